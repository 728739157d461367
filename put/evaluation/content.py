"""Measure how much of an image's content a translation kept."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from put.evaluation.color import luma

__all__ = ["COARSER", "content_kept", "ssim"]

WINDOW, SIGMA = 11, 1.5
"""Side and spread in pixels of the Gaussian window of SSIM."""
C1, C2 = 0.01**2, 0.03**2
"""SSIM's constants for values in [0, 1]."""
COARSER = 4
"""Side in pixels of the blocks over which content is averaged: what is finer is brush work."""


def ssim(one: Tensor, other: Tensor) -> float:
    """Structural similarity of the brightness of two images (Wang et al., 'Image quality assessment: from error
    visibility to structural similarity', 2004, equation 13), over whole windows.

    Args:
        one: ``[3, H, W]`` in [0, 1], H and W at least 11.
        other: likewise, of the same size.

    Returns:
        1 for equal images, about 0 for unrelated ones, down to -1.

    Raises:
        ValueError: too small, or of different sizes.
    """
    light, structure = _terms(luma(one.double()), luma(other.double()))
    return float((light * structure).mean())


def content_kept(output: Tensor, source: Tensor) -> float:
    """Return the contrast and structure terms of SSIM, without the one for brightness, of both images averaged over 4x4
    pixels (less for images below 44 px).

    A painting has other strokes than a photograph has leaves, so SSIM itself falls with everything that a translation
    should do; at a coarser scale what is left are shapes and their contrast. Overall brightness is left to the colour
    drift.

    Args:
        output: ``[3, H, W]`` in [0, 1], H and W at least 11.
        source: likewise, of the same size.

    Returns:
        1 where all shapes are kept, about 0 where they have nothing in common, -1 for a negative.

    Raises:
        ValueError: too small, or of different sizes.
    """
    pair = torch.stack([luma(output.double()), luma(source.double())])[:, None]
    factor = max(1, min(COARSER, min(pair.shape[2:]) // WINDOW))
    small = F.avg_pool2d(pair, factor)[:, 0]
    return float(_terms(small[0], small[1])[1].mean())


def _terms(x: Tensor, y: Tensor) -> tuple[Tensor, Tensor]:
    """Return the term for brightness, and those for contrast and structure together, at every place of the window."""
    if x.shape != y.shape or min(x.shape) < WINDOW:
        raise ValueError(f"two pictures of one size from {WINDOW} px, not {tuple(x.shape)} and {tuple(y.shape)}")
    mean_x, mean_y, square_x, square_y, product = _smooth(torch.stack([x, y, x * x, y * y, x * y]))
    light = (2 * mean_x * mean_y + C1) / (mean_x**2 + mean_y**2 + C1)
    spread = (square_x - mean_x**2) + (square_y - mean_y**2)
    return light, (2 * (product - mean_x * mean_y) + C2) / (spread + C2)


def _smooth(x: Tensor) -> Tensor:
    """Means of ``[N, H, W]`` under the window, where it lies inside."""
    place = torch.arange(WINDOW, dtype=x.dtype, device=x.device) - WINDOW // 2
    weights = torch.exp(-(place**2) / (2 * SIGMA**2))
    weights = weights / weights.sum()
    across = F.conv2d(x[:, None], weights.view(1, 1, 1, -1))
    return F.conv2d(across, weights.view(1, 1, -1, 1))[:, 0]
