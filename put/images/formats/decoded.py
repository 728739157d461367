"""The output of all decoders, before colours are converted and the orientation is applied."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from put.images.metadata.metadata import Metadata

__all__ = [
    "CheckSize",
    "Decoded",
    "Encoded",
    "Samples",
    "Space",
    "in_bytes",
    "joined",
    "narrowed",
    "split_alpha",
    "widened",
]

Samples = NDArray[np.unsignedinteger[Any]]
"""uint8 or uint16, over the full range of the type."""
Encoded = tuple[list[bytes | memoryview], tuple[str, ...]]
"""The pieces of a file, and warnings on what its format cannot hold."""
CheckSize = Callable[[int, int], None]
"""Given width and height from a header, raises MediaError when the picture is too large to be decoded."""


for _library in ("PIL", "imagecodecs", "pillow_heif", "tifffile"):  # what they find wrong, our errors and notes say
    logging.getLogger(_library).addHandler(logging.NullHandler())


class Space(Enum):
    """Meaning of the channels of samples."""

    GREY = 1
    RGB = 3
    CMYK = 4


@dataclass(frozen=True, eq=False)
class Decoded:
    """Pixels as the file holds them.

    Args:
        samples: [H, W] for grey, else [H, W, C]; uint8 or uint16 over their full range; CMYK is 0 for no ink.
        space: what the channels mean.
        alpha: [H, W] of the same type, 0 for transparent, or None.
        profile: the ICC profile that the file carries, or nothing.
        implied: an ICC profile for what the file says about its colours in other words, or nothing.
        orientation: 1 to 8, still to be applied; 0 where the file itself says nothing, but XMP may.
        applied: the orientation that the decoder has applied to the samples already, but not to the metadata.
        metadata: everything else, not yet settled.
        notes: warnings on what was odd.
    """

    samples: Samples
    space: Space
    alpha: Samples | None = None
    profile: bytes = b""
    implied: bytes = b""
    orientation: int = 0
    applied: int = 1
    metadata: Metadata = field(default_factory=Metadata)
    notes: tuple[str, ...] = ()


def split_alpha(array: Samples) -> tuple[Samples, Space, Samples | None]:
    """Return the colour, its meaning, and the alpha of an array with 1 to 4 channels of grey or RGB."""
    if array.ndim == 2:
        return array, Space.GREY, None
    channels = array.shape[2]
    if channels == 1:
        return array[..., 0], Space.GREY, None
    if channels == 2:
        return array[..., 0], Space.GREY, np.ascontiguousarray(array[..., 1])
    if channels == 3:
        return array, Space.RGB, None
    return np.ascontiguousarray(array[..., :3]), Space.RGB, np.ascontiguousarray(array[..., 3])


def joined(colour: Samples, alpha: Samples | None) -> Samples:
    """Return colour and alpha in one array."""
    if alpha is None:
        return colour
    out: Samples = np.dstack([colour, alpha])
    return out


def narrowed(array: Samples) -> Samples:
    """Return 16 bits rounded to 8."""
    return ((array.astype(np.uint32) + 128) // 257).astype(np.uint8)


def in_bytes(array: Samples) -> NDArray[np.uint8]:
    """Return samples of 8 or 16 bits in 8 bits."""
    return (array if array.dtype == np.uint8 else narrowed(array)).astype(np.uint8, copy=False)


def widened(array: Samples, bits: int) -> Samples:
    """Return values of ``bits`` bits spread over the full range of 8 bits (up to 8) or 16 bits (above)."""
    if bits in (8, 16):
        return array
    top = 2**bits - 1
    table = (np.arange(top + 1) * (255 if bits < 8 else 65535) + top // 2) // top
    wide: Samples = table.astype(np.uint8 if bits < 8 else np.uint16)[np.minimum(array, top)]
    return wide
