"""All runs as a table model."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from put.runs.types import RunEntry, RunState
from put_desktop.core.error_texts import in_words, translated
from put_desktop.training.wizard.all_runs.run_labels import run_score, run_state, run_steps, run_time, run_title
from put_desktop.ui import text, theme

__all__ = ["RUN_ROLE", "RunColumn", "RunsTable", "run_icon"]

Index = QModelIndex | QPersistentModelIndex
RUN_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The :class:`RunEntry` of a row."""
_NOWHERE = QModelIndex()


class RunColumn(IntEnum):
    """The columns."""

    TITLE = 0
    STATE = 1
    STEP = 2
    SCORE = 3
    LEFT = 4
    SIZE = 5


class RunsTable(QAbstractTableModel):
    """One row for each run; a selected run stays selected when rows move."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[RunEntry] = []

    def set_entries(self, entries: Sequence[RunEntry]) -> None:
        """Show these runs."""
        if [entry.path for entry in entries] == [entry.path for entry in self._entries]:
            for row, entry in enumerate(entries):
                if entry != self._entries[row]:
                    self._entries[row] = entry
                    self.dataChanged.emit(self.index(row, 0), self.index(row, len(RunColumn) - 1))
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        paths = [self._entries[index.row()].path for index in before]
        self._entries = list(entries)
        rows = {entry.path: row for row, entry in enumerate(entries)}
        after = [
            self.index(rows[path], index.column()) if path in rows else QModelIndex()
            for path, index in zip(paths, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def entry(self, row: int) -> RunEntry:
        """Return the run of a row."""
        return self._entries[row]

    def row_of(self, path: Path) -> int | None:
        """Return the row of a run."""
        return next((row for row, entry in enumerate(self._entries) if entry.path == path), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: D102, N802
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: D102, N802
        return 0 if parent.isValid() else len(RunColumn)

    def headerData(  # noqa: D102, N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.ToolTipRole and section == RunColumn.SCORE:
            return _tr("Best validation score: the distance of the results to B; lower is better")
        return _titles()[RunColumn(section)] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid():
            return None
        entry, column = self._entries[index.row()], RunColumn(index.column())
        found: Any = None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                found = _shown(entry, column)
            case Qt.ItemDataRole.DecorationRole if column is RunColumn.STATE:
                found = theme.icon(*run_icon(entry))
            case Qt.ItemDataRole.ToolTipRole:
                found = _tip(entry, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                found = f"{_titles()[column]}: {_shown(entry, column)}"
            case _ if role == RUN_ROLE:
                found = entry
        return found


def run_icon(entry: RunEntry) -> tuple[str, theme.Tone]:
    """Return the icon of a run's state and its tone."""
    if entry.problem is not None:
        return "warning", theme.Tone.DANGER
    return {
        RunState.QUEUED: ("waiting", theme.Tone.MUTED),
        RunState.STARTING: ("waiting", theme.Tone.ACCENT),
        RunState.RUNNING: ("start", theme.Tone.ACCENT),
        RunState.PAUSED: ("pause", theme.Tone.WARNING),
        RunState.PREEMPTED: ("pause", theme.Tone.ACCENT),
        RunState.STOPPING: ("stop", theme.Tone.MUTED),
        RunState.STOPPED: ("stop", theme.Tone.MUTED),
        RunState.FINISHED: ("done", theme.Tone.SUCCESS),
        RunState.FAILED: ("warning", theme.Tone.DANGER),
        RunState.INTERRUPTED: ("warning", theme.Tone.WARNING),
    }[entry.status.state]


def _shown(entry: RunEntry, column: RunColumn) -> str:
    match column:
        case RunColumn.TITLE:
            return run_title(entry)
        case RunColumn.STATE:
            return run_state(entry)
        case RunColumn.STEP:
            return run_steps(entry)
        case RunColumn.SCORE:
            return run_score(entry)
        case RunColumn.LEFT:
            return run_time(entry)
        case RunColumn.SIZE:
            return text.size(entry.size) if entry.size else ""


def _tip(entry: RunEntry, column: RunColumn) -> str:
    if column is RunColumn.STATE:
        problem, place = entry.problem or entry.status.problem, entry.status.place_in_queue
        if problem is None and place:
            return _tr("Number {number} in the queue").format(number=text.number(place))
        if problem is not None:
            return in_words(problem)
        return " ".join(filter(None, map(translated, (entry.status.message, entry.status.hint))))
    if column is RunColumn.SCORE and entry.status.best_step is not None:
        return _tr("Best at step {step}").format(step=text.number(entry.status.best_step))
    return str(entry.path) if column is RunColumn.TITLE else ""


def _titles() -> dict[RunColumn, str]:
    return {
        RunColumn.TITLE: _tr("Run"),
        RunColumn.STATE: _tr("State"),
        RunColumn.STEP: _tr("Step"),
        RunColumn.SCORE: _tr("Score"),
        RunColumn.LEFT: _tr("Time left"),
        RunColumn.SIZE: _tr("Size"),
    }


def _tr(words: str) -> str:
    return QCoreApplication.translate("Runs", words)
