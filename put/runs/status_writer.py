"""Writing the status of a run."""

from __future__ import annotations

import dataclasses
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from put.errors import PutError
from put.events import (
    TrainingAssessed,
    TrainingEvaluated,
    TrainingEvent,
    TrainingFinished,
    TrainingSampled,
    TrainingStarted,
    TrainingStepped,
)
from put.files.json_file import overwrite_json, replace_json, write_json
from put.runs.control import read_status
from put.runs.layout import STATUS
from put.runs.serialization import status_to_json
from put.runs.types import RunState

__all__ = ["StatusWriter"]

EVERY = 1.0
"""Seconds between two writes while only the step changes."""
EVERY_WAITING = 10.0


class StatusWriter:
    """Writes ``status.json``. A failure to write is printed to standard error and never stops the run.

    Args:
        run: the run folder; its earlier status is kept where nothing new is known.
        steps: the total number of steps.
    """

    def __init__(self, run: Path, steps: int) -> None:
        self._path = run / STATUS
        self._written = 0.0
        self.status = dataclasses.replace(read_status(run), steps=steps, seconds_left=None, place_in_queue=0)

    def enter(self, state: RunState, problem: PutError | None = None) -> None:
        """Change the state; it is on the disk when this returns."""
        if not state.live or state in (RunState.PAUSED, RunState.PREEMPTED):
            self._set(seconds_left=None, memory=0)
        self._set(state=state, problem=problem, updated=time.time())
        try:
            write_json(self._path, status_to_json(self.status))
            self._written = time.monotonic()
        except PutError as error:
            with suppress(OSError):  # the log may be on the full disk
                print(f"{error} {error.detail}", file=sys.stderr, flush=True)  # noqa: T201  goes to the log of the run
            self._overwrite()

    def _overwrite(self) -> None:
        """Write the state into the old file where the disk has no room for a new one; without details, to be small."""
        problem = self.status.problem
        brief = problem if problem is None else PutError(problem.message, problem.hint)
        with suppress(OSError):
            overwrite_json(self._path, status_to_json(dataclasses.replace(self.status, problem=brief)))

    def take(self, event: TrainingEvent) -> None:
        """Update the status with an event of the run."""
        if isinstance(event, TrainingStepped):
            self._set(step=event.step, steps=event.steps)
            if event.losses:
                self._set(seconds_per_step=event.seconds_per_step, seconds_left=event.seconds_left)
                self._set(memory=event.memory)
            self.tick()
            return
        if isinstance(event, TrainingStarted):
            self._set(step=event.step, steps=event.steps, device=event.device, precision=event.precision)
        elif isinstance(event, TrainingEvaluated) and event.best:
            self._set(score=event.scores.get("score"), best_step=event.step)
        elif isinstance(event, TrainingSampled):
            self._set(sample=event.path)
        elif isinstance(event, TrainingAssessed):
            self._set(verdict=event.verdict, message=event.message, hint=event.hint)
        elif isinstance(event, TrainingFinished):
            self._set(step=event.step)
        self.tick(0.0)

    def tick(self, every: float = EVERY) -> None:
        """Write the status if the last write was ``every`` seconds ago."""
        if time.monotonic() < self._written + every:
            return
        self._set(updated=time.time())
        with suppress(OSError):  # it is written again a second later
            replace_json(self._path, status_to_json(self.status))
        self._written = time.monotonic()

    def _set(self, **values: Any) -> None:
        self.status = dataclasses.replace(self.status, **values)
