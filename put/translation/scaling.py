"""Bicubic scaling in bands of rows, so that large pictures need no second copy in 32 bits."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from put.nn.resize import resize

__all__ = ["BAND", "Pixels", "as_tensor", "enlarged_rows", "scaled_to"]

BAND = 1 << 22
"""Pixels of a picture that are in 32 bits at once."""
CUBIC = -0.5
"""The free parameter of the bicubic kernel, as for anti-aliased scaling in torch and Pillow (Keys, 1981)."""

Pixels = NDArray[np.uint8] | NDArray[np.uint16]
"""``[H, W, 3]``, sRGB."""


def as_tensor(pictures: Sequence[Pixels], device: torch.device) -> Tensor:
    """Return pictures of one size and type, ``[H, W, 3]`` each, as ``[B, 3, H, W]`` float32 in [0, 1].

    8-bit pictures go to the device as they are, a quarter of the bytes, and become numbers there.
    """
    whole = float(np.iinfo(pictures[0].dtype).max)
    stacked = np.stack(pictures)
    tensor = torch.from_numpy(stacked if stacked.dtype == np.uint8 else stacked.astype(np.float32))
    if device.type == "cuda":  # from pinned memory nobody has to wait for the copy
        tensor = tensor.pin_memory()
    return tensor.to(device, non_blocking=True).permute(0, 3, 1, 2).to(torch.float32).div_(whole)


def scaled_to(pictures: Sequence[Pixels], size: tuple[int, int], device: torch.device) -> Tensor:
    """Return pictures at ``size`` (height, width): ``[B, 3, h, w]`` in [0, 1], anti-aliased.

    Rows are scaled band by band, then columns: what is in 32 bits at once is a band and the picture at its own height
    and the new width.
    """
    height, width = pictures[0].shape[:2]
    step = max(1, BAND // (width * len(pictures)))
    narrow = [
        resize(
            as_tensor([each[start : start + step] for each in pictures], device), (min(step, height - start), size[1])
        )
        for start in range(0, height, step)
    ]
    return resize(torch.cat(narrow, 2), size).clamp_(0, 1)


def enlarged_rows(pictures: Tensor, size: tuple[int, int], rows: slice) -> Tensor:
    """Return the given rows of ``[B, C, h, w]`` scaled to ``size`` (height, width): ``[B, C, rows, W]``.

    Bicubic, anti-aliased where it shrinks; the bands of a picture fit each other exactly.
    """
    places, weights = _taps(pictures.shape[2], size[0], rows)
    places, weights = places.to(pictures.device), weights.to(pictures.device)
    found = torch.zeros(*pictures.shape[:2], len(places), pictures.shape[3], device=pictures.device)
    for tap in range(places.shape[1]):
        found.addcmul_(pictures[:, :, places[:, tap]], weights[:, tap, None])
    return resize(found, (len(places), size[1]))


def _taps(before: int, after: int, rows: slice) -> tuple[Tensor, Tensor]:
    """Return for each row of the result the rows that it is made of, and their weights: both ``[rows, taps]``."""
    scale = before / after
    wide = max(scale, 1.0)
    centre = (torch.arange(*rows.indices(after), dtype=torch.float64) + 0.5) * scale
    first = torch.floor(centre - 2 * wide + 0.5).to(torch.long)
    places = first[:, None] + torch.arange(int(4 * wide) + 2)
    weights = _cubic((places + 0.5 - centre[:, None]) / wide)
    weights = torch.where((places >= 0) & (places < before), weights, 0.0)
    weights = weights / weights.sum(1, keepdim=True)
    return places.clamp(0, before - 1), weights.to(torch.float32)


def _cubic(x: Tensor) -> Tensor:
    x = x.abs()
    near = ((CUBIC + 2) * x - (CUBIC + 3)) * x * x + 1
    far = (((x - 5) * x + 8) * x - 4) * CUBIC
    return torch.where(x <= 1, near, torch.where(x < 2, far, 0.0))
