"""Training a queued run in parts: writing its status, carrying out commands, pausing."""

from __future__ import annotations

import dataclasses
import gc
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from put.awake import kept_awake
from put.events import TrainingEvent, TrainingEvents, TrainingSaved, TrainingStarted
from put.runs import gpu_lease
from put.runs.control import take_commands
from put.runs.delete import remove_leftovers
from put.runs.event_log import EventLog
from put.runs.layout import CHECKPOINT
from put.runs.status_writer import EVERY_WAITING, StatusWriter
from put.runs.types import RunCommand, RunSpec, RunState
from put.training.requests import Request, Requests

__all__ = ["GRACE", "RunWorker", "WorkerContext"]

CHECK_EVERY = 0.2
"""Seconds between two checks for commands and leases."""
GRACE = 1.0
"""Seconds without any lease before a run continues: another translation may follow at once."""


@dataclass(frozen=True)
class WorkerContext:
    """State that a worker shares with its process."""

    status: StatusWriter
    log: EventLog
    ended: threading.Event
    """Set when the process is to end."""
    trim_log: Callable[[], None]
    """Keeps the log of what is printed short."""


class RunWorker:
    """Trains one run, in as many parts as it is paused.

    Args:
        run: its folder, locked.
        spec: what is to be trained.
        device: where.
        context: what it shares with its process.
    """

    def __init__(self, run: Path, spec: RunSpec, device: str, context: WorkerContext) -> None:
        self._run, self._spec, self._device = run, spec, device
        self._status, self._log, self._ended, self._trim_log = (
            context.status,
            context.log,
            context.ended,
            context.trim_log,
        )
        self._requests = Requests()
        self._commands: deque[RunCommand] = deque()
        """Commands that were taken and not carried out yet: one that pauses leaves those after it."""
        self._checked_at = 0.0
        self._last_step: int | None = None
        """Step at which it ends at the latest, once a stop was requested."""

    def run(self) -> RunState:
        """Train until the run ends: FINISHED or STOPPED.

        Raises:
            PutError: as :func:`put.training.run.train`.
        """
        while True:
            if self._ended.is_set():
                return RunState.STOPPED
            state = RunState.PREEMPTED if gpu_lease.is_leased() else self._part()
            if state not in (RunState.PAUSED, RunState.PREEMPTED):
                return state
            _free_memory()
            if not self._wait(state):
                return RunState.STOPPED

    def _part(self) -> RunState:
        """Train until the run ends or has to pause."""
        self._status.enter(RunState.STARTING)
        events = self._events()
        state: RunState | None = None
        before = 0
        with kept_awake(), closing(events):
            for event in events:
                self._notify(event)
                if self._status.status.step >= self._status.status.steps:
                    continue  # it is ending by itself
                state = self._next_state(event)
                if state is not None:
                    before = _written_at(self._run)
                    break
        if state is None:
            return RunState.FINISHED
        if _written_at(self._run) != before:  # a run that is closed tells nothing any more
            self._notify(TrainingSaved(self._status.status.step, self._run / CHECKPOINT, with_model=False))
        return state

    def _events(self) -> TrainingEvents:
        from put.training.run import resume, train  # torch

        run, options = self._run, self._spec.options
        if (run / CHECKPOINT).exists():
            return resume(run, options.steps, self._device, requests=self._requests)
        remove_leftovers(run)
        options = dataclasses.replace(options, device=self._device)
        sides = self._spec.folder_a, self._spec.folder_b
        return train(*sides, run, options, requests=self._requests, left_out=self._spec.left_out)

    def _notify(self, event: TrainingEvent) -> None:
        self._log.add(event)
        self._status.take(event)
        if isinstance(event, TrainingStarted):
            self._status.enter(RunState.RUNNING)

    def _next_state(self, event: TrainingEvent) -> RunState | None:
        """Return the state to enter after an event; None where the run continues."""
        if self._ended.is_set():
            self._status.enter(RunState.STOPPING)
            return RunState.STOPPED
        if self._last_step is not None:
            step = self._status.status.step
            return RunState.STOPPED if isinstance(event, TrainingSaved) or step >= self._last_step else None
        now = time.monotonic()
        if now < self._checked_at + CHECK_EVERY:
            return None
        self._checked_at = now
        self._trim_log()
        for command in self._each_command():
            if command is RunCommand.PAUSE:
                return RunState.PAUSED
            if command is RunCommand.STOP:
                return self._stop()
            if command in (RunCommand.SAMPLE, RunCommand.SAVE):
                self._requests.ask(Request(command.value))
        return RunState.PREEMPTED if gpu_lease.is_leased() else None

    def _each_command(self) -> Iterator[RunCommand]:
        """Yield the commands that are not carried out yet; those that are not asked for here wait."""
        self._commands += take_commands(self._run)
        while self._commands:
            yield self._commands.popleft()

    def _stop(self) -> RunState | None:
        """End with the next step, at which a snapshot and a sheet are written as well, or at once before the first."""
        self._status.enter(RunState.STOPPING)
        step = self._status.status.step
        if step < 1:
            return RunState.STOPPED
        self._last_step = step + 2
        for request in Request:
            self._requests.ask(request)
        return None

    def _wait(self, state: RunState) -> bool:
        """Wait without using memory until the run continues; False where it is to end."""
        self._status.enter(state)
        lease_ended_at = None
        while not self._ended.wait(CHECK_EVERY):
            for command in self._each_command():
                if command is RunCommand.STOP:
                    self._status.enter(RunState.STOPPING)
                    return False
                if command is RunCommand.PAUSE and state is not RunState.PAUSED:
                    state, lease_ended_at = RunState.PAUSED, None
                    self._status.enter(state)
                elif command is RunCommand.CONTINUE and state is RunState.PAUSED:
                    return True
            self._status.tick(EVERY_WAITING)
            if state is RunState.PAUSED:
                continue
            if gpu_lease.is_leased():
                lease_ended_at = None
            elif lease_ended_at is None:
                lease_ended_at = time.monotonic()
            elif time.monotonic() >= lease_ended_at + GRACE:
                return True
        return False


def _written_at(run: Path) -> int:
    """Return when the checkpoint of a run was written, in nanoseconds; 0 where there is none."""
    try:
        return (run / CHECKPOINT).stat().st_mtime_ns
    except OSError:
        return 0


def _free_memory() -> None:
    """Free the memory that a part of the run held."""
    import torch

    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
