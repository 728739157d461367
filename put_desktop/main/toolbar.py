"""The bar at the top: add on the left, the pages in the middle, run on the right."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QElapsedTimer, Qt, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QToolButton, QWidget

from put_desktop.main.actions import Actions
from put_desktop.ui import theme
from put_desktop.ui.scale import GAP, SPACE
from put_desktop.ui.widgets.segments import SegmentedSwitch
from put_desktop.ui.widgets.steady_button import SteadyButton

__all__ = ["Page", "Toolbar"]

TEXTS_FROM = 720
"""Pixels of width from which the pages have their names beside their icons."""


class Page(IntEnum):
    """The pages of the window, as the switch has them from the left."""

    TRANSLATE = 0
    TRAIN = 1
    MODELS = 2


class Toolbar(QWidget):
    """Add as a split button, the switch between the pages, and one large button that starts, pauses and resumes.

    Args:
        actions: what the buttons do.
        parent: Qt's owner.
    """

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.add = self._split_button()
        pages = [(self.tr("Translate"), "picture"), (self.tr("Train"), "growth"), (self.tr("Models"), "models")]
        self.pages = SegmentedSwitch(pages, self.tr("Page"), self)
        self.run = RunButton(actions, self)
        self.stop = self._stop_button()
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, SPACE, GAP, SPACE)
        row.setSpacing(SPACE)
        left, right = QHBoxLayout(), QHBoxLayout()
        left.addWidget(self.add)
        left.addStretch(1)
        right.addStretch(1)
        right.addWidget(self.run)
        right.addWidget(self.stop)
        row.addLayout(left, 1)
        row.addWidget(self.pages)
        row.addLayout(right, 1)
        actions.stop_now.changed.connect(self._refresh)
        self._refresh()

    def _split_button(self) -> QToolButton:
        do = self._actions
        button = QToolButton(self)
        button.setText(self.tr("Add"))
        button.setAccessibleName(self.tr("Add pictures and videos"))
        button.setToolTip(do.add_files.toolTip())
        button.setProperty("split", True)  # noqa: FBT003  Qt's signature
        theme.show_text_beside(button)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.bind_icon(button, "add-files")
        menu = QMenu(button)
        menu.addActions([do.add_files, do.add_folder, do.samples])
        menu.addSeparator()
        menu.addAction(do.import_model)
        button.setMenu(menu)
        button.clicked.connect(do.add_files.trigger)
        return button

    def _stop_button(self) -> SteadyButton:
        button = SteadyButton(self.tr("Stop"), self)
        theme.bind_icon(button, "stop")
        menu = QMenu(button)
        menu.addAction(self._actions.stop_after)
        menu.addAction(self._actions.stop_now)
        button.setMenu(menu)
        button.setToolTip(self.tr("Stop after the current file, or at once"))
        return button

    @Slot()
    def _refresh(self) -> None:
        self.stop.setEnabled(self._actions.stop_now.isEnabled())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802
        super().resizeEvent(event)
        self.pages.show_texts(shown=self.width() >= TEXTS_FROM)


class RunButton(SteadyButton):
    """Starts the queue; then pauses it; then resumes it.

    What it does changes under the pointer, so a second press within the time of a double click is not one: twice
    Space on Start only starts.
    """

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._actions = actions
        self._shown: QAction | None = None
        self._since = QElapsedTimer()
        self.setProperty("accent", True)  # noqa: FBT003  Qt's signature
        self.setProperty("large", True)  # noqa: FBT003
        words = [action.text().replace("&", "") for action in (actions.start, actions.pause, actions.resume)]
        widest = max(self.fontMetrics().horizontalAdvance(each) for each in words)
        self.setMinimumWidth(widest + 72)  # it keeps its place whatever it says
        for action in (actions.start, actions.pause, actions.resume):
            action.changed.connect(self._refresh)
        self.clicked.connect(self._press)
        self._refresh()

    @property
    def action(self) -> QAction:
        """Return the action of a press."""
        do = self._actions
        if do.resume.isVisible():
            return do.resume
        return do.pause if do.pause.isEnabled() else do.start

    @Slot()
    def _press(self) -> None:
        if not self._since.isValid() or self._since.elapsed() >= QApplication.doubleClickInterval():
            self._since.start()
            self.action.trigger()

    @Slot()
    def _refresh(self) -> None:
        action = self.action
        if action is not self._shown:
            self._shown = action
            self.setText(action.text().replace("&", ""))  # the menus have these keys
            self.setAccessibleName(self.text())
            self.setToolTip(action.toolTip())
            self.setAccessibleDescription(action.toolTip())
            theme.bind_icon(self, "pause" if action is self._actions.pause else "start", theme.Tone.ON_ACCENT)
        self.setEnabled(action.isEnabled())
