"""The parts in which a picture goes through a generator whose result depends on a bounded neighbourhood only.

Tiles overlap by that reach on each side, so that what is kept of each is what the whole picture would give. All tiles
of a picture have one shape and begin at multiples of 4, as the strides of a generator do; where a tile ends at the
border of the picture, the generator pads there as it would pad the whole.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, product

__all__ = ["Span", "Tile", "TileBudget", "best_sides", "smallest_side", "tiles"]

GRID = 4
"""Tiles begin and end at multiples of this."""


@dataclass(frozen=True)
class Span:
    """A stretch of rows or of columns."""

    start: int
    stop: int
    keep_start: int
    """The stretch of which the results count."""
    keep_stop: int

    @property
    def length(self) -> int:
        """Rows, or columns."""
        return self.stop - self.start


@dataclass(frozen=True)
class Tile:
    """A rectangle that goes through the generator at once."""

    rows: Span
    columns: Span

    @property
    def place(self) -> tuple[int, int]:
        """Its first row and column."""
        return self.rows.start, self.columns.start


@dataclass(frozen=True)
class TileBudget:
    """What tiles may take."""

    pixels: int
    """Of one tile."""
    memory: int = 0
    """Bytes of a tile with the row of tiles that it stands in; counts where the next two are not 0."""
    of_tile: int = 0
    """Bytes for each pixel of a tile."""
    of_row: int = 0
    """Bytes for each pixel of the picture's width and of a tile's height."""


def smallest_side(reach: int) -> int:
    """Return the least side of a tile: as much is kept as is read around it on both sides."""
    return 4 * _on_grid(reach)


def best_sides(height: int, width: int, reach: int, budget: TileBudget) -> tuple[int, int]:
    """Return height and width of the tiles that compute least twice.

    Args:
        height: of the picture in pixels, a multiple of 4.
        width: likewise.
        reach: pixels from a place to the farthest that its result depends on.
        budget: what they may take; tiles are never smaller than :func:`smallest_side`, so that they may take more.
    """
    least = smallest_side(reach)
    best, work = (min(height, least), min(width, least)), math.inf
    for rows in _lengths(height, reach):
        most = _most_columns(rows, width, budget)
        if most < min(width, least):
            continue
        columns, across = _part(width, most, reach)
        total = rows * _part(height, rows, reach)[1] * columns * across
        if total < work:
            best, work = (rows, columns), total
    return best


def tiles(height: int, width: int, sides: tuple[int, int], reach: int) -> Iterator[Tile]:
    """Yield the tiles of a picture, row by row.

    Args:
        height: of the picture in pixels, a multiple of 4.
        width: likewise.
        sides: height and width of a tile in pixels, at most; less than :func:`smallest_side` counts as that.
        reach: pixels from a place to the farthest that its result depends on.
    """
    for rows, columns in product(_spans(height, sides[0], reach), _spans(width, sides[1], reach)):
        yield Tile(rows, columns)


def _spans(length: int, most: int, reach: int) -> list[Span]:
    """Stretches of equal length that together keep every place once."""
    part, count = _part(length, most, reach)
    if count == 1:
        return [Span(0, length, 0, length)]
    halo = _on_grid(reach)
    starts = [min(index * (part - 2 * halo), length - part) for index in range(count)]
    edges = [0, *(start + halo for start in starts[1:]), length]
    return [Span(start, start + part, *kept) for start, kept in zip(starts, pairwise(edges), strict=True)]


def _part(length: int, most: int, reach: int) -> tuple[int, int]:
    """Return how long the stretches of a side are that are at most so long, and how many."""
    most = max(most, smallest_side(reach)) // GRID * GRID
    if length <= most:
        return length, 1
    twice = 2 * _on_grid(reach)
    count = -(-(length - twice) // (most - twice))
    return _on_grid(-(-(length - twice) // count)) + twice, count


def _lengths(length: int, reach: int) -> Iterator[int]:
    """Yield the lengths that stretches of a side can have, the longest first."""
    twice, count, last = 2 * _on_grid(reach), 1, length
    yield length
    while last > smallest_side(reach):
        count += 1
        part = max(_on_grid(-(-(length - twice) // count)) + twice, smallest_side(reach))
        if part < last:
            yield part
        last = part


def _most_columns(rows: int, width: int, budget: TileBudget) -> int:
    """Return how wide a tile of so many rows may be."""
    most = budget.pixels // rows
    if budget.of_tile:
        most = min(most, (budget.memory - budget.of_row * rows * width) // (budget.of_tile * rows))
    return most


def _on_grid(length: int) -> int:
    return -(-length // GRID) * GRID
