"""The patch-wise contrastive loss with pruned negatives."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from put.losses.negatives import hardest_negatives

__all__ = ["patch_nce"]


def patch_nce(query: Tensor, key: Tensor, num_negatives: int, temperature: float = 0.07) -> Tensor:
    """InfoNCE over patches, each query against its own key and its ``num_negatives`` hardest others.

    Equation 4 of CUT (arXiv 2007.15651) with the negatives pruned as in PUT (arXiv 2204.11018):
    ``-log(exp(q.k+ / t) / (exp(q.k+ / t) + sum over kept of exp(q.k- / t)))``. A value that stays at
    ``ln(num_negatives + 1)`` means that the features are all alike.

    Args:
        query: ``[B, P, C]`` rows of length 1, of the output; gradients flow.
        key: ``[B, P, C]`` rows of length 1, of the input at the same positions; no gradient flows.
        num_negatives: 1 to P - 1; negatives come from the same image.
        temperature: above 0.

    Returns:
        ``[B, P]`` float32, not negative.

    Raises:
        OptionError: ``num_negatives`` is out of range.
    """
    key = key.detach()
    similarity = torch.bmm(query, key.transpose(1, 2))
    positive = similarity.diagonal(dim1=-2, dim2=-1).unsqueeze(-1)
    negative = hardest_negatives(similarity, num_negatives)
    logits = torch.cat([positive, negative], dim=-1).float() / temperature
    target = torch.zeros(logits.shape[:2], dtype=torch.long, device=logits.device)
    return F.cross_entropy(logits.flatten(0, 1), target.flatten(), reduction="none").view(target.shape)
