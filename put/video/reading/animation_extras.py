"""Contents of animated GIF and WebP files beside their frames: comments, EXIF and XMP; and XMP of MP4."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from put.config import Container
from put.video.reading.animation_blocks import animation_kind, skip_blocks, table_size
from put.video.reading.mp4_extras import MARKS, xmp_of_mp4

__all__ = ["CONTENTS", "HELD", "Extras", "finish_gif", "read_extras"]

CONTENTS = ("comment", "EXIF", "XMP")
HELD = {
    Container.GIF: ("comment", "XMP"),
    Container.WEBP: ("EXIF", "XMP"),
    Container.MP4: ("comment", "XMP", MARKS),
    Container.MOV: ("comment", "XMP", MARKS),
    Container.MKV: ("comment",),
    Container.WEBM: ("comment",),
}
"""Contents that each kind of file takes."""

_XMP = b"\x0bXMP DataXMP"
_XMP_END = bytes((1, *range(255, -1, -1), 0))
"""Leads readers that take the packet for blocks to its end (XMP specification, part 3, section 1.1.2)."""
_MOST = 16 << 20
_TRAILER = b"\x3b"
_TRANSPARENT = 255
"""The place in the palette that FFmpeg's ``palettegen`` keeps for what is transparent."""
_CLEAR = 2
"""After a frame was shown its place becomes transparent (GIF89a specification, section 23)."""


@dataclass(frozen=True)
class Extras:
    """Raw, as the files hold it."""

    comments: tuple[bytes, ...] = ()
    """Of a GIF, each in its sub-blocks, without the end mark."""
    exif: bytes = b""
    xmp: bytes = b""

    @property
    def names(self) -> tuple[str, ...]:
        """Return the contents, in words."""
        there = zip(CONTENTS, (self.comments, self.exif, self.xmp), strict=True)
        return tuple(name for name, content in there if content)


def read_extras(path: Path) -> Extras:
    """Return what a file holds; of a damaged one what comes before the damage."""
    with suppress(OSError), path.open("rb") as file:
        head = file.read(64)
        kind = animation_kind(head)
        if kind == "gif":
            return _of_gif(file)
        if kind == "webp":
            return _of_webp(file)
        if head[4:8] == b"ftyp" and not kind:
            return Extras(xmp=xmp_of_mp4(file))
    return Extras()


def _gif_extensions(file: BinaryIO) -> Iterator[tuple[int, int, int]]:
    """Yield label, place after the label, and place of the end, of each extension of a GIF file."""
    with suppress(IndexError):
        file.seek(10)
        file.seek(13 + table_size(file.read(3)[0]))
        while (mark := file.read(1)) in (b"\x21", b"\x2c"):
            if mark == b"\x2c":
                file.seek(table_size(file.read(9)[8]) + 1, 1)
                if not skip_blocks(file):
                    return
                continue
            label, start = file.read(1)[0], file.tell()
            if not skip_blocks(file):
                return
            end = file.tell()
            yield label, start, end
            file.seek(end)


def _of_gif(file: BinaryIO) -> Extras:
    comments, packet = [], b""
    for label, start, end in _gif_extensions(file):
        if label not in (0xFE, 0xFF) or end - start > _MOST:
            continue
        file.seek(start)
        content = file.read(end - start)
        if label == 0xFE:
            comments.append(content[:-1])
        elif content.startswith(_XMP):
            packet = content[len(_XMP) : -len(_XMP_END)]
    return Extras(tuple(comments), xmp=packet)


def _of_webp(file: BinaryIO) -> Extras:
    found = {b"EXIF": b"", b"XMP ": b""}
    file.seek(12)
    while len(head := file.read(8)) == 8:
        name, size = struct.unpack("<4sI", head)
        after = file.tell() + size + size % 2
        if name in found and size <= _MOST:
            found[name] = file.read(size)
        file.seek(after)
    return Extras(exif=found[b"EXIF"], xmp=found[b"XMP "])


def finish_gif(file: BinaryIO, extras: Extras, *, clear: bool) -> None:
    """Give a written GIF its comments, and have each frame make room for the next one.

    Args:
        file: open for reading and writing; each frame covers the whole where ``clear`` is set.
        extras: of the source.
        clear: FFmpeg's encoder leaves a frame without transparency in place, so that it shines through the next one.
            Many readers make room with the background's colour where such a frame names none for transparency.
    """
    for label, start, _ in _gif_extensions(file) if clear else ():
        if label == 0xF9:
            file.seek(start + 1)
            flags = file.read(1)[0]
            file.seek(start + 1)
            file.write(bytes((flags & ~0x1C | _CLEAR << 2 | 1,)))
            file.seek(start + 4)
            file.write(bytes((_TRANSPARENT,)))
    blocks = b"".join(b"\x21\xfe" + comment + b"\0" for comment in extras.comments)
    if extras.xmp:
        blocks += b"\x21\xff" + _XMP + extras.xmp + _XMP_END
    file.seek(-1, 2)
    if blocks and file.read(1) == _TRAILER:
        file.seek(-1, 2)
        file.write(blocks + _TRAILER)
