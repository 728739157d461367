"""What ``put bench`` measured on this computer, and a button that measures."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from put.backends.speeds import Reason
from put.codec import CodecError, from_plain
from put.errors import PutError
from put_desktop.core.put_process import PutProcess
from put_desktop.settings.dialog.speeds_list import SpeedsList
from put_desktop.ui.widgets.form import heading, muted

__all__ = ["MeasureBox"]

SHORT = ("--sizes", "256,512", "--rounds", "2", "--pictures", "0", "--frames", "0")
"""A measurement of the generator alone, which is what the automatic choice goes by."""
STEPS = 1000


class MeasureBox(QWidget):
    """What was measured is asked for when it is first shown, by a process: the window loads no torch.

    Args:
        model: name or file of the model of new jobs; empty for the first built-in one.
        parent: Qt's owner.

    Signals:
        devices_found: names of the devices of this computer, such as ``cuda:0``.
    """

    devices_found = Signal(list)

    def __init__(self, model: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ["--model", model] if model else []
        self._process: PutProcess | None = None
        self.speeds = SpeedsList(self)
        self.said = muted(self.tr("Looking up what was measured…"), self)
        self.measure = QPushButton(self.tr("Measure now"), self)
        self.measure.setAutoDefault(False)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, STEPS)
        self.progress.setAccessibleName(self.tr("Progress of the measurement"))
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setAutoDefault(False)
        self._lay_out()
        self._show_running(running=False)
        self.measure.clicked.connect(self._measure)
        self.cancel.clicked.connect(self._cancel)

    def stop(self) -> None:
        """End what runs; what was not measured to its end is not kept."""
        if self._process is not None:
            self._process.stop()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102, N802
        super().showEvent(event)
        if self._process is None:
            self._look()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.measure)
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(heading(self.tr("How fast this computer is"), self))
        column.addWidget(self.speeds)
        column.addWidget(self.said)
        column.addLayout(row)

    def _look(self) -> None:
        self._run(["bench", "--kept", "--events", *self._model])

    @Slot()
    def _measure(self) -> None:
        self.progress.setValue(0)
        self.said.setText(self.tr("Measuring. It takes some minutes; leave the computer alone meanwhile."))
        self._show_running(running=True)
        self._run(["bench", "--events", *SHORT, *self._model])

    @Slot()
    def _cancel(self) -> None:
        self.stop()
        self._show_running(running=False)
        self._say_usual()

    def _run(self, words: list[str]) -> None:
        self.stop()
        self._process = PutProcess(words, self)
        self._process.message_received.connect(self._told)
        self._process.failed.connect(self._failed)
        self._process.start()

    @Slot(dict)
    def _told(self, message: dict[str, Any]) -> None:
        match message.get("event"):
            case "advanced":
                self.progress.setValue(round(STEPS * float(message.get("share", 0))))
            case "report":
                self._show_running(running=False)
                self._look()
            case "kept":
                self._say_usual()
                try:
                    reasons = from_plain(message.get("devices"), tuple[Reason, ...])
                except CodecError as error:
                    self._failed(PutError(self.tr("What was measured cannot be shown."), "", str(error)))
                    return
                self.speeds.show_reasons(reasons)
                self.devices_found.emit([each.device for each in reasons])

    @Slot(object)
    def _failed(self, problem: PutError) -> None:
        self._show_running(running=False)
        self.said.setText(f"{problem.message} {problem.hint}".strip())

    def _say_usual(self) -> None:
        self.said.setText(
            self.tr(
                "The plain way is PyTorch in fp32, one picture after the other. The model of new jobs is measured; it "
                "takes some minutes, in which the computer should do nothing else."
            )
        )

    def _show_running(self, *, running: bool) -> None:
        self.measure.setVisible(not running)
        self.progress.setVisible(running)
        self.cancel.setVisible(running)
