"""Tables of whole rows, and the buttons above them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolButton, QWidget

from put_desktop.ui.widgets.steady_button import SteadyToolButton

__all__ = ["TableView", "icon_cell_width", "tool_button"]

ICON: Final = 16
AROUND: Final = 28
"""Pixels beside the icon and the text of a cell, and between them."""


class TableView(QTableView):
    """A table of whole rows that Tab leaves and Return opens.

    Signals:
        opened: Return or a double click on a row.
    """

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 16)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.doubleClicked.connect(self.opened)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802
        chosen, before = self.visualRect(self.currentIndex()), event.oldSize()
        was_seen = not before.isValid() or (chosen.top() >= 0 and chosen.bottom() <= before.height())
        super().resizeEvent(event)
        if was_seen and chosen.isValid():
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.opened.emit()
        else:
            super().keyPressEvent(event)


def icon_cell_width(view: QTableView, texts: Iterable[str]) -> int:
    """Return the width of a column in which each of these texts fits beside an icon."""
    return ICON + AROUND + max(map(view.fontMetrics().horizontalAdvance, texts))


def tool_button(action: QAction, parent: QWidget) -> QToolButton:
    """Return a button with an action's icon, reachable by Tab; keys of its own would be those of the menus."""
    button = SteadyToolButton(parent)
    button.setDefaultAction(action)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(action.text().replace("&", ""))
    return button
