"""Content, colours and textures."""

from __future__ import annotations

import math

import numpy as np
import pytest
import scipy.stats
import torch
from numpy.typing import NDArray
from torch import Tensor

from put.evaluation.color import colour_drift, inversion, lab
from put.evaluation.content import content_kept, ssim
from put.evaluation.patches import describe, sliced_wasserstein


def smooth(height: int = 64, width: int = 64, seed: int = 0) -> Tensor:
    """A random picture of soft shapes, ``[3, H, W]`` in [0.2, 0.8]."""
    coarse = torch.from_numpy(np.random.default_rng(seed).random((1, 3, 6, 7))).float()
    big = torch.nn.functional.interpolate(coarse, (height, width), mode="bicubic", align_corners=False)[0]
    return 0.2 + 0.6 * (big - big.min()) / (big.max() - big.min())


def noisy(picture: Tensor, spread: float = 0.15, seed: int = 0) -> Tensor:
    noise = np.random.default_rng(seed).standard_normal(picture.shape) * spread
    return (picture + torch.from_numpy(noise).float()).clamp(0, 1)


def loops_ssim(one: Tensor, other: Tensor) -> float:
    weights = np.array([0.299, 0.587, 0.114])
    x, y = (np.tensordot(weights, picture.double().numpy(), 1) for picture in (one, other))
    gauss = np.array([[math.exp(-(i * i + j * j) / 4.5) for j in range(-5, 6)] for i in range(-5, 6)])
    gauss /= gauss.sum()
    values = []
    for top in range(x.shape[0] - 10):
        for left in range(x.shape[1] - 10):
            a, b = x[top : top + 11, left : left + 11], y[top : top + 11, left : left + 11]
            mean_a, mean_b = (gauss * a).sum(), (gauss * b).sum()
            var_a, var_b = (gauss * (a - mean_a) ** 2).sum(), (gauss * (b - mean_b) ** 2).sum()
            both = (gauss * (a - mean_a) * (b - mean_b)).sum()
            light = (2 * mean_a * mean_b + 1e-4) / (mean_a**2 + mean_b**2 + 1e-4)
            values.append(light * (2 * both + 9e-4) / (var_a + var_b + 9e-4))
    return float(np.mean(values))


def test_ssim_is_what_loops_over_windows_give() -> None:
    one = smooth(14, 17)
    assert ssim(one, noisy(one)) == pytest.approx(loops_ssim(one, noisy(one)), abs=1e-9)
    assert ssim(one, smooth(14, 17, 1)) == pytest.approx(loops_ssim(one, smooth(14, 17, 1)), abs=1e-9)


def test_equal_pictures_are_kept_whole() -> None:
    picture = noisy(smooth())
    assert ssim(picture, picture) == pytest.approx(1, abs=1e-9)
    assert content_kept(picture, picture) == pytest.approx(1, abs=1e-9)


def test_brush_work_lowers_ssim_but_hardly_the_content() -> None:
    picture = smooth(128, 128)
    painted = noisy(picture, 0.1)
    assert ssim(painted, picture) < 0.5
    assert content_kept(painted, picture) > 0.85


def test_content_is_lost_in_another_picture_a_flat_one_and_a_negative() -> None:
    picture = smooth(128, 128)
    assert content_kept(smooth(128, 128, 9), picture) < 0.4
    assert content_kept(torch.full_like(picture, 0.5), picture) < 0.5
    assert content_kept(1 - picture, picture) < -0.4


def test_brightness_alone_is_no_loss_of_content() -> None:
    picture = smooth(64, 80)
    assert content_kept(picture + 0.2, picture) == pytest.approx(1, abs=1e-6)
    assert ssim(picture + 0.2, picture) < 0.97


def test_pictures_of_two_sizes_cannot_be_compared() -> None:
    with pytest.raises(ValueError, match="one size"):
        ssim(smooth(64, 64), smooth(64, 60))
    with pytest.raises(ValueError, match="11 px"):
        content_kept(smooth(10, 40), smooth(10, 40))


@pytest.mark.parametrize(
    ("rgb", "expected"),
    [
        ((255, 255, 255), (100.0, 0.0, 0.0)),
        ((0, 0, 0), (0.0, 0.0, 0.0)),
        ((255, 0, 0), (53.24, 80.09, 67.20)),
        ((0, 255, 0), (87.73, -86.18, 83.18)),
        ((0, 0, 255), (32.30, 79.19, -107.86)),
        ((119, 119, 119), (50.03, 0.0, 0.0)),
    ],
)  # fmt: skip
def test_lab_of_colours_that_are_published(rgb: tuple[int, ...], expected: tuple[float, ...]) -> None:
    found = lab(torch.tensor(rgb, dtype=torch.float64).view(3, 1, 1) / 255).flatten()
    assert found.numpy() == pytest.approx(np.array(expected), abs=0.05)


def from_lab(values: tuple[float, float, float]) -> Tensor:
    """A grid of one colour, by the inverse formulas."""
    y = (values[0] + 16) / 116
    xyz = np.array([t**3 if t > 6 / 29 else 3 * (6 / 29) ** 2 * (t - 4 / 29) for t in _roots(values, y)])
    white = np.array([0.9505, 1.0, 1.0890])
    matrix = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
    linear = np.linalg.solve(np.array(matrix), xyz * white)
    coded = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    return torch.from_numpy(coded).view(3, 1, 1).expand(3, 32, 32)


def _roots(values: tuple[float, float, float], y: float) -> tuple[float, float, float]:
    return y + values[1] / 500, y, y - values[2] / 200


def test_the_drift_of_a_known_shift() -> None:
    found = colour_drift(from_lab((56.0, 18.0, 9.0)), from_lab((60.0, 10.0, 15.0)))
    assert found.overall == pytest.approx(math.sqrt(16 + 64 + 36), abs=0.01)
    assert found.blocks == pytest.approx(math.sqrt(64 + 36), abs=0.01)
    assert found.drift == pytest.approx((found.overall + found.blocks) / 2)


def test_colours_that_change_places_drift_in_blocks_only() -> None:
    left, right = from_lab((60.0, 20.0, 0.0)), from_lab((60.0, -20.0, 0.0))
    one, other = torch.cat([left, right], 2), torch.cat([right, left], 2)
    found = colour_drift(one, other)
    assert found.overall == pytest.approx(0, abs=0.01)
    assert found.blocks == pytest.approx(40, abs=0.01)
    same = colour_drift(one, one)
    assert (same.overall, same.blocks) == (0, 0)


def test_inversion_tells_a_negative() -> None:
    picture = smooth(60, 90)
    assert inversion(1 - picture, picture) == pytest.approx(-1, abs=1e-6)
    assert inversion(0.3 * picture + 0.5, picture) == pytest.approx(1, abs=1e-6)
    assert inversion(torch.full_like(picture, 0.4), picture) == 0
    assert abs(inversion(smooth(60, 90, 5), picture)) < 0.7


def test_inversion_is_the_correlation_of_block_means() -> None:
    one, other = noisy(smooth(64, 32)), noisy(smooth(64, 32, 1))
    weights = np.array([0.299, 0.587, 0.114])
    means = [np.tensordot(weights, p.double().numpy(), 1).reshape(8, 8, 8, 4).mean((1, 3)) for p in (one, other)]
    assert inversion(one, other) == pytest.approx(np.corrcoef(means[0].ravel(), means[1].ravel())[0, 1], abs=1e-6)


def test_textures_are_told_apart_at_their_scale() -> None:
    plain = [smooth(64, 64, seed) for seed in range(6)]
    others = [smooth(64, 64, seed) for seed in range(10, 16)]
    rough = [noisy(picture, 0.1, 3) for picture in others]
    near = sliced_wasserstein(describe(plain), describe(others))
    far = sliced_wasserstein(describe(plain), describe(rough))
    assert len(near) == 3
    assert far[0] > 1.8 * near[0], "the finest level shows the noise"
    assert far[-1] < 1.5 * near[-1], "the coarsest does not"


def test_equal_sets_have_no_texture_distance_and_colour_does_not_count() -> None:
    pictures = [smooth(48, 64, seed) for seed in range(4)]
    found = describe(pictures)
    assert found[0].shape == (4, 64, 3, 7, 7)
    assert sliced_wasserstein(found, found) == [0.0] * len(found)
    tinted = describe([picture * torch.tensor([0.5, 0.8, 1.0]).view(3, 1, 1) for picture in pictures])
    assert max(sliced_wasserstein(found, tinted)) < 1e-4


def test_sets_of_other_sizes_can_be_compared_and_seeds_count() -> None:
    many, few = describe([smooth(40, 40, s) for s in range(5)]), describe([smooth(33, 90, s) for s in range(3)])
    found = sliced_wasserstein(many, few, seed=1)
    assert found == sliced_wasserstein(many, few, seed=1)
    assert found != sliced_wasserstein(many, few, seed=2)
    assert len(describe([smooth(5, 9)])) == 1


def test_the_distance_is_the_mean_over_directions() -> None:
    one, other = (describe([noisy(smooth(20, 20, seed), spread)]) for seed, spread in ((0, 0.1), (1, 0.4)))

    def normalised(level: NDArray[np.float32]) -> NDArray[np.float64]:
        rows = level[0].astype(np.float64)
        for channel in range(3):
            rows[:, channel] = (rows[:, channel] - rows[:, channel].mean()) / rows[:, channel].std()
        flat: NDArray[np.float64] = rows.reshape(len(rows), -1)
        return flat

    directions = np.random.default_rng(7).standard_normal((147, 128))
    x, y = (normalised(found[0]) @ (directions / np.linalg.norm(directions, axis=0)) for found in (one, other))
    expected = np.mean([scipy.stats.wasserstein_distance(x[:, k], y[:, k]) for k in range(128)])
    assert sliced_wasserstein(one, other, seed=7) == [pytest.approx(expected, rel=1e-4)]


def test_pictures_of_one_colour_have_no_texture_to_tell_them_apart() -> None:
    one, other = ([torch.full((3, 64, 64), value)] * 4 for value in (0.3, 0.7))
    assert max(sliced_wasserstein(describe(one), describe(other))) < 0.01
