"""One image at several sizes, so that painting never scales more than the screen shows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColorSpace, QImage, QPainter

__all__ = ["Pyramid"]

SMALLEST: Final = 512
"""Levels are halved until the long side is at most this."""
STRIP_PIXELS: Final = 500_000
"""Pixels halved at a time; a few milliseconds."""
SHARP_FROM: Final = 2.0
"""Screen pixels per image pixel above which single pixels are shown as squares."""

_DRAWN_AS_THEY_ARE: Final = {
    QImage.Format.Format_RGB32,
    QImage.Format.Format_ARGB32_Premultiplied,
    QImage.Format.Format_RGB888,
}


class Pyramid:
    """An image and its halves.

    Making the levels is a generator so that whoever owns the event loop decides when each few milliseconds are spent;
    until they are there, :meth:`draw` makes do with what there is, less smoothly.

    Args:
        image: any format and colour space; kept, not copied.
    """

    def __init__(self, image: QImage) -> None:
        self._levels = [image]
        self._srgb = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
        self.ready = max(image.width(), image.height()) <= SMALLEST

    @property
    def image(self) -> QImage:
        """The image as it was given."""
        return self._levels[0]

    @property
    def levels(self) -> int:
        """Return the number of sizes so far."""
        return len(self._levels)

    def build(self) -> Iterator[None]:
        """Make the smaller levels; every step is short."""
        while max(self._levels[-1].width(), self._levels[-1].height()) > SMALLEST:
            yield from self._halve(self._levels[-1])
        self.ready = True

    def draw(self, painter: QPainter, target: QRectF, visible: QRect) -> None:
        """Draw the part of the image that falls into ``visible``.

        Args:
            painter: paints in device pixels, without a transformation.
            target: where the whole image would lie.
            visible: the part of the device that is wanted.
        """
        part = target.intersected(QRectF(visible))
        if part.isEmpty():
            return
        scale = min(target.width() / self.image.width(), target.height() / self.image.height())
        level = self._level_for(scale)
        across, down = target.width() / level.width(), target.height() / level.height()
        part.translate(-target.topLeft())
        wanted = QRectF(part.x() / across, part.y() / down, part.width() / across, part.height() / down)
        # Whole pixels and one more on each side: smoothing needs the neighbours, and nothing may shift while panning.
        source = wanted.toAlignedRect().adjusted(-1, -1, 1, 1).intersected(level.rect())
        place = QRectF(
            target.x() + source.x() * across,
            target.y() + source.y() * down,
            source.width() * across,
            source.height() * down,
        )
        painter.save()
        painter.setClipRect(visible)
        shrunk_much = max(across, down) < 0.4  # no level yet: converting so many pixels would be felt
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale <= SHARP_FROM and not shrunk_much)
        if shrunk_much or not self._must_convert(level):
            painter.drawImage(place, level, QRectF(source))
        else:
            painter.drawImage(place, self._converted(level.copy(source)))
        painter.restore()

    def _level_for(self, scale: float) -> QImage:
        """The smallest level that is not smaller than what is shown."""
        wanted = 0
        while scale <= 0.5 and wanted + 1 < len(self._levels):
            scale *= 2
            wanted += 1
        return self._levels[wanted]

    def _halve(self, image: QImage) -> Iterator[None]:
        width, height = max(1, image.width() // 2), max(1, image.height() // 2)
        half = QImage()
        painter = QPainter()
        rows = max(1, STRIP_PIXELS // (2 * image.width()))
        for top in range(0, height, rows):
            bottom = min(height, top + rows)
            last = image.height() if bottom == height else 2 * bottom  # an odd row more goes with the last strip
            strip = self._converted(image.copy(0, 2 * top, image.width(), last - 2 * top))
            strip = strip.scaled(
                width,
                bottom - top,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            if half.isNull():
                half = QImage(width, height, strip.format())
                half.setColorSpace(self._srgb)
            painter.begin(half)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            painter.drawImage(0, top, strip)
            painter.end()
            yield
        self._levels.append(half)

    def _must_convert(self, image: QImage) -> bool:
        space = image.colorSpace()
        return image.format() not in _DRAWN_AS_THEY_ARE or (space.isValid() and space != self._srgb)

    def _converted(self, part: QImage) -> QImage:
        """A copied part in the format that paints fastest, in the screen's colours."""
        space = part.colorSpace()
        if space.isValid() and space != self._srgb:
            part.convertToColorSpace(self._srgb)
        alpha = part.hasAlphaChannel()
        part.convertTo(QImage.Format.Format_ARGB32_Premultiplied if alpha else QImage.Format.Format_RGB32)
        return part
