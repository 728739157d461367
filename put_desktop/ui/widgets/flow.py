"""Lay controls out in lines: those that do not fit beside each other go into the next line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle

from put_desktop.ui.scale import SPACE

__all__ = ["FlowLayout"]


class FlowLayout(QLayout):
    """A row of controls of their own sizes that becomes several rows where it is narrow.

    Args:
        is_centred: the lines stand in the middle, not where the language begins to read.
        outdent: pixels by which the lines begin before their room: those around the words of a button without a frame.
    """

    def __init__(self, *, is_centred: bool = False, outdent: int = 0) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._is_centred = is_centred
        self._outdent = outdent
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(SPACE)

    # What a layout has to say

    def addItem(self, item: QLayoutItem) -> None:  # noqa: D102, N802  Qt's names
        self._items.append(item)

    def count(self) -> int:  # noqa: D102
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:  # noqa: D102, N802  Qt takes none
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:  # noqa: D102, N802  Qt takes none
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: D102, N802
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: D102, N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: D102, N802
        lines = self._lines(width)
        return sum(map(_height, lines)) + self.spacing() * max(0, len(lines) - 1)

    def sizeHint(self) -> QSize:  # noqa: D102, N802
        line = self._seen()
        return QSize(self._width(line), _height(line))

    def minimumSize(self) -> QSize:  # noqa: D102, N802
        sizes = [item.minimumSize() for item in self._seen()]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    def setGeometry(self, area: QRect) -> None:  # noqa: D102, N802
        super().setGeometry(area)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        top = area.top()
        for line in self._lines(area.width()):
            free = area.width() - self._width(line)
            left = area.left() + (max(0, free) // 2 if self._is_centred else -self._outdent)
            for item in line:
                size = item.sizeHint().boundedTo(QSize(area.width(), item.sizeHint().height()))
                place = QRect(QPoint(left, top + (_height(line) - size.height()) // 2), size)
                item.setGeometry(QStyle.visualRect(direction, area, place))
                left += size.width() + self.spacing()
            top += _height(line) + self.spacing()

    # Lines

    def _seen(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _width(self, line: list[QLayoutItem]) -> int:
        return sum(item.sizeHint().width() for item in line) + self.spacing() * max(0, len(line) - 1)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        for item in self._seen():
            if lines and self._width([*lines[-1], item]) <= width:
                lines[-1].append(item)
            else:
                lines.append([item])
        return lines


def _height(line: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in line), default=0)
