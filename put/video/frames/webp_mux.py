"""Animated WebP, frame by frame: every frame that is given is one in the file."""

from __future__ import annotations

import io
import struct
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from put.errors import OutputError
from put.video.reading.animation_extras import Extras

__all__ = ["WebpWriter"]

_MOST_BYTES = (1 << 32) - 2
_LONGEST = (1 << 24) - 1
"""Milliseconds of a frame."""
_ANIMATED, _XMP, _EXIF, _ALPHA = 0x02, 0x04, 0x08, 0x10
_REPLACE = 0x02
"""A frame's pixels take the place of what is there; without it they are laid over it (RFC 9649, section 2.7.1.2)."""


class WebpWriter:
    """Writes the chunks of RFC 9649. Of each frame only the part that changed is stored.

    The encoder of libwebp joins frames that differ little. Here one that equals the one before is a transparent pixel
    laid over it.

    Args:
        file: open for writing, at its beginning.
        size: width and height of the frames, at most 16383.
        alpha: whether frames come with transparency.
        loop: how often it plays; 0 for ever.
        extras: EXIF and XMP to be stored.
        options: of Pillow's encoder, such as ``quality`` and ``method``.
    """

    def __init__(
        self, file: BinaryIO, size: tuple[int, int], *, alpha: bool, loop: int, extras: Extras, options: dict[str, Any]
    ) -> None:
        self._file, self._alpha, self._extras, self._options = file, alpha, extras, options
        self._before: NDArray[np.uint8] | None = None
        flags = _ANIMATED | _ALPHA * alpha | _EXIF * bool(extras.exif) | _XMP * bool(extras.xmp)
        file.write(b"RIFF\0\0\0\0WEBP")
        self._chunk(b"VP8X", struct.pack("<I", flags) + _three(size[0] - 1) + _three(size[1] - 1))
        self._chunk(b"ANIM", struct.pack("<IH", 0, min(loop, 0xFFFF)))

    def add(self, pixels: NDArray[np.uint8], shown: int) -> None:
        """Add a frame.

        Args:
            pixels: ``[H, W, 3]``, or ``[H, W, 4]`` with alpha.
            shown: milliseconds.

        Raises:
            OutputError: the file would be larger than WebP allows.
        """
        box = _changed(self._before, pixels)
        self._before = pixels
        if box is None:
            part, place, flags = np.zeros((1, 1, 4), np.uint8), (0, 0), 0
            data = _encoded(part, {"lossless": True})
        else:
            left, top, right, bottom = box
            part, place, flags = pixels[top:bottom, left:right], (left, top), _REPLACE
            data = _encoded(part, self._options)
        head = _three(place[0] // 2) + _three(place[1] // 2) + _three(part.shape[1] - 1) + _three(part.shape[0] - 1)
        self._chunk(b"ANMF", head + _three(min(shown, _LONGEST)) + bytes((flags,)) + data)

    def close(self) -> None:
        """Complete the file, which stays open."""
        for name, content in ((b"EXIF", self._extras.exif), (b"XMP ", self._extras.xmp)):
            if content:
                self._chunk(name, content)
        end = self._file.tell()
        self._file.seek(4)
        self._file.write(struct.pack("<I", end - 8))
        self._file.seek(end)

    def _chunk(self, name: bytes, content: bytes) -> None:
        if self._file.tell() + len(content) > _MOST_BYTES:
            raise OutputError("WebP holds at most 4 GB.", "Choose another container, or a part of the video.")
        self._file.write(name + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2))


def _three(value: int) -> bytes:
    return value.to_bytes(3, "little")


def _changed(before: NDArray[np.uint8] | None, now: NDArray[np.uint8]) -> tuple[int, int, int, int] | None:
    """Left, top, right and bottom of what differs, beginning at even places; None where nothing does."""
    if before is None:
        return 0, 0, now.shape[1], now.shape[0]
    differs = (before != now).any(-1)
    rows, columns = np.flatnonzero(differs.any(1)), np.flatnonzero(differs.any(0))
    if not rows.size:
        return None
    return int(columns[0]) & ~1, int(rows[0]) & ~1, int(columns[-1]) + 1, int(rows[-1]) + 1


def _encoded(pixels: NDArray[np.uint8], options: dict[str, Any]) -> bytes:
    """The chunks with the pixels, out of a file of its own."""
    out = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(pixels)).save(out, "WEBP", **options)
    data, at, kept = out.getvalue(), 12, b""
    while at + 8 <= len(data):
        name, size = struct.unpack_from("<4sI", data, at)
        end = at + 8 + size + size % 2
        kept += data[at:end] if name in (b"ALPH", b"VP8 ", b"VP8L") else b""
        at = end
    return kept
