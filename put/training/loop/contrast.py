"""The contrastive side of a step: the loss of patches, and of each image."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from put.config import TrainOptions
from put.losses.patch_nce import PatchNCELoss
from put.nn.feature_head import FeatureHead

__all__ = ["contrastive_losses", "patch_nce"]


def patch_nce(negatives: int, options: TrainOptions, random: torch.Generator) -> PatchNCELoss:
    """Return the loss of patches.

    Args:
        negatives: that each query is contrasted with.
        options: the settings.
        random: the source of randomness on the device of the features.
    """
    return PatchNCELoss(negatives, options.selection, options.temperature, over_batch=options.single, generator=random)


def contrastive_losses(
    head: FeatureHead,
    queries: Sequence[Tensor],
    keys: Sequence[Tensor],
    positions: Sequence[Tensor],
    nce: PatchNCELoss,
    groups: int,
) -> Tensor:
    """Return the contrastive loss of each image, averaged over layers and patches.

    Args:
        head: embeds features.
        queries: for each layer the features of the outputs, ``[B, C, h, w]``.
        keys: likewise of the inputs; no gradient flows to them.
        positions: for each layer, see :func:`put.nn.feature_head.sample_positions`.
        nce: the loss of patches.
        groups: equal parts of the batch that share no negatives: translations, and identities where there are any.

    Returns:
        ``[B]`` float32.
    """
    with torch.no_grad():
        key_rows = head([key.detach() for key in keys], positions)
    query_rows = head(queries, positions)
    layers = []
    for query, key in zip(query_rows, key_rows, strict=True):
        if nce.over_batch:
            size = len(query) // groups
            parts = [nce(query[at : at + size], key[at : at + size]) for at in range(0, len(query), size)]
            layers.append(torch.cat(parts).mean(dim=1))
        else:
            layers.append(nce(query, key).mean(dim=1))
    return torch.stack(layers).mean(dim=0)
