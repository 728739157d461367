"""The left side of the training window: the steps, and the way to other runs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from put_desktop.training.wizard.step_list import StepList
from put_desktop.ui import theme
from put_desktop.ui.widgets.elided import ElidedLabel

__all__ = ["Sidebar"]

WIDTH = 208


class Sidebar(QWidget):
    """The title of the run, its steps, and buttons for a new run and the list of all.

    Args:
        titles: the titles of the steps.
        parent: Qt's owner.
    """

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = ElidedLabel(self)
        self.heading.setProperty("heading", True)  # noqa: FBT003  Qt's signature
        self.steps = StepList(titles, self)
        self.new_button = self._button(self.tr("&New run"), "plus", self.tr("Set up a new run (Ctrl+N)"))
        self.all_button = self._button(
            self.tr("&All runs"), "list", self.tr("Show finished, active and waiting runs (Ctrl+L)")
        )
        gap = theme.SPACE
        column = QVBoxLayout(self)
        column.setContentsMargins(gap + 4, 2 * gap, gap, 2 * gap)
        column.setSpacing(gap)
        column.addWidget(self.heading)
        column.addWidget(self.steps)
        column.addStretch(1)
        column.addWidget(self.new_button)
        column.addWidget(self.all_button)
        self.setFixedWidth(WIDTH)

    def _button(self, words: str, icon: str, tip: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setToolTip(tip)
        button.setAccessibleDescription(tip)
        theme.bind_icon(button, icon)
        return button
