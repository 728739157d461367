"""All figures for a set of translations: against the images they should look like, and against their inputs."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from put.evaluation.bootstrap import Interval, kid_interval, mean_interval, ratio_interval, relative_kid_interval
from put.evaluation.color import colour_drift, inversion
from put.evaluation.content import content_kept, ssim
from put.evaluation.distances import Matrix, density_coverage, frechet, relative
from put.evaluation.diversity import pairwise
from put.evaluation.features import FeatureNetwork
from put.evaluation.patches import Descriptors, describe, sliced_wasserstein

__all__ = ["Comparison", "ContentScores", "ImageSet", "Resemblance", "compare"]

SPLITS = 5
"""Ways in which B is halved; their figures are averaged."""


@dataclass(frozen=True, eq=False)
class ImageSet:
    """Images and what they were cut from."""

    images: Sequence[NDArray[np.uint8]]
    """Each ``[H, W, 3]``, sRGB, H and W at least 16."""
    sources: Sequence[str]
    """One for each image; those of one source are not independent."""


@dataclass(frozen=True)
class Resemblance:
    """Similarity of one set of images to another."""

    kid: Interval
    """Kernel distance, see :func:`put.evaluation.distances.kid`."""
    relative_kid: Interval | None
    """The same by that of the untouched photographs, see :func:`put.evaluation.bootstrap.relative_kid_interval`; None
    where these can hardly be told from B."""
    frechet: Interval
    """See :func:`put.evaluation.distances.frechet`; without interval, since drawing images twice would raise it."""
    density: Interval
    """See :func:`put.evaluation.distances.density_coverage`."""
    coverage: Interval
    """Likewise; the interval is over the images of B, for the translations as they are."""
    sliced_wasserstein: Interval
    """Mean over the levels of :func:`put.evaluation.patches.sliced_wasserstein`; without interval."""


@dataclass(frozen=True)
class ContentScores:
    """Measures of the content that translations keep of their inputs."""

    content: Interval
    """See :func:`put.evaluation.content.content_kept`."""
    ssim: Interval
    """See :func:`put.evaluation.content.ssim`."""
    colour_drift: Interval
    """See :class:`put.evaluation.color.ColorDrift`."""
    inversion: Interval
    """See :func:`put.evaluation.color.inversion`."""
    diversity: Interval
    """See :func:`put.evaluation.diversity.diversity`."""


@dataclass(frozen=True)
class Comparison:
    """Translations measured, with what their figures are to be read against."""

    translated: Resemblance
    """Translations against B."""
    untranslated: Resemblance
    """Photographs against B: a translation that is no closer did nothing."""
    halves: Resemblance | None
    """B against itself, no source in both halves: about the best that can be expected. Means of several splits, without
    intervals; None where B has fewer than two sources for each half."""
    kept: ContentScores


@dataclass(frozen=True, eq=False)
class _Described:
    features: Matrix
    patches: Descriptors
    sources: Sequence[str]

    def part(self, places: Sequence[int]) -> _Described:
        chosen = [self.sources[place] for place in places]
        return _Described(self.features[places], [level[places] for level in self.patches], chosen)


def compare(
    inputs: ImageSet,
    outputs: Sequence[NDArray[np.uint8]],
    targets: ImageSet,
    *,
    device: torch.device,
    rounds: int = 200,
    seed: int = 0,
) -> Comparison:
    """Measure translations.

    Args:
        inputs: photographs, at least two.
        outputs: their translations, in order and each of its input's size.
        targets: images of the kind that the translations should be of, at least two.
        device: where the feature network computes.
        rounds: of the bootstrap; 0 for no intervals.
        seed: of all randomness.

    Raises:
        ValueError: too few images, or not one output for each input.
    """
    if len(outputs) != len(inputs.images):
        raise ValueError(f"{len(outputs)} outputs for {len(inputs.images)} inputs")
    network = FeatureNetwork(device)
    before = _describe(network, inputs, seed)
    after = _describe(network, ImageSet(outputs, inputs.sources), seed)
    b = _describe(network, targets, seed)
    untranslated = _resemblance(before, b, before, rounds, seed)
    return Comparison(
        _resemblance(after, b, before, rounds, seed),
        untranslated,
        _halves(b, untranslated, seed),
        _kept(inputs, outputs, before.features, after.features, rounds, seed),
    )


def _describe(network: FeatureNetwork, images: ImageSet, seed: int) -> _Described:
    features = network.features(_tensors(images.images)).numpy().astype(np.float64)
    return _Described(features, describe(_tensors(images.images), seed=seed), images.sources)


def _tensors(images: Sequence[NDArray[np.uint8]]) -> Iterator[Tensor]:
    for image in images:
        yield torch.from_numpy(image).permute(2, 0, 1) / 255


def _resemblance(made: _Described, real: _Described, before: _Described | None, rounds: int, seed: int) -> Resemblance:
    found = density_coverage(real.features, made.features)
    distance = kid_interval(made.features, real.features, made.sources, real.sources, rounds=rounds, seed=seed)
    return Resemblance(
        kid=distance,
        relative_kid=_relative(made, real, before, rounds, seed),
        frechet=Interval(frechet(made.features, real.features)),
        density=mean_interval(found.density, made.sources, rounds=rounds, seed=seed),
        coverage=mean_interval(found.covered, real.sources, rounds=rounds, seed=seed),
        sliced_wasserstein=Interval(float(np.mean(sliced_wasserstein(made.patches, real.patches, seed)))),
    )


def _relative(made: _Described, real: _Described, before: _Described | None, rounds: int, seed: int) -> Interval | None:
    if before is None:
        return None
    return relative_kid_interval(
        made.features, before.features, real.features, made.sources, real.sources, rounds=rounds, seed=seed
    )


def _halves(b: _Described, untranslated: Resemblance, seed: int) -> Resemblance | None:
    rng = random.Random(seed)  # noqa: S311 - no secret
    splits = [_split(b.sources, rng) for _ in range(SPLITS)]
    if any(len({b.sources[place] for place in half}) < 2 for halves in splits for half in halves):
        return None
    every = [_resemblance(b.part(one), b.part(other), None, 0, seed) for one, other in splits]
    value = float(np.mean([found.kid.value for found in every]))
    return Resemblance(
        kid=Interval(value),
        relative_kid=Interval(relative(value, untranslated.kid.value)) if untranslated.relative_kid else None,
        frechet=Interval(float(np.mean([found.frechet.value for found in every]))),
        density=Interval(float(np.mean([found.density.value for found in every]))),
        coverage=Interval(float(np.mean([found.coverage.value for found in every]))),
        sliced_wasserstein=Interval(float(np.mean([found.sliced_wasserstein.value for found in every]))),
    )


def _split(sources: Sequence[str], rng: random.Random) -> tuple[list[int], list[int]]:
    """Return the places of images in two halves about equally large, no source in both."""
    names = sorted(set(sources))
    rng.shuffle(names)
    places: dict[str, list[int]] = {name: [] for name in names}
    for place, source in enumerate(sources):
        places[source].append(place)
    halves: tuple[list[int], list[int]] = ([], [])
    for name in names:
        min(halves, key=len).extend(places[name])
    return halves


def _kept(
    inputs: ImageSet, outputs: Sequence[NDArray[np.uint8]], before: Matrix, after: Matrix, rounds: int, seed: int
) -> ContentScores:
    rows = []
    for output, source in zip(_tensors(outputs), _tensors(inputs.images), strict=True):
        drift = colour_drift(output, source).drift
        rows.append((content_kept(output, source), ssim(output, source), drift, inversion(output, source)))
    content, like, drifts, inverted = (
        mean_interval(column, inputs.sources, rounds=rounds, seed=seed) for column in np.asarray(rows, np.float64).T
    )
    different = ratio_interval(pairwise(after), pairwise(before), inputs.sources, rounds=rounds, seed=seed)
    return ContentScores(content, like, drifts, inverted, different)
