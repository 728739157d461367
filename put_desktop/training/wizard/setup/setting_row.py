"""One advanced setting: its control, whether it was changed, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QLocale, QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QToolButton,
    QWidget,
)

from put_desktop.training.draft.setting_list import Kind, Setting
from put_desktop.training.wizard.page import set_flag, wrapped
from put_desktop.ui import text, theme

__all__ = ["SettingRow"]


class SettingRow(QObject):
    """The parts of one row, for a grid to lay out.

    Signals:
        chosen: the setting's name and its value, or None to reset it to the preset; only by a person.
    """

    chosen = Signal(str, object)

    def __init__(self, setting: Setting, parent: QWidget) -> None:
        super().__init__(parent)
        self.setting = setting
        self._default: Any = None
        self.label = QLabel(setting.label, parent)
        self.label.setToolTip(setting.tip)
        self.box = QWidget(parent)
        self.controls: list[QWidget] = []
        row = QHBoxLayout(self.box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE)
        for control in self._make():
            control.setToolTip(setting.tip)
            if not control.accessibleName():
                control.setAccessibleName(setting.label)
            control.setAccessibleDescription(setting.tip)
            self.controls.append(control)
            row.addWidget(control, 0 if isinstance(control, QCheckBox) else 1)
        if isinstance(self.controls[0], QCheckBox):
            row.addStretch(1)
        self.label.setBuddy(self.controls[0])
        self.reset = QToolButton(parent)
        theme.bind_icon(self.reset, "retry")
        self.reset.clicked.connect(self._reset)
        keep = self.reset.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(keep)
        self.note = wrapped("", parent, flag="muted")
        self.note.setVisible(False)
        self.problem = wrapped("", parent, flag="danger")
        self.show_problem("")

    def _make(self) -> list[QWidget]:
        setting = self.setting
        if setting.kind is Kind.WHOLE:
            spin = QSpinBox(self.box)
            spin.setRange(int(setting.low), int(setting.high))
            spin.setSingleStep(int(setting.step))
            spin.setGroupSeparatorShown(setting.high > 9999)
            spin.setKeyboardTracking(False)
            spin.valueChanged.connect(self._changed_by_hand)
            return [spin]
        if setting.kind is Kind.NUMBER:
            number = QDoubleSpinBox(self.box)
            number.setRange(setting.low, setting.high)
            number.setDecimals(2)
            number.setSingleStep(setting.step)
            number.setKeyboardTracking(False)
            number.valueChanged.connect(self._changed_by_hand)
            return [number]
        if setting.kind is Kind.CHOICE:
            combo = QComboBox(self.box)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(8)
            for value, words in setting.choices:
                combo.addItem(words, value)
            combo.activated.connect(self._changed_by_hand)
            return [combo]
        if setting.kind is Kind.LAYERS:
            edit = QLineEdit(self.box)
            edit.setAcceptDrops(False)
            edit.editingFinished.connect(self._changed_by_hand)
            return [edit]
        return self._make_checks()

    def _make_checks(self) -> list[QWidget]:
        setting = self.setting
        checks: list[QWidget] = []
        for words in [words for _, words in setting.choices] or [self.tr("On")]:
            check = QCheckBox(words, self.box)
            check.setAccessibleName(f"{setting.label}: {words}")
            check.clicked.connect(self._changed_by_hand)
            checks.append(check)
        return checks

    def set_choices(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offer other values; the current one stays."""
        combo = self.controls[0]
        if isinstance(combo, QComboBox):
            value = combo.currentData()
            combo.clear()
            for each, words in choices:
                combo.addItem(words, each)
            self._put(value)

    def value(self) -> Any:
        """Return the value that is shown.

        Raises:
            ValueError: layers that are not numbers.
        """
        control = self.controls[0]
        if isinstance(control, QSpinBox | QDoubleSpinBox):
            return control.value()
        if isinstance(control, QComboBox):
            return control.currentData()
        if isinstance(control, QLineEdit):
            return tuple(int(word) for word in control.text().replace(" ", "").split(",") if word)
        states = [isinstance(each, QCheckBox) and each.isChecked() for each in self.controls]
        if self.setting.kind is Kind.SWITCH:
            return states[0]
        return tuple(name for (name, _), on in zip(self.setting.choices, states, strict=True) if on)

    def show_value(self, value: Any, default: Any) -> None:
        """Show the value, and whether it is that of the preset."""
        self._default = default
        self._put(value)
        changed = value != default
        set_flag(self.label, "heading", value=changed)
        self.reset.setVisible(changed)
        self.note.setText(self.tr("Preset: {value}").format(value=self._words(default)))
        self.note.setVisible(changed)
        words = self.tr("Reset to {value}").format(value=self._words(default))
        self.reset.setToolTip(words)
        self.reset.setAccessibleName(f"{self.setting.label}: {words}")

    def show_problem(self, words: str) -> None:
        """Show what is wrong with it; an empty text hides the message."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _words(self, value: Any) -> str:
        named = dict(self.setting.choices)
        if self.setting.kind is Kind.CHOICE:
            return str(named.get(value, value))
        if isinstance(value, bool):
            return self.tr("on") if value else self.tr("off")
        if isinstance(value, tuple):
            return ", ".join(str(named.get(each, each)) for each in value) or self.tr("none")
        if isinstance(value, float):
            return QLocale().toString(value, "f", 2)
        return text.number(value) if isinstance(value, int) else str(value)

    def _put(self, value: Any) -> None:
        blockers = [QSignalBlocker(each) for each in self.controls]
        control = self.controls[0]
        if isinstance(control, QSpinBox | QDoubleSpinBox):
            control.setValue(value)
        elif isinstance(control, QComboBox):
            place = next((index for index in range(control.count()) if control.itemData(index) == value), -1)
            if place < 0:
                control.addItem(str(value), value)
                place = control.count() - 1
            control.setCurrentIndex(place)
        elif isinstance(control, QLineEdit):
            control.setText(", ".join(map(str, value)))
        else:
            states = (
                [value] if self.setting.kind is Kind.SWITCH else [name in value for name, _ in self.setting.choices]
            )
            for each, on in zip(self.controls, states, strict=True):
                if isinstance(each, QCheckBox):
                    each.setChecked(on)
        del blockers

    @Slot()
    def _changed_by_hand(self) -> None:
        try:
            value = self.value()
        except ValueError:
            self.show_problem(self.tr("Enter numbers separated by commas, such as 4, 8, 12, 16."))
            return
        self.show_problem("")
        self.chosen.emit(self.setting.name, None if value == self._default else value)

    @Slot()
    def _reset(self) -> None:
        self.controls[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_problem("")
        self.chosen.emit(self.setting.name, None)
