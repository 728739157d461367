from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable

import pytest
import torch

from put.config import Selection, TrainOptions
from put.losses.pruning import MOST_LOSS, WINDOW, Pruning

ANNEALED = TrainOptions(selection=Selection.HARDEST, num_negatives=16, anneal_steps=200)
LOW, HIGH = 0.5, 1.0


def run(pruning: Pruning, shares: list[float], mean: Callable[[float], float] = float) -> list[int]:
    """The negatives after each step whose loss is such a share of that of equal features."""
    counts = []
    for share in shares:
        pruning.add(torch.tensor(share * math.log(pruning.count + 1)))
        pruning.advance(mean)
        counts.append(pruning.count)
    return counts


def test_while_patches_are_told_apart_negatives_are_pruned_to_the_few_asked_for() -> None:
    counts = run(Pruning(ANNEALED), [LOW] * 300)
    assert counts == sorted(counts, reverse=True)
    assert counts[99] == round(255 * (16 / 255) ** 0.5)
    assert counts[150] > 16
    assert set(counts[199:]) == {16}


def test_where_they_are_not_all_negatives_stay() -> None:
    pruning = Pruning(ANNEALED)
    run(pruning, [HIGH] * WINDOW)
    assert set(run(pruning, [HIGH] * 300)[WINDOW:]) == {255}
    assert run(pruning, [LOW] * (200 + WINDOW))[-1] == 16  # and fall once patches are


def test_negatives_come_back_where_patches_get_alike_even_after_annealing() -> None:
    pruning = Pruning(ANNEALED)
    run(pruning, [LOW] * 300)
    counts = run(pruning, [HIGH] * 100)
    assert counts == sorted(counts)
    assert counts[-1] == round(255 * (16 / 255) ** (119 / 200))  # 81 steps back: from the one that is the 20th on
    assert run(pruning, [LOW] * 200)[-1] == 16


def test_single_losses_do_not_turn_it() -> None:
    noisy = ([MOST_LOSS + 0.1] * 7 + [LOW] * 13) * 10
    assert run(Pruning(ANNEALED), noisy) == run(Pruning(ANNEALED), [LOW] * 200)


@pytest.mark.parametrize("changed", [
    {"selection": Selection.ALL}, {"selection": Selection.BAND}, {"selection": Selection.RANDOM},
    {"selection": Selection.REFERENCE}, {"anneal_steps": 0},
])  # fmt: skip
def test_what_is_not_annealed_keeps_its_number(changed: dict[str, object]) -> None:
    pruning = Pruning(dataclasses.replace(ANNEALED, **changed))  # type: ignore[arg-type]
    assert set(run(pruning, [HIGH] * 100)) == {255 if changed.get("selection") is Selection.ALL else 16}


@pytest.mark.parametrize("cut", [WINDOW, WINDOW + 7, 5 * WINDOW + 13])
def test_it_resumes_in_the_middle_of_a_window(cut: int) -> None:
    shares = ([LOW] * 33 + [HIGH] * 50) * 3
    whole = run(Pruning(ANNEALED), shares)
    begun, resumed = Pruning(ANNEALED), Pruning(ANNEALED)
    run(begun, shares[:cut])
    resumed.load_state(begun.state())
    resumed.window = begun.window
    assert run(resumed, shares[cut:]) == whole[cut:]


def test_processes_that_train_together_keep_as_many() -> None:
    def mean(share: float) -> float:
        """The other process has the loss of equal features."""
        return (share + 1.0) / 2

    assert run(Pruning(ANNEALED), [0.8] * 100, mean)[-1] > run(Pruning(ANNEALED), [0.8] * 100)[-1]


def test_where_the_loss_has_no_weight_negatives_are_pruned_by_the_steps() -> None:
    without = dataclasses.replace(ANNEALED, keep_content=0.0)
    assert run(Pruning(without), [HIGH] * 300) == run(Pruning(ANNEALED), [LOW] * 300)


def test_a_window_is_so_many_steps_wherever_it_begins() -> None:
    """A run that goes on, or was made longer after its finish, begins in the middle of one."""
    pruning = Pruning(ANNEALED)
    pruning.go_to(33)
    counts = run(pruning, [HIGH] * (WINDOW + 5))
    assert counts[: WINDOW - 1] == sorted(counts[: WINDOW - 1], reverse=True)
    assert counts[WINDOW - 2 :] == sorted(counts[WINDOW - 2 :])
