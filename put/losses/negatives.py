"""Which negatives each query is contrasted with: pure functions, apart from the loss."""

from __future__ import annotations

from torch import Tensor

from put.errors import OptionError

__all__ = ["annealed_count", "hardest_negatives"]


def hardest_negatives(similarity: Tensor, count: int) -> Tensor:
    """The ``count`` most similar negatives of every query (the pruned and ranked negatives of PUT, arXiv 2204.11018).

    Args:
        similarity: ``[B, P, P]``, queries in rows, keys in columns, positives on the diagonal.
        count: how many to keep, 1 to P - 1.

    Returns:
        ``[B, P, count]`` similarities; with ``count = P - 1`` in no particular order.

    Raises:
        OptionError: ``count`` is out of range. (Zero would turn the contrastive loss off without a word.)
    """
    patches = similarity.shape[-1]
    if not 1 <= count < patches:
        raise OptionError(
            f"The number of negatives must be 1 to {patches - 1} for {patches} patches, not {count}.",
            "Choose fewer negatives or larger crops.",
        )
    if count == patches - 1:
        return _without_diagonal(similarity)
    masked = similarity.clone()
    masked.diagonal(dim1=-2, dim2=-1).fill_(float("-inf"))
    return masked.topk(count, dim=-1, sorted=False).values


def _without_diagonal(similarity: Tensor) -> Tensor:
    """``[B, P, P]`` to ``[B, P, P - 1]``: between two diagonal entries lie P others, row by row."""
    batch, patches, _ = similarity.shape
    flat = similarity.flatten(1)[:, 1:].reshape(batch, patches - 1, patches + 1)
    return flat[:, :, :-1].reshape(batch, patches, patches - 1)


def annealed_count(step: int, first: int, last: int, steps: int) -> int:
    """The number of negatives at ``step``: geometric from ``first`` to ``last`` over ``steps`` steps, then ``last``.

    Contrasting with only the hardest negatives from the first step collapses: features that are all alike satisfy it.
    """
    if step >= steps or last >= first:
        return last
    return round(float(first * (last / first) ** (step / steps)))
