"""The device lent to translations: while the window translates, training gives way."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from put_desktop.core.task_manager import Executor, TaskQueue

__all__ = ["LeaseHolder"]

GRACE_MS = 4000
"""So long after the last job training goes on: another one may follow."""
TRIED_MS = 30_000
"""So long after a preview: whoever tries settings tries some more, and giving way and going on takes seconds."""


class LeaseHolder(QObject):
    """Holds the loan as long as it is wanted, and a little longer.

    Args:
        lent: makes the loan; entered and left beside the window.
        parent: Qt's owner.

    Signals:
        began: training gives way from now on.
        failed: why it does not, an exception.
    """

    began = Signal()
    failed = Signal(object)

    def __init__(self, lent: Callable[[], AbstractContextManager[object]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lent = lent
        self._tasks = TaskQueue(Executor.INTERACTIVE, self)
        self._lease: AbstractContextManager[object] | None = None  # of the task queue alone
        self._held = False
        self._wanted = False
        self._grace = QTimer(self)
        self._grace.setSingleShot(True)
        self._grace.timeout.connect(self.give_back)

    @property
    def held(self) -> bool:
        """Whether training is asked to give way."""
        return self._held

    def want(self, *, wanted: bool) -> None:
        """Say whether jobs are worked at."""
        if wanted == self._wanted:
            return
        self._wanted = wanted
        if wanted:
            self._grace.stop()
            self._take()
        else:
            self._grace.start(GRACE_MS)

    @Slot()
    def touch(self) -> None:
        """Something short is translated now."""
        self._take()
        if not self._wanted:
            self._grace.start(TRIED_MS)

    def close(self) -> None:
        """Give back at once and end."""
        self.give_back()
        self._tasks.close(2.0)

    def _take(self) -> None:
        if not self._held:
            self._held = True
            self._tasks.submit(self._enter, lambda _none: self.began.emit(), self.failed.emit)

    @Slot()
    def give_back(self) -> None:
        """Let training go on now."""
        self._grace.stop()
        if self._held:
            self._held = self._wanted = False
            self._tasks.submit(self._leave, failed=self.failed.emit)

    def _enter(self) -> None:
        lease = self._lent()
        lease.__enter__()
        self._lease = lease

    def _leave(self) -> None:
        lease, self._lease = self._lease, None
        if lease is not None:
            lease.__exit__(None, None, None)
