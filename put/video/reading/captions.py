"""Closed captions (EIA-608 and 708), which lie inside the video: read from frames, written into packets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from av.sidedata.sidedata import Type
from av.video.frame import VideoFrame

from put.video.rotation import side_data

__all__ = ["CAPTIONED", "captions_of", "with_captions"]

CAPTIONED = frozenset(("h264", "hevc"))
"""Codecs that captions are written into."""

_HEAD = b"\xb5\x00\x31GA94\x03"
"""United States, ATSC, its identifier, and the type of caption data (ATSC A/53 part 4, section 6.2.3)."""
_REGISTERED = 4
"""Payload type of user data registered by ITU-T T.35 (ITU-T H.274, section 8)."""
_MOST = 31
"""Triplets that one message holds."""
_START = re.compile(b"\x00\x00\x01", re.DOTALL)
_ESCAPED = re.compile(b"\x00\x00(?=[\x00-\x03])", re.DOTALL)


def captions_of(frame: VideoFrame) -> bytes:
    """A frame's captions: triplets of a marker and two bytes (CTA-708, section 4.3); empty where it has none."""
    return side_data(frame, Type.A53_CC)


def with_captions(packet: bytes, captions: bytes, codec: str) -> bytes:
    """One encoded picture with captions before its first slice.

    Args:
        packet: as encoders of H.264 and HEVC give it, with start codes (annex B of both standards).
        captions: as :func:`captions_of` gives them.
        codec: one of :data:`CAPTIONED`.

    Returns:
        The same packet where it holds no slice.
    """
    for mark in _START.finditer(packet):
        if mark.end() < len(packet) and _is_slice(packet[mark.end()], codec):
            units = b"".join(b"\0\0\0\1" + unit for unit in _units(captions, codec))
            place = mark.start() - (mark.start() > 0 and packet[mark.start() - 1] == 0)
            return packet[:place] + units + packet[place:]
    return packet


def _is_slice(header: int, codec: str) -> bool:
    return header & 0x1F in range(1, 6) if codec == "h264" else header >> 1 & 0x3F < 32


def _units(captions: bytes, codec: str) -> Iterator[bytes]:
    """Supplemental enhancement information (H.264, section 7.3.2.3; HEVC, section 7.3.2.4, as a prefix)."""
    for at in range(0, len(captions) - 2, 3 * _MOST):
        part = captions[at : at + 3 * _MOST]
        count = len(part) // 3
        payload = _HEAD + bytes((0x40 | count, 0xFF)) + part[: 3 * count] + b"\xff"
        message = bytes((_REGISTERED, len(payload))) + payload + b"\x80"
        yield (b"\x06" if codec == "h264" else b"\x4e\x01") + _ESCAPED.sub(b"\x00\x00\x03", message)
