"""A row of joined buttons of which one is pressed: which page is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from put_desktop.ui import theme

__all__ = ["SegmentedSwitch"]


class SegmentedSwitch(QWidget):
    """Exclusive choices side by side; Left and Right move between them.

    Args:
        choices: the text and the icon of each.
        name: for screen readers.
        parent: Qt's owner.

    Signals:
        chosen: the place of the choice that a person made.
    """

    chosen = Signal(int)

    def __init__(self, choices: Sequence[tuple[str, str]], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("segments", True)  # noqa: FBT003  Qt's signature
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._group = QButtonGroup(self)
        self._icons = [icon for _, icon in choices]
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        self.buttons = [self._button(place, text) for place, (text, _) in enumerate(choices)]
        for button in self.buttons:
            row.addWidget(button)
        self._group.idClicked.connect(self._clicked)
        self.buttons[0].setChecked(True)
        self._dress()

    @property
    def place(self) -> int:
        """Return the pressed one."""
        return self._group.checkedId()

    def set_place(self, place: int) -> None:
        """Press another one; no signal is sent."""
        self.buttons[place].setChecked(True)
        self._dress()

    def show_texts(self, *, shown: bool) -> None:
        """Show icons with their texts, or icons alone where there is little room."""
        for button in self.buttons:
            theme.show_text_beside(button, shown=shown)

    def _button(self, place: int, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setAccessibleName(text)
        button.setCheckable(True)
        theme.show_text_beside(button)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setProperty("segment", True)  # noqa: FBT003
        self._group.addButton(button, place)
        return button

    @Slot(int)
    def _clicked(self, place: int) -> None:
        self._dress()
        self.chosen.emit(place)

    def _dress(self) -> None:
        for button, icon in zip(self.buttons, self._icons, strict=True):
            theme.bind_icon(button, icon, theme.Tone.ACCENT if button.isChecked() else theme.Tone.MUTED)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        place = self.place + step
        if step and 0 <= place < len(self.buttons):
            self.buttons[place].setFocus(Qt.FocusReason.TabFocusReason)
            self.buttons[place].click()
        else:
            super().keyPressEvent(event)
