"""Checking files against the training pictures of models, in a process of its own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from put.codec import CodecError, from_plain
from put.errors import PutError
from put.familiarity.report import CheckFinished
from put_desktop.core.put_process import PutProcess

__all__ = ["FitChecker"]


class FitChecker(QObject):
    """Checks the latest files it was given; an earlier check ends without another signal.

    The network is loaded in another process: the window's thread is not held up, and a check can be ended at once.

    Signals:
        finished: the :class:`put.familiarity.report.CheckFinished`; None where the check failed, of which nobody needs
            to hear.
    """

    finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: PutProcess | None = None
        self._report: CheckFinished | None = None

    @property
    def busy(self) -> bool:
        """Whether a check is running."""
        return self._process is not None

    def start(self, files: Sequence[Path], models: Sequence[Path]) -> None:
        """Check files against models."""
        self.stop()
        named = [argument for model in models for argument in ("--model", str(model))]
        process = self._process = PutProcess(["check", "--json", *named, "--", *map(str, files)], self)
        process.message_received.connect(self._receive)
        process.failed.connect(self._failed)
        process.finished.connect(self._finished)
        process.start()

    def stop(self) -> None:
        """End the check that is running, without another signal."""
        self._report = None
        if self._process is not None:
            process, self._process = self._process, None
            process.stop()
            process.deleteLater()

    @Slot(dict)
    def _receive(self, event: dict[str, Any]) -> None:
        if event.get("event") == "finished":
            try:
                self._report = from_plain(event, CheckFinished)
            except (CodecError, PutError):
                self._report = None

    @Slot(object)
    def _failed(self, _problem: PutError) -> None:
        self._finished()  # where a file could not be read there is a report all the same

    @Slot()
    def _finished(self) -> None:
        report = self._report
        self.stop()
        self.finished.emit(report)
