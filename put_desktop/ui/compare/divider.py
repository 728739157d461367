"""The handle between before and after."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from put_desktop.ui import theme

__all__ = ["Divider"]

GRIP: Final = 36
"""Width of the part that can be grabbed, and of the round grip."""
_KEYS: Final = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}


class Divider(QSlider):
    """A slider drawn as a line over the image, so that keyboards and screen readers find the slider they know.

    Its value is whole percents; ``fraction`` is exact, for the mouse.

    Args:
        parent: what it lies on, and what puts it where ``fraction`` says.
        fraction_at: the fraction that an x of the parent stands for; may be beyond 0 and 1.

    Signals:
        moved: ``fraction`` changed.
    """

    moved = Signal()

    def __init__(self, parent: QWidget, fraction_at: Callable[[float], float]) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._fraction_at = fraction_at
        self._fraction = 0.5
        self._drawn = True
        self._grabbed_at: float | None = None
        self.setRange(0, 100)
        self.setSingleStep(2)
        self.setPageStep(10)
        self.setValue(50)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Divider between before and after"))
        self.setAccessibleDescription(self.tr("Part of the picture that shows the original, in percent"))
        self.valueChanged.connect(self._take_value)

    @property
    def fraction(self) -> float:
        """Return the position of the line, from 0 (only after) to 1 (only before)."""
        return self._fraction

    def set_fraction(self, fraction: float) -> None:
        """Move the line, no further than the ends."""
        fraction = min(1.0, max(0.0, fraction))
        if fraction == self._fraction:
            return
        self._fraction = fraction
        self.setValue(round(100 * fraction))
        self.moved.emit()

    def set_drawn(self, drawn: bool) -> None:
        """Draw it or not; undrawn it keeps its place and the focus."""
        self._drawn = drawn
        self.update()

    @Slot(int)
    def _take_value(self, value: int) -> None:
        if round(100 * self._fraction) != value:
            self._fraction = value / 100
            self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in _KEYS:
            super().keyPressEvent(event)
        else:  # zoom and pan belong to the view
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102, N802
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._grabbed_at = event.position().x() - self.width() / 2
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802
        if self._grabbed_at is None:
            event.ignore()
            return
        self.drag_to(self.mapToParent(event.position()).x() - self._grabbed_at)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:  # noqa: D102, N802
        self.set_fraction(0.5)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: D102, N802
        self._grabbed_at = None
        self.update()

    def drag_to(self, x: float) -> None:
        """Bring the line to ``x`` of the parent."""
        self.set_fraction(self._fraction_at(x))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102, N802
        if not self._drawn:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        painter.fillRect(QRectF(middle.x() - 2, 0, 4, self.height()), QColor(0, 0, 0, 70))
        painter.fillRect(QRectF(middle.x() - 1, 0, 2, self.height()), Qt.GlobalColor.white)
        radius = GRIP / 2 - 3
        ring = QColor(theme.LIGHT.accent) if self.hasFocus() else QColor(0, 0, 0, 90)
        painter.setPen(QPen(ring, 3 if self.hasFocus() else 1))
        held = self._grabbed_at is not None
        painter.setBrush(QColor(theme.LIGHT.pressed) if held else QColor(Qt.GlobalColor.white))
        painter.drawEllipse(middle, radius, radius)
        painter.setPen(QPen(QColor(theme.LIGHT.text), 2, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        for side in (-1, 1):
            tip = middle + QPointF(side * 8, 0)
            painter.drawPolyline([tip + QPointF(-side * 4, -4), tip, tip + QPointF(-side * 4, 4)])
