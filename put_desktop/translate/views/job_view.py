"""The table of jobs, whose rows can be dragged to another place."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from put_desktop.translate.views.table_model import ROWS_MIME
from put_desktop.ui.widgets.tables import TableView

__all__ = ["JobView"]


class JobView(TableView):
    """Rows are moved by dragging them; what is dragged from elsewhere goes on to the window.

    Signals:
        moved: the selected jobs are wanted before the job of a row; the number of rows for the end.
    """

    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102, N802
        if _is_own(event.mimeData(), event.source(), self):
            super().dragEnterEvent(event)
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: D102, N802
        if _is_own(event.mimeData(), event.source(), self):
            super().dragMoveEvent(event)
            event.accept()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102, N802
        if not _is_own(event.mimeData(), event.source(), self):
            event.ignore()
            return
        self.moved.emit(self._row_at(event))
        # A copy as far as Qt knows: it must not take the rows out of the model itself.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()

    def _row_at(self, event: QDropEvent) -> int:
        place = event.position().toPoint()
        index = self.indexAt(place)
        if not index.isValid():
            return self.model().rowCount()
        below = place.y() > self.visualRect(index).center().y()
        return index.row() + (1 if below else 0)


def _is_own(data: QMimeData, source: object, view: JobView) -> bool:
    return source is view and data.hasFormat(ROWS_MIME)
