"""The fastest matrix multiplication of a device: what no generator can exceed by much."""

from __future__ import annotations

from collections.abc import Sequence

import torch

from put.bench.clock import Taken, time_of
from put.config import Precision
from put.device import DTYPES

__all__ = ["Matrices", "matrix_peak"]

CPU_SIDE, GPU_SIDE = 2048, 8192
ROUNDS = 3


class Matrices:
    """Two square matrices on a device.

    Args:
        device: where they are multiplied.
        precision: of their numbers.
    """

    def __init__(self, device: torch.device, precision: Precision) -> None:
        self._side = CPU_SIDE if device.type == "cpu" else GPU_SIDE
        dtype = DTYPES[precision]
        matrices = (torch.randn(self._side, self._side, device=device) * 8 for _ in range(2))
        self._a, self._b = (matrix.to(dtype) for matrix in matrices)
        self._product = torch._int_mm if dtype is torch.int8 else torch.mm  # noqa: SLF001 - torch offers no other way

    @torch.inference_mode()
    def multiply(self) -> None:
        """Multiply them once."""
        self._product(self._a, self._b)

    def rate(self, taken: Sequence[Taken]) -> float:
        """Return multiplications and additions a second, in 10^12, of the fastest of several."""
        return 2 * self._side**3 / max(min(each.seconds for each in taken), 1e-9) / 1e12


def matrix_peak(device: torch.device, precision: Precision) -> float:
    """Return multiplications and additions a second, in 10^12, of square matrices; the best of a few rounds."""
    matrices = Matrices(device, precision)
    return matrices.rate([time_of(matrices.multiply, device) for _ in range(ROUNDS + 1)])
