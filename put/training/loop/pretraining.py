"""Identity pre-training: a generator that first learns to reproduce its input."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from put.training.loop.schedule import adam, rising_then_linear, set_lr

__all__ = ["IdentityPretraining"]


class IdentityPretraining:
    """Trains a generator to reproduce images, with an optimiser of its own.

    Args:
        parameters: of the generator.
        steps: how many there will be; the learning rate rises over 50 of them and falls linearly to a fiftieth.
        batch: images that go through the generator at once.
        lr: the highest learning rate.
    """

    def __init__(self, parameters: Iterable[nn.Parameter], steps: int, batch: int, lr: float) -> None:
        self._lr = lr
        self._parameters = list(parameters)
        self._steps, self._batch = steps, batch
        self._optimiser = adam(self._parameters, lr, (0.9, 0.99))

    def step(
        self,
        images: Tensor,
        step: int,
        generate: Callable[[Tensor], Tensor],
        average: Callable[[Iterable[nn.Parameter]], None],
    ) -> float:
        """Take one step.

        Args:
            images: ``[B, 3, S, S]`` in [-1, 1].
            step: steps done before, from 0.
            generate: the generator's forward pass.
            average: replaces gradients by their means over the processes of a run.

        Returns:
            The L1 distance in [0, 2].
        """
        set_lr(self._optimiser, self._lr * rising_then_linear(step, self._steps))
        self._optimiser.zero_grad(set_to_none=True)
        total = 0.0
        parts = torch.split(images, self._batch)
        for part in parts:
            loss = F.l1_loss(generate(part).float(), part) / len(parts)
            torch.autograd.backward(loss)
            total += float(loss.detach())
        average(self._parameters)
        self._optimiser.step()
        return total

    def state(self) -> dict[str, Any]:
        """Return what resuming needs besides the generator."""
        return {"optimiser": self._optimiser.state_dict()}

    def load_state(self, state: Mapping[str, Any]) -> None:
        """Resume from :meth:`state`."""
        self._optimiser.load_state_dict(state["optimiser"])
