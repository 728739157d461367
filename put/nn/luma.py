"""The luma of pictures, and pictures as a generator of one or three channels takes them."""

from __future__ import annotations

from torch import Tensor

__all__ = ["LUMA", "as_input", "luma_of"]

LUMA = (0.299, 0.587, 0.114)
"""Weights of R, G and B in luma, ITU-R BT.601."""


def luma_of(pictures: Tensor) -> Tensor:
    """Return the luma ``[B, 1, H, W]`` of R'G'B' ``[B, 3, H, W]``, in the same range."""
    weights = pictures.new_tensor(LUMA).view(1, 3, 1, 1)
    return (pictures * weights).sum(1, keepdim=True)


def as_input(pictures: Tensor, channels: int) -> Tensor:
    """Return R'G'B' ``[B, 3, H, W]`` as a generator takes it: the same, or its luma ``[B, 1, H, W]``.

    Args:
        pictures: in any range.
        channels: of the generator's input, 3 or 1.
    """
    return pictures if channels == 3 else luma_of(pictures)
