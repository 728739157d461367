"""The queue is paused while a disk is nearly full, and resumes by itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from put.errors import DiskFullError
from put.unattended.disk import DiskRoom, disk_room
from put_desktop.core.task_manager import Executor, TaskQueue
from put_desktop.translate.queue.job import Job, JobState
from put_desktop.translate.queue.job_queue import Activity, JobQueue
from put_desktop.ui import text
from put_desktop.ui.widgets.message_bar import Choice, MessageBar, Tone

__all__ = ["DiskGuard"]

CHECK_MS = 3000


class DiskGuard(QObject):
    """Looks at the disk of the running job's results.

    Args:
        queue: is paused and resumed.
        messages: name the disk.
        room: returns the room on the disk of a folder.
        parent: Qt's owner.
    """

    def __init__(
        self,
        queue: JobQueue,
        messages: MessageBar,
        room: Callable[..., DiskRoom | None] = disk_room,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._messages = messages
        self.room = room
        self._tasks = TaskQueue(Executor.IO, self)
        self._waiting: str | None = None
        """The id of a job that waits for room."""
        self._close_message: Callable[[], None] = lambda: None
        self._timer = QTimer(self)
        self._timer.setInterval(CHECK_MS)
        self._timer.timeout.connect(self.check)
        queue.activity_changed.connect(self._activity_changed)
        queue.job_ended.connect(self._job_ended)

    def close(self) -> None:
        """Look no longer."""
        self._timer.stop()
        self._tasks.close(0.5, finish=False)

    @Slot()
    def check(self) -> None:
        """Look now."""
        job = self._queue.find(self._waiting) if self._waiting is not None else self._queue.running
        if job is None:
            self._forget()
        else:
            self._tasks.submit(partial(self.room, job.output), partial(self._looked, job.id))

    def _looked(self, job_id: str, room: DiskRoom | None) -> None:
        if room is None:
            return
        if self._waiting is None and room.is_low and self._queue.activity is Activity.RUNNING:
            self._queue.pause()
            self._wait(job_id, room)
        elif self._waiting == job_id and room.is_enough:
            self._go_on(job_id)

    def _wait(self, job_id: str, room: DiskRoom) -> None:
        self._waiting = job_id
        self._timer.start()
        self._close_message()
        self._close_message = self._messages.show_info(
            _tr("The disk {name} is nearly full: {free} left. The queue is paused.").format(
                name=room.name, free=text.size(room.free)
            ),
            _tr("Free some space on it: the queue resumes by itself."),
            [Choice(_tr("Resume now"), partial(self._go_on, job_id), accent=True)],
            Tone.WARNING,
        )

    def _go_on(self, job_id: str) -> None:
        self._forget()
        job = self._queue.find(job_id)
        if self._queue.activity is Activity.PAUSED:
            self._queue.resume()
        elif job is not None and job.state is JobState.STOPPED:
            if job.watch:
                self._queue.start_watched([job_id])
            else:
                self._queue.start([job_id])

    def _forget(self) -> None:
        self._waiting = None
        self._close_message()
        self._close_message = lambda: None

    @Slot()
    def _activity_changed(self) -> None:
        activity = self._queue.activity
        if activity is Activity.RUNNING:
            self._forget()  # whoever started it has answered
            self._timer.start()
        elif activity is Activity.STOPPING:
            self._forget()  # whoever stopped it does not want it to resume by itself
        elif activity is Activity.IDLE and self._waiting is None:
            self._timer.stop()

    @Slot(object)
    def _job_ended(self, job: Job) -> None:
        """A disk that was full all the same: the job has stopped, and resumes when there is room."""
        if job.state is JobState.STOPPED and isinstance(job.problem, DiskFullError):
            self._tasks.submit(partial(self.room, job.output), partial(self._full, job.id))

    def _full(self, job_id: str, room: DiskRoom | None) -> None:
        if room is not None and not room.is_enough and self._queue.activity is Activity.IDLE:
            self._wait(job_id, room)


def _tr(source: str) -> str:
    return QCoreApplication.translate("DiskGuard", source)
