"""EXIF blocks: kept byte for byte where possible, and corrected for a picture with new pixels.

Maker notes hold offsets into the whole block, so fields are changed where they lie and the block is not written anew.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from put.images.metadata.ifd import EXIF_POINTER, INTEROP_POINTER, SIZES, Directory, Header, Slot, slots
from put.images.orientation import is_quarter, turned_pair, turned_point

__all__ = ["ExifFacts", "facts", "from_dpi", "refreshed", "without_large"]

_WIDTH, _HEIGHT, _ORIENTATION = 0x0100, 0x0101, 0x0112
_ACROSS, _DOWN, _UNIT = 0x011A, 0x011B, 0x0128
_PIXELS_ACROSS, _PIXELS_DOWN, _COLOUR_SPACE = 0xA002, 0xA003, 0xA001
_FOCAL_ACROSS, _FOCAL_DOWN = 0xA20E, 0xA20F
_SUBJECT_AREA, _SUBJECT_LOCATION = 0x9214, 0xA214
_PREVIEWS = 0x014A
_THUMBNAIL, _THUMBNAIL_LENGTH = 0x0201, 0x0202
# Transfer function, white point, primaries, ICC profile; gamma: they tell of the colours that were there before.
_OLD_COLORS = frozenset({0x012D, 0x013E, 0x013F, 0x8773, 0xA500})
_DAMAGED = (ValueError, struct.error, IndexError, OverflowError)


@dataclass(frozen=True)
class ExifFacts:
    """Statements of an EXIF block about the pixels beside it."""

    orientation: int = 0
    """1 to 8 as the standard numbers them; 0 where it says nothing of use."""
    adobe_rgb: bool = False
    """The picture is in Adobe RGB (1998)."""
    dpi: tuple[float, float] | None = None
    """Pixels per inch across and down."""


def facts(block: bytes) -> ExifFacts:
    """Return what ``block`` (without the leading ``Exif`` mark) says; a damaged one says nothing."""
    try:
        header, first = Header.of(block)
        root = Directory.read(block, header, first)
    except _DAMAGED:
        return ExifFacts()
    orientation = root.integer(_ORIENTATION, header, 0)
    below = root.children.get(EXIF_POINTER, Directory())
    interop = below.children.get(INTEROP_POINTER, Directory()).fields.get(1)
    colours = below.integer(_COLOUR_SPACE, header, 1)
    adobe = colours == 2 or (colours == 0xFFFF and interop is not None and interop.raw[:3] == b"R03")
    return ExifFacts(orientation if 1 <= orientation <= 8 else 0, adobe, _dpi(root, header))


def _dpi(root: Directory, header: Header) -> tuple[float, float] | None:
    scale = {2: 1.0, 3: 2.54}.get(root.integer(_UNIT, header, 2))
    across, down = root.ratio(_ACROSS, header), root.ratio(_DOWN, header)
    return (across * scale, down * scale) if across and down and scale else None


def from_dpi(dpi: tuple[float, float]) -> bytes:
    """Return a block that holds a resolution in pixels per inch and nothing else."""
    header, root = Header("<"), Directory()
    root.set_dpi(dpi, header)
    return header.start(8) + root.lay(header, 8)


def refreshed(block: bytes, width: int, height: int, orientation: int = 1) -> bytes:
    """Return ``block`` corrected for upright sRGB pixels of this size: orientation 1, sizes, colour space, no
    thumbnail.

    Nothing moves, so maker notes stay readable; fields that are not there are not added.

    Args:
        block: the old one.
        width: pixels across.
        height: pixels down.
        orientation: the number of how the picture was stored before it was turned.

    Returns:
        The new block, or nothing when the old one cannot be understood.
    """
    data = bytearray(block)
    try:
        header, first = Header.of(block)
        _drop_thumbnail(data, header, slots(data, header, first)[1])
        _drop_fields(data, header, first)
        top = {slot.tag: slot for slot in slots(data, header, first)[0]}
        for tag, number in ((_ORIENTATION, 1), (_WIDTH, width), (_HEIGHT, height)):
            _put(data, header, top.get(tag), number)
        if is_quarter(orientation):
            _swap(data, top.get(_ACROSS), top.get(_DOWN))
        if EXIF_POINTER in top:
            _refresh_exif(data, header, _value(data, header, top[EXIF_POINTER]), (width, height), orientation)
        _check(data)
    except _DAMAGED:
        return b""
    return bytes(data)


def without_large(block: bytes, largest: int) -> bytes:
    """Return ``block`` in a new layout without fields of more bytes, maker notes mostly. Nothing for a damaged one."""
    try:
        header, first = Header.of(block)
        root = Directory.read(block, header, first)
    except _DAMAGED:
        return b""
    for directory in root.walk():
        for tag in [tag for tag, value in directory.fields.items() if len(value.raw) > largest or tag == _PREVIEWS]:
            del directory.fields[tag]
    small = Header(header.order)
    return small.start(8) + root.lay(small, 8)


def _check(data: bytearray) -> None:
    """Raise where fields that lay over each other were damaged by writing to one of them."""
    header, first = Header.of(data)
    if header.big:
        raise ValueError("no EXIF block is a BigTIFF")
    slots(data, header, first)


def _refresh_exif(data: bytearray, header: Header, at: int, size: tuple[int, int], orientation: int) -> None:
    _drop_fields(data, header, at)
    fields = {slot.tag: slot for slot in slots(data, header, at)[0]}
    for tag, number in ((_PIXELS_ACROSS, size[0]), (_PIXELS_DOWN, size[1]), (_COLOUR_SPACE, 1)):
        _put(data, header, fields.get(tag), number)
    if is_quarter(orientation):
        _swap(data, fields.get(_FOCAL_ACROSS), fields.get(_FOCAL_DOWN))
    for tag in (_SUBJECT_AREA, _SUBJECT_LOCATION):
        _turn(data, header, fields.get(tag), orientation, turned_pair(orientation, *size))
    if INTEROP_POINTER in fields:
        for slot in slots(data, header, _value(data, header, fields[INTEROP_POINTER]))[0]:
            if slot.tag == 1 and bytes(data[slot.at : slot.at + 3]) == b"R03":
                data[slot.at : slot.at + 3] = b"R98"


def _drop_fields(data: bytearray, header: Header, at: int) -> None:
    """Close the gaps that old colours leave in the directory at ``at``; values stay where they are."""
    drop = [slot for slot in slots(data, header, at)[0] if slot.tag in _OLD_COLORS]
    size = struct.calcsize(header.entry_format) + header.inline
    for slot in sorted(drop, key=lambda each: -each.entry):
        (count,) = struct.unpack_from(header.count_format, data, at)
        end = min(at + struct.calcsize(header.count_format) + count * size + header.inline, len(data))
        data[slot.entry : end - size] = data[slot.entry + size : end]
        data[end - size : end] = bytes(size)
        struct.pack_into(header.count_format, data, at, count - 1)


def _drop_thumbnail(data: bytearray, header: Header, after: int) -> None:
    """Unlink the second directory, and wipe it with the small picture that it describes."""
    (second,) = struct.unpack_from(header.offset_format, data, after)
    struct.pack_into(header.offset_format, data, after, 0)
    if not second:
        return
    try:
        found, end = slots(data, header, second)
    except _DAMAGED:
        return
    place = {slot.tag: _value(data, header, slot) for slot in found if slot.tag in (_THUMBNAIL, _THUMBNAIL_LENGTH)}
    end = min(end, len(data))
    data[second:end] = bytes(end - second)
    start, length = place.get(_THUMBNAIL, 0), place.get(_THUMBNAIL_LENGTH, 0)
    if second < start and start + length <= len(data):
        data[start : start + length] = bytes(length)
        if start + length >= len(data) - 1:
            del data[start:]


def _value(data: bytearray, header: Header, slot: Slot) -> int:
    code = {3: "H", 4: "I", 13: "I", 16: "Q", 18: "Q"}.get(slot.type, "B")
    return int(struct.unpack_from(header.order + code, data, slot.at)[0])


def _swap(data: bytearray, one: Slot | None, other: Slot | None) -> None:
    if one and other and one.size == other.size == SIZES[5]:
        first = data[one.at : one.at + one.size]
        data[one.at : one.at + one.size] = data[other.at : other.at + other.size]
        data[other.at : other.at + other.size] = first


def _turn(data: bytearray, header: Header, slot: Slot | None, orientation: int, size: tuple[int, int]) -> None:
    """Turn a place in pixels of the stored picture of this size, with its width and height where they follow."""
    code = {3: "H", 4: "I"}.get(slot.type) if slot else None
    if slot is None or code is None or not 2 <= slot.count <= 4:
        return
    code = f"{header.order}{slot.count}{code}"
    across, down, *sides = struct.unpack_from(code, data, slot.at)
    if across <= size[0] and down <= size[1]:  # else it was for another picture before, too
        place = turned_point(orientation, (across, down), size)
        turned = turned_pair(orientation, *sides) if len(sides) == 2 else sides
        struct.pack_into(code, data, slot.at, *place, *turned)


def _put(data: bytearray, header: Header, slot: Slot | None, number: int) -> None:
    """Write one number in place, as a long one where a short one does not hold it."""
    if slot is None or slot.count != 1:
        return
    kind = slot.type
    if kind == 3 and number > 0xFFFF:
        kind = 4
        struct.pack_into(header.order + "H", data, slot.entry + 2, kind)
    code = {3: "H", 4: "I"}.get(kind)
    if code:
        struct.pack_into(header.order + code, data, slot.at, number)
