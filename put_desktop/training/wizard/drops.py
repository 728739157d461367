"""Files and folders dragged onto the wizard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from put_desktop.ui.drops import accept_copy, local_paths

__all__ = ["DropTarget"]


class DropTarget(QObject):
    """Lets local files and folders be dropped on a widget, always as a copy: after a move the sender deletes them.

    Args:
        widget: where they are dropped; Qt's owner too.

    Signals:
        dropped: paths.
        hovered: whether something that can be dropped is held over the widget.
    """

    dropped = Signal(list)
    hovered = Signal(bool)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        kind = event.type()
        if kind is QEvent.Type.DragLeave:
            self.hovered.emit(False)  # noqa: FBT003  Qt's signature
        if not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        if not (paths := local_paths(event)):
            event.ignore()
            return True
        accept_copy(event)
        self.hovered.emit(kind is not QEvent.Type.Drop)
        if kind is QEvent.Type.Drop:
            self.dropped.emit(paths)
        return True
