"""The fastest matrix multiplication of a device: what no generator can exceed by much."""

from __future__ import annotations

import torch

from put.bench.clock import time_of
from put.config import Precision
from put.device import DTYPES

__all__ = ["matrix_peak"]

CPU_SIDE, GPU_SIDE = 2048, 8192
ROUNDS = 3


@torch.inference_mode()
def matrix_peak(device: torch.device, precision: Precision) -> float:
    """Return multiplications and additions a second, in 10^12, of square matrices; the best of a few rounds."""
    side = GPU_SIDE if device.type == "cuda" else CPU_SIDE
    a, b = (torch.randn(side, side, device=device, dtype=DTYPES[precision]) for _ in range(2))
    taken = [time_of(lambda: a @ b, device).seconds for _ in range(ROUNDS + 1)]
    return 2 * side**3 / min(taken) / 1e12
