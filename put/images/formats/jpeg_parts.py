"""The segments of a JPEG file before its pixels: its metadata."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from put.errors import MediaError
from put.images.formats import jpeg_extras
from put.images.metadata.metadata import CUT_SHORT, Metadata

__all__ = ["EXIF", "ICC", "PHOTOSHOP", "XMP", "Parts", "read_parts", "segments"]

EXIF = b"Exif\0\0"
XMP = b"http://ns.adobe.com/xap/1.0/\0"
"""First bytes of a segment with an XMP packet."""
ICC = b"ICC_PROFILE\0"
PHOTOSHOP = b"Photoshop 3.0\0"
_XMP_MORE = b"http://ns.adobe.com/xmp/extension/\0"


@dataclass
class Parts:
    """Contents of the segments before the pixels."""

    metadata: Metadata = field(default_factory=Metadata)
    width: int = 0
    height: int = 0
    bits: int = 8
    adobe: bool = False
    profile: dict[int, bytes] = field(default_factory=dict)
    resources: bytes = b""
    scan: int = 0
    """Offset of the first pixels."""
    index: bytes = b""
    """Of further pictures in the file."""
    index_at: int = 0
    """Offset of the index."""
    unknown: int = 0
    """Bytes in segments of other programs and cameras."""

    def keep(self, **changes: Any) -> None:
        """Change the metadata."""
        self.metadata = replace(self.metadata, **changes)


def read_parts(data: bytes) -> Parts:
    """Return what the segments of a JPEG file hold.

    Raises:
        MediaError: it ends before there are pixels.
    """
    parts = Parts()
    for marker, content, end in segments(data):
        if marker == 0xDA:
            parts.scan = end
        elif 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            parts.bits, parts.height, parts.width = struct.unpack_from(">BHH", content)
        elif marker == 0xE2 and content.startswith(jpeg_extras.MPF):
            parts.index = content[len(jpeg_extras.MPF) :]
            parts.index_at = end - len(parts.index)
        elif marker in _READERS:
            _READERS[marker](parts, content)
        elif 0xE0 <= marker <= 0xEF:
            parts.unknown += len(content)
    return parts


def segments(data: bytes) -> Iterator[tuple[int, bytes, int]]:
    """Yield marker, content and end of each segment up to the first pixels.

    Raises:
        MediaError: it ends before there are any.
    """
    at = 2
    while at + 4 <= len(data):
        marker = data[at + 1]
        if data[at] != 0xFF or marker == 0xFF:
            at += 1
        elif marker <= 0x01 or 0xD0 <= marker <= 0xD8:
            at += 2
        else:
            (size,) = struct.unpack_from(">H", data, at + 2)
            if marker == 0xD9 or size < 2 or at + 2 + size > len(data):
                break
            yield marker, data[at + 4 : at + 2 + size], at + 2 + size
            if marker == 0xDA:
                return
            at += 2 + size
    raise MediaError(*CUT_SHORT)


def _read_comment(parts: Parts, content: bytes) -> None:
    raw = content.rstrip(b"\0")
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        text = raw.decode("latin-1")
    parts.keep(comments=(*parts.metadata.comments, text))


def _read_density(parts: Parts, content: bytes) -> None:
    if content.startswith(b"JFIF\0") and len(content) >= 12:
        unit, across, down = struct.unpack_from(">BHH", content, 7)
        scale = {1: 1.0, 2: 2.54}.get(unit)
        if scale and across and down:
            parts.keep(dpi=(across * scale, down * scale))


def _read_exif_or_xmp(parts: Parts, content: bytes) -> None:
    if content.startswith(EXIF) and parts.metadata.exif and content[6:10] not in (b"II*\0", b"MM\0*"):
        parts.keep(exif=parts.metadata.exif + content[len(EXIF) :])  # a block too long for one segment goes on
    elif content.startswith(EXIF):
        _keep_first(parts, "exif", content[len(EXIF) :])
    elif content.startswith(XMP):
        _keep_first(parts, "xmp", content[len(XMP) :])
    elif content.startswith(_XMP_MORE):
        parts.keep(xmp_extension=(*parts.metadata.xmp_extension, content))
    else:  # such as what thermal cameras see
        parts.unknown += len(content)


def _keep_first(parts: Parts, name: str, content: bytes) -> None:
    """Keep the first block of a kind, as every reader does."""
    first = getattr(parts.metadata, name)
    if not first:
        parts.keep(**{name: content})
    elif first != content:
        lost = f"The file holds {name.upper()} data twice; only the first is kept."
        parts.keep(lost=tuple(dict.fromkeys((*parts.metadata.lost, lost))))


def _read_profile(parts: Parts, content: bytes) -> None:
    if content.startswith(ICC) and len(content) > 14:
        parts.profile[content[12]] = content[14:]
    else:
        parts.unknown += len(content)


def _read_resources(parts: Parts, content: bytes) -> None:
    if content.startswith(PHOTOSHOP):
        parts.resources += content[len(PHOTOSHOP) :]
    else:
        parts.unknown += len(content)


def _read_credentials(parts: Parts, content: bytes) -> None:
    lost = "Its content credentials are not kept, because the picture has changed."
    if lost in parts.metadata.lost:  # it goes on over several segments
        return
    if b"c2pa" in content[:200]:
        parts.keep(lost=(*parts.metadata.lost, lost))
    else:
        parts.unknown += len(content)


def _read_adobe(parts: Parts, content: bytes) -> None:
    parts.adobe = parts.adobe or content.startswith(b"Adobe")


_READERS = {
    0xE0: _read_density,
    0xE1: _read_exif_or_xmp,
    0xE2: _read_profile,
    0xEB: _read_credentials,
    0xED: _read_resources,
    0xEE: _read_adobe,
    0xFE: _read_comment,
}
