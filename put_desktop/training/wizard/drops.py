"""Files and folders dragged onto the wizard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

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
        if not (paths := _local_paths(event)):
            event.ignore()
            return True
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.hovered.emit(kind is not QEvent.Type.Drop)
        if kind is QEvent.Type.Drop:
            self.dropped.emit(paths)
        return True


def _local_paths(event: QDropEvent) -> list[Path]:
    """Return the local paths of a drag; none where it may only be moved."""
    if not event.possibleActions() & Qt.DropAction.CopyAction:
        return []
    urls = event.mimeData().urls() if event.mimeData().hasUrls() else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
