"""A button that does not pass its focus on."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

__all__ = ["SteadyButton"]


class SteadyButton(QPushButton):
    """A button for actions that end with it disabled or hidden.

    Qt would give its focus to the next control, where a second press of Space does something else. Here the focus
    waits on the parent widget, which ignores keys, and returns as soon as the button can be used again.
    """

    def setEnabled(self, enabled: bool) -> None:  # noqa: D102, N802  Qt's signature
        if not enabled:
            self._park_focus()
        super().setEnabled(enabled)
        self._return_focus()

    def setVisible(self, visible: bool) -> None:  # noqa: D102, N802  Qt's signature
        if not visible:
            self._park_focus()
        super().setVisible(visible)
        self._return_focus()

    def _park_focus(self) -> None:
        parent = self.parentWidget()
        if parent is not None and self.window().focusWidget() is self:
            parent.setProperty("focus_of", id(self))
            parent.setFocus()

    def _return_focus(self) -> None:
        parent = self.parentWidget()
        if parent is None or parent.property("focus_of") != id(self) or not (self.isEnabled() and self.isVisible()):
            return
        parent.setProperty("focus_of", 0)
        if self.window().focusWidget() is parent:
            self.setFocus()
