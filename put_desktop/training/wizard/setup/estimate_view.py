"""The figures of an estimate: time, memory and disk, why a run does not fit, and advice."""

from __future__ import annotations

import math
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from put.training.estimate.estimate import Advice, Estimate
from put_desktop.core.error_texts import translated
from put_desktop.training.wizard.page import wrapped
from put_desktop.training.wizard.setup.gauge import Gauge
from put_desktop.ui import text, theme

__all__ = ["EstimateView", "about"]


class EstimateView(QWidget):
    """Three gauges, and below them reasons and advice.

    Signals:
        advice_taken: a :class:`put.training.estimate.estimate.Advice`.
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
        gauges = QHBoxLayout()
        gauges.setSpacing(2 * theme.SPACE)
        for part in (self.time, self.memory, self.disk):
            gauges.addWidget(part, 1)
        self._advice = QVBoxLayout()
        self._advice.setSpacing(theme.SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.SPACE)
        column.addLayout(gauges)
        column.addWidget(self.reasons)
        column.addLayout(self._advice)
        self.show_estimate(None, current=False)

    def show_estimate(self, found: Estimate | None, *, current: bool) -> None:
        """Show these figures; where they are out of date they are pale, without advice."""
        for gauge in (self.time, self.memory, self.disk):
            gauge.setEnabled(found is None or current)
            if found is None:
                gauge.clear()
        if found is not None:
            self._show_gauges(found)
        reasons = "\n".join(map(translated, found.reasons)) if found is not None and current else ""
        self.reasons.setText(reasons)
        self.reasons.setVisible(bool(reasons))
        self._show_advice(found.advice if found is not None and current else ())

    def _show_gauges(self, found: Estimate) -> None:
        if found.seconds_per_step > 0:
            words = self.tr("%Ln step(s) of {step} s", "", found.steps).format(step=_short(found.seconds_per_step))
            if found.warm_steps:
                warm = self.tr("%Ln warm-up step(s) of {step} s", "", found.warm_steps)
                words = f"{warm.format(step=_short(found.seconds_per_warm_step))}, {words}"
            if found.rough:
                words = self.tr("{words}, from only one or two measured steps").format(words=words)
            self.time.show_value(about(found.seconds), words)
        else:
            self.time.show_value(self.tr("unknown"), self.tr("There was too little memory for a step."))
        self._show_need(self.memory, found.memory, found.memory_free, self._device(found))
        place = self.tr("the run's folder")
        self._show_need(self.disk, found.disk, found.disk_free, place)

    def _show_need(self, gauge: Gauge, need: int, free: int | None, where: str) -> None:
        if need <= 0:
            gauge.show_value(self.tr("unknown"), "")
        elif free is None:
            gauge.show_value(text.size(need), self.tr("The free space in {where} is unknown.").format(where=where))
        else:
            words = self.tr("of {free} free in {where}").format(free=text.size(free), where=where)
            gauge.show_value(text.size(need), words, need / max(1, free))

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

    def _advice_row(self, advice: Advice) -> QWidget:
        words = translated(advice.text)
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE)
        row.addWidget(wrapped(f"•  {words}", box), 1)
        if advice.changes:
            button = QPushButton(self.tr("Apply"), box)
            button.setAccessibleDescription(words)
            button.clicked.connect(partial(self._take, advice))
            self.advice_buttons.append(button)
            row.addWidget(button)
        return box

    def _take(self, advice: Advice) -> None:
        self.advice_taken.emit(advice)


def about(seconds: float) -> str:
    """Return a duration in words, no more exact than it is known: about 3 hours 20 minutes."""
    minutes = seconds / 60
    if minutes < 1:
        return _tr("less than a minute")
    if minutes < 59.5:
        return _tr("about %Ln minute(s)", round(minutes))
    hours, rest = divmod(round(minutes / 10) * 10, 60)
    if hours < 10:
        words = _tr("about %Ln hour(s)", hours)
        return words + " " + _tr("%Ln minute(s)", rest) if rest else words
    if hours < 48:
        return _tr("about %Ln hour(s)", round(minutes / 60))
    return _tr("about {number} days").format(number=_short(minutes / 1440))


def _short(number: float) -> str:
    """Return a number to two digits."""
    digits = max(0, 1 - math.floor(math.log10(number))) if number > 0 else 0
    words = QLocale().toString(number, "f", digits)
    point = QLocale().decimalPoint()
    return words.rstrip("0").removesuffix(point) if point in words else words


def _tr(source: str, number: int = -1) -> str:
    return QCoreApplication.translate("Training", source, None, number)
