"""One rule for settings: what the panel shows is what new jobs get, and what the selected waiting jobs have."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from put_desktop.models.controller import ModelsController
from put_desktop.models.gallery import ModelGallery
from put_desktop.settings.job_settings import JobSettings
from put_desktop.translate.queue.job import Job
from put_desktop.translate.queue.job_queue import JobQueue
from put_desktop.translate.views.queue_panel import QueuePanel
from put_desktop.translate.views.settings_panel import SettingsPanel

__all__ = ["ShownSettings"]


class ShownSettings(QObject):
    """Keeps the settings panel and the gallery together with the selected jobs.

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
        settings.changed.connect(self._settings_changed)
        gallery.current_changed.connect(self._model_changed)
        models.listed.connect(self._models_listed)
        queue.engine_loaded.connect(self._engine_loaded)

    def job_settings(self) -> JobSettings:
        """Return what new jobs get."""
        settings = self._settings.settings()
        return replace(settings, options=replace(settings.options, model=self._gallery.current()))

    def show(self, job: Job) -> None:
        """Show the settings of a job."""
        self._showing = True
        self._settings.set_settings(job.settings)
        self._gallery.set_current(job.settings.options.model)
        self._showing = False
        self._suggest()
        self.changed.emit()

    def apply(self, settings: JobSettings) -> bool:
        """Show settings with their model, and give them to the selected waiting jobs.

        Returns:
            Whether the model is there; else the one that was shown stays.
        """
        self._showing = True
        self._settings.set_settings(settings)
        is_there = self._gallery.set_current(settings.options.model)
        self._showing = False
        name = self._gallery.current()
        settings = replace(settings, options=replace(settings.options, model=name))
        for job in self._table.selected():
            self._queue.edit([job.id], settings, self._models.title(name))
        self._suggest()
        self.changed.emit()
        return is_there

    @Slot(object)
    def _settings_changed(self, settings: JobSettings) -> None:
        for job in self._table.selected():
            options = replace(settings.options, model=job.settings.options.model)
            self._queue.edit([job.id], replace(settings, options=options), job.model_title)
        self.changed.emit()

    @Slot(str)
    def _model_changed(self, name: str) -> None:
        self._suggest()
        if self._showing or self._models.listing or not name:
            return
        title = self._models.title(name)
        for job in self._table.selected():
            options = replace(job.settings.options, model=name)
            self._queue.edit([job.id], replace(job.settings, options=options), title)
        self.changed.emit()

    @Slot(str)
    def _models_listed(self, chosen: str) -> None:
        """Jobs keep their models whatever comes and goes in the gallery; what was just added is for new ones."""
        if chosen:
            self._table.select([])
        waiting = [job for job in self._table.selected() if job.state.waiting]
        if waiting:
            self.show(waiting[0])
        self._suggest()

    @Slot(object)
    def _engine_loaded(self, steadiness: float | None) -> None:
        if steadiness is not None:
            self._settings.set_steadiness(steadiness)

    def _suggest(self) -> None:
        entry = self._models.entry(self._gallery.current())
        card = entry.card if entry is not None else None
        self._settings.set_suggestions(card.work_size if card else 0, card.keep_colours if card else 0.0)
