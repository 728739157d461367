"""The queue as a table."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QByteArray,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)

from put_desktop.core.error_texts import in_words
from put_desktop.translate.queue import job_text
from put_desktop.translate.queue.job import Job, JobState
from put_desktop.translate.queue.job_queue import JobQueue
from put_desktop.ui import theme

__all__ = ["JOB_ROLE", "ROWS_MIME", "Column", "JobTable", "state_icon"]

Index = QModelIndex | QPersistentModelIndex
JOB_ROLE = Qt.ItemDataRole.UserRole + 1
"""The :class:`Job` of a row."""
ROWS_MIME = "application/x-put-jobs"
"""MIME type of dragged rows: nothing that another program could take."""

# Views ask for each of thousands of cells, so these are made once.
_BETWEEN = Qt.ItemFlag.ItemIsDropEnabled
_ROW = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
    | Qt.ItemFlag.ItemIsDragEnabled
)


class Column(IntEnum):
    """Facts that are shown of a job."""

    STATE = 0
    NAME = 1
    MODEL = 2
    PROGRESS = 3
    SPEED = 4
    LEFT = 5


class JobTable(QAbstractTableModel):
    """One row for each job; follows the queue."""

    def __init__(self, queue: JobQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._jobs = list(queue.jobs)
        self._models: frozenset[str] | None = None
        queue.inserted.connect(self._inserted)
        queue.removed.connect(self._removed)
        queue.changed.connect(self._changed)
        queue.moved.connect(self._moved)

    def job(self, row: int) -> Job:
        """Return the job of a row."""
        return self._jobs[row]

    def set_models(self, names: AbstractSet[str]) -> None:
        """Mark jobs that still need a model which is not among these."""
        self._models = frozenset(names)
        if self._jobs:
            self.dataChanged.emit(self.index(0, Column.MODEL), self.index(len(self._jobs) - 1, Column.MODEL))

    def lacks_model(self, job: Job) -> bool:
        """Return whether the model of a job that is not finished is gone or damaged."""
        model = job.settings.options.model
        return self._models is not None and not job.state.ended and bool(model) and model not in self._models

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102, N802
        return 0 if parent.isValid() else len(self._jobs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102, N802
        return 0 if parent.isValid() else len(Column)

    def headerData(  # noqa: D102, N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _titles()[Column(section)]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid():
            return None
        job, column = self._jobs[index.row()], Column(index.column())
        found: Any = None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                found = _shown(job, column)
            case Qt.ItemDataRole.DecorationRole if column is Column.STATE:
                found = theme.icon(*state_icon(job.state))
            case Qt.ItemDataRole.DecorationRole if column is Column.MODEL and self.lacks_model(job):
                found = theme.icon("warning", theme.Tone.DANGER)
            case Qt.ItemDataRole.ToolTipRole if column is Column.MODEL and self.lacks_model(job):
                found = _tr("The model “{name}” no longer exists. Choose another one.").format(
                    name=job_text.job_model(job)
                )
            case Qt.ItemDataRole.ToolTipRole:
                found = _tip(job, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                found = f"{_titles()[column]}: {_shown(job, column)}"
            case _ if role == JOB_ROLE:
                found = job
        return found

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102
        return _ROW if index.isValid() else _BETWEEN

    def mimeTypes(self) -> list[str]:  # noqa: D102, N802
        return [ROWS_MIME]

    def mimeData(self, _indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: D102, N802
        data = QMimeData()
        data.setData(ROWS_MIME, QByteArray(b"rows"))
        return data

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: D102, N802
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    @Slot(int, int)
    def _inserted(self, first: int, last: int) -> None:
        self.beginInsertRows(QModelIndex(), first, last)
        self._jobs[first:first] = self._queue.jobs[first : last + 1]
        self.endInsertRows()

    @Slot(int)
    def _removed(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._jobs[row]
        self.endRemoveRows()

    @Slot(int)
    def _changed(self, row: int) -> None:
        self._jobs[row] = self._queue.jobs[row]
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    @Slot()
    def _moved(self) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self._jobs[index.row()].id for index in before]
        self._jobs = list(self._queue.jobs)
        rows = {job.id: row for row, job in enumerate(self._jobs)}
        after = [self.index(rows[job], index.column()) for job, index in zip(ids, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()


def state_icon(state: JobState) -> tuple[str, theme.Tone]:
    """Return the icon of a state and its colour."""
    return {
        JobState.QUEUED: ("waiting", theme.Tone.MUTED),
        JobState.RUNNING: ("start", theme.Tone.ACCENT),
        JobState.PAUSED: ("pause", theme.Tone.WARNING),
        JobState.STOPPED: ("stop", theme.Tone.MUTED),
        JobState.DONE: ("done", theme.Tone.SUCCESS),
        JobState.DONE_WITH_FAILURES: ("warning", theme.Tone.WARNING),
        JobState.FAILED: ("warning", theme.Tone.DANGER),
    }[state]


def _tr(source: str) -> str:
    return QCoreApplication.translate("JobTable", source)


def _titles() -> dict[Column, str]:
    return {
        Column.STATE: _tr("State"),
        Column.NAME: _tr("Name"),
        Column.MODEL: _tr("Model"),
        Column.PROGRESS: _tr("Progress"),
        Column.SPEED: _tr("Speed"),
        Column.LEFT: _tr("Time left"),
    }


def _shown(job: Job, column: Column) -> str:
    match column:
        case Column.STATE:
            return job_text.job_state(job.state)
        case Column.NAME:
            return job.place.name
        case Column.MODEL:
            return job_text.job_model(job)
        case Column.PROGRESS:
            return job_text.job_counts(job)
        case Column.SPEED:
            return job_text.job_speed(job)
        case Column.LEFT:
            return job_text.job_time_left(job)


def _tip(job: Job, column: Column) -> str:
    if column is Column.STATE and job.problem is not None:
        return in_words(job.problem)
    if column is Column.NAME:
        shown = [str(path) for path in job.inputs[:8]] + (["…"] if len(job.inputs) > 8 else [])
        return "\n".join([*shown, "→ " + str(job.output)])
    if column in (Column.PROGRESS, Column.SPEED, Column.LEFT) and job.video is not None:
        return f"{job.video.source.name}\n{job_text.file_progress(job.video)}"
    return _shown(job, column)
