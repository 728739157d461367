import itertools

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from put.config import Selection
from put.errors import OptionError
from put.losses.negatives import annealed_count, band_indices, hardest_indices, select_negatives


def _random(batch, patches, seed=0):
    return torch.randn(batch, patches, patches, generator=torch.Generator().manual_seed(seed))


def _others(similarity):
    """[B, P, P - 1] with NumPy: each row without its own column."""
    matrices = similarity.numpy()
    return np.stack([[np.delete(row, place) for place, row in enumerate(matrix)] for matrix in matrices])


@given(st.integers(1, 3), st.integers(2, 9), st.data())
def test_hardest_are_the_most_similar_others_of_the_row(batch, patches, data):
    count = data.draw(st.integers(1, patches - 1))
    similarity = _random(batch, patches, patches)
    kept = select_negatives(similarity, count, Selection.HARDEST)
    wanted = -np.sort(-_others(similarity), axis=-1)[..., :count]
    assert kept.shape == (batch, patches, count)
    assert np.array_equal(-np.sort(-kept.numpy(), axis=-1), wanted)


@pytest.mark.slow
@given(st.integers(1, 3), st.integers(2, 9), st.data())
def test_a_band_is_what_follows_the_most_similar_others_of_the_row(batch, patches, data):
    skip = data.draw(st.integers(0, patches - 2))
    count = data.draw(st.integers(1, patches - 1 - skip))
    similarity = _random(batch, patches, patches)
    kept = select_negatives(similarity, count, Selection.BAND, skip=skip)
    wanted = -np.sort(-_others(similarity), axis=-1)[..., skip : skip + count]
    assert kept.shape == (batch, patches, count)
    assert np.array_equal(-np.sort(-kept.numpy(), axis=-1), wanted)


def test_a_band_of_equal_similarities_has_as_many_as_asked():
    places = band_indices(torch.zeros(1, 20, 20), 5, 3)
    for patch, row in enumerate(places[0].tolist()):
        assert len(set(row)) == 5
        assert patch not in row


@pytest.mark.parametrize(("count", "skip"), [(1, 3), (4, 0), (0, 1), (1, -1)])
def test_impossible_bands_are_refused(count, skip):
    with pytest.raises(OptionError):
        select_negatives(torch.zeros(1, 4, 4), count, Selection.BAND, skip=skip)


def test_all_are_all_others_of_the_row():
    similarity = _random(2, 7)
    kept = select_negatives(similarity, 1, "all")
    assert np.array_equal(np.sort(kept.numpy(), axis=-1), np.sort(_others(similarity), axis=-1))


def test_reference_by_hand():
    """Sorted down the columns, the masked diagonal with them; the first columns stay."""
    similarity = torch.tensor([[[9.0, 0.1, 0.2], [0.3, 9.0, 0.4], [0.5, 0.6, 9.0]]])
    kept = select_negatives(similarity, 2, "reference")
    assert torch.equal(kept, torch.tensor([[[0.5, 0.6], [0.3, 0.1], [-10.0, -10.0]]]))


@given(st.integers(1, 3), st.integers(2, 9), st.data())
def test_reference_deals_the_rank_of_the_first_keys_to_the_queries(batch, patches, data):
    count = data.draw(st.integers(1, patches - 1))
    similarity = _random(batch, patches, 50 + patches)
    masked = similarity.numpy().copy()
    masked[:, np.arange(patches), np.arange(patches)] = -10
    wanted = np.sort(masked, axis=1)[:, ::-1, :][:, :, :count]
    assert np.array_equal(select_negatives(similarity, count, "reference").numpy(), wanted)


@given(st.integers(2, 9), st.data())
def test_random_are_distinct_others_of_the_row(patches, data):
    count = data.draw(st.integers(1, patches - 1))
    similarity = torch.arange(2.0 * patches * patches).view(2, patches, patches)
    kept = select_negatives(similarity, count, "random", torch.Generator().manual_seed(count)).numpy()
    for matrix, others in zip(kept, _others(similarity), strict=True):
        for row, allowed in zip(matrix, others, strict=True):
            assert len(set(row)) == count
            assert set(row) <= set(allowed)


def test_random_are_drawn_evenly_and_anew_for_each_row():
    similarity = torch.arange(5.0).expand(400, 5, 5)
    kept = select_negatives(similarity, 2, "random", torch.Generator().manual_seed(3))
    shares = torch.bincount(kept[:, 0].flatten().long(), minlength=5) / 800
    assert shares[0] == 0
    assert torch.allclose(shares[1:], torch.tensor(0.25), atol=0.05)
    assert not torch.equal(kept[:, 1].sort().values, kept[:, 1].sort().values[:1].expand(400, 2))


def test_random_repeats_with_its_seed():
    similarity = _random(1, 30)
    first, same = (select_negatives(similarity, 4, "random", torch.Generator().manual_seed(7)) for _ in range(2))
    other = select_negatives(similarity, 4, "random", torch.Generator().manual_seed(8))
    assert torch.equal(first, same)
    assert not torch.equal(first, other)


@pytest.mark.parametrize("selection", ["hardest", "band", "random", "all"])
def test_the_positive_is_never_among_them(selection):
    similarity = torch.zeros(1, 10, 10) + 100 * torch.eye(10)
    for count in (1, 4, 5):
        assert select_negatives(similarity, count, selection).max() == 0


@pytest.mark.parametrize("selection", list(Selection))
def test_the_input_stays_as_it_was(selection):
    similarity = _random(2, 9)
    before = similarity.clone()
    for count in (2, 4):
        select_negatives(similarity, count, selection)
    assert torch.equal(similarity, before)


def test_gradients_reach_only_those_that_are_kept():
    similarity = torch.tensor([[[9.0, 1, 2], [3, 9, 4], [6, 5, 9]]], requires_grad=True)
    select_negatives(similarity, 1).sum().backward()
    assert torch.equal(similarity.grad, torch.tensor([[[0.0, 0, 1], [0, 0, 1], [1, 0, 0]]]))


def test_what_is_no_number_is_not_hidden():
    similarity = torch.tensor([[[9.0, 0.5, 0.5, 0.1], [float("nan"), 9, 0.3, 0.2]]])
    assert hardest_indices(similarity, 1)[0, 1] == 0
    assert select_negatives(similarity, 1)[0, 1].isnan()


def test_equal_similarities_give_as_many_as_asked():
    columns = hardest_indices(torch.ones(2, 8, 8), 3)
    assert columns.shape == (2, 8, 3)
    for matrix in columns.tolist():
        for place, row in enumerate(matrix):
            assert len(set(row)) == 3
            assert place not in row


@pytest.mark.parametrize("selection", ["hardest", "reference", "random"])
@pytest.mark.parametrize("count", [0, -1, 4, 5])
def test_impossible_numbers_are_refused(selection, count):
    with pytest.raises(OptionError, match="must be 1 to 3 for 4 patches"):
        select_negatives(torch.zeros(1, 4, 4), count, selection)


def test_unknown_selections_are_refused():
    with pytest.raises(OptionError, match="hardest, band, reference, random, all"):
        select_negatives(torch.zeros(1, 4, 4), 1, "easiest")


def test_annealing_falls_from_first_to_last_and_stays():
    counts = [annealed_count(step, 255, 5, 1000) for step in range(1500)]
    assert counts[0] == 255
    assert counts[1000:] == [5] * 500
    assert all(now >= later for now, later in itertools.pairwise(counts))
    assert counts[500] == pytest.approx((255 * 5) ** 0.5, abs=1)


def test_annealing_over_no_steps_starts_at_the_end():
    assert annealed_count(0, 255, 5, 0) == 5


@pytest.mark.slow
@given(st.integers(0, 100), st.integers(1, 300), st.integers(1, 300), st.integers(0, 100))
def test_annealed_counts_are_always_possible(step, first, last, steps):
    assert min(first, last) <= annealed_count(step, first, last, steps) <= max(first, last)
