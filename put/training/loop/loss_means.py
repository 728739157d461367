"""Means of losses over several steps, read without making the CPU wait for the GPU at each of them."""

from __future__ import annotations

import torch
from torch import Tensor

__all__ = ["LossMeans"]


class LossMeans:
    """Adds losses up by name until they are taken."""

    def __init__(self) -> None:
        self._sums: dict[str, Tensor] = {}
        self._steps = 0

    def add(self, name: str, value: Tensor, share: int = 1) -> None:
        """Add a loss that is one of ``share`` parts of a step."""
        value = value.detach() / share
        self._sums[name] = self._sums[name] + value if name in self._sums else value

    def count_step(self) -> None:
        """Say that a step is complete."""
        self._steps += 1

    def take(self) -> dict[str, float]:
        """Return the means by name since the last call, and begin anew; empty where nothing was added."""
        steps = max(1, self._steps)
        names = list(self._sums)
        values = torch.stack([self._sums[name].float() for name in names]).tolist() if names else []
        self.clear()
        return {name: value / steps for name, value in zip(names, values, strict=True)}

    def clear(self) -> None:
        """Forget everything."""
        self._sums, self._steps = {}, 0
