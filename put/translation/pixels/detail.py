"""Give a result that was made at a smaller size the detail of its input.

The result follows its input where a small neighbourhood of it is nearly a multiple of the input's, plus an offset: the
model of the guided filter (He et al., 'Guided Image Filtering', TPAMI 2013), fitted at the small size and applied at
the full one (He and Sun, 'Fast Guided Filter', arXiv 1505.00996). What the generator paints beyond that, its strokes,
stays, and is weakened where it is enlarged so much that it is nothing but blur. Luma and chroma have factors of their
own, so that a grey style stays grey.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from put.nn.luma import luma_of
from put.translation.pixels.box_mean import box_mean
from put.translation.pixels.scaling import BAND, Rows, enlarged_rows

__all__ = ["HALO", "DetailMap", "detail_map", "fitted"]

RADIUS = 4
"""Pixels of the working size on each side of a place over which result and input are compared."""
HALO = 2 * RADIUS
"""Rows beyond a band that its maps depend on: means of means."""
NOISE = 1e-3
"""Variance, of values in [0, 1], below which the input is flat and gives nothing."""
WEAKENED = 0.5
"""Share of the strokes that is taken away at four times the size or more."""


@dataclass(frozen=True, eq=False)
class DetailMap:
    """A result of the working size, and how the full-size input adds to it."""

    maps: Tensor | Rows
    """``[B, 5, h, w]``: three channels that are enlarged, and by how much the input's luma and its chroma count."""

    def rows(self, source: Tensor, size: tuple[int, int], rows: slice) -> Tensor:
        """Return rows of the result at full size, ``[B, 3, rows, W]``.

        Args:
            source: these rows of the input.
            size: height and width of the whole.
            rows: which.
        """
        found = enlarged_rows(self.maps, size, rows)
        painted, luma_gain, chroma_gain = found[:, :3], found[:, 3:4], found[:, 4:5]
        luma = luma_of(source)
        return painted.addcmul_(luma_gain, luma).addcmul_(chroma_gain, source - luma)


def detail_map(result: Tensor, source: Tensor, amount: float, scale: float) -> DetailMap:
    """Return how the detail of the input comes back into a result.

    Args:
        result: ``[B, 3, h, w]`` in [0, 1].
        source: likewise, the input at the same size.
        amount: 0 (plain enlarging) to 1.
        scale: how many times larger the full size is; at 1 the result stays as it is.
    """
    batch, _, height, width = result.shape
    maps = result.new_empty(batch, 5, height, width)
    step = max(1, BAND // (4 * batch * width))
    for start in range(0, height, step):
        stop = min(start + step, height)
        low, high = max(0, start - HALO), min(height, stop + HALO)
        band = fitted(result[:, :, low:high], source[:, :, low:high], amount, scale)
        maps[:, :, start:stop] = band[:, :, start - low : stop - low]
    return DetailMap(maps)


def fitted(result: Tensor, source: Tensor, amount: float, scale: float) -> Tensor:
    """Return the maps of :class:`DetailMap` for rows of a picture, ``[B, 5, h, w]``.

    Those at the upper and lower edge count only where that is the picture's: ``HALO`` rows see beyond it.
    """
    luma, chroma = _parts(source)
    result_luma, result_chroma = _parts(result)
    by_luma, by_chroma = _gain(luma, result_luma), _gain(chroma, result_chroma)
    offset = _mean(_mean(result) - by_luma * _mean(luma) - by_chroma * _mean(chroma))
    luma_gain, chroma_gain = _mean(by_luma), _mean(by_chroma)
    guided = luma * luma_gain + chroma * chroma_gain
    strokes = result - guided - offset
    weakened = WEAKENED * min(1.0, max(0.0, math.log2(scale) / 2))
    painted = result - (guided + strokes * weakened) * amount
    return torch.cat([painted, luma_gain * amount, chroma_gain * amount], 1)


def _parts(pictures: Tensor) -> tuple[Tensor, Tensor]:
    """Return luma ``[B, 1, h, w]`` and chroma ``[B, 3, h, w]``."""
    luma = luma_of(pictures)
    return luma, pictures - luma


def _gain(source: Tensor, result: Tensor) -> Tensor:
    """Return the factor, 0 to 1, by which the result follows its input around each place: ``[B, 1, h, w]``."""
    source_mean = _mean(source)
    covariance = (_mean(source * result) - source_mean * _mean(result)).sum(1, keepdim=True)
    variance = (_mean(source * source) - source_mean * source_mean).sum(1, keepdim=True)
    return (covariance / (variance.clamp_min(0) + NOISE)).clamp(0, 1)


def _mean(x: Tensor) -> Tensor:
    return box_mean(x, RADIUS)
