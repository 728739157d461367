"""Files and folders that are dropped on the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from put_desktop.ui.drops import accept_copy, local_files
from put_desktop.ui.widgets.drop_overlay import DropOverlay

__all__ = ["DropHandler"]


class DropHandler(QObject):
    """Takes what is dropped anywhere on a window; it is copied, never moved.

    Args:
        window: what things are dropped on; the owner too.
        overlay: says what a drop would do.

    Signals:
        dropped: names of files and folders, a list.
    """

    dropped = Signal(list)

    def __init__(self, window: QWidget, overlay: DropOverlay) -> None:
        super().__init__(window)
        self._window = window
        self._overlay = overlay
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        match event:
            case QDragEnterEvent():  # before QDragMoveEvent, of which it is one
                self._enter(event)
            case QDragMoveEvent():
                self._move(event)
            case QDropEvent():
                self._drop(event)
            case _ if event.type() is QEvent.Type.DragLeave:
                self._overlay.setVisible(False)
            case _ if event.type() is QEvent.Type.Resize and self._overlay.isVisible():
                self._overlay.setGeometry(self._window.rect())
                return False
            case _:
                return super().eventFilter(watched, event)
        return True

    def _enter(self, event: QDragEnterEvent) -> None:
        found = local_files(event)
        if found:
            accept_copy(event)
            self._overlay.show_text(_drop_text(found))
        else:
            event.ignore()

    def _move(self, event: QDragMoveEvent) -> None:
        if self._overlay.isVisible():
            accept_copy(event)

    def _drop(self, event: QDropEvent) -> None:
        self._overlay.setVisible(False)
        found = local_files(event)
        if not found:
            event.ignore()
            return
        accept_copy(event)
        self.dropped.emit(found)


def _drop_text(found: Sequence[str]) -> str:
    if len(found) == 1:
        return _tr("Drop to add “{name}”").format(name=Path(found[0]).name or found[0])
    return _tr("Drop to add %Ln item(s)", len(found))


def _tr(source: str, number: int = -1) -> str:
    return QCoreApplication.translate("MainWindow", source, None, number)
