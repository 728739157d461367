"""Interpolation of pictures to any size, anti-aliased."""

from __future__ import annotations

from collections.abc import Sequence

import torch.nn.functional as F
from torch import Tensor

__all__ = ["resize"]


def resize(pictures: Tensor, size: Sequence[int], mode: str = "bicubic") -> Tensor:
    """Return ``pictures`` interpolated to ``size``, anti-aliased where they shrink.

    Torch 2.15 gives every row of a result that is 1 pixel wide the value of its first; such a result is computed
    lying on its side.

    Args:
        pictures: ``[B, C, H, W]``, floating point.
        size: height and width of the result in pixels.
        mode: ``bicubic``, whose results may lie a little outside the range of the input, or ``bilinear``.
    """
    height, width = size
    if width > 1 or height == 1:
        return F.interpolate(pictures, (height, width), mode=mode, antialias=True, align_corners=False)
    turned = F.interpolate(pictures.transpose(2, 3), (width, height), mode=mode, antialias=True, align_corners=False)
    return turned.transpose(2, 3).contiguous()
