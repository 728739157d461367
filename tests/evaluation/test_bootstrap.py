from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from put.evaluation.bootstrap import _Draws, kid_interval, mean_interval, ratio_interval, relative_kid_interval
from put.evaluation.distances import kernel, kid, pair_mean
from put.evaluation.diversity import pairwise

Matrix = NDArray[np.float64]


def clustered(rng: np.random.Generator, groups: int, each: int, shift: float = 0.0) -> tuple[Matrix, list[str]]:
    """Points that lie close around the place of their group."""
    centres = rng.standard_normal((groups, 1, 3)) + shift
    points = (centres + 0.2 * rng.standard_normal((groups, each, 3))).reshape(-1, 3)
    return points, [f"g{group}" for group in range(groups) for _ in range(each)]


@pytest.mark.slow
def test_the_interval_of_a_mean_holds_the_truth_about_as_often_as_it_should() -> None:
    held, held_alone = 0, 0
    for seed in range(200):
        points, groups = clustered(np.random.default_rng(seed), 20, 6)
        grouped = mean_interval(points[:, 0], groups, seed=seed)
        alone = mean_interval(points[:, 0], seed=seed)
        assert grouped.low is not None
        assert grouped.high is not None
        assert alone.low is not None
        assert alone.high is not None
        held += grouped.low <= 0 <= grouped.high
        held_alone += alone.low <= 0 <= alone.high
    assert 0.87 <= held / 200 <= 0.99
    assert held_alone / 200 < 0.75, "without groups the points are taken for more evidence than they are"


def true_distance(shift: float) -> float:
    """The squared discrepancy of two unit normal distributions in three dimensions, one of them shifted, by many
    draws of the features of the kernel."""
    rng = np.random.default_rng(5)
    x, y = rng.standard_normal((3000, 3)), rng.standard_normal((3000, 3)) + shift
    return kid(x, y)


@pytest.mark.slow
def test_the_interval_of_a_kernel_distance_holds_the_truth_about_as_often_as_it_should() -> None:
    truth, held = true_distance(0.6), 0
    for seed in range(80):
        rng = np.random.default_rng(seed)
        x, y = rng.standard_normal((30, 3)), rng.standard_normal((40, 3)) + 0.6
        found = kid_interval(x, y, seed=seed)
        assert found.low is not None
        assert found.high is not None
        held += found.low <= truth <= found.high
    assert 0.85 <= held / 80 <= 1.0


@pytest.mark.slow
def test_the_interval_from_pieces_of_a_few_sources_holds_the_truth_too() -> None:
    rng = np.random.default_rng(5)
    truth, held, held_alone = kid(clustered(rng, 3000, 1)[0], clustered(rng, 3000, 1, 0.8)[0]), 0, 0
    for seed in range(60):
        rng = np.random.default_rng(seed)
        (x, groups_x), (y, groups_y) = clustered(rng, 14, 4), clustered(rng, 12, 4, 0.8)
        grouped, alone = kid_interval(x, y, groups_x, groups_y, seed=seed), kid_interval(x, y, seed=seed)
        assert grouped.low is not None
        assert grouped.high is not None
        assert alone.low is not None
        assert alone.high is not None
        held += grouped.low <= truth <= grouped.high
        held_alone += alone.low <= truth <= alone.high
    assert held / 60 >= 0.8
    assert held_alone < held


def test_drawing_pictures_twice_does_not_move_the_kernel_distance() -> None:
    x, groups = clustered(np.random.default_rng(0), 8, 5)
    draws = _Draws(len(x), groups, 5_000, np.random.default_rng(0))
    apart = pair_mean(kernel(x, x), groups)
    # what is left is the bias of a ratio, of the order of a tenth of what counting copies would do
    assert np.nanmean(draws.pair_means(kernel(x, x))) == pytest.approx(apart, rel=0.05)
    naive = np.einsum("rn,nm,rm->r", draws.weights, kernel(x, x), draws.weights) / draws.weights.sum(1) ** 2
    assert np.mean(naive) > 1.2 * apart


def test_pair_means_are_what_loops_over_copies_give() -> None:
    matrix = np.random.default_rng(0).random((5, 5))
    matrix += matrix.T
    groups = ["a", "a", "b", "b", "c"]
    draws = _Draws(5, groups, 30, np.random.default_rng(1))
    for row, found in zip(draws.weights, draws.pair_means(matrix), strict=True):
        drawn = [index for index in range(5) for _ in range(int(row[index]))]
        pairs = [matrix[i, j] for i in drawn for j in drawn if groups[i] != groups[j]]
        assert found == pytest.approx(np.mean(pairs) if pairs else np.nan, nan_ok=True)
    assert np.isnan(draws.pair_means(matrix)).any()


def test_a_group_is_drawn_as_a_whole() -> None:
    draws = _Draws(6, ["x", "y", "x", "z", "y", "x"], 50, np.random.default_rng(0))
    weights = draws.weights
    assert (weights[:, 0] == weights[:, 2]).all()
    assert (weights[:, 0] == weights[:, 5]).all()
    assert (weights[:, 1] == weights[:, 4]).all()
    assert (weights[:, 0] + weights[:, 1] + weights[:, 3] == 3).all()
    assert len(np.unique(weights[:, 0])) > 1


def test_pictures_of_a_single_group_are_drawn_one_by_one() -> None:
    values = np.arange(10.0)
    assert mean_interval(values, ["same"] * 10, seed=1) == mean_interval(values, None, seed=1)


def test_ratios_and_their_interval() -> None:
    rng = np.random.default_rng(0)
    inputs = rng.standard_normal((25, 4))
    below, above = pairwise(inputs), pairwise(0.5 * inputs + 0.05 * rng.standard_normal((25, 4)))
    found = ratio_interval(above, below, seed=0)
    assert found.value == pytest.approx(pair_mean(above) / pair_mean(below))
    assert found.low is not None
    assert found.high is not None
    assert 0.45 < found.low < found.value < found.high < 0.55
    assert ratio_interval(above[:1, :1], below[:1, :1]).value == 1
    assert ratio_interval(above, np.zeros_like(below)).value == 1


def test_the_same_seed_gives_the_same_interval_and_no_rounds_none() -> None:
    values = np.random.default_rng(0).random(20)
    assert mean_interval(values, seed=4) == mean_interval(values, seed=4)
    assert mean_interval(values, seed=4) != mean_interval(values, seed=5)
    none = mean_interval(values, rounds=0)
    assert none.value == pytest.approx(values.mean())
    assert none.low is none.high is None


def test_groups_must_be_as_many_as_pictures() -> None:
    with pytest.raises(ValueError, match="2 groups for 3"):
        mean_interval(np.zeros(3), ["a", "b"])


def test_two_groups_have_no_interval_that_looks_certain() -> None:
    x, y = np.random.default_rng(0).random((2, 2, 8))
    assert kid_interval(x, y).low is None
    assert mean_interval(np.array([1.0, 3.0])).high is None
    with pytest.raises(ValueError, match="two pictures"):
        kid_interval(x[:1], y)


def test_a_relative_distance_is_a_quotient_of_distances() -> None:
    rng = np.random.default_rng(2)
    untouched, real = rng.standard_normal((30, 3)) + 1.0, rng.standard_normal((40, 3))
    made = untouched - 0.6
    found = relative_kid_interval(made, untouched, real, rounds=0)
    assert found is not None
    assert found.value == pytest.approx(kid(made, real) / kid(untouched, real))
    assert found.low is None
    nothing_done = relative_kid_interval(untouched, untouched, real)
    assert nothing_done is not None
    assert (nothing_done.value, nothing_done.low, nothing_done.high) == pytest.approx((1.0, 1.0, 1.0))
    with pytest.raises(ValueError, match="29 translations of 30"):
        relative_kid_interval(made[1:], untouched, real)


def test_nothing_is_relative_to_photographs_that_are_like_the_real_pictures() -> None:
    rng = np.random.default_rng(3)
    alike, real = rng.standard_normal((30, 3)), rng.standard_normal((40, 3))
    assert relative_kid_interval(alike + 1.0, alike, real) is None


@pytest.mark.slow
def test_the_interval_of_a_relative_distance_holds_the_truth_about_as_often_as_it_should() -> None:
    truth = true_distance(0.9) / true_distance(1.2)
    held = 0
    for seed in range(80):
        rng = np.random.default_rng(seed)
        untouched, real = rng.standard_normal((30, 3)) + 1.2, rng.standard_normal((40, 3))
        made = rng.standard_normal((30, 3)) + 0.9
        found = relative_kid_interval(made, untouched, real, seed=seed)
        assert found is not None
        assert found.low is not None
        assert found.high is not None
        held += found.low <= truth <= found.high
    assert 0.85 <= held / 80 <= 1.0


def test_photographs_and_translations_are_drawn_together() -> None:
    """What both share is no uncertainty of their quotient: a translation that changes next to nothing is surely 1."""
    rng = np.random.default_rng(4)
    untouched, real = rng.standard_normal((20, 3)) + 1.0, rng.standard_normal((20, 3))
    found = relative_kid_interval(untouched + 1e-3, untouched, real)
    assert found is not None
    assert found.low is not None
    assert found.high is not None
    assert 0.98 < found.low <= found.value <= found.high < 1.02
    alone = kid_interval(untouched, real)
    assert alone.low is not None
    assert alone.low < 0.9 * alone.value
