"""InstanceNorm whose statistics are exact in half precision, too."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

__all__ = ["InstanceNorm2d"]


class InstanceNorm2d(nn.InstanceNorm2d):
    """``torch.nn.InstanceNorm2d`` without weights, that rounds values only on a CPU in half precision.

    There torch rounds mean and deviation of each channel to the type of the values, which shifts whole channels by up
    to 0.4 %. Given weights in 32 bits, ones and zeros, it keeps them in 32 bits, as GPUs do.
    """

    def forward(self, x: Tensor) -> Tensor:
        """``x`` with a mean of 0 and a variance of 1 in each channel."""
        if x.device.type != "cpu" or x.dtype is torch.float32 or torch.is_grad_enabled():
            return super().forward(x)
        one, zero = torch.ones(x.shape[1]), torch.zeros(x.shape[1])
        with torch.autocast("cpu", enabled=False):
            return F.instance_norm(x, weight=one, bias=zero, eps=self.eps)
