"""A choice among a few, as a card."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QRadioButton, QVBoxLayout, QWidget

from put_desktop.training.wizard.page import set_flag, wrapped
from put_desktop.ui import theme

__all__ = ["ChoiceCard"]


class ChoiceCard(QFrame):
    """A radio button with an explanation; a press anywhere chooses it.

    Args:
        title: what is chosen.
        words: what one gets, and how long it takes.
        parent: Qt's owner.
    """

    def __init__(self, title: str, words: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("choice", True)  # noqa: FBT003  Qt's signature
        self.button = QRadioButton(title, self)
        font = self.button.font()
        font.setBold(True)
        self.button.setFont(font)
        self.button.setAccessibleName(title.replace("&", ""))
        self.button.setAccessibleDescription(" ".join(words))
        self.button.toggled.connect(self._toggled)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(theme.SPACE // 2)
        column.addWidget(self.button)
        column.addWidget(wrapped(words[0], self))
        column.addWidget(wrapped(words[1], self, flag="muted"))
        column.addStretch(1)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802
        if event.button() is Qt.MouseButton.LeftButton:
            self.button.setFocus()
            self.button.click()

    @Slot(bool)
    def _toggled(self, chosen: bool) -> None:
        set_flag(self, "chosen", value=chosen)
