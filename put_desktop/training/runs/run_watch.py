"""Watches the runs: which there are, their status, and the events of the one that is shown."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from put.events import TrainingEvent
from put.runs.types import RunEntry, RunState
from put_desktop.core.task_manager import Executor, TaskQueue
from put_desktop.training.runs.history import RunHistory
from put_desktop.training.runs.run_access import Runs, Tail

__all__ = ["RunWatch"]

SEEN_MS = 1000
"""Milliseconds between two reads while the runs are visible."""
UNSEEN_MS = 3000
"""Milliseconds between two reads while a run is active but not visible."""
WORKER_SECONDS = 10.0
"""Seconds that a started worker is given before another one is started for the same runs."""
MOST_READS = 5
"""Most batches of events for one read; the rest comes with the next."""

T = TypeVar("T")


@dataclass(frozen=True)
class _Snapshot:
    """The result of one read."""

    entries: tuple[RunEntry, ...]
    tail: Tail | None
    events: tuple[TrainingEvent, ...]
    more: bool
    problem: Exception | None


class RunWatch(QObject):
    """Reads in the background, and only as often as needed.

    Args:
        runs: the library.
        parent: Qt's owner.

    Signals:
        entries_changed: :attr:`entries` have changed.
        run_changed: the :class:`RunEntry` that is shown and its :class:`RunHistory`; also right after :meth:`show`.
        error_occurred: an exception; queued runs cannot be started, or the list cannot be read. Each is reported once.
    """

    entries_changed = Signal()
    run_changed = Signal(object, object)
    error_occurred = Signal(object)

    def __init__(self, runs: Runs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[RunEntry, ...] = ()
        """The runs at the last read, the newest first."""
        self.known = False
        """Whether they have been read at all."""
        self._runs = runs
        self._tasks = TaskQueue(Executor.INTERACTIVE, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.refresh)
        self._visible = self._reading = self._again = False
        self._shown: Path | None = None
        self._tail: Tail | None = None
        self._history = RunHistory()
        self._reported = ""
        self._started_workers: tuple[frozenset[Path], float] = (frozenset(), 0.0)  # used in tasks only

    @property
    def shown(self) -> Path | None:
        """The run whose events are read."""
        return self._shown

    @property
    def waiting(self) -> bool:
        """Whether another read is scheduled or running."""
        return self._timer.isActive() or self._reading

    @property
    def history(self) -> RunHistory:
        """The events of the shown run so far."""
        return self._history

    def entry(self, path: Path | None) -> RunEntry | None:
        """Return a run as of the last read."""
        return next((entry for entry in self.entries if entry.path == path), None)

    @property
    def live(self) -> list[RunEntry]:
        """Runs that a worker process holds."""
        return [entry for entry in self.entries if entry.problem is None and entry.status.state.live]

    def set_visible(self, visible: bool) -> None:
        """Read more often while the runs are visible."""
        if visible != self._visible:
            self._visible = visible
            self.refresh()

    def show(self, path: Path | None) -> None:
        """Read the events of another run, from its beginning; None for none."""
        if path == self._shown:
            return
        self._shown, self._tail, self._history = path, None, RunHistory()
        entry = self.entry(path)
        if entry is not None:
            self.run_changed.emit(entry, self._history)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read now, or again right after the current read."""
        self._timer.stop()
        if self._reading:
            self._again = True
            return
        self._reading = True
        self._tasks.submit(
            partial(self._read, self._shown, self._tail), partial(self._take, self._history), self._failed
        )

    def post(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do something short with the runs in the background, and read again."""
        self._tasks.submit(work, done, failed)
        self.refresh()

    def close(self) -> bool:
        """End what runs in the background.

        Returns:
            Whether it ended in time.
        """
        self._timer.stop()
        return self._tasks.close(1.0)

    # In the background

    def _read(self, shown: Path | None, tail: Tail | None) -> _Snapshot:
        entries = tuple(self._runs.entries())
        problem = self._start_workers(entries)
        events: list[TrainingEvent] = []
        if shown is not None and any(entry.path == shown for entry in entries):
            tail = tail or self._runs.tail(shown)
            for _ in range(MOST_READS):
                new = tail.read()
                events += new
                if not new:
                    return _Snapshot(entries, tail, tuple(events), more=False, problem=problem)
        return _Snapshot(entries, tail, tuple(events), more=bool(events), problem=problem)

    def _start_workers(self, entries: Sequence[RunEntry]) -> Exception | None:
        queued = frozenset(entry.path for entry in entries if entry.status.state is RunState.QUEUED)
        before, at = self._started_workers
        if not queued or (queued == before and time.monotonic() < at + WORKER_SECONDS):
            if not queued:
                self._started_workers = (queued, 0.0)
            return None
        self._started_workers = (queued, time.monotonic())
        try:
            self._runs.start_workers()
        except Exception as error:  # noqa: BLE001  it is told, and the list is shown all the same
            return error
        return None

    # In the window

    def _take(self, history: RunHistory, found: _Snapshot) -> None:
        self._reading = False
        changed = found.entries != self.entries or not self.known
        before, self.entries, self.known = self.entry(self._shown), found.entries, True
        current = history is self._history
        if current:
            self._tail = found.tail
            self._history.add(found.events)
        if found.problem is not None:
            self._notify(found.problem)
        if changed:
            self.entries_changed.emit()
        entry = self.entry(self._shown)
        if entry is not None and (entry != before or (current and found.events)):
            self.run_changed.emit(entry, self._history)
        self._schedule(at_once=self._again or found.more)

    def _failed(self, error: Exception) -> None:
        self._reading = False
        self._notify(error)
        self._schedule(at_once=False)

    def _notify(self, problem: Exception) -> None:
        if str(problem) != self._reported:
            self._reported = str(problem)
            self.error_occurred.emit(problem)

    def _schedule(self, *, at_once: bool) -> None:
        self._again = False
        busy = any(entry.status.state.live or entry.status.state is RunState.QUEUED for entry in self.entries)
        if at_once:
            self._timer.start(0)
        elif self._visible or busy:
            self._timer.start(SEEN_MS if self._visible else UNSEEN_MS)
