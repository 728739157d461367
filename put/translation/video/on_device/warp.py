"""Pictures brought over along a flow, and changed in size, as OpenCV does it on a CPU."""

from __future__ import annotations

from functools import lru_cache

import torch
import torch.nn.functional as F
from torch import Tensor

__all__ = ["areas", "brought", "enlarged", "flow_at"]


def brought(pictures: Tensor, flow: Tensor, mode: str = "bilinear") -> Tensor:
    """Return ``pictures`` with each pixel fetched from its place; past the border the last ones are repeated.

    Args:
        pictures: ``[B, C, H, W]`` float32.
        flow: ``[B, 2, H, W]`` in pixels: along x, and along y.
        mode: ``bilinear`` or ``bicubic``.
    """
    height, width = flow.shape[2:]
    columns = torch.arange(width, device=flow.device, dtype=flow.dtype)
    rows = torch.arange(height, device=flow.device, dtype=flow.dtype)[:, None]
    x = (flow[:, 0] + columns) * (2 / max(1, width - 1)) - 1
    y = (flow[:, 1] + rows) * (2 / max(1, height - 1)) - 1
    grid = torch.stack((x, y), 3)
    return F.grid_sample(pictures, grid, mode=mode, padding_mode="border", align_corners=True)


def enlarged(values: Tensor, size: tuple[int, int]) -> Tensor:
    """Return ``[B, C, h, w]`` at ``size`` (height, width), bilinear."""
    if values.shape[2:] == size:
        return values
    return F.interpolate(values, size, mode="bilinear", align_corners=False)


def flow_at(flow: Tensor, size: tuple[int, int]) -> Tensor:
    """Return a flow ``[B, 2, h, w]`` for pictures of another size (height, width), in pixels of these."""
    height, width = flow.shape[2:]
    if (height, width) == size:
        return flow
    larger = enlarged(flow, size)
    return torch.cat((larger[:, :1] * (size[1] / width), larger[:, 1:] * (size[0] / height)), 1)


def areas(pictures: Tensor, size: tuple[int, int]) -> Tensor:
    """Return ``[B, C, H, W]`` shrunk to ``size`` (height, width): each pixel the mean of the area it stands for."""
    height, width = size
    down = _shares(pictures.shape[2], height, pictures.device)
    across = _shares(pictures.shape[3], width, pictures.device)
    return down @ (pictures @ across.T)


@lru_cache(maxsize=8)
def _shares(before: int, after: int, device: torch.device) -> Tensor:
    """Return the share of each of ``before`` pixels in each of ``after``, ``[after, before]``."""
    scale = before / after
    edges = torch.arange(after + 1, dtype=torch.float64) * scale
    first, last = edges[:-1, None], edges[1:, None]
    places = torch.arange(before, dtype=torch.float64)
    covered = torch.minimum(last, places + 1) - torch.maximum(first, places)
    return (covered.clamp_min(0) / scale).to(device, torch.float32)
