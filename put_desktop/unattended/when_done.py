"""Action at the end of the queue."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from put.errors import PutError
from put_desktop.platform import power
from put_desktop.translate.queue.job import Job
from put_desktop.translate.queue.job_queue import Activity, JobQueue

__all__ = ["COUNTDOWN_SECONDS", "Action", "WhenDone", "action_words"]

COUNTDOWN_SECONDS = 60


class Action(StrEnum):
    """Action of the computer when everything is done."""

    NOTHING = "nothing"
    SLEEP = "sleep"
    SHUT_DOWN = "shut_down"
    COMMAND = "command"


class WhenDone(QObject):
    """Waits for the end of the queue, counts down, and does what was chosen. The choice is for this session alone.

    Args:
        queue: the jobs.
        is_training: whether a run is being trained, which an action would end: it waits for that too.
        parent: Qt's owner.

    Signals:
        finished: the queue has come to its end by itself: how many jobs ended well, how many did not, and whether
            watched folders alone had brought them.
        changed: another action is chosen.
        counting: seconds that are left; 0 where the countdown has ended in any way.
        failed: a :class:`PutError`: the action could not be done.
    """

    finished = Signal(int, int, bool)
    changed = Signal()
    counting = Signal(int)
    failed = Signal(object)

    def __init__(self, queue: JobQueue, is_training: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.action = Action.NOTHING
        self.command = ""
        self._queue = queue
        self._is_training = is_training
        self._ended_well = self._ended_badly = 0
        self._was_stopped = self._was_watched = False
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        queue.job_ended.connect(self._job_ended)
        queue.activity_changed.connect(self._activity_changed)

    @property
    def is_counting(self) -> bool:
        """Whether the countdown runs."""
        return self._timer.isActive()

    def choose(self, action: Action, command: str = "") -> None:
        """Choose what happens; a countdown that runs is cancelled."""
        self.cancel()
        self.action = action
        self.command = command or self.command
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """Do nothing this time."""
        if self.is_counting:
            self._timer.stop()
            self.counting.emit(0)

    @Slot()
    def do_now(self) -> None:
        """Do not wait for the rest of the countdown."""
        self._timer.stop()
        self.counting.emit(0)
        action, self.action = self.action, Action.NOTHING
        self.changed.emit()
        problem = self._done(action)
        if problem is not None:
            self.failed.emit(problem)

    def _done(self, action: Action) -> PutError | None:
        if action is Action.SLEEP:
            return power.sleep()
        if action is Action.SHUT_DOWN:
            return power.shut_down()
        return power.run_command(self.command) if action is Action.COMMAND else None

    @Slot(object)
    def _job_ended(self, job: Job) -> None:
        self._was_stopped = not job.state.ended
        self._was_watched = self._queue.watched_only
        if job.state.ended:
            self._ended_badly += bool(job.failed or job.problem is not None)
            self._ended_well += not (job.failed or job.problem is not None)

    @Slot()
    def _activity_changed(self) -> None:
        if self._queue.activity is not Activity.IDLE:
            self.cancel()
            return
        well, badly = self._ended_well, self._ended_badly
        self._ended_well = self._ended_badly = 0
        if self._was_stopped or not well + badly:
            return
        self.finished.emit(well, badly, self._was_watched)
        if self.action is not Action.NOTHING:
            self._left = COUNTDOWN_SECONDS
            self._timer.start()
            self.counting.emit(self._left)

    @Slot()
    def _tick(self) -> None:
        if self._is_training():
            return
        self._left -= 1
        if self._left > 0:
            self.counting.emit(self._left)
        else:
            self.do_now()


def action_words(action: Action) -> str:
    """Return what an action is called."""
    return {
        Action.NOTHING: _tr("Do nothing"),
        Action.SLEEP: _tr("Sleep"),
        Action.SHUT_DOWN: _tr("Shut down"),
        Action.COMMAND: _tr("Run a command"),
    }[action]


def _tr(source: str) -> str:
    return QCoreApplication.translate("WhenDone", source)
