"""The presets as cards, one of which is chosen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from put.config import Preset
from put_desktop.training.wizard.page import set_flag, wrapped
from put_desktop.ui import theme

__all__ = ["ChoiceCard", "QualityCards"]


class ChoiceCard(QFrame):
    """A radio button with an explanation; a click anywhere chooses it.

    Args:
        title: the label of the button.
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


class QualityCards(QWidget):
    """One card for each preset that is offered; FastCUT, on the command line only, has none.

    Signals:
        chosen: the :class:`put.config.Preset` that a person chose.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = {
            Preset.QUICK: ChoiceCard(
                self.tr("Quic&k"),
                (
                    self.tr("A coarse model that paints, and shows whether a longer run is worth it."),
                    self.tr("Takes a third of the time of “Standard”: about 20 minutes without a graphics card."),
                ),
                self,
            ),
            Preset.STANDARD: ChoiceCard(
                self.tr("&Standard"),
                (
                    self.tr("A model that paints all detail anew and works well for most pictures."),
                    self.tr("Takes about an hour without a graphics card. The page “Estimate” measures it."),
                ),
                self,
            ),
            Preset.BEST: ChoiceCard(
                self.tr("B&est"),
                (
                    self.tr("The same model, trained longer: finer strokes, fewer mistakes."),
                    self.tr("Takes three times as long as “Standard”. Often good enough before the end."),
                ),
                self,
            ),
            Preset.CUT: ChoiceCard(
                self.tr("C&UT"),
                (
                    self.tr("The networks and losses of CUT, for comparison or a change of objects, not of style."),
                    self.tr("Takes hours with a graphics card, days without one."),
                ),
                self,
            ),
        }
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme.SPACE)
        for preset, card in self.cards.items():
            self._group.addButton(card.button)
            card.button.clicked.connect(partial(self.chosen.emit, preset))
            row.addWidget(card, 1)

    def show_preset(self, preset: Preset) -> None:
        """Show which preset is chosen; no card where a cloned run had one that is not offered."""
        self._group.setExclusive(preset in self.cards)
        for each, card in self.cards.items():
            card.button.setChecked(each is preset)
