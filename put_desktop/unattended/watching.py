"""Watched folders feed the queue."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from put.config import TranslateOptions
from put.errors import PutError
from put.unattended.watch_folder import WatchFolder, load_folders, save_folders
from put_desktop.core.task_manager import Executor, TaskQueue
from put_desktop.settings.job_settings import JobSettings
from put_desktop.translate.queue.job import FileStatus, Job, JobFile, JobLocation, JobState
from put_desktop.translate.queue.job_queue import JobQueue
from put_desktop.unattended.watch_state import Arrival, FolderState, FolderStatus, Watchers

__all__ = ["Watching"]

LOOK_MS = 1000
SHARE = 20
"""A look takes at most one part in so many of the time."""


class Watching(QObject):
    """Looks at the watched folders, and makes jobs of what has arrived.

    Args:
        queue: gets the jobs.
        find_options: returns the present options of a folder: those of its preset, where it has one.
        title_of: returns the title of a model.
        parent: Qt's owner.

    Signals:
        changed: the folders, or what they do.
        error_occurred: a :class:`PutError`.
    """

    changed = Signal()
    error_occurred = Signal(object)

    def __init__(
        self,
        queue: JobQueue,
        find_options: Callable[[WatchFolder], TranslateOptions],
        title_of: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.folders: list[WatchFolder] = []
        self.states: dict[str, FolderStatus] = {}
        self._queue = queue
        self._find_options = find_options
        self._title_of = title_of
        self._watchers = Watchers()
        self._tasks = TaskQueue(Executor.IO, self, self._failed)
        self._jobs: dict[str, tuple[str, tuple[Path, ...]]] = {}
        """The folder and the files of each of its jobs that are in the queue."""
        self._began = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        queue.files_ended.connect(self._files_ended)
        queue.job_ended.connect(self._job_ended)
        queue.removed.connect(self._job_removed)

    @property
    def is_active(self) -> bool:
        """Whether any folder is watched."""
        return any(not folder.is_paused for folder in self.folders)

    def begin(self) -> None:
        """Read the list, and continue what an earlier start left: the queue is loaded."""
        self._tasks.submit(load_folders, self._loaded)

    def find(self, folder_id: str) -> WatchFolder | None:
        """Return the folder of an id."""
        return next((folder for folder in self.folders if folder.id == folder_id), None)

    def status(self, folder: WatchFolder) -> FolderStatus:
        """Return what a folder does."""
        usual = FolderState.PAUSED if folder.is_paused else FolderState.UNKNOWN
        return self.states.get(folder.id, FolderStatus(usual))

    def put(self, folder: WatchFolder) -> None:
        """Watch a folder, or change the one of its id."""
        others = [each for each in self.folders if each.id != folder.id]
        place = next((row for row, each in enumerate(self.folders) if each.id == folder.id), len(others))
        self._set([*others[:place], folder, *others[place:]])

    def remove(self, folder_id: str) -> None:
        """Watch a folder no longer; its files and results stay."""
        self._set([each for each in self.folders if each.id != folder_id])

    def pause(self, folder_id: str, *, paused: bool) -> None:
        """Let a folder rest, or watch it again."""
        if (folder := self.find(folder_id)) is not None:
            self.put(replace(folder, is_paused=paused))

    def close(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        self._tasks.submit(self._watchers.close)
        self._tasks.close(1.0)

    # Inside

    def _loaded(self, folders: list[WatchFolder]) -> None:
        early = self.folders  # added before the list was read
        self.folders = [*folders, *early]
        if early:
            self._tasks.submit(partial(save_folders, list(self.folders)))
        active = {folder.id for folder in self.folders if not folder.is_paused}
        for job in self._queue.jobs:
            if job.watch:
                self._jobs[job.id] = (job.watch, job.inputs)
        self._queue.start_watched([job.id for job in self._queue.jobs if job.watch in active])
        self.changed.emit()
        self._look()

    def _set(self, folders: list[WatchFolder]) -> None:
        self.folders = folders
        self.states = {}
        self.changed.emit()
        self._tasks.submit(partial(save_folders, list(folders)))
        self._look()

    @Slot()
    def _look(self) -> None:
        self._timer.stop()
        if not self.folders:
            self._tasks.submit(self._watchers.close)
            return
        self._began = time.monotonic()
        self._tasks.submit(partial(self._watchers.look, list(self.folders), self._busy()), self._looked)

    def _busy(self) -> dict[str, frozenset[Path]]:
        """Files of jobs that are still to be done."""
        busy: dict[str, frozenset[Path]] = {}
        for job in self._queue.jobs:
            if job.watch and job.state not in (JobState.DONE, JobState.DONE_WITH_FAILURES):
                busy[job.watch] = busy.get(job.watch, frozenset()) | frozenset(job.inputs)
        return busy

    def _looked(self, found: tuple[dict[str, FolderStatus], list[Arrival]]) -> None:
        states, arrivals = found
        if states != self.states:
            self.states = states
            self.changed.emit()
        jobs = [job for arrival in arrivals if (job := self._job(arrival)) is not None]
        if jobs:
            self._queue.add(jobs)
            self._queue.start_watched()
        if not self._timer.isActive():
            took = (time.monotonic() - self._began) * 1000
            self._timer.start(max(LOOK_MS, round(SHARE * took)))

    def _job(self, arrival: Arrival) -> Job | None:
        folder = self.find(arrival.folder_id)
        if folder is None:
            return None
        output = folder.output / arrival.below
        # A job for each arrival would write a report for each: the activity log says it, and 'put watch' keeps one.
        options = replace(self._find_options(folder), job_report=False)
        first, more = arrival.sources[0].name, len(arrival.sources) - 1
        name = f"{folder.folder.name}: {first}" + (f" + {more}" if more else "")
        place = JobLocation(name, folder.folder.name or "pictures", folder.output, folder=False)
        title = self._title_of(options.model)
        job = Job(arrival.sources, place, JobSettings(options, output), title, output, watch=folder.id)
        self._jobs[job.id] = (folder.id, job.inputs)
        return job

    @Slot(str, object)
    def _files_ended(self, job_id: str, files: Sequence[JobFile]) -> None:
        if (known := self._jobs.get(job_id)) is None:
            return
        for failed in (False, True):
            sources = [file.source for file in files if (file.status is FileStatus.FAILED) is failed]
            if sources:
                self._tasks.submit(partial(self._watchers.finish, known[0], sources, failed=failed))

    @Slot(object)
    def _job_ended(self, job: Job) -> None:
        """Keep the last finished job of each folder alone: arrivals would fill the table."""
        if job.watch and job.state is JobState.DONE:
            older = [each.id for each in self._queue.jobs if each.watch == job.watch and each.state is JobState.DONE]
            QTimer.singleShot(0, self, partial(self._queue.remove, [each for each in older if each != job.id]))

    @Slot()
    def _job_removed(self) -> None:
        """Files of a job that somebody took out are not wanted."""
        there = {job.id for job in self._queue.jobs}
        for job_id in [each for each in self._jobs if each not in there]:
            folder_id, sources = self._jobs.pop(job_id)
            self._tasks.submit(partial(self._watchers.finish, folder_id, sources))

    def _failed(self, error: Exception) -> None:
        known = error if isinstance(error, PutError) else PutError(_tr("A folder cannot be watched."), "", repr(error))
        self.error_occurred.emit(known)
        with suppress(RuntimeError):
            if not self._timer.isActive() and self.folders:
                self._timer.start(LOOK_MS * SHARE)


def _tr(source: str) -> str:
    return QCoreApplication.translate("Watching", source)
