"""The end of a run: a generator that learns the mean of its own results over shifts of the pixel grid."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from put.losses.shift import PHASES
from put.nn.generators.base import ImageGenerator
from put.nn.noise import drawn_place
from put.training.loop.schedule import adam, set_lr, update_ema

__all__ = ["SHIFTS_A_STEP", "Finishing"]

SHIFTS_A_STEP = 8
"""Of the 16 shifts, drawn anew for each step."""
EMA = 0.98
"""Decay of the averaged weights: such runs are short."""
BORDER = 4
"""Pixels at each side that are not compared: what is mirrored there differs."""

Forward = Callable[[Tensor], Tensor]


class Finishing:
    """Frees a generator of the weave that it ties to the grid of its features.

    What a generator paints by the position of a pixel in that grid is gone from the mean of its results over all
    shifts within it, while strokes, which follow the picture, stay. The generator learns that mean by L1, so that one
    pass gives what would take sixteen.

    Args:
        generator: learns; it has the averaged weights to begin with.
        ema_generator: the averaged weights, which are its teacher; they follow.
        lr: of the first step; it falls linearly.
        batch: images that go through a generator at once.
    """

    def __init__(self, generator: ImageGenerator, ema_generator: ImageGenerator, lr: float, batch: int = 1) -> None:
        self._generator, self._ema_generator, self._lr, self._batch = generator, ema_generator, lr, batch
        self._teacher = copy.deepcopy(ema_generator).eval().requires_grad_(requires_grad=False)
        self._learning = [one for name, one in generator.named_parameters() if not name.startswith("color.")]
        self._optimiser = adam(self._learning, lr, (0.5, 0.99))

    def step(
        self,
        images: Tensor,
        at: tuple[int, int],
        random: torch.Generator,
        forward: Callable[[ImageGenerator], Forward],
        average: Callable[[Iterable[nn.Parameter]], None],
    ) -> Tensor:
        """Take one step.

        Args:
            images: ``[B, 3, S, S]`` in [-1, 1], S at least 24; of more than go through at once the gradients are
                averaged.
            at: steps of this phase done before, and how many there are.
            random: draws the shifts.
            forward: makes a function of images of a generator, in the arithmetic of the run.
            average: replaces gradients by their means over the processes of a run.

        Returns:
            The L1 distance from the mean, in [0, 2].
        """
        set_lr(self._optimiser, self._lr * (1 - at[0] / at[1]))
        place = drawn_place(random) if self._generator.spec.noise else (0, 0)
        order = torch.randperm(PHASES**2, generator=random).tolist()
        own = int(torch.randint(PHASES**2, (), generator=random))
        teach, learn = forward(self._teacher), forward(self._generator)
        losses: list[Tensor] = []
        self._optimiser.zero_grad(set_to_none=True)
        for part in torch.split(images, self._batch):
            given = self._teacher.with_noise(part, place)
            with torch.no_grad():
                mean = torch.stack([_at_phase(teach, given, phase) for phase in order[:SHIFTS_A_STEP]]).mean(0)
            loss = F.l1_loss(_at_phase(learn, given, own), mean) * (len(part) / len(images))
            torch.autograd.backward(loss)
            losses.append(loss.detach())
        average(self._learning)
        self._optimiser.step()
        update_ema(self._ema_generator, self._generator, EMA, at[0])
        return torch.stack(losses).sum()

    def lower_lr(self, factor: float) -> None:
        """Multiply the learning rate by ``factor`` from now on."""
        self._lr *= factor

    def state(self) -> dict[str, Any]:
        """Return what resuming needs besides the two generators."""
        return {"teacher": self._teacher.state_dict(), "optimiser": self._optimiser.state_dict()}

    def load_state(self, state: Mapping[str, Any]) -> None:
        """Resume from :meth:`state`."""
        self._teacher.load_state_dict(state["teacher"])
        self._optimiser.load_state_dict(state["optimiser"])


def _at_phase(forward: Forward, images: Tensor, phase: int) -> Tensor:
    """Return the result ``[B, 3, S - 16, S - 16]`` for the inner part of images and their noise, with the generator's
    grid laid ``phase`` pixels on: 4 times down plus right.
    """
    down, right = divmod(phase, PHASES)
    side = images.shape[-1] - PHASES
    made = forward(images[..., down : down + side, right : right + side]).float()
    size = images.shape[-1] - 2 * (BORDER + PHASES)
    first_row, first_column = BORDER + PHASES - down, BORDER + PHASES - right
    return made[..., first_row : first_row + size, first_column : first_column + size]
