"""The list of all keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from put_desktop.ui.scale import GAP, SPACE
from put_desktop.ui.screen import fit_to_screen

__all__ = ["ShortcutsDialog"]


class ShortcutsDialog(QDialog):
    """All actions with their keys, and the keys of the views.

    Args:
        actions: those of the window.
        parent: the window.
    """

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.tree = QTreeWidget(self)
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("What"), self.tr("Keys")])
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setProperty("roomy", True)  # noqa: FBT003  Qt's signature
        self.tree.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self._add(self.tr("Window"), _own_keys(actions))
        for title, rows in self._groups():
            self._add(title, rows)
        self.tree.expandAll()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())  # the style's own suits no dark look
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(GAP)
        column.addWidget(self.tree)
        column.addWidget(buttons)
        fit_to_screen(self, QSize(520, 560), QSize(280, 200))

    def _groups(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """The keys of the views, by what they are for."""
        return [
            (self.tr("Before and after"), self._compare_keys()),
            (self.tr("Time in a video"), self._time_keys()),
            (self.tr("Training"), self._training_keys()),
            (self.tr("Lists"), self._list_keys()),
        ]

    def _compare_keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Move the divider"), self.tr("Left, Right")),
            (self.tr("Only before, or only after"), self.tr("Home, End")),
            (self.tr("Show before while held"), self.tr("Space")),
            (self.tr("Zoom in, zoom out"), "+, -"),
            (self.tr("Fit to the view"), "0"),
            (self.tr("Actual size"), "1"),
            (self.tr("Move the picture"), self.tr("Shift and an arrow")),
        ]

    def _time_keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("One frame back, one frame forward"), self.tr("Left, Right")),
            (self.tr("One second forward, one second back"), self.tr("Page Up, Page Down")),
            (self.tr("First frame, last frame"), self.tr("Home, End")),
            (self.tr("Set the start, set the end"), "I, O"),
            (self.tr("Whole video"), "X"),
        ]

    def _training_keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Previous page, next page"), self.tr("Alt and Left, Alt and Right")),
            (self.tr("New training run, all training runs"), "Ctrl+N, Ctrl+L"),
            (self.tr("Open, resume, delete a run"), self.tr("Return, Ctrl+R, Delete")),
            (self.tr("Pause, continue, stop and save"), "Ctrl+P, Ctrl+G, Ctrl+E"),
            (self.tr("Move a run in the queue"), self.tr("Alt and Up, Alt and Down")),
            (self.tr("Leave the page of training"), "Ctrl+W"),
        ]

    def _list_keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Open the result"), self.tr("Return")),
            (self.tr("Select several jobs"), self.tr("Shift or Ctrl with an arrow and Space")),
            (self.tr("Rename or remove a model of your own"), self.tr("F2, Delete")),
            (self.tr("Close a message"), self.tr("Escape")),
        ]

    def _add(self, title: str, rows: Sequence[tuple[str, str]]) -> None:
        group = QTreeWidgetItem(self.tree, [title])
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        group.addChildren([QTreeWidgetItem(list(row)) for row in rows])


def _keys(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def _own_keys(actions: Sequence[QAction]) -> list[tuple[str, str]]:
    """Return the actions that have keys, with them."""
    return [
        (action.text().replace("&", "").rstrip("…"), _keys(action.shortcut()))
        for action in actions
        if not action.shortcut().isEmpty()
    ]
