"""The surface of the comparison: takes the mouse, and says where its two images lie."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from put_desktop.ui import theme
from put_desktop.ui.compare.divider import GRIP, Divider
from put_desktop.ui.compare.sides import Sides
from put_desktop.ui.compare.viewport import Viewport

__all__ = ["Canvas"]

NOTCH: Final = 120
"""One notch of a mouse wheel."""
STEP: Final = 1.25
"""Zoom factor of one notch."""


class Canvas(QWidget):
    """Two images over each other, divided by a line that can be moved.

    Signals:
        zoom_changed: device pixels per image pixel.
        zoomed: the image is zoomed or moved rather than fitted.
    """

    zoom_changed = Signal(float)
    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sides = Sides((self.tr("Before"), self.tr("After")))
        self._viewport = Viewport(QSize(), QSize())
        self._pressed_at: QPointF | None = None
        self._ringed = False
        self._last_zoom = 0.0
        self._ticker = QTimer(self)
        self._ticker.setInterval(0)
        self._ticker.timeout.connect(self._prepare_more)
        self.divider = Divider(self, self.fraction_at)
        self.divider.hide()
        self.divider.moved.connect(self._divider_moved)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 120)

    # What is shown

    @property
    def before(self) -> QImage | None:
        """The left image."""
        return self._sides.before

    @property
    def after(self) -> QImage | None:
        """The right image."""
        return self._sides.after

    @property
    def viewport(self) -> Viewport:
        """Return the rectangle of the image."""
        return self._viewport

    @property
    def preparing(self) -> bool:
        """Whether smaller copies are still being made."""
        return self._sides.preparing

    def set_images(self, before: QImage | None, after: QImage | None, *, prepare: bool = True) -> None:
        """Show these; one that is shown already is not prepared again.

        Args:
            before: the left image.
            after: the right image.
            prepare: make smaller copies for painting; not worth it for what is shown for a moment.
        """
        self._sides.set_images(before, after, prepare=prepare)
        shown = self._sides.image
        size = shown.size() if shown is not None else QSize()
        if size != self._viewport.image:
            self._viewport = self._viewport.with_image(self._device_size(), size)
        self._arrange()
        if self._sides.preparing:
            self._ticker.start()

    @property
    def labels(self) -> tuple[str, str]:
        """Return the labels of the left and the right image."""
        return self._sides.labels

    def set_labels(self, left: str, right: str) -> None:
        """Write something else over the images than that they are before and after."""
        self._sides.labels = left, right
        self.update()

    def set_before_only(self, only: bool) -> None:
        """Hide the right image for as long as ``only``."""
        if only != self._sides.before_only:
            self._sides.before_only = only
            self.divider.set_drawn(not only)
            self.update()

    # Zoom and pan

    def fit(self) -> None:
        """Show the whole image, also when the view is resized."""
        self._set_viewport(self._viewport.fitted())

    def zoom_to(self, zoom: float, anchor: QPointF | None = None) -> None:
        """Zoom around ``anchor`` (logical pixels of this widget; its middle by default)."""
        if not self._viewport.image.isEmpty():
            held = None if anchor is None else anchor * self.devicePixelRatioF()
            self._set_viewport(self._viewport.zoomed(zoom, held))

    def zoom_by(self, factor: float, anchor: QPointF | None = None) -> None:
        """Zoom by a factor around ``anchor``."""
        self.zoom_to(self._viewport.scale * factor, anchor)

    def pan(self, by: QPointF) -> None:
        """Move the image by logical pixels."""
        if self._viewport.pannable:
            self._set_viewport(self._viewport.panned(by * self.devicePixelRatioF()))

    def fraction_at(self, x: float) -> float:
        """Return the position of ``x`` (logical pixels) in the visible part of the image: 0 left, 1 right."""
        seen = self._viewport.visible
        return (x * self.devicePixelRatioF() - seen.left()) / max(1.0, seen.width())

    def _set_viewport(self, viewport: Viewport) -> None:
        if viewport != self._viewport:
            looks_closely = viewport.zoom is not None and (viewport.zoom, viewport.centre) != (
                self._viewport.zoom,
                self._viewport.centre,
            )
            self._viewport = viewport
            self._arrange()
            if looks_closely:
                self.zoomed.emit()

    def _arrange(self) -> None:
        """Bring the divider to its place and say what changed."""
        divided = self.before is not None and self.after is not None
        self._place_divider()
        if divided != self.divider.isVisibleTo(self):
            self.setFocusProxy(self.divider if divided else cast("QWidget", None))  # None is allowed; the stub forgot
            had_focus = self.divider.hasFocus() or self.hasFocus()
            self.divider.setVisible(divided)
            if had_focus:
                self.setFocus()
        self._update_cursor()
        self.update()
        zoom = self._viewport.scale
        if zoom != self._last_zoom:
            self._last_zoom = zoom
            self.zoom_changed.emit(zoom)

    def _place_divider(self) -> None:
        seen, ratio = self._viewport.visible, self.devicePixelRatioF()
        x = self._line() / ratio
        self.divider.setGeometry(
            round(x - GRIP / 2), round(seen.top() / ratio), GRIP, max(GRIP, round(seen.height() / ratio))
        )

    def _line(self) -> int:
        """The divider's x in device pixels."""
        seen = self._viewport.visible
        return round(seen.left() + self.divider.fraction * seen.width())

    @Slot()
    def _divider_moved(self) -> None:
        self._place_divider()
        self.update()

    def _update_cursor(self) -> None:
        if not self._viewport.pannable:
            self.unsetCursor()
        elif self._pressed_at is None:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    # Preparing

    @Slot()
    def _prepare_more(self) -> None:
        self._sides.prepare_more()
        if not self._sides.preparing:
            self._ticker.stop()
        self.update()

    # Painting

    def _device_size(self) -> QSize:
        return (self.size().toSizeF() * self.devicePixelRatioF()).toSize()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102, N802
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(theme.colours().sunken))
        self._sync_size()
        self._sides.paint(painter, self._viewport, self._line(), self.devicePixelRatioF())
        if self._ringed:
            painter.setPen(QPen(QColor(theme.colours().accent), 4))  # half of it is cut off
            painter.drawRect(self.rect())

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: D102, N802
        super().focusInEvent(event)
        self._ringed = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: D102, N802
        super().focusOutEvent(event)
        self._ringed = False
        self.update()

    def _sync_size(self) -> None:
        """Take the size and pixel ratio that the screen has now; a window may move to another screen."""
        size = self._device_size()
        if size != self._viewport.view:
            self._set_viewport(self._viewport.resized(size))

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: D102, N802
        self._sync_size()

    # Mouse and touch pad

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102, N802
        turned = event.angleDelta().y() or event.angleDelta().x()
        self.zoom_by(STEP ** (turned / NOTCH), event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:  # noqa: D102
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_by(1.0 + event.value(), event.position())
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            event.ignore()
            return
        self._pressed_at = event.position()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._update_cursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802
        if self._pressed_at is None:
            event.ignore()
        elif self._viewport.pannable:
            self.pan(event.position() - self._pressed_at)
            self._pressed_at = event.position()
        elif not self.divider.isHidden() and self._is_drag(event.position() - self._pressed_at):
            # The whole image is seen, so dragging it can only mean the divider.
            self.divider.drag_to(event.position().x())

    @staticmethod
    def _is_drag(moved: QPointF) -> bool:
        return moved.manhattanLength() >= QApplication.startDragDistance()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: D102, N802
        self._pressed_at = None
        self._update_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802
        self._pressed_at = None
        if self._viewport.scale == 1.0:
            self.fit()
        else:
            self.zoom_to(1.0, event.position())
