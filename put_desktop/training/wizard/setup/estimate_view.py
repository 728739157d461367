"""The figures of a trial: time, memory and disk, why it does not fit, and what to change."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from put_desktop.training.draft.estimate import Advice, Estimate, about
from put_desktop.training.wizard.page import wrapped
from put_desktop.training.wizard.setup.gauge import Gauge
from put_desktop.ui import text, theme

__all__ = ["EstimateView"]


class EstimateView(QWidget):
    """Three readings, and below them reasons and advice.

    Signals:
        advice_taken: a :class:`put_desktop.training.draft.estimate.Advice`, by its button.
    """

    advice_taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.time = Gauge("waiting", self.tr("Time"), self)
        self.memory = Gauge("memory", self.tr("Memory"), self)
        self.disk = Gauge("disk", self.tr("Disk"), self)
        self.reasons = wrapped("", self, flag="danger")
        self.advice_buttons: list[QPushButton] = []
        self._advised: tuple[Advice, ...] = ()
        readings = QHBoxLayout()
        readings.setSpacing(2 * theme.SPACE)
        for part in (self.time, self.memory, self.disk):
            readings.addWidget(part, 1)
        self._advice = QVBoxLayout()
        self._advice.setSpacing(theme.SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.SPACE)
        column.addLayout(readings)
        column.addWidget(self.reasons)
        column.addLayout(self._advice)
        self.show_estimate(None, current=False)

    def show_estimate(self, found: Estimate | None, *, current: bool) -> None:
        """Show these figures; where they are not current they are pale, and nothing is advised."""
        for reading in (self.time, self.memory, self.disk):
            reading.setEnabled(found is None or current)
            if found is None:
                reading.clear()
        if found is not None:
            self._show_readings(found)
        reasons = "\n".join(found.reasons) if found is not None and current else ""
        self.reasons.setText(reasons)
        self.reasons.setVisible(bool(reasons))
        self._show_advice(found.advice if found is not None and current else ())

    def _show_readings(self, found: Estimate) -> None:
        if found.seconds_per_step > 0:
            words = self.tr("{steps} steps of {step} s").format(
                steps=text.number(found.steps), step=f"{found.seconds_per_step:.2g}"
            )
            if found.rough:
                words = self.tr("{words}; only a step or two could be measured").format(words=words)
            self.time.show_value(about(found.seconds), words)
        else:
            self.time.show_value(self.tr("not known"), self.tr("There was too little memory for a step."))
        self._show_need(self.memory, found.memory, found.memory_free, self._device(found))
        place = self.tr("the run's folder")
        self._show_need(self.disk, found.disk, found.disk_free, place)

    def _show_need(self, reading: Gauge, need: int, free: int | None, where: str) -> None:
        if need <= 0:
            reading.show_value(self.tr("not known"), "")
        elif free is None:
            reading.show_value(
                text.size(need), self.tr("How much is free in {where} is not known.").format(where=where)
            )
        else:
            words = self.tr("of {free} that are free in {where}").format(free=text.size(free), where=where)
            reading.show_value(text.size(need), words, need / max(1, free))

    def _device(self, found: Estimate) -> str:
        return self.tr("the computer's memory") if found.device.lower() in ("cpu", "") else found.device

    def _show_advice(self, advice: tuple[Advice, ...]) -> None:
        if self._advised == advice:
            return
        self._advised = advice
        while (item := self._advice.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.advice_buttons = []
        for each in advice:
            self._advice.addWidget(self._advice_row(each))

    def _advice_row(self, suggestion: Advice) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE)
        row.addWidget(wrapped(f"•  {suggestion.text}", box), 1)
        if suggestion.changes:
            button = QPushButton(self.tr("Change it"), box)
            button.setAccessibleDescription(suggestion.text)
            button.clicked.connect(partial(self._take, suggestion))
            self.advice_buttons.append(button)
            row.addWidget(button)
        return box

    def _take(self, suggestion: Advice) -> None:
        self.advice_taken.emit(suggestion)
