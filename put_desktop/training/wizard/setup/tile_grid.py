"""Square images of one size, six in a row."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from put_desktop.ui import theme

__all__ = ["TileGrid"]

COLUMNS: Final = 6
SMALLEST, LARGEST = 48, 132
"""Pixels that a tile may be wide."""
GAP: Final = theme.SPACE // 2


class TileGrid(QWidget):
    """Rows of images, as large as the width allows; tiles that are not there yet are empty."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._images: list[QImage | None] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.expect(0)

    def images(self) -> list[QImage | None]:
        """Return the images, None for those that are missing."""
        return list(self._images)

    def expect(self, count: int) -> None:
        """Make room for so many, all empty."""
        self._images = [None] * count
        self._changed()

    def set_image(self, index: int, image: QImage) -> None:
        """Show one of them."""
        if index < len(self._images):
            self._images[index] = image
            self._changed()

    def _changed(self) -> None:
        there = sum(image is not None for image in self._images)
        self.setAccessibleName(self.tr("{name}: %Ln crop(s)", "", there).format(name=self._name))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: D102, N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: D102, N802
        rows = -(-len(self._images) // COLUMNS)
        return max(0, rows * (self._tile(width) + GAP) - GAP)

    def sizeHint(self) -> QSize:  # noqa: D102, N802
        width = COLUMNS * (LARGEST + GAP) - GAP
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802
        width = COLUMNS * (SMALLEST + GAP) - GAP
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102, N802
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        tile = self._tile(self.width())
        for index, image in enumerate(self._images):
            row, column = divmod(index, COLUMNS)
            area = QRectF(column * (tile + GAP), row * (tile + GAP), tile, tile)
            outline = QPainterPath()
            outline.addRoundedRect(area, 4, 4)
            painter.fillPath(outline, QColor(theme.colours().sunken))
            if image is not None:
                ratio = self.devicePixelRatioF()
                side = round(tile * ratio)
                smaller = image.scaled(
                    side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
                )
                painter.setClipPath(outline)
                painter.drawImage(area, smaller)
                painter.setClipping(False)

    @staticmethod
    def _tile(width: int) -> int:
        return max(SMALLEST, min(LARGEST, (width + GAP) // COLUMNS - GAP))
