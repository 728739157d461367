"""Before and after over each other, with zoom and pan."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from put_desktop.ui.compare.canvas import Canvas
from put_desktop.ui.compare.compare_tools import CompareTools
from put_desktop.ui.widgets.notice import Notice, NoticeKind

__all__ = ["CompareView"]

KEY_STEP: Final = 1.25
KEY_PAN: Final = 64
"""Pixels that an arrow key moves the image."""
_ARROWS: Final = {
    Qt.Key.Key_Left: QPointF(KEY_PAN, 0),
    Qt.Key.Key_Right: QPointF(-KEY_PAN, 0),
    Qt.Key.Key_Up: QPointF(0, KEY_PAN),
    Qt.Key.Key_Down: QPointF(0, -KEY_PAN),
}


class CompareView(QWidget):
    """Shows an image, and what became of it on the right of a divider.

    Keys: Left and Right (Home, End) move the divider, Shift with an arrow the image; + and - zoom, 0 fits, 1 shows
    100 %; Space shows before only while it is held. The wheel zooms around the pointer, a drag moves the image, a
    double click changes between fitted and 100 %.

    A result of another size is stretched over the image it came from. Images are shared, not copied, and may have
    any format and colour space; large ones are prepared between events, a few milliseconds at a time.

    Signals:
        zoom_changed: device pixels per image pixel, 1.0 for 100 %.
        zoomed: a person looks closely: the image is zoomed or moved rather than fitted.
    """

    zoom_changed = Signal(float)
    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty_text = self.tr("Add pictures or videos to see them here")
        self._busy = self._message = ""
        self._named = False
        self.canvas = Canvas(self)
        self.canvas.setAccessibleName(self.tr("Picture"))
        self._notice = Notice(self.canvas)
        self._cover: QWidget | None = None
        self.tools = CompareTools(self.canvas)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.canvas)
        self.setFocusProxy(self.canvas)
        self.setAccessibleName(self.tr("Before and after"))
        for part in (self.canvas, self.canvas.divider):
            part.installEventFilter(self)
        self.canvas.zoom_changed.connect(self._zoom_changed)
        self.canvas.zoomed.connect(self.zoomed)
        self._connect_tools()
        self._refresh()

    def keep_clear_of(self, cover: QWidget) -> None:
        """Say what there is to say below something that lies over the upper part of the view, where there is room."""
        self._cover = cover
        cover.installEventFilter(self)

    def _connect_tools(self) -> None:
        tools = self.tools
        tools.before.pressed.connect(self._before_button_down)
        tools.before.released.connect(self._before_button_up)
        for button, slot in (
            (tools.smaller, self.zoom_out),
            (tools.larger, self.zoom_in),
            (tools.fit, self.fit),
            (tools.actual, self.actual_size),
        ):
            button.clicked.connect(slot)

    # What is shown

    def set_before(self, image: QImage | None) -> None:
        """Show an image on the left; with no after, it is shown alone.

        What is on the right stays: follow with :meth:`set_after` where it belongs to another image. The zoom stays
        where the new image has the shape of the old one, such as a smaller copy of it. An image ends the message, None
        removes the image.
        """
        if image is not None and not image.isNull():
            self._message = ""
        self.canvas.set_images(image, self.canvas.after)
        self._refresh()

    def set_after(self, image: QImage | None) -> None:
        """Show a result on the right, or with None take it away. An image ends busy and message."""
        if image is not None and not image.isNull():
            self._busy = self._message = ""
        self.canvas.set_images(self.canvas.before, image)
        self._refresh()

    def show_moving(self, before: QImage | None, after: QImage | None) -> None:
        """Show one of many frames that follow each other quickly; ends busy and message."""
        sides = (self.canvas.before is None, self.canvas.after is None)
        self.canvas.set_images(before, after, prepare=False)
        if self._busy or self._message or sides != (before is None, after is None):
            self._busy = self._message = ""
            self._refresh()

    def set_busy(self, text: str) -> None:
        """Say over the image that work is in progress; an empty text ends that. Ends the message."""
        self._busy = text
        if text:
            self._message = ""
        self._refresh()

    def set_message(self, text: str) -> None:
        """Say over the image what went wrong; an empty text ends that. Ends busy."""
        self._message = text
        if text:
            self._busy = ""
        self._refresh()

    def set_empty_text(self, text: str) -> None:
        """Set what is said where there is no image."""
        self._empty_text = text
        self._refresh()

    def set_labels(self, left: str, right: str) -> None:
        """Write over the images what they are, where that is not before and after."""
        self._named = True
        self.canvas.set_labels(left, right)
        self._refresh()

    def clear(self) -> None:
        """Back to the empty state."""
        self._busy = self._message = ""
        self.canvas.set_images(None, None)
        self._refresh()

    # Zoom

    @property
    def zoom(self) -> float:
        """Device pixels per image pixel."""
        return self.canvas.viewport.scale

    @property
    def held(self) -> bool:
        """Whether the image is zoomed or moved rather than fitted."""
        return self.canvas.viewport.zoom is not None

    @property
    def divider(self) -> float:
        """Position of the divider: 0 shows only after, 1 only before."""
        return self.canvas.divider.fraction

    def set_divider(self, fraction: float) -> None:
        """Move the divider."""
        self.canvas.divider.set_fraction(fraction)

    @Slot()
    def fit(self) -> None:
        """Show the whole image."""
        self.canvas.fit()

    @Slot()
    def actual_size(self) -> None:
        """Show one image pixel as one screen pixel."""
        self.canvas.zoom_to(1.0)

    @Slot()
    def zoom_in(self) -> None:
        """Show more of the detail."""
        self.canvas.zoom_by(KEY_STEP)

    @Slot()
    def zoom_out(self) -> None:
        """Show more of the image."""
        self.canvas.zoom_by(1 / KEY_STEP)

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802
        key, modifiers = event.key(), event.modifiers()
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        if modifiers & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Space:
            self.canvas.set_before_only(True)
        elif shift and key in _ARROWS:
            self.canvas.pan(_ARROWS[Qt.Key(key)])
        elif not self._zoom_key(event.text()) and not self._divider_key(key):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.canvas.set_before_only(False)
        else:
            super().keyReleaseEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        kind = event.type()
        if watched is self._cover:
            if kind in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
                self._place_parts()
        elif kind is QEvent.Type.FocusOut:
            self._before_button_up()  # Space may be let go where it is not heard
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802
        super().resizeEvent(event)
        self._place_parts()

    def _zoom_key(self, text: str) -> bool:
        actions = {"+": self.zoom_in, "=": self.zoom_in, "-": self.zoom_out, "0": self.fit, "1": self.actual_size}
        if text not in actions:
            return False
        actions[text]()
        return True

    def _divider_key(self, key: int) -> bool:
        steps = {Qt.Key.Key_Left: -0.02, Qt.Key.Key_Right: 0.02, Qt.Key.Key_Home: -1.0, Qt.Key.Key_End: 1.0}
        if key not in steps or self.canvas.divider.isHidden():
            return False
        self.set_divider(self.divider + steps[Qt.Key(key)])
        return True

    # Parts

    @Slot()
    def _before_button_down(self) -> None:
        self.canvas.set_before_only(True)

    @Slot()
    def _before_button_up(self) -> None:
        self.canvas.set_before_only(False)

    @Slot(float)
    def _zoom_changed(self, zoom: float) -> None:
        self._show_percent()
        self.zoom_changed.emit(zoom)

    def _show_percent(self) -> None:
        shown = self.canvas.before is not None or self.canvas.after is not None
        percent = self.locale().toString(round(100 * self.zoom))
        has_grown = self.tools.show_percent(self.tr("{percent} %").format(percent=percent) if shown else "")
        if has_grown and shown:
            self.tools.place(self.canvas.rect())

    def _refresh(self) -> None:
        before, after = self.canvas.before is not None, self.canvas.after is not None
        self.tools.setVisible(before or after)
        self.tools.before.setEnabled(before and after)
        self._show_percent()
        self._describe(before=before, after=after)
        if self._message:
            self._notice.show_text(NoticeKind.ERROR, self._message, "warning")
        elif self._busy:
            self._notice.show_text(NoticeKind.BUSY, self._busy)
        elif not before and not after:
            self._notice.show_text(NoticeKind.EMPTY, self._empty_text, "picture")
        else:
            self._notice.show_text(NoticeKind.NONE, "")
        self._place_parts()

    def _describe(self, *, before: bool, after: bool) -> None:
        if before and after and self._named:
            left, right = self.canvas.labels
            text = self.tr("{left} on the left of the divider, {right} on the right").format(left=left, right=right)
        elif before and after:
            text = self.tr("Before on the left of the divider, after on the right")
        elif before:
            text = self.tr("The original; there is no result yet")
        elif after:
            text = self.tr("The result")
        else:
            text = self._empty_text
        for part in (self, self.canvas):
            part.setAccessibleDescription(self._message or self._busy or text)

    def _place_parts(self) -> None:
        shown = self.canvas.before is not None or self.canvas.after is not None
        area = self.canvas.rect()
        if shown:
            self.tools.place(area)
            area.setBottom(self.tools.geometry().top())
        if not self._notice.isHidden():
            self._notice.place(area, over_image=shown)
            below = self._covered()
            if below.intersects(self._notice.geometry()) and area.bottom() - below.bottom() > self._notice.height():
                self._notice.place(area.adjusted(0, below.bottom() - area.top(), 0, 0), over_image=shown)

    def _covered(self) -> QRect:
        """Return the part of the canvas that something else lies over; empty where nothing does."""
        if self._cover is None or not self._cover.isVisible():
            return QRect()
        return QRect(self.canvas.mapFromGlobal(self._cover.mapToGlobal(QPoint())), self._cover.size())
