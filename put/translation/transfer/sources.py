"""Pictures as they were read, where they are worked on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from put.translation.pixels.scaling import Pixels, as_tensor, planes_as_tensor
from put.translation.transfer.picture import Picture, on_host

__all__ = ["Sources", "unit"]


@dataclass(frozen=True, eq=False)
class Sources:
    """Pictures of one size and type, in whole numbers: on the host, or on a device."""

    pictures: Sequence[Picture]
    device: torch.device
    """Where they become numbers in [0, 1]."""
    there: Tensor | None = None
    """The same on the device, as :meth:`put.translation.transfer.transfer.Transfer.there` returns them."""

    @property
    def height(self) -> int:
        """Rows."""
        return int(self.pictures[0].shape[0])

    @property
    def width(self) -> int:
        """Columns."""
        return int(self.pictures[0].shape[1])

    def __len__(self) -> int:
        return len(self.pictures)

    def floats(self, start: int, stop: int) -> Tensor:
        """Return rows, ``[B, 3, rows, W]`` float32 in [0, 1]."""
        if self.there is not None:
            return unit(self.there[:, start:stop])
        return as_tensor([on_host(picture)[start:stop] for picture in self.pictures], self.device)

    def taken(self, rows: Tensor, columns: Tensor) -> Tensor:
        """Return rows and columns by their indices, ``[B, 3, rows, columns]``."""
        if self.there is not None:
            rows, columns = (places.to(self.device, non_blocking=True) for places in (rows, columns))
            return unit(self.there[:, rows][:, :, columns])
        parts = np.empty((len(self), 3, len(rows), len(columns)), self.pictures[0].dtype)
        for part, picture in zip(parts, self.pictures, strict=True):
            cv2.split(_taken(on_host(picture)[rows.numpy()], columns.numpy()), [*part])
        return planes_as_tensor(parts, self.device)

    def brightest(self) -> Tensor:
        """Return the largest value of each in [0, 1], ``[B]``."""
        if self.there is not None:
            return unit(self.there).amax((1, 2, 3))
        top = np.iinfo(self.pictures[0].dtype).max
        return torch.tensor([float(on_host(picture).max()) / top for picture in self.pictures], device=self.device)


def _taken(picture: Pixels, columns: NDArray[np.int64]) -> Pixels:
    """Return columns by their indices: those that follow each other at once, which takes a fiftieth of the time."""
    found = np.empty((len(picture), len(columns), 3), picture.dtype)
    for start, stop in pairwise((0, *(np.flatnonzero(np.diff(columns) != 1) + 1), len(columns))):
        found[:, start:stop] = picture[:, columns[start] : columns[start] + stop - start]
    return found


def unit(values: Tensor) -> Tensor:
    """Return ``[B, H, W, 3]`` of uint8, or of int16 with the bits of uint16, as ``[B, 3, H, W]`` float32 in [0, 1]."""
    top = 255.0
    if values.dtype is torch.int16:
        values, top = values.to(torch.int32).bitwise_and_(0xFFFF), 65535.0
    return values.permute(0, 3, 1, 2).to(torch.float32).div_(top)
