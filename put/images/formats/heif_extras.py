"""Contents of HEIC and AVIF files besides their main picture (ISO/IEC 23008-12)."""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from put.images.formats.isobmff import boxes, find, item_infos, main_item
from put.images.metadata.companions import Companion, companion_of

__all__ = ["beside_picture"]

_ALPHA = (b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha", b"urn:mpeg:hevc:2015:auxid:1", b"urn:mpeg:avc:2015:auxid:1")
_PICTURES = (b"hvc1", b"av01", b"grid", b"iovl", b"iden", b"jpeg", b"unci")
_ODD = (ValueError, struct.error, IndexError)


@dataclass
class _References:
    """Items that others are made of, and items that serve others."""

    parts: set[int] = field(default_factory=set)
    """Tiles, and what a tone map brings together."""
    small: set[int] = field(default_factory=set)
    """Thumbnails."""
    auxiliary: set[int] = field(default_factory=set)


def beside_picture(data: bytes) -> Counter[Companion]:
    """Return what a file holds besides its main picture, that picture's transparency and its thumbnails."""
    found: Counter[Companion] = Counter()
    videos = [name for name, _, _ in boxes(data, 0, len(data)) if name in (b"mpvd", b"moov")]
    if videos and b"avis" not in data[8:64]:  # what AVIF sequences hold is told as frames
        found[Companion.VIDEO] = len(videos)
    try:
        return found + _items(data)
    except _ODD:
        return found


def _items(data: bytes) -> Counter[Companion]:
    references, kinds = _references(data), _auxiliary_kinds(data)
    items, found = item_infos(data), Counter[Companion]()
    main = main_item(data)
    for number, kind, hidden in items:
        if number in references.auxiliary:
            if kinds.get(number) not in _ALPHA:
                found[companion_of(kinds.get(number, b""))] += 1
        elif kind in _PICTURES and not hidden and number not in references.parts | references.small | {main}:
            found[Companion.PICTURE] += 1
    return found | Counter({Companion.GAIN_MAP: 1} if any(kind == b"tmap" for _, kind, _ in items) else {})


def _references(data: bytes) -> _References:
    found = _References()
    for start, end in find(data, b"meta", b"iref"):
        code = "I" if data[start] else "H"
        for name, at, _ in boxes(data, start + 4, end):
            giver, count = struct.unpack_from(f">{code}H", data, at)
            takers = struct.unpack_from(f">{count}{code}", data, at + struct.calcsize(f">{code}H"))
            if name == b"dimg":
                found.parts.update(takers)
            elif name == b"thmb":
                found.small.add(giver)
            elif name == b"auxl":
                found.auxiliary.add(giver)
    return found


def _auxiliary_kinds(data: bytes) -> dict[int, bytes]:
    """Return the name of each auxiliary item's kind."""
    properties = [(0, b"")]  # they are counted from 1
    for start, end in find(data, b"meta", b"iprp", b"ipco"):
        for name, at, stop in boxes(data, start, end):
            properties.append((int(name == b"auxC"), data[at + 4 : stop].split(b"\0", 1)[0]))
    kinds = {}
    for item, index in _associations(data):
        if index < len(properties) and properties[index][0]:
            kinds[item] = properties[index][1]
    return kinds


def _associations(data: bytes) -> Iterator[tuple[int, int]]:
    """Yield pairs of an item and the number of one of its properties."""
    for start, _ in find(data, b"meta", b"iprp", b"ipma"):
        code, wide = ">I" if data[start] else ">H", data[start + 3] & 1
        (count,) = struct.unpack_from(">I", data, start + 4)
        at = start + 8
        for _ in range(min(count, 65536)):
            (item,) = struct.unpack_from(code, data, at)
            at += struct.calcsize(code)
            many, at = data[at], at + 1
            for _ in range(many):
                index = int.from_bytes(data[at : at + 1 + wide], "big") & (0x7FFF if wide else 0x7F)
                at += 1 + wide
                yield item, index
