"""Torch: every device, every precision."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from put.config import BackendName
from put.device import release_memory
from put.nn.generators.base import ImageGenerator

__all__ = ["TorchBackend"]


class TorchBackend:
    """Computes a generator where its weights are.

    Args:
        generator: in evaluation mode.
    """

    name = BackendName.TORCH

    def __init__(self, generator: ImageGenerator) -> None:
        self._generator = generator

    def render(self, x: Tensor, keep_colours: float, dtype: torch.dtype, pause: Callable[[], None]) -> Tensor:
        """Return the translation, see :class:`put.backends.base.Backend`."""
        with torch.autocast(x.device.type, dtype=dtype, enabled=dtype is not torch.float32):
            return self._generator.render(x, keep_colours, pause)

    def release(self) -> None:
        """Give back what torch keeps on a GPU; on a CPU it keeps nothing."""
        release_memory(next(self._generator.parameters()).device)
