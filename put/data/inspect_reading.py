"""Read the facts that an inspection needs of one image, as quickly as its format allows."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from put.data.near_duplicates import ImageHash, hash_image
from put.data.quick_jpeg import open_jpeg, read_quick_jpeg
from put.images.image_files import read_image

__all__ = ["ImageFacts", "read_facts"]

_SMALL = 128
"""Side in pixels to which an image is squeezed before it is looked at."""
_GREY_CHROMA = 8
"""Largest difference of two colour channels, of 255, in 98 % of an image that is called grey."""
_PLAIN_SPREAD = 3.0
"""Standard deviation of each channel, of 255, below which an image is called plain."""
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


@dataclass(frozen=True, slots=True)
class ImageFacts:
    """One image, upright, without its pixels."""

    width: int
    """Pixels."""
    height: int
    """Pixels."""
    grey: bool
    """All but without colour, however it is stored."""
    plain: bool
    """All but of one colour: nothing is to be seen."""
    look: ImageHash

    @property
    def short_side(self) -> int:
        """Pixels."""
        return min(self.width, self.height)


def read_facts(path: Path) -> ImageFacts:
    """Look at one image as training sees it. JPEG is decoded at a fraction of its size.

    Raises:
        MediaError: it cannot be read, in the words of :func:`put.images.image_files.read_image`.
    """
    try:
        quick = _quickly(path)
    except Exception:  # noqa: BLE001 - whatever it is, the careful reader reads it after all or says what is wrong
        quick = None
    if quick is not None:
        return quick
    pixels = read_image(path).on_white()
    return _facts(Image.fromarray(pixels), pixels.shape[1], pixels.shape[0])


def _quickly(path: Path) -> ImageFacts | None:
    """Return the facts of a grey or RGB JPEG image; None for everything else."""
    found = read_quick_jpeg(path)
    if found is None:
        return None
    with open_jpeg(found) as image:
        if image is None:
            return None
        width, height = image.size
        image.draft(None, (_SMALL, _SMALL))
        turn = _TURNS.get(found.orientation)
        upright = image.convert(image.mode) if turn is None else image.transpose(turn)
    if found.orientation >= 5:
        width, height = height, width
    return _facts(upright, width, height)


def _facts(image: Image.Image, width: int, height: int) -> ImageFacts:
    small = image.convert("RGB").resize((_SMALL, _SMALL), Image.Resampling.BILINEAR)
    values = np.asarray(small.reduce(2), np.int16)
    chroma = values.max(axis=2) - values.min(axis=2)
    grey = bool(np.percentile(chroma, 98) <= _GREY_CHROMA)
    plain = bool(values.std(axis=(0, 1)).max() < _PLAIN_SPREAD)
    return ImageFacts(width, height, grey, plain, hash_image(small))
