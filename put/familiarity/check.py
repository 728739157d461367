"""A check of files against the training pictures of models, as a generator of events that ends with a report."""

from __future__ import annotations

import random
import time
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path

import numpy as np

from put.errors import OptionError, PutError
from put.familiarity.features import FEATURES, features_of
from put.familiarity.report import (
    CheckAdvanced,
    CheckEvents,
    CheckFinished,
    CheckStarted,
    FileMark,
    Fit,
    ModelReport,
    Unreadable,
    model_report,
)
from put.familiarity.statistics import InputStatistics, parse_statistics
from put.models.library import ModelEntry

__all__ = ["check_files", "statistics_of"]


def statistics_of(entry: ModelEntry) -> InputStatistics | None:
    """Return what a model's card says of its training pictures; None where it says nothing.

    Raises:
        ModelError: the model is damaged, or what the card says cannot be read.
    """
    if entry.problem is not None:
        raise entry.problem
    return parse_statistics(entry.card.inputs, FEATURES) if entry.card and entry.card.inputs else None


def check_files(
    files: Sequence[tuple[Path, bool]], models: Mapping[str, InputStatistics | None], most: int = 1000, seed: int = 0
) -> CheckEvents:
    """Look how far files are from what models were trained on.

    Of a video a few frames are looked at; the one in the middle decides. Not advancing the generator pauses the work,
    closing it ends it. A file that cannot be read is listed and ends nothing.

    Args:
        files: each with whether it is a video, an animation or numbered pictures.
        models: by name; None for those whose card says nothing.
        most: files that are looked at; of more, so many are drawn.
        seed: of that draw.

    Yields:
        ``CheckStarted``, ``CheckAdvanced`` for each file, then ``CheckFinished`` with the report.

    Raises:
        OptionError: a number is out of its range; on the first advance.
    """
    if most < 1:
        raise OptionError(f"most must be at least 1, not {most}.")
    began = time.monotonic()
    drawn = _drawn(files, most, seed)
    yield CheckStarted(len(drawn), len(files))
    known = {name: found for name, found in models.items() if found is not None}
    marks: dict[str, list[FileMark]] = {name: [] for name in known}
    unreadable: list[Unreadable] = []
    with closing(features_of(drawn)) as looked_at:
        for done, (path, features) in enumerate(looked_at, 1):
            percentiles: dict[str, float] = {}
            if isinstance(features, PutError):
                unreadable.append(Unreadable(path, features))
            else:
                for name, found in known.items():
                    percentiles[name] = round(float(np.median(found.percentiles(features))), 2)
                    marks[name].append(FileMark(path, percentiles[name]))
            error = features if isinstance(features, PutError) else None
            yield CheckAdvanced(path, error, percentiles, done, len(drawn))
    reports = tuple(
        ModelReport(name, Fit.UNKNOWN) if found is None else model_report(name, found.count, marks[name])
        for name, found in models.items()
    )
    yield CheckFinished(reports, len(drawn) - len(unreadable), tuple(unreadable), time.monotonic() - began)


def _drawn(files: Sequence[tuple[Path, bool]], most: int, seed: int) -> Sequence[tuple[Path, bool]]:
    if len(files) <= most:
        return files
    return sorted(random.Random(seed).sample(files, most))  # noqa: S311 - a sample, no secret
