"""The colours that a training aims at: the input's own, or the input's turned into those of B."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor

from put.config import ColorMap
from put.data.augment import read_small
from put.errors import PutError
from put.nn.generators.color_map import linear_monge_kantorovich

__all__ = ["ColorTarget", "Colors", "colors_differ", "colors_of", "find_color_target"]

MOST_IMAGES = 120
SHORT_SIDE = 32
"""Pixels to which images are scaled down: about what a painter's blur leaves of a crop."""
FAR = 0.5
"""Wasserstein distance of the colours of A and B, in [-1, 1], from which they differ much."""
GREY = 0.1
"""Share of the chroma of A below which B counts as grey, however near its brightness is."""


@dataclass(frozen=True)
class Colors:
    """Mean ``[3]`` and covariance ``[3, 3]`` of the colours of some images, in [-1, 1]."""

    mean: NDArray[np.float64]
    covariance: NDArray[np.float64]

    @property
    def chroma(self) -> float:
        """The variance across the grey axis."""
        return float(np.trace(self.covariance) - self.covariance.sum() / 3)


@dataclass(frozen=True)
class ColorTarget:
    """A linear map of colours in [-1, 1]."""

    matrix: Tensor
    """``[3, 3]`` float32."""
    offset: Tensor
    """``[3]`` float32."""

    @classmethod
    def same(cls, device: torch.device) -> ColorTarget:
        """The map that changes nothing."""
        return cls(torch.eye(3, device=device), torch.zeros(3, device=device))

    @classmethod
    def of(cls, state: Mapping[str, Any], device: torch.device) -> ColorTarget:
        """The map that :meth:`state` describes."""
        return cls(state["matrix"].to(device), state["offset"].to(device))

    def to(self, device: torch.device) -> ColorTarget:
        """The same map on a device."""
        return self.of(self.state(), device)

    def state(self) -> dict[str, Tensor]:
        """The map as tensors."""
        return {"matrix": self.matrix, "offset": self.offset}

    def of_images(self, images: Tensor) -> Tensor:
        """Images ``[B, 3, H, W]`` in [-1, 1] with their colours mapped, float32, perhaps a little out of the range."""
        return F.conv2d(images.float(), self.matrix[:, :, None, None], self.offset)


def colors_of(paths: Sequence[Path]) -> Colors:
    """Return the colours of images, of each as much as of the others; some of many are enough.

    Those that cannot be read are passed over.

    Raises:
        ValueError: none can be read.
    """
    means, squares = [], []
    for path in paths[:: max(1, len(paths) // MOST_IMAGES)]:
        try:
            values = read_small(path, SHORT_SIDE).flatten(1).double().numpy() / 127.5 - 1
        except PutError:
            continue
        means.append(values.mean(1))
        squares.append(values @ values.T / values.shape[1])
    if not means:
        raise ValueError("no image can be read")
    mean = np.mean(means, axis=0)
    return Colors(mean, np.mean(squares, axis=0) - np.outer(mean, mean))


def colors_differ(a: Colors, b: Colors) -> bool:
    """Return whether A has to get other colours to look like B: they are far apart, or B is grey and A is not."""
    root = _root(a.covariance)
    between = np.trace(a.covariance + b.covariance - 2 * _root(root @ b.covariance @ root))
    distance = float(((a.mean - b.mean) ** 2).sum() + between)
    return distance > FAR**2 or b.chroma < GREY * a.chroma


def find_color_target(paths_a: Sequence[Path], paths_b: Sequence[Path], choice: ColorMap) -> ColorTarget | None:
    """Return the map from the colours of A to those of B, or None where the input's own are to stay."""
    if choice == ColorMap.OFF:
        return None
    try:
        a, b = colors_of(paths_a), colors_of(paths_b)
    except ValueError:  # training will say so
        return None
    if choice == ColorMap.AUTO and not colors_differ(a, b):
        return None
    matrix, offset = linear_monge_kantorovich(a.mean, a.covariance, b.mean, b.covariance)
    return ColorTarget(torch.from_numpy(matrix).float(), torch.from_numpy(offset).float())


def _root(covariance: NDArray[np.float64]) -> NDArray[np.float64]:
    variances, directions = np.linalg.eigh(covariance)
    result: NDArray[np.float64] = (directions * np.sqrt(np.maximum(variances, 0.0))) @ directions.T
    return result
