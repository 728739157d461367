"""Everything that a model's card says, led by a large before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from put_desktop.core.error_texts import in_words
from put_desktop.models.fact_grid import FactGrid, plain_label
from put_desktop.models.model_facts import model_facts
from put_desktop.models.training_facts import training_facts
from put_desktop.ui import theme
from put_desktop.ui.cards.gallery_model import badge, description, title
from put_desktop.ui.cards.thumbnails import decode
from put_desktop.ui.compare.compare_view import CompareView
from put_desktop.ui.scale import GAP, SPACE, Type, set_type
from put_desktop.ui.widgets.flow import FlowLayout
from put_desktop.ui.widgets.fold import FoldButton
from put_desktop.ui.widgets.gutter import Gutter

if TYPE_CHECKING:
    from put.models.library import ModelEntry

__all__ = ["ModelPanel"]

PICTURE: Final = 340
"""Least height of the pictures where there is room."""
SHARE: Final = 0.5
"""Of the panel that they have otherwise: the words below are to be seen too."""
LEAST_PICTURE: Final = 170


class ModelPanel(QWidget):
    """One model: pictures, text, where it comes from, and what can be done with it.

    Signals:
        use_requested: the name of the model; likewise for those below.
    """

    use_requested = Signal(str)
    export_requested = Signal(str)
    rename_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.compare = CompareView(self)
        self.compare.set_empty_text(self.tr("No pictures on its card"))
        self.compare.setMinimumHeight(LEAST_PICTURE)
        self.title = plain_label(self)
        set_type(self.title, Type.DISPLAY)
        self.badge = plain_label(self, flag="muted")
        self.problem = plain_label(self, flag="danger")
        self.description = plain_label(self)
        self._facts, self.training = FactGrid(self), FactGrid(self)
        self.training.setVisible(False)
        self.fold = FoldButton(self.tr("How it was trained"), self.training, self)
        self.fold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._make_buttons()
        self._lay_out()

    def show_entry(self, entry: ModelEntry | None) -> None:
        """Show a model; None for none."""
        self.setVisible(entry is not None)
        if entry is None:
            self._name = ""
            return
        self._name = entry.name
        card = entry.card
        self.compare.set_before(decode(card.before) if card is not None else None)
        self.compare.set_after(decode(card.after) if card is not None else None)
        self.compare.fit()
        self.title.setText(title(entry))
        self.badge.setText(badge(entry))
        _show(self.problem, in_words(entry.problem) if entry.problem is not None else "")
        _show(self.description, description(entry))
        self._facts.show_facts(model_facts(entry))
        trained = training_facts(entry)
        self.training.show_facts(trained)
        self.fold.setVisible(bool(trained))
        self.training.setVisible(bool(trained) and self.fold.isChecked())
        works, own = entry.problem is None, not entry.built_in
        for button, enabled in ((self.use, works), (self.export, works), (self.rename, own), (self.remove, own)):
            button.setEnabled(enabled)

    def _make_buttons(self) -> None:
        self.use = self._button(self.tr("Use this model"), "picture", self.use_requested)
        self.use.setProperty("accent", True)  # noqa: FBT003  Qt's signature
        theme.bind_icon(self.use, "picture", theme.Tone.ON_ACCENT)
        self.export = self._button(self.tr("Export…"), "export", self.export_requested)
        self.rename = self._button(self.tr("Rename…"), "rename", self.rename_requested)
        self.remove = self._button(self.tr("Remove…"), "remove", self.remove_requested)

    def _button(self, words: str, icon: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(words, self)
        theme.bind_icon(button, icon)
        button.clicked.connect(lambda: signal.emit(self._name))
        return button

    def _lay_out(self) -> None:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setProperty("reading", True)  # noqa: FBT003
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # the keys that scroll
        area.setAccessibleName(self.tr("Details of the model"))
        inside = QWidget(area)
        inside.setAutoFillBackground(False)
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE // 2, SPACE // 2, 0, GAP)  # apart from the ring of the focus
        column.setSpacing(SPACE)
        column.addWidget(self.compare, 1)
        for part in (self.title, self.badge, self.problem, self.description):
            column.addWidget(part)
        column.addSpacing(SPACE // 2)
        column.addWidget(self._facts)
        column.addWidget(self.fold)
        column.addWidget(self.training)
        area.setWidget(inside)
        Gutter(area)
        area.viewport().setAutoFillBackground(False)
        row = FlowLayout()
        for button in (self.use, self.export, self.rename, self.remove):
            row.addWidget(button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACE)
        outer.addWidget(area, 1)
        outer.addLayout(row)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802
        super().resizeEvent(event)
        self.compare.setMinimumHeight(max(LEAST_PICTURE, min(PICTURE, round(SHARE * self.height()))))

    def facts(self) -> dict[str, str]:
        """The facts that are shown, by their names."""
        return self._facts.facts()


def _show(label: QLabel, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))
