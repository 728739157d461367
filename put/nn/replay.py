"""Pictures made before, shown to a discriminator again."""

from __future__ import annotations

import random
from typing import Any

import torch
from torch import Tensor

from put.errors import OptionError

__all__ = ["ReplayBuffer"]


class ReplayBuffer:
    """Keeps some of the pictures that were made (Shrivastava et al., CVPR 2017), on the CPU.

    Args:
        size: pictures kept, at least 1; once it is full each new one takes the place of a random one.
        seed: of all choices.

    Raises:
        OptionError: ``size`` is below 1.
    """

    def __init__(self, size: int = 60, seed: int = 0) -> None:
        if size < 1:
            raise OptionError(f"A replay buffer keeps at least one picture, not {size}.")
        self._size = size
        self._random = random.Random(seed)  # noqa: S311 - no secret
        self._kept: list[Tensor] = []

    def __len__(self) -> int:
        return len(self._kept)

    def mix(self, made: Tensor, count: int) -> Tensor:
        """Keep the pictures of ``made`` and return them with others beside.

        Args:
            made: ``[B, C, H, W]``, B at least 1.
            count: pictures to return, at least B.

        Returns:
            ``[count, C, H, W]`` on the device and of the type of ``made``, without gradient: ``made`` first, then
            pictures drawn from all that are kept, which may be some of these again.
        """
        made = made.detach()
        for picture in made.float().cpu().unbind():
            self._keep(picture.clone())  # a view would keep, and write to checkpoints, all that it is a part of
        others = [self._random.choice(self._kept) for _ in range(count - len(made))]
        return torch.cat([made, torch.stack(others).to(made.device, made.dtype)]) if others else made

    def state(self) -> dict[str, Any]:
        """All that is needed to resume alike, as tensors and plain values."""
        return {"kept": list(self._kept), "random": self._random.getstate()}

    def load_state(self, state: dict[str, Any]) -> None:
        """Take over what :meth:`state` gave; a smaller buffer keeps the last pictures of it."""
        version, numbers, rest = state["random"]
        self._random.setstate((version, tuple(numbers), rest))
        self._kept = list(state["kept"])[-self._size :]

    def _keep(self, picture: Tensor) -> None:
        if len(self._kept) == self._size:
            self._kept.pop(self._random.randrange(self._size))
        self._kept.append(picture)
