"""Give a translation the colours of its input."""

from __future__ import annotations

from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor

from put.nn.luma import luma_of

__all__ = ["keep_colours", "keep_colours_in_bands"]

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
    return _mixed(
        output, source, (_statistics(_blocks(luma_of(output))), _statistics(_blocks(luma_of(source)))), amount
    )


def keep_colours_in_bands(
    output: Tensor, source_rows: Callable[[int, int], Tensor], amount: float, band: int
) -> Tensor:
    """Do the same to a large translation, in place, with a few rows in hand at once.

    Args:
        output: ``[B, 3, H, W]`` in [0, 1]; it becomes the result.
        source_rows: gives rows of the input, ``[B, 3, rows, W]``, by the first and the first after them.
        amount: 0 to 1.
        band: rows at once.
    """
    height = output.shape[2]
    count = min(BLOCKS, height)
    edges = [(index * height // count, -(-(index + 1) * height // count)) for index in range(count)]
    rows = [[_blocks(luma_of(part), 1) for part in (output[:, :, a:b], source_rows(a, b))] for a, b in edges]
    first, second = (_statistics(torch.cat(means, 2)) for means in zip(*rows, strict=True))
    for start in range(0, height, band):
        part = output[:, :, start : start + band]
        part.copy_(_mixed(part, source_rows(start, start + part.shape[2]), (first, second), amount))
    return output


def _mixed(
    output: Tensor, source: Tensor, statistics: tuple[tuple[Tensor, Tensor], tuple[Tensor, Tensor]], amount: float
) -> Tensor:
    (output_mean, output_spread), (source_mean, source_spread) = statistics
    output_luma, source_luma = luma_of(output), luma_of(source)
    gain = (source_spread / output_spread.clamp_min(1e-4)).clamp(0.5, 2.0)
    luma = torch.lerp(output_luma, (output_luma - output_mean) * gain + source_mean, amount)
    chroma = torch.lerp(output - output_luma, source - source_luma, amount)
    return (luma + chroma).clamp_(0, 1)


def _blocks(luma: Tensor, rows: int = BLOCKS) -> Tensor:
    """Return the mean of each block, ``[B, 1, blocks, blocks]``; fewer where there are fewer pixels."""
    height, width = luma.shape[2:]
    return F.adaptive_avg_pool2d(luma, (min(rows, height), min(BLOCKS, width)))


def _statistics(blocks: Tensor) -> tuple[Tensor, Tensor]:
    """Return mean and standard deviation over blocks, each ``[B, 1, 1, 1]``."""
    return blocks.mean((2, 3), keepdim=True), blocks.std((2, 3), keepdim=True, correction=0)
