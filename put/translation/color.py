"""Give a translation the colours of its input."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

__all__ = ["keep_colours"]

LUMA = (0.299, 0.587, 0.114)
"""Weights of R, G and B in luma, ITU-R BT.601."""
BLOCKS = 16
"""Blocks along each side over which brightness is compared."""


def keep_colours(output: Tensor, source: Tensor, amount: float) -> Tensor:
    """Mix the input's colours into a translation and leave it its brush work.

    InstanceNorm removes the mean and spread of every channel, so a generator can only guess the overall colours and
    brightness of a picture. Chroma is taken from the input as in Gatys et al., 'Preserving Color in Neural Artistic
    Style Transfer' (arXiv 1606.05897, luminance-only transfer), and mean and spread of the luma, over blocks,
    are brought to the input's (Reinhard et al., 'Color Transfer between Images', 2001), its gain kept within 0.5 to 2.

    Args:
        output: ``[B, 3, H, W]`` in [0, 1], the translation.
        source: likewise, the input at the same size.
        amount: 0 (``output`` as it is) to 1 (the input's colours).

    Returns:
        ``[B, 3, H, W]`` in [0, 1].
    """
    if amount == 0:
        return output
    output_luma, source_luma = _luma(output), _luma(source)
    output_mean, output_spread = _statistics(output_luma)
    source_mean, source_spread = _statistics(source_luma)
    gain = (source_spread / output_spread.clamp_min(1e-4)).clamp(0.5, 2.0)
    luma = torch.lerp(output_luma, (output_luma - output_mean) * gain + source_mean, amount)
    chroma = torch.lerp(output - output_luma, source - source_luma, amount)
    return (luma + chroma).clamp_(0, 1)


def _luma(pictures: Tensor) -> Tensor:
    weights = pictures.new_tensor(LUMA).view(1, 3, 1, 1)
    return (pictures * weights).sum(1, keepdim=True)


def _statistics(luma: Tensor) -> tuple[Tensor, Tensor]:
    """Return mean and standard deviation over blocks, each ``[B, 1, 1, 1]``."""
    height, width = luma.shape[2:]
    blocks = F.adaptive_avg_pool2d(luma, (min(BLOCKS, height), min(BLOCKS, width)))
    return blocks.mean((2, 3), keepdim=True), blocks.std((2, 3), keepdim=True, correction=0)
