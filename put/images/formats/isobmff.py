"""The boxes of AVIF files, as far as they hold EXIF, XMP and colour profiles (ISO/IEC 14496-12 and 23008-12)."""

from __future__ import annotations

import struct
from collections.abc import Iterator

__all__ = ["boxes", "find", "item_infos", "item_of", "main_item", "with_one_profile", "without_exif"]

_CONTAINERS = {b"meta": 4, b"iprp": 0, b"ipco": 0, b"iinf": 0}
_MAX_ITEMS = 10_000


def boxes(data: bytes, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Yield name, start of the content and end of each box between two places; stops at the first damaged one."""
    at = start
    while at + 8 <= end:
        size, name = struct.unpack_from(">I4s", data, at)
        head = 8
        if size == 1 and at + 16 <= end:
            (size,) = struct.unpack_from(">Q", data, at + 8)
            head = 16
        size = size or end - at
        if size < head or at + size > end:
            return
        yield name, at + head, at + size
        at += size


def find(data: bytes, *path: bytes) -> Iterator[tuple[int, int]]:
    """Yield start and end of the content of all boxes at ``path``, such as ``meta``, ``iprp``, ``ipco``, ``colr``."""
    places = [(0, len(data))]
    for name in path:
        places = [(start, stop) for place in places for found, start, stop in boxes(data, *place) if found == name]
        if name in _CONTAINERS:
            places = [(start + _CONTAINERS[name], stop) for start, stop in places]
    yield from places


def item_of(data: bytes, kind: bytes, content_type: bytes = b"") -> bytes:
    """Return the bytes of the first item of a type, and of a content type where one is given; else nothing.

    Raises:
        ValueError, struct.error: the boxes are damaged.
    """
    for start, end in _infos(data):
        number, found, rest = _info(data, start, end)
        if found == kind and content_type in rest:
            return _content(data, number)
    return b""


def item_infos(data: bytes) -> list[tuple[int, bytes, bool]]:
    """Return number and type of each item, and whether it is hidden.

    Raises:
        ValueError, struct.error, IndexError: the boxes are damaged.
    """
    return [(*_info(data, start, end)[:2], bool(data[start + 3] & 1)) for start, end in _infos(data)]


def main_item(data: bytes) -> int:
    """Return the number of the main picture, or 0."""
    for start, _ in find(data, b"meta", b"pitm"):
        return int(struct.unpack_from(">I" if data[start] else ">H", data, start + 4)[0])
    return 0


def without_exif(data: bytes) -> bytes:
    """Return the same file in which no reader finds EXIF."""
    patched = bytearray(data)
    for start, end in _infos(data):
        at = data.find(b"Exif", start, min(end, start + 16))
        if at >= 0:
            patched[at : at + 4] = b"free"
    return bytes(patched)


def with_one_profile(data: bytes) -> bytes:
    """Return the same file in which no reader finds a second ICC profile: libavif refuses files with two of them."""
    patched, seen = bytearray(data), False
    for start, _ in find(data, b"meta", b"iprp", b"ipco", b"colr"):
        if data[start : start + 4] in (b"prof", b"rICC"):
            patched[start - 4 : start] = b"free" if seen else b"colr"
            seen = True
    return bytes(patched)


def _infos(data: bytes) -> list[tuple[int, int]]:
    """Return where the descriptions of the items are."""
    found = []
    for start, end in find(data, b"meta", b"iinf"):
        head = 6 if start < end and data[start] == 0 else 8
        found += [(at, stop) for name, at, stop in boxes(data, start + head, end) if name == b"infe"]
    return found[:_MAX_ITEMS]


def _info(data: bytes, start: int, end: int) -> tuple[int, bytes, bytes]:
    """Return number, type and names of an item."""
    if data[start] == 3:
        number, _, kind = struct.unpack_from(">IH4s", data, start + 4)
        return number, kind, data[start + 14 : end]
    number, _, kind = struct.unpack_from(">HH4s", data, start + 4)
    return number, kind, data[start + 12 : end]


def _content(data: bytes, number: int) -> bytes:
    """Return the bytes of an item, put together from its extents."""
    for start, _ in find(data, b"meta", b"iloc"):
        version, sizes, more = data[start], data[start + 4], data[start + 5]
        widths = (sizes >> 4, sizes & 15, more >> 4, (more & 15) if version else 0)
        wide = version == 2
        (count,) = struct.unpack_from(">I" if wide else ">H", data, start + 6)
        at = start + (10 if wide else 8)
        for _ in range(min(count, _MAX_ITEMS)):
            found, method, base, extents, at = _location(data, at, version, widths)
            if found == number:
                return _joined(data, method, base, extents)
    return b""


def _location(
    data: bytes, at: int, version: int, widths: tuple[int, int, int, int]
) -> tuple[int, int, int, list[tuple[int, int]], int]:
    """Return number, way, base and extents of an item, and the place after them."""
    (number,) = struct.unpack_from(">I" if version == 2 else ">H", data, at)
    at += 4 if version == 2 else 2
    method = 0
    if version:
        method = data[at + 1] & 15
        at += 2
    at += 2
    base, at = _number(data, at, widths[2])
    (count,) = struct.unpack_from(">H", data, at)
    at += 2
    extents = []
    for _ in range(count):
        _, at = _number(data, at, widths[3])
        offset, at = _number(data, at, widths[0])
        length, at = _number(data, at, widths[1])
        extents.append((offset, length))
    return number, method, base, extents, at


def _number(data: bytes, at: int, width: int) -> tuple[int, int]:
    if at + width > len(data):
        raise ValueError("a box is cut short")
    return int.from_bytes(data[at : at + width], "big"), at + width


def _joined(data: bytes, method: int, base: int, extents: list[tuple[int, int]]) -> bytes:
    if method == 1:
        base += next(iter(find(data, b"meta", b"idat")), (len(data), 0))[0]
    elif method:
        return b""
    size = sum(length for _, length in extents)
    if size > len(data):
        raise ValueError("an item is larger than its file")
    return b"".join(data[base + offset : base + offset + length] for offset, length in extents)
