"""Page 2 of the training wizard: what is wanted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from put.config import Preset
from put_desktop.training.draft.domain_reading import is_image
from put_desktop.training.draft.draft import DraftHolder
from put_desktop.training.draft.setting_list import culprit
from put_desktop.training.wizard.page import WizardPage, wrapped
from put_desktop.training.wizard.setup.choice_card import ChoiceCard
from put_desktop.training.wizard.setup.training_settings import TrainingSettings
from put_desktop.ui import theme
from put_desktop.ui.widgets.controls import WheelGuard

__all__ = ["IntentPage"]

TICKS = 2
"""Of the slider on each side of the middle."""
HANDLE, MARK = 16, 5
"""Pixels: the slider's handle, as the style sheet has it, and the marks below it."""


class IntentPage(WizardPage):
    """Quality against time, content against style, and everything else folded away.

    Args:
        holder: the draft that all pages share.
        parent: Qt's owner.
    """

    def __init__(self, holder: DraftHolder, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Intent"), parent)
        self._holder = holder
        self._build()
        self._lay_out()
        self._connect()
        self._show()

    def _build(self) -> None:
        self.cards = {
            Preset.QUICK: ChoiceCard(
                self.tr("&Quick look"),
                (
                    self.tr("Small and coarse, to see whether the pictures are worth a longer training."),
                    self.tr("Takes a small part of the time of the standard one."),
                ),
                self,
            ),
            Preset.STANDARD: ChoiceCard(
                self.tr("&Standard"),
                (
                    self.tr("A generator of full size that works well for most pictures."),
                    self.tr("Hours with a graphics card; the page “Estimate” measures how many."),
                ),
                self,
            ),
            Preset.BEST: ChoiceCard(
                self.tr("&Best"),
                (
                    self.tr("The same generator, taught for longer: finer strokes, fewer mistakes."),
                    self.tr("Three times as long as the standard one. Often ready to use before its end."),
                ),
                self,
            ),
        }
        self.group = QButtonGroup(self)
        for card in self.cards.values():
            self.group.addButton(card.button)
        self.slider = _TickSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(-TICKS, TICKS)
        self.slider.setPageStep(1)
        self.slider.setAccessibleName(self.tr("From keeping the content to more style"))
        self._guard = WheelGuard(self)
        self._guard.watch(self.slider)
        self.style_words = wrapped("", self, flag="muted")
        self.single = QCheckBox(self.tr("Single-&image mode: learn from one picture on each side"), self)
        self.name_edit = QLineEdit(self)
        self.name_edit.setAcceptDrops(False)
        self.name_edit.setMaxLength(120)
        self.name_edit.setAccessibleName(self.tr("Name of this training"))
        self.fold = QToolButton(self)
        self.fold.setText(self.tr("&Advanced"))
        self.fold.setCheckable(True)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        theme.bind_icon(self.fold, "chevron-right")
        self.trouble = wrapped("", self, flag="danger")
        self.settings = TrainingSettings(self)
        self.settings.setVisible(False)

    def _lay_out(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(2 * theme.SPACE)
        for card in self.cards.values():
            cards.addWidget(card, 1)
        quality = QVBoxLayout()
        quality.setSpacing(theme.SPACE)
        quality.addWidget(wrapped(self.tr("How good, and how long"), self, flag="heading"))
        quality.addLayout(cards)
        ends = QHBoxLayout()
        ends.addWidget(QLabel(self.tr("Keep the content"), self))
        ends.addStretch(1)
        ends.addWidget(QLabel(self.tr("More style"), self))
        style = QVBoxLayout()
        style.setSpacing(theme.SPACE // 2)
        style.addWidget(wrapped(self.tr("Content or style"), self, flag="heading"))
        style.addLayout(ends)
        style.addWidget(self.slider)
        style.addWidget(self.style_words)
        name = QGridLayout()
        name.setHorizontalSpacing(theme.SPACE)
        label = QLabel(self.tr("&Name"), self)
        label.setBuddy(self.name_edit)
        name.addWidget(label, 0, 0)
        name.addWidget(self.name_edit, 0, 1)
        for part in (quality, style):
            self.column.addLayout(part)
        self.column.addWidget(self.single)
        self.column.addLayout(name)
        self.column.addWidget(self.fold)
        self.column.addWidget(self.trouble)
        self.column.addWidget(self.settings)
        self.column.addStretch(1)

    def _connect(self) -> None:
        for preset, card in self.cards.items():
            card.button.clicked.connect(partial(self._choose, preset))
        self.slider.valueChanged.connect(self._slid)
        self.single.clicked.connect(self._set_single)
        self.name_edit.editingFinished.connect(self._named)
        self.fold.toggled.connect(self._fold)
        self.settings.chosen.connect(self._set)
        self.settings.reset_all.connect(self._reset_all)
        self._holder.changed.connect(self._show)

    def set_generators(self, generators: Sequence[tuple[str, str]]) -> None:
        """Offer generators to start from: names in the gallery with their titles."""
        self.settings.set_generators(generators)
        self._show()

    def set_devices(self, devices: Sequence[tuple[str, str]]) -> None:
        """Offer devices: names such as ``cpu`` and ``cuda:0`` with what they are called."""
        self.settings.set_devices(devices)
        self._show()

    @Slot()
    def _show(self) -> None:
        draft = self._holder.draft
        for preset, card in self.cards.items():
            card.button.setChecked(preset is draft.preset)
        blocker = QSignalBlocker(self.slider)
        self.slider.setValue(round(draft.style * TICKS))
        blocker.unblock()
        self._say_style()
        single = bool(draft.changed.get("single"))
        self.single.setChecked(single)
        self.single.setVisible(single or (is_image(draft.folder_a) and is_image(draft.folder_b)))
        if self.name_edit.text().strip() != draft.title:
            self.name_edit.setText(draft.title)
        self.name_edit.setPlaceholderText(self._usual_name())
        self.settings.show_draft(draft)
        wrong = culprit(draft) is not None
        self.trouble.setText(self.tr("A setting under “Advanced” does not fit; open it to see which."))
        self.trouble.setVisible(wrong and not self.fold.isChecked())
        self.set_ready(not wrong)

    def _usual_name(self) -> str:
        draft = self._holder.draft
        if draft.folder_a is None or draft.folder_b is None:
            return self.tr("Made of the names of the two folders")
        names = [path.stem if is_image(path) else path.name for path in (draft.folder_a, draft.folder_b)]
        return " → ".join(names)

    def _say_style(self) -> None:
        words = {
            -2: self.tr("Shapes and colours stay as they are; only a touch of B comes over."),
            -1: self.tr("Shapes and colours stay mostly as they are, with some of B."),
            0: self.tr("A balance: what is shown stays recognisable, and takes on the look of B."),
            1: self.tr("More of B: colours and small shapes may change."),
            2: self.tr("As much of B as possible: colours change freely, and shapes may bend."),
        }[self.slider.value()]
        self.style_words.setText(words)
        self.slider.setAccessibleDescription(words)
        self.slider.setToolTip(words)

    def _choose(self, preset: Preset) -> None:
        self._holder.change(preset=preset)

    @Slot(int)
    def _slid(self, value: int) -> None:
        self._holder.change(style=value / TICKS)

    @Slot(bool)
    def _set_single(self, on: bool) -> None:
        self._holder.change_options(single=True if on else None)

    @Slot()
    def _named(self) -> None:
        self._holder.change(title=self.name_edit.text().strip())

    @Slot(bool)
    def _fold(self, unfolded: bool) -> None:
        theme.bind_icon(self.fold, "chevron-down" if unfolded else "chevron-right")
        self.settings.setVisible(unfolded)
        self._show()

    @Slot(str, object)
    def _set(self, name: str, value: object) -> None:
        self._holder.change_options(**{name: value})

    @Slot()
    def _reset_all(self) -> None:
        own = self.settings.own_names()
        changed = {name: value for name, value in self._holder.draft.changed.items() if name not in own}
        self._holder.change(changed=changed)


class _TickSlider(QSlider):
    """A slider with a mark at each of its few places; the style sheet's own has none."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(super().minimumSizeHint().width(), HANDLE + 2 * MARK)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(super().sizeHint().width(), HANDLE + 2 * MARK)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        places = self.maximum() - self.minimum()
        top = self.height() - MARK
        for index in range(places + 1):
            left = HANDLE / 2 + index * (self.width() - HANDLE) / places
            painter.fillRect(QRectF(left - 1, top, 2, MARK), QColor(theme.colours().control_border))
        painter.end()
        super().paintEvent(event)
