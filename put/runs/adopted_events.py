"""Events of a run that ``put train`` made without the library, from its files."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterator, Mapping
from pathlib import Path

from put.errors import PutError
from put.events import TrainingEvaluated, TrainingEvent, TrainingSampled, TrainingStarted, TrainingStepped
from put.files.json_file import read_json
from put.runs.event_log import EventTail
from put.runs.layout import CONFIG, METRICS, SAMPLES, SCORES

__all__ = ["AdoptedTail"]

_NO_LOSSES = ("step", "seconds_per_step", "memory", "negatives")


class AdoptedTail:
    """Reads the events of a run from the beginning, as it goes on: those of its log, as far back as there is one, and
    before them what its files tell of losses, scores and samples.

    Args:
        run: the run folder; it need not exist yet.
    """

    def __init__(self, run: Path) -> None:
        self._run = run
        self._log = EventTail(run)
        self._is_logged = False
        self._seen: tuple[tuple[int, int], ...] = ()
        self._told: dict[type, int] = {}
        """The latest step of each kind of event."""

    def read(self) -> list[TrainingEvent]:
        """Return new events since the last call; empty when everything is read. Never raises."""
        found = self._log.read()
        if self._is_logged:
            return found
        if not found:
            return self._new(math.inf)
        self._is_logged = True
        begun = next((event.step for event in found if isinstance(event, TrainingStarted)), 0)
        return [*(self._new(begun) if begun else ()), *found]

    def _new(self, until: float) -> list[TrainingEvent]:
        """Return what the files tell of steps up to ``until`` and was not told yet, in the order of the steps."""
        seen = tuple(_changed(self._run / name) for name in (METRICS, SCORES, SAMPLES))
        if seen == self._seen:
            return []
        self._seen = seen
        events: list[TrainingStepped | TrainingEvaluated | TrainingSampled] = [
            *_stepped(self._run),
            *_evaluated(self._run),
            *_sampled(self._run),
        ]
        new = [event for event in events if self._told.get(type(event), -1) < event.step <= until]
        for event in new:
            self._told[type(event)] = max(event.step, self._told.get(type(event), -1))
        new.sort(key=lambda event: event.step)
        return [*new]


def _stepped(run: Path) -> Iterator[TrainingStepped]:
    steps = _steps(run)
    for step, row in _rows(run / METRICS):
        losses = {name: value for name, value in row.items() if name not in _NO_LOSSES}
        yield TrainingStepped(step, steps, losses, row.get("seconds_per_step", 0.0), None, int(row.get("memory", 0)))


def _evaluated(run: Path) -> Iterator[TrainingEvaluated]:
    best = math.inf
    for step, row in _rows(run / SCORES):
        score = row.get("score", math.inf)
        yield TrainingEvaluated(step, {name: value for name, value in row.items() if name != "step"}, score < best)
        best = min(best, score)


def _sampled(run: Path) -> Iterator[TrainingSampled]:
    try:
        sheets = sorted((run / SAMPLES).glob("*.jpg"))
    except OSError:
        return
    for path in sheets:
        if path.stem.isdecimal():
            yield TrainingSampled(int(path.stem), path)


def _rows(path: Path) -> Iterator[tuple[int, Mapping[str, float]]]:
    """Yield the steps of a table with their finite numbers; lines that are cut short or damaged are passed over."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                try:
                    values = {name: float(value) for name, value in row.items() if value}
                    step = int(values["step"])
                except (KeyError, TypeError, ValueError, OverflowError):
                    continue
                yield step, {name: value for name, value in values.items() if math.isfinite(value)}
    except (OSError, UnicodeError, csv.Error):
        return


def _steps(run: Path) -> int:
    """Return the length of the run; 0 where that is not known."""
    try:
        steps = (read_json(run / CONFIG) or {}).get("steps")
    except PutError:
        return 0
    return steps if type(steps) is int else 0


def _changed(path: Path) -> tuple[int, int]:
    try:
        state = path.stat()
    except OSError:
        return (0, 0)
    return (state.st_mtime_ns, state.st_size)
