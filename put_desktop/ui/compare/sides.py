"""The two images of the comparison: prepared for painting, and painted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QElapsedTimer, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPixmap

from put_desktop.ui.compare.divider import GRIP
from put_desktop.ui.compare.pyramid import Pyramid
from put_desktop.ui.compare.viewport import Viewport
from put_desktop.ui.scale import SPACE

__all__ = ["Sides"]

AT_ONCE: Final = 2_000_000
"""Images of at most this many pixels are prepared at once; larger ones between events."""
BUDGET_MS: Final = 6
"""Time spent on preparing at a time."""


class Sides:
    """Before and after, either of which may be missing.

    Each side is drawn once for a given zoom and place and kept, so that moving the divider copies pixels and no more.

    Args:
        labels: what is written over the left and the right image.
    """

    def __init__(self, labels: tuple[str, str]) -> None:
        self.labels = labels
        self.before_only = False
        """Whether the right image is hidden."""
        self._before: Pyramid | None = None
        self._after: Pyramid | None = None
        self._drawn: dict[int, tuple[object, QPixmap]] = {}
        self._builds: list[Iterator[None]] = []

    @property
    def before(self) -> QImage | None:
        """The left image."""
        return self._before.image if self._before else None

    @property
    def after(self) -> QImage | None:
        """The right image."""
        return self._after.image if self._after else None

    @property
    def image(self) -> QImage | None:
        """The one whose size counts."""
        return self.before or self.after

    @property
    def preparing(self) -> bool:
        """Whether smaller copies are still being made."""
        return bool(self._builds)

    # Preparing

    def set_images(self, before: QImage | None, after: QImage | None, *, prepare: bool) -> None:
        """Take these; one that is there already is not prepared again, and small ones are prepared at once.

        Args:
            before: the left image.
            after: the right image.
            prepare: make smaller copies for painting; not worth it for what is shown for a moment.
        """
        self._before = _pyramid(before, self._before)
        self._after = _pyramid(after, self._after)
        self._drawn.clear()
        sides = [each for each in (self._before, self._after) if each is not None]
        self._builds = [each.build() for each in sides if not each.ready] if prepare else []
        if sum(each.image.width() * each.image.height() for each in sides) <= AT_ONCE:
            for build in self._builds:
                for _ in build:
                    pass
            self._builds.clear()

    def prepare_more(self) -> None:
        """Spend a few milliseconds on smaller copies."""
        clock = QElapsedTimer()
        clock.start()
        while self._builds and clock.elapsed() < BUDGET_MS:
            if next(self._builds[0], self) is self:
                self._builds.pop(0)

    # Painting

    def paint(self, painter: QPainter, viewport: Viewport, line: int, ratio: float) -> None:
        """Draw what is to be seen.

        Args:
            painter: of the view.
            viewport: where the image lies, in device pixels.
            line: the divider's x, in device pixels.
            ratio: device pixels per logical pixel.
        """
        left, right = self._before, None if self.before_only and self._before is not None else self._after
        if left is not None and right is not None:
            width, height = viewport.view.width(), viewport.view.height()
            painter.setClipRect(QRectF(0, 0, line / ratio, height / ratio))
            painter.drawPixmap(0, 0, self._drawn_side(left, viewport, ratio))
            painter.setClipRect(QRectF(line / ratio, 0, (width - line) / ratio, height / ratio))
            painter.drawPixmap(0, 0, self._drawn_side(right, viewport, ratio))
            painter.setClipping(False)
            self._draw_labels(painter, viewport, line / ratio, ratio)
            return
        only = left or right
        if only is not None:
            painter.drawPixmap(0, 0, self._drawn_side(only, viewport, ratio))
            if self.before_only and self._after is not None:
                self._draw_labels(painter, viewport, viewport.view.width() / ratio, ratio)

    def _drawn_side(self, pyramid: Pyramid, viewport: Viewport, ratio: float) -> QPixmap:
        key = (viewport, pyramid.levels, ratio)
        kept = self._drawn.get(id(pyramid))
        if kept is not None and kept[0] == key:
            return kept[1]
        drawn = QPixmap(viewport.view)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        view = QRect(drawn.rect())
        if pyramid.image.hasAlphaChannel():
            _draw_checks(painter, viewport.target.intersected(QRectF(view)))
        pyramid.draw(painter, viewport.target, view)
        painter.end()
        drawn.setDevicePixelRatio(ratio)
        self._drawn[id(pyramid)] = (key, drawn)
        return drawn

    def _draw_labels(self, painter: QPainter, viewport: Viewport, line: float, ratio: float) -> None:
        """Write over each side what it is, where there is room between its edge and the divider."""
        seen = viewport.visible
        area = QRectF(seen.left() / ratio, seen.top() / ratio, seen.width() / ratio, seen.height() / ratio)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetrics(painter.font())
        height = metrics.height() + 8
        for text, at_right in zip(self.labels, (False, True), strict=True):
            width = metrics.horizontalAdvance(text) + 20
            room = area.right() - line if at_right else line - area.left()
            if room < width + 2 * SPACE + GRIP / 2 or area.height() < height + 2 * SPACE:
                continue
            x = area.right() - SPACE - width if at_right else area.left() + SPACE
            _draw_pill(painter, QRectF(x, area.top() + SPACE, width, height), text)


def _pyramid(image: QImage | None, old: Pyramid | None) -> Pyramid | None:
    if image is None or image.isNull():
        return None
    if old is not None and old.image.cacheKey() == image.cacheKey():
        return old
    return Pyramid(image)


def _draw_pill(painter: QPainter, pill: QRectF, text: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(16, 17, 19, 190))
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)


def _draw_checks(painter: QPainter, area: QRectF) -> None:
    """The pattern that stands for transparency."""
    tile = QPixmap(16, 16)
    tile.fill(QColor("#ffffff"))
    corner = QPainter(tile)
    corner.fillRect(0, 0, 8, 8, QColor("#d0d2d6"))
    corner.fillRect(8, 8, 8, 8, QColor("#d0d2d6"))
    corner.end()
    painter.drawTiledPixmap(area, tile)
