"""The files of one job as a table."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from put_desktop.core.error_texts import said, translated
from put_desktop.media.clips import is_video
from put_desktop.translate.queue import job_text
from put_desktop.translate.queue.job import FileIndex, FileProgress, FileStatus, JobFile
from put_desktop.ui import theme

__all__ = ["FILE_ROLE", "FileTable"]

Index = QModelIndex | QPersistentModelIndex
FILE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The :class:`JobFile` of a row."""


class FileTable(QAbstractTableModel):
    """One row for each file, or for those of one status; columns are the name and what became of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root: Path | None = None
        self._index = FileIndex([])
        self._only: FileStatus | None = None
        self._shown: list[int] = []
        self._progress: FileProgress | None = None
        self._moves = False

    def show_files(self, index: FileIndex, root: Path | None) -> FileIndex:
        """Show these instead; names are relative to ``root``.

        Returns:
            What was shown before, to be disposed of.
        """
        self.beginResetModel()
        before, self._index = self._index, index
        self._root = root
        self._progress = None
        self._filter()
        self.endResetModel()
        return before

    def show_only(self, status: FileStatus | None) -> None:
        """Show the files of one status, None for all."""
        self.beginResetModel()
        self._only = status
        self._filter()
        self.endResetModel()

    def show_progress(self, progress: FileProgress | None, *, moves: bool = True) -> None:
        """Say how far the video is that is in hand, or was when its job stopped (not ``moves``); None where none is."""
        before, self._progress = self._progress, progress
        self._moves = moves
        for each in {each.source for each in (before, progress) if each is not None}:
            row = self.row_of(each)
            if row is not None:
                self.dataChanged.emit(self.index(row, 0), self.index(row, 1))

    def update_files(self, files: Iterable[JobFile]) -> None:
        """Note what became of some files; unknown ones are added."""
        new: list[JobFile] = []
        places: list[int] = []
        for file in files:
            place = self._index.places.get(file.source)
            if place is None:
                new.append(file)
            elif self._index.files[place] != file:
                self._index.files[place] = file
                places.append(place)
            if self._progress is not None and self._progress.source == file.source:
                self._progress = None
        if self._only is not None and (places or new):
            self._append(new)
            self._refilter()
            return
        if places:
            self.dataChanged.emit(self.index(min(places), 0), self.index(max(places), 1))
        if new:
            first = len(self._shown)
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self._append(new)
            self._filter()
            self.endInsertRows()

    def file(self, row: int) -> JobFile:
        """Return the file of a row."""
        return self._index.files[self._shown[row]]

    def row_of(self, source: Path) -> int | None:
        """Return the row of a file; None where it is not shown."""
        place = self._index.places.get(source)
        if place is None:
            return None
        if self._only is None:
            return place
        return self._shown.index(place) if place in self._shown else None

    def count(self, status: FileStatus) -> int:
        """Return how many files have a status, shown or not."""
        return sum(file.status is status for file in self._index.files)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102, N802
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102, N802
        return 0 if parent.isValid() else 2

    def headerData(  # noqa: D102, N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (_tr("File"), _tr("Result"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid():
            return None
        file = self.file(index.row())
        found: Any = None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                found = self._name(file) if index.column() == 0 else self._result(file)
            case Qt.ItemDataRole.DecorationRole if index.column() == 0:
                found = theme.icon(*self._icon(file))
            case Qt.ItemDataRole.ToolTipRole:
                found = self._tip(file)
            case Qt.ItemDataRole.AccessibleTextRole:
                found = f"{self._name(file)}: {self._result(file)}" if index.column() == 0 else self._result(file)
            case _ if role == FILE_ROLE:
                found = file
        return found

    def _name(self, file: JobFile) -> str:
        if self._root is not None and file.source.is_relative_to(self._root):
            return str(file.source.relative_to(self._root))
        return file.source.name

    def _running(self, file: JobFile) -> FileProgress | None:
        return self._progress if self._progress is not None and self._progress.source == file.source else None

    def _result(self, file: JobFile) -> str:
        progress = self._running(file)
        return _result(file) if progress is None else job_text.file_progress(progress)

    def _tip(self, file: JobFile) -> str:
        progress = self._running(file)
        return _tip(file) if progress is None else f"{_tip(file)}\n{job_text.file_progress(progress)}"

    def _icon(self, file: JobFile) -> tuple[str, theme.Tone]:
        if self._moves and self._running(file) is not None:
            return "start", theme.Tone.ACCENT
        if file.status is FileStatus.WAITING and is_video(file.source):
            return "video", theme.Tone.MUTED
        return _status_icon(file)

    def _append(self, files: Iterable[JobFile]) -> None:
        for file in files:
            self._index.add(file)

    def _filter(self) -> None:
        self._shown = [
            place for place, file in enumerate(self._index.files) if self._only is None or file.status is self._only
        ]

    def _refilter(self) -> None:
        """Filter again, keeping selections: images of one status mostly only come, at their places."""
        before = self._shown
        after = [place for place, file in enumerate(self._index.files) if file.status is self._only]
        if after == before:
            if not before:
                return
            self.dataChanged.emit(self.index(0, 0), self.index(len(before) - 1, 1))
            return
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        rows = {place: row for row, place in enumerate(after)}
        moved = [rows.get(before[index.row()]) for index in old]
        self._shown = after
        new = [
            QModelIndex() if row is None else self.index(row, index.column())
            for row, index in zip(moved, old, strict=True)
        ]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()


def _tr(source: str) -> str:
    return QCoreApplication.translate("FileTable", source)


def _result(file: JobFile) -> str:
    if file.status is FileStatus.FAILED and file.error is not None:
        return translated(file.error.message)
    status = job_text.file_status(file.status)
    return f"{status} – {file.note.splitlines()[0]}" if file.note else status


def _tip(file: JobFile) -> str:
    parts = [str(file.source)]
    if file.target is not None:
        parts.append("→ " + str(file.target))
    if file.error is not None:
        parts += said(file.error)
    return "\n".join(part for part in [*parts, file.note] if part)


def _status_icon(file: JobFile) -> tuple[str, theme.Tone]:
    return {
        FileStatus.WAITING: ("waiting", theme.Tone.MUTED),
        FileStatus.DONE: ("done", theme.Tone.SUCCESS),
        FileStatus.SKIPPED: ("skipped", theme.Tone.MUTED),
        FileStatus.FAILED: ("warning", theme.Tone.DANGER),
    }[file.status]
