"""Perceptual distance of a student's image from its teacher's."""

from __future__ import annotations

import torch
from torch import Tensor

from put.nn.efficientnet import EfficientNetLite
from put.training.loop.precision import autocast

__all__ = ["BLOCKS", "FeatureLoss"]

BLOCKS = (1, 3, 5)
"""Blocks of the network whose outputs are compared, at 1/4, 1/8 and 1/16 of the size: edges and strokes rather than
objects."""
LEAST_SPREAD = 1e-3


class FeatureLoss:
    """L1 between feature maps, each layer by the spread of the target's (after Johnson et al., ECCV 2016).

    Args:
        device: where to compute.
        dtype: arithmetic of the network's convolutions; None for fp32.
    """

    def __init__(self, device: torch.device, dtype: torch.dtype | None) -> None:
        self._network = EfficientNetLite(0).to(device)
        self._dtype = dtype

    def __call__(self, output: Tensor, target: Tensor) -> Tensor:
        """Return the mean over the layers; 0 for equal images.

        Args:
            output: ``[B, 3, S, S]`` in [-1, 1]; gradients flow to it.
            target: likewise; none flow to it.
        """
        with autocast(output.device, self._dtype):
            with torch.no_grad():
                wanted = self._network.maps((target + 1) / 2, BLOCKS)
            found = self._network.maps((output + 1) / 2, BLOCKS)
        losses = [
            (one.float() - other.float()).abs().mean() / other.float().std().clamp_min(LEAST_SPREAD)
            for one, other in zip(found, wanted, strict=True)
        ]
        return torch.stack(losses).mean()
