"""Contents of MP4 and QuickTime files that FFmpeg does not pass on: XMP, and the marks of 360° and 3D videos."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from put.video.reading.boxes import boxes, bytes_at, within

__all__ = ["MARKS", "SPHERICAL_UUID", "XMP_UUID", "Marks", "read_marks", "xmp_of_mp4"]

MARKS = "360° and 3D marks"
"""What :class:`Marks` are, in words."""
XMP_UUID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
"""Of the box with the packet (XMP specification, part 3, section 1.1.6.2)."""
SPHERICAL_UUID = bytes.fromhex("ffcc8263f8554a938814587a02521fdd")
"""Of the box in a track that says how a sphere lies in the picture (Google's Spherical Video V1)."""
_IN_ENTRY = (b"st3d", b"sv3d")
"""Boxes of Spherical Video V2, in the description of the samples."""
_ENTRY = (b"mdia", b"minf", b"stbl", b"stsd")
_FIELDS = 86
"""Bytes of the description of a video's samples before the boxes in it (ISO/IEC 14496-12, section 12.1.3)."""
_MOST = 16 << 20


@dataclass(frozen=True)
class Marks:
    """Whole boxes that say how a video lies on a sphere, or which part of a picture is for which eye."""

    in_track: tuple[bytes, ...] = ()
    in_entry: tuple[bytes, ...] = ()
    """In the description of the samples."""

    def __bool__(self) -> bool:
        return bool(self.in_track or self.in_entry)


def xmp_of_mp4(file: BinaryIO) -> bytes:
    """Return the XMP packet; nothing where there is none."""
    end = file.seek(0, 2)
    for at, stop in within(file, 0, end, b"uuid"):
        if stop - at <= _MOST and bytes_at(file, at, 16) == XMP_UUID:
            return bytes_at(file, at + 16, stop - at - 16)
    return next((_xmp_of_user_data(file, at, stop) for at, stop in within(file, 0, end, b"moov", b"udta")), b"")


def read_marks(path: Path) -> Marks:
    """Return the marks of the first video track that has some."""
    with suppress(OSError, IndexError), path.open("rb") as file:
        if bytes_at(file, 4, 4) != b"ftyp":
            return Marks()
        for at, end in within(file, 0, file.seek(0, 2), b"moov", b"trak"):
            tracks = (box for box in _whole(file, at, end, (b"uuid",)) if box[8:24] == SPHERICAL_UUID)
            found = Marks(tuple(tracks), tuple(_in_entry(file, at, end)))
            if found:
                return found
    return Marks()


def _xmp_of_user_data(file: BinaryIO, at: int, end: int) -> bytes:
    """Return the packet as QuickTime has it, among boxes whose names hold a copyright sign."""
    while at + 8 <= end and (size := int.from_bytes((head := bytes_at(file, at, 8))[:4], "big")) >= 8:
        if head[4:] == b"XMP_" and size <= _MOST:
            return bytes_at(file, at + 8, size - 8)
        at += size
    return b""


def _in_entry(file: BinaryIO, start: int, end: int) -> Iterator[bytes]:
    for at, stop in within(file, start, end, *_ENTRY):
        size = int.from_bytes(bytes_at(file, at + 8, 4), "big")
        yield from _whole(file, at + 8 + _FIELDS, min(at + 8 + size, stop), _IN_ENTRY)


def _whole(file: BinaryIO, start: int, end: int, names: tuple[bytes, ...]) -> Iterator[bytes]:
    """Yield the boxes of these names between two places, with their heads."""
    for name, at, size in boxes(file, end, start):
        if name in names and size <= _MOST:
            yield bytes_at(file, at, size)
