"""The fastest matrix multiplication of a device: what no generator can exceed by much."""

from __future__ import annotations

from collections.abc import Sequence

import torch

from put.bench.clock import Taken, time_of
from put.config import Precision
from put.device import DTYPES

__all__ = ["Matrices", "is_peak", "matrix_peak"]

CPU_SIDE, GPU_SIDE = 2048, 8192
ROUNDS = 3
TRIED_SIDE = 256
SLOW = 0.25
"""Of the rate in fp32: a precision that is so far below it goes through plain loops."""


class Matrices:
    """Two square matrices on a device.

    Args:
        device: where they are multiplied.
        precision: of their numbers.
        side: rows and columns; as many as keep the device busy by default.
    """

    def __init__(self, device: torch.device, precision: Precision, side: int = 0) -> None:
        self._side = side or (CPU_SIDE if device.type == "cpu" else GPU_SIDE)
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


def is_peak(device: torch.device, precision: Precision) -> bool:
    """Return whether matrices in a precision say anything of what a device can do, by small ones.

    On a CPU without VNNI torch multiplies bytes in plain loops, a hundred times as slowly as numbers in fp32. A network
    is much quicker there, and large matrices would take minutes.
    """
    if precision is not Precision.INT8:
        return True
    own, plain = (_rate(Matrices(device, each, TRIED_SIDE), device) for each in (precision, Precision.FP32))
    return own >= SLOW * plain


def matrix_peak(device: torch.device, precision: Precision) -> float:
    """Return multiplications and additions a second, in 10^12, of square matrices; the best of a few rounds."""
    return _rate(Matrices(device, precision), device)


def _rate(matrices: Matrices, device: torch.device) -> float:
    return matrices.rate([time_of(matrices.multiply, device) for _ in range(ROUNDS + 1)])
