"""Page of the defaults of new jobs on this machine, made from the descriptions of the options."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from put.config import TranslateOptions
from put.options import Option, find_option
from put_desktop.settings.dialog.measure_box import MeasureBox
from put_desktop.settings.job_settings import GRAPHICS_CARD
from put_desktop.ui.widgets.controls import WheelGuard, set_range
from put_desktop.ui.widgets.form import form_of, heading, muted

__all__ = ["OFFERED", "WorkPage"]

OFFERED = ("device", "precision", "backend", "jobs", "memory", "ray")
"""Fields of :class:`TranslateOptions` that are of the machine."""
_DEVICES = ("auto", GRAPHICS_CARD, "cpu")
ALL = "all"
"""Every graphics card."""
GB = 10**9
MOST_GB = 4096


Control = QComboBox | QSpinBox | QDoubleSpinBox | QLineEdit


class WorkPage(QWidget):
    """Device, arithmetic, library, threads and memory; and what was measured.

    Args:
        options: what new jobs get now.
        parent: Qt's owner.

    Signals:
        changed: other :class:`TranslateOptions` for new jobs.
    """

    changed = Signal(object)

    def __init__(self, options: TranslateOptions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = options
        self._guard = WheelGuard(self)
        self.controls: dict[str, Control] = {}
        rows = []
        for name, words, tip in (
            ("device", self.tr("&Device"), self.tr("Where the model is computed")),
            (
                "precision",
                self.tr("&Precision"),
                self.tr("Numbers with 16 bits take less time and memory; int8 is for processors with OpenVINO"),
            ),
            ("backend", self.tr("&Library"), self.tr("Automatic takes the one that was the fastest on this computer")),
            ("jobs", self.tr("T&hreads that read and write"), self.tr("So many files are read and written at a time")),
            (
                "memory",
                self.tr("Most &memory"),
                self.tr("Pictures that need more are translated in parts, to the same pixels"),
            ),
            (
                "ray",
                self.tr("Ray &cluster"),
                self.tr(
                    "Computers that translate: an address such as 192.168.0.10:6379, or auto for those joined here"
                ),
            ),
        ):
            control = self._control(find_option(TranslateOptions, name), getattr(options, name))
            control.setToolTip(tip)
            control.setAccessibleDescription(tip)
            self.controls[name] = control
            self._guard.watch(control)
            rows.append((words, control))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(heading(self.tr("How this computer works"), self))
        column.addLayout(form_of(self, rows))
        column.addWidget(
            muted(
                self.tr(
                    "For jobs that are added from now on. Automatic is nearly always right: it takes what was measured."
                ),
                self,
            )
        )
        self.measured = MeasureBox(options.model, self)
        self.measured.devices_found.connect(self._offer)
        column.addWidget(self.measured)
        column.addStretch(1)

    def _control(self, option: Option, value: Any) -> Control:
        control: Control
        if option.name == "memory":
            control = self._memory(value)
        elif option.name == "ray":
            control = self._cluster(value)
        elif option.kind is int:
            control = QSpinBox(self)
            set_range(control, option)
            control.setValue(value)
            control.valueChanged.connect(self._changed)
        else:
            control = QComboBox(self)
            for each in option.values or _DEVICES:
                control.addItem(self._words(each), str(each))
            if control.findData(str(value)) < 0:  # such as cuda:1
                control.addItem(self._words(value), str(value))
            control.setCurrentIndex(control.findData(str(value)))
            control.activated.connect(self._changed)
        return control

    def _memory(self, value: int | None) -> QDoubleSpinBox:
        control = QDoubleSpinBox(self)
        control.setRange(0, MOST_GB)
        control.setSingleStep(0.5)
        control.setDecimals(1)
        control.setSpecialValueText(self.tr("What is free"))
        control.setSuffix(self.tr(" GB"))
        control.setValue(0 if value is None else value / GB)
        control.valueChanged.connect(self._changed)
        return control

    def _cluster(self, value: str) -> QLineEdit:
        control = QLineEdit(value, self)
        control.setAcceptDrops(False)
        control.setPlaceholderText(self.tr("None: this computer works alone"))
        control.editingFinished.connect(self._changed)
        return control

    @Slot(list)
    def _offer(self, devices: list[str]) -> None:
        """Offer all graphics cards where there are several."""
        box = self.controls["device"]
        if isinstance(box, QComboBox) and len(set(devices) - {"cpu"}) > 1 and box.findData(ALL) < 0:
            box.addItem(self._words(ALL), ALL)

    def _words(self, value: object) -> str:
        known = {
            "auto": self.tr("Automatic"),
            GRAPHICS_CARD: self.tr("Graphics card"),
            ALL: self.tr("All graphics cards"),
            "cpu": self.tr("Processor"),
            "torch": "PyTorch",
            "openvino": "OpenVINO",
        }
        return known.get(str(value), str(value))

    @Slot()
    def _changed(self) -> None:
        values: dict[str, Any] = {}
        for name, control in self.controls.items():
            kind = find_option(TranslateOptions, name).kind
            if isinstance(control, QDoubleSpinBox):
                values[name] = round(control.value() * GB) or None
            elif isinstance(control, QSpinBox):
                values[name] = control.value()
            elif isinstance(control, QLineEdit):
                values[name] = control.text().strip()
            else:
                values[name] = kind(control.currentData()) if issubclass(kind, Enum) else control.currentData()
        self._options = replace(self._options, **values)
        self.changed.emit(self._options)
