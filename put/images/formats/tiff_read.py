"""TIFF: reading the first full picture of a file with all tags, EXIF and GPS."""

from __future__ import annotations

import io
import struct
from dataclasses import replace
from typing import Any

import numpy as np

from put.errors import MediaError
from put.images.formats.decoded import CheckSize, Decoded, Samples, Space, narrowed, split_alpha, widened
from put.images.formats.tiff_write import STRUCTURAL
from put.images.metadata import iptc as photoshop
from put.images.metadata.companions import Companion
from put.images.metadata.ifd import Directory, Field, Header
from put.images.metadata.metadata import Metadata

__all__ = ["Pixels", "decode", "first_page", "refuse", "samples_of", "with_tags"]

_WHITE_IS_ZERO, _BLACK_IS_ZERO, _RGB, _PALETTE, _CMYK, _YCBCR = 0, 1, 2, 3, 5, 6
_KINDS = {
    8: "Lab colours",
    9: "Lab colours",
    10: "Lab colours",
    32803: "raw camera data",
    34892: "raw camera data",
}
_PLAIN = (1, 5, 8, 32773, 32946, 34925, 50000)  # packings that know nothing of colours
_SUB_PICTURES, _LAYERS = 330, 37724
_TAG_LIMIT = 1 << 20

Pixels = tuple[Samples, Space, Samples | None]
"""Samples, what they mean, and the alpha, as :class:`Decoded` has them."""


def decode(data: bytes, check: CheckSize) -> Decoded:
    """Return the pixels and everything else of a TIFF file's first full-size picture.

    Raises:
        MediaError: it is cut short, too large, or of a kind that cannot be converted faithfully.
    """
    import tifffile

    with tifffile.TiffFile(io.BytesIO(data)) as file:
        page = first_page(file)
        check(page.imagewidth, page.imagelength)
        if page.is_tiled:
            check(page.tilewidth, page.tilelength)
        refuse(page)
        return with_tags(samples_of(page, _array(page)), data, page, len(file.pages))


def first_page(file: Any) -> Any:
    """Return the first page of an open ``tifffile.TiffFile`` that is no small copy of another."""
    return next((each for each in file.pages if not getattr(each, "subfiletype", 0) & 1), file.pages[0])


def samples_of(page: Any, array: Any) -> Pixels:
    """Return the pixels of rows as they were unpacked, ``[H, W]`` or ``[H, W, C]``."""
    return _channels(page, _full_range(page, array))


def with_tags(pixels: Pixels, data: Any, page: Any, pages: int) -> Decoded:
    """Return pixels with all else that their file holds.

    Args:
        pixels: rows of a page, or all of it.
        data: the bytes of the file, or a memory map of it.
        page: whose pixels they are.
        pages: how many there are.
    """
    samples, space, alpha = pixels
    metadata, profile, orientation = _metadata(data, page.offset)
    own = 1 if samples.ndim == 2 or int(page.photometric) == _PALETTE else samples.shape[2]
    if page.samplesperpixel > own + (alpha is not None):
        metadata = replace(metadata, lost=(*metadata.lost, "Its extra channels are not kept."))
    return Decoded(
        samples,
        space,
        alpha,
        profile=profile,
        orientation=orientation,
        metadata=replace(metadata, compression=int(page.compression), profiled=bool(profile)),
        notes=(f"It holds {pages} pages; only the first one is used.",) if pages > 1 else (),
    )


def refuse(page: Any) -> None:
    """Raise for kinds of pixels that have no single right conversion."""
    hint = "Save it as 8 or 16 bit RGB first."
    photometric = int(page.photometric)
    if page.is_dng or (page.subfiletype & 1 and 330 in page.tags):
        raise MediaError("The file holds a raw camera picture, which cannot be used.", "Develop it to JPEG or TIFF.")
    if photometric in _KINDS:
        raise MediaError(f"The TIFF holds {_KINDS[photometric]}, which cannot be used.", hint)
    if photometric not in (_WHITE_IS_ZERO, _BLACK_IS_ZERO, _RGB, _PALETTE, _CMYK, _YCBCR):
        raise MediaError("The TIFF holds an unusual kind of pixels.", hint, f"photometric {photometric}")
    if page.dtype is None or page.dtype.kind not in "ub" or page.bitspersample > 16:
        raise MediaError("The TIFF holds floating-point, signed or 32-bit pixels, which cannot be used.", hint)
    if page.imagedepth > 1 or page.samplesperpixel > 64:
        raise MediaError("The TIFF holds a volume, not a picture.", "Save one layer of it as a picture.")


def _array(page: Any) -> Any:
    """Return the page as it is unpacked, ``[H, W]`` or ``[H, W, C]``."""
    array = page.asarray(maxworkers=1)
    is_apart = array.ndim == 3 and int(page.planarconfig) == 2 and page.samplesperpixel > 1
    return np.moveaxis(array, 0, -1) if is_apart else array


def _full_range(page: Any, array: Any) -> Samples:
    """Return rows of a page as ``[H, W]`` or ``[H, W, C]`` of full-range uint8 or uint16."""
    if array.dtype == np.bool_:
        array = array.astype(np.uint8) * np.uint8(255)
    elif int(page.photometric) != _PALETTE:
        array = widened(array, page.bitspersample)
    if int(page.photometric) == _PALETTE and page.colormap is not None:
        array = _looked_up(page.colormap, array)
    if int(page.photometric) == _YCBCR and int(page.compression) in _PLAIN and array.dtype == np.uint8:
        array = _from_luma(array)
    return np.ascontiguousarray(array, array.dtype.newbyteorder("="))


def _looked_up(table: Any, samples: Any) -> Samples:
    """Return a palette's colours as 8 bit, with what follows the index in each pixel.

    Some programs forget to spread the colours over the table's 16 bits.
    """
    colours = np.asarray(table).T
    colours = (colours if colours.max() < 256 else colours >> 8).astype(np.uint8)
    if samples.ndim == 2:
        return np.ascontiguousarray(colours[samples])
    more = samples[..., 1:] if samples.dtype == np.uint8 else narrowed(samples[..., 1:])
    return np.concatenate([colours[samples[..., 0]], more], axis=2)


def _from_luma(pixels: Samples) -> Samples:
    """Return RGB from full-range YCbCr of 8 bits that no codec has converted."""
    from PIL import Image

    height, width = pixels.shape[:2]
    return np.asarray(Image.frombytes("YCbCr", (width, height), pixels.tobytes()).convert("RGB"))


def _channels(page: Any, pixels: Samples) -> Pixels:
    photometric = int(page.photometric)
    if photometric == _WHITE_IS_ZERO:
        colour = pixels[..., :1] if pixels.ndim == 3 else pixels
        np.bitwise_not(colour, out=colour)
    if photometric == _CMYK:
        if pixels.ndim != 3 or pixels.shape[2] < 4:
            raise MediaError("The TIFF holds an unusual kind of ink.", "Save it as RGB first.")
        alpha = np.ascontiguousarray(pixels[..., 4]) if pixels.shape[2] > 4 and _has_alpha(page) else None
        return np.ascontiguousarray(pixels[..., :4]), Space.CMYK, alpha
    if pixels.ndim == 3:
        colours = 1 if pixels.shape[2] < 3 else 3
        pixels = pixels[..., : colours + _has_alpha(page)]
        if _is_premultiplied(page) and pixels.shape[2] > colours:
            pixels = _divided(pixels)
    return split_alpha(np.ascontiguousarray(pixels))


def _has_alpha(page: Any) -> bool:
    if not page.extrasamples:  # left out by some programs that write RGBA
        return int(page.photometric) == _RGB and page.samplesperpixel == 4
    return int(page.extrasamples[0]) in (1, 2)


def _is_premultiplied(page: Any) -> bool:
    return any(int(extra) == 1 for extra in page.extrasamples[:1])


def _divided(pixels: Samples) -> Samples:
    """Return colours that were multiplied by their alpha, as they were before."""
    top = np.iinfo(pixels.dtype).max
    out = pixels.copy()
    for row in out:
        alpha = np.maximum(row[:, -1:].astype(np.uint32), 1)
        row[:, :-1] = np.minimum((row[:, :-1].astype(np.uint32) * top + alpha // 2) // alpha, top)
    return out


def _metadata(data: Any, at: int) -> tuple[Metadata, bytes, int]:
    """Return the tags as an EXIF block and their relatives, the colour profile, and the orientation."""
    header, _ = Header.of(data)
    try:
        root = Directory.read(data, header, at)
    except (ValueError, struct.error):
        return Metadata(lost=("Its tags are damaged and are not kept.",)), b"", 0
    resources = photoshop.kept(_raw(root, 34377))
    if not photoshop.iptc(resources) and (record := _raw(root, 33723)):
        resources += photoshop.with_iptc(record.rstrip(b"\0"))
    packet, profile = _raw(root, 700), _raw(root, 34675)
    orientation = root.integer(274, header, 0)
    lost = ("Its Photoshop layers are not kept.",) if _raw(root, _LAYERS) else ()
    inner = root.fields.get(_SUB_PICTURES)
    companions = {Companion.PICTURE: inner.count} if inner else {}
    for tag in [tag for tag, field in root.fields.items() if tag in STRUCTURAL or len(field.raw) > _TAG_LIMIT]:
        del root.fields[tag]
    for directory in root.walk():
        for tag in [tag for tag, field in directory.fields.items() if field.type in (16, 17, 18)]:
            del directory.fields[tag]
    block = b""
    if root.fields or root.children:
        small = Header(header.order)
        block = small.start(8) + root.lay(small, 8)
    orientation = orientation if 1 <= orientation <= 8 else 0
    found = Metadata(exif=block, xmp=packet, photoshop=resources, companions=companions, lost=lost)
    return found, profile, orientation


def _raw(root: Directory, tag: int) -> bytes:
    field = root.fields.get(tag, Field(7, 0, b""))
    return field.raw
