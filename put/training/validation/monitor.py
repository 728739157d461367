"""Figures of a run so far, and its verdict."""

from __future__ import annotations

import csv
import math
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from put.config import TrainOptions
from put.events import TrainingAssessed
from put.losses.pruning import Pruning
from put.runs.layout import METRICS, SCORES
from put.training.validation.score_history import Score, read_score
from put.training.validation.verdict import Assessment, Evidence, assess

__all__ = ["RunMonitor"]

LATELY = 10
"""Readings of the losses that count as what they are lately; one of them is noisy."""


class RunMonitor:
    """Gathers the evidence of a run, and reports its verdict when that changes.

    Args:
        options: the settings.
    """

    def __init__(self, options: TrainOptions) -> None:
        self._options = options
        self._scores: list[Score] = []
        self._contrasts: deque[float] = deque(maxlen=LATELY)
        self._reported: Assessment | None = None

    def read(self, run: Path) -> None:
        """Begin with what the files of ``run`` hold, which are cut to its step; what cannot be read counts as none."""
        self._scores.clear()
        self._contrasts.clear()
        for step, figures in _rows(run / SCORES):
            self.score(step, figures)
        pruning = Pruning(self._options)
        for step, losses in _rows(run / METRICS):
            pruning.go_to(step)
            self.losses(losses, losses.get("negatives", pruning.count))  # older runs were pruned by the steps alone

    def losses(self, losses: Mapping[str, float], negatives: float) -> None:
        """Take in losses, and how many negatives each query was contrasted with."""
        if self._options.keep_content > 0 and negatives > 0 and "nce" in losses:
            self._contrasts.append(losses["nce"] / math.log(negatives + 1))

    def score(self, step: int, figures: Mapping[str, float]) -> None:
        """Take in the evaluator's figures at ``step``; those that are not finite are missing."""
        self._scores.append(read_score(step, figures))

    def news(
        self, step: int, alarms: frozenset[str], *, evaluated: bool, continued: bool
    ) -> Iterator[TrainingAssessed]:
        """Yield the verdict at ``step``, where it or its words differ from the last.

        Args:
            step: steps done.
            alarms: what is wrong at present.
            evaluated: whether there are scores, or will be.
            continued: whether the run began from the weights of a generator.
        """
        found = assess(
            Evidence(
                step,
                self._options.steps,
                self._options.eval_every if evaluated else 0,
                tuple(self._scores),
                alarms,
                sum(self._contrasts) / len(self._contrasts) if self._contrasts else None,
                continued,
            )
        )
        if found != self._reported:
            self._reported = found
            yield found.event(step)


def _rows(path: Path) -> Iterator[tuple[int, dict[str, float]]]:
    """The lines of a table by step, without what is empty."""
    rows: list[dict[str, str]] = []
    with suppress(OSError, csv.Error), path.open(newline="", encoding="utf-8") as file:
        rows.extend(csv.DictReader(file))
    for row in rows:
        figures: dict[str, float] = {}
        for name, text in row.items():
            with suppress(ValueError, TypeError):
                figures[name] = float(text)
        if "step" in figures:
            yield int(figures.pop("step")), figures
