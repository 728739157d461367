"""Buttons that do not pass their focus on."""

from __future__ import annotations

from PySide6.QtGui import QActionEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton

__all__ = ["SteadyButton", "SteadyToolButton"]


class SteadyButton(QPushButton):
    """A button for actions that end with it disabled or hidden.

    Qt would give its focus to the next control, where a second press of Space does something else. Here the focus
    waits on the parent widget, which ignores keys, and returns as soon as the button can be used again.
    """

    def setEnabled(self, enabled: bool) -> None:  # noqa: D102, N802  Qt's signature
        if not enabled:
            _park_focus(self)
        super().setEnabled(enabled)
        _return_focus(self)

    def setVisible(self, visible: bool) -> None:  # noqa: D102, N802  Qt's signature
        if not visible:
            _park_focus(self)
        super().setVisible(visible)
        _return_focus(self)


class SteadyToolButton(QToolButton):
    """The same with an icon; it may follow a default action."""

    def actionEvent(self, event: QActionEvent) -> None:  # noqa: D102, N802  Qt's signature
        action = self.defaultAction()
        if action is not None and not action.isEnabled():
            _park_focus(self)
        super().actionEvent(event)
        _return_focus(self)

    def setEnabled(self, enabled: bool) -> None:  # noqa: D102, N802  Qt's signature
        if not enabled:
            _park_focus(self)
        super().setEnabled(enabled)
        _return_focus(self)


def _park_focus(button: QAbstractButton) -> None:
    parent = button.parentWidget()
    if parent is not None and button.window().focusWidget() is button:
        parent.setProperty("focus_of", id(button))
        parent.setFocus()


def _return_focus(button: QAbstractButton) -> None:
    parent = button.parentWidget()
    if parent is None or parent.property("focus_of") != id(button):
        return
    if not (button.isEnabled() and button.isVisible()):
        return
    parent.setProperty("focus_of", 0)
    if button.window().focusWidget() is parent:
        button.setFocus()
