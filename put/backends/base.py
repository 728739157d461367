"""Interface of a library that computes generators."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import torch
from torch import Tensor

from put.config import BackendName

__all__ = ["Backend"]


class Backend(Protocol):
    """One generator, ready to be computed on one device."""

    @property
    def name(self) -> BackendName:
        """Name of the library, never ``AUTO``."""

    @property
    def at_once(self) -> int:
        """How many pictures a CPU computes side by side: so many together are done sooner than one by one; else 1."""

    def render_beside(self, x: Tensor, keep_colours: float, dtype: torch.dtype, pause: Callable[[], None]) -> Tensor:
        """Return the translation of one of the pictures that are computed side by side, on one thread.

        For as many threads at once as :attr:`at_once` says; arguments, result and errors as for :meth:`render`.
        """

    @property
    def held(self) -> float | None:
        """Values for each pixel that its feature maps hold at once, at most; None for what the structure says."""

    @property
    def in_graph(self) -> bool:
        """Whether the last picture was computed by work recorded before, see :mod:`put.backends.graphs`."""

    def render(self, x: Tensor, keep_colours: float, dtype: torch.dtype, pause: Callable[[], None]) -> Tensor:
        """Return the translation of ``x``, as :meth:`put.nn.generators.base.ImageGenerator.render` does.

        Args:
            x: ``[B, in_channels, H, W]`` float32 in [-1, 1]; H and W are multiples of 4 and at least 16.
            keep_colours: 0 for the colours of the style, 1 for those of the input.
            dtype: arithmetic of the convolutions.
            pause: called now and then; may raise to stop the work.

        Returns:
            ``[B, out_channels, H, W]`` float32.

        Raises:
            torch.OutOfMemoryError: the device's memory is too small.
        """

    def release(self) -> None:
        """Give back the memory that is kept for the next picture."""
