"""Measuring what a draft needs: time, memory and disk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from put.codec import CodecError, from_plain
from put.errors import PutError
from put.training.estimate.estimate import Estimate
from put_desktop.training.draft.command import DraftCommand
from put_desktop.training.draft.draft import Draft, DraftHolder
from put_desktop.training.draft.inspection import unreadable_answer

__all__ = ["DraftProfiling", "read_estimate"]

RUN_NAME = "put-estimate"
"""Name of the run folder while measuring; it is never made."""


class DraftProfiling(QObject):
    """Measures a few steps of the draft in a process of its own and keeps the latest estimate.

    Args:
        holder: the draft.
        parent: Qt's owner.

    Signals:
        changed: one of the attributes below has changed.
    """

    changed = Signal()

    def __init__(self, holder: DraftHolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.place: Path | None = None
        """Folder of the run; None for the default one."""
        self.estimate: Estimate | None = None
        self.problem: PutError | None = None
        """Why the latest measurement failed."""
        self.message = ""
        """The part of a run that is being measured, in words."""
        self.progress = 0.0
        """From 0 to 1."""
        self.command = DraftCommand(self)
        self._holder = holder
        self._measured: tuple[Draft, Path | None] | None = None
        self.command.message_received.connect(self._receive)
        self.command.failed.connect(self._failed)
        self.command.finished.connect(self.changed)
        holder.changed.connect(self._draft_changed)

    @property
    def is_running(self) -> bool:
        """Whether it measures now."""
        return self.command.busy and self.estimate is None

    @property
    def is_current(self) -> bool:
        """Whether the estimate is of the draft as it is."""
        return self.estimate is not None and self._measured == self._subject()

    def start(self) -> None:
        """Measure the draft now."""
        self.estimate, self.problem, self.progress = None, None, 0.0
        self._measured = self._subject()
        self.message = self.tr("Preparing to measure…")
        place = [] if self.place is None else ["-o", str(self.place / RUN_NAME)]
        self.command.run(self._holder.draft, [*place, "--estimate"])
        self.changed.emit()

    def cancel(self) -> None:
        """Stop measuring."""
        self.command.stop()
        self._measured = None
        self.changed.emit()

    def _subject(self) -> tuple[Draft, Path | None]:
        """Return what the figures depend on; a title changes none."""
        return replace(self._holder.draft, title=""), self.place

    @Slot(dict)
    def _receive(self, event: dict[str, Any]) -> None:
        if event.get("event") == "progress":
            self.progress, self.message = event["done"], event["message"]
        elif event.get("event") == "estimate":
            try:
                self.estimate = read_estimate(event)
            except CodecError as error:
                self.problem = unreadable_answer(str(error))
        else:
            return
        self.changed.emit()

    @Slot(object)
    def _failed(self, problem: PutError) -> None:
        self.problem = problem
        self.changed.emit()

    @Slot(set)
    def _draft_changed(self, changed: set[str]) -> None:
        if changed - {"title"}:
            self.command.stop()
            self.problem = None
        self.changed.emit()


def read_estimate(event: dict[str, Any]) -> Estimate:
    """Return the estimate in the event ``estimate`` of ``put train --estimate --json``.

    Raises:
        CodecError: it is something else.
    """
    return from_plain(event, Estimate)
