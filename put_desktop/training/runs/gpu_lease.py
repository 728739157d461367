"""The GPU lease: training is paused while the window translates."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from put_desktop.core.task_manager import Executor, TaskQueue

__all__ = ["LeaseHolder"]

GRACE_MS = 4000
"""Milliseconds from the last job until training continues: another job may follow."""
PREVIEW_MS = 30_000
"""Milliseconds from a preview until training continues: more previews may follow, and every switch takes seconds."""


class LeaseHolder(QObject):
    """Holds the lease as long as it is wanted, and a little longer.

    Args:
        lease: makes the lease; entered and left in the background.
        parent: Qt's owner.

    Signals:
        started: training is paused from now on.
        ended: training continues.
        failed: an exception; training cannot be paused.
    """

    started = Signal()
    ended = Signal()
    failed = Signal(object)

    def __init__(self, lease: Callable[[], AbstractContextManager[object]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_lease = lease
        self._tasks = TaskQueue(Executor.INTERACTIVE, self)
        self._lease: AbstractContextManager[object] | None = None  # used in tasks only
        self._held = False
        self._wanted = False
        self._grace = QTimer(self)
        self._grace.setSingleShot(True)
        self._grace.timeout.connect(self.release)

    @property
    def held(self) -> bool:
        """Whether training is asked to pause."""
        return self._held

    def want(self, *, wanted: bool) -> None:
        """Say whether jobs are being translated."""
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
        """Pause training for something short, such as a preview."""
        self._take()
        if not self._wanted:
            self._grace.start(PREVIEW_MS)

    def close(self) -> None:
        """Release the lease and end."""
        self.release()
        self._tasks.close(2.0)

    def _take(self) -> None:
        if not self._held:
            self._held = True
            self._tasks.submit(self._enter, lambda _none: self.started.emit(), self.failed.emit)

    @Slot()
    def release(self) -> None:
        """Let training continue now."""
        self._grace.stop()
        if self._held:
            self._held = self._wanted = False
            self._tasks.submit(self._leave, lambda _none: self.ended.emit(), self.failed.emit)

    def _enter(self) -> None:
        lease = self._make_lease()
        lease.__enter__()
        self._lease = lease

    def _leave(self) -> None:
        lease, self._lease = self._lease, None
        if lease is not None:
            lease.__exit__(None, None, None)
