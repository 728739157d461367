"""The loss that keeps strokes off the pixel grid."""

from __future__ import annotations

import pytest
import torch

from put.losses import shift_consistency
from put.losses.shift import shifted

SHIFTS = [(0, 1), (3, 0), (2, 3)]


@pytest.mark.parametrize(("down", "right"), SHIFTS)
def test_content_lies_further_on(down: int, right: int) -> None:
    x = torch.randn(2, 3, 40, 48)
    moved = shifted(x, down, right)
    assert moved.shape == x.shape
    assert torch.equal(moved[..., down:, right:], x[..., : 40 - down, : 48 - right])


@pytest.mark.parametrize(("down", "right"), SHIFTS)
def test_what_moves_with_its_input_costs_nothing(down: int, right: int) -> None:
    x = torch.randn(1, 3, 40, 48)
    assert shift_consistency(x.tanh(), shifted(x, down, right).tanh(), down, right) == 0


def test_a_pattern_of_the_grid_costs_its_amplitude() -> None:
    x = torch.zeros(1, 1, 64, 64)
    grid = torch.tensor([1.0, -1.0]).repeat(32).expand(1, 1, 64, 64)
    assert shift_consistency(x + grid, shifted(x, 0, 1) + grid, 0, 1) == pytest.approx(2.0)
    assert shift_consistency(x + grid, shifted(x, 1, 0) + grid, 1, 0) == 0  # its stripes run down
    assert shift_consistency(x + grid, shifted(x, 0, 2) + grid, 0, 2) == 0  # and repeat after two pixels


def test_the_gradient_flows_into_the_unshifted_result_alone() -> None:
    one, other = torch.randn(1, 3, 32, 32, requires_grad=True), torch.randn(1, 3, 32, 32, requires_grad=True)
    shift_consistency(one, other, 1, 1).backward()
    assert one.grad is not None
    assert one.grad.abs().sum() > 0
    assert other.grad is None
