from __future__ import annotations

import math

import numpy as np
import pytest
import scipy.linalg
from numpy.typing import NDArray

from put.evaluation.distances import density_coverage, frechet, kernel, kid, pair_mean, relative
from put.evaluation.diversity import diversity, pairwise

Matrix = NDArray[np.float64]


def normal(count: int, dimensions: int, seed: int, shift: float = 0.0) -> Matrix:
    return np.random.default_rng(seed).standard_normal((count, dimensions)) + shift


def loops_kid(x: Matrix, y: Matrix) -> float:
    def k(a: Matrix, b: Matrix) -> float:
        return float((sum(p * q for p, q in zip(a, b, strict=True)) / len(a) + 1) ** 3)

    n, m = len(x), len(y)
    within_x = sum(k(x[i], x[j]) for i in range(n) for j in range(n) if i != j) / (n * (n - 1))
    within_y = sum(k(y[i], y[j]) for i in range(m) for j in range(m) if i != j) / (m * (m - 1))
    between = sum(k(a, b) for a in x for b in y) / (n * m)
    return within_x + within_y - 2 * between


def test_kid_is_the_sum_over_pairs() -> None:
    x, y = normal(7, 5, 0), normal(9, 5, 1, 0.5)
    assert kid(x, y) == pytest.approx(loops_kid(x, y), rel=1e-10)
    assert kid(x, y) == pytest.approx(kid(y, x), rel=1e-12)


def test_kid_does_not_depend_on_how_many_pictures_there_are() -> None:
    few = [kid(normal(6, 4, 2 * seed), normal(8, 4, 2 * seed + 1)) for seed in range(400)]
    assert abs(np.mean(few)) < 3 * np.std(few) / np.sqrt(len(few))
    assert min(few) < 0 < max(few)


def pieces(groups: int, seed: int) -> tuple[Matrix, list[str]]:
    """Four pieces of each of several sources of one kind."""
    rng = np.random.default_rng(seed)
    centres = np.repeat(rng.standard_normal((groups, 4)), 4, axis=0)
    return centres + 0.1 * rng.standard_normal(centres.shape), [f"g{place // 4}" for place in range(4 * groups)]


def test_kid_of_pieces_of_a_few_sources_is_unbiased_with_groups_only() -> None:
    pairs = [(pieces(5, 2 * seed), pieces(6, 2 * seed + 1)) for seed in range(400)]
    grouped = [kid(x, y, groups_x, groups_y) for (x, groups_x), (y, groups_y) in pairs]
    plain = [kid(x, y) for (x, _), (y, _) in pairs]
    error = np.std(grouped) / np.sqrt(len(pairs))
    assert abs(np.mean(grouped)) < 3 * error
    assert np.mean(plain) > 10 * error


def test_the_mean_of_pairs_leaves_out_those_of_one_group() -> None:
    matrix = np.arange(16.0).reshape(4, 4)
    assert pair_mean(matrix, ["a", "b", "a", "b"]) == np.mean([1, 3, 4, 6, 9, 11, 12, 14])
    assert pair_mean(matrix) == pair_mean(matrix, ["a"] * 4) == np.mean([1, 2, 3, 4, 6, 7, 8, 9, 11, 12, 13, 14])


def test_kid_of_a_known_shift() -> None:
    # In one dimension, k(a, b) = (ab + 1)^3; of points all at a and all at b the means are k(a, a), k(b, b), k(a, b).
    a, b = np.full((4, 1), 2.0), np.full((3, 1), -1.0)
    assert kid(a, b) == pytest.approx(5**3 + 2**3 - 2 * (-1) ** 3)


def test_relative_is_nan_without_a_reference() -> None:
    assert relative(0.3, 0.6) == 0.5
    assert math.isnan(relative(0.3, 0.0))
    assert math.isnan(relative(0.3, -0.1))


def sqrtm_frechet(x: Matrix, y: Matrix) -> float:
    one, other = np.cov(x, rowvar=False), np.cov(y, rowvar=False)
    root = scipy.linalg.sqrtm(one @ other).real
    return float(((x.mean(0) - y.mean(0)) ** 2).sum() + np.trace(one + other - 2 * root))


@pytest.mark.parametrize("counts", [(40, 50), (5, 9), (40, 4)], ids=["both full rank", "fewer than 6", "one singular"])
def test_frechet_is_the_formula_with_a_matrix_root(counts: tuple[int, int]) -> None:
    x, y = normal(counts[0], 6, 0) * np.arange(1, 7), normal(counts[1], 6, 1, 0.3)
    if min(counts) > 6:
        assert frechet(x, y) == pytest.approx(sqrtm_frechet(x, y), rel=1e-6)
    else:  # a singular product has no root that sqrtm finds; its eigenvalues are those of a product of roots
        root = scipy.linalg.sqrtm(np.cov(x, rowvar=False) + 0j)
        values = np.linalg.eigvals(root @ np.cov(y, rowvar=False) @ root).real.clip(0)
        expected = ((x.mean(0) - y.mean(0)) ** 2).sum() + x.var(0, ddof=1).sum() + y.var(0, ddof=1).sum()
        assert frechet(x, y) == pytest.approx(expected - 2 * np.sqrt(values).sum(), rel=1e-4)


def test_frechet_of_known_sets() -> None:
    x = normal(300, 8, 0)
    assert frechet(x, x) == pytest.approx(0, abs=1e-9)
    assert frechet(x, x + 2.0) == pytest.approx(8 * 4.0)
    assert frechet(x, 3 * (x - x.mean(0)) + x.mean(0)) == pytest.approx(4 * np.trace(np.cov(x, rowvar=False)))


def test_frechet_falls_with_more_pictures_of_the_same_kind() -> None:
    assert frechet(normal(20, 30, 0), normal(20, 30, 1)) > 2 * frechet(normal(400, 30, 2), normal(400, 30, 3)) > 0


def loops_density_coverage(real: Matrix, made: Matrix, k: int) -> tuple[float, float]:
    reach = [sorted(math.dist(a, b) for j, b in enumerate(real) if j != i)[k - 1] for i, a in enumerate(real)]
    density = sum(math.dist(a, b) <= r for a, r in zip(real, reach, strict=True) for b in made) / (k * len(made))
    coverage = sum(any(math.dist(a, b) <= r for b in made) for a, r in zip(real, reach, strict=True)) / len(real)
    return density, coverage


@pytest.mark.parametrize("count", [3, 4, 12])
def test_density_and_coverage_are_what_loops_count(count: int) -> None:
    real, made = normal(count, 3, 0), normal(9, 3, 1, 0.2)
    found = density_coverage(real, made)
    density, coverage = loops_density_coverage(real, made, min(5, count - 1))
    assert found.density.mean() == pytest.approx(density)
    assert found.covered.mean() == pytest.approx(coverage)
    assert found.density.shape == (9,)
    assert found.covered.shape == (count,)


def test_density_and_coverage_between_sets_of_the_same_kind_are_as_the_paper_says() -> None:
    n, m, k = 30, 20, 5
    runs = [density_coverage(normal(n, 2, 2 * seed), normal(m, 2, 2 * seed + 1), k) for seed in range(300)]
    expected = 1 - math.prod((n - i) / (n + m - i) for i in range(1, k + 1))
    assert np.mean([run.covered.mean() for run in runs]) == pytest.approx(expected, abs=0.01)
    assert np.mean([run.density.mean() for run in runs]) == pytest.approx(1, abs=0.03)


def test_disjoint_sets_have_neither_density_nor_coverage() -> None:
    found = density_coverage(normal(20, 3, 0), normal(20, 3, 1, 100))
    assert found.density.max() == 0
    assert found.covered.max() == 0


def test_distances_need_two_pictures() -> None:
    one, two = normal(1, 3, 0), normal(2, 3, 0)
    for distance in (kid, frechet):
        with pytest.raises(ValueError, match="two pictures"):
            distance(one, two)
    with pytest.raises(ValueError, match="two real"):
        density_coverage(one, two)


def test_kernel_is_the_published_one() -> None:
    x, y = np.array([[1.0, 2.0, 3.0]]), np.array([[0.5, 0.0, -1.0]])
    assert kernel(x, y)[0, 0] == pytest.approx(((0.5 - 3.0) / 3 + 1) ** 3)


def test_diversity_compares_mean_distances() -> None:
    inputs, outputs = normal(6, 4, 0), normal(6, 4, 1)

    def mean(x: Matrix) -> float:
        return float(np.mean([math.dist(x[i], x[j]) for i in range(6) for j in range(i)]))

    assert diversity(outputs, inputs) == pytest.approx(mean(outputs) / mean(inputs))
    assert diversity(0.25 * inputs + 3, inputs) == pytest.approx(0.25)
    assert pairwise(inputs)[1, 4] == pytest.approx(math.dist(inputs[1], inputs[4]))


def test_equal_outputs_have_no_diversity_and_equal_inputs_say_nothing() -> None:
    inputs = normal(5, 4, 0)
    assert diversity(np.tile(inputs[:1], (5, 1)), inputs) == pytest.approx(0, abs=1e-6)
    assert diversity(inputs, np.zeros((5, 4))) == 1
    assert diversity(inputs[:1], inputs[:1]) == 1


def test_rounding_does_not_tell_equal_rows_apart() -> None:
    rng = np.random.default_rng(0)
    few = rng.random((10, 1280)) * 6
    found = density_coverage(np.repeat(few, 6, 0), few)  # neighbourhoods without extent
    assert found.covered.mean() == 1
    assert found.density == pytest.approx(6 / 5)
    same = np.repeat(few[:1], 5, 0)
    assert diversity(few[:5], same) == 1
