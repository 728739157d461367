"""Messages over a widget, so that they move none of its controls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QWidget

from put_desktop.ui.widgets.message_bar import MessageBar

__all__ = ["MessageOverlay"]


class MessageOverlay(MessageBar):
    """A message bar at the lower edge of its host, or of a part of it, above what is there.

    Args:
        host: the widget that it covers, its parent.
        part: a widget within the host at whose lower edge it lies; the host itself by default.
    """

    def __init__(self, host: QWidget, part: QWidget | None = None) -> None:
        super().__init__(host)
        self._part = part or host
        self.setAutoFillBackground(True)  # no halves of what lies below beside the message
        layout = self.layout()
        if layout is not None:
            margins = layout.contentsMargins()
            layout.setContentsMargins(margins.left(), margins.top(), margins.right(), margins.left())
        self._part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        if watched is self._part and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:  # noqa: D102
        handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._place()
        return handled

    def _place(self) -> None:
        host = self.parentWidget()
        if host is None or self.isHidden():
            return
        width = self._part.width()
        needed = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        place = self._part.rect() if self._part is host else QRect(self._part.mapTo(host, QPoint()), self._part.size())
        height = min(place.height(), needed)
        self.setGeometry(place.left(), place.bottom() + 1 - height, width, height)
        self.raise_()
