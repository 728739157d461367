"""Training a queued run in parts: telling how it stands, doing what is asked of it, waiting where it is to wait."""

from __future__ import annotations

import dataclasses
import gc
import threading
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from put.events import TrainingEvent, TrainingEvents, TrainingSaved, TrainingStarted
from put.runs import gpu_lease as lending
from put.runs.control import take_commands
from put.runs.delete import remove_leftovers
from put.runs.event_log import EventLog
from put.runs.layout import CHECKPOINT
from put.runs.status_writer import EVERY_WAITING, StatusWriter
from put.runs.types import RunCommand, RunSpec, RunState
from put.training.requests import Request, Requests

__all__ = ["GRACE", "RunWorker", "WorkerContext"]

LOOK_EVERY = 0.2
"""Seconds between two looks at commands and loans."""
GRACE = 1.0
"""Seconds without any loan before a run goes on: another translation may follow at once."""


@dataclass(frozen=True)
class WorkerContext:
    """What a run is told by and tells with."""

    keeper: StatusWriter
    log: EventLog
    ended: threading.Event
    """Set when the process is to end."""
    cut: Callable[[], None]
    """Keeps what is printed short."""


class RunWorker:
    """Trains one run, in as many parts as it is paused.

    Args:
        run: its folder, locked.
        order: what is to be trained.
        device: where.
        means: what it is told by and tells with.
    """

    def __init__(self, run: Path, order: RunSpec, device: str, means: WorkerContext) -> None:
        self._run, self._order, self._device = run, order, device
        self._keeper, self._log, self._ended, self._cut = means.keeper, means.log, means.ended, means.cut
        self._requests = Requests()
        self._looked = 0.0
        self._last_step: int | None = None
        """Where it ends at the latest, once it is asked to stop."""

    def outcome(self) -> RunState:
        """Train until the run ends: FINISHED or STOPPED.

        Raises:
            PutError: as :func:`put.training.run.train`.
        """
        while True:
            if self._ended.is_set():
                return RunState.STOPPED
            state = RunState.PREEMPTED if lending.is_leased() else self._part()
            if state not in (RunState.PAUSED, RunState.PREEMPTED):
                return state
            _give_back_memory()
            if not self._wait(state):
                return RunState.STOPPED

    def _part(self) -> RunState:
        """Train until the run ends or is to wait."""
        self._keeper.enter(RunState.STARTING)
        events = self._events()
        with closing(events):
            for event in events:
                self._notify(event)
                if self._keeper.status.step >= self._keeper.status.steps:
                    continue  # it ends by itself
                state = self._wanted(event)
                if state is not None:
                    return state
        return RunState.FINISHED

    def _events(self) -> TrainingEvents:
        from put.training.run import resume, train  # torch

        run, options = self._run, self._order.options
        if (run / CHECKPOINT).exists():
            return resume(run, options.steps, self._device, requests=self._requests)
        remove_leftovers(run)
        options = dataclasses.replace(options, device=self._device)
        sides = self._order.folder_a, self._order.folder_b
        return train(*sides, run, options, requests=self._requests, left_out=self._order.left_out)

    def _notify(self, event: TrainingEvent) -> None:
        self._log.add(event)
        self._keeper.take(event)
        if isinstance(event, TrainingStarted):
            self._keeper.enter(RunState.RUNNING)

    def _wanted(self, event: TrainingEvent) -> RunState | None:
        """The state that the run is to go into after an event; None where it goes on."""
        if self._ended.is_set():
            self._keeper.enter(RunState.STOPPING)
            return RunState.STOPPED
        if self._last_step is not None:
            step = self._keeper.status.step
            return RunState.STOPPED if isinstance(event, TrainingSaved) or step >= self._last_step else None
        now = time.monotonic()
        if now < self._looked + LOOK_EVERY:
            return None
        self._looked = now
        self._cut()
        for command in take_commands(self._run):
            if command is RunCommand.PAUSE:
                return RunState.PAUSED
            if command is RunCommand.STOP:
                return self._stop()
            if command in (RunCommand.SAMPLE, RunCommand.SAVE):
                self._requests.ask(Request(command.value))
        return RunState.PREEMPTED if lending.is_leased() else None

    def _stop(self) -> RunState | None:
        """End with the next step, at which a generator and a sheet are kept as well, or at once before the first."""
        self._keeper.enter(RunState.STOPPING)
        step = self._keeper.status.step
        if step < 1:
            return RunState.STOPPED
        self._last_step = step + 2
        for request in Request:
            self._requests.ask(request)
        return None

    def _wait(self, state: RunState) -> bool:
        """Wait without memory until the run is to go on; False where it is to end."""
        self._keeper.enter(state)
        free_since = None
        while not self._ended.wait(LOOK_EVERY):
            for command in take_commands(self._run):
                if command is RunCommand.STOP:
                    self._keeper.enter(RunState.STOPPING)
                    return False
                if command is RunCommand.PAUSE and state is not RunState.PAUSED:
                    state, free_since = RunState.PAUSED, None
                    self._keeper.enter(state)
                elif command is RunCommand.CONTINUE and state is RunState.PAUSED:
                    return True
            self._keeper.tick(EVERY_WAITING)
            if state is RunState.PAUSED:
                continue
            if lending.is_leased():
                free_since = None
            elif free_since is None:
                free_since = time.monotonic()
            elif time.monotonic() >= free_since + GRACE:
                return True
        return False


def _give_back_memory() -> None:
    """Free what a part of the run held, which nothing refers to any more."""
    import torch

    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
