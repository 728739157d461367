"""Crops of photographs with what the teacher makes of them."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from pathlib import Path

import torch
from torch import Tensor

from put.data.augment import cut, draw_crop, read_small
from put.errors import PutError, TrainingError
from put.nn.noise import drawn_place

__all__ = ["DistillDataset", "from_bytes", "to_bytes"]

CACHE_BYTES = 512 << 20
VIEWS = 2
"""Crops of each photograph. More would make the teacher work longer, and the student learns little from them."""
LEAST = 256
"""Crops where there are few photographs."""

Teacher = Callable[[Tensor], Tensor]
WithNoise = Callable[[Tensor, tuple[int, int]], Tensor]
"""From crops and a place to the crops with the noise of that place, where the networks take any."""


def to_bytes(images: Tensor) -> Tensor:
    """[-1, 1] as uint8, as results are written."""
    return ((images.float() + 1) * 127.5).round().clamp(0, 255).to(torch.uint8)


def from_bytes(images: Tensor) -> Tensor:
    """Return the reverse of :func:`to_bytes`."""
    return images.float() / 127.5 - 1


class DistillDataset:
    """A fixed set of random crops; the teacher sees each of them once, when its turn first comes.

    What comes at a step depends on the step, the seed and the photographs alone, so that nothing has to be kept for
    going on. Every round shows each crop once, in random order.

    Args:
        paths: the photographs.
        size: side of a crop in pixels.
        load: smallest and largest short side of a photograph before the crop, in pixels.
        batch: crops a step.
        seed: of all choices.
        teacher: ``[1, 3, size, size]``, perhaps with noise, to the same without, both in [-1, 1].
        with_noise: see :meth:`put.nn.generators.base.ImageGenerator.with_noise`.
        device: where the crops are made.
    """

    def __init__(
        self,
        paths: Sequence[Path],
        size: int,
        load: tuple[int, int],
        batch: int,
        seed: int,
        teacher: Teacher,
        with_noise: WithNoise,
        device: torch.device,
    ) -> None:
        self.unreadable: list[tuple[Path, PutError]] = []
        self._paths = self._random(seed, "photographs").sample(list(paths), len(paths))
        self._size, self._load, self._batch, self._seed = size, load, batch, seed
        self._teacher, self._with_noise, self._device = teacher, with_noise, device
        fitting = max(1, CACHE_BYTES // (6 * size * size))
        self._count = min(fitting, max(LEAST, VIEWS * len(paths)))
        self._made: dict[int, Tensor] = {}
        self._bad: set[int] = set()
        self._round, self._order = -1, list[int]()

    def batch(self, step: int) -> tuple[Tensor, Tensor]:
        """Crops, with the noise that the teacher saw, and its outputs for them at ``step`` (from 0).

        Returns:
            Each ``[batch, 3, size, size]`` in [-1, 1]; a fourth channel of the crops is noise.

        Raises:
            TrainingError: no photograph can be read.
        """
        first = step * self._batch
        numbers = [self._number(self._turn(place)) for place in range(first, first + self._batch)]
        both = from_bytes(torch.stack([self._made[number] for number in numbers]).to(self._device, non_blocking=True))
        noisy = [self._noisy(x[None], number) for x, number in zip(both[:, 0], numbers, strict=True)]
        return torch.cat(noisy), both[:, 1]

    def _turn(self, place: int) -> int:
        turn, place = divmod(place, self._count)
        if turn != self._round:
            self._round = turn
            self._order = self._random(self._seed, f"round {turn}").sample(range(self._count), self._count)
        return self._order[place]

    def _number(self, index: int) -> int:
        """The number of a crop that is made; in place of one that cannot be read the next one."""
        for place in range(index, index + len(self._paths)):
            number = place % self._count
            if number not in self._made:
                self._make(number)
            if number in self._made:
                return number
        path, error = self.unreadable[0]
        raise TrainingError(
            "None of the photographs can be read.", f"{path.name}: {error.message} {error.hint}".rstrip(), error.detail
        )

    def _make(self, number: int) -> None:
        which = number % len(self._paths)
        if which in self._bad:
            return
        try:
            image = read_small(self._paths[which], self._load[1])
        except PutError as error:
            self._bad.add(which)
            self.unreadable.append((self._paths[which], error))
            return
        crop = draw_crop(self._random(self._seed, f"crop {number}"), self._load)
        # Both are looked at in 8 bits, as the teacher's results are when they are written.
        x = to_bytes(cut(image, crop, self._size, self._device))
        y = to_bytes(self._teacher(self._noisy(from_bytes(x)[None], number))[0])
        self._made[number] = torch.stack([x, y]).cpu()

    def _noisy(self, crop: Tensor, number: int) -> Tensor:
        place = torch.Generator().manual_seed(number)
        return self._with_noise(crop, drawn_place(place))

    @staticmethod
    def _random(seed: int, what: str) -> random.Random:
        return random.Random(f"{seed} {what}")  # noqa: S311 - crops, no secrets
