"""Facts from the outer structure of a file that FFmpeg does not pass on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

__all__ = ["beginning", "boxes", "bytes_at", "is_cut_short", "needs_dolby_vision", "sample_entries", "within"]

_EBML = b"\x1aE\xdf\xa3"
_SEGMENT = b"\x18S\x80g"
_EXTRA_DATA = b"A\xed"
"""Matroska's BlockAddIDExtraData, RFC 9559 section 5.1.4.1.17.4."""
_MOST = 64 << 20
_MATROSKA_HEAD = 4 << 20
_FIRST = frozenset(
    (b"ftyp", b"styp", b"moov", b"mdat", b"moof", b"sidx", b"wide", b"free", b"skip", b"pnot", b"uuid", b"PICT")
)
"""First boxes of files of the MP4 family; other files have text or numbers there, which say nothing of a length."""
_DOLBY = (b"dvcC", b"dvvC", b"dvwC")


def is_cut_short(path: Path) -> bool:
    """Return whether a file of the MP4, Matroska or AVI family announces more bytes than it has; False where
    unknown.
    """
    with suppress(OSError, IndexError), path.open("rb") as file:
        head = file.read(12)
        total = file.seek(0, 2)
        if head.startswith(_EBML):
            return _matroska_end(file) > total
        if head[:4] == b"RIFF":
            announced = int.from_bytes(head[4:8], "little")
            return announced not in (0, 0xFFFFFFFF) and announced + 8 > total + 1
        return head[4:8] in _FIRST and any(at + size > total for _, at, size in boxes(file, total))
    return False


def needs_dolby_vision(path: Path) -> bool:
    """Return whether the picture can only be shown by a player with Dolby Vision, such as profile 5.

    Its colours (IPT) look green and purple elsewhere. The configuration record says so with a base layer
    compatibility of 0 (Dolby Vision Streams Within the ISO Base Media File Format 2.1.2, section 3.2).
    """
    with suppress(OSError, IndexError), path.open("rb") as file:
        if file.read(4) == _EBML:
            file.seek(0)
            return _says_incompatible(file.read(_MATROSKA_HEAD), matroska=True)
        total = file.seek(0, 2)
        for name, at, size in boxes(file, total):
            if name == b"moov" and size <= _MOST:
                file.seek(at)
                return _says_incompatible(file.read(size), matroska=False)
    return False


def sample_entries(path: Path) -> dict[int, str]:
    """Return what each track of an MP4 or QuickTime file calls its samples, such as ``gpmd``, by the track's number.

    Empty for other files (ISO/IEC 14496-12, sections 8.3.2 and 8.5.2).
    """
    found: dict[int, str] = {}
    with suppress(OSError, IndexError), path.open("rb") as file:
        if file.read(4) == _EBML:
            return {}
        for at, end in within(file, 0, file.seek(0, 2), b"moov", b"trak"):
            number = beginning(file, at, end, 16, b"tkhd")
            entry = beginning(file, at, end, 16, b"mdia", b"minf", b"stbl", b"stsd")
            if len(number) == len(entry) == 16:
                wide = number[0] == 1 and beginning(file, at, end, 24, b"tkhd")[20:24]
                found[int.from_bytes(wide or number[12:16], "big")] = entry[12:16].decode("latin-1").strip()
    return found


def within(file: BinaryIO, start: int, end: int, *names: bytes) -> Iterator[tuple[int, int]]:
    """Yield where the content of each box lies that is reached by these names, one inside the other."""
    for name, at, size in boxes(file, end, start):
        head = 16 if bytes_at(file, at, 4) == b"\0\0\0\1" else 8
        if name != names[0]:
            continue
        if len(names) == 1:
            yield at + head, min(at + size, end)
        else:
            yield from within(file, at + head, min(at + size, end), *names[1:])


def beginning(file: BinaryIO, start: int, end: int, count: int, *names: bytes) -> bytes:
    """Return how the first box begins that is reached by these names."""
    for at, stop in within(file, start, end, *names):
        return bytes_at(file, at, min(count, stop - at))
    return b""


def bytes_at(file: BinaryIO, at: int, count: int) -> bytes:
    """Return what stands at a place; less where the file ends before."""
    file.seek(at)
    return file.read(count)


def _says_incompatible(data: bytes, *, matroska: bool) -> bool:
    for name in _DOLBY:
        at = data.find(name)
        while at >= 0:
            record = at + 4
            if matroska:
                extra = data.find(_EXTRA_DATA, at, at + 64)
                record = extra + 3 if extra >= 0 else len(data)
            if record + 5 <= len(data) and data[record] in (1, 2, 3) and data[record + 4] >> 4 == 0:
                return True
            at = data.find(name, at + 4)
    return False


def boxes(file: BinaryIO, total: int, at: int = 0) -> Iterator[tuple[bytes, int, int]]:
    """Yield name, place and size of each box between two places (ISO/IEC 14496-12, section 4.2); ends where there is
    none.
    """
    while at + 8 <= total:
        file.seek(at)
        head = file.read(16)
        size, name = int.from_bytes(head[:4], "big"), head[4:8]
        if size == 1:
            size = int.from_bytes(head[8:16], "big")
        elif size == 0:
            size = total - at
        if size < 8 or not all(32 <= byte < 127 for byte in name):
            return
        yield name, at, size
        at += size


def _matroska_end(file: BinaryIO) -> int:
    """Return where the segment ends; 0 where it does not say (RFC 8794, sections 4 to 6)."""
    file.seek(0)
    head = file.read(256)
    size, width = _vint(head, 4)
    at = 4 + width + size
    if size < 0 or head[at : at + 4] != _SEGMENT:
        return 0
    size, width = _vint(head, at + 4)
    return 0 if size < 0 else at + 4 + width + size


def _vint(data: bytes, at: int) -> tuple[int, int]:
    """Return a number of variable width and its width; -1 for "unknown"."""
    width = 9 - data[at].bit_length()
    mask = (1 << 7 * width) - 1
    value = int.from_bytes(data[at : at + width], "big") & mask
    return (-1 if value == mask else value), width
