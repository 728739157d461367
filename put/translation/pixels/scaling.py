"""Bicubic scaling in bands of rows, so that large pictures need no second copy in 32 bits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from put.nn.resize import resize

__all__ = [
    "BAND",
    "Pixels",
    "Rows",
    "Source",
    "as_tensor",
    "enlarged_rows",
    "keys_cubic",
    "planes_as_tensor",
    "scaled_bands",
    "scaled_to",
]

BAND = 1 << 22
"""Pixels of a picture that are in 32 bits at once."""
CUBIC = -0.5
"""The free parameter of the bicubic kernel, as for anti-aliased scaling in torch and Pillow (Keys, 1981)."""

Pixels = NDArray[np.uint8] | NDArray[np.uint16]
"""``[H, W, 3]``, sRGB."""


def as_tensor(pictures: Sequence[Pixels], device: torch.device) -> Tensor:
    """Return pictures of one size and type, ``[H, W, 3]`` each, as ``[B, 3, H, W]`` float32 in [0, 1]."""
    return planes_as_tensor(np.stack(pictures).transpose(0, 3, 1, 2), device)


def planes_as_tensor(planes: NDArray[Any], device: torch.device) -> Tensor:
    """Return pictures of 8 or 16 bits, ``[B, 3, H, W]``, as float32 in [0, 1]; their order in memory stays."""
    whole = float(np.iinfo(planes.dtype).max)
    tensor = torch.from_numpy(planes if planes.dtype == np.uint8 else planes.astype(np.float32))
    return tensor.to(device).to(torch.float32).div_(whole)


class Source(Protocol):
    """Pictures of one size."""

    @property
    def height(self) -> int:
        """Rows."""

    @property
    def width(self) -> int:
        """Columns."""

    def __len__(self) -> int: ...

    def floats(self, start: int, stop: int) -> Tensor:
        """Return rows, ``[B, 3, rows, W]`` in [0, 1]."""


def scaled_to(source: Source, size: tuple[int, int]) -> Tensor:
    """Return pictures at ``size`` (height, width): ``[B, 3, h, w]`` in [0, 1], anti-aliased.

    Rows are scaled band by band, then columns: what is in 32 bits at once is a band, and the result.
    """
    height = source.height
    step = max(1, BAND // (source.width * len(source)))
    bands = (source.floats(start, min(start + step, height)) for start in range(0, height, step))
    if step >= height:
        return resize(resize(next(bands), (height, size[1])), size).clamp_(0, 1)
    return torch.cat([*scaled_bands(bands, height, size)], 2)


def scaled_bands(bands: Iterable[Tensor], height: int, size: tuple[int, int]) -> Iterator[Tensor]:
    """Yield rows of pictures at ``size`` (height, width), ``[B, 3, rows, w]`` in [0, 1], as soon as they can be made.

    Args:
        bands: the pictures from top to bottom, ``[B, 3, rows, W]`` in [0, 1]; how they are cut does not change a value.
        height: of the pictures.
        size: of the result.
    """
    places, weights = _taps(height, size[0], slice(0, size[0]))
    lowest, highest = places.amin(1), places.amax(1)
    held: Tensor | None = None
    first = made = 0
    for band in bands:
        narrow = resize(band, (band.shape[2], size[1]))
        held = narrow if held is None else torch.cat([held, narrow], 2)
        ready = int(torch.searchsorted(highest, first + held.shape[2]))
        if ready > made:
            yield _combined(held, places[made:ready] - first, weights[made:ready]).clamp_(0, 1)
            made = ready
        if made < size[0]:
            unused = int(lowest[made]) - first
            held, first = held[:, :, unused:].clone(), first + unused


class Rows(Protocol):
    """Pictures ``[1, C, h, w]`` whose rows can be asked for."""

    @property
    def height(self) -> int:
        """H."""

    def rows(self, start: int, stop: int) -> Tensor:
        """Return rows, ``[1, C, rows, w]``."""


def enlarged_rows(pictures: Tensor | Rows, size: tuple[int, int], rows: slice) -> Tensor:
    """Return the given rows of ``[B, C, h, w]`` scaled to ``size`` (height, width): ``[B, C, rows, W]``.

    Bicubic, anti-aliased where it shrinks; the bands of a picture fit each other exactly.
    """
    if isinstance(pictures, Tensor):
        places, weights = _taps(pictures.shape[2], size[0], rows)
        found = _combined(pictures, places, weights)
    else:
        places, weights = _taps(pictures.height, size[0], rows)
        first = int(places.min())
        found = _combined(pictures.rows(first, int(places.max()) + 1), places - first, weights)
    return resize(found, (len(places), size[1]))


def _combined(pictures: Tensor, places: Tensor, weights: Tensor) -> Tensor:
    """Return sums of rows, ``[B, C, rows, w]``: for each its places and their weights, both ``[rows, taps]``."""
    places, weights = (each.to(pictures.device, non_blocking=True) for each in (places, weights))
    found = torch.zeros(*pictures.shape[:2], len(places), pictures.shape[3], device=pictures.device)
    for tap in range(places.shape[1]):
        found.addcmul_(pictures[:, :, places[:, tap]], weights[:, tap, None])
    return found


def _taps(before: int, after: int, rows: slice) -> tuple[Tensor, Tensor]:
    """Return for each row of the result the rows that it is made of, and their weights: both ``[rows, taps]``."""
    scale = before / after
    wide = max(scale, 1.0)
    centre = (torch.arange(*rows.indices(after), dtype=torch.float64) + 0.5) * scale
    first = torch.floor(centre - 2 * wide + 0.5).to(torch.long)
    places = first[:, None] + torch.arange(int(4 * wide) + 2)
    weights = keys_cubic((places + 0.5 - centre[:, None]) / wide, CUBIC)
    weights = torch.where((places >= 0) & (places < before), weights, 0.0)
    weights = weights / weights.sum(1, keepdim=True)
    return places.clamp(0, before - 1), weights.to(torch.float32)


def keys_cubic(x: Tensor, a: float) -> Tensor:
    """Return the weight of a sample at a distance of ``x`` samples (Keys, 'Cubic convolution interpolation', 1981).

    Args:
        x: of any shape and sign; from 2 on the weight is 0.
        a: slope at 1: -0.5 for torch's and Pillow's cubic filter, -0.6 for swscale's.
    """
    x = x.abs()
    near = ((a + 2) * x - (a + 3)) * x * x + 1
    far = (((x - 5) * x + 8) * x - 4) * a
    return torch.where(x <= 1, near, torch.where(x < 2, far, 0.0))
