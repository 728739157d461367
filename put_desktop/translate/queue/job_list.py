"""The jobs in their order, kept on the disk and counted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from put.errors import PutError
from put_desktop.translate.queue.background_store import BackgroundJobStore
from put_desktop.translate.queue.file_counter import JobCounter
from put_desktop.translate.queue.job import Job, JobState, free_output
from put_desktop.translate.queue.messages import JobRequest

if TYPE_CHECKING:
    from put.translation.walk import Found

__all__ = ["JobList"]


class JobList(QObject):
    """Owns the jobs; whatever changes them goes through here, so that the store and the window follow.

    Args:
        path: of the stored queue.
        parent: Qt's owner.

    Signals:
        loaded: the stored jobs are there.
        inserted: the first and the last of the rows that came in, just now.
        removed: a row, just now.
        moved: the rows have another order.
        changed: a row's job is another one.
        files_listed: the id of a job whose files are counted.
        count_failed: the id of a job and the :class:`PutError` for which it has no files.
        count_ended: the id of a job whose files are counted, or cannot be.
        error_occurred: a :class:`PutError` to be shown.
    """

    loaded = Signal()
    inserted = Signal(int, int)
    removed = Signal(int)
    moved = Signal()
    changed = Signal(int)
    files_listed = Signal(str)
    count_failed = Signal(str, object)
    count_ended = Signal(str)
    error_occurred = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs: list[Job] = []
        self.store = BackgroundJobStore(path, self)
        self.store.error_occurred.connect(self.error_occurred)
        self._counter = JobCounter(self)
        self._counter.counted.connect(self._counted)
        self._counter.failed.connect(self._uncountable)
        self._found: dict[str, Found] = {}

    def row(self, job_id: str) -> int | None:
        """Return where a job is; None where there is none of that id."""
        return next((row for row, job in enumerate(self.jobs) if job.id == job_id), None)

    def find(self, job_id: str) -> Job | None:
        """Return the job of an id."""
        row = self.row(job_id)
        return None if row is None else self.jobs[row]

    def first_queued(self, *, watched: bool = False) -> Job | None:
        """Return the job whose turn it is; where ``watched``, of those alone that a watched folder has brought."""
        return next((job for job in self.jobs if job.state is JobState.QUEUED and (job.watch or not watched)), None)

    def load(self) -> None:
        """Fetch the stored jobs; :attr:`loaded` follows."""
        self.store.load(self._loaded)

    def append(self, job: Job) -> None:
        """Put a job at the end, with a folder for its results that no other job fills, and count its files."""
        job = replace(job, output=free_output(job, self.jobs))
        self.jobs.append(job)
        self.store.save(job)
        self.inserted.emit(len(self.jobs) - 1, len(self.jobs) - 1)
        self.count(job)

    def count(self, job: Job) -> None:
        """Look for the files of a job; :attr:`files_listed` follows."""
        self._found.pop(job.id, None)
        self._counter.count(job)

    def is_counting(self, job_id: str) -> bool:
        """Return whether :attr:`count_ended` is still to come for a job."""
        return self._counter.is_counting(job_id)

    def request(self, job: Job) -> JobRequest:
        """Return what the worker is to run for a job, with its files where they are counted."""
        options, found = job.settings.options, self._found.get(job.id)
        clips = dict(job.clips)
        return JobRequest(job.id, job.inputs, job.output, options, clips=clips, found=found, began=job.began)

    def forget_files(self, job_id: str) -> None:
        """Free what was found of a job: it is done."""
        self._found.pop(job_id, None)

    def take(self, job_id: str) -> Job | None:
        """Take a job out and return it; the store still has it."""
        row = self.row(job_id)
        if row is None:
            return None
        job = self.jobs.pop(row)
        self._found.pop(job_id, None)
        self.removed.emit(row)
        return job

    def change(self, job: Job) -> None:
        """Put a job in place of the one of the same id, where there is one."""
        row = self.row(job.id)
        if row is None or self.jobs[row] == job:
            return
        before, self.jobs[row] = self.jobs[row], job
        if before.stored != job.stored:
            self.store.save(job)
        self.changed.emit(row)

    def update(self, job_id: str, change: Callable[[Job], Job]) -> None:
        """Change the job of an id, where there is one."""
        job = self.find(job_id)
        if job is not None:
            self.change(change(job))

    def arrange(self, jobs: Sequence[Job]) -> None:
        """Give the same jobs another order."""
        if list(jobs) == self.jobs:
            return
        self.jobs = list(jobs)
        self.store.arrange(jobs)
        self.moved.emit()

    def close(self, seconds: float) -> bool:
        """Write what is to be written; whether that was done within ``seconds``."""
        self._counter.close(0.2)
        return self.store.close(seconds)

    def _loaded(self, stored: tuple[list[Job], PutError | None]) -> None:
        jobs, problem = stored
        self.jobs[:0] = jobs
        if jobs:
            self.inserted.emit(0, len(jobs) - 1)
        if problem is not None:
            self.error_occurred.emit(problem)
        self.loaded.emit()

    @Slot(str, object, int)
    def _counted(self, job_id: str, found: Found, videos: int) -> None:
        job = self.find(job_id)
        if job is not None:
            self._found[job_id] = found
            self.store.expect(job_id, [file.source for file in found.files])
            if not job.state.active:
                self.change(replace(job, total=len(found.files), videos=videos))
            self.files_listed.emit(job_id)
        self.count_ended.emit(job_id)

    @Slot(str, object)
    def _uncountable(self, job_id: str, problem: PutError) -> None:
        self.count_failed.emit(job_id, problem)
        self.count_ended.emit(job_id)  # a run says itself what is wrong
