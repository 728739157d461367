from __future__ import annotations

import copy
import dataclasses
import math
from collections.abc import Sequence

import pytest
import torch
from torch import Tensor

from put.config import Selection, TrainOptions
from put.training.loop.distributed import SINGLE_PROCESS, DistributedContext
from put.training.loop.networks import PUTModel
from put.training.loop.pruning import MOST_LOSS, WINDOW, Pruning
from tests.training.running import OPTIONS

ANNEALED = TrainOptions(selection=Selection.HARDEST, num_negatives=16, anneal_steps=200)
LOW, HIGH = 0.5, 1.0
CPU = torch.device("cpu")


def run(pruning: Pruning, shares: list[float], start: int = 0, world: DistributedContext = SINGLE_PROCESS) -> list[int]:
    """The negatives after each step whose loss is such a share of that of equal features."""
    counts = []
    for step, share in enumerate(shares, start + 1):
        pruning.add(torch.tensor(share * math.log(pruning.count + 1)))
        pruning.advance(step, world)
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
    assert set(run(pruning, [HIGH] * 300, WINDOW)[WINDOW:]) == {255}
    assert run(pruning, [LOW] * (200 + WINDOW), 300 + WINDOW)[-1] == 16  # and fall once patches are


def test_negatives_come_back_where_patches_get_alike_even_after_annealing() -> None:
    pruning = Pruning(ANNEALED)
    run(pruning, [LOW] * 300)
    counts = run(pruning, [HIGH] * 100, 300)
    assert counts == sorted(counts)
    assert counts[-1] == round(255 * (16 / 255) ** (119 / 200))  # 81 steps back: from the one that is the 20th on
    assert run(pruning, [LOW] * 200, 400)[-1] == 16


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
    assert run(resumed, shares[cut:], cut) == whole[cut:]


def test_processes_that_train_together_keep_as_many() -> None:
    class Two(DistributedContext):
        """The other process has the loss of equal features."""

        def mean(self, values: dict[str, float]) -> dict[str, float]:
            return {name: (value + 1.0) / 2 for name, value in values.items()}

    assert run(Pruning(ANNEALED), [0.8] * 100, world=Two())[-1] > run(Pruning(ANNEALED), [0.8] * 100)[-1]


@pytest.mark.slow
def test_the_loss_of_the_translations_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not that of the identities, which are the second half of the losses."""
    share = LOW

    def losses(_head: object, queries: Sequence[Tensor], *_rest: object) -> Tensor:
        level = math.log(networks.negatives + 1)
        return 0 * queries[0].float().mean() + torch.tensor([share * level, HIGH * level])

    monkeypatch.setattr("put.training.loop.step.contrastive_losses", losses)
    options = dataclasses.replace(OPTIONS, blocks=5, anneal_steps=2 * WINDOW, steps=100, identity=1.0)
    networks = PUTModel(options, CPU, None)
    picture = torch.rand(1, 3, 64, 64, generator=torch.Generator().manual_seed(0)) * 2 - 1

    def train(networks: PUTModel, start: int, end: int) -> int:
        for step in range(start, end):
            networks.step(picture, picture, step)
        return networks.negatives

    assert train(networks, 0, WINDOW + 5) < 11
    share = HIGH
    fewest = train(networks, WINDOW + 5, 2 * WINDOW - 1)
    assert train(networks, 2 * WINDOW - 1, 2 * WINDOW + 9) > fewest
    stood, state = networks.negatives, copy.deepcopy(networks.state())
    went_on = train(networks, 2 * WINDOW + 9, 3 * WINDOW)
    networks = PUTModel(options, CPU, None)
    networks.load_state(state)
    assert networks.negatives == stood
    assert train(networks, 2 * WINDOW + 9, 3 * WINDOW) == went_on
    older = {name: value for name, value in state.items() if not name.startswith("pruning")}
    networks.prune_as_after(10)
    networks.load_state(older)
    assert networks.negatives == round(31 * (3 / 31) ** 0.25)
