"""JPEG: read its pixels, and write them with its segments."""

from __future__ import annotations

import struct
import zlib
from collections import Counter
from collections.abc import Iterator
from typing import Any

import numpy as np

from put.errors import MediaError, OutputError
from put.images.formats import jpeg_extras, png_text
from put.images.formats.color import srgb_profile
from put.images.formats.decoded import CheckSize, Decoded, Encoded, Samples, Space, widened
from put.images.formats.jpeg_parts import EXIF, ICC, PHOTOSHOP, XMP, Parts, read_parts
from put.images.metadata import exif
from put.images.metadata import iptc as photoshop
from put.images.metadata.companions import Companion
from put.images.metadata.metadata import CUT_SHORT, Metadata

__all__ = ["MAX_SIDE", "decode", "encode"]

MAX_SIDE = 65500

_ROOM = 65533
_LARGE = 8192
_LITTLE = 1024
"""Bytes in segments of unknown kind that are not worth a warning."""


def decode(data: bytes, check: CheckSize) -> Decoded:
    """Return the pixels and everything else of a JPEG file.

    Raises:
        MediaError: it is cut short, or too large.
    """
    import imagecodecs

    parts = read_parts(data)
    check(parts.width, parts.height)
    # Inside pixels this mark cannot occur. The decoder would fill what is missing with grey and say nothing.
    if data.find(b"\xff\xd9", parts.scan) < 0:
        raise MediaError(*CUT_SHORT)
    pixels: Any = imagecodecs.jpeg8_decode(data)
    parts.keep(photoshop=photoshop.kept(parts.resources), profiled=bool(parts.profile))
    found = jpeg_extras.after_picture(data, parts.scan, parts.index, parts.index_at)
    parts.keep(companions=found | Counter({Companion.DATA: 1} if parts.unknown > _LITTLE else {}))
    return Decoded(
        *_samples(pixels, parts),
        profile=b"".join(parts.profile[index] for index in sorted(parts.profile)),
        orientation=exif.facts(parts.metadata.exif).orientation,
        metadata=parts.metadata,
    )


def _samples(pixels: Samples, parts: Parts) -> tuple[Samples, Space]:
    if pixels.dtype == np.uint16:
        pixels = widened(pixels, parts.bits)
    if pixels.ndim == 2:
        return pixels, Space.GREY
    if pixels.shape[2] == 3:
        return pixels, Space.RGB
    if parts.adobe:  # Adobe's programs store the light that is left, not the ink
        np.bitwise_not(pixels, out=pixels)
    return pixels, Space.CMYK


def encode(pixels: Samples, _alpha: Samples | None, metadata: Metadata, quality: int) -> Encoded:
    """Return a JPEG file of [H, W, 3] uint8 pixels, in pieces, and warnings on what it cannot hold.

    Raises:
        OutputError: a side is longer than JPEG allows.
    """
    import imagecodecs

    if max(pixels.shape[:2]) > MAX_SIDE:
        raise OutputError(f"JPEG holds at most {MAX_SIDE} pixels per side.", "Choose PNG or TIFF for this picture.")
    coded = memoryview(imagecodecs.jpeg8_encode(pixels, level=quality, subsampling="444" if quality >= 90 else "420"))
    body = coded[2:]
    while body[1] == 0xE0:  # its own JFIF segment gives way to ours
        body = body[2 + int.from_bytes(body[2:4], "big") :]
    notes: list[str] = []
    head = [_density(metadata), *_descriptions(metadata, notes), *_texts(metadata, notes)]
    return [b"\xff\xd8", *head, body], tuple(notes)


def _density(metadata: Metadata) -> bytes:
    across, down = (min(65535, max(1, round(value))) for value in metadata.dpi or (1, 1))
    unit = 1 if metadata.dpi else 0
    return _segment(0xE0, struct.pack(">5sBBBHHBB", b"JFIF", 1, 1, unit, across, down, 0, 0))


def _descriptions(metadata: Metadata, notes: list[str]) -> Iterator[bytes]:
    """Yield EXIF, XMP, the colour profile and Photoshop's resources."""
    block = metadata.exif
    if len(EXIF + block) > _ROOM:
        block = exif.without_large(block, _LARGE)
        notes.append("Large parts of the EXIF data (maker notes) do not fit into JPEG; they are not kept.")
    if len(EXIF + block) > _ROOM:
        block = b""
        notes[-1] = "The EXIF data does not fit into JPEG; it is not kept."
    if block:
        yield _segment(0xE1, EXIF + block)
    if len(XMP + metadata.xmp) > _ROOM:
        notes.append("The XMP data does not fit into JPEG; it is not kept.")
    elif metadata.xmp:
        yield _segment(0xE1, XMP + metadata.xmp)
        yield from (_segment(0xE1, content) for content in metadata.xmp_extension)
    if metadata.profiled:
        yield _segment(0xE2, ICC + b"\1\1" + srgb_profile())
    step = _ROOM - len(PHOTOSHOP)
    for start in range(0, len(metadata.photoshop), step):
        yield _segment(0xED, PHOTOSHOP + metadata.photoshop[start : start + step])


def _texts(metadata: Metadata, notes: list[str]) -> Iterator[bytes]:
    """Yield comments, and PNG's texts as comments that begin with their keyword."""
    for comment in metadata.comments:
        yield from (_segment(0xFE, piece) for piece in _pieces(comment.encode()))
    for name, content in metadata.texts:
        key = png_text.keyword(content)
        try:
            text = png_text.plain(name, content, _ROOM).decode("utf-8" if name == b"iTXt" else "latin-1")
        except (ValueError, IndexError, zlib.error):
            text = "\0" * _ROOM
        coded = (text if key == "Comment" else f"{key}: {text}").encode()
        if len(coded) < _ROOM:
            yield _segment(0xFE, coded)
        else:
            notes.append(f"The text '{key}' does not fit into JPEG; it is not kept.")


def _pieces(text: bytes) -> Iterator[bytes]:
    """Yield UTF-8 in parts that fit into a segment; no sign is cut."""
    while len(text) > _ROOM:
        end = _ROOM
        while text[end] & 0xC0 == 0x80:
            end -= 1
        yield text[:end]
        text = text[end:]
    yield text


def _segment(marker: int, content: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content
