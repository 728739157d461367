"""Results as large as their pictures, mixed with them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

from put.translation.pixels.color import keep_colours, keep_colours_in_bands
from put.translation.pixels.detail import detail_map
from put.translation.pixels.scaling import BAND, enlarged_rows
from put.translation.working_image import WorkingImages

__all__ = ["FullSize", "in_groups", "with_colours"]


@dataclass(frozen=True)
class FullSize:
    """Brings results to the size of their pictures."""

    strength: float
    """0 (the input) to 1 (the generator's output)."""
    detail: float
    """How much of the input's detail comes back, 0 to 1, see :mod:`put.translation.pixels.detail`."""
    as_bytes: bool
    """Whether results are rounded to 8 bits, as writing would round them."""

    def results(self, images: WorkingImages, result: Tensor) -> Tensor:
        """Return results at full size, mixed with their inputs, ``[B, H, W, 3]``: in [0, 1], or 0 to 255 in uint8.

        Args:
            images: of one size and type, see :func:`in_groups`.
            result: ``[B, 3, h, w]`` in [0, 1], at the working size.
        """
        (group,) = images.groups
        height, width = group.height, group.width
        is_own, is_mixed = result.shape[2:] == (height, width), self.strength < 1.0
        if is_own and not is_mixed and not self.as_bytes:
            return result.permute(0, 2, 3, 1)
        enlarged = _enlarger(images, result, (height, width), self.detail)
        if is_own and not self.as_bytes:
            out = result.permute(0, 2, 3, 1)
        else:
            dtype = torch.uint8 if self.as_bytes else torch.float32
            out = torch.empty(len(group), height, width, 3, dtype=dtype, device=result.device)
        step = max(1, BAND // (width * len(group)))
        for start in range(0, height, step):
            stop = min(start + step, height)
            if is_own and not is_mixed:
                mixed = result[:, :, start:stop]
            else:
                source = group.floats(start, stop)
                mixed = enlarged(source, slice(start, stop)).clamp(0, 1)
                mixed = torch.lerp(source, mixed, self.strength).clamp_(0, 1) if is_mixed else mixed
            out[:, start:stop] = (mixed.mul(255).round_() if self.as_bytes else mixed).permute(0, 2, 3, 1)
        return out


def in_groups(images: WorkingImages, result: Tensor) -> Iterator[tuple[WorkingImages, Tensor]]:
    """Yield the pictures of one size and type with their results.

    Args:
        images: of one working size.
        result: ``[B, 3, h, w]`` in [0, 1], at the working size.
    """
    if len(images.groups) == 1:
        yield images, result
        return
    start = 0
    for group in images.groups:
        own = slice(start, start + len(group))
        yield WorkingImages([group], None if images.whole is None else images.whole[own]), result[own]
        start = own.stop


def with_colours(result: Tensor, images: WorkingImages, amount: float) -> Tensor:
    """Return a result with the colours of its input mixed in.

    Args:
        result: ``[B, 3, h, w]`` in [0, 1]; a large one is changed in place.
        images: of its size or another one.
        amount: 0 (as it is) to 1 (the colours of the input).
    """
    size = (result.shape[2], result.shape[3])
    if size != images.size or size[0] * size[1] <= BAND:
        return keep_colours(result, images.at(size), amount)
    return keep_colours_in_bands(result, images.rows, amount, max(1, BAND // size[1]))


def _enlarger(
    images: WorkingImages, result: Tensor, size: tuple[int, int], detail: float
) -> Callable[[Tensor, slice], Tensor]:
    """Return what makes rows of a result as large as its input; it is called with these rows of the input."""
    if result.shape[2:] == size:
        return lambda _source, rows: result[:, :, rows]
    scale = size[0] / result.shape[2]
    if detail > 0 and scale > 1:
        found = detail_map(result, images.at((result.shape[2], result.shape[3])), detail, scale)
        return lambda source, rows: found.rows(source, size, rows)
    return lambda _source, rows: enlarged_rows(result, size, rows)
