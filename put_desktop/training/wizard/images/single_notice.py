"""The offer to learn from one picture on each side."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QWidget

from put_desktop.training.wizard.page import wrapped
from put_desktop.ui import theme

__all__ = ["SingleNotice"]


class SingleNotice(QFrame):
    """One picture a side: says what that means and offers the mode for it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", True)  # noqa: FBT003  Qt's signature
        self._words = wrapped("", self)
        self.button = QPushButton(self.tr("Use single-image mode"), self)
        self.button.setProperty("accent", True)  # noqa: FBT003
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(12, theme.SPACE, 12, theme.SPACE)
        row.setSpacing(theme.SPACE)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        self.show_state(offered=False, on=False)

    def show_state(self, *, offered: bool, on: bool) -> None:
        """Show whether the mode can be had, and whether it is on."""
        self._words.setText(
            self.tr("Single-image mode is on: the program learns from many pieces of the two pictures.")
            if on
            else self.tr(
                "There is one picture on each side. In single-image mode the program learns from many pieces of them."
            )
        )
        self.button.setVisible(not on)
        self.setVisible(offered)
