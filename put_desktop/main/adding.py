"""Add jobs to the queue: dropped, chosen in a dialogue, or given at the start."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from put import paths
from put.errors import PutError
from put_desktop.core.error_texts import translated
from put_desktop.core.task_manager import Executor, TaskQueue
from put_desktop.main.add_dialogs import files_dialog, folder_dialog, report_dialog
from put_desktop.models.controller import ModelsController
from put_desktop.settings.job_settings import JobSettings
from put_desktop.translate.queue.intake import Intake, sort_out
from put_desktop.translate.queue.job import Job, default_output
from put_desktop.translate.queue.job_queue import Activity, JobQueue
from put_desktop.translate.queue.replaying import job_of_report
from put_desktop.translate.views.queue_panel import QueuePanel
from put_desktop.ui.widgets.message_bar import MessageBar

__all__ = ["Adding"]


class Adding(QObject):
    """Makes jobs of files and folders, and models of files that hold one.

    What could not be added is told until something else is added, or the queue is started.

    Args:
        queue: gets the jobs.
        table: selects what was added.
        models: gets the models.
        messages: tells what was left out.
        job_settings: what new jobs get.
        window: Qt's owner, and that of the dialogues.
    """

    def __init__(
        self,
        queue: JobQueue,
        table: QueuePanel,
        models: ModelsController,
        messages: MessageBar,
        job_settings: Callable[[], JobSettings],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._queue = queue
        self._table = table
        self._models = models
        self._messages = messages
        self._job_settings = job_settings
        self._window = window
        self._tasks = TaskQueue(Executor.IO, self, self._failed)
        self._told: list[Callable[[], None]] = []
        """What takes the messages on what was added last away."""
        queue.left_out.connect(self._show_problem)
        queue.activity_changed.connect(self._activity_changed)

    @Slot(list)
    def add(self, given: Sequence[Path | str]) -> None:
        """Make jobs of files and folders, with the settings that are shown."""
        if given:
            self._forget()
            beside = self._job_settings().folder is None
            self._tasks.submit(lambda: sort_out([Path(each) for each in given], beside=beside), self._sorted)

    @Slot()
    def add_samples(self) -> None:
        """Queue the photographs that are included."""
        self.add([paths.samples()])

    @Slot()
    def ask_files(self) -> None:
        """Ask for images and videos."""
        self._ask(files_dialog(self._window))

    @Slot()
    def ask_report(self) -> None:
        """Ask for the report of a job that is to be done again."""
        self._ask(report_dialog(self._window))

    @Slot()
    def ask_folder(self) -> None:
        """Ask for a folder."""
        self._ask(folder_dialog(self._window))

    def close(self) -> None:
        """End what runs beside the window."""
        self._tasks.close(0.5, finish=False)

    def _ask(self, dialog: QFileDialog) -> None:
        dialog.filesSelected.connect(self._files_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(list)
    def _files_chosen(self, files: list[str]) -> None:
        self.add([Path(file) for file in files])

    def _sorted(self, intake: Intake) -> None:
        settings = self._job_settings()
        title = self._models.title(settings.options.model)
        jobs = [
            Job(batch.inputs, batch.place, settings, title, default_output(batch.place, title, settings))
            for batch in intake.batches
        ]
        for problem in intake.refused:
            self._show_problem(problem)
        if intake.models:
            self._models.add(intake.models)
        for report in intake.reports:
            self._tasks.submit(partial(self._replay, report), self._replayed)
        if jobs:
            first = len(self._queue.jobs)
            self._queue.add(jobs)
            if self._queue.activity is Activity.IDLE or not self._table.selected():
                self._table.select(range(first, len(self._queue.jobs)))

    def _replay(self, report: Path) -> tuple[Job, tuple[str, ...]]:
        """Beside the window."""
        return job_of_report(report, self._models.library())

    def _replayed(self, made: tuple[Job, tuple[str, ...]]) -> None:
        job, notes = made
        self._queue.add([job])
        self._table.select([len(self._queue.jobs) - 1])
        for note in notes:
            self._told.append(self._messages.show_info(f"{job.place.name}: {translated(note)}"))

    def _failed(self, error: Exception) -> None:
        other = PutError(_tr("The dropped files could not be read."), "", repr(error))
        self._show_problem(error if isinstance(error, PutError) else other)

    @Slot(object)
    def _show_problem(self, problem: PutError) -> None:
        self._told.append(self._messages.show_problem(problem))

    @Slot()
    def _activity_changed(self) -> None:
        if self._queue.activity is Activity.RUNNING and not self._queue.watched_only:  # by a person, who has read them
            self._forget()

    def _forget(self) -> None:
        told, self._told = self._told, []
        for close in told:
            close()


def _tr(source: str) -> str:
    return QCoreApplication.translate("Queue", source)
