"""AVIF and HEIC, which share their container."""

from __future__ import annotations

import io
import struct
from dataclasses import replace
from typing import Any

import numpy as np

from put.errors import MediaError, OutputError
from put.images.formats import heif_extras
from put.images.formats import isobmff as boxes
from put.images.formats.color import coded_profile, srgb_profile
from put.images.formats.decoded import CheckSize, Decoded, Encoded, Samples, joined, split_alpha, widened
from put.images.metadata import exif
from put.images.metadata.metadata import Metadata, dropped_texts

__all__ = ["decode_avif", "decode_heic", "encode_avif", "encode_heic", "heic_writable"]

_MAX_SIDE = 65535


def decode_avif(data: bytes, check: CheckSize) -> Decoded:
    """Return the pixels and everything else of an AVIF file; those of more than 8 bits come as 16 bit.

    Raises:
        MediaError: it is too large.
    """
    import imagecodecs
    from PIL import AvifImagePlugin

    # Pillow looks for the orientation in EXIF and warns of what else it finds there; the format has its own.
    try:
        opened = AvifImagePlugin.AvifImageFile(io.BytesIO(boxes.without_exif(data)))
    except SyntaxError:
        data = boxes.with_one_profile(data)
        opened = AvifImagePlugin.AvifImageFile(io.BytesIO(boxes.without_exif(data)))
    with opened as picture:
        check(*picture.size)
        orientation = exif.facts(_exif_block(picture.info.get("exif") or b"")).orientation
        bits = _avif_bits(data)
        if bits > 8 and picture.n_frames == 1:
            deep: Any = imagecodecs.avif_decode(data)
            pixels = widened(deep, bits)
        else:
            picture.load()
            pixels = np.asarray(picture)
        notes = (f"It holds {picture.n_frames} frames; only the first one is used.",) if picture.n_frames > 1 else ()
        info = {**picture.info, "exif": _avif_exif(data)}
        if not orientation and exif.facts(_exif_block(info["exif"])).orientation:
            orientation = 1  # only what neither the format nor EXIF tells is looked for in XMP
    return _decoded(pixels, data, info, notes, orientation)


def _avif_exif(data: bytes) -> bytes:
    try:
        item = boxes.item_of(data, b"Exif")
    except (ValueError, struct.error, IndexError):
        return b""
    return item[4 + int.from_bytes(item[:4], "big") :]


def _avif_bits(data: bytes) -> int:
    """Return bits a channel, as the first codec configuration says."""
    for start, end in boxes.find(data, b"meta", b"iprp", b"ipco", b"av1C"):
        if end - start > 2 and data[start + 2] & 0x40:
            return 12 if data[start + 2] & 0x20 else 10
    return 8


def decode_heic(data: bytes, check: CheckSize) -> Decoded:
    """Return the pixels and everything else of a HEIC file; those of more than 8 bits come as 16 bit.

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
    # The plug-in has turned the pixels already; EXIF's orientation is not to be applied again.
    decoded = _decoded(pixels, data, picture.info, (), orientation=1)
    turned = any(True for name in (b"irot", b"imir") for _ in boxes.find(data, b"meta", b"iprp", b"ipco", name))
    return replace(decoded, applied=exif.facts(decoded.metadata.exif).orientation or 1) if turned else decoded


def _decoded(pixels: Samples, data: bytes, info: dict[Any, Any], notes: tuple[str, ...], orientation: int) -> Decoded:
    block = _exif_block(info.get("exif") or b"")
    profile = info.get("icc_profile") or b""
    samples, space, alpha = split_alpha(pixels)
    implied, color_notes = (b"", ()) if profile else _coded_colors(data)
    return Decoded(
        samples,
        space,
        alpha,
        profile=profile,
        implied=implied,
        orientation=orientation,
        metadata=Metadata(
            exif=block,
            xmp=info.get("xmp") or b"",
            profiled=bool(profile),
            companions=heif_extras.beside_picture(data),
        ),
        notes=notes + color_notes,
    )


def _coded_colors(data: bytes) -> tuple[bytes, tuple[str, ...]]:
    """Return a profile for the code points of the first colour box."""
    for start, end in boxes.find(data, b"meta", b"iprp", b"ipco", b"colr"):
        if data[start : start + 4] == b"nclx" and end - start >= 8:
            return coded_profile(*struct.unpack_from(">HH", data, start + 4))
    return b"", ()


def _exif_block(raw: bytes) -> bytes:
    """Return the TIFF structure in what these containers hold as EXIF."""
    at = raw.find(b"Exif\0\0", 0, 16)
    return raw[at + 6 :] if at >= 0 else raw


def encode_avif(pixels: Samples, alpha: Samples | None, metadata: Metadata, quality: int) -> Encoded:
    """Return an AVIF file of [H, W, 3] uint8 pixels, in pieces, and warnings on what it cannot hold.

    Raises:
        OutputError: a side is longer than AVIF allows.
    """
    from PIL import AvifImagePlugin, Image

    class Block(Image.Exif):
        """EXIF that Pillow writes as it is, where it would else take it apart and warn of what is odd."""

        def __bool__(self) -> bool:
            return True

        def tobytes(self, offset: int = 8) -> bytes:
            del offset
            return block

    if max(pixels.shape[:2]) > _MAX_SIDE:
        raise OutputError(f"AVIF holds at most {_MAX_SIDE} pixels per side.", "Choose PNG or TIFF for this picture.")
    block = _block(metadata)
    out = io.BytesIO()
    Image.fromarray(joined(pixels, alpha)).save(
        out,
        AvifImagePlugin.AvifImageFile.format,
        quality=quality,
        subsampling="4:4:4" if quality >= 90 else "4:2:0",
        speed=6,
        **_exact_alpha(alpha),
        icc_profile=srgb_profile() if metadata.profiled else None,
        exif=Block() if block else None,
        xmp=metadata.xmp or None,
    )
    return [out.getvalue()], dropped_texts(metadata, "AVIF")


def _exact_alpha(alpha: Samples | None) -> dict[str, Any]:
    """Return options that keep transparency without loss, as the AOM encoder knows them."""
    from PIL import AvifImagePlugin

    if alpha is None or AvifImagePlugin.get_codec_version("aom") is None:
        return {}
    return {"codec": "aom", "advanced": {"alpha:lossless": "1"}}


def _block(metadata: Metadata) -> bytes:
    """Return EXIF, which here is also the place for the resolution."""
    return metadata.exif or (exif.from_dpi(metadata.dpi) if metadata.dpi else b"")


def heic_writable() -> bool:
    """Return whether the plug-in for HEIC is installed and can write."""
    try:
        import pillow_heif
    except ImportError:
        return False
    return bool(pillow_heif.libheif_info()["HEIF"])


def encode_heic(pixels: Samples, alpha: Samples | None, metadata: Metadata, quality: int) -> Encoded:
    """Return a HEIC file of [H, W, 3] pixels, in pieces, and warnings on what it cannot hold.

    Pixels of 16 bits become 10 bits, the most that HEIC's usual encoder takes.
    """
    import pillow_heif

    whole = joined(pixels, alpha)
    height, width = whole.shape[:2]
    mode = ("RGB" if alpha is None else "RGBA") + (";16" if whole.dtype == np.uint16 else "")
    picture = pillow_heif.from_bytes(mode, (width, height), whole.tobytes())
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
    notes = dropped_texts(metadata, "HEIC")
    if alpha is not None and alpha.min() < np.iinfo(alpha.dtype).max:
        notes += ("HEIC keeps transparency only approximately.",)
    return [out.getvalue()], notes
