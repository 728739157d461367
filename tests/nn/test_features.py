import pytest
import torch
import torch.nn.functional as F

from put.nn.feature_head import FeatureHead, sample_positions


def _random(seed=0):
    return torch.Generator().manual_seed(seed)


def test_positions_are_distinct_and_within_the_map():
    maps = [torch.zeros(2, 3, 8, 9), torch.zeros(2, 4, 3, 2)]
    first, second = sample_positions(maps, 20, _random())
    assert len(first) == len(set(first.tolist())) == 20
    assert 0 <= first.min() <= first.max() < 72
    assert sorted(second.tolist()) == list(range(6))


def test_positions_follow_the_seed():
    maps = [torch.zeros(1, 1, 8, 8)]
    assert torch.equal(sample_positions(maps, 9, _random(1))[0], sample_positions(maps, 9, _random(1))[0])
    assert not torch.equal(sample_positions(maps, 9, _random(1))[0], sample_positions(maps, 9, _random(2))[0])


def test_every_position_is_taken_equally_often():
    maps, random = [torch.zeros(1, 1, 4, 4)], _random()
    counts = torch.zeros(16)
    for _ in range(2000):
        counts[sample_positions(maps, 4, random)[0]] += 1
    assert counts.min() > 400
    assert counts.max() < 600


def test_rows_are_the_perceptron_of_each_position():
    torch.manual_seed(0)
    maps = [torch.randn(2, 3, 5, 7), torch.randn(2, 6, 4, 4)]
    head = FeatureHead([3, 6], width=8)
    positions = [torch.tensor([0, 12, 34]), torch.tensor([5])]
    rows = head(maps, positions)
    assert [tuple(row.shape) for row in rows] == [(2, 3, 8), (2, 1, 8)]
    first, _, second = head.heads[0]
    patch = maps[0][1, :, 12 // 7, 12 % 7]
    wanted = F.linear(F.relu(F.linear(patch, first.weight, first.bias)), second.weight, second.bias)
    assert torch.allclose(rows[0][1, 1], wanted / wanted.norm(), atol=1e-6)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_rows_have_length_one_in_fp32(dtype):
    (rows,) = FeatureHead([3])([torch.randn(2, 3, 5, 5).to(dtype)], [torch.arange(25)])
    assert rows.dtype == torch.float32
    assert torch.allclose(rows.norm(dim=-1), torch.ones(2, 25), atol=1e-5)


def test_rows_of_zeros_stay_finite():
    head = FeatureHead([3])
    for parameter in head.parameters():
        torch.nn.init.zeros_(parameter)
    x = torch.zeros(1, 3, 2, 2, requires_grad=True)
    (rows,) = head([x], [torch.arange(4)])
    rows.sum().backward()
    assert rows.isfinite().all()
    assert x.grad.isfinite().all()


def test_layers_have_to_agree_in_number():
    with pytest.raises(ValueError, match="zip"):
        FeatureHead([3, 4])([torch.zeros(1, 3, 2, 2)], [torch.arange(2)])
