"""Room for a scroll bar that is not there yet, so that nothing moves aside when it comes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QScrollArea

__all__ = ["Gutter"]


class Gutter(QObject):
    """Keeps what an area shows as wide with a vertical scroll bar as without one.

    Args:
        area: the area, which owns it.
    """

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        area.verticalScrollBar().rangeChanged.connect(self._place)
        self._place()

    @Slot()
    def _place(self) -> None:
        bar = self._area.verticalScrollBar()
        room = 0 if bar.maximum() > bar.minimum() else bar.sizeHint().width()
        left, right = (room, 0) if self._area.isRightToLeft() else (0, room)
        margins = self._area.viewportMargins()
        if (margins.left(), margins.right()) != (left, right):
            self._area.setViewportMargins(left, 0, right, 0)
