"""Compare the textures of two sets of images, without any trained network."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor

__all__ = ["Descriptors", "describe", "sliced_wasserstein"]

PATCH = 7
"""Side of a patch in pixels."""
COARSEST = 16
"""Short side in pixels of the coarsest level; smaller images are enlarged to it."""
LEVELS = 5
LEAST_SPREAD = 1e-4
"""Of images of one colour nothing but rounding errors is left, which must not be blown up."""
DIRECTIONS = 128
"""Random directions that patches are projected on."""

Descriptors = list[NDArray[np.float32]]
"""For each level, finest first, ``[N, patches, 3, 7, 7]``."""


def describe(images: Iterable[Tensor], patches: int = 64, seed: int = 0) -> Descriptors:
    """Random patches from every level of each image's Laplacian pyramid (Karras et al., arXiv 1710.10196, section 5).

    A level holds what halving the image takes away, the last one what is left. As many levels are kept as the
    smallest image has, at most five.

    Args:
        images: each ``[3, H, W]`` in [0, 1]; at least one.
        patches: from each level of each image.
        seed: of the places.
    """
    rng = np.random.default_rng(seed)
    every = [[_patches(level, patches, rng) for level in _pyramid(image)] for image in images]
    levels = min(len(found) for found in every)
    return [np.stack([found[level] for found in every]) for level in range(levels)]


def sliced_wasserstein(one: Descriptors, other: Descriptors, seed: int = 0) -> list[float]:
    """Sliced Wasserstein distance between the patches of two sets, for each level, finest first (arXiv 1710.10196,
    section 5).

    Patches are normalised by mean and spread of each channel of their own set, so it tells of texture, not of colour.
    They are projected on 128 random directions; the distance is the mean of the differences between the quantiles.
    Few patches raise it, so that sets of the same kind have a distance above 0 too.

    Args:
        one: of :func:`describe`.
        other: likewise; the number of images may differ.
        seed: of the directions.

    Returns:
        At least 0; in units of the spread of projected pixels.
    """
    rng = np.random.default_rng(seed)
    directions = rng.standard_normal((3 * PATCH * PATCH, DIRECTIONS)).astype(np.float32)
    directions /= np.linalg.norm(directions, axis=0)
    return [_distance(_normal(x) @ directions, _normal(y) @ directions) for x, y in zip(one, other, strict=False)]


def _distance(x: NDArray[np.float32], y: NDArray[np.float32]) -> float:
    x, y = np.sort(x, axis=0), np.sort(y, axis=0)
    if len(x) != len(y):
        fewer = min(len(x), len(y))
        x, y = _quantiles(x, fewer), _quantiles(y, fewer)
    return float(np.abs(x - y).mean(dtype=np.float64))


def _quantiles(ordered: NDArray[np.float32], count: int) -> NDArray[np.float32]:
    """Return the rows in the middle of ``count`` equal parts of ordered columns."""
    places = ((np.arange(count) + 0.5) * len(ordered) / count).astype(np.int64)
    return ordered[places]


def _normal(descriptors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return all patches as ``[N, 147]`` with mean 0 and spread 1 in each channel."""
    mean = descriptors.mean((0, 1, 3, 4), dtype=np.float64, keepdims=True).astype(np.float32)
    centred = descriptors - mean
    spread = np.sqrt((centred**2).mean((0, 1, 3, 4), dtype=np.float64, keepdims=True)).astype(np.float32)
    scaled: NDArray[np.float32] = (centred / np.maximum(spread, LEAST_SPREAD)).reshape(-1, 3 * PATCH * PATCH)
    return scaled


def _pyramid(image: Tensor) -> list[Tensor]:
    """Levels ``[3, h, w]``, finest first."""
    current = image[None].float()
    short = min(current.shape[2:])
    if short < COARSEST:
        height, width = (max(COARSEST, round(side * COARSEST / short)) for side in current.shape[2:])
        current = F.interpolate(current, (height, width), mode="bilinear", align_corners=False)
    levels: list[Tensor] = []
    while len(levels) < LEVELS - 1 and min(current.shape[2:]) >= 2 * COARSEST:
        smaller = F.avg_pool2d(current, 2)
        again = F.interpolate(smaller, current.shape[2:], mode="bilinear", align_corners=False)
        levels.append((current - again)[0])
        current = smaller
    return [*levels, current[0]]


def _patches(level: Tensor, count: int, rng: np.random.Generator) -> NDArray[np.float32]:
    """``[count, 3, 7, 7]`` from random places."""
    height, width = level.shape[1:]
    tops = torch.from_numpy(rng.integers(0, height - PATCH + 1, count))
    lefts = torch.from_numpy(rng.integers(0, width - PATCH + 1, count))
    step = torch.arange(PATCH)
    rows, columns = (tops[:, None] + step)[:, :, None], (lefts[:, None] + step)[:, None, :]
    found: NDArray[np.float32] = level[:, rows, columns].transpose(0, 1).contiguous().numpy()
    return found
