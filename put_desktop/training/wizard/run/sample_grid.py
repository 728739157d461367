"""The grid of held-out pictures by steps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from put_desktop.training.runs.history import Sheet
from put_desktop.training.runs.sheets import SMALL, SheetImages, SheetStore
from put_desktop.ui import text, theme

__all__ = ["GridGeometry", "SampleGrid", "shown_columns"]

GAP: Final = 4
EDGE: Final = 4
"""Around all, so that the mark of a selected tile is not cut off."""
LEAST: Final = 40
"""Pixels of a tile's side at least."""
MOST: Final = 168
"""Pixels of a tile's side at most."""
MOST_ROWS: Final = 24


def shown_columns(count: int, room: int, selected: int) -> list[int]:
    """Which of ``count`` steps are drawn where there is room for fewer: evenly spread, rising, with the first, the
    newest and the selected among them.
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
    """Where the tiles are. Column -1 is that of the photographs."""

    tile: int
    head: int
    """Height of the line of steps."""
    rows: int
    columns: tuple[int, ...]
    """Which step stands in each column."""

    @classmethod
    def within(cls, size: QSize, head: int, rows: int, count: int, selected: int) -> GridGeometry:
        """Lay out ``rows`` pictures and as many of ``count`` steps as fit."""
        high = (size.height() - head - 2 * EDGE - (rows - 1) * GAP) // max(1, rows)
        tile = max(LEAST, min(MOST, high))
        room = (size.width() - 2 * EDGE - tile - 2 * GAP) // (tile + GAP)
        return cls(tile, head, rows, tuple(shown_columns(count, room, selected)))

    def rect(self, row: int, column: int) -> QRect:
        """The place of a tile."""
        left = 0 if column < 0 else self.tile + 3 * GAP + column * (self.tile + GAP)
        return QRect(EDGE + left, EDGE + self.head + row * (self.tile + GAP), self.tile, self.tile)

    def at(self, point: QPoint) -> tuple[int, int] | None:
        """Row and column of the tile below a point; the heads belong to the first row."""
        for row in range(self.rows):
            for column in range(-1, len(self.columns)):
                place = self.rect(row, column)
                if row == 0:
                    place.setTop(0)
                if place.contains(point):
                    return row, column
        return None


class SampleGrid(QWidget):
    """One row for each picture: the photograph, then its translations, newest on the right.

    Keys: Left and Right go through all steps, also those there is no room for; Up and Down through the pictures; Home
    and End to the first and the newest step, Page Up and Page Down ten steps.

    Args:
        store: hands out the pictures.
        parent: Qt's owner.

    Signals:
        selected: row and index of the step that a person went to.
    """

    selected = Signal(int, int)

    def __init__(self, store: SheetStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._sheets: tuple[Sheet, ...] = ()
        self.rows = 0
        """Pictures of a sheet; 0 until one is read."""
        self.row = 0
        self.index = 0
        self._best: int | None = None
        self._photographs: tuple[QImage, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(3 * LEAST, 120)
        self.setAccessibleName(self.tr("Pictures by steps"))
        store.loaded.connect(self._loaded)

    def show_sheets(self, sheets: tuple[Sheet, ...], row: int, index: int, best: int | None) -> None:
        """Draw these, with one tile selected and the column of the ``best`` step marked."""
        if not sheets:
            self.rows, self._photographs = 0, ()
        self._sheets, self.row, self.index, self._best = sheets, row, index, best
        self.update()

    def geometry_now(self) -> GridGeometry:
        """Where everything is."""
        head = QFontMetrics(self._small()).height() + 6
        return GridGeometry.within(self.size(), head, max(1, self.rows), len(self._sheets), self.index)

    # What is asked of it

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802
        newest = len(self._sheets) - 1
        places = {
            Qt.Key.Key_Left: (self.row, self.index - 1),
            Qt.Key.Key_Right: (self.row, self.index + 1),
            Qt.Key.Key_Up: (self.row - 1, self.index),
            Qt.Key.Key_Down: (self.row + 1, self.index),
            Qt.Key.Key_Home: (self.row, 0),
            Qt.Key.Key_End: (self.row, newest),
            Qt.Key.Key_PageUp: (self.row, self.index - 10),
            Qt.Key.Key_PageDown: (self.row, self.index + 10),
        }
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() not in places or not plain or not self._sheets:
            super().keyPressEvent(event)
            return
        row, index = places[Qt.Key(event.key())]
        self._go(min(max(0, row), max(0, self.rows - 1)), min(max(0, index), newest))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802
        place = self.geometry_now()
        hit = place.at(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or hit is None or not self._sheets:
            event.ignore()
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        row, column = hit
        self._go(row, self.index if column < 0 else place.columns[column])

    def _go(self, row: int, index: int) -> None:
        if (row, index) != (self.row, self.index):
            self.selected.emit(row, index)

    def _loaded(self, _path: object) -> None:
        if self._sheets:
            self._count_rows()
            self.update()

    def _count_rows(self) -> None:
        for sheet in (self._sheets[self.index], self._sheets[-1]):
            pictures = self._store.get(sheet.path, small=True)
            if pictures is not None:
                self.rows = min(MOST_ROWS, len(pictures))
                self._photographs = pictures.photographs
                self.row = min(self.row, self.rows - 1)
                return

    # Painting

    def _small(self) -> QFont:
        font = self.font()
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * 0.88)
        return font

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102, N802
        if not self._sheets:
            return
        if not self.rows:
            self._count_rows()
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        place = self.geometry_now()
        self._draw_heads(painter, place)
        for row in range(place.rows):
            photograph = self._photographs[row] if row < len(self._photographs) else None
            self._draw_tile(painter, place.rect(row, -1), photograph, broken=False)
        sharp = place.tile * self.devicePixelRatioF() > 1.25 * SMALL
        for column, index in enumerate(place.columns):
            path = self._sheets[index].path
            pictures = self._store.get(path, small=not sharp)
            broken = self._store.problem(path) is not None
            for row in range(place.rows):
                self._draw_tile(painter, place.rect(row, column), _translation(pictures, row), broken=broken)
        self._draw_selection(painter, place)

    def _draw_heads(self, painter: QPainter, place: GridGeometry) -> None:
        current, small = theme.colours(), self._small()
        painter.setFont(small)
        painter.setPen(QColor(current.muted))
        painter.drawText(self._head(place, -1), Qt.AlignmentFlag.AlignCenter, self._fitting(place, self.tr("Photo")))
        for column, index in enumerate(place.columns):
            step, head = self._sheets[index].step, self._head(place, column)
            strong = index == self.index
            font = QFont(small)
            font.setBold(strong)
            painter.setFont(font)
            painter.setPen(QColor(current.text if strong else current.muted))
            if step == self._best:
                star = theme.pixmap("star", current.success, 12, self.devicePixelRatioF())
                painter.drawPixmap(head.left(), head.center().y() - 6, star)
                head.setLeft(head.left() + 13)
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, self._fitting(place, text.number(step)))

    def _fitting(self, place: GridGeometry, words: str) -> str:
        return QFontMetrics(self._small()).elidedText(words, Qt.TextElideMode.ElideRight, place.tile + GAP)

    def _head(self, place: GridGeometry, column: int) -> QRect:
        tile = place.rect(0, column)
        return QRect(tile.left() - GAP // 2, EDGE, tile.width() + GAP, place.head - 2)

    def _draw_tile(self, painter: QPainter, place: QRect, image: QImage | None, *, broken: bool) -> None:
        if image is not None:
            painter.drawImage(place, image)
            return
        current = theme.colours()
        painter.fillRect(place, QColor(current.sunken))
        if broken:
            sign = theme.pixmap("warning", current.muted, 20, self.devicePixelRatioF())
            painter.drawPixmap(place.center() - QPoint(10, 10), sign)

    def _draw_selection(self, painter: QPainter, place: GridGeometry) -> None:
        if self.index not in place.columns or not self.rows:
            return
        current = theme.colours()
        tile = QRectF(place.rect(self.row, place.columns.index(self.index)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((current.card, 5), (current.accent, 3)):  # seen on any picture
            painter.setPen(QPen(QColor(colour), width))
            painter.drawRect(tile)
        if self.hasFocus():
            painter.setPen(QPen(QColor(current.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


def _translation(pictures: SheetImages | None, row: int) -> QImage | None:
    return pictures.translations[row] if pictures is not None and row < len(pictures) else None
