"""Intervals of figures from a few images, by the bootstrap (Efron and Tibshirani, 1993, chapter 13).

Crops of one painting are not independent, so whole groups of images are drawn, not single ones. An interval speaks of
other images of the same kinds, not of another training run.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from put.evaluation.distances import Matrix, check_rows, kernel, pair_mean

__all__ = ["LEVEL", "Interval", "kid_interval", "mean_interval", "ratio_interval", "relative_kid_interval"]

LEVEL = 0.95
"""Probability with which an interval should hold the true value."""
FEWEST = 3
"""Groups for an interval: two of them give the same mean over pairs in every draw, as if it were certain."""


@dataclass(frozen=True)
class Interval:
    """A figure and where it may well lie."""

    value: float
    low: float | None = None
    """Lower end of the 95% interval; None where none was computed."""
    high: float | None = None


class _Draws:
    """Groups drawn with replacement, as how often each image occurs.

    Where all images are of one group, each is taken as a group of its own: the interval then speaks of that group.
    """

    def __init__(self, count: int, groups: Sequence[str] | None, rounds: int, rng: np.random.Generator) -> None:
        if groups is not None and len(groups) != count:
            raise ValueError(f"{len(groups)} groups for {count} pictures")
        _, numbers = np.unique(np.asarray(groups if groups is not None else range(count)), return_inverse=True)
        if numbers.max(initial=0) == 0:
            numbers = np.arange(count)
        self.groups: NDArray[np.intp] = numbers
        self.number = int(numbers.max()) + 1
        each = rng.multinomial(self.number, np.full(self.number, 1.0 / self.number), size=rounds)
        self._each: Matrix = each.astype(np.float64)
        self.weights: Matrix = self._each[:, numbers]

    def pair_means(self, matrix: Matrix) -> Matrix:
        """Return the mean of ``[N, N]`` over pairs of different groups, ``[rounds]``.

        A group drawn twice would meet its like too often, which raises every mean of similarities. So pairs between
        two copies of one group are left out, as pairs within a group are: then all pairs have the same expected weight,
        and the mean does not move. NaN where all that was drawn is of one group.
        """
        members = np.split(np.argsort(self.groups, kind="stable"), np.cumsum(np.bincount(self.groups))[:-1])
        within = np.array([matrix[np.ix_(places, places)].sum() for places in members])
        often = self._each**2
        summed = ((self.weights @ matrix) * self.weights).sum(1) - often @ within
        pairs = self.weights.sum(1) ** 2 - often @ np.bincount(self.groups).astype(np.float64) ** 2
        means: Matrix = summed / np.where(pairs > 0, pairs, np.nan)
        return means


def kid_interval(
    x: Matrix,
    y: Matrix,
    groups_x: Sequence[str] | None = None,
    groups_y: Sequence[str] | None = None,
    *,
    rounds: int = 200,
    seed: int = 0,
) -> Interval:
    """:func:`put.evaluation.distances.kid` with its interval.

    The kernel is computed once; both sets are drawn anew in each round.

    Args:
        x: features ``[N, d]``, N at least 2.
        y: features ``[M, d]``, M at least 2.
        groups_x: what each row of ``x`` was cut from; None where all are independent.
        groups_y: likewise of ``y``.
        rounds: draws; 0 for no interval. There is none for fewer than three groups on a side.
        seed: of all randomness.

    Raises:
        ValueError: fewer than two rows.
    """
    kernels = _Kernels(x, y, groups_x, groups_y)
    draws = _both_draws(kernels, rounds, seed)
    return Interval(kernels.kid) if draws is None else _ends(kernels.kid, kernels.drawn(*draws))


def relative_kid_interval(
    made: Matrix,
    untouched: Matrix,
    real: Matrix,
    groups_a: Sequence[str] | None = None,
    groups_b: Sequence[str] | None = None,
    *,
    rounds: int = 200,
    seed: int = 0,
) -> Interval | None:
    """Return the kernel distance of translations by that of the untouched photographs: 1 is as far as if nothing had
    been done, 0 cannot be told from the real images.

    In each round both sides are drawn anew, the photographs together with their translations, so that the interval
    knows of the uncertainty of the photographs' own distance and of what both have in common.

    Args:
        made: features of the translations, ``[N, d]``, N at least 2.
        untouched: features of the photographs, in the same order.
        real: features of the images that the translations should be like, ``[M, d]``, M at least 2.
        groups_a: what each photograph was cut from; None where all are independent.
        groups_b: likewise of ``real``.
        rounds: draws; 0 for no interval. There is none for fewer than three groups on a side.
        seed: of all randomness.

    Returns:
        None where the photographs can hardly be told from the real images: nothing can be measured by them.

    Raises:
        ValueError: fewer than two rows, or not one translation for each photograph.
    """
    if len(made) != len(untouched):
        raise ValueError(f"{len(made)} translations of {len(untouched)} photographs")
    above, below = _Kernels(made, real, groups_a, groups_b), _Kernels(untouched, real, groups_a, groups_b)
    if below.kid <= 0:
        return None
    value, draws = above.kid / below.kid, _both_draws(below, rounds, seed)
    if draws is None:
        return Interval(value)
    references = below.drawn(*draws)
    if (_ends(below.kid, references).low or 0.0) <= 0:
        return None
    return _ends(value, above.drawn(*draws) / np.where(references > 0, references, np.nan))


class _Kernels:
    """The kernel of all pairs of two sets, computed once for all draws."""

    def __init__(self, x: Matrix, y: Matrix, groups_x: Sequence[str] | None, groups_y: Sequence[str] | None) -> None:
        check_rows(x, y)
        self.groups_x, self.groups_y = groups_x, groups_y
        self._within_x, self._within_y, self._between = kernel(x, x), kernel(y, y), kernel(x, y)

    @property
    def sizes(self) -> tuple[int, int]:
        """Return the number of images of the sets."""
        return len(self._within_x), len(self._within_y)

    @property
    def kid(self) -> float:
        """The distance."""
        within = pair_mean(self._within_x, self.groups_x) + pair_mean(self._within_y, self.groups_y)
        return within - 2.0 * float(self._between.mean())

    def drawn(self, draws_x: _Draws, draws_y: _Draws) -> Matrix:
        """Return the distance in each round, ``[rounds]``."""
        weights_x, weights_y = draws_x.weights, draws_y.weights
        across = ((weights_x @ self._between) * weights_y).sum(1) / (weights_x.sum(1) * weights_y.sum(1))
        distances: Matrix = draws_x.pair_means(self._within_x) + draws_y.pair_means(self._within_y) - 2.0 * across
        return distances


def _both_draws(kernels: _Kernels, rounds: int, seed: int) -> tuple[_Draws, _Draws] | None:
    """Draws of both sets; None where there are to be none, or a set has too few groups."""
    if rounds == 0:
        return None
    rng = np.random.default_rng(seed)
    of_x = _Draws(kernels.sizes[0], kernels.groups_x, rounds, rng)
    of_y = _Draws(kernels.sizes[1], kernels.groups_y, rounds, rng)
    return (of_x, of_y) if min(of_x.number, of_y.number) >= FEWEST else None


def mean_interval(values: Matrix, groups: Sequence[str] | None = None, *, rounds: int = 200, seed: int = 0) -> Interval:
    """Return the mean of one figure an image, ``[N]``; groups, rounds and seed as in :func:`kid_interval`."""

    def means(draws: _Draws) -> Matrix:
        summed: Matrix = draws.weights @ values / draws.weights.sum(1)
        return summed

    return _interval(float(values.mean()), means, len(values), groups, rounds, seed)


def ratio_interval(
    above: Matrix, below: Matrix, groups: Sequence[str] | None = None, *, rounds: int = 200, seed: int = 0
) -> Interval:
    """Return the mean of ``above`` over pairs of different groups by that of ``below``, both ``[N, N]`` of the same
    images.

    1 where ``below`` is all 0 off its diagonal, as for a single image: nothing can be said then.
    """
    if len(below) < 2 or pair_mean(below, groups) <= 0:
        return Interval(1.0)

    def ratios(draws: _Draws) -> Matrix:
        lower = draws.pair_means(below)
        summed: Matrix = draws.pair_means(above) / np.where(lower > 0, lower, np.nan)
        return summed

    return _interval(pair_mean(above, groups) / pair_mean(below, groups), ratios, len(below), groups, rounds, seed)


def _interval(
    value: float,
    figures: Callable[[_Draws], Matrix],
    count: int,
    groups: Sequence[str] | None,
    rounds: int,
    seed: int,
) -> Interval:
    if rounds == 0:
        return Interval(value)
    draws = _Draws(count, groups, rounds, np.random.default_rng(seed))
    return _ends(value, figures(draws)) if draws.number >= FEWEST else Interval(value)


def _ends(value: float, figures: Matrix) -> Interval:
    known = figures[np.isfinite(figures)]
    if not len(known):
        return Interval(value)
    low, high = np.quantile(known, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return Interval(value, float(low), float(high))
