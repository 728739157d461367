"""Contents that follow the picture in a JPEG file: pictures in an index (CIPA DC-007), and data that no index lists."""

from __future__ import annotations

import re
import struct
from collections import Counter

from put.images.metadata.companions import Companion, companion_of
from put.images.metadata.ifd import Directory, Header

__all__ = ["MPF", "after_picture"]

MPF = b"MPF\0"
"""First bytes of the segment with the index."""
_ENTRIES = 0xB002
_ENTRY = 16
_KINDS = {
    0x010001: Companion.PREVIEW,
    0x010002: Companion.PREVIEW,
    0x010003: Companion.PREVIEW,
    0x010004: Companion.PREVIEW,
    0x010005: Companion.PREVIEW,
    0x020002: Companion.DEPTH,
    0x050000: Companion.GAIN_MAP,
}
_MARKER = re.compile(rb"\xff([\x01-\xcf\xd8-\xfe])")
_HEAD = 1 << 16
_MOST = 64
_LITTLE = 1024
"""Bytes of unknown kind that are not worth a warning."""


def after_picture(data: bytes, scan: int, index: bytes, index_at: int) -> Counter[Companion]:
    """Return what a JPEG file holds after its picture.

    Args:
        data: the whole file.
        scan: offset of the first pixels.
        index: the index after its mark; empty where the file has none.
        index_at: its offset in the file, from which it counts.
    """
    end = _end(data, scan)
    listed = _listed(data, index, index_at)
    found = Counter(_KINDS.get(kind) or companion_of(data[start : start + _HEAD]) for kind, start, _ in listed)
    return found + _unlisted(data, max([end, *(stop for _, _, stop in listed)]))


def _listed(data: bytes, index: bytes, at: int) -> list[tuple[int, int, int]]:
    """Return kind, start and end of each picture of the index but the first."""
    try:
        header, first = Header.of(index)
        entries = Directory.read(index, header, first).fields[_ENTRIES].raw
    except (ValueError, struct.error, KeyError):
        return []
    found = []
    for place in range(_ENTRY, min(len(entries), _MOST * _ENTRY) - _ENTRY + 1, _ENTRY):
        attribute, _, offset = struct.unpack_from(header.order + "3I", entries, place)
        start = at + offset
        if offset and data[start : start + 2] == b"\xff\xd8":
            found.append((attribute & 0xFFFFFF, start, _end(data, start + 2)))  # sizes are often wrong
    return found


def _unlisted(data: bytes, at: int) -> Counter[Companion]:
    """Return what nobody lists from ``at`` to the end of the file."""
    found: Counter[Companion] = Counter()
    while (start := data.find(b"\xff\xd8\xff", at, at + 64)) >= 0 and found.total() < _MOST:
        found[companion_of(data[start : start + _HEAD])] += 1
        at = _end(data, start + 2)
    rest = data[at:]
    if rest.find(b"ftyp") >= 4:
        found[Companion.VIDEO] += 1
    elif len(rest.strip(b"\0\xff \r\n")) > _LITTLE:
        found[Companion.DATA] += 1
    return found


def _end(data: bytes, at: int) -> int:
    """Return the place after the mark that ends the picture in which ``at`` is, between two segments or in pixels."""
    while found := _MARKER.search(data, at):
        marker, at = found[1][0], found.end()
        if marker == 0xD9:
            return at
        if marker != 0xD8 and marker > 0x01:
            at += int.from_bytes(data[at : at + 2], "big")
    return len(data)
