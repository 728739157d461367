import numpy as np
import pytest

from put.nn.generators.color_map import linear_monge_kantorovich


def covariance(seed, rank=3):
    spread = np.random.default_rng(seed).standard_normal((3, rank)) * 0.3
    return spread @ spread.T


MEAN_A, MEAN_B = np.array([0.1, -0.2, 0.3]), np.array([-0.4, 0.0, 0.2])


@pytest.mark.parametrize("rank", [3, 2, 1, 0])
def test_colours_of_a_get_mean_and_covariance_of_b(rank):
    cov_a, cov_b = covariance(1), covariance(2, rank)
    matrix, offset = linear_monge_kantorovich(MEAN_A, cov_a, MEAN_B, cov_b)
    assert np.allclose(matrix @ MEAN_A + offset, MEAN_B)
    assert np.allclose(matrix @ cov_a @ matrix.T, cov_b, atol=1e-8)
    assert np.allclose(matrix, matrix.T)
    assert np.linalg.eigvalsh(matrix).min() > -1e-9


def test_sampled_colours_are_turned_too():
    rng = np.random.default_rng(5)
    a = rng.multivariate_normal(MEAN_A, covariance(1), 500)
    b = rng.multivariate_normal(MEAN_B, covariance(2), 400)
    matrix, offset = linear_monge_kantorovich(a.mean(0), np.cov(a.T), b.mean(0), np.cov(b.T))
    turned = a @ matrix.T + offset
    assert np.allclose(turned.mean(0), b.mean(0))
    assert np.allclose(np.cov(turned.T), np.cov(b.T))


def test_grey_pictures_make_all_colours_grey():
    grey = np.full((3, 3), 0.2)
    matrix, offset = linear_monge_kantorovich(MEAN_A, covariance(1), np.full(3, 0.4), grey)
    turned = matrix @ np.array([0.9, -0.7, 0.2]) + offset
    assert np.ptp(turned) < 1e-5


def test_equal_statistics_change_nothing():
    matrix, offset = linear_monge_kantorovich(MEAN_A, covariance(1), MEAN_A, covariance(1))
    assert np.allclose(matrix, np.eye(3))
    assert np.allclose(offset, 0, atol=1e-9)


def test_channels_that_are_apart_are_scaled_by_their_spreads():
    matrix, _ = linear_monge_kantorovich(np.zeros(3), np.diag([1.0, 4.0, 9.0]), np.zeros(3), np.diag([4.0, 1.0, 9.0]))
    assert np.allclose(matrix, np.diag([2.0, 0.5, 1.0]))


def test_colours_are_moved_less_than_by_another_map_with_the_same_result():
    cov_a, cov_b = covariance(1), covariance(2)
    best, _ = linear_monge_kantorovich(MEAN_A, cov_a, MEAN_B, cov_b)
    other = np.linalg.cholesky(cov_b) @ np.linalg.inv(np.linalg.cholesky(cov_a))
    assert np.allclose(other @ cov_a @ other.T, cov_b)

    def moved(matrix):
        change = matrix - np.eye(3)
        return np.trace(change @ cov_a @ change.T)

    assert moved(best) < 0.9 * moved(other)


def test_a_direction_without_variation_is_not_blown_up():
    cov_a = covariance(1, 2)  # flat
    matrix, offset = linear_monge_kantorovich(MEAN_A, cov_a, MEAN_B, covariance(2))
    assert np.abs(matrix).max() < 100
    assert np.allclose(matrix @ MEAN_A + offset, MEAN_B)
    missing = np.linalg.eigh(cov_a)[1][:, 0]
    assert np.allclose(matrix @ missing, 0, atol=1e-6)


@pytest.mark.parametrize(
    "wrong",
    [
        (np.zeros(2), np.eye(3), np.zeros(3), np.eye(3)),
        (np.zeros(3), np.eye(3), np.zeros(3), np.eye(2)),
        (np.zeros(3), np.eye(3), np.zeros(3), np.full((3, 3), np.nan)),
    ],
)
def test_what_makes_no_sense_is_refused(wrong):
    with pytest.raises(ValueError, match="means and covariances"):
        linear_monge_kantorovich(*wrong)
