"""Adding models of runs to the gallery, beside the event loop."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from put_desktop.core.task_manager import TaskQueue
from put_desktop.training.runs.run_access import Runs

__all__ = ["Publisher"]


class Publisher(QObject):
    """Adds models to the gallery.

    Args:
        runs: the library of runs.
        tasks: for what takes long.
        parent: Qt's owner.

    Signals:
        published: the model file, and its name in the gallery.
        failed: the model file, and the exception.
    """

    published = Signal(object, str)
    failed = Signal(object, object)

    def __init__(self, runs: Runs, tasks: TaskQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs = runs
        self._tasks = tasks

    def publish(self, run: Path, values: dict[str, Any]) -> None:
        """Add a model.

        Args:
            run: the run folder.
            values: arguments of :func:`put.runs.publish.publish_model`, with ``model_file``.
        """
        card = dict(values)
        model_file = Path(card.pop("model_file"))
        self._tasks.submit(
            partial(self._runs.publish_model, run, model_file, card),
            partial(self.published.emit, model_file),
            partial(self.failed.emit, model_file),
        )
