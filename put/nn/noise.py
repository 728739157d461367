"""Noise that generators make grain and hatching of: the same at a place of a picture wherever it is cut."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

__all__ = ["drawn_place", "noise_at"]

ROW, COLUMN = np.uint32(0x9E3779B1), np.uint32(0x85EBCA77)
"""Odd factors that tell rows from columns; those of xxHash (Collet), as the next are of MurmurHash3 (Appleby)."""
MIX = ((16, np.uint32(0x85EBCA6B)), (13, np.uint32(0xC2B2AE35)))
HALVES = ((np.uint32(8), np.uint32(0x00FF00FF)), (np.uint32(16), np.uint32(0x0000FFFF)))
"""Steps and masks by which four bytes become two sums, and two sums one."""
FARTHEST = 1 << 20
"""Rows and columns within which places are drawn."""
DEVIATION = (4 * (256**2 - 1) / 12) ** 0.5
"""Of the sum of four bytes that are drawn evenly."""


def drawn_place(random: torch.Generator) -> tuple[int, int]:
    """Return a place at random, so that a network that learns sees other noise at each step."""
    row, column = torch.randint(FARTHEST, (2,), generator=random).tolist()
    return row, column


def noise_at(top: int, left: int, height: int, width: int) -> Tensor:
    """Return white noise for a rectangle of a picture, of mean 0 and variance 1.

    Each value is made of its place alone, by integers: the same on every machine, in every tile and in every frame.
    The sum of four random bytes is nearly normal, and within 3.5.

    Args:
        top: the first row, counted from any place that is the same for all parts of a picture; may be negative.
        left: the first column, likewise.
        height: rows.
        width: columns.

    Returns:
        ``[1, 1, height, width]`` float32, not to be written to.
    """
    return torch.from_numpy(_values(top, left, height, width))[None, None]


@lru_cache(maxsize=1)
def _values(top: int, left: int, height: int, width: int) -> NDArray[np.float32]:
    """The last noise is kept: frames of a video, and pictures of one size, all ask for the same."""
    rows = np.arange(top, top + height, dtype=np.int64).astype(np.uint32) * ROW
    columns = np.arange(left, left + width, dtype=np.int64).astype(np.uint32) * COLUMN
    mixed = rows[:, None] ^ (columns + np.uint32(1))[None, :]
    for shift, factor in MIX:
        mixed ^= mixed >> np.uint32(shift)
        mixed *= factor
    mixed ^= mixed >> np.uint32(16)
    for bits, kept in HALVES:  # bytes are added up in place, first in pairs: a third of the time of a sum
        mixed = (mixed & kept) + ((mixed >> bits) & kept)
    values = mixed.astype(np.float32)
    values -= np.float32(4 * 255 / 2)
    values *= np.float32(1 / DEVIATION)
    return values
