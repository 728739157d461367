"""What a model's training pictures have in common, as a few small arrays, and how far others are from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load, save

from put.errors import ModelError, TrainingError

__all__ = ["LEAST_SOURCES", "InputStatistics", "fit_statistics", "parse_statistics", "too_few"]

Array = NDArray[np.float32]

LEAST_SOURCES = 20
"""Different pictures below which nothing is said: the rarest of so few says nothing of one in a hundred."""
DIRECTIONS = 8
"""Principal directions that are kept: with fp16 they take 20 kB. Twice as many tell pictures apart no better."""
FOLDS = 5
LEVELS = (0.0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975, 0.99, 1.0)
"""Shares of held-out training pictures whose distances are kept."""
SEED = 0
MOST_BYTES = 1 << 20
_KEYS = ("mean", "directions", "variances", "residual", "quantiles", "count")


@dataclass(frozen=True, eq=False)
class InputStatistics:
    """A Gaussian around the features of the training pictures: some directions with a variance of their own, and one
    variance for all others (probabilistic PCA, Tipping and Bishop 1999).
    """

    mean: Array
    """``[D]``."""
    directions: Array
    """``[K, D]``, orthonormal, the one of most variance first."""
    variances: Array
    """``[K]``, along the directions."""
    residual: float
    """Variance along each other direction."""
    quantiles: Array
    """``[len(LEVELS)]``, rising: distances of training pictures from statistics that were made without them."""
    count: int
    """Training pictures."""

    def distances(self, features: Array) -> Array:
        """Return the Mahalanobis distance of each row of ``[N, D]``, divided by the root of D: about 1 is usual."""
        apart = features.astype(np.float64) - self.mean
        along = apart @ self.directions.T.astype(np.float64)
        rest = np.maximum((apart**2).sum(1) - (along**2).sum(1), 0.0)
        squared = (along**2 / self.variances).sum(1) + rest / self.residual
        return np.asarray(np.sqrt(squared / len(self.mean)), np.float32)

    def percentiles(self, features: Array) -> Array:
        """Return which percentage of the training pictures, held out, was less far away than each row of ``[N, D]``.

        100 is farther than all of them.
        """
        place = np.interp(self.distances(features), self.quantiles, np.multiply(LEVELS, 100.0))
        return np.asarray(place, np.float32)

    def to_bytes(self) -> bytes:
        """Return it as a small safetensors file, large arrays in fp16."""
        large = {name: np.asarray(getattr(self, name), np.float16) for name in ("mean", "directions")}
        small = {name: np.asarray(getattr(self, name), np.float32) for name in ("variances", "quantiles")}
        numbers = {"residual": np.array([self.residual], np.float32), "count": np.array([self.count], np.int32)}
        return save({name: np.ascontiguousarray(value) for name, value in (large | small | numbers).items()})


def parse_statistics(data: bytes, dimensions: int) -> InputStatistics:
    """Return what :meth:`InputStatistics.to_bytes` wrote. Files come from unknown sources: all is checked.

    Raises:
        ModelError: it is something else, or for other features.
    """
    try:
        found = load(data) if len(data) <= MOST_BYTES else {}
        mean, directions, variances, residual, quantiles, count = (found[name] for name in _KEYS)
        made = InputStatistics(
            np.asarray(mean, np.float32),
            np.asarray(directions, np.float32),
            np.asarray(variances, np.float32),
            float(residual[0]),
            np.asarray(quantiles, np.float32),
            int(count[0]),
        )
    except (SafetensorError, KeyError, IndexError, ValueError, TypeError) as error:
        raise _useless(repr(error)) from error
    if not _is_sound(made, dimensions):
        raise _useless("shapes or values")
    return made


def fit_statistics(features: Array, sources: Sequence[str]) -> InputStatistics:
    """Return the statistics of training pictures.

    Their own distances are measured in five folds, each from the statistics of the other four, so that they mean the
    same as the distance of a picture that was never seen. Pieces of one source are in one fold.

    Args:
        features: ``[N, D]``.
        sources: what each picture is a piece of; see :func:`put.data.folders.source_of`.

    Raises:
        TrainingError: there are fewer than ``LEAST_SOURCES`` sources.
    """
    names = sorted(set(sources))
    if len(names) < LEAST_SOURCES:
        raise too_few(len(names))
    order = np.random.default_rng(SEED).permutation(len(names))
    fold_of = {names[place]: index % FOLDS for index, place in enumerate(order)}
    folds = np.array([fold_of[source] for source in sources])
    held_out = [_fit(features[folds != fold]).distances(features[folds == fold]) for fold in range(FOLDS)]
    quantiles = np.quantile(np.concatenate(held_out), LEVELS).astype(np.float32)
    return _fit(features, quantiles)


def too_few(sources: int) -> TrainingError:
    """Return the error for so few different pictures."""
    hint = f"At least {LEAST_SOURCES} are needed to say what is usual."
    return TrainingError(f"There are only {sources} different pictures.", hint)


def _fit(features: Array, quantiles: Array | None = None) -> InputStatistics:
    mean = features.mean(0, dtype=np.float64)
    apart = features - mean
    number, dimensions = features.shape
    kept = min(DIRECTIONS, number // 4, dimensions - 1)
    # The largest principal components by way of the Gram matrix: far fewer pictures than dimensions.
    values, vectors = np.linalg.eigh(apart @ apart.T)
    values, vectors = np.maximum(values[-kept:][::-1], 1e-12), vectors[:, -kept:][:, ::-1]
    directions = (vectors / np.sqrt(values)).T @ apart
    variances = values / (number - 1)
    residual = max(float((apart**2).sum() / (number - 1) - variances.sum()) / (dimensions - kept), 1e-6)
    return InputStatistics(
        mean.astype(np.float32),
        directions.astype(np.float32),
        np.maximum(variances, residual).astype(np.float32),
        residual,
        np.zeros(len(LEVELS), np.float32) if quantiles is None else quantiles,
        number,
    )


def _is_sound(made: InputStatistics, dimensions: int) -> bool:
    kept = len(made.directions)
    shapes = made.mean.shape, made.directions.shape, made.variances.shape, made.quantiles.shape
    if shapes != ((dimensions,), (kept, dimensions), (kept,), (len(LEVELS),)) or made.count < 1:
        return False
    arrays = made.mean, made.directions, made.variances, made.quantiles, np.array([made.residual])
    if not all(np.isfinite(each).all() for each in arrays):
        return False
    return made.residual > 0 and bool((made.variances > 0).all()) and bool((np.diff(made.quantiles) >= 0).all())


def _useless(detail: str) -> ModelError:
    return ModelError(
        "What the model's card says of its training pictures cannot be read.",
        "Update PUT Desktop, or describe the pictures again: put models describe.",
        detail,
    )
