"""Messages on jobs: how they ended, what went wrong, and buttons that follow the advice."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog

from put.errors import ModelError, PutError
from put_desktop.main.queue_actions import QueueActions
from put_desktop.main.window_parts import WindowParts
from put_desktop.translate.queue import job_text
from put_desktop.translate.queue.job import FileStatus, Job, JobState, wants_other_output
from put_desktop.translate.queue.job_queue import JobQueue
from put_desktop.ui import text
from put_desktop.ui.widgets.message_bar import Choice, Tone

__all__ = ["JobMessages"]


class JobMessages(QObject):
    """Turns what the queue tells into messages. What is told of a job goes when it waits once more or is taken out.

    Args:
        queue: the jobs.
        parts: of the window.
        actions: do again what failed.
        parent: Qt's owner.
    """

    def __init__(
        self, queue: JobQueue, parts: WindowParts, actions: QueueActions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._parts = parts
        self._actions = actions
        self._close_success: Callable[[], None] = lambda: None
        self._told: dict[str, list[Callable[[], None]]] = {}
        """What takes the messages on each job away, by its id."""
        queue.changed.connect(self._job_changed)
        queue.removed.connect(self._job_removed)
        queue.job_ended.connect(self._job_ended)
        queue.job_warned.connect(self._job_warned)
        queue.error_occurred.connect(self._show_problem)

    def select(self, job_id: str) -> bool:
        """Select a job in the table; return whether there is one of that id."""
        row = self._queue.row(job_id)
        if row is not None:
            self._parts.queue_panel.select([row])
        return row is not None

    @Slot(object)
    def _show_problem(self, problem: PutError) -> None:
        """Offer what can be done where the problem is that of a job."""
        job = next((job for job in self._queue.jobs if job.problem is problem), None)
        if job is None:
            self._parts.messages.show_problem(problem)
        else:
            self._keep(job.id, self._parts.messages.show_problem(problem, self._ways_out(job, problem)))

    def _keep(self, job_id: str, close: Callable[[], None]) -> None:
        self._told.setdefault(job_id, []).append(close)

    def _forget(self, job_id: str) -> None:
        for close in self._told.pop(job_id, ()):
            close()

    @Slot(int)
    def _job_changed(self, row: int) -> None:
        """A job that waits to be run once more is over what was told of it."""
        job = self._queue.jobs[row]
        if job.state is JobState.QUEUED:
            self._forget(job.id)

    @Slot()
    def _job_removed(self) -> None:
        for job_id in self._told.keys() - {job.id for job in self._queue.jobs}:
            self._forget(job_id)

    def _ways_out(self, job: Job, problem: PutError) -> list[Choice]:
        choices = []
        if wants_other_output(problem):
            choices.append(Choice(_tr("Choose another output folder…"), partial(self._ask_output, job.id)))
        if isinstance(problem, ModelError):
            choices.append(Choice(_tr("Use the selected model"), partial(self._actions.run_again, [job.id])))
        if job.state is JobState.FAILED:
            choices.append(Choice(_tr("Retry"), partial(self._queue.retry, [job.id])))
        elif job.state is JobState.STOPPED:
            choices.append(Choice(_tr("Resume"), partial(self._queue.start, [job.id])))
        return choices

    def _ask_output(self, job_id: str) -> None:
        job = self._queue.find(job_id)
        if job is None:
            return
        title = _tr("Folder for the results of “{name}”").format(name=text.short(job.place.name))
        dialog = QFileDialog(self._parts.messages.window(), title, str(job.output.parent))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self._output_chosen(job_id, Path(folder)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _output_chosen(self, job_id: str, folder: Path) -> None:
        self._queue.choose_output(job_id, folder)
        if self.select(job_id):
            self._queue.start([job_id])

    @Slot(object)
    def _job_ended(self, job: Job) -> None:
        """Say how it ended, and offer what comes next; only the latest success is told of."""
        if job.problem is not None or not job.state.ended:
            return
        self._close_success()
        choices = [
            Choice(_tr("Open folder"), partial(self._actions.open_path, job.output)),
            Choice(_tr("Again with another model"), partial(self._again, job.id)),
        ]
        words = _tr("“{name}”: {counts}").format(name=text.short(job.place.name, 32), counts=job_text.job_end(job))
        if job.failed == 0:
            self._close_success = self._parts.messages.show_info(words, "", choices, Tone.SUCCESS)
            self._keep(job.id, self._close_success)
            return
        failed = [
            Choice(_tr("Show failed"), partial(self._show_failed, job.id)),
            Choice(_tr("Retry"), partial(self._queue.retry, [job.id])),
        ]
        hint = _tr("The list of files gives the reason for each.")
        self._keep(job.id, self._parts.messages.show_info(words, hint, [*failed, choices[0]], Tone.WARNING))

    def _again(self, job_id: str) -> None:
        """Queue the job once more, and let the choice of a model be the next thing to do."""
        self._actions.edit_again([job_id])
        self._parts.gallery.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_failed(self, job_id: str) -> None:
        if self.select(job_id):
            self._parts.open_queue(opened=True)
            self._parts.files.show_only(FileStatus.FAILED)
            self._parts.files.setFocus()

    @Slot(str, str)
    def _job_warned(self, job_id: str, words: str) -> None:
        job = self._queue.find(job_id)
        if job is not None:
            self._keep(job_id, self._parts.messages.show_info(f"{job.place.name}: {words}"))


def _tr(source: str) -> str:
    return QCoreApplication.translate("Queue", source)
