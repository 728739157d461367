import itertools

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from put.errors import OptionError
from put.losses.negatives import annealed_count, hardest_negatives


def _by_hand(similarity, count):
    """Sorted rows without their diagonal, largest first."""
    rows = []
    for matrix in similarity:
        for number, row in enumerate(matrix):
            others = [value for column, value in enumerate(row.tolist()) if column != number]
            rows.append(sorted(others, reverse=True)[:count])
    return torch.tensor(rows).view(len(similarity), -1, count)


@given(st.integers(1, 3), st.integers(2, 9), st.data())
def test_the_most_similar_others_are_kept(batch, patches, data):
    count = data.draw(st.integers(1, patches - 1))
    similarity = torch.randn(batch, patches, patches, generator=torch.Generator().manual_seed(patches))
    kept = hardest_negatives(similarity, count)
    assert kept.shape == (batch, patches, count)
    assert torch.equal(kept.sort(dim=-1, descending=True).values, _by_hand(similarity, count))


def test_the_positive_is_never_among_them():
    similarity = torch.zeros(1, 6, 6) + 100 * torch.eye(6)
    for count in (1, 4, 5):
        assert hardest_negatives(similarity, count).max() == 0


def test_the_input_stays_as_it_was():
    similarity = torch.randn(2, 5, 5)
    before = similarity.clone()
    for count in (2, 4):
        hardest_negatives(similarity, count)
    assert torch.equal(similarity, before)


def test_gradients_reach_only_those_that_are_kept():
    similarity = torch.tensor([[[9.0, 1, 2], [3, 9, 4], [6, 5, 9]]], requires_grad=True)
    hardest_negatives(similarity, 1).sum().backward()
    assert torch.equal(similarity.grad, torch.tensor([[[0.0, 0, 1], [0, 0, 1], [1, 0, 0]]]))


@pytest.mark.parametrize("count", [0, -1, 4, 5])
def test_impossible_numbers_are_refused(count):
    with pytest.raises(OptionError, match="must be 1 to 3 for 4 patches"):
        hardest_negatives(torch.zeros(1, 4, 4), count)


def test_annealing_falls_from_first_to_last_and_stays():
    counts = [annealed_count(step, 255, 5, 1000) for step in range(1500)]
    assert counts[0] == 255
    assert counts[1000:] == [5] * 500
    assert all(now >= later for now, later in itertools.pairwise(counts))
    assert counts[500] == pytest.approx((255 * 5) ** 0.5, abs=1)


def test_annealing_over_no_steps_starts_at_the_end():
    assert annealed_count(0, 255, 5, 0) == 5


@given(st.integers(0, 100), st.integers(1, 300), st.integers(1, 300), st.integers(0, 100))
def test_annealed_counts_are_always_possible(step, first, last, steps):
    assert min(first, last) <= annealed_count(step, first, last, steps) <= max(first, last)
