"""Select the negatives of each query: pure functions, apart from the loss."""

from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor

from put.config import BAND_SKIP, Selection
from put.errors import OptionError

__all__ = [
    "annealed_count",
    "as_selection",
    "band_indices",
    "check_count",
    "hardest_indices",
    "largest",
    "largest_places",
    "select_negatives",
    "smallest",
]

MASKED = -10.0
"""Value on the diagonal while the reference sorts: below every cosine, and all but nothing once exponentiated."""

GROUP = 8
"""Columns whose maximum stands for them where the largest of a row are looked for."""


def select_negatives(
    similarity: Tensor,
    num_negatives: int,
    selection: Selection | str = Selection.HARDEST,
    generator: torch.Generator | None = None,
    skip: int = BAND_SKIP,
) -> Tensor:
    """Return the similarities of the negatives that every query keeps.

    - ``hardest``: the ``num_negatives`` largest of its row, the positive left out (the figure of PUT, arXiv
      2204.11018).
    - ``band``: likewise, but the ``skip`` largest are passed over: they are often no negatives but other places of the
      same sky or grass (semi-hard negatives, as in FaceNet, Schroff et al., CVPR 2015).
    - ``reference``: what PUT's released code computes. The matrix, its diagonal masked with -10, is sorted along the
      queries, and the first ``num_negatives`` columns are kept: rank r of five arbitrary keys goes to query r,
      and the last query gets the masked diagonal.
    - ``random``: ``num_negatives`` of its row at random, drawn anew for every row, the positive left out.
    - ``all``: every key but the positive (CUT, arXiv 2007.15651); ``num_negatives`` is checked and otherwise unused.

    Args:
        similarity: ``[B, P, K]``, queries in rows, keys in columns, K >= P. The positive of query ``p`` is key ``p``:
            rotate the keys where they are those of a whole batch.
        num_negatives: how many to keep, 1 to K - 1.
        selection: which.
        generator: the source of randomness of ``random``, on the device of ``similarity``; the global one by default.
        skip: how many ``band`` passes over, from 0; not used by the others.

    Returns:
        ``[B, P, num_negatives]`` similarities in no particular order, ``[B, P, K - 1]`` for ``all``; gradients flow to
        those that are kept.

    Raises:
        OptionError: no such selection, or ``num_negatives`` is out of range. (Zero would turn the contrastive loss off
            without a word.)
    """
    keys = similarity.shape[-1]
    selection = as_selection(selection)
    check_count(num_negatives, keys, skip if selection is Selection.BAND else 0)
    if selection is Selection.REFERENCE:
        masked = _masked(similarity, MASKED)
        return masked.sort(dim=1, descending=True).values[:, :, :num_negatives]
    if selection is Selection.ALL or num_negatives == keys - 1:
        return _without_diagonal(similarity)
    if selection is Selection.RANDOM:
        return similarity.gather(2, _random_others(similarity, num_negatives, generator))
    if selection is Selection.BAND:
        return similarity.gather(2, band_indices(similarity, num_negatives, skip))
    return similarity.gather(2, hardest_indices(similarity, num_negatives))


def as_selection(name: Selection | str) -> Selection:
    """Return the selection called ``name``, or an ``OptionError``."""
    if name not in list(Selection):
        raise OptionError(f"There is no selection {name!r}.", f"Choose one of {', '.join(Selection)}.")
    return Selection(name)


def check_count(num_negatives: int, keys: int, skip: int = 0) -> None:
    """Raise an ``OptionError`` where ``num_negatives`` is not 1 to ``keys`` - 1 - ``skip``, or ``skip`` negative."""
    if skip < 0:
        raise OptionError(f"The number of negatives that are passed over must be at least 0, not {skip}.")
    if not 1 <= num_negatives < keys - skip:
        passed = f" of which {skip} are passed over," if skip else ""
        raise OptionError(
            f"The number of negatives must be 1 to {keys - 1 - skip} for {keys} patches,{passed} not {num_negatives}.",
            "Choose fewer negatives or larger crops.",
        )


@torch.no_grad()
def hardest_indices(similarity: Tensor, count: int) -> Tensor:
    """Return where in each row the ``count`` largest similarities stand, the positive left out.

    Args:
        similarity: ``[B, P, K]``, the positive of query ``p`` at column ``p``.
        count: 1 to K - 1.

    Returns:
        ``[B, P, count]`` int64 columns, in no particular order.

    Raises:
        OptionError: ``count`` is out of range.
    """
    check_count(count, similarity.shape[-1])
    return largest(_masked(similarity.detach().float(), float("-inf")), count)


@torch.no_grad()
def band_indices(similarity: Tensor, count: int, skip: int = BAND_SKIP) -> Tensor:
    """Return where in each row the ``count`` largest similarities stand after the ``skip`` largest, the positive left
    out.

    Args and Returns: as in :func:`hardest_indices`.

    Raises:
        OptionError: ``count`` and ``skip`` are out of range.
    """
    check_count(count, similarity.shape[-1], skip)
    columns = hardest_indices(similarity, count + skip)
    if skip == 0:
        return columns
    return columns.gather(2, smallest(similarity.detach().float().gather(2, columns), count))


def smallest(values: Tensor, count: int) -> Tensor:
    """Return where along the last axis the ``count`` smallest values stand, in no particular order."""
    return values.topk(count, dim=-1, largest=False, sorted=False).indices


def largest(masked: Tensor, count: int) -> Tensor:
    """Return where the ``count`` largest values of each row stand.

    Args:
        masked: ``[B, P, K]`` float32 without gradient, -inf where nothing is to be taken.
        count: 1 to K.

    Returns:
        ``[B, P, count]`` int64, in no particular order.
    """
    keys = masked.shape[-1]
    if masked.device.type == "cpu":
        places = largest_places(masked.numpy().reshape(-1, keys), count)
        if places is not None:
            return torch.from_numpy(places % keys).view(*masked.shape[:2], count)
    return masked.topk(count, dim=-1, sorted=False).indices


def largest_places(rows: NDArray[np.float32], count: int) -> NDArray[np.int64] | None:
    """Return where the ``count`` largest values of each row stand, without a sort of the rows.

    The ``count``-th largest of the maxima of groups of columns bounds the ``count``-th largest value from below, so
    that only the few values above it are sorted. NumPy's comparisons are vectorised, torch's selection is not.

    Args:
        rows: ``[R, K]`` float32.
        count: 1 to K.

    Returns:
        ``[R, count]`` places in the flattened rows; None where some value is NaN.
    """
    number, keys = rows.shape
    groups = keys // GROUP
    if groups > count and keys % GROUP == 0:
        maxima = np.sort(torch.from_numpy(rows).view(number, GROUP, groups).amax(1).numpy(), axis=-1)
        bound = maxima[:, groups - count, None]
    else:
        bound = np.partition(rows, keys - count, axis=-1)[:, keys - count, None]
    places = np.flatnonzero(rows >= bound)
    found = np.bincount(places // keys, minlength=number)
    if found.min() < count:
        return None
    if len(places) == number * count:
        return places.reshape(number, count)
    order = np.argsort(_row_then_falling(places // keys, rows.reshape(-1)[places]))
    first = np.cumsum(found) - found
    chosen: NDArray[np.int64] = places[order[first[:, None] + np.arange(count)]]
    return chosen


def _row_then_falling(row: NDArray[np.int64], values: NDArray[np.float32]) -> NDArray[np.int64]:
    """Return integers in the order of the rows and, within a row, of falling values: the bits of IEEE 754 are so
    ordered.
    """
    bits = values.view(np.int32)
    return (row << 32) - (bits ^ ((bits >> 31) & 0x7FFFFFFF))


def _masked(similarity: Tensor, value: float) -> Tensor:
    masked = similarity.clone()
    masked.diagonal(dim1=-2, dim2=-1).fill_(value)
    return masked


def _random_others(similarity: Tensor, count: int, generator: torch.Generator | None) -> Tensor:
    """``[B, P, count]`` distinct columns of each row, none of them the row's own."""
    batch, patches, keys = similarity.shape
    scores = torch.rand(batch, patches, keys, device=similarity.device, generator=generator)
    return _masked(scores, -1.0).topk(count, dim=-1, sorted=False).indices


def _without_diagonal(similarity: Tensor) -> Tensor:
    """``[B, P, K]`` to ``[B, P, K - 1]``, row by row without its own column."""
    batch, patches, keys = similarity.shape
    padded = F.pad(similarity, (0, 0, 0, keys - patches)) if keys > patches else similarity
    flat = padded.flatten(1)[:, 1:].reshape(batch, keys - 1, keys + 1)  # between two diagonal entries lie K others
    return flat[:, :, :-1].reshape(batch, keys, keys - 1)[:, :patches]


def annealed_count(step: int, first: int, last: int, steps: int) -> int:
    """Return the number of negatives at ``step``: geometric from ``first`` to ``last`` over ``steps`` steps, then
    ``last``.

    Contrasting with only the hardest negatives from the first step collapses: features that are all alike satisfy it.
    """
    if step >= steps or last >= first:
        return last
    return round(float(first * (last / first) ** (step / steps)))
