"""The parts in which a picture goes through a generator whose result depends on a bounded neighbourhood only.

Tiles overlap by that reach on each side, so that what is kept of each is what the whole picture would give. All tiles
of a picture have one shape and begin at multiples of 4, as the strides of a generator do; where a tile ends at the
border of the picture, the generator pads there as it would pad the whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, product

__all__ = ["Span", "Tile", "smallest_side", "tiles"]

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


def smallest_side(reach: int) -> int:
    """Return the least side of a tile: as much is kept as is read around it on both sides."""
    return 4 * _on_grid(reach)


def tiles(height: int, width: int, side: int, reach: int) -> Iterator[Tile]:
    """Yield the tiles of a picture, row by row.

    Args:
        height: of the picture in pixels, a multiple of 4.
        width: likewise.
        side: of a tile in pixels, at most; less than :func:`smallest_side` counts as that.
        reach: pixels from a place to the farthest that its result depends on.
    """
    side = max(side, smallest_side(reach)) // GRID * GRID
    for rows, columns in product(_spans(height, side, reach), _spans(width, side, reach)):
        yield Tile(rows, columns)


def _spans(length: int, most: int, reach: int) -> list[Span]:
    """Stretches of equal length that together keep every place once."""
    if length <= most:
        return [Span(0, length, 0, length)]
    halo = _on_grid(reach)
    count = -(-(length - 2 * halo) // (most - 2 * halo))
    part = _on_grid(-(-(length - 2 * halo) // count)) + 2 * halo
    starts = [min(index * (part - 2 * halo), length - part) for index in range(count)]
    edges = [0, *(start + halo for start in starts[1:]), length]
    return [Span(start, start + part, *kept) for start, kept in zip(starts, pairwise(edges), strict=True)]


def _on_grid(length: int) -> int:
    return -(-length // GRID) * GRID
