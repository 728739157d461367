"""The queue between its panels: what is chosen, what can be done with it, and whose settings are shown."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from put.config import TranslateOptions
from put.errors import PutError
from put_desktop.core.task_manager import Executor, TaskQueue
from put_desktop.main.actions import Actions
from put_desktop.models.controller import ModelsController
from put_desktop.models.gallery import ModelGallery
from put_desktop.platform.open_files import open_path, place_of
from put_desktop.preview.clip_controller import ClipController
from put_desktop.preview.controller import PreviewController
from put_desktop.translate.queue.intake import Intake, sort_out
from put_desktop.translate.queue.job import (
    FileIndex,
    FileProgress,
    FileStatus,
    Job,
    JobFile,
    JobSettings,
    JobState,
    default_output,
)
from put_desktop.translate.queue.job_queue import Activity, JobQueue
from put_desktop.translate.views.files_panel import FilesPanel
from put_desktop.translate.views.queue_panel import QueuePanel
from put_desktop.translate.views.settings_panel import SettingsPanel
from put_desktop.ui import text
from put_desktop.ui.widgets.message_bar import Choice, MessageBar

__all__ = ["QueueController", "QueueViews"]

FOLLOW_SECONDS = 1.5
"""While a job runs and nobody chose a picture, the latest result is shown, at most so often."""


class QueueViews:
    """The parts of the window that show the queue."""

    def __init__(
        self,
        queue: QueuePanel,
        files: FilesPanel,
        settings: SettingsPanel,
        gallery: ModelGallery,
        messages: MessageBar,
    ) -> None:
        self.queue = queue
        self.files = files
        self.settings = settings
        self.gallery = gallery
        self.messages = messages


class QueueController(QObject):
    """One rule for settings: what the panel shows is what new jobs get, and what the chosen waiting jobs have.

    Args:
        queue: the jobs.
        views: the parts of the window.
        actions: what can be done.
        models: for titles and cards.
        preview: shows the chosen picture.
        parent: Qt's owner.

    Signals:
        settings_changed: other settings are shown.
    """

    settings_changed = Signal()

    def __init__(
        self,
        queue: JobQueue,
        views: QueueViews,
        actions: Actions,
        models: ModelsController,
        preview: PreviewController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._views = views
        self._actions = actions
        self._models = models
        self._preview = preview
        self._clips = ClipController(queue, views.files, views.settings, preview, self)
        self._tasks = TaskQueue(Executor.IO, self, self._intake_broke)
        self._showing = False
        self._followed: Path | None = None
        self._followed_at = 0.0
        self._connect()
        self._refresh()

    # Adding

    def add(self, paths: Sequence[Path]) -> None:
        """Make jobs of files and folders, with the settings that are shown."""
        if paths:
            self._tasks.submit(partial(sort_out, list(paths)), self._sorted)

    def close(self) -> None:
        """End what runs beside the window."""
        self._tasks.close(0.5)

    def job_settings(self) -> JobSettings:
        """What new jobs get."""
        settings = self._views.settings.settings()
        return replace(settings, options=replace(settings.options, model=self._views.gallery.current()))

    def options(self) -> TranslateOptions:
        """The options that are shown, with the model; of one video of a waiting job its own."""
        return self._clips.options(self.job_settings().options)

    def _sorted(self, intake: Intake) -> None:
        settings = self.job_settings()
        title = self._models.title(settings.options.model)
        jobs = [
            Job(batch.inputs, batch.place, settings, title, default_output(batch.place, title, settings))
            for batch in intake.batches
        ]
        for problem in intake.refused:
            self._views.messages.show_problem(problem)
        if intake.models:
            self._models.add(intake.models)
        if jobs:
            first = len(self._queue.jobs)
            self._queue.add(jobs)
            if self._queue.activity is Activity.IDLE or not self._views.queue.selected():
                self._views.queue.select(range(first, len(self._queue.jobs)))

    def _intake_broke(self, error: Exception) -> None:
        self._views.messages.show_problem(PutError(_tr("What was dropped could not be read."), "", repr(error)))

    # Wiring

    def _connect(self) -> None:
        queue, views, actions = self._queue, self._views, self._actions
        for signal in (queue.inserted, queue.removed, queue.changed, queue.activity_changed, queue.moved):
            signal.connect(self._refresh)
        queue.listed.connect(self._listed)
        queue.advanced.connect(self._advanced)
        queue.video_advanced.connect(self._video_advanced)
        queue.engine_loaded.connect(self._engine_loaded)
        queue.ended.connect(self._ended)
        queue.troubled.connect(views.messages.show_problem)
        queue.noted.connect(self._noted)
        queue.previewed.connect(self._preview.take)
        self._preview.shown.connect(self._refresh)
        views.queue.selection_changed.connect(self._selected)
        views.queue.opened.connect(self.open_output)
        views.files.chosen.connect(self._file_chosen)
        views.files.opened.connect(self.open_file)
        views.settings.changed.connect(self._settings_changed)
        views.gallery.current_changed.connect(self._model_changed)
        self._models.listed.connect(self._models_listed)
        for action, call in (
            (actions.start, lambda: queue.start(self._ids())),
            (actions.pause, queue.pause),
            (actions.resume, queue.resume),
            (actions.stop_after, lambda: queue.stop(after_file=True)),
            (actions.stop_now, lambda: queue.stop(after_file=False)),
            (actions.retry, lambda: queue.retry(self._ids())),
            (actions.remove, lambda: queue.remove(self._ids())),
            (actions.up, lambda: queue.move(self._ids(), -1)),
            (actions.down, lambda: queue.move(self._ids(), 1)),
            (actions.top, lambda: queue.move_to_top(self._ids())),
            (actions.clear, queue.clear_ended),
            (actions.open_output, self.open_output),
            (actions.preview, self._preview.try_settings),
            (actions.play, self._preview.toggle_play),
            (actions.play_trial, self._preview.play_trial),
            (actions.open_file, self.open_file),
            (actions.show_file, self.show_file),
        ):
            action.triggered.connect(lambda _checked=False, call=call: call())

    def _ids(self) -> list[str]:
        return [job.id for job in self._views.queue.selected()]

    # Looking at jobs and pictures

    @Slot()
    def _selected(self) -> None:
        chosen = self._views.queue.selected()
        job = chosen[0] if chosen else None
        if (job.id if job else "") != self._views.files.job_id:
            self._followed = None
            self._dispose(self._views.files.show_job(job))
            if job is not None:
                self._fetch_files(job.id)
        waiting = [each for each in chosen if each.state.waiting]
        if waiting:
            self._show_settings(waiting[0])
        self._refresh()

    def _show_settings(self, job: Job) -> None:
        self._showing = True
        self._views.settings.set_settings(job.settings)
        self._views.gallery.set_current(job.settings.options.model)
        self._showing = False
        self._suggest()
        self._preview.settings_changed()
        self.settings_changed.emit()

    def _fetch_files(self, job_id: str) -> None:
        self._queue.files(job_id, partial(self._files_fetched, job_id))

    def _files_fetched(self, job_id: str, index: FileIndex) -> None:
        job = self._queue.find(job_id)
        if job is None or job_id != self._views.files.job_id:
            self._dispose(index)
            return
        self._dispose(self._views.files.show_files(job, index))
        if self._preview.file is None and index.files:
            self._followed = index.files[0].source
            self._views.files.choose(index.files[0].source)

    def _dispose(self, index: FileIndex) -> None:
        self._tasks.submit(index.dispose)

    @Slot(str)
    def _listed(self, job_id: str) -> None:
        if job_id == self._views.files.job_id:
            self._fetch_files(job_id)

    @Slot(str, object)
    def _advanced(self, job_id: str, files: list[JobFile]) -> None:
        if job_id != self._views.files.job_id:
            return
        self._views.files.update_files(files)
        self._follow(files)

    def _follow(self, files: Sequence[JobFile]) -> None:
        """Show the latest result while nobody looks at another picture."""
        shown = self._preview.file
        done = [file for file in files if file.status is FileStatus.DONE]
        untouched = shown is None or shown.source == self._followed
        rested = time.monotonic() - self._followed_at >= FOLLOW_SECONDS
        if done and untouched and rested and not self._preview.busy:
            self._followed, self._followed_at = done[-1].source, time.monotonic()
            self._views.files.choose(done[-1].source)

    @Slot(str, object)
    def _video_advanced(self, job_id: str, progress: FileProgress) -> None:
        if job_id == self._views.files.job_id:
            self._views.files.show_progress(progress)

    @Slot(object)
    def _file_chosen(self, file: JobFile | None) -> None:
        self._preview.show_file(file)
        self._clips.show_chosen()
        self._refresh()

    @Slot(object)
    def _engine_loaded(self, steadiness: float | None) -> None:
        if steadiness is not None:
            self._views.settings.set_steadiness(steadiness)

    # Settings

    @Slot(object)
    def _settings_changed(self, settings: JobSettings) -> None:
        for job in self._views.queue.selected():
            options = replace(settings.options, model=job.settings.options.model)
            self._queue.edit([job.id], replace(settings, options=options), job.model_title)
        self._preview.settings_changed()
        self.settings_changed.emit()

    @Slot(str)
    def _model_changed(self, name: str) -> None:
        self._suggest()
        if self._showing or self._models.listing or not name:
            return
        title = self._models.title(name)
        for job in self._views.queue.selected():
            options = replace(job.settings.options, model=name)
            self._queue.edit([job.id], replace(job.settings, options=options), title)
        self._preview.settings_changed()
        self.settings_changed.emit()

    @Slot(str)
    def _models_listed(self, chosen: str) -> None:
        """Jobs keep their models whatever comes and goes in the gallery; what was just added is for new ones."""
        if chosen:
            self._views.queue.select([])
        waiting = [job for job in self._views.queue.selected() if job.state.waiting]
        if waiting:
            self._show_settings(waiting[0])
        self._suggest()

    def _suggest(self) -> None:
        entry = self._models.entry(self._views.gallery.current())
        card = entry.card if entry is not None else None
        self._views.settings.set_suggestions(card.work_size if card else 0, card.keep_colours if card else 0.0)

    # Telling

    @Slot(object)
    def _ended(self, job: Job) -> None:
        if job.state is JobState.DONE_WITH_FAILURES:
            self._views.messages.show_info(
                _tr("“{name}”: {failed} could not be translated.").format(
                    name=job.place.name, failed=text.counted(job.failed, job.videos)
                ),
                _tr("The rest is done. The list names each with its reason."),
                [
                    Choice(_tr("Show them"), partial(self._show_failed, job.id)),
                    Choice(_tr("Retry"), partial(self._queue.retry, [job.id])),
                ],
            )
        if job.id == self._views.files.job_id and self._views.files.table.count(FileStatus.WAITING):
            self._fetch_files(job.id)

    def _show_failed(self, job_id: str) -> None:
        row = self._queue.row(job_id)
        if row is not None:
            self._views.queue.select([row])
            self._views.files.show_only(FileStatus.FAILED)
            self._views.files.setFocus()

    @Slot(str, str)
    def _noted(self, job_id: str, words: str) -> None:
        job = self._queue.find(job_id)
        if job is not None:
            self._views.messages.show_info(f"{job.place.name}: {words}")

    @Slot()
    def open_output(self) -> None:
        """Show the results of the chosen job in the system's file manager."""
        for job in self._views.queue.selected()[:1]:
            self._open(job.output)

    @Slot()
    def open_file(self) -> None:
        """Open the result of the chosen picture, or the picture itself."""
        file = self._preview.file
        if file is not None:
            self._open(place_of(file.target or file.source))

    @Slot()
    def show_file(self) -> None:
        """Show the folder with the result of the chosen file, or with the file itself."""
        file = self._preview.file
        if file is not None:
            self._open(place_of(file.target or file.source).parent)

    def _open(self, path: Path) -> None:
        problem = open_path(path)
        if problem is not None:
            self._views.messages.show_problem(problem)

    @Slot()
    def _refresh(self) -> None:
        """What can be done now, and what is said about it."""
        actions, chosen, activity = self._actions, self._views.queue.selected(), self._queue.activity
        jobs = self._queue.jobs
        working = activity in (Activity.RUNNING, Activity.PAUSED)
        actions.start.setEnabled(activity is Activity.IDLE and any(job.state.waiting for job in jobs))
        actions.pause.setEnabled(activity is Activity.RUNNING)
        actions.pause.setVisible(activity is not Activity.PAUSED)
        actions.resume.setVisible(activity is Activity.PAUSED)
        actions.stop_after.setEnabled(working)
        actions.stop_now.setEnabled(activity is not Activity.IDLE)
        actions.retry.setEnabled(any(job.retryable for job in chosen))
        actions.clear.setEnabled(any(job.state is JobState.DONE for job in jobs))
        for action in (actions.remove, actions.open_output):
            action.setEnabled(bool(chosen))
        for action in (actions.up, actions.down, actions.top):
            action.setEnabled(bool(chosen) and len(jobs) > 1)
        actions.preview.setEnabled(self._preview.file is not None)
        for action in (actions.open_file, actions.show_file):
            action.setEnabled(self._preview.file is not None)
        for action in (actions.play, actions.play_trial):
            action.setEnabled(self._preview.clip is not None)
        actions.open_file.setText(_tr("&Open in player") if self._preview.clip is not None else _tr("&Open"))
        self._views.queue.summary.setText(_summary(jobs, self._queue.running, activity))
        self._show_target([job for job in chosen if job.state.waiting], chosen)

    def _show_target(self, waiting: Sequence[Job], chosen: Sequence[Job]) -> None:
        if len(waiting) == 1:
            target = _tr("For “{name}”").format(name=waiting[0].place.name)
        elif waiting:
            target = _tr("For {number} chosen jobs").format(number=len(waiting))
        else:
            target = _tr("For what you add next")
        self._views.settings.set_target(target)
        self._views.settings.show_output("→ " + str(chosen[0].output) if len(chosen) == 1 else "")


def _tr(source: str) -> str:
    return QCoreApplication.translate("Queue", source)


def _summary(jobs: Sequence[Job], running: Job | None, activity: Activity) -> str:
    if not jobs:
        return ""
    waiting = sum(job.state is JobState.QUEUED for job in jobs)
    stopped = sum(job.state is JobState.STOPPED for job in jobs)
    parts = [_tr("Stopping…")] if activity is Activity.STOPPING else []
    if running is not None and running.total:
        done, total = text.number(running.handled), text.counted(running.total, running.videos)
        if running.total > 1 or running.video is None:
            parts.append(_tr("{done} of {total}").format(done=done, total=total))
        if running.video is not None:
            parts.append(text.file_progress(running.video))
        elif running.seconds_left is not None:
            parts.append(_tr("{time} left").format(time=text.duration(running.seconds_left)))
    if waiting:
        parts.append(_tr("1 job waits") if waiting == 1 else _tr("{number} jobs wait").format(number=waiting))
    if stopped:
        parts.append(_tr("1 job stopped") if stopped == 1 else _tr("{number} jobs stopped").format(number=stopped))
    return " · ".join(parts)
