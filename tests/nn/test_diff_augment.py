"""What DiffAugment does to pictures, and that gradients pass through it."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor

from put.errors import OptionError
from put.nn.diff_augment import diff_augment

ALL = ("colour", "translation", "cutout")


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def pictures(count: int = 6, height: int = 32, width: int = 48) -> Tensor:
    """Never zero, so that zeros in a result were put there."""
    values = torch.rand(count, 3, height, width, generator=seeded(99)) * 1.8 - 0.9
    return torch.where(values.abs() < 0.05, 0.05, values)


def test_no_policy_changes_nothing() -> None:
    batch = pictures()
    assert torch.equal(diff_augment(batch, (), seeded()), batch)


def test_colour_moves_brightness_saturation_and_contrast_in_their_ranges() -> None:
    before = pictures(200, 8, 8).double().numpy()
    after = diff_augment(torch.from_numpy(before), ("colour",), seeded()).numpy()
    found = []
    for x, y in zip(before, after, strict=True):
        grey_x, grey_y = x.mean(0), y.mean(0)
        contrast = (
            (grey_y - grey_y.mean()).ravel()
            @ (grey_x - grey_x.mean()).ravel()
            / (grey_x - grey_x.mean()).ravel().var()
            / 64
        )
        saturation = ((y - grey_y) * (x - grey_x)).sum() / ((x - grey_x) ** 2).sum() / contrast
        brightness = y.mean() - x.mean()
        again = (x - grey_x) * saturation * contrast + (grey_x - grey_x.mean()) * contrast + x.mean() + brightness
        assert np.allclose(again, y, atol=1e-5)  # these three numbers explain every pixel
        found.append((brightness, saturation, contrast))
    low, high = np.min(found, axis=0), np.max(found, axis=0)
    assert np.allclose(low, [-0.5, 0, 0.5], atol=0.06)
    assert np.allclose(high, [0.5, 2, 1.5], atol=0.06)
    assert (low > np.array([-0.5, 0, 0.5]) - 1e-5).all()
    assert (high < np.array([0.5, 2, 1.5]) + 1e-5).all()
    assert np.abs(np.corrcoef(np.array(found).T) - np.eye(3)).max() < 0.25  # drawn independently


def shift_of(before: np.ndarray, after: np.ndarray) -> tuple[int, int]:
    """How far a picture was moved right and down, with zeros coming in; tried out one by one."""
    height, width = before.shape[1:]
    for down in range(-height // 4, height // 4 + 1):
        for right in range(-width // 4, width // 4 + 1):
            wanted = np.zeros_like(before)
            rows, columns = slice(max(0, down), height + min(0, down)), slice(max(0, right), width + min(0, right))
            from_rows = slice(max(0, -down), height + min(0, -down))
            from_columns = slice(max(0, -right), width + min(0, -right))
            wanted[:, rows, columns] = before[:, from_rows, from_columns]
            if np.array_equal(wanted, after):
                return right, down
    raise AssertionError("it was not only moved")


def test_translation_moves_by_up_to_an_eighth_and_fills_with_zeros() -> None:
    before = pictures(150, 16, 24)
    after = diff_augment(before, ("translation",), seeded())
    shifts = [shift_of(x, y) for x, y in zip(before.numpy(), after.numpy(), strict=True)]
    assert {right for right, _ in shifts} == set(range(-3, 4))
    assert {down for _, down in shifts} == set(range(-2, 3))


def test_cutout_puts_zeros_into_one_box_of_half_of_each_side() -> None:
    before = pictures(100)
    after = diff_augment(before, ("cutout",), seeded())
    boxes = []
    for x, y in zip(before, after, strict=True):
        hole = (y == 0).all(dim=0)
        rows, columns = hole.any(dim=1).nonzero().ravel(), hole.any(dim=0).nonzero().ravel()
        top, bottom, left, right = int(rows[0]), int(rows[-1]) + 1, int(columns[0]), int(columns[-1]) + 1
        assert hole[top:bottom, left:right].all()
        assert hole.sum() == (bottom - top) * (right - left)
        assert torch.equal(y[:, ~hole], x[:, ~hole])
        assert bottom - top == 16 or top == 0 or bottom == 32
        assert right - left == 24 or left == 0 or right == 48
        boxes.append((bottom - top, right - left, top, left))
    assert max(box[0] for box in boxes) == 16
    assert max(box[1] for box in boxes) == 24
    assert len({box[2:] for box in boxes}) > 60


def test_each_picture_is_changed_by_itself_and_the_seed_decides() -> None:
    same = pictures(1).expand(8, -1, -1, -1)
    first = diff_augment(same, ALL, seeded(1))
    assert torch.equal(first, diff_augment(same, ALL, seeded(1)))
    assert not torch.equal(first, diff_augment(same, ALL, seeded(2)))
    assert len({each.numpy().tobytes() for each in first}) == 8


def test_the_global_generator_is_left_alone_and_the_given_one_moves_on_alike() -> None:
    state = torch.get_rng_state()
    one, other = seeded(), seeded()
    diff_augment(pictures(4, 32, 32), ALL, one)
    diff_augment(pictures(4, 64, 16) * 0, ALL, other)
    assert torch.equal(torch.get_rng_state(), state)
    assert torch.equal(one.get_state(), other.get_state())
    assert not torch.equal(one.get_state(), seeded().get_state())


def test_the_order_of_names_does_not_matter() -> None:
    assert torch.equal(diff_augment(pictures(), ALL, seeded()), diff_augment(pictures(), ALL[::-1], seeded()))


def test_gradients_are_those_of_small_differences() -> None:
    batch = pictures(2, 8, 8).requires_grad_()
    weights = torch.rand(2, 3, 8, 8, generator=seeded(5))
    (diff_augment(batch, ALL, seeded(3)) * weights).sum().backward()
    assert batch.grad is not None
    for place in ((0, 0, 3, 3), (0, 2, 7, 0), (1, 1, 4, 6), (1, 0, 0, 0)):
        step = torch.zeros_like(batch)
        step[place] = 0.25  # it is linear, so that the step may be large
        ends = [(diff_augment(batch.detach() + sign * step, ALL, seeded(3)) * weights).sum() for sign in (1, -1)]
        assert batch.grad[place].item() == pytest.approx(float(ends[0] - ends[1]) / 0.5, abs=1e-3)
    assert batch.grad.abs().max() > 0.1


def test_what_is_hidden_has_no_gradient_and_the_rest_has_its_own() -> None:
    batch = pictures(3).requires_grad_()
    changed = diff_augment(batch, ("cutout",), seeded())
    changed.sum().backward()
    assert batch.grad is not None
    assert torch.equal(batch.grad, (changed != 0).float())


def test_gradients_of_gradients_exist_for_a_penalty() -> None:
    batch = pictures(2, 8, 8).requires_grad_()
    score = diff_augment(batch, ALL, seeded()).pow(3).sum()
    (gradient,) = torch.autograd.grad(score, batch, create_graph=True)
    gradient.pow(2).sum().backward()
    assert batch.grad is not None
    assert batch.grad.isfinite().all()
    assert batch.grad.abs().max() > 0


def test_bf16_stays_bf16_and_near() -> None:
    exact = diff_augment(pictures(), ALL, seeded())
    rough = diff_augment(pictures().bfloat16(), ALL, seeded())
    assert rough.dtype == torch.bfloat16
    assert torch.allclose(rough.float(), exact, atol=0.03)


def test_an_unknown_policy_is_named() -> None:
    with pytest.raises(OptionError, match="blur"):
        diff_augment(pictures(), ("colour", "blur"), seeded())


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs CUDA")
def test_a_gpu_gives_the_same() -> None:
    batch = pictures()
    assert torch.allclose(
        diff_augment(batch.cuda(), ALL, seeded()).cpu(), diff_augment(batch, ALL, seeded()), atol=1e-5
    )
