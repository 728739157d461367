"""Turns what happens in the window into lines of the activity log."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Slot

from put.errors import PutError
from put_desktop.core.error_texts import in_words
from put_desktop.translate.queue import job_text
from put_desktop.translate.queue.job import FileStatus, Job, JobFile, JobState
from put_desktop.translate.queue.job_queue import Activity, JobQueue
from put_desktop.ui import text
from put_desktop.unattended.activity_log import ActivityLog, Kind
from put_desktop.unattended.watch_state import FolderState
from put_desktop.unattended.watching import Watching

__all__ = ["ActivityWriter"]


class ActivityWriter(QObject):
    """Listens to the queue and to the watched folders.

    Args:
        log: gets the lines.
        queue: the jobs.
        watching: the watched folders.
        parent: Qt's owner.
    """

    def __init__(self, log: ActivityLog, queue: JobQueue, watching: Watching, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._queue = queue
        self._watching = watching
        self._running = ""
        self._activity = queue.activity
        self._states: dict[Path, FolderState] = {}
        queue.changed.connect(self._job_changed)
        queue.job_ended.connect(self._job_ended)
        queue.job_warned.connect(self._job_warned)
        queue.files_ended.connect(self._files_ended)
        queue.activity_changed.connect(self._activity_changed)
        queue.error_occurred.connect(self.note_problem)
        queue.left_out.connect(self.note_problem)
        watching.changed.connect(self._folders_changed)
        watching.error_occurred.connect(self.note_problem)

    @Slot(object)
    def note_problem(self, problem: PutError) -> None:
        """Note an error."""
        self._log.add(in_words(problem), Kind.PROBLEM, problem.detail.splitlines()[-1] if problem.detail else "")

    @Slot(int)
    def _job_changed(self, _row: int) -> None:
        job = self._queue.running
        if job is not None and job.id != self._running:
            self._running = job.id
            self._log.add(
                _tr("“{name}” begins with {model}.").format(name=job.place.name, model=job_text.job_model(job)),
                detail=f"{', '.join(map(str, job.inputs[:3]))} → {job.output}",
            )

    @Slot(object)
    def _job_ended(self, job: Job) -> None:
        self._running = ""
        done, failed = text.counted(job.done, job.videos), text.number(job.failed)
        words = {
            JobState.DONE: _tr("“{name}” is done: {done}."),
            JobState.DONE_WITH_FAILURES: _tr("“{name}” is done: {done}, {failed} failed."),
            JobState.FAILED: _tr("“{name}” failed."),
        }.get(job.state, _tr("“{name}” was stopped: {done} done."))
        kind = {JobState.DONE: Kind.GOOD, JobState.STOPPED: Kind.INFO}.get(job.state, Kind.PROBLEM)
        detail = in_words(job.problem) if job.problem is not None else str(job.output)
        self._log.add(words.format(name=job.place.name, done=done, failed=failed), kind, detail)

    @Slot(str, str)
    def _job_warned(self, job_id: str, words: str) -> None:
        job = self._queue.find(job_id)
        self._log.add(_tr("“{name}”: {words}").format(name=job.place.name, words=words) if job is not None else words)

    @Slot(str, object)
    def _files_ended(self, _job_id: str, files: Sequence[JobFile]) -> None:
        for file in files:
            if file.status is FileStatus.FAILED:
                self._log.add(
                    _tr("{name} could not be translated.").format(name=file.source.name),
                    Kind.PROBLEM,
                    f"{file.source}: {file.error}",
                )

    @Slot()
    def _activity_changed(self) -> None:
        before, self._activity = self._activity, self._queue.activity
        if self._activity is Activity.PAUSED:
            self._log.add(_tr("The queue is paused."))
        elif before is Activity.PAUSED and self._activity is Activity.RUNNING:
            self._log.add(_tr("The queue resumes."))

    @Slot()
    def _folders_changed(self) -> None:
        """Only what a person should know: folders that are gone, cannot be watched, or are back."""
        for folder in self._watching.folders:
            status = self._watching.status(folder)
            before = self._states.get(folder.folder)
            if status.state in (FolderState.UNKNOWN, before):
                continue
            self._states[folder.folder] = status.state
            bad = (FolderState.AWAY, FolderState.BLOCKED)
            if status.state in bad:
                words = in_words(status.problem) if status.problem is not None else _tr("It is not there.")
                self._log.add(
                    _tr("The watched folder “{name}” waits.").format(name=folder.folder.name), Kind.PROBLEM, words
                )
            elif before in bad:
                self._log.add(_tr("The watched folder “{name}” is back.").format(name=folder.folder.name), Kind.GOOD)


def _tr(source: str, number: int = -1) -> str:
    return QCoreApplication.translate("ActivityLog", source, None, number)
