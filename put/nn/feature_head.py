"""Patch features: random positions of the encoder's activations through small heads."""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

__all__ = ["FeatureHead", "sample_positions"]


def sample_positions(features: Sequence[Tensor], count: int, generator: torch.Generator) -> list[Tensor]:
    """For each feature map, up to ``count`` distinct positions, the same for every image of the batch.

    Args:
        features: maps ``[B, C, h, w]``.
        count: positions a map; a map with fewer gives all it has.
        generator: the CPU source of randomness.

    Returns:
        For each map ``[min(count, h*w)]`` int64 indices into the flattened ``h*w``, on the map's device.
    """
    picked = []
    for feature in features:
        area = feature.shape[2] * feature.shape[3]
        position = torch.randperm(area, generator=generator)[:count]
        if feature.is_cuda:  # from pinned memory nobody has to wait for the copy
            position = position.pin_memory()
        picked.append(position.to(feature.device, non_blocking=True))
    return picked


class FeatureHead(nn.Module):
    """One two-layer perceptron for each encoder layer, L2-normalised (CUT's network F).

    Args:
        widths: channels of each feature map.
        width: channels of the embedding.

    Shape:
        Maps ``[B, C_l, h_l, w_l]`` and positions ``[P_l]`` to a list of ``[B, P_l, width]`` float32 rows of length 1.
    """

    def __init__(self, widths: Sequence[int], width: int = 256) -> None:
        super().__init__()
        self.heads = nn.ModuleList(
            nn.Sequential(nn.Linear(channels, width), nn.ReLU(inplace=True), nn.Linear(width, width))
            for channels in widths
        )

    def forward(self, features: Sequence[Tensor], positions: Sequence[Tensor]) -> list[Tensor]:
        """The embeddings of ``features`` at ``positions``."""
        embedded = []
        for head, feature, position in zip(self.heads, features, positions, strict=True):
            patches = feature.flatten(2)[:, :, position].transpose(1, 2).float()
            embedded.append(F.normalize(head(patches), dim=-1, eps=1e-7))
        return embedded
