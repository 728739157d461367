"""AVIF and HEIC, which share their container."""

from __future__ import annotations

import io
import struct
from typing import Any

import numpy as np

from put.errors import MediaError, OutputError
from put.media import exif
from put.media.colour import coded_profile, srgb_profile
from put.media.decoded import CheckSize, Decoded, Encoded, Samples, joined, split_alpha, widened
from put.media.metadata import Metadata, texts_lost

__all__ = ["decode_avif", "decode_heic", "encode_avif", "encode_heic", "heic_writable"]

_MAX_SIDE = 65535
_HEAD = 1 << 16  # where the boxes that describe the picture are


def decode_avif(data: bytes, check: CheckSize) -> Decoded:
    """The pixels and everything else of an AVIF file; those of more than 8 bits come as 16 bit.

    Raises:
        MediaError: it is too large.
    """
    import imagecodecs
    from PIL import AvifImagePlugin

    with AvifImagePlugin.AvifImageFile(io.BytesIO(data)) as picture:
        check(*picture.size)
        bits = _avif_bits(data)
        if bits > 8:
            deep: Any = imagecodecs.avif_decode(data, index=0)
            pixels = widened(deep, bits)
        else:
            picture.load()
            pixels = np.asarray(picture)
        frames = picture.n_frames
        notes = (f"It holds {frames} frames; only the first was used.",) if frames > 1 else ()
        return _decoded(pixels, data, picture.info, notes)


def _avif_bits(data: bytes) -> int:
    """Bits a channel, as the first codec configuration says."""
    at = data.find(b"av1C", 0, _HEAD)
    if at < 0 or at + 7 > len(data) or not data[at + 6] & 0x40:
        return 8
    return 12 if data[at + 6] & 0x20 else 10


def decode_heic(data: bytes, check: CheckSize) -> Decoded:
    """The pixels and everything else of a HEIC file; those of more than 8 bits come as 16 bit.

    Raises:
        MediaError: the plug-in is missing, or the picture is too large.
    """
    try:
        import pillow_heif
    except ImportError as error:
        raise MediaError(
            "HEIC pictures need a plug-in that is not installed.", "Install pillow-heif, or save the picture as JPEG."
        ) from error
    file = pillow_heif.open_heif(io.BytesIO(data), convert_hdr_to_8bit=False)
    picture: Any = file[file.primary_index]
    check(*picture.size)
    pixels = np.asarray(picture)
    notes = ("The file holds further pictures; only the main one was used.",) if len(file) > 1 else ()
    # The plug-in has turned the pixels already; EXIF's orientation is not to be applied again.
    return _decoded(pixels, data, picture.info, notes, turned=True)


def _decoded(
    pixels: Samples, data: bytes, info: dict[Any, Any], notes: tuple[str, ...], *, turned: bool = False
) -> Decoded:
    block = _exif_block(info.get("exif") or b"")
    profile = info.get("icc_profile") or b""
    samples, space, alpha = split_alpha(pixels)
    implied, colour_notes = (b"", ()) if profile else _coded_colours(data)
    return Decoded(
        samples,
        space,
        alpha,
        profile=profile,
        implied=implied,
        orientation=1 if turned else exif.facts(block).orientation,
        metadata=Metadata(exif=block, xmp=info.get("xmp") or b"", profiled=bool(profile)),
        notes=notes + colour_notes,
    )


def _coded_colours(data: bytes) -> tuple[bytes, tuple[str, ...]]:
    """A profile for the code points of the first colour box."""
    at = data.find(b"colrnclx", 0, _HEAD)
    return coded_profile(*struct.unpack_from(">HH", data, at + 8)) if 0 <= at <= len(data) - 12 else (b"", ())


def _exif_block(raw: bytes) -> bytes:
    """The TIFF structure in what these containers hold as EXIF."""
    at = raw.find(b"Exif\0\0", 0, 16)
    return raw[at + 6 :] if at >= 0 else raw


def encode_avif(pixels: Samples, alpha: Samples | None, metadata: Metadata, quality: int) -> Encoded:
    """An AVIF file of [H, W, 3] uint8 pixels, in pieces, and sentences on what it cannot hold.

    Raises:
        OutputError: a side is longer than AVIF allows.
    """
    from PIL import AvifImagePlugin, Image

    if max(pixels.shape[:2]) > _MAX_SIDE:
        raise OutputError(f"AVIF holds at most {_MAX_SIDE} pixels a side.", "Choose PNG or TIFF for this picture.")
    out = io.BytesIO()
    Image.fromarray(joined(pixels, alpha)).save(
        out,
        AvifImagePlugin.AvifImageFile.format,
        quality=quality,
        subsampling="4:4:4" if quality >= 90 else "4:2:0",
        speed=6,
        icc_profile=srgb_profile() if metadata.profiled else None,
        exif=_block(metadata) or None,
        xmp=metadata.xmp or None,
    )
    return [out.getvalue()], texts_lost(metadata, "AVIF")


def _block(metadata: Metadata) -> bytes:
    """EXIF without damaged fields, which Pillow would warn of; it also holds the resolution."""
    if metadata.exif:
        return exif.tidy(metadata.exif)
    return exif.from_dpi(metadata.dpi) if metadata.dpi else b""


def heic_writable() -> bool:
    """Whether the plug-in for HEIC is installed and can write."""
    try:
        import pillow_heif
    except ImportError:
        return False
    return bool(pillow_heif.libheif_info()["HEIF"])


def encode_heic(pixels: Samples, alpha: Samples | None, metadata: Metadata, quality: int) -> Encoded:
    """A HEIC file of [H, W, 3] uint8 pixels, in pieces, and sentences on what it cannot hold."""
    import pillow_heif

    whole = joined(pixels, alpha)
    height, width = whole.shape[:2]
    picture = pillow_heif.from_bytes("RGB" if alpha is None else "RGBA", (width, height), whole.tobytes())
    block = _block(metadata)
    out = io.BytesIO()
    picture.save(
        out,
        quality=quality,
        chroma=444 if quality >= 90 else 420,
        exif=b"Exif\0\0" + block if block else None,
        xmp=metadata.xmp or None,
        icc_profile=srgb_profile() if metadata.profiled else None,
    )
    return [out.getvalue()], texts_lost(metadata, "HEIC")
