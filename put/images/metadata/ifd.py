"""The directories of tags that TIFF files and EXIF blocks are made of: reading them, and laying them out anew."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction

__all__ = ["EXIF_POINTER", "GPS_POINTER", "INTEROP_POINTER", "SIZES", "Directory", "Field", "Header", "Slot", "slots"]

EXIF_POINTER = 0x8769
GPS_POINTER = 0x8825
INTEROP_POINTER = 0xA005
_POINTERS = (EXIF_POINTER, GPS_POINTER, INTEROP_POINTER)

SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
"""Bytes of one value, by the type's number."""

_MAX_FIELDS = 4096
_MAX_DEPTH = 4
_MAX_VALUE = 64 << 20  # bytes; longer ones are layers of programs and such, of which nobody keeps more than the start


@dataclass(frozen=True)
class Header:
    """Byte order and layout of a TIFF structure.

    Args:
        order: ``<`` or ``>``, as in :mod:`struct`.
        big: BigTIFF, with offsets of 64 bits.
    """

    order: str
    big: bool = False

    @classmethod
    def of(cls, data: bytes | bytearray) -> tuple[Header, int]:
        """Return the header at the start of ``data``, and the offset of the first directory.

        Raises:
            ValueError: it is no TIFF structure.
            struct.error: it is cut short.
        """
        order = {b"II": "<", b"MM": ">"}.get(bytes(data[:2]))
        if order is None:
            raise ValueError("no TIFF byte order mark")
        (magic,) = struct.unpack_from(order + "H", data, 2)
        if magic == 42:
            return cls(order), struct.unpack_from(order + "I", data, 4)[0]
        if magic == 43:
            return cls(order, big=True), struct.unpack_from(order + "Q", data, 8)[0]
        raise ValueError(f"no TIFF structure: {magic}")

    @property
    def inline(self) -> int:
        """Bytes of a value that fit into the directory itself."""
        return 8 if self.big else 4

    @property
    def count_format(self) -> str:
        """The number of entries of a directory."""
        return self.order + ("Q" if self.big else "H")

    @property
    def entry_format(self) -> str:
        """Tag, type and count of an entry, without its value."""
        return self.order + ("HHQ" if self.big else "HHI")

    @property
    def offset_format(self) -> str:
        """An offset in the file."""
        return self.order + ("Q" if self.big else "I")

    def start(self, first: int) -> bytes:
        """Return the bytes at the start of a file whose first directory is at ``first``."""
        mark = b"II" if self.order == "<" else b"MM"
        if self.big:
            return mark + struct.pack(self.order + "HHHQ", 43, 8, 0, first)
        return mark + struct.pack(self.order + "HI", 42, first)


@dataclass(frozen=True)
class Slot:
    """Position of one field in the bytes of a structure."""

    tag: int
    type: int
    count: int
    entry: int
    """Offset of its directory entry."""
    at: int
    """Offset of its value."""
    size: int
    """Bytes of its value."""


def slots(data: bytes | bytearray, header: Header, at: int) -> tuple[list[Slot], int]:
    """Return the fields of the directory at ``at``; those of unknown type or beyond the end are left out.

    Returns:
        The fields, and the offset of the place that holds the offset of the next directory.

    Raises:
        ValueError, struct.error: the directory is damaged.
    """
    (count,) = struct.unpack_from(header.count_format, data, at)
    if count > _MAX_FIELDS:
        raise ValueError(f"{count} fields in one directory")
    at += struct.calcsize(header.count_format)
    head = struct.calcsize(header.entry_format)
    found = []
    for entry in range(at, at + count * (head + header.inline), head + header.inline):
        tag, kind, number = struct.unpack_from(header.entry_format, data, entry)
        size = SIZES.get(kind, 0) * number
        place = entry + head
        if size > header.inline:
            (place,) = struct.unpack_from(header.offset_format, data, place)
        if kind in SIZES and place + size <= len(data):
            found.append(Slot(tag, kind, number, entry, place, size))
    return found, at + count * (head + header.inline)


@dataclass(frozen=True)
class Field:
    """One value with its type; ``raw`` is in the byte order of its structure."""

    type: int
    count: int
    raw: bytes

    def integers(self, order: str) -> tuple[int, ...]:
        """Return the values of a whole-number field, else nothing."""
        code = {1: "B", 3: "H", 4: "I", 13: "I", 16: "Q", 18: "Q"}.get(self.type)
        return struct.unpack(f"{order}{self.count}{code}", self.raw) if code else ()


@dataclass
class Directory:
    """Fields by tag, and the directories that some of them point to."""

    fields: dict[int, Field] = field(default_factory=dict)
    children: dict[int, Directory] = field(default_factory=dict)

    @classmethod
    def read(cls, data: bytes, header: Header, at: int, depth: int = 0) -> Directory:
        """Return the directory at ``at`` with its EXIF, GPS and interoperability directories.

        Damaged children are left out.

        Raises:
            ValueError, struct.error: the directory itself is damaged.
        """
        here = cls()
        for slot in slots(data, header, at)[0]:
            value = Field(slot.type, slot.count, bytes(data[slot.at : slot.at + min(slot.size, _MAX_VALUE)]))
            if slot.tag not in _POINTERS:
                here.fields[slot.tag] = value
                continue
            targets = value.integers(header.order)
            if targets and depth < _MAX_DEPTH:
                try:
                    here.children[slot.tag] = cls.read(data, header, targets[0], depth + 1)
                except (ValueError, struct.error):
                    continue
        return here

    def integer(self, tag: int, header: Header, default: int) -> int:
        """Return the first value of a whole-number field."""
        value = self.fields.get(tag)
        return next(iter(value.integers(header.order)), default) if value else default

    def ratio(self, tag: int, header: Header) -> float:
        """Return the value of a field that holds one ratio, or 0."""
        value = self.fields.get(tag)
        if value is None or value.type != 5 or len(value.raw) != SIZES[5]:
            return 0.0
        above, below = struct.unpack(header.order + "2I", value.raw)
        return above / below if below else 0.0

    def set_dpi(self, dpi: tuple[float, float], header: Header) -> None:
        """Set the resolution in pixels per inch across and down."""
        for tag, value in zip((0x011A, 0x011B), dpi, strict=True):
            ratio = Fraction(value).limit_denominator(10_000)
            self.fields[tag] = Field(5, 1, struct.pack(header.order + "2I", ratio.numerator, ratio.denominator))
        self.fields[0x0128] = Field(3, 1, struct.pack(header.order + "H", 2))

    def lay(self, header: Header, at: int) -> bytes:
        """Return the bytes of this directory and all its children when they start at offset ``at`` of a file.

        ``at`` must be even. The directory comes first; no directory follows it.
        """
        head = struct.calcsize(header.entry_format)
        tags = sorted({*self.fields, *self.children})
        size = struct.calcsize(header.count_format) + len(tags) * (head + header.inline) + header.inline
        body = struct.pack(header.count_format, len(tags))
        values = bytearray()
        for tag in tags:
            place = at + size + len(values)
            if tag in self.children:
                values += self.children[tag].lay(header, place)
                body += struct.pack(header.entry_format, tag, 4 if not header.big else 18, 1)
                body += struct.pack(header.offset_format, place)
            else:
                value = self.fields[tag]
                body += struct.pack(header.entry_format, tag, value.type, value.count)
                if len(value.raw) <= header.inline:
                    body += value.raw.ljust(header.inline, b"\0")
                else:
                    body += struct.pack(header.offset_format, place)
                    values += value.raw
            values += b"\0" * (len(values) % 2)
        return body + bytes(header.inline) + bytes(values)

    def walk(self) -> Iterator[Directory]:
        """Yield this directory and everything below it."""
        yield self
        for child in self.children.values():
            yield from child.walk()
