from __future__ import annotations

import copy
import dataclasses
import math
from collections.abc import Sequence

import pytest
import torch
from torch import Tensor

from put.losses.pruning import WINDOW
from put.training.loop.networks import PUTModel
from tests.training.running import OPTIONS

CPU = torch.device("cpu")
LOW, HIGH = 0.5, 1.0


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
