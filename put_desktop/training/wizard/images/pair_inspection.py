"""The inspection of both folders, made anew whenever what it depends on changes."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from put.data.inspect_report import Inspection
from put.errors import PutError
from put_desktop.training.draft.inspection import Inspector
from put_desktop.training.wizard.images.domain_reader import DomainReader

__all__ = ["InspectionRequest", "PairInspection"]


class InspectionRequest(NamedTuple):
    """Inputs that an inspection depends on."""

    folder_a: Path | None
    folder_b: Path | None
    left_out: frozenset[Path]
    size: int
    """Crop size in pixels."""


class PairInspection(QObject):
    """Keeps the report on the latest request.

    Args:
        reader: checks whether the folders can be used together.
        parent: Qt's owner.

    Signals:
        counted: the numbers of images in A and B.
        progressed: files opened, and their total; 0 while it is unknown.
        finished: :attr:`report` is there.
        failed: the :class:`put.errors.PutError` that ended it.
    """

    counted = Signal(int, int)
    progressed = Signal(int, int)
    finished = Signal()
    failed = Signal(object)

    def __init__(self, reader: DomainReader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.report: Inspection | None = None
        """The latest report on the same folders."""
        self.is_current = False
        """Whether it is on the latest request."""
        self.has_failed = False
        """Whether the latest inspection ended without a report."""
        self.request: InspectionRequest | None = None
        """The latest request that was started."""
        self._reader = reader
        self._turn = 0
        self._inspector = Inspector(self)
        self._inspector.started.connect(partial(self.progressed.emit, 0, 0))
        self._inspector.counted.connect(self.counted)
        self._inspector.progressed.connect(self.progressed)
        self._inspector.finished.connect(self._finished)
        self._inspector.failed.connect(self._failed)

    def start(self, request: InspectionRequest) -> None:
        """Inspect two folders."""
        if request.folder_a is None or request.folder_b is None:
            raise ValueError("both folders are needed")
        self.outdate()
        self.has_failed = False
        self.request = request
        self._turn += 1
        self._inspector.stop()
        self.progressed.emit(0, 0)
        self._reader.check_pair(request.folder_a, request.folder_b, partial(self._checked, self._turn, request))

    def outdate(self) -> None:
        """Mark the report as not being on the draft as it is."""
        self.is_current = False

    def fail(self) -> None:
        """Note that a folder turned out to be unreadable."""
        self.has_failed, self.is_current = True, False

    def forget(self) -> None:
        """Drop the report and whatever is under way."""
        self.report, self.request = None, None
        self.is_current = self.has_failed = False
        self._turn += 1
        self._inspector.stop()

    def close(self) -> None:
        """End the process."""
        self._inspector.close()

    def _checked(self, turn: int, request: InspectionRequest, problem: PutError | None) -> None:
        if turn != self._turn or request.folder_a is None or request.folder_b is None:
            return
        if problem is not None:
            self._failed(problem)
            return
        self._inspector.start(request.folder_a, request.folder_b, request.left_out, request.size)

    @Slot(object)
    def _finished(self, report: Inspection) -> None:
        self.report, self.is_current = report, True
        self.finished.emit()

    @Slot(object)
    def _failed(self, problem: PutError) -> None:
        self.has_failed = True
        self.failed.emit(problem)
