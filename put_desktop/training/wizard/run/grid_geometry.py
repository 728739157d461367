"""Geometry of the tiles of the sample grid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize

__all__ = ["EDGE", "GAP", "LEAST", "MOST_ROWS", "GridGeometry", "shown_columns"]

GAP: Final = 4
EDGE: Final = 4
"""Margin that keeps the frame of a selected tile visible."""
LEAST: Final = 40
"""Smallest side of a tile in pixels."""
MOST: Final = 72
"""Largest side of a tile in pixels: more steps tell more than larger tiles, for one of them is shown large."""
MOST_ROWS: Final = 24


def shown_columns(count: int, room: int, selected: int) -> list[int]:
    """Return which of ``count`` steps are drawn where there is room for fewer.

    They are rising and evenly spread, with the first, the newest and the selected one among them.
    """
    room = max(1, room)
    if count <= room:
        return list(range(count))
    if room == 1:
        return [selected]
    columns = [round(place * (count - 1) / (room - 1)) for place in range(room)]
    if selected not in columns:
        inner = range(1, room - 1) if room > 2 else range(1)
        columns[min(inner, key=lambda place: abs(columns[place] - selected))] = selected
    return columns


@dataclass(frozen=True)
class GridGeometry:
    """The places of the tiles. Column -1 holds the photographs."""

    tile: int
    head: int
    """Height of the row of steps."""
    rows: int
    columns: tuple[int, ...]
    """The step in each column, as an index."""

    @classmethod
    def within(cls, size: QSize, head: int, rows: int, count: int, selected: int) -> GridGeometry:
        """Lay out ``rows`` pictures and as many of ``count`` steps as fit."""
        high = (size.height() - head - 2 * EDGE - (rows - 1) * GAP) // max(1, rows)
        tile = max(LEAST, min(MOST, high))
        room = (size.width() - 2 * EDGE - tile - 2 * GAP) // (tile + GAP)
        return cls(tile, head, rows, tuple(shown_columns(count, room, selected)))

    def rect(self, row: int, column: int) -> QRect:
        """Return the place of a tile."""
        left = 0 if column < 0 else self.tile + 3 * GAP + column * (self.tile + GAP)
        return QRect(EDGE + left, EDGE + self.head + row * (self.tile + GAP), self.tile, self.tile)

    def at(self, point: QPoint) -> tuple[int, int] | None:
        """Return row and column of the tile at a point; the head belongs to the first row."""
        for row in range(self.rows):
            for column in range(-1, len(self.columns)):
                place = self.rect(row, column)
                if row == 0:
                    place.setTop(0)
                if place.contains(point):
                    return row, column
        return None
