"""A picture that lies on a device, where pictures of the host are taken as well."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from put.translation.pixels.scaling import Pixels
from put.video.types import DevicePixels

__all__ = ["DevicePicture", "Picture", "on_host"]


@dataclass(frozen=True, eq=False)
class DevicePicture:
    """A picture on a device, in whole numbers; not to be written to."""

    values: Tensor
    """``[H, W, 3]``: uint8, or int16 with the bits of uint16, of which torch knows few operations."""

    @property
    def shape(self) -> tuple[int, ...]:
        """``(H, W, 3)``."""
        return tuple(self.values.shape)

    @property
    def dtype(self) -> np.dtype[Any]:
        """uint8 or uint16."""
        return np.dtype(np.uint8 if self.values.dtype is torch.uint8 else np.uint16)

    @property
    def size(self) -> int:
        """Number of values."""
        return math.prod(self.shape)

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> NDArray[Any]:
        """Wait for it, and return it on the host."""
        found: NDArray[Any] = self.values.cpu().contiguous().numpy().view(self.dtype)
        return found if dtype is None else found.astype(dtype, copy=False)


Picture = Pixels | DevicePixels
"""``[H, W, 3]``, sRGB, on the host or on a device."""


def on_host(picture: Picture) -> Pixels:
    """Return a picture as an array; one that lies on a device is waited for."""
    pixels: Pixels = np.asarray(picture)
    return pixels
