"""XMP, and the marks of 360° and 3D videos, put into an MP4 or QuickTime file that FFmpeg has written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from put.video.reading.boxes import boxes, bytes_at
from put.video.reading.mp4_extras import XMP_UUID, Marks

__all__ = ["add_extras"]

_TRACK = (b"trak",)
_ENTRY = (b"trak", b"mdia", b"minf", b"stbl", b"stsd", b"")


def add_extras(path: Path, xmp: bytes, marks: Marks) -> None:
    """Add what there is to a whole file whose first track is the video.

    Nothing that is there moves: an index that grows is written anew behind all else, and its old place is left free.

    Raises:
        OSError: it cannot be written.
    """
    if not (xmp or marks):
        return
    with path.open("r+b") as file:
        end = file.seek(0, 2)
        index = next(((at, size) for name, at, size in boxes(file, end) if name == b"moov"), None)
        if marks and index is not None:
            grown = bytes_at(file, *index)
            for way, added in ((_TRACK, marks.in_track), (_ENTRY, marks.in_entry)):
                grown = _with(grown, way, b"".join(added))
            file.seek(index[0] + 4)
            file.write(b"free")
            file.seek(end)
            file.write(grown)
        if xmp:
            file.seek(0, 2)
            file.write((24 + len(xmp)).to_bytes(4, "big") + b"uuid" + XMP_UUID + xmp)


def _with(box: bytes, way: Sequence[bytes], added: bytes) -> bytes:
    """Return a box with more at the end of the first one that these names lead to; an empty name is any."""
    if not way:
        return _sized(box + added)
    at = 16 if box[4:8] == b"stsd" else 8
    while at + 8 <= len(box) and (size := int.from_bytes(box[at : at + 4], "big")) >= 8:
        if way[0] in (b"", box[at + 4 : at + 8]):
            return _sized(box[:at] + _with(box[at : at + size], way[1:], added) + box[at + size :])
        at += size
    return box


def _sized(box: bytes) -> bytes:
    return len(box).to_bytes(4, "big") + box[4:]
