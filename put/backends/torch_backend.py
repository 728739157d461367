"""Torch: every device, every precision."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from put.backends.graphs import Graphs
from put.config import BackendName
from put.device import release_memory
from put.nn.generators.base import ImageGenerator

__all__ = ["TorchBackend"]


class TorchBackend:
    """Computes a generator where its weights are.

    Args:
        generator: in evaluation mode.
        graphs: records the work of shapes that recur, on a GPU; None to start it layer by layer always.
    """

    name = BackendName.TORCH
    at_once = 1
    held = None

    def __init__(self, generator: ImageGenerator, graphs: Graphs | None = None) -> None:
        self._generator, self._graphs = generator, graphs

    @property
    def in_graph(self) -> bool:
        """Whether the last picture was computed by recorded work."""
        return self._graphs is not None and self._graphs.is_used

    def render(self, x: Tensor, keep_colours: float, dtype: torch.dtype, pause: Callable[[], None]) -> Tensor:
        """Return the translation, see :class:`put.backends.base.Backend`."""
        if self._graphs is None:
            return self._rendered(x, keep_colours, dtype, pause)
        pause()  # a recording has no layers between which to stop
        return self._graphs.run(lambda given: self._rendered(given, keep_colours, dtype), x, (keep_colours, dtype))

    render_beside = render

    def release(self) -> None:
        """Give back what torch keeps on a GPU; on a CPU it keeps nothing."""
        if self._graphs is not None:
            self._graphs.release()
        for weights in self._generator.parameters():
            release_memory(weights.device)
            break

    def _rendered(
        self, x: Tensor, keep_colours: float, dtype: torch.dtype, pause: Callable[[], None] = lambda: None
    ) -> Tensor:
        with torch.autocast(x.device.type, dtype=dtype, enabled=dtype is not torch.float32):
            return self._generator.render(x, keep_colours, pause)
