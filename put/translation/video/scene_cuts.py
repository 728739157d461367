"""Find where one scene ends and another begins."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

__all__ = ["histogram", "histogram_distance", "is_cut", "least_explained"]

BINS = 8
UNEXPLAINED = 0.45
"""With less of the frame explained by the one before, it is a cut."""
PARTLY_EXPLAINED = 0.75
"""With less than this, it is a cut where the colours have changed as well."""
OTHER_COLORS = 0.3
"""Distance of two histograms that are of different scenes."""


def is_cut(before: NDArray[np.uint8], after: NDArray[np.uint8], explained: float) -> bool:
    """Return whether a new scene begins with ``after``.

    Colours alone would mistake a lamp that is switched on for a cut, and motion alone a quick pan; where both agree, or
    where next to nothing of the frame can be found in the one before, nothing should be carried over.

    Args:
        before: ``[h, w, 3]``.
        after: of the same size, shown next.
        explained: :attr:`put.translation.video.optical_flow.Motion.explained` of the two.
    """
    if explained < UNEXPLAINED:
        return True
    return explained < PARTLY_EXPLAINED and histogram_distance(histogram(before), histogram(after)) > OTHER_COLORS


def least_explained(before: NDArray[np.uint8], after: NDArray[np.uint8]) -> float:
    """Return how much has to be explained where no new scene begins: what :func:`is_cut` goes by."""
    is_other = histogram_distance(histogram(before), histogram(after)) > OTHER_COLORS
    return PARTLY_EXPLAINED if is_other else UNEXPLAINED


def histogram(picture: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return shares of ``8 x 8 x 8`` kinds of colour in a picture ``[h, w, 3]``; their sum is 1."""
    counts = cv2.calcHist([picture], [0, 1, 2], None, [BINS] * 3, [0, 256] * 3)
    return np.asarray(counts / max(1, picture.shape[0] * picture.shape[1]), np.float32)


def histogram_distance(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    """Return Hellinger distance, 0 (alike) to 1 (no colour in common): ``sqrt(1 - sum sqrt(p q))``."""
    return float(np.sqrt(max(0.0, 1.0 - float(np.sqrt(one * other).sum()))))
