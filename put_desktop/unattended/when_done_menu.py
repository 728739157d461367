"""The menu that chooses what happens when the queue is done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from put_desktop.ui import theme
from put_desktop.ui.widgets.ask import ask_name
from put_desktop.unattended.when_done import Action, WhenDone, action_words

__all__ = ["WhenDoneButton", "WhenDoneMenu"]


class WhenDoneMenu(QMenu):
    """One entry for each action.

    Args:
        when_done: does what is chosen.
        parent: the window.
    """

    def __init__(self, when_done: WhenDone, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&When everything is done"))
        self._when_done = when_done
        self._group = QActionGroup(self)
        self.choices: dict[Action, QAction] = {}
        for action in Action:
            choice = QAction(action_words(action) + ("…" if action is Action.COMMAND else ""), self, checkable=True)
            choice.setData(action.value)
            self._group.addAction(choice)
            self.addAction(choice)
            self.choices[action] = choice
        self._group.triggered.connect(self._chosen)
        when_done.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        self.choices[self._when_done.action].setChecked(True)
        command = self._when_done.command
        self.choices[Action.COMMAND].setToolTip(command)

    @Slot(QAction)
    def _chosen(self, choice: QAction) -> None:
        action = Action(choice.data())
        if action is not Action.COMMAND:
            self._when_done.choose(action)
            return
        self._show()  # until there is a command
        parent = self.parentWidget()
        if isinstance(parent, QWidget):
            ask_name(
                parent.window(),
                self.tr("When everything is done"),
                self.tr("Command to run, with its arguments:"),
                self._when_done.command,
                self._command_given,
            )

    def _command_given(self, command: str) -> None:
        self._when_done.choose(Action.COMMAND, command)


class WhenDoneButton(QToolButton):
    """Opens the menu, and says what was chosen.

    Args:
        when_done: does what is chosen.
        menu: of it.
        parent: Qt's owner.
    """

    def __init__(self, when_done: WhenDone, menu: WhenDoneMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._when_done = when_done
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        theme.show_text_beside(self)
        self.setProperty("quiet", True)  # noqa: FBT003  Qt's signature
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.bind_icon(self, "hourglass")
        when_done.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        action = self._when_done.action
        chosen = action is not Action.NOTHING
        self.setText(self.tr("Then: {what}").format(what=action_words(action)) if chosen else self.tr("When done"))
        self.setToolTip(self.tr("What happens when everything is done"))
        self.setAccessibleName(self.text())
