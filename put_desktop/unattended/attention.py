"""The computer stays awake while the queue works, and the desktop is told how far it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QApplication

from put.awake import Awake
from put_desktop.platform.notifications import Notifier
from put_desktop.translate.queue.job_queue import Activity, JobQueue
from put_desktop.unattended.when_done import WhenDone

__all__ = ["Attention"]


class Attention(QObject):
    """Connects the queue with the desktop around the window.

    Args:
        queue: the jobs.
        when_done: knows when everything is done.
        notifier: tells of it.
        awake: keeps the computer awake.
        parent: Qt's owner.
    """

    def __init__(
        self, queue: JobQueue, when_done: WhenDone, notifier: Notifier, awake: Awake, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._notifier = notifier
        self._awake = awake
        queue.activity_changed.connect(self._activity_changed)
        queue.changed.connect(self._progressed)
        when_done.finished.connect(self._finished)

    def close(self) -> None:
        """Leave the desktop as it was."""
        self._awake.end(wait=True)
        self._notifier.close()

    @Slot()
    def _activity_changed(self) -> None:
        if self._queue.activity in (Activity.RUNNING, Activity.STOPPING):
            self._awake.begin()
        else:
            self._awake.end()
        self._progressed()

    @Slot()
    def _progressed(self) -> None:
        running = self._queue.running
        self._notifier.show_progress(None if running is None else running.fraction)

    @Slot(int, int, bool)
    def _finished(self, well: int, badly: int, watched: bool) -> None:
        """Nobody who looks at the window needs to be told, nor of each file that arrives in a watched folder."""
        if badly == 0 and watched:
            return
        if QApplication.activeWindow() is None:
            self._notifier.notify(_tr("Everything is done"), _summary(well, badly))


def _summary(well: int, badly: int) -> str:
    done, failed = _tr("%Ln job(s) are done", well), _tr("%Ln have failures", badly)
    return ", ".join([done] * bool(well) + [failed] * bool(badly)) + "."


def _tr(source: str, number: int = -1) -> str:
    return QCoreApplication.translate("Attention", source, None, number)
