"""The files of the selected job, and which of them the preview shows."""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from put_desktop.core.task_manager import Executor, TaskQueue
from put_desktop.preview.controller import PreviewController
from put_desktop.preview.reading import PreviewFile
from put_desktop.translate.queue import job_text
from put_desktop.translate.queue.job import FileIndex, FileProgress, FileStatus, Job, JobFile
from put_desktop.translate.queue.job_queue import JobQueue
from put_desktop.translate.views.files_panel import FilesPanel

__all__ = ["ShownFiles"]

FOLLOW_SECONDS = 1.5
"""While a job runs and nobody chose an image, the latest result is shown, at most so often."""


class ShownFiles(QObject):
    """Fills the list of files and the preview.

    Args:
        queue: the jobs.
        files: lists the files of one of them.
        preview: shows one file.
        parent: Qt's owner.

    Signals:
        chosen: another file is shown, or what became of it changed.
    """

    chosen = Signal()

    def __init__(
        self, queue: JobQueue, files: FilesPanel, preview: PreviewController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._files = files
        self._preview = preview
        self._tasks = TaskQueue(Executor.IO, self)
        self._following = True
        self._followed: Path | None = None
        self._followed_at = 0.0
        self._updating = False
        """Whether the list changes by itself: where it then chooses a file, no person did."""
        queue.files_listed.connect(self._files_listed)
        queue.files_ended.connect(self._files_ended)
        queue.video_progressed.connect(self._video_progressed)
        queue.job_ended.connect(self._job_ended)
        for signal in (queue.activity_changed, queue.changed):
            signal.connect(self._show_following)
        files.chosen.connect(self._file_chosen)
        preview.zoomed.connect(self._zoomed)
        preview.follow_chosen.connect(self._follow_chosen)

    @property
    def following(self) -> bool:
        """Whether each new result is shown, at most so often."""
        return self._following

    def show_job(self, job: Job | None) -> None:
        """List the files of another job."""
        if (job.id if job else "") == self._files.job_id:
            return
        self._followed = None
        self._following = True
        self._dispose(self._files.show_job(job))
        if job is not None:
            self._fetch(job.id)

    def close(self) -> None:
        """End what runs beside the window."""
        self._tasks.close(0.5, finish=False)

    def _fetch(self, job_id: str) -> None:
        self._queue.files(job_id, partial(self._fetched, job_id))

    def _fetched(self, job_id: str, index: FileIndex) -> None:
        job = self._queue.find(job_id)
        if job is None or job_id != self._files.job_id:
            self._dispose(index)
            return
        self._dispose(self._files.show_files(job, index))
        if self._preview.file is None and self._files.table.rowCount():
            self._followed = self._files.table.file(0).source
            self._files.choose(self._followed)

    def _dispose(self, index: FileIndex) -> None:
        self._tasks.submit(index.dispose)

    @Slot(str)
    def _files_listed(self, job_id: str) -> None:
        if job_id == self._files.job_id:
            self._fetch(job_id)

    @Slot(str, object)
    def _files_ended(self, job_id: str, files: list[JobFile]) -> None:
        if job_id != self._files.job_id:
            return
        self._updating = True
        self._files.update_files(files)
        self._updating = False
        self._follow(files)

    def _follow(self, files: Sequence[JobFile]) -> None:
        """Show the latest result while nobody looks at another image, or closely at this one."""
        done = [file for file in files if file.status is FileStatus.DONE]
        rested = time.monotonic() - self._followed_at >= FOLLOW_SECONDS
        if done and self._following and rested and not self._preview.busy and not self._preview.held:
            self._followed, self._followed_at = done[-1].source, time.monotonic()
            self._files.choose(done[-1].source)
        self._show_following()

    @Slot()
    def _zoomed(self) -> None:
        """Whoever looks closely wants to keep what is seen."""
        self._set_following(on=False)

    @Slot(bool)
    def _follow_chosen(self, on: bool) -> None:
        if on:
            self._preview.fit()
            self._followed_at = 0.0
        self._set_following(on=on)

    def _set_following(self, *, on: bool) -> None:
        self._following = on
        self._show_following()

    @Slot()
    def _show_following(self) -> None:
        running = self._queue.running
        self._preview.show_follow(offered=running is not None and running.id == self._files.job_id, on=self._following)

    @Slot(str, object)
    def _video_progressed(self, job_id: str, progress: FileProgress) -> None:
        if job_id == self._files.job_id:
            self._files.show_progress(progress)

    @Slot(object)
    def _job_ended(self, job: Job) -> None:
        if job.id == self._files.job_id and self._files.table.count(FileStatus.WAITING):
            self._fetch(job.id)

    @Slot(object)
    def _file_chosen(self, file: JobFile | None) -> None:
        if file is not None and self._updating:
            self._followed = file.source if self._following else self._followed
        elif file is not None and self._followed is not None and file.source != self._followed:
            self._set_following(on=False)  # a person chose it
        self._preview.show_file(_preview_file(file) if file is not None else None)
        self.chosen.emit()


def _preview_file(file: JobFile) -> PreviewFile:
    finished = file.status in (FileStatus.DONE, FileStatus.SKIPPED)
    # Of a file that waits, or is being translated, the list says how far it is.
    remark = "" if file.status is FileStatus.WAITING else job_text.file_status(file.status)
    return PreviewFile(file.source, file.target if finished else None, remark, file.error)
