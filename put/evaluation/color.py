"""Distance between a translation's colours and its input's."""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from put.nn.luma import LUMA

__all__ = ["ColorDrift", "colour_drift", "inversion", "lab", "luma"]

TO_XYZ = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
"""Linear sRGB to CIE XYZ, IEC 61966-2-1."""
BLOCKS = 8
"""Blocks along each side over which colours are compared."""


@dataclass(frozen=True)
class ColorDrift:
    """Distances in CIELAB; 2 is just seen side by side, 10 at a glance, 50 is another colour."""

    overall: float
    """Between the mean colours, CIE 1976 (ΔE*ab)."""
    blocks: float
    """Between the mean chroma (a*, b*) of 8x8 blocks, on average: colours that moved without changing the mean."""

    @property
    def drift(self) -> float:
        """The mean of both."""
        return (self.overall + self.blocks) / 2


def luma(images: Tensor) -> Tensor:
    """Brightness ``[..., H, W]`` of sRGB ``[..., 3, H, W]``, both in [0, 1]."""
    return torch.einsum("...chw,c->...hw", images, images.new_tensor(LUMA))


def lab(images: Tensor) -> Tensor:
    """CIELAB under D65 (CIE 15) of sRGB.

    Args:
        images: ``[..., 3, H, W]`` in [0, 1].

    Returns:
        ``[..., 3, H, W]``: L* from 0 to 100, a* and b* from about -110 to 110.
    """
    linear = torch.where(images <= 0.04045, images / 12.92, ((images + 0.055) / 1.055) ** 2.4)
    matrix = images.new_tensor(TO_XYZ)
    xyz = torch.einsum("...chw,dc->...dhw", linear, matrix / matrix.sum(1, keepdim=True))  # white becomes 1, 1, 1
    root = torch.where(xyz > (6 / 29) ** 3, xyz.clamp_min(1e-9) ** (1 / 3), xyz * (29 / 6) ** 2 / 3 + 4 / 29)
    x, y, z = root.unbind(-3)
    return torch.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], dim=-3)


def colour_drift(output: Tensor, source: Tensor) -> ColorDrift:
    """Return how far the colours of ``output`` are from those of ``source``, both ``[3, H, W]`` in [0, 1]."""
    difference = lab(output.double()) - lab(source.double())
    overall = torch.linalg.vector_norm(difference.mean((1, 2)))
    chroma = torch.linalg.vector_norm(_blocks(difference[1:]), dim=0)
    return ColorDrift(float(overall), float(chroma.mean()))


def inversion(output: Tensor, source: Tensor) -> float:
    """Return the correlation of brightness over 8x8 blocks of two images, ``[3, H, W]`` in [0, 1].

    Returns:
        1 where light stays light, -1 for a negative, 0 where one of them is the same all over.
    """
    pair = torch.stack([_blocks(luma(image.double())[None]).flatten() for image in (output, source)])
    centred = pair - pair.mean(1, keepdim=True)
    lengths = torch.linalg.vector_norm(centred, dim=1)
    if not bool((lengths > 1e-6).all()):
        return 0.0
    return float((centred[0] @ centred[1] / lengths.prod()).clamp(-1, 1))


def _blocks(x: Tensor) -> Tensor:
    """Means of ``[C, H, W]`` over blocks."""
    height, width = x.shape[1:]
    return F.adaptive_avg_pool2d(x[None], (min(BLOCKS, height), min(BLOCKS, width)))[0]
