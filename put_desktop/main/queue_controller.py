"""The queue between its panels: which job is selected, whose settings are shown, and what is told of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from put.config import TranslateOptions
from put.errors import ModelError
from put_desktop.main.actions import Actions
from put_desktop.main.clip_controller import ClipController
from put_desktop.main.job_messages import JobMessages
from put_desktop.main.queue_actions import QueueActions
from put_desktop.main.shown_files import ShownFiles
from put_desktop.main.shown_settings import ShownSettings
from put_desktop.main.window_parts import WindowParts
from put_desktop.models.controller import ModelsController
from put_desktop.preview.controller import PreviewController
from put_desktop.settings.job_settings import JobSettings
from put_desktop.translate.queue.job import Job
from put_desktop.translate.queue.job_queue import JobQueue
from put_desktop.translate.views.scope_tabs import Scope
from put_desktop.ui import text
from put_desktop.ui.widgets.message_bar import Choice

__all__ = ["QueueController"]


class QueueController(QObject):
    """Keeps the table of jobs, the list of files, the settings and the preview together.

    Args:
        queue: the jobs.
        parts: of the window.
        actions: what can be done.
        models: for titles and cards.
        preview: shows the chosen file.
        parent: Qt's owner.

    Signals:
        settings_changed: other settings are shown.
    """

    settings_changed = Signal()

    def __init__(
        self,
        queue: JobQueue,
        parts: WindowParts,
        actions: Actions,
        models: ModelsController,
        preview: PreviewController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._parts = parts
        self._preview = preview
        table = parts.queue_panel
        self._clips = ClipController(queue, parts.files, parts.settings, preview, self)
        self._settings = ShownSettings(queue, table, parts.settings, parts.gallery, models, self)
        self._files = ShownFiles(queue, parts.files, preview, self)
        self._actions = QueueActions(actions, queue, table, preview, parts.messages, self)
        self._actions.again_requested.connect(self._run_again)
        self._actions.summed_up.connect(parts.strip.show_summary)
        self._actions.edit_requested.connect(self._edit_again)
        self._messages = JobMessages(queue, parts, self._actions, self)
        self._models = models
        self._connect()
        self._actions.refresh()
        self._refresh()

    def job_settings(self) -> JobSettings:
        """Return what new jobs get."""
        return self._settings.job_settings()

    def options(self) -> TranslateOptions:
        """Return the options that are shown, with the model; of one video of a waiting job its own."""
        shown = self._settings.shown().options
        return self._clips.options(shown) if self._settings.scope is Scope.JOB else shown

    def shown_settings(self) -> JobSettings:
        """Return the settings that are shown, with the model: of a job, or of new ones."""
        return self._settings.shown()

    def set_new_options(self, options: TranslateOptions) -> None:
        """Let jobs that are added from now on have other options."""
        self._settings.set_new(options)

    def apply_settings(self, settings: JobSettings) -> None:
        """Show other settings, and give them to the jobs whose settings are shown."""
        if not self._settings.apply(settings):
            model = settings.options.model
            self._parts.messages.show_problem(
                ModelError(
                    _tr("The model “{name}” is not here.").format(name=model),
                    _tr("The other settings were taken. Import the model, or choose another."),
                )
            )

    def close(self) -> None:
        """End what runs beside the window."""
        self._files.close()

    def _connect(self) -> None:
        queue, parts = self._queue, self._parts
        for signal in (queue.inserted, queue.removed, queue.changed, queue.activity_changed, queue.moved):
            signal.connect(self._refresh)
        queue.devices_changed.connect(self._refresh)
        queue.loaded.connect(self._loaded)
        queue.preview_answered.connect(self._preview.take)
        self._models.renamed.connect(queue.rename_model)
        self._models.listed.connect(self._mark_missing)
        self._models.set_users(lambda name: sum(_needs(job, name) for job in queue.jobs))
        self._settings.changed.connect(self._settings_changed)
        self._files.chosen.connect(self._file_chosen)
        parts.queue_panel.selection_changed.connect(self._selected)
        parts.files.opened.connect(self._actions.open_file)

    @Slot()
    def _selected(self) -> None:
        chosen = self._parts.queue_panel.selected()
        self._files.show_job(chosen[0] if chosen else None)
        self._show_settings(chosen)
        self._actions.refresh()
        self._refresh()

    def _show_settings(self, chosen: Sequence[Job]) -> None:
        """Those of the first selected job that can still be changed, else those of new ones."""
        waiting = next((each for each in chosen if each.state.waiting), None)
        if waiting is not None:
            self._settings.show(waiting)
        else:
            self._settings.show_new()

    @Slot()
    def _settings_changed(self) -> None:
        self._preview.settings_changed()
        self._clips.show_chosen()
        self._refresh()
        self.settings_changed.emit()

    @Slot()
    def _mark_missing(self) -> None:
        """Jobs whose model is gone or damaged show it before they are started."""
        usable = {entry.name for entry in self._parts.gallery.entries() if entry.problem is None}
        self._parts.table.set_models(usable)

    @Slot()
    def _file_chosen(self) -> None:
        self._clips.show_chosen()
        self._actions.refresh()

    @Slot(list)
    def _run_again(self, ids: list[str]) -> None:
        """Queue ended jobs once more with what is shown, and select them, so that it can be changed."""
        settings = self._settings.shown()
        self._select_added(self._queue.run_again(ids, settings, self._models.title(settings.options.model)))

    @Slot(list)
    def _edit_again(self, ids: list[str]) -> None:
        """Queue ended jobs once more as they were, and select them, so that they can be changed."""
        self._select_added(self._queue.copy_ended(ids))

    def _select_added(self, ids: Sequence[str]) -> None:
        rows = [row for job_id in ids if (row := self._queue.row(job_id)) is not None]
        self._parts.queue_panel.select(rows)

    # Telling

    @Slot()
    def _loaded(self) -> None:
        """Offer to continue what did not finish last time; else show what came last."""
        unfinished = self._queue.unfinished()
        if not unfinished:
            self._parts.queue_panel.select([len(self._queue.jobs) - 1] if self._queue.jobs else [])
            return
        ids = [job.id for job in unfinished]
        self._messages.select(ids[0])
        shown = [_tr("“{name}”").format(name=text.short(job.place.name)) for job in unfinished[:3]]
        names = ", ".join(shown) + (", …" if len(unfinished) > 3 else "")
        close = self._parts.messages.show_info(
            _tr("{names} did not finish last time.").format(names=names)
            if len(ids) == 1
            else _tr("%Ln job(s) did not finish last time: {names}.", len(ids)).format(names=names).replace("….", "…"),
            _tr("Existing results stay; only the rest is done."),
            [
                Choice(_tr("Resume"), partial(self._queue.start, ids), accent=True),
                Choice(_tr("Not now"), lambda: None),
            ],
        )
        # Whoever starts the queue by its button has answered too.
        self._queue.activity_changed.connect(close, Qt.ConnectionType.SingleShotConnection)

    @Slot()
    def _refresh(self) -> None:
        """Say what the settings that are shown are for."""
        chosen = self._parts.queue_panel.selected()
        waiting = [job for job in chosen if job.state.waiting]
        if not waiting and self._settings.scope is Scope.JOB:
            self._settings.show_new()  # the job that was shown runs by now
        for_jobs = waiting if self._settings.scope is Scope.JOB else []
        self._parts.settings.set_target(_target(for_jobs))
        self._parts.settings.tabs.show_scope(self._settings.scope, job=bool(waiting))
        self._parts.settings.show_output(for_jobs[0].output if len(for_jobs) == 1 else None)
        shown = self._queue.running or (chosen[0] if chosen else None)
        self._parts.strip.show_job(shown, len(self._queue.jobs))
        devices = self._queue.devices(shown.id) if shown is not None else ()
        self._parts.strip.devices.show_devices(devices, runs=shown is not None and shown.state.active)


def _needs(job: Job, model: str) -> bool:
    return not job.state.ended and job.settings.options.model == model


def _target(waiting: Sequence[Job]) -> str:
    if len(waiting) == 1:
        return _tr("For “{name}”").format(name=waiting[0].place.name)
    if waiting:
        return _tr("For %Ln selected job(s)", len(waiting))
    return _tr("For what you add next")


def _tr(source: str, number: int = -1) -> str:
    return QCoreApplication.translate("Queue", source, None, number)
