"""Thumbnails of a domain, and the sizes of its images."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from put.data.inspect_report import SizeBin
from put.errors import PutError
from put_desktop.media.decode import load_image
from put_desktop.ui import text, theme

__all__ = ["SizeBars", "ThumbStrip", "read_thumbnail"]

TILE: Final = 56
GAP: Final = theme.SPACE // 2
ROWS: Final = 2
BAR_HEIGHT: Final = 28


class ThumbStrip(QWidget):
    """Two rows of square thumbnails; those that are not there yet are empty tiles."""

    MOST: Final = 16
    """Thumbnails at most."""
    PIXELS: Final = 2 * TILE
    """Side of the images it takes, enough for high-resolution screens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images: list[QImage | None] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(ROWS * TILE + (ROWS - 1) * GAP)

    def images(self) -> list[QImage | None]:
        """Return the thumbnails, None for those that are missing."""
        return list(self._images)

    def expect(self, count: int) -> None:
        """Make room for so many thumbnails."""
        self._images = [None] * min(count, self.MOST)
        self.update()

    def set_image(self, index: int, image: QImage) -> None:
        """Show one of them."""
        if index < len(self._images):
            self._images[index] = image
            self.update()

    def sizeHint(self) -> QSize:  # noqa: D102, N802
        return QSize(4 * (TILE + GAP), self.minimumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102, N802
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        columns = max(1, (self.width() + GAP) // (TILE + GAP))
        for index, image in enumerate(self._images[: columns * ROWS]):
            row, column = divmod(index, columns)
            area = QRectF(column * (TILE + GAP), row * (TILE + GAP), TILE, TILE)
            outline = QPainterPath()
            outline.addRoundedRect(area, 4, 4)
            painter.fillPath(outline, QColor(theme.colours().sunken))
            if image is not None:
                painter.setClipPath(outline)
                painter.drawImage(area, image)
                painter.setClipping(False)


class SizeBars(QWidget):
    """A histogram of the short sides; the tool tip has the same in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bins: tuple[SizeBin, ...] = ()
        self._ends = (0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVisible(False)

    def show_sizes(self, bins: Sequence[SizeBin], ends: tuple[int, int] = (0, 0)) -> None:
        """Show these bins; none hides it.

        Args:
            bins: the bins.
            ends: the smallest and the largest short side; 0 where they are unknown, and the bins' own bounds are told.
        """
        self._bins, self._ends = tuple(bins), ends
        self.setToolTip(self.words())
        self.setAccessibleName(self.words())
        self.setVisible(bool(bins))
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """Return the histogram as a sentence."""
        parts = [
            self.tr("{count} of {range}").format(count=text.number(each.count), range=self._range(each))
            for each in self._bins
            if each.count
        ]
        return self.tr("Short sides in pixels: {list}").format(list=", ".join(parts)) if parts else ""

    def sizeHint(self) -> QSize:  # noqa: D102, N802
        bars = BAR_HEIGHT if len(self._bins) > 1 else 0
        return QSize(200, bars + self.fontMetrics().height() + GAP)

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102, N802
        if not self._bins:
            return
        painter = QPainter(self)
        small = self.font()
        small.setPointSizeF(small.pointSizeF() * 0.85)
        painter.setFont(small)
        current = theme.colours()
        if len(self._bins) == 1:  # a bar that is compared with no other says nothing
            painter.setPen(QColor(current.muted))
            words = self.tr("Short sides in pixels: {list}").format(list=self._range(self._bins[0]))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop), words)
            return
        most = max(each.count for each in self._bins)
        width = min(self.width() // len(self._bins), 96)
        for index, each in enumerate(self._bins):
            left = index * width
            height = max(2 if each.count else 0, round(BAR_HEIGHT * each.count / max(1, most)))
            painter.fillRect(QRect(left, BAR_HEIGHT - height, width - GAP, height), QColor(current.accent))
            painter.setPen(QColor(current.muted))
            room = QRect(left, BAR_HEIGHT + 2, width - GAP, self.height() - BAR_HEIGHT - 2)
            words = painter.fontMetrics().elidedText(self._label(each), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), words)

    def _label(self, each: SizeBin) -> str:
        return f"≥ {each.at_least}" if each.at_least else f"< {each.below}"

    def _range(self, each: SizeBin) -> str:
        smallest, largest = self._ends
        low = max(each.at_least, smallest if each is self._bins[0] else 0)
        if each.below is None and not largest:
            return self.tr("{low} and more").format(low=low)
        high = min(end for end in (each.below and each.below - 1, largest) if end)
        return self.tr("{low} to {high}").format(low=low, high=high) if low < high else str(low)


def read_thumbnail(path: Path, side: int) -> QImage | None:
    """Return the middle of an image as a square of ``side`` pixels; None where it cannot be read.

    Not for the window's thread.
    """
    try:
        image = load_image(path)
    except PutError:
        return None
    size = QSize(side, side)
    scaled = image.scaled(
        size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    return scaled.copy((scaled.width() - side) // 2, (scaled.height() - side) // 2, side, side)
