"""A button that folds a part of a panel away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from put_desktop.ui import theme

__all__ = ["FoldButton"]


class FoldButton(QToolButton):
    """Shows its part while it is pressed.

    Args:
        words: its text.
        part: what it shows and hides.
        parent: Qt's owner.
    """

    def __init__(self, words: str, part: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._part = part
        self.setText(words)
        self.setCheckable(True)
        self.setProperty("fold", True)  # noqa: FBT003  Qt's signature
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        theme.bind_icon(self, "chevron-right")
        self.toggled.connect(self._fold)

    @Slot(bool)
    def _fold(self, unfolded: bool) -> None:
        self._part.setVisible(unfolded)
        theme.bind_icon(self, "chevron-down" if unfolded else "chevron-right")
