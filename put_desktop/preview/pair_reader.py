"""Read what the preview shows beside the window: only what is wanted last counts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from put_desktop.core.task_manager import Executor, TaskQueue
from put_desktop.preview.reading import PreviewRequest, PreviewResponse, read_pair

__all__ = ["PairReader"]


class PairReader(QObject):
    """Reads images and frames with their results.

    Args:
        parent: Qt's owner.

    Signals:
        read: the :class:`PreviewResponse` to the latest request.
        passed: an earlier file and its response, that came while another request is under way.
        failed: an exception; the latest request has no response.
    """

    read = Signal(object)
    passed = Signal(object, object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = TaskQueue(Executor.INTERACTIVE, self)
        self._number = 0
        self.is_busy = False
        """Whether a response is on its way."""

    def begin(self, request: PreviewRequest) -> None:
        """Read, instead of what was asked for before."""
        self.abandon()
        self.is_busy = True
        self._tasks.cancel()
        number = self._number
        self._tasks.submit(
            partial(read_pair, request), partial(self._done, number, request), partial(self._failed, number)
        )

    def abandon(self) -> None:
        """Want nothing any more."""
        self._number += 1
        self.is_busy = False

    def close(self) -> None:
        """End what runs beside the window."""
        self._tasks.close(1.0, finish=False)

    def _done(self, number: int, request: PreviewRequest, found: PreviewResponse) -> None:
        if number == self._number:
            self.is_busy = False
            self.read.emit(found)
        elif self.is_busy:
            self.passed.emit(request.file, found)

    def _failed(self, number: int, error: Exception) -> None:
        if number == self._number:
            self.is_busy = False
            self.failed.emit(error)
