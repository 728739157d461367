"""Whose settings the panel and the picker show: those of the selected waiting jobs, or what new jobs get."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from put.config import TranslateOptions, usual_brush_size
from put_desktop.models.controller import ModelsController
from put_desktop.models.gallery import ModelGallery
from put_desktop.settings.job_settings import JobSettings
from put_desktop.translate.queue.job import Job
from put_desktop.translate.queue.job_queue import JobQueue
from put_desktop.translate.views.queue_panel import QueuePanel
from put_desktop.translate.views.scope_tabs import Scope
from put_desktop.translate.views.settings_panel import SettingsPanel

__all__ = ["ShownSettings"]


class ShownSettings(QObject):
    """Keeps the settings panel and the gallery together with the selected jobs, or with what new jobs get.

    Args:
        queue: the jobs.
        table: which of them are selected.
        settings: everything but the model.
        gallery: the model.
        models: for titles and cards.
        parent: Qt's owner.

    Signals:
        changed: other settings are shown.
    """

    changed = Signal()

    def __init__(
        self,
        queue: JobQueue,
        table: QueuePanel,
        settings: SettingsPanel,
        gallery: ModelGallery,
        models: ModelsController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._table = table
        self._settings = settings
        self._gallery = gallery
        self._models = models
        self._showing = False
        self._new: JobSettings | None = None
        """Settings of new jobs, while those of a job are shown."""
        settings.scope_chosen.connect(self._scope_chosen)
        settings.changed.connect(self._settings_changed)
        gallery.current_changed.connect(self._model_changed)
        models.listed.connect(self._models_listed)
        queue.engine_loaded.connect(self._engine_loaded)

    @property
    def scope(self) -> Scope:
        """Whose settings are shown."""
        return Scope.NEW if self._new is None else Scope.JOB

    def job_settings(self) -> JobSettings:
        """Return what new jobs get."""
        return self._new or self.shown()

    def shown(self) -> JobSettings:
        """Return what is shown, with the model."""
        settings = self._settings.settings()
        return replace(settings, options=replace(settings.options, model=self._gallery.current()))

    def show(self, job: Job) -> None:
        """Show the settings of a waiting job; those for new ones are kept."""
        if self._new is None:
            self._new = self.shown()
        self._show(job.settings, Scope.JOB)

    def show_new(self) -> None:
        """Show what new jobs get."""
        if self._new is not None:
            new, self._new = self._new, None
            self._show(new, Scope.NEW)
        else:
            self._show_scope()

    def _show(self, settings: JobSettings, scope: Scope) -> None:
        self._showing = True
        self._settings.set_settings(settings)
        self._gallery.set_current(settings.options.model)
        self._showing = False
        self._settings.tabs.show_scope(scope, job=self._first_waiting() is not None)
        self._suggest()
        self.changed.emit()

    def apply(self, settings: JobSettings) -> bool:
        """Show settings with their model where others are shown, and give them to the jobs that those were of.

        Returns:
            Whether the model is there; else the one that was shown stays.
        """
        name, before = settings.options.model, self._gallery.current()
        self._showing = True
        is_there = self._gallery.set_current(name)
        self._showing = False
        name = name if is_there else before
        settings = replace(settings, options=replace(settings.options, model=name))
        for job in self._edited():
            self._queue.edit([job.id], settings, self._models.title(name))
        self._show(settings, self.scope)
        return is_there

    def set_new(self, options: TranslateOptions) -> None:
        """Let new jobs have other options; their model stays."""
        new = self.job_settings()
        new = replace(new, options=replace(options, model=new.options.model))
        if self._new is not None:
            self._new = new
        else:
            self._show(new, Scope.NEW)

    def _show_scope(self) -> None:
        self._settings.tabs.show_scope(self.scope, job=self._first_waiting() is not None)

    def _first_waiting(self) -> Job | None:
        return next((job for job in self._table.selected() if job.state.waiting), None)

    @Slot(object)
    def _scope_chosen(self, scope: Scope) -> None:
        job = self._first_waiting()
        if scope is Scope.JOB and job is not None:
            self.show(job)
        else:
            self.show_new()

    @Slot(object)
    def _settings_changed(self, settings: JobSettings) -> None:
        for job in self._edited():
            options = replace(settings.options, model=job.settings.options.model)
            self._queue.edit([job.id], replace(settings, options=options), job.model_title)
        self.changed.emit()

    @Slot(str)
    def _model_changed(self, name: str) -> None:
        self._suggest()
        if self._showing or self._models.listing or not name:
            return
        title = self._models.title(name)
        for job in self._edited():
            options = replace(job.settings.options, model=name)
            self._queue.edit([job.id], replace(job.settings, options=options), title)
        self.changed.emit()

    @Slot(str)
    def _models_listed(self, chosen: str) -> None:
        """Jobs keep their models whatever comes and goes in the gallery; what was just added is for new ones."""
        if chosen:
            if self._new is not None:
                self._new = replace(self._new, options=replace(self._new.options, model=chosen))
            self._table.select([])
        job = self._first_waiting()
        if job is not None and self.scope is Scope.JOB:
            self.show(job)
        self._suggest()

    def _edited(self) -> list[Job]:
        """The jobs whose settings are shown."""
        return self._table.selected() if self.scope is Scope.JOB else []

    @Slot(object)
    def _engine_loaded(self, steadiness: float | None) -> None:
        if steadiness is not None:
            self._settings.set_steadiness(steadiness)

    def _suggest(self) -> None:
        entry = self._models.entry(self._gallery.current())
        card = entry.card if entry is not None else None
        in_tiles = entry is not None and entry.spec is not None and entry.spec.reach is not None
        self._settings.set_suggestions(card.keep_colours if card else 0.0, usual_brush_size(in_tiles=in_tiles))
