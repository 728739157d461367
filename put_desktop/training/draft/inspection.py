"""Inspecting two folders before training, in a process of its own."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from put.codec import CodecError, from_plain
from put.data.inspect_report import Inspection
from put.errors import PutError
from put_desktop.core.put_process import PutProcess
from put_desktop.training.draft.arguments import Scratch

__all__ = ["Inspector", "read_report", "unreadable_answer"]

SETTLE_MS = 150
"""Several changes within this time are one."""


class Inspector(QObject):
    """Inspects the latest two folders it was given; an earlier inspection ends without another signal.

    Signals:
        started: an inspection starts.
        counted: the numbers of images in A and B.
        progressed: files opened, and their total.
        finished: the :class:`put.data.inspect_report.Inspection`.
        failed: the :class:`put.errors.PutError` that ended it.
    """

    started = Signal()
    counted = Signal(int, int)
    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scratch = Scratch()
        self._process: PutProcess | None = None
        self._wanted: tuple[Path, Path, frozenset[Path], int] | None = None
        self._report: Inspection | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self._run)

    @property
    def busy(self) -> bool:
        """Whether an inspection is running or about to start."""
        return self._timer.isActive() or self._process is not None

    def start(self, a: Path, b: Path, left_out: Collection[Path], size: int) -> None:
        """Inspect these folders; ``size`` is the crop size of training in pixels."""
        self.stop()
        self._wanted = (a, b, frozenset(left_out), size)
        self._timer.start()

    def stop(self) -> None:
        """End the inspection that is running, without another signal."""
        self._timer.stop()
        self._report = None
        if self._process is not None:
            process, self._process = self._process, None
            process.stop()
            process.deleteLater()

    def close(self) -> None:
        """End the inspection and delete its files."""
        self.stop()
        self._scratch.close()

    @Slot()
    def _run(self) -> None:
        if self._wanted is None:
            return
        a, b, left_out, size = self._wanted
        try:
            left_out_arguments = self._scratch.leave_out(left_out)
        except OSError as error:
            self.failed.emit(
                PutError(self.tr("There is no room for temporary files."), self.tr("Free some space."), str(error))
            )
            return
        self._process = PutProcess(
            ["inspect", str(a), str(b), "--size", str(size), "--json", *left_out_arguments], self
        )
        self._process.message_received.connect(self._receive)
        self._process.failed.connect(self._failed)
        self._process.finished.connect(self._finished)
        self.started.emit()
        self._process.start()

    @Slot(dict)
    def _receive(self, event: dict[str, Any]) -> None:
        kind = event.get("event")
        if kind == "started":
            self.counted.emit(event["found_a"], event["found_b"])
        elif kind == "advanced":
            self.progressed.emit(event["done"], event["total"])
        elif kind == "finished":
            self._take(event.get("report"))

    def _take(self, report: Any) -> None:
        try:
            self._report = read_report(report)
        except CodecError as error:
            self.stop()
            self.failed.emit(unreadable_answer(str(error)))

    @Slot(object)
    def _failed(self, problem: PutError) -> None:
        if self._report is not None:  # nothing is readable, but there is a report
            self._finished()
            return
        self._drop()
        self.failed.emit(problem)

    @Slot()
    def _finished(self) -> None:
        report = self._report
        self._drop()
        if report is not None:
            self.finished.emit(report)

    def _drop(self) -> None:
        self._report = None
        if self._process is not None:
            self._process.deleteLater()
            self._process = None


def read_report(values: dict[str, Any]) -> Inspection:
    """A report from :func:`put.data.inspect_report.inspection_json`.

    Raises:
        CodecError: it is something else.
    """
    return from_plain(values, Inspection)


def unreadable_answer(detail: str) -> PutError:
    """What to say where a command of ``put`` answered something that this window does not understand."""
    return PutError(
        QCoreApplication.translate("Training", "The answer of the command line cannot be read."),
        QCoreApplication.translate("Training", "Start PUT Desktop again; if that does not help, install it anew."),
        detail,
    )
