"""XMP packets: kept as they are but for what would no longer be true of the new pixels."""

from __future__ import annotations

import re

__all__ = ["mentions_companions", "refreshed", "without_companions", "without_second_part"]

_ORIENTATION = re.compile(rb"(tiff:Orientation\s*(?:=\s*[\"']|>)\s*)([1-8])(\s*[\"'<])")
_COMPANIONS = re.compile(
    rb"\s(?:hdrgm:\w+|G?Camera:(?:MicroVideo|MotionPhoto)\w*)\s*=\s*(?:\"[^\"]*\"|'[^']*')"
    rb"|<(hdrgm:\w+|G?Camera:(?:MicroVideo|MotionPhoto)\w*)>.{0,4000}?</\1\s*>"
    rb"|<G?Container:Directory\b.{0,4000}?</G?Container:Directory\s*>",
    re.DOTALL,
)
_MARKS = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")


def refreshed(packet: bytes, width: int, height: int) -> bytes:
    """``packet`` made true for upright sRGB pixels of this size; UTF-16 becomes UTF-8."""
    packet = _ORIENTATION.sub(rb"\g<1>1\g<3>", _utf8(packet))
    for names, number in (
        (rb"(?:exif:PixelXDimension|tiff:ImageWidth)", width),
        (rb"(?:exif:PixelYDimension|tiff:ImageLength)", height),
        (rb"exif:ColorSpace", 1),
    ):
        packet = _valued(names, rb"-?\d+").sub(rb"\g<1>" + str(number).encode() + rb"\g<2>", packet)
    packet = _valued(rb"photoshop:ICCProfile", rb"[^\"'<]*").sub(rb"\g<1>sRGB IEC61966-2.1\g<2>", packet)
    return _without_thumbnails(packet)


def mentions_companions(packet: bytes) -> bool:
    """Whether the packet tells of an HDR gain map or a video in the same file."""
    return bool(_COMPANIONS.search(_utf8(packet)))


def without_companions(packet: bytes) -> bytes:
    """``packet`` without what it says about further pictures and videos in the same file."""
    return _COMPANIONS.sub(b"", _utf8(packet))


def without_second_part(packet: bytes) -> bytes:
    """``packet`` without the mark that more of it lies elsewhere."""
    return _valued(rb"xmpNote:HasExtendedXMP", rb"[0-9A-Fa-f]*").sub(rb"\g<1>\g<2>", packet)


def _without_thumbnails(packet: bytes) -> bytes:
    for name in (b"xmp:Thumbnails", b"xap:Thumbnails"):
        while 0 <= (start := packet.find(b"<" + name)) < (end := packet.find(b"</" + name, start)):
            packet = packet[:start] + packet[packet.find(b">", end) + 1 or len(packet) :]
    return packet


def _valued(names: bytes, value: bytes) -> re.Pattern[bytes]:
    """Matches ``name="value"`` and ``<name>value<``, with what stands around the value in two groups."""
    return re.compile(rb"(" + names + rb"\s*(?:=\s*[\"']|>)\s*)" + value + rb"(\s*[\"'<])")


def _utf8(packet: bytes) -> bytes:
    if not packet.startswith(_MARKS):
        return packet
    order = "utf-16-le" if packet.startswith((b"\xff\xfe", b"<\0")) else "utf-16-be"
    return packet.decode(order, "replace").lstrip("\ufeff").encode()
