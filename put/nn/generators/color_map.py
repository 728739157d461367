"""The colours of one kind of pictures turned into those of another, in closed form."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

__all__ = ["linear_monge_kantorovich"]

Matrix = NDArray[np.float64]

LEAST_VARIANCE = 1e-6
"""Below this, of values in [-1, 1], colours do not vary along a direction: there is nothing to be turned."""


def linear_monge_kantorovich(mean_a: Matrix, cov_a: Matrix, mean_b: Matrix, cov_b: Matrix) -> tuple[Matrix, Matrix]:
    """The linear map that gives colours of A the mean and covariance of B and moves them least.

    It is the optimal transport between the normal distributions of these means and covariances (Pitié and Kokaram,
    'The linear Monge-Kantorovitch linear colour mapping for example-based colour transfer', CVMP 2007). B may be flat,
    as grey pictures are; of a direction in which A does not vary nothing comes through.

    Args:
        mean_a: ``[C]``.
        cov_a: ``[C, C]``, symmetric and not negative definite in any direction.
        mean_b: likewise.
        cov_b: likewise.

    Returns:
        ``matrix`` ``[C, C]``, symmetric and not negative definite, and ``offset`` ``[C]``: ``matrix @ a + offset`` has
        the mean of B, and its covariance where A varies in every direction.

    Raises:
        ValueError: shapes that do not fit, or values that are no numbers.
    """
    mean_a, cov_a, mean_b, cov_b = (np.asarray(value, np.float64) for value in (mean_a, cov_a, mean_b, cov_b))
    channels = len(mean_a)
    if {mean_a.shape, mean_b.shape} != {(channels,)} or {cov_a.shape, cov_b.shape} != {(channels, channels)}:
        shapes = ", ".join(str(value.shape) for value in (mean_a, cov_a, mean_b, cov_b))
        raise ValueError(f"means and covariances do not fit each other: {shapes}")
    if not all(np.isfinite(value).all() for value in (mean_a, cov_a, mean_b, cov_b)):
        raise ValueError("means and covariances hold values that are no numbers")
    root, inverse = _power(cov_a, 0.5), _power(cov_a, -0.5)
    matrix: Matrix = inverse @ _power(root @ cov_b @ root, 0.5) @ inverse
    return matrix, mean_b - matrix @ mean_a


def _power(covariance: Matrix, exponent: float) -> Matrix:
    """A power of a symmetric matrix; for a negative one, directions without variance count as 0."""
    variances, directions = np.linalg.eigh((covariance + covariance.T) / 2)
    varies = variances > (LEAST_VARIANCE if exponent < 0 else 0.0)
    powers = np.where(varies, np.where(varies, variances, 1.0) ** exponent, 0.0)
    result: Matrix = (directions * powers) @ directions.T
    return result
