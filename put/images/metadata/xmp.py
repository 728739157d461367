"""XMP packets: kept unchanged except for what would no longer be true of the new pixels."""

from __future__ import annotations

import re
from collections import Counter

from put.images.metadata import xmp_regions
from put.images.metadata.companions import Companion
from put.images.metadata.xmp_fields import valued
from put.images.orientation import turned_pair

__all__ = ["companions", "orientation", "refreshed", "without_companions", "without_second_part"]

_ORIENTATION = re.compile(rb"(tiff:Orientation\s*(?:=\s*[\"']|>)\s*)([1-8])(\s*[\"'<])")
_COMPANIONS = re.compile(
    rb"\s(?:hdrgm:\w+|HDRGainMap:\w+|G?Camera:(?:MicroVideo|MotionPhoto)\w*)\s*=\s*(?:\"[^\"]*\"|'[^']*')"
    rb"|<(hdrgm:\w+|HDRGainMap:\w+|G?Camera:(?:MicroVideo|MotionPhoto)\w*)>.{0,4000}?</\1\s*>"
    rb"|<G?Container:Directory\b.{0,4000}?</G?Container:Directory\s*>",
    re.DOTALL,
)
_GAIN_MAP = re.compile(rb"\b(?:hdrgm:Version|HDRGainMap:HDRGainMapVersion)\b")
_VIDEO = re.compile(rb"\bG?Camera:(?:MicroVideo|MotionPhoto)\s*(?:=\s*[\"']|>)\s*1")
_ITEMS = re.compile(rb"\bItem:Semantic\s*(?:=\s*[\"']|>)\s*(\w+)")
_SEMANTICS = {b"GainMap": Companion.GAIN_MAP, b"MotionPhoto": Companion.VIDEO, b"Depth": Companion.DEPTH}
_MARKS = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")


def orientation(packet: bytes) -> int:
    """Return the orientation in the packet, 1 to 8, or 0 where it has none."""
    found = _ORIENTATION.search(_utf8(packet))
    return int(found[2]) if found else 0


def refreshed(packet: bytes, width: int, height: int, orientation: int = 1) -> bytes:
    """Return ``packet`` corrected for upright sRGB pixels; UTF-16 becomes UTF-8.

    Args:
        packet: the old one.
        width: pixels across of the upright picture.
        height: pixels down.
        orientation: EXIF's number for how the picture was stored before it was turned.
    """
    packet = xmp_regions.turned(_utf8(packet), orientation, *turned_pair(orientation, width, height))
    packet = _ORIENTATION.sub(rb"\g<1>1\g<3>", packet)
    for names, number in (
        (rb"(?:exif:PixelXDimension|tiff:ImageWidth)", width),
        (rb"(?:exif:PixelYDimension|tiff:ImageLength)", height),
        (rb"exif:ColorSpace", 1),
    ):
        packet = valued(names, rb"-?\d+").sub(rb"\g<1>" + str(number).encode() + rb"\g<2>", packet)
    packet = valued(rb"photoshop:ICCProfile", rb"[^\"'<]*").sub(rb"\g<1>sRGB IEC61966-2.1\g<2>", packet)
    return _without_thumbnails(packet)


def companions(packet: bytes) -> Counter[Companion]:
    """Return what the packet says about further pictures and videos in the same file."""
    packet = _utf8(packet)
    items = (item for item in _ITEMS.findall(packet) if item != b"Primary")
    found = Counter(_SEMANTICS.get(item, Companion.PICTURE) for item in items)
    for mark, kind in ((_GAIN_MAP, Companion.GAIN_MAP), (_VIDEO, Companion.VIDEO)):
        found |= Counter({kind: 1} if mark.search(packet) else {})
    return found


def without_companions(packet: bytes) -> bytes:
    """Return ``packet`` without what it says about further pictures and videos in the same file."""
    return _COMPANIONS.sub(b"", _utf8(packet))


def without_second_part(packet: bytes) -> bytes:
    """Return ``packet`` without the mark that more of it lies elsewhere."""
    return valued(rb"xmpNote:HasExtendedXMP", rb"[0-9A-Fa-f]*").sub(rb"\g<1>\g<2>", packet)


def _without_thumbnails(packet: bytes) -> bytes:
    for name in (b"xmp:Thumbnails", b"xap:Thumbnails"):
        while 0 <= (start := packet.find(b"<" + name)) < (end := packet.find(b"</" + name, start)):
            packet = packet[:start] + packet[packet.find(b">", end) + 1 or len(packet) :]
    return packet


def _utf8(packet: bytes) -> bytes:
    if not packet.startswith(_MARKS):
        return packet
    order = "utf-16-le" if packet.startswith((b"\xff\xfe", b"<\0")) else "utf-16-be"
    return packet.decode(order, "replace").lstrip("\ufeff").encode()
