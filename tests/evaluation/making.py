"""Small pictures of two kinds."""

from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor


def smooth(seed: int, height: int = 64, width: int = 64) -> Tensor:
    """Soft shapes, ``[3, H, W]`` in [0, 1]."""
    coarse = torch.from_numpy(np.random.default_rng(seed).random((1, 3, 5, 5))).float()
    return F.interpolate(coarse, (height, width), mode="bicubic", align_corners=False)[0].clamp(0, 1)


def rough(seed: int, height: int = 64, width: int = 64) -> Tensor:
    """Noise, ``[3, H, W]`` in [0, 1]."""
    return torch.from_numpy(np.random.default_rng(seed).random((3, height, width))).float()


def as_bytes(picture: Tensor) -> NDArray[np.uint8]:
    """``[H, W, 3]``."""
    return (picture.permute(1, 2, 0) * 255).round().to(torch.uint8).contiguous().numpy()
