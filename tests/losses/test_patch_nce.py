import math

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from put.errors import OptionError
from put.losses.patch_nce import PatchNCELoss, _chosen, _chosen_by_numpy

SELECTIONS = ["hardest", "reference", "all"]
BANDS = [(1, 0), (3, 2), (4, 3)]
"""Negatives and how many are passed over; with the last all others of eight patches are used up."""


def _rows(*shape, seed=0):
    return F.normalize(torch.randn(shape, generator=torch.Generator().manual_seed(seed)), dim=-1)


def _by_numpy(query, key, count, selection, temperature=0.07):
    """Equation 4 of CUT in float64, one query at a time."""
    query, key = query.double().numpy(), key.double().numpy()
    loss = np.zeros(query.shape[:2])
    for image in range(len(query)):
        similarity = query[image] @ key[image].T
        masked = np.where(np.eye(len(similarity), dtype=bool), -10.0, similarity)
        for patch in range(len(similarity)):
            others = {
                "hardest": np.sort(np.delete(similarity[patch], patch))[::-1][:count],
                "reference": np.sort(masked, axis=0)[::-1][patch, :count],
                "all": np.delete(similarity[patch], patch),
            }[selection]
            own = np.exp(similarity[patch, patch] / temperature)
            loss[image, patch] = -np.log(own / (own + np.exp(others / temperature).sum()))
    return loss


@pytest.mark.parametrize("selection", SELECTIONS)
@pytest.mark.parametrize("count", [1, 3, 7])
def test_loss_is_that_of_the_equation(selection, count):
    query, key = _rows(2, 8, 5), _rows(2, 8, 5, seed=1)
    loss = PatchNCELoss(count, selection)(query, key)
    assert loss.shape == (2, 8)
    assert loss.dtype == torch.float32
    assert np.allclose(loss.numpy(), _by_numpy(query, key, count, selection), rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize(("count", "skip"), BANDS)
def test_loss_of_a_band_is_that_of_the_equation(count, skip):
    query, key = _rows(2, 8, 5), _rows(2, 8, 5, seed=1)
    similarity = query.double() @ key.double().transpose(1, 2)
    own = similarity.diagonal(dim1=1, dim2=2)
    others = similarity.masked_fill(torch.eye(8, dtype=torch.bool), -9).sort(dim=2, descending=True).values
    kept = others[..., skip : skip + count]
    wanted = ((own / 0.07).exp() + (kept / 0.07).exp().sum(2)).log() - own / 0.07
    loss = PatchNCELoss(count, "band", skip=skip)(query, key)
    assert torch.allclose(loss.double(), wanted, rtol=1e-4, atol=1e-5)
    hardest = PatchNCELoss(count)(query, key)
    assert torch.allclose(loss, hardest) if skip == 0 else (loss < hardest).all()


@pytest.mark.parametrize(("count", "skip"), BANDS)
def test_gradients_of_a_band_are_those_of_the_equation(count, skip):
    query, key = _rows(2, 8, 4), _rows(2, 8, 4, seed=1)
    query.requires_grad_()
    PatchNCELoss(count, "band", 0.2, skip=skip)(query, key).sum().backward()
    plain = query.detach().double().requires_grad_()
    similarity = plain @ key.double().transpose(1, 2)
    masked = similarity.masked_fill(torch.eye(8, dtype=torch.bool), -9)
    kept = masked.sort(dim=2, descending=True).values[..., skip : skip + count]
    own = similarity.diagonal(dim1=1, dim2=2)
    (((own / 0.2).exp() + (kept / 0.2).exp().sum(2)).log() - own / 0.2).sum().backward()
    assert torch.allclose(query.grad.double(), plain.grad, rtol=1e-4, atol=1e-5)


def test_the_other_way_to_choose_a_band_gives_the_same():
    """What a GPU does, and what a CPU does where values are no numbers."""
    similarity = torch.rand(2, 16, 16, generator=torch.Generator().manual_seed(3))
    (one, _), (other, _) = (way(similarity.clone(), 5, 3) for way in (_chosen, _chosen_by_numpy))
    assert torch.equal(one[:, 0], other[:, 0])
    assert torch.equal(one[:, 1:].sort(dim=1).values, other[:, 1:].sort(dim=1).values)


def test_all_does_not_mind_the_number():
    query, key = _rows(1, 4, 5), _rows(1, 4, 5, seed=1)
    assert torch.equal(PatchNCELoss(5, "all")(query, key), PatchNCELoss(1, "all")(query, key))


def test_random_lies_between_the_easiest_and_the_hardest():
    query, key = _rows(1, 40, 5), _rows(1, 40, 5, seed=1)
    loss = PatchNCELoss(4, "random", generator=torch.Generator().manual_seed(0))(query, key)
    assert (loss <= PatchNCELoss(4)(query, key) + 1e-6).all()
    assert loss.mean() < 0.9 * PatchNCELoss(4)(query, key).mean()
    assert (loss >= 0).all()


@pytest.mark.parametrize("selection", ["hardest", "random", "all"])
@pytest.mark.parametrize("count", [1, 5, 15])
def test_features_that_are_all_alike_give_the_logarithm(selection, count):
    same = _rows(1, 1, 8).expand(1, 16, 8)
    kept = 15 if selection == "all" else count
    assert PatchNCELoss(count, selection)(same, same).mean().item() == pytest.approx(math.log(kept + 1), rel=1e-5)


def test_reference_puts_nearly_all_of_its_loss_on_few_queries():
    query, key = _rows(1, 256, 64), _rows(1, 256, 64, seed=1)
    loss = PatchNCELoss(5, "reference")(query, key + query).flatten()  # positives that are near
    assert loss[:64].sum() / loss.sum() > 0.6
    hardest = PatchNCELoss(5)(query, key + query).flatten()
    assert hardest[:64].sum() / hardest.sum() < 0.4


@pytest.mark.parametrize("selection", SELECTIONS)
def test_perfect_features_cost_nothing(selection):
    rows = torch.eye(16)[None]
    assert PatchNCELoss(5, selection)(rows, rows).max() < 1e-4


@pytest.mark.parametrize("selection", SELECTIONS)
def test_images_of_a_batch_are_contrasted_apart(selection):
    query, key = _rows(2, 6, 4), _rows(2, 6, 4, seed=1)
    loss = PatchNCELoss(3, selection)
    assert torch.allclose(loss(query, key)[1:], loss(query[1:], key[1:]))


@pytest.mark.parametrize("selection", SELECTIONS)
def test_negatives_over_the_batch_are_those_of_one_long_image(selection):
    query, key = _rows(2, 6, 4), _rows(2, 6, 4, seed=1)
    together = PatchNCELoss(8, selection, over_batch=True)(query, key)
    long = PatchNCELoss(8, selection)(query.reshape(1, 12, 4), key.reshape(1, 12, 4))
    assert together.shape == (2, 6)
    assert torch.equal(together.flatten(), long.flatten())


@pytest.mark.parametrize("selection", SELECTIONS)
@pytest.mark.parametrize("batch", [1, 3])
def test_gradients_are_those_of_the_equation(selection, batch):
    """Against autograd through a plain float64 computation."""
    query, key = _rows(batch, 9, 4), _rows(batch, 9, 4, seed=1)
    upstream = torch.rand(batch, 9, generator=torch.Generator().manual_seed(2))
    query.requires_grad_()
    key.requires_grad_()
    (PatchNCELoss(3, selection, 0.2)(query, key) * upstream).sum().backward()
    plain = query.detach().double().requires_grad_()
    similarity = plain @ key.detach().double().transpose(1, 2)
    eye = torch.eye(9, dtype=torch.bool)
    others = {
        "hardest": similarity.masked_fill(eye, -9).sort(dim=2, descending=True).values[..., :3],
        "reference": similarity.masked_fill(eye, -10).sort(dim=1, descending=True).values[..., :3],
        "all": similarity.masked_fill(eye, -1e9),
    }[selection]
    own = similarity.diagonal(dim1=1, dim2=2)
    total = (own / 0.2).exp() + (others / 0.2).exp().sum(dim=2)
    ((total.log() - own / 0.2) * upstream.double()).sum().backward()
    assert torch.allclose(query.grad.double(), plain.grad, rtol=1e-4, atol=1e-5)
    assert key.grad is None


def test_reduced_precision_is_summed_in_fp32():
    query, key = _rows(1, 64, 32), _rows(1, 64, 32, seed=1)
    for selection in SELECTIONS:
        half = PatchNCELoss(5, selection)(query.bfloat16().requires_grad_(), key.bfloat16())
        assert half.dtype == torch.float32
        half.sum().backward()
        assert torch.allclose(half, PatchNCELoss(5, selection)(query, key), atol=0.2)


@pytest.mark.parametrize("selection", ["hardest", "reference", "random"])
@pytest.mark.parametrize("count", [6, 7])
def test_too_many_negatives_are_refused(selection, count):
    with pytest.raises(OptionError, match="must be 1 to 5 for 6 patches"):
        PatchNCELoss(count, selection)(_rows(1, 6, 4), _rows(1, 6, 4))


def test_what_makes_no_sense_is_refused():
    with pytest.raises(OptionError, match="at least 1"):
        PatchNCELoss(0)
    with pytest.raises(OptionError, match="temperature"):
        PatchNCELoss(5, temperature=0)
    with pytest.raises(OptionError, match="selection"):
        PatchNCELoss(5, "easiest")
    with pytest.raises(OptionError):
        PatchNCELoss(1, "all")(_rows(1, 1, 4), _rows(1, 1, 4))
