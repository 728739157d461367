"""The store beside the window, which never waits for the disk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from put.errors import PutError
from put_desktop.core.task_manager import Executor, TaskQueue
from put_desktop.translate.queue.job import FileIndex, Job, JobFile
from put_desktop.translate.queue.store import JobStore, open_store

__all__ = ["BackgroundJobStore"]


class BackgroundJobStore(QObject):
    """Writes in the order of the calls; what is asked for comes later, with everything written before.

    Args:
        path: of the stored queue.
        parent: Qt's owner.

    Signals:
        error_occurred: a :class:`PutError`: something could not be kept.
    """

    error_occurred = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._store: JobStore | None = None  # of the task queue alone
        self._tasks = TaskQueue(Executor.INTERACTIVE, self, self._broke)

    def load(self, done: Callable[[tuple[list[Job], PutError | None]], None]) -> None:
        """Open the store and fetch its jobs, with what went wrong if anything did. Comes before all else."""
        self._tasks.submit(self._open, done)

    def save(self, job: Job) -> None:
        """Add a job at the end, or write its new state."""
        self._write(partial(JobStore.save, jobs=[job]))

    def arrange(self, jobs: Sequence[Job]) -> None:
        """Store this order."""
        self._write(partial(JobStore.arrange, ids=[job.id for job in jobs]))

    def remove(self, ids: Sequence[str]) -> None:
        """Forget jobs."""
        self._write(partial(JobStore.remove, ids=tuple(ids)))

    def expect(self, job_id: str, sources: Sequence[Path]) -> None:
        """Note the files of a job."""
        self._write(partial(JobStore.expect, job=job_id, sources=sources))

    def record(self, job_id: str, files: Sequence[JobFile]) -> None:
        """Note what became of files."""
        self._write(partial(JobStore.record, job=job_id, files=files))

    def forget_waiting(self, job_id: str) -> None:
        """Drop files that nothing became of."""
        self._write(partial(JobStore.forget_waiting, job=job_id))

    def files(self, job_id: str, done: Callable[[FileIndex], None]) -> None:
        """Fetch the files of a job."""
        self._tasks.submit(lambda: FileIndex(self._kept().files(job_id)), done)

    def finished(self, job_id: str, done: Callable[[dict[Path, Path]], None]) -> None:
        """Fetch which files a job finished, each with its result."""
        self._tasks.submit(lambda: self._kept().finished(job_id), done, lambda _error: done({}))

    def close(self, seconds: float) -> bool:
        """Write what was asked for and let go of the file.

        Returns:
            Whether that was done within ``seconds``.
        """
        self._write(JobStore.close)
        return self._tasks.close(seconds)

    def _write(self, write: Callable[[JobStore], None]) -> None:
        self._tasks.submit(lambda: write(self._kept()))

    def _open(self) -> tuple[list[Job], PutError | None]:
        self._store, jobs, problem = open_store(self._path)
        return jobs, problem

    def _kept(self) -> JobStore:
        if self._store is None:
            self._open()
        if self._store is None:
            raise RuntimeError("open_store gives a store")
        return self._store

    def _broke(self, error: Exception) -> None:
        self.error_occurred.emit(
            PutError(
                "The queue could not be saved.",
                "Translation continues, but the queue may be gone at the next start. Check that the disk is not full.",
                repr(error),
            )
        )
