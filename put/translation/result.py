"""What comes of a picture in the engine: a result and how it is kept, words on the way, or a stop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

import numpy as np
import torch
from numpy.typing import NDArray

from put.translation.transfer.arrival import Arrival, Result

__all__ = ["Cancelled", "Kept", "Translated", "Warn"]

Warn = Callable[[str, str], None]
"""Called with a message and a hint."""


class Cancelled(Exception):  # noqa: N818 - no error: somebody asked for it
    """The work was dropped after a request to stop."""


class Kept(Enum):
    """What becomes of results."""

    FLOATS = auto()
    """They come back as numbers in [0, 1]."""
    BYTES = auto()
    """They are rounded where they were made, and come back as 8 bits: as files of 8 bits hold them."""
    ON_DEVICE = auto()
    """They stay as numbers in [0, 1] where they were made, until somebody asks for them."""


@dataclass(frozen=True, eq=False)
class Translated:
    """A result and how it was made."""

    arrival: Arrival
    work_size: tuple[int, int]
    """Width and height in pixels at which the generator worked."""
    dtype: torch.dtype
    """Arithmetic of the convolutions."""

    @property
    def pixels(self) -> Result:
        """Return it as ``[H, W, 3]``, sRGB, once it has come from the device."""
        return self.arrival.array()

    @property
    def floats(self) -> NDArray[np.float32]:
        """Return it as numbers in [0, 1]; for who did not ask for bytes."""
        return np.asarray(self.pixels, np.float32)
