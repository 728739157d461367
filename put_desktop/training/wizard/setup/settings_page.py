"""Page 2 of the training wizard: quality, style, name and advanced settings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from put.config import Preset
from put_desktop.training.draft.domain_reading import is_image
from put_desktop.training.draft.draft import DraftHolder
from put_desktop.training.draft.setting_list import culprit
from put_desktop.training.wizard.page import WizardPage, wrapped
from put_desktop.training.wizard.setup.advanced_settings import AdvancedSettings
from put_desktop.training.wizard.setup.quality_cards import QualityCards
from put_desktop.training.wizard.setup.style_slider import StyleSlider
from put_desktop.ui import theme
from put_desktop.ui.widgets.fold import FoldButton

__all__ = ["SettingsPage"]


class SettingsPage(WizardPage):
    """Quality against time, content against style, and everything else folded away.

    Args:
        holder: the draft that all pages share.
        parent: Qt's owner.
    """

    def __init__(self, holder: DraftHolder, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Settings"),
            parent,
            heading=self.tr("How should it learn?"),
            lead=self.tr(
                "Choose how long it may take and how much of a picture may change. The rest has good defaults."
            ),
        )
        self._holder = holder
        self._build()
        self._lay_out()
        self._connect()
        self._show()

    def _build(self) -> None:
        self.quality = QualityCards(self)
        self.style_slider = StyleSlider(self)
        self.single = QCheckBox(self.tr("Single-&image mode: train on one picture for each of A and B"), self)
        self.name_edit = QLineEdit(self)
        self.name_edit.setAcceptDrops(False)
        self.name_edit.setMaxLength(120)
        self.name_edit.setAccessibleName(self.tr("Name of this run"))
        self.problem = wrapped("", self, flag="danger")
        self.settings = AdvancedSettings(self)
        self.fold = FoldButton(self.tr("A&dvanced"), self.settings, self)
        self.settings.setVisible(False)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("Na&me"), self)
        label.setBuddy(self.name_edit)
        name = QHBoxLayout()
        name.setSpacing(theme.SPACE)
        name.addWidget(label)
        name.addWidget(self.name_edit, 1)
        for heading, part in (
            (self.tr("Quality and time"), self.quality), (self.tr("Content or style"), self.style_slider),
        ):  # fmt: skip
            group = QVBoxLayout()
            group.setSpacing(theme.SPACE)
            group.addWidget(wrapped(heading, self, flag="heading"))
            group.addWidget(part)
            self.column.addLayout(group)
        self.column.addWidget(self.single)
        self.column.addLayout(name)
        self.column.addWidget(self.fold)
        self.column.addWidget(self.problem)
        self.column.addWidget(self.settings)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.quality.chosen.connect(self._set_preset)
        self.style_slider.moved.connect(self._set_style)
        self.single.clicked.connect(self._set_single)
        self.name_edit.editingFinished.connect(self._set_title)
        self.fold.toggled.connect(self._show)
        self.settings.chosen.connect(self._set)
        self.settings.reset_all.connect(self._reset_all)
        self._holder.changed.connect(self._show)

    def set_models(self, models: Sequence[tuple[str, str]]) -> None:
        """Offer models to initialise from: names in the gallery with their titles."""
        self.settings.set_models(models)
        self._show()

    def set_devices(self, devices: Sequence[tuple[str, str]]) -> None:
        """Offer devices: names such as ``cpu`` and ``cuda:0`` with their labels."""
        self.settings.set_devices(devices)
        self._show()

    @Slot()
    def _show(self) -> None:
        draft = self._holder.draft
        self.quality.show_preset(draft.preset)
        self.style_slider.show_style(draft.style)
        single = bool(draft.changed.get("single"))
        self.single.setChecked(single)
        self.single.setVisible(single or (is_image(draft.folder_a) and is_image(draft.folder_b)))
        if self.name_edit.text().strip() != draft.title:
            self.name_edit.setText(draft.title)
        self.name_edit.setPlaceholderText(self._default_name())
        self.settings.show_draft(draft)
        invalid = culprit(draft) is not None
        self.problem.setText(self.tr("A setting under “Advanced” is invalid. Open it to see which."))
        self.problem.setVisible(invalid and not self.fold.isChecked())
        self.set_ready(not invalid)

    def _default_name(self) -> str:
        draft = self._holder.draft
        if draft.folder_a is None or draft.folder_b is None:
            return self.tr("Made from the names of the folders")
        names = [path.stem if is_image(path) else path.name for path in (draft.folder_a, draft.folder_b)]
        return " → ".join(names)

    @Slot(object)
    def _set_preset(self, preset: Preset) -> None:
        self._holder.change(preset=preset)

    @Slot(float)
    def _set_style(self, style: float) -> None:
        self._holder.change(style=style)

    @Slot(bool)
    def _set_single(self, on: bool) -> None:
        self._holder.change_options(single=True if on else None)

    @Slot()
    def _set_title(self) -> None:
        self._holder.change(title=self.name_edit.text().strip())

    @Slot(str, object)
    def _set(self, name: str, value: object) -> None:
        self._holder.change_options(**{name: value})

    @Slot()
    def _reset_all(self) -> None:
        own = self.settings.own_names()
        changed = {name: value for name, value in self._holder.draft.changed.items() if name not in own}
        self._holder.change(changed=changed)
