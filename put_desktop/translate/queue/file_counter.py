"""Looking for the images of jobs, beside the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from put.errors import PutError
from put_desktop.core.task_manager import Executor, TaskQueue
from put_desktop.media.clips import is_video
from put_desktop.translate.queue.intake import count
from put_desktop.translate.queue.job import Job

if TYPE_CHECKING:
    from put.translate.walk import Found

__all__ = ["JobCounter"]


class JobCounter(QObject):
    """Counts jobs in turn; of several orders for one job the last one counts.

    Signals:
        counted: the id of a job, the :class:`put.translate.walk.Found` of it, and how many of its files are videos.
        failed: the id of a job and a :class:`PutError`.
    """

    counted = Signal(str, object, int)
    failed = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = TaskQueue(Executor.IO, self)
        self._latest: dict[str, int] = {}
        self._pending: set[str] = set()

    def count(self, job: Job) -> None:
        """Look for the files of ``job``."""
        number = self._latest.get(job.id, 0) + 1
        self._latest[job.id] = number
        self._pending.add(job.id)
        self._tasks.submit(
            partial(self._work, job, number), partial(self._done, job.id, number), partial(self._failed, job.id, number)
        )

    def is_counting(self, job_id: str) -> bool:
        """Whether an answer for this job is still to come."""
        return job_id in self._pending

    def close(self, seconds: float) -> bool:
        """End; whether it did within ``seconds``."""
        self._latest.clear()
        return self._tasks.close(seconds, finish=False)

    def _work(self, job: Job, number: int) -> tuple[Found, int] | None:
        if self._latest.get(job.id) != number:
            return None
        found = count(job)
        return found, sum(is_video(file.source) for file in found.files)

    def _done(self, job_id: str, number: int, found: tuple[Found, int] | None) -> None:
        if found is not None and self._latest.get(job_id) == number:
            self._pending.discard(job_id)
            self.counted.emit(job_id, *found)

    def _failed(self, job_id: str, number: int, error: Exception) -> None:
        if self._latest.get(job_id) == number:
            self._pending.discard(job_id)
            known = isinstance(error, PutError)
            self.failed.emit(job_id, error if known else PutError("The files could not be counted.", "", repr(error)))
