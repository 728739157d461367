"""Distances between two sets of images, by their features."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

__all__ = ["Coverage", "check_rows", "density_coverage", "frechet", "kernel", "kid", "pair_mean", "relative", "squared"]

Matrix = NDArray[np.float64]
ROUNDING = 1e-12
"""Squared distances below this part of the largest squared length are those of equal rows: features are fp32."""


def kernel(x: Matrix, y: Matrix) -> Matrix:
    """Return the polynomial kernel ``(x·y / d + 1)³`` of every row of ``x`` with every row of ``y`` (arXiv 1801.01401,
    section 4).

    Args:
        x: ``[N, d]``.
        y: ``[M, d]``.

    Returns:
        ``[N, M]``.
    """
    cubed: Matrix = (x @ y.T / x.shape[1] + 1.0) ** 3
    return cubed


def pair_mean(matrix: Matrix, groups: Sequence[str] | None = None) -> float:
    """Return the mean of a square matrix over pairs of different groups.

    Args:
        matrix: ``[N, N]``, N at least 2.
        groups: one for each row; None, or all the same, for all pairs off the diagonal.
    """
    apart = ~np.eye(len(matrix), dtype=bool)
    if groups is not None and len(set(groups)) > 1:
        numbers = np.unique(np.asarray(groups), return_inverse=True)[1]
        apart = numbers[:, None] != numbers[None, :]
    return float(matrix.mean(where=apart))


def kid(x: Matrix, y: Matrix, groups_x: Sequence[str] | None = None, groups_y: Sequence[str] | None = None) -> float:
    """Kernel distance: the unbiased estimate of the squared maximum mean discrepancy (Bińkowski et al., arXiv
    1801.01401, equation 4).

    Its expectation does not depend on how many images there are and is 0 for images of the same kind, so it may
    come out slightly negative. That holds for independent images. Crops of one painting resemble each other, which
    raises the mean within a set, so where groups are given pairs of one group are left out of it: what is estimated is
    the distance between all that could be painted, not between these few paintings.

    Args:
        x: features ``[N, d]``, N at least 2.
        y: features ``[M, d]``, M at least 2.
        groups_x: what each row of ``x`` was cut from; None where all are independent. Of a single group all pairs
            count.
        groups_y: likewise of ``y``.

    Raises:
        ValueError: fewer than two rows.
    """
    check_rows(x, y)
    within = pair_mean(kernel(x, x), groups_x) + pair_mean(kernel(y, y), groups_y)
    return within - 2.0 * float(kernel(x, y).mean())


def relative(value: float, reference: float) -> float:
    """Return a distance as a multiple of the one that the untranslated photographs have to the same set.

    0 is a translation that cannot be told from the set, 1 one that is as far as if nothing had been done. In this form
    distances to different sets can be compared. NaN where the photographs themselves cannot be told from the set.
    """
    return value / reference if reference > 0 else float("nan")


def frechet(x: Matrix, y: Matrix) -> float:
    """Return the distance between the normal distributions fitted to two sets (Heusel et al., arXiv 1706.08500,
    equation 6).

    The trace of the root of the product of the covariances is the sum of the singular values of ``X Yᵀ``, X and Y the
    centred features: no root of a singular matrix is taken, so that it is exact for fewer images than features also.
    It is biased: the fewer the images, the larger it is, even between sets of the same kind. Only figures from equal
    numbers of images can be compared.

    Args:
        x: features ``[N, d]``, N at least 2.
        y: features ``[M, d]``, M at least 2.

    Raises:
        ValueError: fewer than two rows.
    """
    check_rows(x, y)
    shift = x.mean(0) - y.mean(0)
    root_x, root_y = _root(x), _root(y)
    shared = np.linalg.svd(root_x @ root_y.T, compute_uv=False).sum()
    total = shift @ shift + (root_x**2).sum() + (root_y**2).sum() - 2.0 * shared
    return float(max(0.0, total))


def _root(x: Matrix) -> Matrix:
    """R with ``Rᵀ R`` the covariance of ``x``, of no more rows than needed."""
    centred: Matrix = (x - x.mean(0)) / np.sqrt(len(x) - 1)
    if len(x) > x.shape[1]:
        centred = np.asarray(np.linalg.qr(centred, mode="r"))
    return centred


@dataclass(frozen=True, eq=False)
class Coverage:
    """Coverage of real images by made ones, before averaging."""

    density: Matrix
    """``[M]``: for each made image the number of neighbourhoods it lies in, by k; their mean is the density."""
    covered: Matrix
    """``[N]``: for each real image 1 where a made one lies in its neighbourhood, else 0; their mean is the
    coverage."""


def density_coverage(real: Matrix, made: Matrix, k: int = 5) -> Coverage:
    """Density and coverage (Naeem et al., arXiv 2002.09797, equations 7 and 8).

    A real image's neighbourhood reaches to its k-th nearest real one; k is N - 1 where there are no more. Between
    sets of the same kind density is 1 on average, and coverage ``1 - Π (N - i) / (N + M - i)``, i from 1 to k, N real
    and M made images: few made images cannot cover many real ones.

    Args:
        real: features ``[N, d]``, N at least 2.
        made: features ``[M, d]``, M at least 1.
        k: neighbours.

    Raises:
        ValueError: fewer than two real rows.
    """
    if len(real) < 2 or not len(made):
        raise ValueError("density and coverage need two real pictures and a made one")
    k = min(k, len(real) - 1)
    reach = np.partition(squared(real, real), k, axis=1)[:, k]  # place 0 is the image itself
    inside = (squared(real, made) <= reach[:, None] * (1 + ROUNDING)).astype(np.float64)
    return Coverage(inside.sum(0) / k, inside.max(1))


def squared(x: Matrix, y: Matrix) -> Matrix:
    """Squared Euclidean distances between the rows of ``[N, d]`` and ``[M, d]`` as ``[N, M]``; exactly 0 of equal
    rows.
    """
    squares_x, squares_y = (x**2).sum(1), (y**2).sum(1)
    distances: Matrix = x @ (-2.0 * y.T)
    distances += squares_x[:, None]
    distances += squares_y
    least = ROUNDING * max(squares_x.max(initial=0.0), squares_y.max(initial=0.0))
    distances[distances <= least] = 0.0
    return distances


def check_rows(x: Matrix, y: Matrix) -> None:
    """Raise a ``ValueError`` where one of two sets has fewer than two rows."""
    if min(len(x), len(y)) < 2:
        raise ValueError(f"a distance between sets needs two pictures of each, not {len(x)} and {len(y)}")
