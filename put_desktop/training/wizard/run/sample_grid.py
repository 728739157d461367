"""A grid of the sample pictures by step."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from put_desktop.training.runs.history import Sheet
from put_desktop.training.runs.sheets import SMALL, SheetImages, SheetStore
from put_desktop.training.wizard.run.grid_geometry import EDGE, GAP, LEAST, MOST_ROWS, GridGeometry
from put_desktop.ui import text, theme

__all__ = ["SampleGrid"]


class SampleGrid(QWidget):
    """One row for each picture: the photograph, then its translations, newest on the right.

    Keys: Left and Right go through all steps, also those that are not drawn; Up and Down go through the pictures; Home
    and End go to the first and the newest step, Page Up and Page Down ten steps.

    Args:
        store: hands out sample sheets.
        parent: Qt's owner.

    Signals:
        selected: row and index of the step that a person selected.
    """

    selected = Signal(int, int)

    def __init__(self, store: SheetStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._sheets: tuple[Sheet, ...] = ()
        self.rows = 0
        """Pictures of a sheet; 0 until one has been read."""
        self.row = 0
        self.index = 0
        self._best: int | None = None
        self._photographs: tuple[QImage, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(3 * LEAST, 120)
        self.setAccessibleName(self.tr("Pictures by step"))
        store.loaded.connect(self._loaded)

    def show_sheets(self, sheets: tuple[Sheet, ...], row: int, index: int, best: int | None) -> None:
        """Draw these, with one tile selected and the column of the best step marked."""
        if not sheets:
            self.rows, self._photographs = 0, ()
        self._sheets, self.row, self.index, self._best = sheets, row, index, best
        self.update()

    def geometry_now(self) -> GridGeometry:
        """Return the current geometry."""
        head = QFontMetrics(self._small()).height() + 6
        return GridGeometry.within(self.size(), head, max(1, self.rows), len(self._sheets), self.index)

    # Input

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
        for color, width in ((current.card, 5), (current.accent, 3)):  # seen on any picture
            painter.setPen(QPen(QColor(color), width))
            painter.drawRect(tile)
        if self.hasFocus():
            painter.setPen(QPen(QColor(current.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


def _translation(pictures: SheetImages | None, row: int) -> QImage | None:
    return pictures.translations[row] if pictures is not None and row < len(pictures) else None
