"""The mean over a square around each pixel."""

from __future__ import annotations

import torch.nn.functional as F
from torch import Tensor

__all__ = ["box_mean"]


def box_mean(x: Tensor, radius: int) -> Tensor:
    """Return the mean over the square around each place, ``[B, C, h, w]`` as given.

    At the border it is the mean over what there is of the square.

    Args:
        x: ``[B, C, h, w]``.
        radius: pixels from the middle of the square to its sides; a side has ``2 * radius + 1``.
    """
    side = 2 * radius + 1
    x = F.avg_pool2d(x, (side, 1), 1, (radius, 0), count_include_pad=False)
    return F.avg_pool2d(x, (1, side), 1, (0, radius), count_include_pad=False)
