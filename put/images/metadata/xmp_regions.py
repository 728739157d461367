"""Regions of a picture in XMP, faces mostly: turned with the picture.

Those of the Metadata Working Group, of Microsoft and of the IPTC, and EXIF's subject. All of them are given on the
picture as it is stored, before its orientation is applied.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from put.images.metadata.xmp_fields import edited, number, prefixes, substituted, valued, with_numbers, written
from put.images.orientation import is_quarter, turned_pair, turned_point

__all__ = ["turned"]

_REGIONS = "http://www.metadataworkinggroup.com/schemas/regions/"
_AREA = "http://ns.adobe.com/xmp/sType/Area#"
_DIMENSIONS = "http://ns.adobe.com/xap/1.0/sType/Dimensions#"
_MICROSOFT = "http://ns.microsoft.com/photo/1.2/t/Region#"
_IPTC = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
_EXIF = "http://ns.adobe.com/exif/1.0/"

_Pair = tuple[Decimal, Decimal]
_WHOLE: _Pair = (Decimal(1), Decimal(1))


def turned(packet: bytes, orientation: int, width: int, height: int) -> bytes:
    """Return ``packet`` with all its regions where they lie once the picture is upright.

    Args:
        packet: a whole XMP packet in UTF-8.
        orientation: EXIF's number for how the picture was stored, 1 to 8.
        width: pixels across of the stored picture.
        height: pixels down.
    """
    if orientation == 1:
        return packet
    turn = _Turn(packet, orientation, (Decimal(width), Decimal(height)))
    packet = edited(packet, turn.names(_REGIONS, b"Regions"), turn.working_group)
    for name in turn.names(_MICROSOFT, b"Rectangle"):
        packet = turn.microsoft(packet, name)
    packet = edited(packet, turn.names(_IPTC, b"RegionBoundary"), turn.iptc)
    return edited(packet, turn.names(_EXIF, b"SubjectArea", b"SubjectLocation"), turn.subject)


@dataclass(frozen=True)
class _Turn:
    """Turns what the elements of one packet hold.

    Args:
        packet: the whole of it, for its prefixes.
        orientation: how the picture was stored.
        size: width and height of the stored picture.
    """

    packet: bytes
    orientation: int
    size: _Pair

    def names(self, namespace: str, *names: bytes) -> list[bytes]:
        """Return names with each prefix that the packet has for their namespace."""
        return [prefix + b":" + name for prefix in prefixes(self.packet, namespace) for name in names]

    def working_group(self, block: bytes) -> bytes:
        """Return all regions of the Metadata Working Group, with the size that they are for."""
        wide, high = self.names(_DIMENSIONS, b"w", b"h")[:2] or (b"w", b"h")
        try:
            frame = (number(block, wide), number(block, high))
        except KeyError:
            frame = self.size
        if is_quarter(self.orientation) and (frame[0] - frame[1]) * (self.size[0] - self.size[1]) < 0:
            return block  # they are for the picture as it is looked at: somebody has turned them already
        block = with_numbers(block, dict(zip((wide, high), turned_pair(self.orientation, *frame), strict=True)))
        return edited(block, self.names(_REGIONS, b"Area"), lambda area: self._area(area, frame))

    def _area(self, block: bytes, frame: _Pair) -> bytes:
        """Return a region by its middle."""
        x, y, width, height = self.names(_AREA, b"x", b"y", b"w", b"h")[:4]
        whole = frame if re.search(rb":unit\s*(?:=\s*[\"']|>)\s*pixel", block) else _WHOLE
        middle = turned_point(self.orientation, (number(block, x), number(block, y)), whole)
        changes = {x: middle[0], y: middle[1]}
        if width in block and height in block:
            sides = turned_pair(self.orientation, number(block, width), number(block, height))
            changes |= {width: sides[0], height: sides[1]}
        return with_numbers(block, changes)

    def microsoft(self, packet: bytes, name: bytes) -> bytes:
        """Return all rectangles of Microsoft's: left, top, width, height as parts of the picture's."""

        def rectangle(found: re.Match[bytes]) -> bytes:
            x, y, width, height = (Decimal(part.strip().decode()) for part in found[2].split(b","))
            return found[1] + b", ".join(map(written, self._corner(x, y, width, height, _WHOLE))) + found[3]

        four = rb"(" + rb"\s*,\s*".join([rb"\d{0,20}\.?\d{1,20}(?:[eE]-?\d{1,3})?"] * 4) + rb")"
        return substituted(valued(re.escape(name), four), packet, rectangle)

    def _corner(self, x: Decimal, y: Decimal, width: Decimal, height: Decimal, whole: _Pair) -> tuple[Decimal, ...]:
        """Return a rectangle by its upper left corner."""
        first = turned_point(self.orientation, (x, y), whole)
        second = turned_point(self.orientation, (x + width, y + height), whole)
        left, top = min(first[0], second[0]), min(first[1], second[1])
        return left, top, max(first[0], second[0]) - left, max(first[1], second[1]) - top

    def iptc(self, block: bytes) -> bytes:
        """Return one of the IPTC's regions: a rectangle, a circle or a polygon."""
        x, y, width, height, radius = self.names(_IPTC, b"rbX", b"rbY", b"rbW", b"rbH", b"rbRx")[:5]
        whole = self.size if b"pixel" in block else _WHOLE
        if b"rbVertices" in block:
            return edited(block, [b"rdf:li"], lambda vertex: self._point(vertex, x, y, whole))
        if width in block and height in block:
            sides = number(block, width), number(block, height)
            values = self._corner(number(block, x), number(block, y), *sides, whole)
            return with_numbers(block, dict(zip((x, y, width, height), values, strict=True)))
        block = self._point(block, x, y, whole)
        if radius not in block or whole is not _WHOLE:
            return block
        across = turned_pair(self.orientation, *self.size)[0]
        return with_numbers(block, {radius: number(block, radius) * self.size[0] / across})  # a part of the width

    def _point(self, block: bytes, x: bytes, y: bytes, whole: _Pair) -> bytes:
        place = turned_point(self.orientation, (number(block, x), number(block, y)), whole)
        return with_numbers(block, {x: place[0], y: place[1]})

    def subject(self, block: bytes) -> bytes:
        """Return the middle of the subject in pixels, and its diameter or its width and height."""
        found = list(re.finditer(rb"(?<=>)\s*(\d+)\s*(?=</)", block))
        values = [Decimal(each[1].decode()) for each in found]
        if len(values) < 2 or values[0] > self.size[0] or values[1] > self.size[1]:
            return block
        place = turned_point(self.orientation, (values[0], values[1]), self.size)
        values = [*place, *(turned_pair(self.orientation, *values[2:]) if len(values) == 4 else values[2:])]
        for each, value in reversed(list(zip(found, values, strict=True))):
            block = block[: each.start()] + written(value) + block[each.end() :]
        return block
