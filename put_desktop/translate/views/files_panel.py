"""The files of the selected job, and why some of them failed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from put_desktop.core.error_texts import in_words
from put_desktop.core.errors import report_text
from put_desktop.translate.queue import job_text
from put_desktop.translate.queue.job import FileIndex, FileProgress, FileStatus, Job, JobFile
from put_desktop.translate.views.files_model import FileTable
from put_desktop.ui import theme
from put_desktop.ui.widgets.controls import WheelGuard
from put_desktop.ui.widgets.tables import TableView

__all__ = ["FilesPanel"]

_FILTERS = (None, FileStatus.FAILED, FileStatus.DONE, FileStatus.SKIPPED, FileStatus.WAITING)


class FilesPanel(QWidget):
    """A table of files, one of which is chosen, with the reason below where it failed.

    Args:
        menu: actions of the context menu.
        parent: Qt's owner.

    Signals:
        chosen: the chosen :class:`JobFile`, or None.
        opened: Return or a double click on an image.
    """

    chosen = Signal(object)
    opened = Signal()

    def __init__(self, menu: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._menu_actions = menu
        self.job_id = ""
        self._told: JobFile | None = None
        self._quiet = False
        self.table = FileTable(self)
        self.view = TableView(self)
        self.view.setModel(self.table)
        self.view.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.view.setAccessibleName(self.tr("Files of the selected job"))
        self.view.setItemDelegateForColumn(1, _FromTheStart(self.view))
        header = self.view.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.view.selectionModel().selectionChanged.connect(self._notify)
        self.table.modelReset.connect(self._notify)
        self.view.opened.connect(self.opened)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self._title = QLabel(self.tr("Files"), self)
        self._title.setProperty("heading", True)  # noqa: FBT003  Qt's signature
        self._filter = QComboBox(self)
        self._filter.setAccessibleName(self.tr("Show only"))
        self._filter.setAccessibleDescription(self._filter.accessibleName())
        self._filter.setToolTip(self.tr("Which files are listed"))
        self._filter.addItem(self.tr("All"))
        for status in _FILTERS[1:]:
            self._filter.addItem(job_text.file_status(status) if status else "")
        self._filter.currentIndexChanged.connect(self._filter_changed)
        self._guard = WheelGuard(self)
        self._guard.watch(self._filter)
        self._reason = _Reason(self)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(self._filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE // 2)
        column.addLayout(row)
        column.addWidget(self.view, 1)
        column.addWidget(self._reason)
        self.setFocusProxy(self.view)
        self.setAccessibleName(self.view.accessibleName())  # it is told to have the focus, too

    def show_job(self, job: Job | None) -> FileIndex:
        """Begin with another job; its files follow by :meth:`show_files`.

        Returns:
            What was shown before, to be disposed of.
        """
        self.job_id = job.id if job is not None else ""
        before = self.table.show_files(FileIndex([]), None)
        if self._filter.currentIndex():
            self._filter.setCurrentIndex(0)
        return before

    def show_files(self, job: Job, index: FileIndex) -> FileIndex:
        """List the files of the job that is shown; what is chosen stays chosen where it is still listed.

        Returns:
            What was shown before, to be disposed of.
        """
        root = job.inputs[0] if job.place.folder else None
        with self._keeping_choice():
            before = self.table.show_files(index, root)
        self.table.show_progress(job.video, moves=job.state.active)
        return before

    def update_files(self, files: Iterable[JobFile]) -> None:
        """Note what became of some of them; where the chosen one is no longer listed, the one in its place is."""
        with self._keeping_choice(self._current_row()):
            self.table.update_files(files)

    def show_progress(self, progress: FileProgress | None) -> None:
        """Say how far the video in hand is; None where none is."""
        self.table.show_progress(progress)

    def choose(self, source: Path) -> bool:
        """Choose a file; return whether it is listed."""
        row = self.table.row_of(source)
        if row is None:
            return False
        self._choose_row(row)
        return True

    def show_only(self, status: FileStatus | None) -> None:
        """List the files of one status, None for all; one of them is chosen."""
        self._filter.setCurrentIndex(_FILTERS.index(status))

    def _current(self) -> JobFile | None:
        row = self._current_row()
        return self.table.file(row) if row is not None else None

    def _current_row(self) -> int | None:
        rows = self.view.selectionModel().selectedRows()
        return rows[0].row() if rows else None

    def _choose_row(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag
        index = self.table.index(row, 0)
        self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.view.scrollTo(index)

    @contextmanager
    def _keeping_choice(self, otherwise: int | None = None) -> Iterator[None]:
        """While the table changes: what is chosen stays so, and nobody hears of it in between.

        Args:
            otherwise: the row to choose where that is no longer listed, or the last one; None for none.
        """
        before = self._current()
        self._quiet = True
        yield
        if before is not None and self._current() is None:
            self.choose(before.source)
        if otherwise is not None and self._current() is None and self.table.rowCount():
            self._choose_row(min(otherwise, self.table.rowCount() - 1))
        self._quiet = False
        self._notify()

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        if self._current() is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._menu_actions)
        menu.popup(self.view.viewport().mapToGlobal(place))

    @Slot(int)
    def _filter_changed(self, place: int) -> None:
        with self._keeping_choice(0):
            self.table.show_only(_FILTERS[place])

    @Slot()
    def _notify(self) -> None:
        if self._quiet:
            return
        file = self._current()
        if file != self._told:
            self._told = file
            self._reason.show_file(file)
            self.chosen.emit(file)


class _FromTheStart(QStyledItemDelegate):
    """Elide text at its end: the beginning counts most."""

    def initStyleOption(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideRight


class _Reason(QFrame):
    """Why a file failed, or what was odd about it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._report = ""
        self.setProperty("card", True)  # noqa: FBT003  Qt's signature
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy = QToolButton(self)
        theme.bind_icon(copy, "copy")
        copy.setToolTip(self.tr("Copy this with its details"))
        copy.setAccessibleName(self.tr("Copy this with its details"))
        copy.clicked.connect(self._copy)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE, 4, 4, 4)
        row.addWidget(self._text, 1)
        row.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        self.setVisible(False)

    def show_file(self, file: JobFile | None) -> None:
        """Tell of this one, or nothing."""
        words = ""
        self._report = ""
        if file is not None and file.error is not None:
            words = in_words(file.error)
            self._report = f"{file.source}\n{report_text(file.error)}"
        elif file is not None and file.note:
            words = file.note
            self._report = f"{file.source}\n{file.note}"
        self._text.setText(words)
        self.setVisible(bool(words))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
