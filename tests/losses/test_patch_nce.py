import math

import pytest
import torch
import torch.nn.functional as F

from put.errors import OptionError
from put.losses.patch_nce import patch_nce


def _rows(*shape, seed=0):
    return F.normalize(torch.randn(shape, generator=torch.Generator().manual_seed(seed)), dim=-1)


@pytest.mark.parametrize("count", [1, 3, 7])
def test_loss_is_that_of_the_equation(count):
    query, key, temperature = _rows(2, 8, 5), _rows(2, 8, 5, seed=1), 0.07
    loss = patch_nce(query, key, count, temperature)
    assert loss.shape == (2, 8)
    for image in range(2):
        for patch in range(8):
            own = math.exp(query[image, patch] @ key[image, patch] / temperature)
            others = [query[image, patch] @ key[image, other] for other in range(8) if other != patch]
            kept = sum(math.exp(value / temperature) for value in sorted(others, reverse=True)[:count])
            assert loss[image, patch].item() == pytest.approx(-math.log(own / (own + kept)), rel=1e-4, abs=1e-5)


@pytest.mark.parametrize("count", [1, 5, 15])
def test_features_that_are_all_alike_give_the_logarithm(count):
    same = _rows(1, 1, 8).expand(1, 16, 8)
    assert patch_nce(same, same, count).mean().item() == pytest.approx(math.log(count + 1), rel=1e-5)


def test_perfect_features_cost_nothing():
    rows = torch.eye(16)[None]
    assert patch_nce(rows, rows, 15).max() < 1e-4


def test_images_of_a_batch_are_contrasted_apart():
    query, key = _rows(2, 6, 4), _rows(2, 6, 4, seed=1)
    assert torch.allclose(patch_nce(query, key, 3)[1:], patch_nce(query[1:], key[1:], 3))


def test_more_negatives_cost_more():
    query, key = _rows(1, 12, 6), _rows(1, 12, 6, seed=1)
    losses = [patch_nce(query, key, count) for count in (1, 4, 11)]
    assert (losses[0] < losses[1]).all()
    assert (losses[1] < losses[2]).all()


def test_gradients_flow_to_the_query_only():
    query, key = _rows(1, 6, 4).requires_grad_(), _rows(1, 6, 4, seed=1).requires_grad_()
    patch_nce(query, key, 3).mean().backward()
    assert query.grad.abs().sum() > 0
    assert key.grad is None


def test_no_negatives_are_refused():
    with pytest.raises(OptionError):
        patch_nce(_rows(1, 6, 4), _rows(1, 6, 4), 0)
