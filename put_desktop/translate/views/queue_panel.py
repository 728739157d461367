"""The queue: jobs, and what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QItemSelectionRange, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from put_desktop.translate.queue.job import Job, JobState
from put_desktop.translate.queue.job_text import job_state
from put_desktop.translate.views.job_view import JobView
from put_desktop.translate.views.progress_delegate import ProgressDelegate
from put_desktop.translate.views.table_model import Column, JobTable
from put_desktop.ui import theme
from put_desktop.ui.widgets.tables import icon_cell_width, tool_button

__all__ = ["QueuePanel"]

_WIDE = {Column.MODEL: 140, Column.PROGRESS: 190, Column.SPEED: 84, Column.LEFT: 104}
_ROOMY = {**_WIDE, Column.MODEL: 240}
_NARROW = {Column.MODEL: 108, Column.PROGRESS: 126, Column.SPEED: 74, Column.LEFT: 84}
"""Widths of columns in pixels; states have what their names need, and the name has the rest."""
LEAST_MODEL = 84
LEAST_NAME = 110
NARROW_BELOW = 700
ROOMY_FROM = 1000
TIGHT_BELOW = 640
"""With less there is no speed: the time left says as much."""
SETTLED_MS = 50


class QueuePanel(QWidget):
    """The table of jobs with a row of buttons above it.

    Args:
        table: the jobs.
        buttons: actions to show as buttons.
        menu: actions of the context menu; None is a separator.
        parent: Qt's owner.

    Signals:
        selection_changed: other jobs are chosen.
        opened: Return or a double click on a job.
        moved: the selected jobs were dragged to before the job of a row.
    """

    selection_changed = Signal()
    opened = Signal()
    moved = Signal(int)

    def __init__(
        self,
        table: JobTable,
        buttons: Sequence[QAction],
        menu: Sequence[QAction | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._menu_actions = menu
        self.table = table
        self.view = JobView(self)
        self.view.setModel(table)
        self.view.setItemDelegateForColumn(Column.PROGRESS, ProgressDelegate(self.view))
        self.view.setAccessibleName(self.tr("Queue"))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.selectionModel().selectionChanged.connect(self._selection_changed)
        self.view.opened.connect(self.opened)
        self.view.moved.connect(self.moved)
        header = self.view.horizontalHeader()
        header.setMinimumSectionSize(48)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        title = QLabel(self.tr("Queue"), self)
        title.setProperty("heading", True)  # noqa: FBT003  Qt's signature
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE // 2)
        row.addWidget(title)
        row.addStretch(1)
        for action in buttons:
            row.addWidget(tool_button(action, self))
        self.addActions([action for action in menu if action is not None])
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.SPACE // 2)
        box.addLayout(row)
        box.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self.setAccessibleName(self.view.accessibleName())  # it is told to have the focus, too

    def selected(self) -> list[Job]:
        """Return the selected jobs, from the top."""
        rows = sorted({row for found in self._ranges() for row in range(found.top(), found.bottom() + 1)})
        return [self.table.job(row) for row in rows]

    def select(self, rows: Sequence[int]) -> None:
        """Choose these rows and no others."""
        flags = QItemSelectionModel.SelectionFlag
        selection = self.view.selectionModel()
        if rows:
            # The current row too: the keys go on from there.
            selection.setCurrentIndex(self.table.index(rows[0], 0), flags.ClearAndSelect | flags.Rows)
            for row in rows[1:]:
                selection.select(self.table.index(row, 0), flags.Select | flags.Rows)
            self._scroll()
            # Once more where the panel is only just laid out, beside a message that came with the choice.
            QTimer.singleShot(SETTLED_MS, self, self._scroll)
        else:
            selection.clear()

    def _ranges(self) -> list[QItemSelectionRange]:
        """The chosen rows; to ask for each row takes long."""
        chosen = self.view.selectionModel().selection()
        return [chosen.at(place) for place in range(chosen.count())]

    @Slot()
    def _scroll(self) -> None:
        chosen = self._ranges()
        if chosen:
            self.view.scrollTo(self.table.index(max(each.bottom() for each in chosen), 0))

    @Slot()
    def _selection_changed(self) -> None:
        self.selection_changed.emit()

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in self._menu_actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        menu.popup(self.view.viewport().mapToGlobal(place))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802
        super().resizeEvent(event)
        tight, beside = self.width() < TIGHT_BELOW, self.view.verticalScrollBar().sizeHint().width()
        self.view.setColumnHidden(Column.SPEED, tight)
        for column, width in self._widths(self.width() - beside, tight=tight).items():
            if self.view.columnWidth(column) != width:
                self.view.horizontalHeader().resizeSection(column, width)

    def _widths(self, room: int, *, tight: bool) -> dict[Column, int]:
        """Return the widths of all columns but that of the name, for which the model's gives way."""
        widths = dict(_NARROW if room < NARROW_BELOW else _WIDE if room < ROOMY_FROM else _ROOMY)
        widths[Column.STATE] = icon_cell_width(self.view, map(job_state, JobState))
        taken = sum(width for column, width in widths.items() if not (tight and column is Column.SPEED))
        lacking = max(0, LEAST_NAME - (room - taken))
        widths[Column.MODEL] = max(min(LEAST_MODEL, widths[Column.MODEL]), widths[Column.MODEL] - lacking)
        return widths
