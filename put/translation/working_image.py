"""The images that go through the generator, at the size at which it works."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from put.nn.margin import mirrored_places
from put.nn.resize import resize
from put.translation.pixels.scaling import scaled_to
from put.translation.transfer.sources import Sources

__all__ = ["PictureRows", "WorkingImages", "resized", "working_size"]

MOST_ENLARGED = 4.0
"""A picture smaller than the working size is enlarged at most so many times."""


@dataclass(frozen=True, eq=False)
class WorkingImages:
    """Images of one working size, whole in 32 bits or, where that would be large, cut from their own pixels."""

    groups: Sequence[Sources]
    """Those that follow each other and are of one size and type; the images are theirs, in order."""
    whole: Tensor | None
    """``[B, 3, h, w]`` in [0, 1]; None where those of one group are worked on at their own size and only parts are
    ever needed."""

    @classmethod
    def of(cls, groups: Sequence[Sources], size: tuple[int, int], *, parts: bool) -> WorkingImages:
        """Return pictures at a size (height, width).

        Args:
            groups: the pictures, all on one device.
            size: at which they are worked on.
            parts: whether only parts of them are needed.
        """
        if parts and len(groups) == 1 and (groups[0].height, groups[0].width) == size:
            return cls(groups, None)
        found = [_at(group, size) for group in groups]
        return cls(groups, found[0] if len(found) == 1 else torch.cat(found))

    def __len__(self) -> int:
        return sum(len(group) for group in self.groups)

    @property
    def device(self) -> torch.device:
        """Where they lie in 32 bits."""
        return self.groups[0].device

    @property
    def is_there(self) -> bool:
        """Whether whole pictures lie on the device."""
        return self.groups[0].there is not None

    @property
    def size(self) -> tuple[int, int]:
        """Height and width."""
        if self.whole is None:
            return self.groups[0].height, self.groups[0].width
        return self.whole.shape[2], self.whole.shape[3]

    def at(self, size: tuple[int, int]) -> Tensor:
        """Return them whole at another size, ``[B, 3, h, w]``."""
        return resized(self._all(), size)

    def part(self, rows: Tensor, columns: Tensor) -> Tensor:
        """Return rows and columns by their indices, ``[B, 3, rows, columns]``."""
        if self.whole is not None:
            rows, columns = (places.to(self.device, non_blocking=True) for places in (rows, columns))
            return self.whole[:, :, rows][:, :, :, columns]
        return self.groups[0].taken(rows, columns)

    def rows(self, start: int, stop: int) -> Tensor:
        """Return rows of them, ``[B, 3, rows, w]``."""
        return self.groups[0].floats(start, stop) if self.whole is None else self.whole[:, :, start:stop]

    def brightest(self) -> Tensor:
        """Return the largest value of each, ``[B]``."""
        return self.groups[0].brightest() if self.whole is None else self.whole.amax((1, 2, 3))

    def _all(self) -> Tensor:
        return self.groups[0].floats(0, self.groups[0].height) if self.whole is None else self.whole


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


def _at(group: Sources, size: tuple[int, int]) -> Tensor:
    """Return pictures of one size at another, or at their own."""
    is_own = (group.height, group.width) == size
    return group.floats(0, group.height) if is_own else scaled_to(group, size)


def resized(pictures: Tensor, size: tuple[int, int]) -> Tensor:
    """Return ``[B, C, H, W]`` at ``size`` (height, width): bicubic, anti-aliased, clamped to [0, 1]."""
    if pictures.shape[2:] == size:
        return pictures
    return resize(pictures, size).clamp_(0, 1)


def working_size(height: int, width: int, work_size: int) -> tuple[int, int]:
    """Return height and width at which the generator works for a picture.

    Args:
        height: of the picture in pixels, at least 1.
        width: likewise.
        work_size: the short side that is wanted; 0 for the picture's own size.
    """
    if work_size == 0:
        return height, width
    scale = min(work_size / min(height, width), MOST_ENLARGED)
    return max(1, round(height * scale)), max(1, round(width * scale))
