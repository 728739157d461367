"""PNG: its chunks, its pixels, and putting both together again."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from put.errors import MediaError
from put.images.formats import color as colour
from put.images.formats import png_text
from put.images.formats.decoded import CheckSize, Decoded, Encoded, Samples, joined, split_alpha
from put.images.metadata import exif
from put.images.metadata import iptc as photoshop
from put.images.metadata.metadata import CUT_SHORT, Metadata

__all__ = ["decode", "encode"]

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_TEXT_LIMIT = 16 << 20
_XMP_KEY = "XML:com.adobe.xmp"
_HEADS = 4096
"""Bytes for what stands around the pixels, at most."""


@dataclass
class _Parts:
    """Contents of the chunks around the pixels."""

    metadata: Metadata = field(default_factory=Metadata)
    profile: bytes = b""
    srgb: bool = False
    gamma: float = 0.0
    chromaticities: tuple[float, ...] = ()
    code: bytes = b""
    frames: int = 1

    def keep(self, **changes: Any) -> None:
        """Change the metadata."""
        self.metadata = replace(self.metadata, **changes)


def decode(data: bytes, check: CheckSize) -> Decoded:
    """Return the pixels and everything else of a PNG file.

    Raises:
        MediaError: it is cut short, or too large.
    """
    import imagecodecs

    check(*struct.unpack_from(">II", data, 16))
    parts = _read_parts(data)
    pixels: Any = imagecodecs.png_decode(_bare(data))
    samples, space, alpha = split_alpha(pixels)
    implied, notes = _implied(parts)
    if parts.frames > 1:
        notes += (f"It is animated; only the first of {parts.frames} frames is used.",)
    return Decoded(
        samples,
        space,
        alpha,
        profile=parts.profile,
        implied=implied,
        orientation=exif.facts(parts.metadata.exif).orientation,
        metadata=replace(parts.metadata, profiled=bool(parts.profile)),
        notes=notes,
    )


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield name and content of each chunk; that of pixels is left out."""
    at = len(_SIGNATURE)
    while at + 8 <= len(data):
        size, name = struct.unpack_from(">I4s", data, at)
        if at + 8 + size > len(data):
            raise MediaError(*CUT_SHORT)
        yield name, data[at + 8 : at + 8 + size] if name != b"IDAT" else b""
        if name == b"IEND":
            return
        at += 12 + size


def _bare(data: bytes) -> bytes:
    """Return the same file with nothing but pixels: the decoder warns on the console of oddities in all the rest."""
    view, at, runs = memoryview(data), len(_SIGNATURE), [(0, len(_SIGNATURE))]
    while at + 8 <= len(data):
        size, name = struct.unpack_from(">I4s", data, at)
        if name in (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"):
            start = runs.pop()[0] if runs[-1][1] == at else at
            runs.append((start, at + 12 + size))
        at += 12 + size
    return data if len(runs) == 1 else b"".join(view[start:end] for start, end in runs)


def _read_parts(data: bytes) -> _Parts:
    parts = _Parts()
    for name, content in _chunks(data):
        reader = _READERS.get(name)
        try:
            if reader:
                reader(parts, name, content)
        except (ValueError, struct.error, zlib.error, IndexError):
            parts.keep(lost=(*parts.metadata.lost, f"A damaged piece of data ({name.decode()}) is not kept."))
    return parts


def _read_exif(parts: _Parts, _name: bytes, content: bytes) -> None:
    parts.keep(exif=content.removeprefix(b"Exif\0\0"))


def _read_profile(parts: _Parts, _name: bytes, content: bytes) -> None:
    parts.profile = png_text.inflated(content[content.index(b"\0") + 2 :], _TEXT_LIMIT)


def _read_size(parts: _Parts, _name: bytes, content: bytes) -> None:
    across, down, unit = struct.unpack(">IIB", content)
    if unit == 1 and across and down:
        parts.keep(dpi=(across * 0.0254, down * 0.0254))


def _read_animation(parts: _Parts, _name: bytes, content: bytes) -> None:
    (parts.frames,) = struct.unpack_from(">I", content)


def _read_credentials(parts: _Parts, _name: bytes, _content: bytes) -> None:
    parts.keep(lost=(*parts.metadata.lost, "Its content credentials are not kept, because the picture has changed."))


def _read_color(parts: _Parts, name: bytes, content: bytes) -> None:
    parts.keep(declared=True)
    if name == b"sRGB":
        parts.srgb = True
    elif name == b"cICP":
        parts.code = content
    elif name == b"gAMA":
        parts.gamma = struct.unpack(">I", content)[0] / 100_000
    else:
        parts.chromaticities = tuple(value / 100_000 for value in struct.unpack(">8I", content))


def _read_text(parts: _Parts, name: bytes, content: bytes) -> None:
    key = png_text.keyword(content)
    if key == _XMP_KEY:
        parts.keep(xmp=png_text.plain(name, content, _TEXT_LIMIT))
    elif key.startswith("Raw profile type "):
        _read_raw_profile(parts, key.removeprefix("Raw profile type ").lower(), name, content)
    else:
        parts.keep(texts=(*parts.metadata.texts, (name, content)))


def _read_raw_profile(parts: _Parts, kind: str, name: bytes, content: bytes) -> None:
    if kind in ("icc", "icm"):  # no viewer looks for colours there, and they would no longer be true
        return
    if kind not in ("exif", "app1", "xmp", "iptc", "8bim"):
        parts.keep(texts=(*parts.metadata.texts, (name, content)))
        return
    raw = png_text.raw_profile(png_text.plain(name, content, _TEXT_LIMIT))
    if kind in ("iptc", "8bim"):
        parts.keep(photoshop=photoshop.merged(parts.metadata.photoshop, raw))
    elif raw.startswith((b"Exif\0\0", b"II*\0", b"MM\0*")):
        parts.keep(exif=parts.metadata.exif or raw.removeprefix(b"Exif\0\0"))
    else:
        parts.keep(xmp=parts.metadata.xmp or raw.removeprefix(b"http://ns.adobe.com/xap/1.0/\0"))


_READERS = {
    b"tEXt": _read_text,
    b"zTXt": _read_text,
    b"iTXt": _read_text,
    b"eXIf": _read_exif,
    b"iCCP": _read_profile,
    b"pHYs": _read_size,
    b"acTL": _read_animation,
    b"caBX": _read_credentials,
    b"sRGB": _read_color,
    b"gAMA": _read_color,
    b"cHRM": _read_color,
    b"cICP": _read_color,
}


def _implied(parts: _Parts) -> tuple[bytes, tuple[str, ...]]:
    """Return a profile for what cICP, or gAMA and cHRM say, where that is not sRGB."""
    if len(parts.code) == 4:
        return colour.coded_profile(parts.code[0], parts.code[1])
    if parts.srgb:
        return b"", ()
    points = parts.chromaticities or colour.SRGB_POINTS
    near = max(abs(a - b) for a, b in zip(points, colour.SRGB_POINTS, strict=True)) < 0.01
    gamma = parts.gamma or 1 / 2.2
    if (near and abs(gamma * 2.2 - 1) < 0.05) or min(points[1::2]) <= 0 or not 0.1 < gamma < 10:
        return b"", ()
    return colour.described_profile(points, 1 / gamma), ()


def encode(pixels: Samples, alpha: Samples | None, metadata: Metadata, _quality: int) -> Encoded:
    """Return a PNG file of [H, W, 3] pixels of 8 or 16 bits, in pieces, and warnings on what it cannot hold."""
    import imagecodecs

    whole = np.ascontiguousarray(joined(pixels, alpha))
    # Left to itself the encoder forgets the byte that goes before each row: of narrow noise it has too little room.
    room = whole.nbytes + len(whole) + (whole.nbytes >> 6) + _HEADS
    coded = memoryview(imagecodecs.png_encode(whole, 4, out=room))
    split = len(_SIGNATURE) + 25
    head = b"".join(_chunk(name, content) for name, content in _around(metadata))
    return [bytes(coded[:split]), head, coded[split:]], ()


def _around(metadata: Metadata) -> Iterator[tuple[bytes, bytes]]:
    """Yield the chunks that go between the header and the pixels."""
    if metadata.profiled:
        yield b"iCCP", b"sRGB\0\0" + zlib.compress(colour.srgb_profile(), 9)
    elif metadata.declared:
        yield b"sRGB", b"\0"
    if metadata.dpi:
        across, down = (min(2**31 - 1, round(value / 0.0254)) for value in metadata.dpi)
        yield b"pHYs", struct.pack(">IIB", across, down, 1)
    if metadata.exif:
        yield b"eXIf", metadata.exif
    if metadata.xmp:
        yield b"iTXt", _XMP_KEY.encode() + b"\0\0\0\0\0" + metadata.xmp
    if metadata.photoshop:  # under this name IPTC is looked for among Photoshop's resources, too
        yield b"zTXt", png_text.wrapped_profile("iptc", metadata.photoshop)
    yield from metadata.texts
    for comment in metadata.comments:
        yield b"iTXt", b"Comment\0\0\0\0\0" + comment.encode()


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", len(content), name) + content + struct.pack(">I", zlib.crc32(name + content))
