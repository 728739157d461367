"""Measure how much a video flickers."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["Flicker", "FlickerMeter", "warping_error"]


@dataclass(frozen=True)
class Flicker:
    """Warping errors, each ``255 * sqrt(E_warp)``: a root mean square in 8-bit levels, 0 where nothing was measured.

    ``E_warp`` is that of Lai et al., 'Learning Blind Video Temporal Consistency' (ECCV 2018, arXiv 1808.00449): the
    mean over pairs of frames of the mean squared difference between a frame and its neighbour brought over by optical
    flow, over pixels that are not occluded. It counts errors of the flow and whatever really changes as well, and these
    are in the input too; hence :attr:`excess`.
    """

    pairs: int
    """Pairs of neighbouring frames measured; none across a cut."""
    input: float
    plain: float
    """Of the frames translated independently."""
    output: float
    """Of the resulting frames."""

    @property
    def ratio(self) -> float:
        """``E_warp`` of the output over that of the plain frames; 1 where these have none."""
        return (self.output / self.plain) ** 2 if self.plain > 0 else 1.0

    @property
    def excess(self) -> float:
        """Levels of flicker beyond the input's: the root of the difference of the squares; 0 where there is none."""
        return math.sqrt(max(0.0, self.output**2 - self.input**2))

    @property
    def plain_excess(self) -> float:
        """The same for the plain frames."""
        return math.sqrt(max(0.0, self.plain**2 - self.input**2))


class FlickerMeter:
    """Adds up ``E_warp`` of three videos that show the same motion."""

    def __init__(self) -> None:
        self._sums = np.zeros(3, np.float64)
        self._pairs = 0

    def add(self, source: float, plain: float, output: float) -> None:
        """Count one pair of frames, by its values of :func:`warping_error`."""
        self._sums += (source, plain, output)
        self._pairs += 1

    @property
    def flicker(self) -> Flicker:
        """Return the measurements so far."""
        levels = 255.0 * np.sqrt(self._sums / max(1, self._pairs))
        return Flicker(self._pairs, *(float(level) for level in levels))

    def state(self) -> dict[str, NDArray[Any]]:
        """Return what was added up, as arrays."""
        return {"flicker": self._sums.copy(), "pairs": np.array(self._pairs, np.int64)}

    def load_state(self, state: Mapping[str, NDArray[Any]]) -> None:
        """Continue from what :meth:`state` returned; from nothing where it is missing."""
        self._sums = np.array(state.get("flicker", np.zeros(3)), np.float64)
        self._pairs = int(state.get("pairs", np.array(0)))


def warping_error(difference: NDArray[np.float32], visible: NDArray[np.bool_]) -> float:
    """Return mean of the squares over the visible pixels, 0 where there are none.

    Args:
        difference: ``[H, W, 3]``, a frame less its neighbour brought over, both in [0, 1].
        visible: ``[H, W]``, where nothing is occluded.
    """
    count = int(np.count_nonzero(visible))
    if count == 0:
        return 0.0
    squares = np.einsum("ijk,ijk->ij", difference, difference)
    return float(squares.sum(where=visible, dtype=np.float64)) / (3 * count)
