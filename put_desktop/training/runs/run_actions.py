"""What can be done with runs, done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QMessageBox, QWidget

from put.errors import OutputError
from put.runs.types import RunCommand, RunEntry, RunState
from put_desktop.core.task_manager import Lane
from put_desktop.platform.open_files import open_path
from put_desktop.training.draft.draft import Draft
from put_desktop.training.draft.from_run import draft_of, weights_of
from put_desktop.training.runs.run_access import Runs
from put_desktop.training.runs.run_watch import RunWatch
from put_desktop.training.wizard.all_runs.run_action_list import RunActionKind
from put_desktop.ui import text

__all__ = ["RunActions", "run_name"]


class RunActions(QObject):
    """Carries out what is asked for in the list of runs and on their pages, beside the event loop.

    Args:
        runs: the library.
        watch: looks again after each deed.
        lane: for what takes long.
        window: the main window, the parent of dialogues where no other window is active.
        parent: Qt's owner.

    Signals:
        failed: an exception; something could not be done.
        open_wanted: the path of a run to be shown.
        draft_wanted: a :class:`Draft` to be edited.
        deleting: the path of a run that goes now.
    """

    failed = Signal(object)
    open_wanted = Signal(object)
    draft_wanted = Signal(object)
    deleting = Signal(object)

    def __init__(self, runs: Runs, watch: RunWatch, lane: Lane, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._runs = runs
        self._watch = watch
        self._lane = lane
        self._window = window

    @Slot(object, object)
    def send(self, path: Path, command: RunCommand) -> None:
        """Ask something of a live run."""
        self._post(partial(self._runs.send, path, command))

    @Slot(object)
    def resume(self, path: Path) -> None:
        """Go on with a run that has ended; of one that has made all its steps, how many more is asked."""
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
        dialog.setWindowTitle(_tr("Train on"))
        dialog.setLabelText(
            _tr("“{name}” has made all of its {steps} steps. Train on up to step:").format(
                name=run_name(entry), steps=text.number(steps)
            )
        )
        for label in dialog.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)  # a name is no mark-up
        dialog.setIntRange(steps + 1, 100 * max(steps, 1_000))
        dialog.setIntStep(max(1, steps // 4))
        dialog.setIntValue(steps + max(1, steps // 2))
        dialog.intValueSelected.connect(partial(self._enqueue, entry.path))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object, object)
    def do(self, run_action: RunActionKind, entry: RunEntry) -> None:
        """Do what is wanted of a run in the list."""
        path, runs = entry.path, self._runs
        calls: dict[RunActionKind, Callable[[], object]] = {
            RunActionKind.OPEN: lambda: self.open_wanted.emit(path),
            RunActionKind.PAUSE: lambda: self.send(path, RunCommand.PAUSE),
            RunActionKind.GO_ON: lambda: self.send(path, RunCommand.CONTINUE),
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
            start = weights_of(entry) if weights else None
            if weights and start is None:
                raise OutputError(
                    _tr("“{name}” has made no generator yet.").format(name=run_name(entry)),
                    _tr("One is written with its first sample."),
                )
            return draft_of(self._runs.clone(entry.path), start)

        self._post(make, self.draft_wanted.emit)

    def _open_folder(self, path: Path) -> None:
        problem = open_path(path)
        if problem is not None:
            self.failed.emit(problem)

    def _ask_delete(self, entry: RunEntry) -> None:
        box = QMessageBox(self._dialog_parent())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(_tr("Delete the training “{name}”?").format(name=run_name(entry)))
        box.setInformativeText(
            _tr(
                "{size} are deleted for good: its checkpoints, samples and generators. "
                "Your pictures, and generators that are in the gallery, stay."
            ).format(size=text.size(entry.size))
        )
        delete = box.addButton(_tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        delete.clicked.connect(partial(self._delete, entry.path))
        box.finished.connect(box.deleteLater)
        box.open()

    def _delete(self, path: Path) -> None:
        self.deleting.emit(path)
        self._lane.post(partial(self._runs.delete, path), lambda _none: self._watch.refresh(), self.failed.emit)

    def _post(self, work: Callable[[], Any], done: Callable[[Any], None] | None = None) -> None:
        self._watch.post(work, done, self.failed.emit)

    def _dialog_parent(self) -> QWidget:
        return QApplication.activeWindow() or self._window


def run_name(entry: RunEntry) -> str:
    """What a run is called in a sentence."""
    return text.short(entry.spec.title if entry.spec is not None else entry.path.name)


def _tr(source: str) -> str:
    return QCoreApplication.translate("Training", source)
