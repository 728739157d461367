"""Photoshop's image resources, which carry IPTC in JPEG and TIFF files."""

from __future__ import annotations

import struct

__all__ = ["IPTC", "iptc", "kept", "merged", "resources", "with_iptc"]

IPTC = 0x0404
# IPTC and its digest, copyright mark, address, print scale and flags, and the paths that people draw.
_KEPT = (IPTC, 0x0425, 0x040A, 0x040B, 0x0426, 0x2710, 0x0BB7)
_PATHS = range(0x07D0, 0x0BB7)


def resources(data: bytes) -> list[tuple[int, bytes, bytes]]:
    """Return number, name and content of each resource; what is damaged and all after it is left out."""
    found = []
    at = 0
    while data[at : at + 4] in (b"8BIM", b"MeSa", b"AgHg", b"PHUT", b"DCSR") and at + 12 <= len(data):
        (number,) = struct.unpack_from(">H", data, at + 4)
        length = data[at + 6]
        name = data[at + 7 : at + 7 + length]
        at += 6 + (length + 2 & ~1)
        if at + 4 > len(data):
            break
        (size,) = struct.unpack_from(">I", data, at)
        if at + 4 + size > len(data):
            break
        found.append((number, name, data[at + 4 : at + 4 + size]))
        at += 4 + (size + 1 & ~1)
    return found


def kept(data: bytes) -> bytes:
    """Return the resources that stay true when the pixels change: no thumbnails, profiles, layers or copies of EXIF."""
    return b"".join(_packed(*entry) for entry in resources(data) if entry[0] in _KEPT or entry[0] in _PATHS)


def iptc(data: bytes) -> bytes:
    """Return the IPTC record among the resources, or nothing."""
    return next((content for number, _, content in resources(data) if number == IPTC), b"")


def with_iptc(record: bytes) -> bytes:
    """Return resources that hold this IPTC record alone."""
    return _packed(IPTC, b"", record)


def merged(known: bytes, more: bytes) -> bytes:
    """Return the resources ``known`` with those of ``more``, which may be a bare IPTC record, that they have not.

    Raises:
        ValueError: ``more`` is neither.
    """
    if more.startswith(b"\x1c"):
        more = with_iptc(more)
    found = resources(more)
    if not found:
        raise ValueError("no resources")
    numbers = {number for number, _, _ in resources(known)}
    return known + kept(b"".join(_packed(*entry) for entry in found if entry[0] not in numbers))


def _packed(number: int, name: bytes, content: bytes) -> bytes:
    title = bytes([len(name)]) + name
    title += b"\0" * (len(title) % 2)
    return (
        b"8BIM"
        + struct.pack(">H", number)
        + title
        + struct.pack(">I", len(content))
        + content
        + b"\0" * (len(content) % 2)
    )
