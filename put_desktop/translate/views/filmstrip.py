"""The files of a job as a row of thumbnails below the image."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from put_desktop.translate.queue.job import FileStatus, JobFile
from put_desktop.translate.views.files_model import FILE_ROLE
from put_desktop.translate.views.files_panel import FilesPanel
from put_desktop.translate.views.film_images import FilmImages
from put_desktop.ui import theme
from put_desktop.ui.scale import SPACE

__all__ = ["Filmstrip"]

SIDE: Final = 48
"""Pixels of a thumbnail."""
CELL: Final = SIDE + 8
MARK: Final = 22
"""Pixels of the drawing that stands for a picture."""
DOT: Final = 9
"""Width of the dot that says how a file stands."""

Index = QModelIndex | QPersistentModelIndex


class Filmstrip(QListView):
    """Thumbnails with state dots, over the same model and the same choice as the list of files.

    Args:
        files: the list of files.
        parent: Qt's owner.
    """

    def __init__(self, files: FilesPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = True
        self.images = FilmImages(SIDE, self)
        self.images.loaded.connect(self._repaint)
        self.setProperty("plain", True)  # noqa: FBT003  Qt's signature
        self.setAccessibleName(self.tr("Pictures and videos of the job"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(2000)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setModel(files.table)
        own = self.selectionModel()
        self.setSelectionModel(files.view.selectionModel())
        own.deleteLater()
        self.setItemDelegate(_Frame(self.images, self))
        self.setFixedHeight(CELL + SPACE)
        for signal in (files.table.modelReset, files.table.rowsInserted, files.table.layoutChanged):
            signal.connect(self._show_or_hide)
        files.table.dataChanged.connect(self._repaint)
        self._show_or_hide()

    def set_wanted(self, wanted: bool) -> None:
        """Show the row where there is more than one file, or hide it whatever there is."""
        self._wanted = wanted
        self._show_or_hide()

    @Slot()
    def _show_or_hide(self) -> None:
        """One file needs no row of files."""
        self.setVisible(self._wanted and self.model().rowCount() > 1)

    @Slot()
    def _repaint(self) -> None:
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102, N802
        bar = self.horizontalScrollBar()
        turned = event.angleDelta().y() or event.angleDelta().x()
        bar.setValue(bar.value() - turned)
        event.accept()


class _Frame(QStyledItemDelegate):
    """Paints one thumbnail."""

    def __init__(self, images: FilmImages, parent: QObject) -> None:
        super().__init__(parent)
        self._images = images

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802
        return QSize(CELL, CELL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        file: JobFile = index.data(FILE_ROLE)
        current = theme.colours()
        area = QRectF(0, 0, SIDE, SIDE)
        area.moveCenter(QRectF(option.rect).center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_image(painter, file, area)
        self._paint_dot(painter, file, area)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            painter.setPen(QPen(QColor(current.accent if chosen else current.control_border), 2.5 if chosen else 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(-2, -2, 2, 2), 6, 6)
        painter.restore()

    def _paint_image(self, painter: QPainter, file: JobFile, area: QRectF) -> None:
        ratio = painter.device().devicePixelRatioF()
        done = file.status is FileStatus.DONE and file.target is not None
        image = self._images.get(file.target if done and file.target is not None else file.source, ratio)
        if image is None and done:
            image = self._images.get(file.source, ratio)
        shape = QPainterPath()
        shape.addRoundedRect(area, 4, 4)
        painter.setClipPath(shape)
        if image is None:
            painter.fillPath(shape, QColor(theme.colours().pressed))
            if file.status is FileStatus.FAILED or self._images.is_unreadable(file.source, ratio):
                self._paint_mark(painter, area, ratio)
        else:
            painter.drawPixmap(area.topLeft(), image)
        painter.setClipping(False)

    def _paint_mark(self, painter: QPainter, area: QRectF, ratio: float) -> None:
        """A file that cannot be read has no picture; its drawing says that none is coming."""
        drawn = theme.pixmap("picture", theme.colours().muted, MARK, ratio)
        painter.drawPixmap(area.center() - QPointF(MARK / 2, MARK / 2), drawn)

    def _paint_dot(self, painter: QPainter, file: JobFile, area: QRectF) -> None:
        current = theme.colours()
        colour = {
            FileStatus.DONE: current.success,
            FileStatus.FAILED: current.danger,
            FileStatus.SKIPPED: current.muted,
        }.get(file.status)
        if colour is None:
            return
        dot = QRectF(area.right() - DOT - 2, area.bottom() - DOT - 2, DOT, DOT)
        painter.setPen(QPen(QColor(current.card), 2))
        painter.setBrush(QColor(colour))
        painter.drawEllipse(dot)
