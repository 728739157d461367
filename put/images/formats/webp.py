"""WebP: its chunks and its pixels."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from typing import Any

import numpy as np

from put.errors import MediaError, OutputError
from put.images.formats.color import srgb_profile
from put.images.formats.decoded import CheckSize, Decoded, Encoded, Samples, joined, split_alpha
from put.images.metadata import exif
from put.images.metadata.metadata import CUT_SHORT, Metadata, dropped_texts

__all__ = ["MAX_SIDE", "decode", "encode"]

MAX_SIDE = 16383


def decode(data: bytes, check: CheckSize) -> Decoded:
    """Return the pixels and everything else of a WebP file; of an animated one the first frame.

    Raises:
        MediaError: it is cut short, or too large.
    """
    import imagecodecs

    found: dict[bytes, bytes] = {}
    frames = 0
    for name, content in _chunks(data):
        frames += name == b"ANMF"
        found.setdefault(name, content)
    check(*_size(found))
    pixels: Any = imagecodecs.webp_decode(data) if not frames else _first_frame(data)
    block = found.get(b"EXIF", b"").removeprefix(b"Exif\0\0")
    samples, space, alpha = split_alpha(pixels)
    lossless = b"VP8L" in found or b"VP8L" in found.get(b"ANMF", b"")[16:60]
    profile = found.get(b"ICCP", b"")
    return Decoded(
        samples,
        space,
        alpha,
        profile=profile,
        orientation=exif.facts(block).orientation,
        metadata=Metadata(exif=block, xmp=found.get(b"XMP ", b""), lossless=lossless, profiled=bool(profile)),
        notes=(f"It is animated; only the first of {frames} frames is used.",) if frames > 1 else (),
    )


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    (size,) = struct.unpack_from("<I", data, 4)
    if size + 8 > len(data):
        raise MediaError(*CUT_SHORT)
    at = 12
    while at + 8 <= size + 8:
        name, length = struct.unpack_from("<4sI", data, at)
        yield name, data[at + 8 : at + 8 + length]
        at += 8 + length + length % 2


def _size(found: dict[bytes, bytes]) -> tuple[int, int]:
    if head := found.get(b"VP8X"):
        return 1 + int.from_bytes(head[4:7], "little"), 1 + int.from_bytes(head[7:10], "little")
    if head := found.get(b"VP8L"):
        bits = int.from_bytes(head[1:5], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    across, down = struct.unpack_from("<HH", found[b"VP8 "], 6)
    return across & 0x3FFF, down & 0x3FFF


def _first_frame(data: bytes) -> Samples:
    """Return the first frame of an animation on its whole canvas."""
    from PIL import WebPImagePlugin

    with WebPImagePlugin.WebPImageFile(io.BytesIO(data)) as picture:
        return np.asarray(picture)


def encode(pixels: Samples, alpha: Samples | None, metadata: Metadata, quality: int) -> Encoded:
    """Return a WebP file of [H, W, 3] uint8 pixels, in pieces, and warnings on what it cannot hold.

    Raises:
        OutputError: a side is longer than WebP allows.
    """
    from PIL import Image, WebPImagePlugin

    if max(pixels.shape[:2]) > MAX_SIDE:
        raise OutputError(f"WebP holds at most {MAX_SIDE} pixels per side.", "Choose PNG or TIFF for this picture.")
    out = io.BytesIO()
    Image.fromarray(joined(pixels, alpha)).save(
        out,
        WebPImagePlugin.WebPImageFile.format,
        quality=100 if metadata.lossless else quality,
        lossless=metadata.lossless,
        exact=metadata.lossless,
        method=4,
        icc_profile=srgb_profile() if metadata.profiled else b"",
        exif=metadata.exif or (exif.from_dpi(metadata.dpi) if metadata.dpi else b""),
        xmp=metadata.xmp,
    )
    return [out.getvalue()], dropped_texts(metadata, "WebP")
