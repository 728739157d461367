"""A mirrored margin around pictures, which hides what zero padding inside a generator does at the border."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

__all__ = ["MARGIN", "mirror_around", "mirrored_places", "with_margin"]

MARGIN = 16
"""Pixels mirrored around a picture unless a card says otherwise: the network's zero padding leaves no pale border."""
LEAST = 8
"""A side on which every layer of a ResNet generator can work."""


def mirror_around(x: Tensor, margin: int = MARGIN) -> Tensor:
    """Mirror ``margin`` pixels on all sides and up to multiples of 4, at least 8, at the right and below.

    Args:
        x: ``[B, C, H, W]``, of any size.
        margin: a multiple of 4; 0 leaves a picture alone whose sides are multiples of 4 and at least 8.
    """
    rows, columns = (mirrored_places(side, margin).to(x.device) for side in x.shape[2:])
    return x[:, :, rows][:, :, :, columns]


def mirrored_places(length: int, margin: int = MARGIN) -> Tensor:
    """Indices of the samples of one side after :func:`mirror_around`; as many as a multiple of 4."""
    return _mirrored(length, margin, margin + max(-length % 4, LEAST - 2 * margin - length))


def with_margin(generator: Callable[[Tensor], Tensor], x: Tensor, margin: int = MARGIN) -> Tensor:
    """The translation of ``x``, ``[B, C, H, W]`` in [-1, 1], of the same height and width."""
    height, width = x.shape[2:]
    return generator(mirror_around(x, margin))[..., margin : margin + height, margin : margin + width]


def _mirrored(length: int, before: int, after: int) -> Tensor:
    """Indices of ``length`` samples continued by reflection, as often as needed."""
    if length == 1:
        return torch.zeros(before + 1 + after, dtype=torch.long)
    period = 2 * (length - 1)
    index = torch.arange(-before, length + after) % period
    return torch.where(index < length, index, period - index)
