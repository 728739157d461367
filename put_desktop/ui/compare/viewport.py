"""Geometry of an image in its view: zoom, pan and their limits, without a widget."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF

__all__ = ["FIT_AT_MOST", "ZOOM_AT_MOST", "Viewport"]

FIT_AT_MOST: Final = 2.0
"""Small images are enlarged up to this when they are fitted; beyond it they only look worse."""
ZOOM_AT_MOST: Final = 32.0


@dataclass(frozen=True)
class Viewport:
    """An image in a view. All lengths are device pixels; a zoom of 1 is one image pixel per device pixel."""

    view: QSize
    image: QSize
    zoom: float | None = None
    """None fits the image to the view, whatever the view's size."""
    centre: QPointF | None = None
    """The image point in the middle of the view; None for the image's middle."""

    @property
    def fit(self) -> float:
        """The zoom at which the whole image is seen."""
        if self.image.isEmpty() or self.view.isEmpty():
            return 1.0
        across = self.view.width() / self.image.width()
        down = self.view.height() / self.image.height()
        return min(across, down, FIT_AT_MOST)

    @property
    def scale(self) -> float:
        """Device pixels per image pixel."""
        return self.fit if self.zoom is None else self.zoom

    @property
    def lowest(self) -> float:
        """The smallest zoom that can be had."""
        return min(self.fit, 1.0)

    @property
    def pannable(self) -> bool:
        """Whether some of the image is outside."""
        target = self.target
        return target.width() > self.view.width() + 1 or target.height() > self.view.height() + 1

    @property
    def target(self) -> QRectF:
        """Return the rectangle of the whole image in the view, on whole device pixels."""
        size = QSizeF(self.image) * self.scale
        centre = self.centre or QPointF(self.image.width() / 2, self.image.height() / 2)
        left = _place(self.view.width(), size.width(), centre.x() * self.scale)
        top = _place(self.view.height(), size.height(), centre.y() * self.scale)
        return QRectF(left, top, max(1, round(size.width())), max(1, round(size.height())))

    @property
    def visible(self) -> QRectF:
        """The part of the view that the image covers."""
        return self.target.intersected(QRectF(0, 0, self.view.width(), self.view.height()))

    def fitted(self) -> Viewport:
        """The whole image, and it stays whole when the view is resized."""
        return replace(self, zoom=None, centre=None)

    def zoomed(self, zoom: float, anchor: QPointF | None = None) -> Viewport:
        """Another zoom, within limits, under which the image point at ``anchor`` stays where it is.

        Args:
            zoom: device pixels per image pixel wanted.
            anchor: a point of the view; its middle by default.
        """
        zoom = min(max(zoom, self.lowest), ZOOM_AT_MOST)
        middle = QPointF(self.view.width() / 2, self.view.height() / 2)
        anchor = middle if anchor is None else anchor
        held = (anchor - self.target.topLeft()) / self.scale
        return _settled(replace(self, zoom=zoom, centre=held + (middle - anchor) / zoom))

    def panned(self, by: QPointF) -> Viewport:
        """The image moved by ``by`` device pixels, as far as it goes."""
        middle = QPointF(self.view.width() / 2, self.view.height() / 2)
        centre = (middle - self.target.topLeft() - by) / self.scale
        return _settled(replace(self, zoom=self.scale, centre=centre))

    def with_image(self, view: QSize, image: QSize) -> Viewport:
        """Another image: the same part of it where it has the shape of this one, else the whole."""
        if self.zoom is None or not _same_shape(self.image, image):
            return Viewport(view, image)
        factor = image.width() / self.image.width()
        centre = None if self.centre is None else self.centre * factor
        return Viewport(view, image, min(self.zoom / factor, ZOOM_AT_MOST), centre)

    def resized(self, view: QSize) -> Viewport:
        """The same in a view of another size: still fitted, or with the same middle."""
        return replace(self, view=view)


def _same_shape(one: QSize, other: QSize) -> bool:
    """Whether one is the other in another size; sides are whole pixels."""
    if one.isEmpty() or other.isEmpty():
        return False
    across, down = other.width() / one.width(), other.height() / one.height()
    slack = 1 / min(one.width(), one.height(), other.width(), other.height())
    return abs(across / down - 1) <= slack


def _settled(viewport: Viewport) -> Viewport:
    """The centre brought back to what can be shown, so that panning against an edge leaves no slack."""
    middle = QPointF(viewport.view.width() / 2, viewport.view.height() / 2)
    return replace(viewport, centre=(middle - viewport.target.topLeft()) / viewport.scale)


def _place(view: int, size: float, centre: float) -> int:
    """Return the start of a length of ``size``: centred where it fits, else without a gap at either end."""
    if size <= view:
        return round((view - size) / 2)
    return round(min(0.0, max(view - size, view / 2 - centre)))
