"""A slider through a video, with handles where it is cut."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from put_desktop.ui import theme

__all__ = ["TimeSlider"]

MARGIN: Final = 10
"""Pixels beside the groove, so that handles at its ends are whole."""
REACH: Final = 9
"""Pixels around a handle where the mouse takes hold of it."""
HEIGHT: Final = 34


class _Part(Enum):
    HEAD = auto()
    START = auto()
    END = auto()


class TimeSlider(QSlider):
    """Its value is the number of the frame that is shown; the trim is the first frame kept and the one after the last.

    Keys: Left and Right step by one frame, Page Up and Page Down by a second, Home and End go to the ends; I keeps
    from the frame that is shown, O up to it, and X keeps all of it again.

    Signals:
        sought: a person chose another frame.
        trimmed: a person moved a handle; it is told when it is let go.
    """

    sought = Signal(int)
    trimmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._trim = (0, 1)
        self._trimmable = True
        self._held: _Part | None = None
        self.setSingleStep(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumWidth(120)
        self.setAccessibleName(self.tr("Time in the video"))
        self.setAccessibleDescription(self.tr("Number of the current frame"))
        self.set_frames(1, 25)
        self.set_trimmable(on=True)

    @property
    def frames(self) -> int:
        """Return their number."""
        return self.maximum() + 1

    @property
    def trim(self) -> tuple[int, int]:
        """The first frame that is kept, and the one after the last."""
        return self._trim

    @property
    def trimmable(self) -> bool:
        """Whether the handles can be moved."""
        return self._trimmable

    def set_frames(self, frames: int, a_second: int) -> None:
        """Begin with another video, uncut, at its first frame."""
        self.setRange(0, max(0, frames - 1))
        self.setPageStep(max(1, a_second))
        self.setValue(0)
        self._trim = (0, self.frames)
        self._held = None
        self.update()

    def set_trim(self, start: int, end: int) -> None:
        """Show these handles, no further than the ends and at least one frame apart."""
        start = max(0, min(start, self.frames - 1))
        self._trim = (start, max(start + 1, min(end, self.frames)))
        self.update()

    def set_trimmable(self, on: bool) -> None:
        """Let a person move the handles, or not."""
        self._trimmable = on
        look = self.tr("Drag the circle to show another frame")
        cut = self.tr("drag the flags below to cut the beginning or the end")
        self.setToolTip(f"{look}; {cut}" if on else look)
        self.update()

    def keep_from_here(self) -> None:
        """Cut what is before the frame that is shown."""
        self._cut(self.value(), max(self._trim[1], self.value() + 1))

    def keep_to_here(self) -> None:
        """Cut what is after the frame that is shown."""
        self._cut(min(self._trim[0], self.value()), self.value() + 1)

    def keep_all(self) -> None:
        """Cut nothing."""
        self._cut(0, self.frames)

    def _cut(self, start: int, end: int) -> None:
        before = self._trim
        if self._trimmable:
            self.set_trim(start, end)
            if self._trim != before:
                self.trimmed.emit()

    # Events

    def sizeHint(self) -> QSize:  # noqa: D102, N802
        return QSize(240, HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802
        return QSize(120, HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802
        cuts = {
            Qt.Key.Key_I: self.keep_from_here,
            Qt.Key.Key_O: self.keep_to_here,
            Qt.Key.Key_X: self.keep_all,
        }
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in cuts:
            cuts[Qt.Key(event.key())]()
            return
        before = self.value()
        super().keyPressEvent(event)
        if self.value() != before:
            self.sought.emit(self.value())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102, N802
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._held = self._part_at(event.position())
        self._drag(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802
        if self._held is not None:
            self._drag(event.position().x())
            return
        over = self._part_at(event.position())
        self.setCursor(Qt.CursorShape.ArrowCursor if over is _Part.HEAD else Qt.CursorShape.SizeHorCursor)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: D102, N802
        held, self._held = self._held, None
        self.update()
        if held in (_Part.START, _Part.END):
            self.trimmed.emit()

    def _drag(self, x: float) -> None:
        frame = self._frame_at(x)
        start, end = self._trim
        if self._held is _Part.START:
            frame = min(frame, end - 1)
            self.set_trim(frame, end)
        elif self._held is _Part.END:
            frame = max(frame, start)
            self.set_trim(start, frame + 1)
        if frame != self.value():
            self.setValue(frame)
            self.sought.emit(frame)
        self.update()

    def _part_at(self, place: QPointF) -> _Part:
        """Handles are taken below the groove, so that the head can be moved over them."""
        if not self._trimmable or place.y() < self._groove().bottom():
            return _Part.HEAD
        start, end = (abs(place.x() - x) for x in self._handles())
        if min(start, end) > REACH:
            return _Part.HEAD
        # Where both lie together, the one that can move that way.
        return _Part.START if start < end or (start == end and self._trim[0] > 0) else _Part.END

    # Where things are

    def _groove(self) -> QRectF:
        return QRectF(MARGIN, 11, max(1, self.width() - 2 * MARGIN), 6)

    def _x(self, frame: float) -> float:
        groove = self._groove()
        return groove.left() + groove.width() * frame / max(1, self.frames)

    def _frame_at(self, x: float) -> int:
        groove = self._groove()
        return max(0, min(self.maximum(), int((x - groove.left()) / groove.width() * self.frames)))

    def _handles(self) -> tuple[float, float]:
        return self._x(self._trim[0]), self._x(self._trim[1])

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102, N802
        current = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        groove = self._groove()
        painter.setBrush(QColor(current.pressed))
        painter.drawRoundedRect(groove, 3, 3)
        start, end = self._handles()
        painter.setBrush(QColor(current.accent if self.isEnabled() else current.disabled))
        painter.drawRoundedRect(QRectF(start, groove.top(), max(2.0, end - start), groove.height()), 3, 3)
        if self._trimmable and self.isEnabled():
            for x, side in ((start, 1), (end, -1)):
                self._draw_handle(painter, x, side)
        middle = self._x(self.value() + 0.5) if self.frames > 1 else self._x(0.5)
        focused = self.hasFocus()
        painter.setPen(QPen(QColor(current.text if focused else current.accent), 2))
        painter.setBrush(QColor(current.accent if focused else current.card))
        painter.drawEllipse(QPointF(middle, groove.center().y()), 7, 7)

    def _draw_handle(self, painter: QPainter, x: float, side: int) -> None:
        """A flag below the groove that points to the part that is kept."""
        top = self._groove().bottom() + 2
        flag = [(0, 0), (0, 13), (8 * side, 13), (8 * side, 7)]
        painter.setPen(QPen(QColor(theme.colours().accent), 1))
        painter.setBrush(QColor(theme.colours().accent))
        painter.drawPolygon(QPolygonF([QPointF(x + right, top + down) for right, down in flag]))
