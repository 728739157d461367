"""The patch-wise contrastive loss with pruned negatives."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from put.config import BAND_SKIP, Selection
from put.errors import OptionError
from put.losses.negatives import as_selection, check_count, largest, largest_places, select_negatives, smallest

__all__ = ["PatchNCELoss"]


class PatchNCELoss(nn.Module):
    """InfoNCE over patches: each query against its own key and a selection of others.

    Equation 4 of CUT (arXiv 2007.15651) with the negatives pruned as in PUT (arXiv 2204.11018):
    ``-log(exp(q.k+ / t) / (exp(q.k+ / t) + sum over kept of exp(q.k- / t)))``. A value that stays at ``ln(k + 1)`` for
    k negatives means that the features are all alike.

    Args:
        num_negatives: 1 to P - 1, or to B P - 1 with ``over_batch``; not used by ``all``.
        selection: which negatives are kept.
        temperature: above 0.
        over_batch: negatives come from every image of the batch, as for single-image training, else from the same.
        generator: the source of randomness of ``random``, on the device of the features.
        skip: how many of the most similar keys ``band`` passes over, from 0; not used by the others.

    Shape:
        Query ``[B, P, C]`` and key ``[B, P, C]``, rows of length 1; the result is ``[B, P]`` float32. Gradients flow to
        the query only. It is not negative, but for ``reference``, which is neither.

    Raises:
        OptionError: ``num_negatives`` is below 1 or not below the number of keys; or the temperature is not above 0.
    """

    def __init__(
        self,
        num_negatives: int = 5,
        selection: Selection | str = Selection.HARDEST,
        temperature: float = 0.07,
        *,
        over_batch: bool = False,
        generator: torch.Generator | None = None,
        skip: int = BAND_SKIP,
    ) -> None:
        super().__init__()
        if num_negatives < 1:
            raise OptionError(f"The number of negatives must be at least 1, not {num_negatives}.")
        if not temperature > 0:
            raise OptionError(f"The temperature must be above 0, not {temperature}.")
        self.num_negatives = num_negatives
        self.selection = as_selection(selection)
        self.temperature = temperature
        self.over_batch = over_batch
        self.skip = skip if self.selection is Selection.BAND else 0
        self._generator = generator

    def forward(self, query: Tensor, key: Tensor) -> Tensor:
        """Return the loss of every patch."""
        batch, patches, channels = query.shape
        key = key.detach()
        if self.over_batch:
            query, key = query.reshape(1, -1, channels), key.reshape(1, -1, channels)
        ranked = self.selection in (Selection.HARDEST, Selection.BAND)
        if ranked and self.num_negatives + self.skip < key.shape[1] - 1:
            loss: Tensor = _HardestNCE.apply(query, key, self.num_negatives, self.temperature, self.skip)
        else:
            loss = self._over_rows(query, key)
        return loss.view(batch, patches)

    def _over_rows(self, query: Tensor, key: Tensor) -> Tensor:
        similarity = torch.bmm(query, key.transpose(1, 2)).float()
        positive = similarity.diagonal(dim1=-2, dim2=-1)
        if self.selection is Selection.ALL:
            check_count(1, similarity.shape[-1])
            rows = similarity  # the positive, too, stands in the sum
        else:
            kept = select_negatives(similarity, self.num_negatives, self.selection, self._generator, self.skip)
            rows = torch.cat([positive.unsqueeze(-1), kept], dim=-1)
        return torch.logsumexp(rows / self.temperature, dim=-1) - positive / self.temperature


class _HardestNCE(torch.autograd.Function):
    """The loss with the hardest negatives, or the next after ``skip`` of them: no softmax and no gradient of [P, P].

    The gradient at a query is a weighted sum of its ``count + 1`` keys instead of a product with all of them.
    """

    @staticmethod
    def forward(ctx: Any, query: Tensor, key: Tensor, count: int, temperature: float, skip: int) -> Tensor:
        check_count(count, key.shape[1], skip)
        similarity = torch.bmm(query, key.transpose(1, 2)).float()
        on_cpu = similarity.device.type == "cpu"  # where NumPy's steps are fewer and cheaper
        logits, places = (_chosen_by_numpy if on_cpu else _chosen)(similarity, count, skip)
        loss, weights = (_softmax_by_numpy if on_cpu else _softmax)(logits, temperature)
        ctx.save_for_backward(key, places, weights)
        return loss.view(query.shape[:2])

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, None, None, None, None]:
        key, places, weights = ctx.saved_tensors
        weights = (weights * gradients[0].reshape(-1, 1)).to(key.dtype)
        summed = F.embedding_bag(places, key.flatten(0, 1), per_sample_weights=weights, mode="sum")
        return summed.view(key.shape), None, None, None, None


def _chosen(similarity: Tensor, count: int, skip: int) -> tuple[Tensor, Tensor]:
    """Return the positive and the hardest negatives of each query, and the places of their keys in the flattened batch.

    Args:
        similarity: ``[B, P, P]`` float32; its diagonal is written over.
        count: of the negatives.
        skip: how many harder ones are passed over.

    Returns:
        Both ``[B P, count + 1]``, the positive first.
    """
    batch, patches = similarity.shape[:2]
    own = similarity.diagonal(dim1=-2, dim2=-1)
    positive = own.clone().unsqueeze(-1)
    own.fill_(float("-inf"))
    columns = largest(similarity, count + skip)
    if skip:
        columns = columns.gather(2, smallest(similarity.gather(2, columns), count))
    logits = torch.cat([positive, similarity.gather(2, columns)], dim=-1)
    itself = torch.arange(patches, device=similarity.device).view(1, -1, 1).expand(batch, -1, 1)
    first = patches * torch.arange(batch, device=similarity.device).view(-1, 1, 1)
    return logits.flatten(0, 1), (torch.cat([itself, columns], dim=-1) + first).flatten(0, 1)


def _chosen_by_numpy(similarity: Tensor, count: int, skip: int) -> tuple[Tensor, Tensor]:
    """The same on a CPU."""
    batch, patches = similarity.shape[:2]
    squares = similarity.numpy().reshape(batch, -1)
    own = squares[:, :: patches + 1]
    positive = own.reshape(-1, 1).copy()
    own[:] = -np.inf
    chosen = largest_places(squares.reshape(-1, patches), count + skip)
    if chosen is None:
        own[:] = positive.reshape(own.shape)
        return _chosen(similarity, count, skip)
    if skip:
        kept = np.argpartition(squares.reshape(-1)[chosen], count - 1, axis=1)[:, :count]
        chosen = np.take_along_axis(chosen, kept, axis=1)
    logits = np.concatenate([positive, squares.reshape(-1)[chosen]], axis=1)
    row = np.arange(batch * patches)[:, None]
    places = np.concatenate([row, chosen % patches + row // patches * patches], axis=1)
    return torch.from_numpy(logits), torch.from_numpy(places)


def _softmax(logits: Tensor, temperature: float) -> tuple[Tensor, Tensor]:
    """Return the loss of each row ``[N]``, whose first column is the positive, and its gradient ``[N, count + 1]``."""
    logits = logits / temperature
    total = torch.logsumexp(logits, dim=-1, keepdim=True)
    weights = torch.exp(logits - total)
    weights[:, 0] -= 1
    return total[:, 0] - logits[:, 0], weights / temperature


def _softmax_by_numpy(logits: Tensor, temperature: float) -> tuple[Tensor, Tensor]:
    """The same on a CPU."""
    scaled = logits.numpy() / np.float32(temperature)
    scaled -= scaled.max(1, keepdims=True)
    weights = np.exp(scaled)
    total = weights.sum(1, keepdims=True)
    loss = np.log(total[:, 0]) - scaled[:, 0]
    weights /= total
    weights[:, 0] -= 1
    weights /= np.float32(temperature)
    return torch.from_numpy(loss), torch.from_numpy(weights)
