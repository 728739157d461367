"""Connects the main window with training: models come from there, and translations lease its device."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from put_desktop.main.window_parts import WindowParts
from put_desktop.models.controller import ModelsController
from put_desktop.training.controller import TrainingController
from put_desktop.translate.queue.job_queue import Activity, JobQueue

__all__ = ["TrainingLink"]


class TrainingLink(QObject):
    """Tells training which models there are and when files are translated, and shows the models that it makes.

    Args:
        training: the window of runs.
        queue: the jobs.
        models: lists the models.
        parts: of the main window.
        ask_folder: asks for a folder to translate.
        parent: Qt's owner.
    """

    def __init__(
        self,
        training: TrainingController,
        queue: JobQueue,
        models: ModelsController,
        parts: WindowParts,
        ask_folder: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._training = training
        self._queue = queue
        self._models = models
        self._parts = parts
        self._ask_folder = ask_folder
        models.listed.connect(self._offer_models)
        training.model_published.connect(models.refresh)
        training.show_requested.connect(self._show_model)
        training.translate_requested.connect(self._translate_folder)
        training.pause.enabled_changed.connect(self._say_activity)
        queue.activity_changed.connect(self._say_activity)
        queue.worker.preview_requested.connect(training.pause.pause_for_preview)

    @Slot(str)
    def _show_model(self, model: str) -> None:
        self._parts.queue_panel.select([])
        self._parts.gallery.set_current(model)
        self._parts.gallery.setFocus()
        self._parts.gallery.activateWindow()

    @Slot(str)
    def _translate_folder(self, model: str) -> None:
        """The first use of a model that was just trained."""
        self._show_model(model)
        self._ask_folder()

    @Slot()
    def _offer_models(self) -> None:
        usable = [entry.name for entry in self._parts.gallery.entries() if entry.problem is None]
        self._training.set_models([(name, self._models.shown_title(name)) for name in usable])

    @Slot()
    def _say_activity(self) -> None:
        self._training.pause.set_translating(active=self._queue.activity in (Activity.RUNNING, Activity.STOPPING))
