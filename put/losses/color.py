"""Keeping the input's colours on the whole while its texture changes."""

from __future__ import annotations

import torch.nn.functional as F
from torch import Tensor

__all__ = ["block_color"]


def block_color(output: Tensor, source: Tensor, block: int = 8) -> Tensor:
    """L1 distance between two images averaged over ``block`` x ``block`` pixels.

    CUT's losses do not hold colour: skies may turn tan. Averages over blocks do, and leave strokes free.

    Args:
        output: ``[B, C, H, W]`` in [-1, 1], H and W at least ``block``.
        source: likewise.
        block: side of a block in pixels.

    Returns:
        A float32 scalar in [0, 2].
    """
    return F.l1_loss(F.avg_pool2d(output.float(), block), F.avg_pool2d(source.float(), block))
