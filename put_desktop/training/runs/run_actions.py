"""Carrying out actions on runs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QMessageBox, QWidget

from put.errors import OutputError
from put.runs.types import RunCommand, RunEntry, RunState
from put_desktop.core.task_manager import TaskQueue
from put_desktop.platform.open_files import open_path
from put_desktop.training.draft.draft import Draft, draft_from_spec
from put_desktop.training.runs.candidates import best_weights
from put_desktop.training.runs.run_access import Runs
from put_desktop.training.runs.run_action_kinds import RunActionKind
from put_desktop.training.runs.run_watch import RunWatch
from put_desktop.ui import text
from put_desktop.ui.widgets.ask import show_warning

__all__ = ["RunActions", "run_name"]


class RunActions(QObject):
    """Carries out the actions of the list of runs and of their pages, beside the event loop.

    Args:
        runs: the library.
        watch: reads again after each action.
        tasks: for what takes long.
        window: the main window, parent of dialogs while no other window is active.
        parent: Qt's owner.

    Signals:
        failed: an exception; an action failed.
        open_requested: the path of a run to show.
        draft_ready: a :class:`Draft` to edit.
        deleting: the path of a run that is being deleted.
    """

    failed = Signal(object)
    open_requested = Signal(object)
    draft_ready = Signal(object)
    deleting = Signal(object)

    def __init__(self, runs: Runs, watch: RunWatch, tasks: TaskQueue, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._runs = runs
        self._watch = watch
        self._tasks = tasks
        self._window = window

    @Slot(object, object)
    def send(self, path: Path, command: RunCommand) -> None:
        """Send a command to a live run."""
        self._post(partial(self._runs.send, path, command))

    @Slot(object)
    def resume(self, path: Path) -> None:
        """Resume a run that has ended; ask for the number of steps if it has done all of them."""
        entry = self._watch.entry(path)
        if entry is not None and entry.status.state is RunState.FINISHED:
            self._ask_steps(entry)
            return
        self._enqueue(path)

    def _enqueue(self, path: Path, steps: int | None = None) -> None:
        self._post(partial(self._runs.enqueue, path, steps))

    def _ask_steps(self, entry: RunEntry) -> None:
        steps = entry.status.steps or (entry.spec.options.steps if entry.spec is not None else 1)
        dialog = QInputDialog(self._dialog_parent())
        dialog.setInputMode(QInputDialog.InputMode.IntInput)
        dialog.setWindowTitle(_tr("Resume training"))
        dialog.setLabelText(
            _tr("“{name}” has done all of its %Ln step(s). Train up to step:", steps).format(name=run_name(entry))
        )
        for label in dialog.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)  # a name is not mark-up
        dialog.setIntRange(steps + 1, 100 * max(steps, 1_000))
        dialog.setIntStep(max(1, steps // 4))
        dialog.setIntValue(steps + max(1, steps // 2))
        dialog.intValueSelected.connect(partial(self._enqueue, entry.path))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object, object)
    def do(self, run_action: RunActionKind, entry: RunEntry) -> None:
        """Carry out an action on a run in the list."""
        path, runs = entry.path, self._runs
        calls: dict[RunActionKind, Callable[[], object]] = {
            RunActionKind.OPEN: lambda: self.open_requested.emit(path),
            RunActionKind.PAUSE: lambda: self.send(path, RunCommand.PAUSE),
            RunActionKind.CONTINUE: lambda: self.send(path, RunCommand.CONTINUE),
            RunActionKind.STOP: lambda: self.send(path, RunCommand.STOP),
            RunActionKind.RESUME: lambda: self.resume(path),
            RunActionKind.WEIGHTS: lambda: self._clone(entry, weights=True),
            RunActionKind.CLONE: lambda: self._clone(entry, weights=False),
            RunActionKind.UP: lambda: self._post(partial(runs.move, path, -1)),
            RunActionKind.DOWN: lambda: self._post(partial(runs.move, path, 1)),
            RunActionKind.UNQUEUE: lambda: self._post(partial(runs.unqueue, path)),
            RunActionKind.FOLDER: lambda: self._open_folder(path),
            RunActionKind.DELETE: lambda: self._ask_delete(entry),
        }
        calls[run_action]()

    def _clone(self, entry: RunEntry, *, weights: bool) -> None:
        def make() -> Draft:
            init_from = best_weights(entry) if weights else None
            if weights and init_from is None:
                raise OutputError(
                    _tr("“{name}” has no model yet.").format(name=run_name(entry)),
                    _tr("The first one is saved with the first samples."),
                )
            return draft_from_spec(self._runs.clone(entry.path), init_from)

        self._post(make, self.draft_ready.emit)

    def _open_folder(self, path: Path) -> None:
        problem = open_path(path)
        if problem is not None:
            self.failed.emit(problem)

    def _ask_delete(self, entry: RunEntry) -> None:
        box = QMessageBox(self._dialog_parent())
        show_warning(box)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(_tr("Delete the run “{name}”?").format(name=run_name(entry)))
        box.setInformativeText(
            _tr(
                "This deletes its checkpoints, samples and models for good ({size}). Your pictures and the models in "
                "the gallery stay."
            ).format(size=text.size(entry.size))
        )
        delete = box.addButton(_tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        delete.clicked.connect(partial(self._delete, entry.path))
        box.finished.connect(box.deleteLater)
        box.open()

    def _delete(self, path: Path) -> None:
        self.deleting.emit(path)
        self._tasks.submit(partial(self._runs.delete, path), lambda _none: self._watch.refresh(), self.failed.emit)

    def _post(self, work: Callable[[], Any], done: Callable[[Any], None] | None = None) -> None:
        self._watch.post(work, done, self.failed.emit)

    def _dialog_parent(self) -> QWidget:
        return QApplication.activeWindow() or self._window


def run_name(entry: RunEntry) -> str:
    """Return the title of a run, short enough for a sentence."""
    return text.short(entry.spec.title if entry.spec is not None else entry.path.name)


def _tr(source: str, number: int = -1) -> str:
    return QCoreApplication.translate("Training", source, None, number)
