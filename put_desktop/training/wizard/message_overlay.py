"""Messages over a widget, so that they move none of its controls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from put_desktop.ui.widgets.message_bar import MessageBar

__all__ = ["MessageOverlay"]


class MessageOverlay(MessageBar):
    """A message bar at the lower edge of its host, above what is there.

    Args:
        host: the widget that it covers, its parent.
    """

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        layout = self.layout()
        if layout is not None:
            margins = layout.contentsMargins()
            layout.setContentsMargins(margins.left(), margins.top(), margins.right(), margins.left())
        host.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        if watched is self.parent() and event.type() is QEvent.Type.Resize:
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
        width = host.width()
        needed = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        height = min(host.height(), needed)
        self.setGeometry(0, host.height() - height, width, height)
        self.raise_()
