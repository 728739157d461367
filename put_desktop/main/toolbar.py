"""The row of buttons at the top."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from put_desktop.main.actions import Actions
from put_desktop.ui import theme

__all__ = ["Toolbar"]


class Toolbar(QWidget):
    """Add on the left, run on the right.

    Args:
        actions: what the buttons do.
        parent: Qt's owner.
    """

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.add_files = self._button(actions.add_files, "add-files")
        self.add_folder = self._button(actions.add_folder, "add-folder")
        self.train = self._button(actions.train, "model")
        self.start = self._button(actions.start, "start")
        self.start.setProperty("accent", True)  # noqa: FBT003  Qt's signature
        theme.bind_icon(self.start, "start", theme.Tone.ON_ACCENT)
        self.pause = self._button(actions.pause, "pause")
        self.resume = self._button(actions.resume, "start")
        self.stop = QPushButton(self.tr("St&op"), self)
        theme.bind_icon(self.stop, "stop")
        menu = QMenu(self.stop)
        menu.addAction(actions.stop_after)
        menu.addAction(actions.stop_now)
        self.stop.setMenu(menu)
        self.stop.setToolTip(self.tr("Stop after the current file, or at once"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, theme.SPACE, 12, 0)
        row.setSpacing(theme.SPACE)
        row.addWidget(self.add_files)
        row.addWidget(self.add_folder)
        row.addWidget(self.train)
        row.addStretch(1)
        for button in (self.start, self.pause, self.resume, self.stop):
            row.addWidget(button)
        for action in (actions.start, actions.pause, actions.resume, actions.stop_now):
            action.changed.connect(self._refresh)
        self._refresh()

    def _button(self, action: QAction, icon: str) -> QPushButton:
        button = QPushButton(action.text(), self)
        button.setToolTip(action.toolTip())
        button.setAccessibleDescription(action.toolTip())
        theme.bind_icon(button, icon)
        button.clicked.connect(action.trigger)
        return button

    @Slot()
    def _refresh(self) -> None:
        do = self._actions
        focused = next((each for each in (self.start, self.pause, self.resume, self.stop) if each.hasFocus()), None)
        self.start.setEnabled(do.start.isEnabled())
        self.pause.setEnabled(do.pause.isEnabled())
        self.pause.setVisible(do.pause.isVisible())
        self.resume.setVisible(do.resume.isVisible())
        self.stop.setEnabled(do.stop_now.isEnabled())
        if focused is not None and not (focused.isEnabled() and focused.isVisibleTo(self)):
            # The focus stays in this row, on what can be done next.
            for button in (self.resume, self.pause, self.start):
                if button.isEnabled() and button.isVisibleTo(self):
                    button.setFocus(Qt.FocusReason.OtherFocusReason)
                    break
