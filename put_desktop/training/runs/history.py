"""The events of a run so far, kept small enough to draw."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final, NamedTuple, TypeVar

from put.events import (
    TrainingAssessed,
    TrainingEvaluated,
    TrainingEvent,
    TrainingFinished,
    TrainingSampled,
    TrainingSaved,
    TrainingStarted,
    TrainingStepped,
    Warned,
)

__all__ = ["Alarm", "Evaluation", "Losses", "RunHistory", "Sheet"]

MOST_LOSSES: Final = 2000
"""Most points of the losses: more than a screen has columns."""
MOST_ENTRIES: Final = 4000
"""Most scores and sheets; a long run has some hundreds."""
MOST_ALARMS: Final = 200


class Evaluation(NamedTuple):
    """Validation scores at a step."""

    step: int
    figures: Mapping[str, float]
    """By name, see :class:`put.evaluation.evaluator.ValidationScores`; ``score`` is missing where it is infinite."""
    best: bool
    """Whether no earlier one was better."""

    @property
    def score(self) -> float | None:
        """The score, lower is better; None where the output of the model is NaN."""
        score = self.figures.get("score")
        return score if score is not None and math.isfinite(score) else None


class Losses(NamedTuple):
    """Means of the losses over the steps since the point before."""

    step: int
    figures: Mapping[str, float]


class Sheet(NamedTuple):
    """A sample sheet. Written again for the same step, it is another object."""

    step: int
    path: Path


class Alarm(NamedTuple):
    """A warning, and the step at which it came."""

    step: int
    warned: Warned


_Step = TypeVar("_Step", Evaluation, Losses, Sheet, Alarm)
_Kept = TypeVar("_Kept", Evaluation, Sheet)


class RunHistory:
    """Collects the events of a run in their order, also of one that was interrupted and resumed.

    All tuples rise by step. A tuple is another object exactly if something in it changed, so ``is`` tells whether there
    is anything to draw. A run that resumes at an earlier step, or goes back to one, loses what came after it.
    """

    def __init__(self) -> None:
        self.scores: tuple[Evaluation, ...] = ()
        self.losses: tuple[Losses, ...] = ()
        self.samples: tuple[Sheet, ...] = ()
        self.warnings: tuple[Alarm, ...] = ()
        self.assessed: TrainingAssessed | None = None
        self.started: TrainingStarted | None = None
        self.finished: TrainingFinished | None = None
        self.step = 0
        """The latest step."""
        self.saved: int | None = None
        """The step of the latest checkpoint, below 0 during the warm-up; None before the first."""
        self.latest: int | None = None
        """The step of the latest checkpoint that came with a model file; None before the first."""
        self.checkpoints = 0
        """Number of checkpoints written; it never falls."""
        self._stepped = -math.inf
        """The step of the latest losses."""
        self._stride = 1
        self._pending: list[Losses] = []

    @property
    def best(self) -> Evaluation | None:
        """The best by validation score; None without scores."""
        scored = [each for each in self.scores if each.score is not None]
        return min(scored, key=lambda each: (each.score, -each.step), default=None)

    def evaluation(self, step: int) -> Evaluation | None:
        """Return the scores at exactly this step."""
        return next((each for each in reversed(self.scores) if each.step == step), None)

    def sheet_at(self, step: int) -> Sheet | None:
        """Return the sheet of this step, else the nearest one, the earlier of two; None for none."""
        return min(self.samples, key=lambda each: (abs(each.step - step), each.step), default=None)

    def add(self, events: Iterable[TrainingEvent]) -> None:
        """Add events."""
        for event in events:
            self._add(event)

    def _add(self, event: TrainingEvent) -> None:
        match event:
            case TrainingStarted():
                self._roll_back(event.step)
                self.saved = event.step  # it begins with a checkpoint, or where one was written
                self.started, self.finished, self._stepped = event, None, -math.inf
            case TrainingStepped():
                if event.step <= self._stepped:  # after NaN the run went back to its checkpoint
                    self._cut(event.step - 1)
                self._stepped = event.step
                self._add_losses(Losses(event.step, event.losses))
            case TrainingEvaluated():
                evaluated = Evaluation(event.step, event.scores, event.best)
                self.scores = _thinned((*_until(self.scores, event.step - 1), evaluated))
            case TrainingSampled():
                sheet = Sheet(event.step, event.path)  # replaces one of the same step
                self.samples = _thinned((*_until(self.samples, event.step - 1), sheet))
            case TrainingAssessed():
                self.assessed = event
            case TrainingSaved():
                self._add_checkpoint(event)
            case TrainingFinished():
                self.finished = event
            case Warned():
                self._add_warning(event)
        self._advance(event)

    def _advance(self, event: TrainingEvent) -> None:
        step = getattr(event, "step", None)
        in_warm_up = isinstance(event, TrainingSampled) and self.step < 0  # whose sheets are of step 0
        if step is not None and not in_warm_up:
            self.step = step

    def _add_checkpoint(self, event: TrainingSaved) -> None:
        self.saved = event.step
        self.checkpoints += 1
        if event.with_model:
            self.latest = event.step

    def _roll_back(self, step: int) -> None:
        self._cut(step)
        self.warnings = _until(self.warnings, step)
        if self.assessed is not None and self.assessed.step > step:
            self.assessed = None
        if self.latest is not None and self.latest > step:
            self.latest = step

    def _cut(self, step: int) -> None:
        """Forget figures and samples of later steps: the run makes others."""
        self.scores = _until(self.scores, step)
        self.samples = _until(self.samples, max(0, step))  # that of step 0 is made before the warm-up, and in it
        self.losses = _until(self.losses, step)
        self._pending = [each for each in self._pending if each.step <= step]

    def _add_losses(self, losses: Losses) -> None:
        self._pending.append(losses)
        if len(self._pending) < self._stride:
            return
        self.losses = (*self.losses, _mean(self._pending))
        self._pending = []
        if len(self.losses) >= MOST_LOSSES:
            pairs = zip(self.losses[::2], self.losses[1::2], strict=True)
            self.losses = tuple(_mean(pair) for pair in pairs)
            self._stride *= 2

    def _add_warning(self, warned: Warned) -> None:
        """Add a warning unless a resumed run repeats it."""
        if all(each.warned != warned for each in self.warnings):
            self.warnings = (*self.warnings, Alarm(self.step, warned))[-MOST_ALARMS:]


def _until(entries: tuple[_Step, ...], step: int) -> tuple[_Step, ...]:
    kept = tuple(each for each in entries if each.step <= step)
    return kept if len(kept) < len(entries) else entries


def _thinned(entries: tuple[_Kept, ...]) -> tuple[_Kept, ...]:
    """Drop every other one of too many, but not the first, the latest and those that were the best."""
    if len(entries) <= MOST_ENTRIES:
        return entries
    last = len(entries) - 1
    return tuple(
        each for index, each in enumerate(entries)
        if index % 2 == 0 or index == last or (isinstance(each, Evaluation) and each.best)
    )  # fmt: skip


def _mean(points: Iterable[Losses]) -> Losses:
    """Return one point for several, at the step of the last; NaN and infinity do not count."""
    points = tuple(points)
    found: dict[str, list[float]] = {}
    for point in points:
        for name, value in point.figures.items():
            if math.isfinite(value):
                found.setdefault(name, []).append(value)
    return Losses(points[-1].step, {name: sum(values) / len(values) for name, values in found.items()})
