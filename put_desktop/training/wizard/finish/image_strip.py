"""A row of validation pictures, one of which is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QListWidget, QListWidgetItem, QWidget

__all__ = ["ImageStrip"]


class ImageStrip(QListWidget):
    """Thumbnails in a row; the arrow keys go from one to the next.

    Args:
        side: logical pixels of a thumbnail.
        parent: Qt's owner.

    Signals:
        picked: the number of the picture that a person picked, from 0.
    """

    picked = Signal(int)

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._showing = False
        self.setProperty("strip", True)  # noqa: FBT003  Qt's signature
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # the keys bring into view what is chosen
        self.setIconSize(QSize(side, side))
        self.setGridSize(QSize(side + 8, side + 8))
        self.setFixedHeight(side + 12)
        self.setMinimumWidth(2 * side)
        self.setAccessibleName(self.tr("Validation pictures"))
        self.currentRowChanged.connect(self._changed)

    def show_images(self, images: Sequence[QImage], row: int) -> None:
        """Show these, with one of them chosen. Emits nothing."""
        self._showing = True
        if self.count() != len(images):
            self.clear()
            for number in range(len(images)):
                self.addItem(self._item(self.tr("Picture {number}").format(number=number + 1)))
        for number, image in enumerate(images):
            self.item(number).setIcon(self._icon(image))
        self.setCurrentRow(row)
        self._showing = False

    def _item(self, name: str) -> QListWidgetItem:
        item = QListWidgetItem()
        item.setData(Qt.ItemDataRole.AccessibleTextRole, name)
        item.setToolTip(name)
        item.setSizeHint(QSize(self._side + 8, self._side + 8))
        return item

    def _icon(self, image: QImage) -> QIcon:
        side = round(self._side * self.devicePixelRatioF())
        small = image.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        icon = QIcon()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # the style would tint the selected one
            icon.addPixmap(QPixmap.fromImage(small), mode)
        return icon

    @Slot(int)
    def _changed(self, row: int) -> None:
        if not self._showing and row >= 0:
            self.picked.emit(row)
