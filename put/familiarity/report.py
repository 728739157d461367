"""Events of a check of files against the training pictures of models, frozen; the last one holds the report."""

from __future__ import annotations

import math
import statistics
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from put.errors import PutError

__all__ = [
    "CheckAdvanced",
    "CheckEvent",
    "CheckEvents",
    "CheckFinished",
    "CheckStarted",
    "FileMark",
    "Fit",
    "ModelReport",
    "Unreadable",
    "model_report",
]

RARE, UNUSUAL = 95.0, 99.0
"""Percentiles of the training pictures beyond which a file is called rare, and unusual."""
CHANCE = 0.01
"""A set of usual files is called mixed or unfamiliar this rarely."""
MOST = 0.5
"""Share of rare files beyond which a set is called unfamiliar."""


class Fit(StrEnum):
    """How well files fit what a model was trained on; a rule of thumb."""

    FAMILIAR = "familiar"
    MIXED = "mixed"
    UNFAMILIAR = "unfamiliar"
    UNKNOWN = "unknown"
    """The model's card says nothing of its training pictures, or no file could be read."""


@dataclass(frozen=True)
class FileMark:
    """One file beside the training pictures of one model."""

    path: Path
    percentile: float
    """Percentage of the training pictures that are less far from the rest than it; 100 is farther than all of them."""


@dataclass(frozen=True)
class Unreadable:
    """A file that could not be read, and why."""

    path: Path
    error: PutError


@dataclass(frozen=True)
class ModelReport:
    """The files beside the training pictures of one model."""

    model: str
    fit: Fit
    training_pictures: int = 0
    """0 where the card says nothing of them."""
    rare: int = 0
    """Files beyond the 95th percentile; of usual ones one in twenty."""
    unusual: int = 0
    """Files beyond the 99th percentile; of usual ones one in a hundred."""
    outliers: tuple[FileMark, ...] = ()
    """The rare files, the farthest first."""
    median: float = 0.0
    """The percentile of the file in the middle: about 50 for pictures like those of the training."""


@dataclass(frozen=True)
class CheckStarted:
    """The files are known."""

    total: int
    found: int
    """Files that there are; the check looks at ``total`` of them."""


@dataclass(frozen=True)
class CheckAdvanced:
    """One more file was looked at."""

    path: Path
    error: PutError | None
    percentiles: dict[str, float]
    """By model."""
    done: int
    total: int


@dataclass(frozen=True)
class CheckFinished:
    """All files were looked at."""

    reports: tuple[ModelReport, ...]
    checked: int
    unreadable: tuple[Unreadable, ...]
    seconds: float


CheckEvent = CheckStarted | CheckAdvanced | CheckFinished
CheckEvents = Generator[CheckEvent, None, None]


def model_report(model: str, training_pictures: int, marks: Sequence[FileMark]) -> ModelReport:
    """Return what marks say together; one for each file that could be read."""
    rare, unusual = (sum(mark.percentile > limit for mark in marks) for limit in (RARE, UNUSUAL))
    outliers = tuple(sorted((mark for mark in marks if mark.percentile > RARE), key=lambda mark: -mark.percentile))
    median = statistics.median(mark.percentile for mark in marks) if marks else 0.0
    return ModelReport(model, _fit(rare, unusual, len(marks)), training_pictures, rare, unusual, outliers, median)


def _fit(rare: int, unusual: int, checked: int) -> Fit:
    if checked == 0:
        return Fit.UNKNOWN
    by_chance = min(_at_least(rare, checked, 1 - RARE / 100), _at_least(unusual, checked, 1 - UNUSUAL / 100))
    if by_chance > CHANCE + 1e-9:  # one of one counts
        return Fit.FAMILIAR
    return Fit.UNFAMILIAR if rare > MOST * checked else Fit.MIXED


def _at_least(number: int, of: int, chance: float) -> float:
    """Return how probable so many of so many are, each of which has a chance."""
    return 1.0 - sum(math.comb(of, k) * chance**k * (1 - chance) ** (of - k) for k in range(number))
