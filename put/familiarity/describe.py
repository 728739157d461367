"""The statistics of training pictures, for the card of the model that was trained on them."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np

from put.data.folders import source_of
from put.errors import ModelError, PutError
from put.familiarity.features import features_of
from put.familiarity.statistics import LEAST_SOURCES, InputStatistics, fit_statistics, too_few
from put.models.library import ModelEntry
from put.models.model_file import rewrite_card

__all__ = ["describe_images", "describe_model"]

MOST = 600
"""Pictures that are looked at; of more, so many are drawn: more do not make the statistics better."""


def describe_images(
    images: Sequence[Path], advance: Callable[[int, int], None] = lambda _done, _total: None, seed: int = 0
) -> InputStatistics:
    """Return the statistics of training pictures. One that cannot be read is passed over.

    Args:
        images: the pictures.
        advance: called with the number of pictures done and their total.
        seed: of the draw where there are more than ``MOST``.

    Raises:
        TrainingError: there are too few different ones.
    """
    names = [source_of(path) for path in images]
    if len(set(names)) < LEAST_SOURCES:
        raise too_few(len(set(names)))  # before anything is loaded
    drawn = sorted(random.Random(seed).sample(list(images), min(MOST, len(images))))  # noqa: S311 - no secret
    rows, sources = [], list[str]()
    with closing(features_of([(path, False) for path in drawn])) as looked_at:
        for done, (path, features) in enumerate(looked_at, 1):
            if not isinstance(features, PutError):
                rows.append(features)
                sources.append(source_of(path))
            advance(done, len(drawn))
    return fit_statistics(np.concatenate(rows) if rows else np.zeros((0, 1), np.float32), sources)


def describe_model(
    entry: ModelEntry, images: Sequence[Path], advance: Callable[[int, int], None] = lambda _done, _total: None
) -> InputStatistics:
    """Write the statistics of its training pictures into a model's card; its weights stay as they are.

    Raises:
        ModelError: the model is built in or damaged.
        OutputError: the file cannot be written.
        TrainingError: there are too few different pictures.
    """
    if entry.problem is not None or entry.card is None:
        raise entry.problem or ModelError(f"{entry.path.name} is damaged.")
    if entry.built_in:
        raise ModelError(f"“{entry.name}” is built in and cannot be changed.", "Copy its file and name the copy.")
    found = describe_images(images, advance)
    rewrite_card(entry.path, entry.path, replace(entry.card, inputs=found.to_bytes()))
    return found
