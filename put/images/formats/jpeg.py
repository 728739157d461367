"""JPEG: its segments, its pixels, and putting both together again."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from put.errors import MediaError, OutputError
from put.images.formats import png_text
from put.images.formats.color import srgb_profile
from put.images.formats.decoded import CheckSize, Decoded, Encoded, Samples, Space, widened
from put.images.metadata import exif, xmp
from put.images.metadata import iptc as photoshop
from put.images.metadata.metadata import CUT_SHORT, Metadata

__all__ = ["MAX_SIDE", "decode", "encode"]

MAX_SIDE = 65500

_EXIF = b"Exif\0\0"
_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_XMP_MORE = b"http://ns.adobe.com/xmp/extension/\0"
_ICC = b"ICC_PROFILE\0"
_PHOTOSHOP = b"Photoshop 3.0\0"
_ROOM = 65533
_LARGE = 8192


@dataclass
class _Parts:
    """What the segments before the pixels hold."""

    metadata: Metadata = field(default_factory=Metadata)
    width: int = 0
    height: int = 0
    bits: int = 8
    adobe: bool = False
    profile: dict[int, bytes] = field(default_factory=dict)
    resources: bytes = b""
    scan: int = 0

    def keep(self, **changes: Any) -> None:
        """Change the metadata."""
        self.metadata = replace(self.metadata, **changes)


def decode(data: bytes, check: CheckSize) -> Decoded:
    """The pixels and everything else of a JPEG file.

    Raises:
        MediaError: it is cut short, or too large.
    """
    import imagecodecs

    parts = _read_parts(data)
    check(parts.width, parts.height)
    # Inside pixels this mark cannot occur. The decoder would fill what is missing with grey and say nothing.
    if data.find(b"\xff\xd9", parts.scan) < 0:
        raise MediaError(*CUT_SHORT)
    pixels: Any = imagecodecs.jpeg8_decode(data)
    parts.keep(photoshop=photoshop.kept(parts.resources), profiled=bool(parts.profile))
    if xmp.mentions_companions(parts.metadata.xmp):
        parts.keep(
            xmp=xmp.without_companions(parts.metadata.xmp),
            lost=(*parts.metadata.lost, "The HDR part or video in the same file is not kept."),
        )
    return Decoded(
        *_samples(pixels, parts),
        profile=b"".join(parts.profile[index] for index in sorted(parts.profile)),
        orientation=exif.facts(parts.metadata.exif).orientation,
        metadata=parts.metadata,
    )


def _samples(pixels: Samples, parts: _Parts) -> tuple[Samples, Space]:
    if pixels.dtype == np.uint16:
        pixels = widened(pixels, parts.bits)
    if pixels.ndim == 2:
        return pixels, Space.GREY
    if pixels.shape[2] == 3:
        return pixels, Space.RGB
    if parts.adobe:  # Adobe's programs store the light that is left, not the ink
        np.bitwise_not(pixels, out=pixels)
    return pixels, Space.CMYK


def _segments(data: bytes) -> Iterator[tuple[int, bytes, int]]:
    """Marker, content and end of each segment up to the first pixels.

    Raises:
        MediaError: it ends before there are any.
    """
    at = 2
    while at + 4 <= len(data):
        marker = data[at + 1]
        if data[at] != 0xFF or marker == 0xFF:
            at += 1
        elif marker <= 0x01 or 0xD0 <= marker <= 0xD8:
            at += 2
        else:
            (size,) = struct.unpack_from(">H", data, at + 2)
            if marker == 0xD9 or size < 2 or at + 2 + size > len(data):
                break
            yield marker, data[at + 4 : at + 2 + size], at + 2 + size
            if marker == 0xDA:
                return
            at += 2 + size
    raise MediaError(*CUT_SHORT)


def _read_parts(data: bytes) -> _Parts:
    parts = _Parts()
    for marker, content, end in _segments(data):
        if marker == 0xDA:
            parts.scan = end
        elif 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            parts.bits, parts.height, parts.width = struct.unpack_from(">BHH", content)
        elif marker in _READERS:
            _READERS[marker](parts, content)
    return parts


def _read_comment(parts: _Parts, content: bytes) -> None:
    raw = content.rstrip(b"\0")
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        text = raw.decode("latin-1")
    parts.keep(comments=(*parts.metadata.comments, text))


def _read_density(parts: _Parts, content: bytes) -> None:
    if content.startswith(b"JFIF\0") and len(content) >= 12:
        unit, across, down = struct.unpack_from(">BHH", content, 7)
        scale = {1: 1.0, 2: 2.54}.get(unit)
        if scale and across and down:
            parts.keep(dpi=(across * scale, down * scale))


def _read_exif_or_xmp(parts: _Parts, content: bytes) -> None:
    if content.startswith(_EXIF) and not parts.metadata.exif:
        parts.keep(exif=content[len(_EXIF) :])
    elif content.startswith(_XMP) and not parts.metadata.xmp:
        parts.keep(xmp=content[len(_XMP) :])
    elif content.startswith(_XMP_MORE):
        parts.keep(xmp_extension=(*parts.metadata.xmp_extension, content))


def _read_profile(parts: _Parts, content: bytes) -> None:
    if content.startswith(_ICC) and len(content) > 14:
        parts.profile[content[12]] = content[14:]


def _read_resources(parts: _Parts, content: bytes) -> None:
    if content.startswith(_PHOTOSHOP):
        parts.resources += content[len(_PHOTOSHOP) :]


def _read_credentials(parts: _Parts, content: bytes) -> None:
    lost = "Its content credentials are not kept, as the picture has changed."
    if b"c2pa" in content[:200] and lost not in parts.metadata.lost:
        parts.keep(lost=(*parts.metadata.lost, lost))


def _read_adobe(parts: _Parts, content: bytes) -> None:
    parts.adobe = parts.adobe or content.startswith(b"Adobe")


_READERS = {
    0xE0: _read_density,
    0xE1: _read_exif_or_xmp,
    0xE2: _read_profile,
    0xEB: _read_credentials,
    0xED: _read_resources,
    0xEE: _read_adobe,
    0xFE: _read_comment,
}


def encode(pixels: Samples, _alpha: Samples | None, metadata: Metadata, quality: int) -> Encoded:
    """A JPEG file of [H, W, 3] uint8 pixels, in pieces, and sentences on what it cannot hold.

    Raises:
        OutputError: a side is longer than JPEG allows.
    """
    import imagecodecs

    if max(pixels.shape[:2]) > MAX_SIDE:
        raise OutputError(f"JPEG holds at most {MAX_SIDE} pixels a side.", "Choose PNG or TIFF for this picture.")
    coded = memoryview(
        imagecodecs.jpeg8_encode(pixels, level=quality, subsampling="444" if quality >= 90 else "420", optimize=True)
    )
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
    """EXIF, XMP, the colour profile and Photoshop's resources."""
    block = metadata.exif
    if len(_EXIF + block) > _ROOM:
        block = exif.without_large(block, _LARGE)
        notes.append("Large parts of the EXIF data (maker notes) do not fit into JPEG; they are not kept.")
    if len(_EXIF + block) > _ROOM:
        block = b""
        notes[-1] = "The EXIF data does not fit into JPEG; it is not kept."
    if block:
        yield _segment(0xE1, _EXIF + block)
    if len(_XMP + metadata.xmp) > _ROOM:
        notes.append("The XMP data does not fit into JPEG; it is not kept.")
    elif metadata.xmp:
        yield _segment(0xE1, _XMP + metadata.xmp)
        yield from (_segment(0xE1, content) for content in metadata.xmp_extension)
    if metadata.profiled:
        yield _segment(0xE2, _ICC + b"\1\1" + srgb_profile())
    step = _ROOM - len(_PHOTOSHOP)
    for start in range(0, len(metadata.photoshop), step):
        yield _segment(0xED, _PHOTOSHOP + metadata.photoshop[start : start + step])


def _texts(metadata: Metadata, notes: list[str]) -> Iterator[bytes]:
    """Comments, and PNG's texts as comments that begin with their keyword."""
    for comment in metadata.comments:
        yield _segment(0xFE, comment.encode()[:_ROOM])
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


def _segment(marker: int, content: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content
