import pytest
import torch

from put.losses.color import block_color


def test_equal_pictures_cost_nothing_and_opposite_ones_two():
    x = torch.rand(1, 3, 32, 48) * 2 - 1
    assert block_color(x, x) == 0
    assert block_color(torch.ones(1, 3, 16, 16), -torch.ones(1, 3, 16, 16)) == pytest.approx(2)


def test_texture_within_blocks_is_free():
    x = torch.zeros(1, 3, 32, 32)
    strokes = x.clone()
    strokes[..., ::2] = 0.5
    strokes[..., 1::2] = -0.5
    assert block_color(strokes, x) == pytest.approx(0, abs=1e-6)


def test_a_shift_of_colour_costs_its_size():
    x = torch.rand(2, 3, 32, 32)
    shifted = x.clone()
    shifted[:, 0] += 0.3
    assert block_color(shifted, x) == pytest.approx(0.1, abs=1e-5)


def test_block_is_the_scale():
    x = torch.zeros(1, 1, 16, 16)
    halves = x.clone()
    halves[..., :8], halves[..., 8:] = 1, -1
    assert block_color(halves, x, block=16) == pytest.approx(0)
    assert block_color(halves, x, block=8) == pytest.approx(1)


def test_half_precision_gives_fp32():
    x = torch.rand(1, 3, 16, 16).bfloat16()
    assert block_color(x, x).dtype == torch.float32
