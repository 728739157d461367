"""Measure whether different inputs still give different outputs."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from put.evaluation.distances import Matrix, pair_mean, squared

__all__ = ["diversity", "pairwise"]


def pairwise(x: Matrix) -> Matrix:
    """Euclidean distances between the rows of ``[N, d]`` as ``[N, N]``, 0 on the diagonal."""
    distances: Matrix = np.sqrt(squared(x, x))
    return distances


def diversity(outputs: Matrix, inputs: Matrix, groups: Sequence[str] | None = None) -> float:
    """Mean distance between the features of outputs, by that of their inputs.

    Args:
        outputs: ``[N, d]``.
        inputs: ``[N, d]``.
        groups: what each input was cut from; only pairs of different groups count, where there are such.

    Returns:
        0 where every output is the same (the generator collapsed), 1 where they are as different as the inputs;
        paintings resemble each other more than photographs do, so somewhat below 1 is well. 1 where the inputs are all
        alike or only one: nothing can be said then.
    """
    reference = pair_mean(pairwise(inputs), groups) if len(inputs) > 1 else 0.0
    return pair_mean(pairwise(outputs), groups) / reference if reference > 0 else 1.0
