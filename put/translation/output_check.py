"""Whether what a generator gave is a picture: it has numbers, and is not black where its source is not.

In half precision numbers overflow. Then the output is NaN, or black.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

from put.device import precision_of
from put.errors import ModelError

__all__ = ["NoPictureError", "RowsCheck", "are_finite", "are_pictures", "invalid_values", "rerun_message"]

BLACK = 2 / 255
"""Largest value of a result that counts as black."""
DARK = 8 / 255
"""Largest value of a source that may become black."""


class NoPictureError(Exception):
    """What the generator gave in this arithmetic is no picture."""


def are_pictures(results: Tensor, brightest: Tensor) -> bool:
    """Return whether each of a batch is a picture.

    Args:
        results: ``[B, 3, h, w]`` in about [0, 1].
        brightest: ``[B]``, the largest value of each source.
    """
    if not are_finite(results):
        return False
    return bool(((results.amax((1, 2, 3)) > BLACK) | (brightest <= DARK)).all())


def are_finite(values: Tensor) -> bool:
    """Return whether all values are finite; extremes carry NaN along, and need no second copy."""
    return bool(torch.isfinite(torch.stack([values.amin(), values.amax()])).all())


def invalid_values() -> ModelError:
    """Return the error for a generator that gives no numbers even in fp32."""
    return ModelError("The generator gave invalid values (NaN).", "Its file may be damaged; try another one.")


def rerun_message(dtype: torch.dtype) -> str:
    """Return what a person is told where the output in ``dtype`` was no picture."""
    precision = str(precision_of(dtype))
    return f"The generator gave no valid picture in {precision}; it ran again in fp32."


class RowsCheck:
    """Checks a result of which only rows are ever in memory.

    Args:
        dtype: arithmetic of the convolutions.
    """

    def __init__(self, dtype: torch.dtype) -> None:
        self._is_half = dtype is not torch.float32
        self._brightest = self._brightest_source = 0.0

    def add(self, result: Tensor, source: Tensor) -> None:
        """Look at rows of both, each ``[1, 3, rows, W]``.

        Raises:
            NoPictureError: values of a result in half precision are not finite.
            ModelError: values of one in fp32 are not.
        """
        darkest, brightest = float(result.amin()), float(result.amax())
        if not (math.isfinite(darkest) and math.isfinite(brightest)):
            raise NoPictureError if self._is_half else invalid_values()
        self._brightest = max(self._brightest, brightest)
        self._brightest_source = max(self._brightest_source, float(source.amax()))

    def end(self) -> None:
        """Look at the whole.

        Raises:
            NoPictureError: a result in half precision is black where its source is not.
        """
        if self._is_half and self._brightest <= BLACK and self._brightest_source > DARK:
            raise NoPictureError
