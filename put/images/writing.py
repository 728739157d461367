"""Write pixels to a file that keeps what its source carried."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from put.config import ImageFormat
from put.errors import OutputError
from put.files.atomic import atomic_target, write_problem
from put.images.formats import avif_heic, bmp, jpeg, png, tiff_write, webp
from put.images.formats.decoded import Encoded, Samples, narrowed
from put.images.formats.kinds import ImageKind, kind_of_ending, wanted_kind
from put.images.metadata import xmp
from put.images.metadata.metadata import Metadata
from put.images.reading import DecodedImage

__all__ = ["is_written_in_bytes", "output_ending", "quantised", "write_image"]

_ENDINGS = {
    ImageKind.JPEG: ".jpg",
    ImageKind.PNG: ".png",
    ImageKind.WEBP: ".webp",
    ImageKind.TIFF: ".tif",
    ImageKind.BMP: ".bmp",
    ImageKind.AVIF: ".avif",
}
_ENCODERS = {
    ImageKind.JPEG: jpeg.encode,
    ImageKind.PNG: png.encode,
    ImageKind.WEBP: webp.encode,
    ImageKind.TIFF: tiff_write.encode,
    ImageKind.BMP: bmp.encode,
    ImageKind.AVIF: avif_heic.encode_avif,
    ImageKind.HEIC: avif_heic.encode_heic,
}
_DEPTHS = {ImageKind.PNG: 16, ImageKind.TIFF: 16, ImageKind.HEIC: 10}
_DEFLATE = 8
_BAND = 1 << 20


def output_ending(source: Path, format: ImageFormat) -> str:  # noqa: A002 - the contract's name
    """Return the ending of a result's name, with the dot.

    An ending that fits the wanted format stays as it is spelled. With SAME, GIF becomes PNG, because 256 colours do
    not hold a translated picture, HEIC stays where the plug-in can write it and else becomes JPEG, and a source
    without a known ending becomes PNG.
    """
    kind = wanted_kind(format)
    own = kind_of_ending(source.suffix)
    if kind is None:
        if own is ImageKind.HEIC:
            return source.suffix if avif_heic.heic_writable() else ".jpg"
        return source.suffix if own in _ENDINGS else ".png"
    return source.suffix if own is kind else _ENDINGS[kind]


def is_written_in_bytes(source: DecodedImage) -> bool:
    """Return whether what is made of a picture is written in 8 bits, whatever its format, with nothing mixed in."""
    return source.pixels.dtype == np.uint8 and source.alpha is None


def write_image(
    path: Path,
    pixels: NDArray[np.float32] | NDArray[np.uint8],
    source: DecodedImage,
    format: ImageFormat = ImageFormat.SAME,  # noqa: A002 - the contract's name
    quality: int = 92,
) -> tuple[str, ...]:
    """Write the result that was made from ``source``, with its transparency and all that its file said.

    Values are rounded, not dithered, to 16 bits where the source had more than 8 and the format holds them, else to
    8. The file appears whole or not at all. Safe to be called from many threads at once.

    Args:
        path: the target with its final ending, which decides what is written; see :func:`output_ending`.
        pixels: [H, W, 3] float32 in [0, 1], sRGB, of the source's height and width; values outside are clipped. What
            is rounded to 8 bits already is written as it is where :func:`is_written_in_bytes`.
        source: what :func:`put.images.image_files.read_image` gave.
        format: the wanted format, used where the ending says nothing.
        quality: 1 to 100, for JPEG, WebP, AVIF and HEIC.

    Returns:
        Sentences on what could not be kept.

    Raises:
        OutputError: the format cannot hold the picture, or the file cannot be written.
        ValueError: ``pixels`` do not have the source's size.
    """
    if pixels.shape != source.pixels.shape:
        raise ValueError(f"pixels are {pixels.shape}, not {source.pixels.shape}")
    kind = kind_of_ending(path.suffix) or wanted_kind(format) or source.format
    if kind is ImageKind.GIF:
        kind = ImageKind.PNG
    pieces, notes = _encoded(kind, pixels, source, quality)
    try:
        with atomic_target(path) as part, part.open("wb") as file:
            for piece in pieces:
                file.write(piece)
    except OSError as error:
        raise write_problem(error, path) from error
    return notes


def _encoded(
    kind: ImageKind, pixels: NDArray[np.float32] | NDArray[np.uint8], source: DecodedImage, quality: int
) -> Encoded:
    notes = list(source.metadata.lost)
    deep = _is_deep(kind, source, notes)
    alpha = source.alpha if source.alpha is None or deep or source.alpha.dtype == np.uint8 else narrowed(source.alpha)
    if kind is ImageKind.JPEG and alpha is not None:
        if (alpha != 255).any():
            notes.append("JPEG has no transparency; the picture is placed on white.")
            pixels = _on_white(_unit(pixels), alpha)
        alpha = None
    whole = _whole(pixels, np.dtype(np.uint16 if deep else np.uint8))
    metadata = _fitting(kind, source, notes)
    try:
        pieces, more = _ENCODERS[kind](whole, alpha, metadata, quality)
    except OutputError:
        raise
    except MemoryError as error:
        raise OutputError("There is not enough memory to write the picture.", "Close other programs.") from error
    except Exception as error:
        detail = f"{type(error).__name__}: {error}"
        raise OutputError(f"The picture cannot be written as {kind}.", "Choose another format.", detail) from error
    return pieces, (*notes, *more)


def _is_deep(kind: ImageKind, source: DecodedImage, notes: list[str]) -> bool:
    """Return whether more than 8 bits a channel are written; adds a sentence where the source had more than fit."""
    if source.pixels.dtype == np.uint8:
        return False
    depth = _DEPTHS.get(kind, 8)
    if depth < _DEPTHS.get(source.format, 16):
        notes.append(f"{kind} holds {depth} bits per channel; the picture has more.")
    return depth > 8


def _fitting(kind: ImageKind, source: DecodedImage, notes: list[str]) -> Metadata:
    """Return the source's metadata without what only its own format knows."""
    metadata = source.metadata
    if kind is not source.format:
        metadata = replace(metadata, lossless=False, compression=_DEFLATE)
    if kind is not ImageKind.JPEG and metadata.xmp_extension:
        notes.append("The second part of its long XMP data fits into JPEG only; it is not kept.")
        metadata = replace(metadata, xmp=xmp.without_second_part(metadata.xmp), xmp_extension=())
    return metadata


def _whole(pixels: NDArray[np.float32] | NDArray[np.uint8], dtype: np.dtype[Any]) -> Samples:
    return np.asarray(pixels, np.uint8) if pixels.dtype == dtype else quantised(_unit(pixels), dtype)


def _unit(pixels: NDArray[np.float32] | NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return values in [0, 1]."""
    values: NDArray[np.float32] = pixels.astype(np.float32, copy=False)
    return values / np.float32(255) if pixels.dtype == np.uint8 else values


def quantised(pixels: NDArray[np.float32], dtype: np.dtype[Any]) -> Samples:
    """Return whole numbers over the type's full range, a band of rows at a time; NaN becomes 0."""
    top = np.float32(np.iinfo(dtype).max)
    out = np.empty(pixels.shape, dtype)
    rows = max(1, _BAND // pixels.shape[1])
    for start in range(0, len(pixels), rows):
        band = np.fmin(np.fmax(pixels[start : start + rows], np.float32(0)), np.float32(1))
        band *= top
        out[start : start + rows] = np.rint(band, out=band)
    return out


def _on_white(pixels: NDArray[np.float32], alpha: Samples) -> NDArray[np.float32]:
    weight = alpha[..., None] * np.float32(1 / 255)
    out: NDArray[np.float32] = pixels * weight
    out += 1 - weight
    return out
