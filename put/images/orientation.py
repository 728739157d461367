"""Orientation of a picture, and turning what belongs to it: pixels, points and pairs."""

from __future__ import annotations

from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

__all__ = ["is_quarter", "turned_pair", "turned_point", "upright"]

N = TypeVar("N", bound=Any)
D = TypeVar("D", bound=np.generic)


def is_quarter(orientation: int) -> bool:
    """Return whether across and down change places."""
    return orientation >= 5


def upright(array: NDArray[D], orientation: int) -> NDArray[D]:
    """Return ``[H, W, ...]`` as it is to be looked at, by EXIF's number for how it was stored."""
    if is_quarter(orientation):
        array = array.swapaxes(0, 1)
    if orientation in (3, 4, 7, 8):
        array = array[::-1]
    if orientation in (2, 3, 6, 7):
        array = array[:, ::-1]
    return np.ascontiguousarray(array)


def turned_pair(orientation: int, across: N, down: N) -> tuple[N, N]:
    """Return a width and a height, or the like, as they are once the picture is upright."""
    return (down, across) if is_quarter(orientation) else (across, down)


def turned_point(orientation: int, point: tuple[N, N], size: tuple[N, N]) -> tuple[N, N]:
    """Return where a point of the stored picture lies once the picture is upright.

    Args:
        orientation: EXIF's number, 1 to 8.
        point: across and down from the upper left corner of the stored picture.
        size: width and height of the stored picture in the same unit.
    """
    across, down = turned_pair(orientation, *point)
    width, height = turned_pair(orientation, *size)
    if orientation in (3, 4, 7, 8):
        down = height - down
    if orientation in (2, 3, 6, 7):
        across = width - across
    return across, down
