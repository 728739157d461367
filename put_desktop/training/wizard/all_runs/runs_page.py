"""The list of all runs, with the actions on them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from put.runs.types import RunEntry, RunState
from put_desktop.training.runs.run_action_kinds import RunActionKind, run_actions
from put_desktop.training.wizard.all_runs.run_labels import run_title, state_name
from put_desktop.training.wizard.all_runs.run_row import ROW_HEIGHT, RunDelegate
from put_desktop.training.wizard.all_runs.runs_model import RunColumn, RunsTable
from put_desktop.ui import theme
from put_desktop.ui.scale import Type, set_type
from put_desktop.ui.widgets.flow import FlowLayout
from put_desktop.ui.widgets.lines import halves
from put_desktop.ui.widgets.notice import Notice, NoticeKind
from put_desktop.ui.widgets.tables import TableView, icon_cell_width, tool_button

__all__ = ["RunsPage"]

_WIDE = {
    RunColumn.STEP: 132, RunColumn.SCORE: 64, RunColumn.LEFT: 104, RunColumn.SIZE: 84,
}  # fmt: skip
_NARROW = {
    RunColumn.STEP: 116, RunColumn.SCORE: 52, RunColumn.LEFT: 78, RunColumn.SIZE: 68,
}  # fmt: skip
NARROW_BELOW = 800
TIGHT_BELOW = 720
"""With less there is no size: whoever deletes a run is told it."""
_TOOLS = (
    RunActionKind.PAUSE, RunActionKind.CONTINUE, RunActionKind.STOP, None, RunActionKind.UP, RunActionKind.DOWN,
    RunActionKind.UNQUEUE, None,
    RunActionKind.CLONE,
    RunActionKind.FOLDER, RunActionKind.DELETE,
)  # fmt: skip
_BREAKS = (RunActionKind.PAUSE, RunActionKind.RESUME, RunActionKind.UP, RunActionKind.FOLDER, RunActionKind.DELETE)
"""Actions above which the menu has a separator."""


class RunsPage(QWidget):
    """A table of runs. It emits the actions that a person asks for and does none of them.

    Signals:
        action_requested: a :class:`RunActionKind` and the :class:`RunEntry` it concerns.
        pauses_changed: whether training is paused while files are translated.
    """

    action_requested = Signal(object, object)
    pauses_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = RunsTable(self)
        self.view = TableView(self)
        self.actions_ = {run_action: self._action(run_action) for run_action in run_actions()}
        self.pauses = QCheckBox(self.tr("Pause trainin&g while files are translated"), self)
        self.pauses.setToolTip(
            self.tr("Both would be slower at the same time, and may not fit into the memory of the device")
        )
        self.pauses.toggled.connect(self.pauses_changed)
        self._set_up_view()
        self._notice = Notice(self.view)
        self._lay_out()
        self.set_entries([])

    # Content

    def set_entries(self, entries: Sequence[RunEntry]) -> None:
        """Show these runs; the selected one stays selected."""
        self.table.set_entries(entries)
        if entries and self.selected() is None:
            self._select(0)
        empty = self.tr("No runs yet. Start one with two folders of pictures.") if not entries else ""
        self._notice.show_text(NoticeKind.EMPTY, empty, "model")
        self._place_notice()
        self._refresh()

    def selected(self) -> RunEntry | None:
        """Return the selected run."""
        rows = self.view.selectionModel().selectedRows()
        return self.table.entry(rows[0].row()) if rows else None

    def select(self, path: Path) -> None:
        """Select a run, if it is in the list."""
        row = self.table.row_of(path)
        if row is not None:
            self._select(row)

    def set_pauses(self, on: bool) -> None:
        """Show whether training is paused for translations. Emits nothing."""
        self.pauses.blockSignals(True)  # noqa: FBT003  Qt's signature
        self.pauses.setChecked(on)
        self.pauses.blockSignals(False)  # noqa: FBT003

    def shut(self) -> None:
        """End the thread that reads pictures; the page is not used after that."""
        self._delegate.sheets.close()

    # Building

    def _action(self, run_action: RunActionKind) -> QAction:
        how = run_actions()[run_action]
        action = QAction(how.text, self)
        keys = QKeySequence(how.keys)
        action.setToolTip(f"{how.tip} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})")
        if run_action is not RunActionKind.OPEN:  # the table handles Return itself
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        theme.bind_icon(action, how.icon)
        action.triggered.connect(partial(self._request, run_action))
        self.addAction(action)
        return action

    def _set_up_view(self) -> None:
        self._delegate = RunDelegate(self.view)
        self._delegate.sheets.loaded.connect(self._repaint)
        view = self.view
        view.setModel(self.table)
        view.setItemDelegateForColumn(RunColumn.TITLE, self._delegate)
        view.setSelectionMode(TableView.SelectionMode.SingleSelection)
        view.setAccessibleName(self.tr("Runs"))
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setWordWrap(True)  # rows are high enough for two lines
        view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        view.horizontalHeader().setMinimumSectionSize(48)
        view.horizontalHeader().setSectionResizeMode(RunColumn.TITLE, QHeaderView.ResizeMode.Stretch)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)
        view.selectionModel().selectionChanged.connect(self._refresh)
        view.opened.connect(self._open)
        self.setFocusProxy(view)
        self.setAccessibleName(view.accessibleName())  # it is told to have the focus, too

    def _lay_out(self) -> None:
        gap = theme.SPACE
        title = QLabel(self.tr("All runs"), self)
        set_type(title, Type.TITLE)
        tools = QHBoxLayout()
        tools.setSpacing(gap // 2)
        tools.addWidget(title)
        tools.addStretch(1)
        self.tools: dict[RunActionKind, QToolButton] = {}
        for run_action in _TOOLS:
            if run_action is None:
                tools.addSpacing(gap)
            else:
                self.tools[run_action] = tool_button(self.actions_[run_action], self)
                tools.addWidget(self.tools[run_action])
        self.buttons = {
            run_action: self._button(run_action)
            for run_action in (RunActionKind.OPEN, RunActionKind.RESUME, RunActionKind.WEIGHTS)
        }
        below = FlowLayout()
        for button in self.buttons.values():
            below.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * gap, gap, 2 * gap, 2 * gap)
        column.setSpacing(gap)
        column.addLayout(tools)
        column.addWidget(self.view, 1)
        column.addLayout(below)
        column.addWidget(self.pauses)

    def _button(self, run_action: RunActionKind) -> QPushButton:
        action = self.actions_[run_action]
        button = QPushButton(action.text(), self)
        button.setToolTip(action.toolTip())
        button.setAccessibleDescription(action.toolTip())
        theme.bind_icon(button, run_actions()[run_action].icon)
        button.clicked.connect(action.trigger)
        return button

    # Actions

    def _select(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().setCurrentIndex(self.table.index(row, 0), flags.ClearAndSelect | flags.Rows)

    def _request(self, run_action: RunActionKind) -> None:
        entry = self.selected()
        if entry is not None and run_actions()[run_action].can(entry):
            self.action_requested.emit(run_action, entry)

    @Slot()
    def _open(self) -> None:
        self._request(RunActionKind.OPEN)

    @Slot()
    def _repaint(self) -> None:
        self.view.viewport().update()

    @Slot()
    def _refresh(self) -> None:
        entry = self.selected()
        paused = entry is not None and run_actions()[RunActionKind.CONTINUE].can(entry)
        # Before enabling: a hidden action cannot be enabled.
        for run_action, seen in ((RunActionKind.CONTINUE, paused), (RunActionKind.PAUSE, not paused)):
            self.actions_[run_action].setVisible(seen)
            self.tools[run_action].setVisible(seen)
        for run_action, how in run_actions().items():
            can = entry is not None and how.can(entry)
            self.actions_[run_action].setEnabled(can)
            if run_action in self.buttons:
                self.buttons[run_action].setEnabled(can)
        self.view.setAccessibleDescription(run_title(entry) if entry is not None else "")

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        if self.selected() is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for run_action, action in self.actions_.items():
            if run_action in _BREAKS:
                menu.addSeparator()
            menu.addAction(action)
        menu.popup(self.view.viewport().mapToGlobal(place))

    def _place_notice(self) -> None:
        if not self._notice.isHidden():
            self._notice.place(self.view.rect(), over_image=False)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802
        super().resizeEvent(event)
        self.view.setColumnHidden(RunColumn.SIZE, self.width() < TIGHT_BELOW)
        widths = _NARROW if self.width() < NARROW_BELOW else _WIDE
        state = icon_cell_width(self.view, (line for name in map(state_name, RunState) for line in halves(name)))
        for column, width in (widths | {RunColumn.STATE: state}).items():
            self.view.horizontalHeader().resizeSection(column, width)
        self._place_notice()
