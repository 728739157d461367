"""The images that go through the generator, at the size at which it works."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from put.nn.margin import mirrored_places
from put.nn.resize import resize
from put.translation.scaling import Pixels, as_tensor, scaled_to

__all__ = ["PictureRows", "WorkingImages", "resized"]


@dataclass(frozen=True, eq=False)
class WorkingImages:
    """Images of one size, whole in 32 bits or, where that would be large, cut from their own pixels."""

    pictures: Sequence[Pixels]
    whole: Tensor | None
    """``[B, 3, h, w]`` in [0, 1]; None where they are worked on at their own size and only parts are ever needed."""
    device: torch.device

    @classmethod
    def of(
        cls, pictures: Sequence[Pixels], size: tuple[int, int], device: torch.device, *, parts: bool
    ) -> WorkingImages:
        """Return pictures at a size (height, width).

        Args:
            pictures: ``[H, W, 3]`` each, all of one size and type.
            size: at which they are worked on.
            device: where they lie in 32 bits.
            parts: whether only parts of them are needed.
        """
        is_own = pictures[0].shape[:2] == size
        if is_own and parts:
            return cls(pictures, None, device)
        whole = as_tensor(pictures, device) if is_own else scaled_to(pictures, size, device)
        return cls(pictures, whole, device)

    @property
    def size(self) -> tuple[int, int]:
        """Height and width."""
        height, width = self.pictures[0].shape[:2] if self.whole is None else self.whole.shape[2:]
        return height, width

    def at(self, size: tuple[int, int]) -> Tensor:
        """Return them whole at another size, ``[B, 3, h, w]``."""
        return resized(self._all(), size)

    def part(self, rows: Tensor, columns: Tensor) -> Tensor:
        """Return rows and columns by their indices, ``[B, 3, rows, columns]``."""
        if self.whole is not None:
            return self.whole[:, :, rows.to(self.device)][:, :, :, columns.to(self.device)]
        taken = np.ix_(rows.numpy(), columns.numpy())
        return as_tensor([picture[taken] for picture in self.pictures], self.device)

    def rows(self, start: int, stop: int) -> Tensor:
        """Return rows of them, ``[B, 3, rows, w]``."""
        if self.whole is not None:
            return self.whole[:, :, start:stop]
        return as_tensor([picture[start:stop] for picture in self.pictures], self.device)

    def brightest(self) -> Tensor:
        """Return the largest value of each, ``[B]``."""
        if self.whole is not None:
            return self.whole.amax((1, 2, 3))
        top = np.iinfo(self.pictures[0].dtype).max
        return torch.tensor([float(picture.max()) / top for picture in self.pictures], device=self.device)

    def _all(self) -> Tensor:
        return as_tensor(self.pictures, self.device) if self.whole is None else self.whole


@dataclass(frozen=True, eq=False)
class PictureRows:
    """One picture with its mirrored margin, row by row as a generator takes it."""

    images: WorkingImages
    margin: int
    prepare: Callable[[Tensor], Tensor]
    """Turns ``[1, 3, rows, W]`` in [0, 1] into what goes in."""
    channels: int

    @property
    def height(self) -> int:
        """Rows."""
        return len(mirrored_places(self.images.size[0], self.margin))

    @property
    def width(self) -> int:
        """Columns."""
        return len(mirrored_places(self.images.size[1], self.margin))

    def rows(self, start: int, stop: int) -> Tensor:
        """Return rows, ``[1, C, rows, W]``."""
        rows, columns = (mirrored_places(side, self.margin) for side in self.images.size)
        return self.prepare(self.images.part(rows[start:stop], columns))


def resized(pictures: Tensor, size: tuple[int, int]) -> Tensor:
    """Return ``[B, C, H, W]`` at ``size`` (height, width): bicubic, anti-aliased, clamped to [0, 1]."""
    if pictures.shape[2:] == size:
        return pictures
    return resize(pictures, size).clamp_(0, 1)
