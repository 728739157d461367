"""The same strokes wherever the pixel grid lies: a penalty on patterns that a generator ties to it."""

from __future__ import annotations

import torch.nn.functional as F
from torch import Tensor

__all__ = ["PHASES", "shift_consistency", "shifted"]

PHASES = 4
"""Pixels of a picture to one of the generators' features, along each axis."""
BORDER = 8
"""Pixels at each side that are not compared: what is mirrored there differs."""


def shifted(images: Tensor, down: int, right: int) -> Tensor:
    """Return images whose content lies ``down`` and ``right`` pixels further on, mirrored where it begins.

    Args:
        images: ``[B, C, H, W]``.
        down: at least 0, below H.
        right: at least 0, below W.
    """
    height, width = images.shape[2:]
    return F.pad(images, (right, 0, down, 0), mode="reflect")[..., :height, :width]


def shift_consistency(output: Tensor, moved: Tensor, down: int, right: int) -> Tensor:
    """L1 distance between a translation and that of the same image shifted by a few pixels, moved back.

    A generator that works on features at a fraction of the size sees each pixel of a picture at another phase of its
    features' grid; what it paints by that phase repeats all over the picture as a fine weave. A generator that is
    equivariant to shifts paints none (compare Zhang, ICML 2019, and Karras et al., NeurIPS 2021).

    Args:
        output: ``[B, C, H, W]``, H and W above 16 and the shift together.
        moved: likewise, the translation of the input after :func:`shifted`. No gradient flows into it.
        down: as it was shifted.
        right: the same.

    Returns:
        A float32 scalar of at least 0.
    """
    height, width = output.shape[2:]
    here = output[..., BORDER : height - BORDER - down, BORDER : width - BORDER - right]
    there = moved.detach()[..., BORDER + down : height - BORDER, BORDER + right : width - BORDER]
    return F.l1_loss(here.float(), there.float())
