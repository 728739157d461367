"""Mean and variance of a feature map that is seen in stripes."""

from __future__ import annotations

import torch
from torch import Tensor

__all__ = ["ChannelStatistics"]


class ChannelStatistics:
    """Mean and variance of each channel over all that was added.

    Each stripe is measured in two passes, around its own mean, and stripes are merged in fp64 (Chan et al., 'Updating
    Formulae and a Pairwise Algorithm for Computing Sample Variances', 1979): a large mean takes nothing from the
    variance.

    Args:
        channels: how many.
    """

    def __init__(self, channels: int) -> None:
        self._count = 0
        self.mean = torch.zeros(channels, dtype=torch.float64)
        """``[C]``, on the CPU."""
        self._squares = torch.zeros(channels, dtype=torch.float64)

    @property
    def variance(self) -> Tensor:
        """``[C]``, as InstanceNorm has it: divided by the number of values."""
        return self._squares / self._count

    def add(self, rows: Tensor) -> None:
        """Add a stripe, ``[1, C, rows, W]``."""
        values = rows[0].flatten(1).float()
        count = values.shape[1]
        rough = values.mean(1, keepdim=True)
        values = values - rough
        rest = values.mean(1).cpu().double()  # what fp32 left over of the mean; not every GPU has fp64
        squares = values.square_().sum(1).cpu().double() - count * rest * rest
        change = rough[:, 0].cpu().double() + rest - self.mean
        total = self._count + count
        self.mean = self.mean + change * (count / total)
        self._squares = self._squares + squares + change * change * (self._count * count / total)
        self._count = total
