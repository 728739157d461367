"""Whether parts of pictures were copied from others: the nearest patch among those that a generator learnt from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor

from put.evaluation.bootstrap import Interval, mean_interval
from put.evaluation.compare import ImageSet
from put.nn.resize import resize

__all__ = ["SIDES", "Closest", "CopyCheck", "check_copies", "nearest_patches"]

SIDES = (32, 64)
"""Sides of the patches in pixels of the pictures that are compared."""
SAMPLES = 12
"""Sides to which patches are reduced before they are compared."""
PER_IMAGE = 3
TRIES = 20
"""Places that are tried in each picture; the ones with most contrast are taken, since empty skies are all alike."""
LEAST_SPREAD = 1e-3
RARE = 0.99
"""Quantile of the held-out pictures above which a patch counts as strikingly near."""

Pixels = NDArray[np.uint8]


@dataclass(frozen=True)
class Closest:
    """Two places that are alike."""

    similarity: float
    source: str
    """The picture that the patch is from."""
    left: int
    """Of the patch in that picture, in pixels."""
    top: int
    training: str
    """The picture of the training that holds its like."""


@dataclass(frozen=True)
class CopyCheck:
    """Correlation of patches of one size with the nearest ones of the training pictures: 1 is equal but
    for brightness and contrast.
    """

    side: int
    """Of the patches in pixels."""
    translated: tuple[float, float]
    """Median and highest correlation of the translations' patches."""
    held_out: tuple[float, float]
    """Of pictures like those of the training that were not in it: what chance and kinship give."""
    untranslated: tuple[float, float]
    """Of the photographs before the translation."""
    striking: Interval
    """Share of the translations' patches that are nearer than 99 % of the held-out pictures' ones; 0.01 by chance."""
    closest: Closest
    """The translation's patch that is nearest of all."""


def check_copies(
    inputs: ImageSet,
    outputs: Sequence[Pixels],
    held_out: ImageSet,
    training: ImageSet,
    *,
    rounds: int = 200,
    seed: int = 0,
    advance: Callable[[int], None] = lambda _done: None,
) -> list[CopyCheck]:
    """Look for patches of translations that are copies of training pictures, mirrored ones too.

    A model that copies has translations that are nearer to its training pictures than other works of the same hand
    are. Without that comparison a figure says nothing: two branches against a sky are alike in any two pictures.

    Args:
        inputs: the photographs.
        outputs: their translations, in the same order, all pictures at about the same short side.
        held_out: pictures like those of the training that no training saw.
        training: the pictures that the model learnt from.
        rounds: draws for the intervals; 0 for none.
        seed: of the places and draws.
        advance: called before each training picture and size with how many comparisons are done.

    Returns:
        One check for each of ``SIDES``.
    """
    checks = []
    for number, side in enumerate(SIDES):
        sets = [_Queries(images, side, seed) for images in (outputs, held_out.images, inputs.images)]
        counted = partial(_advance, advance, number * len(training.images))
        patches = torch.cat([queries.patches for queries in sets])
        best, where = nearest_patches(patches, training.images, side, counted)
        translated, others, before = torch.split(best, [len(queries.patches) for queries in sets])
        threshold = float(torch.quantile(others, RARE))
        owners = [inputs.sources[image] for image, _, _ in sets[0].places]
        striking = (translated > threshold).double().numpy()
        place = int(translated.argmax())
        image, left, top = sets[0].places[place]
        closest = Closest(
            float(translated[place]), inputs.sources[image], left, top, training.sources[int(where[place])]
        )
        checks.append(
            CopyCheck(
                side, _ends(translated), _ends(others), _ends(before),
                mean_interval(striking, owners, rounds=rounds, seed=seed), closest,
            )
        )  # fmt: skip
    return checks


def nearest_patches(
    patches: Tensor, images: Iterable[Pixels], side: int, advance: Callable[[int], None] = lambda _done: None
) -> tuple[Tensor, Tensor]:
    """The nearest patch of all images to each of ``patches``, which may be mirrored there.

    Args:
        patches: ``[N, 432]`` of mean 0 and length 1: patches of ``side`` pixels at 12 x 12.
        images: each ``[H, W, 3]``; those smaller than ``side`` are passed over.
        side: of the patches in pixels.
        advance: called before each image with the number that are done.

    Returns:
        Correlations ``[N]``, -1 where there was nothing to compare with, and the numbers of the images ``[N]``.
    """
    mirrored = patches.view(-1, 3, SAMPLES, SAMPLES).flip(3).reshape(len(patches), -1)
    wanted = torch.cat([patches, mirrored])
    best = torch.full((len(patches),), -1.0)
    where = torch.zeros(len(patches), dtype=torch.long)
    for number, image in enumerate(images):
        advance(number)
        if min(image.shape[:2]) < side:
            continue
        small = _reduced(image, side)
        step = 1 if side > SIDES[0] else 2
        found = _normal(F.unfold(small[None], SAMPLES, stride=step)[0].T)
        both = (wanted @ found.T).amax(1).view(2, -1).amax(0)
        nearer = both > best
        best, where = torch.where(nearer, both, best), where.masked_fill(nearer, number)
    return best, where


class _Queries:
    """Patches with contrast from random places of images."""

    def __init__(self, images: Sequence[Pixels], side: int, seed: int) -> None:
        rng = np.random.default_rng(seed)
        self.places: list[tuple[int, int, int]] = []
        """Image, left and top in pixels."""
        found = [torch.empty(0, 3 * SAMPLES**2)]
        for number, image in enumerate(images):
            height, width = image.shape[:2]
            if min(height, width) < side:
                continue
            corners = rng.integers(0, [height - side + 1, width - side + 1], (TRIES, 2)).tolist()
            tried = [image[top : top + side, left : left + side] for top, left in corners]
            order = np.argsort([-patch.std() for patch in tried])[:PER_IMAGE]
            self.places += [(number, corners[index][1], corners[index][0]) for index in order]
            found += [_normal(_reduced(tried[index], side).reshape(1, -1)) for index in order]
        self.patches = torch.cat(found)


def _reduced(image: Pixels, side: int) -> Tensor:
    """``[3, h, w]`` at the scale at which ``side`` pixels become 12."""
    sides = [max(SAMPLES, round(length * SAMPLES / side)) for length in image.shape[:2]]
    return resize(torch.from_numpy(image).permute(2, 0, 1)[None].float() / 255, sides, "bilinear")[0]


def _normal(patches: Tensor) -> Tensor:
    """Rows of mean 0 and length 1; flat ones stay near 0."""
    centred = patches - patches.mean(1, keepdim=True)
    spread: Tensor = centred.norm(dim=1, keepdim=True)
    return centred / spread.clamp_min(LEAST_SPREAD * patches.shape[1] ** 0.5)


def _advance(advance: Callable[[int], None], before: int, done: int) -> None:
    advance(before + done)


def _ends(values: Tensor) -> tuple[float, float]:
    return float(values.median()), float(values.max())
