"""Bringing the images of folders to one size, so that they can be compared."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from put.data.folders import find_images, source_of
from put.errors import MediaError, ModelError, PutError
from put.evaluation.compare import ImageSet
from put.images.image_files import read_image

__all__ = ["Chosen", "Results", "Skipped", "Translate", "choose", "read_pairs", "read_targets"]

LEAST = 2
"""Images of a folder: one alone has no distance to anything."""
LIKE = 0.03
"""Largest difference between a translation's ratio of sides and its input's."""
LONGEST = 8
"""Longest side as a multiple of the shortest; of images longer than that the middle is taken."""

Samples = NDArray[np.uint8] | NDArray[np.uint16] | NDArray[np.float32]
Translate = Callable[[Path, Samples], Samples]
"""The translation of the image in a file, given its pixels ``[H, W, 3]`` as :func:`read_image` gives them, as
uint8, uint16 or float32 in [0, 1]. Raises MediaError or ModelError where there is none."""


@dataclass(frozen=True)
class Skipped:
    """An image that was left out."""

    path: Path
    reason: PutError


@dataclass(frozen=True)
class Chosen:
    """The images of a folder that are looked at."""

    folder: Path
    paths: tuple[Path, ...]
    found: int
    """Number of images in the folder, those that were not drawn included."""


@dataclass
class _Gathering:
    images: list[NDArray[np.uint8]] = field(default_factory=list)
    outputs: list[NDArray[np.uint8]] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)


def choose(folder: Path, most: int, seed: int) -> Chosen:
    """Return all images below a folder, or ``most`` of them drawn at random, the same ones for the same seed.

    Raises:
        TrainingError: the folder is missing or holds no image.
        PutError: it is no folder, or holds a single image.
    """
    paths = _pictures(folder)
    if len(paths) < LEAST:
        raise PutError(f"{folder} holds one picture; at least two are needed.", "Name a folder with more pictures.")
    drawn = sorted(random.Random(seed).sample(paths, most)) if len(paths) > most else paths  # noqa: S311 - no secret
    return Chosen(folder, tuple(drawn), len(paths))


def read_pairs(
    chosen: Chosen, translate: Translate, size: int, advance: Callable[[int], None]
) -> tuple[ImageSet, list[NDArray[np.uint8]], list[Skipped]]:
    """Photographs and their translations, both at a short side of ``size`` pixels.

    Args:
        chosen: the photographs.
        translate: gives the translation of one.
        size: short side in pixels.
        advance: called before each image with the number that are done.

    Returns:
        The photographs, the translations in the same order and of the same sizes, and what was left out.

    Raises:
        PutError: fewer than two pairs are left, or what ``translate`` raises besides.
    """
    found = _Gathering()
    for done, path in enumerate(chosen.paths):
        advance(done)
        try:
            pixels = _read(path)
            output = translate(path, pixels)
            _check_shape(pixels, output)
        except (MediaError, ModelError) as error:
            found.skipped.append(Skipped(path, error))
            continue
        found.images.append(_at_size(pixels, size))
        found.outputs.append(_at_size(output, size, found.images[-1].shape[:2]))
        found.sources.append(source_of(path))
    _check_count(chosen, found)
    return ImageSet(found.images, found.sources), found.outputs, found.skipped


def read_targets(chosen: Chosen, size: int) -> tuple[ImageSet, list[Skipped]]:
    """Return the images of B at a short side of ``size`` pixels, and what was left out.

    Raises:
        PutError: fewer than two are left.
    """
    found = _Gathering()
    for path in chosen.paths:
        try:
            found.images.append(_at_size(_read(path), size))
            found.sources.append(source_of(path))
        except MediaError as error:
            found.skipped.append(Skipped(path, error))
    _check_count(chosen, found)
    return ImageSet(found.images, found.sources), found.skipped


class Results:
    """The translations in a folder, found by their inputs' places: the same path below it, whatever its ending.

    Args:
        folder: of the translations.
        inputs: the folder of the photographs.

    Raises:
        TrainingError: the folder is missing or holds no image.
        PutError: it is no folder.
    """

    def __init__(self, folder: Path, inputs: Path) -> None:
        self._folder, self._inputs = folder, inputs
        self._by_place: dict[Path, list[Path]] = {}
        for path in _pictures(folder):
            self._by_place.setdefault(path.relative_to(folder).with_suffix(""), []).append(path)

    def __call__(self, path: Path, _pixels: Samples) -> Samples:
        """Read the translation of the image at ``path``.

        Raises:
            MediaError: there is none, there are several that it could be, or it cannot be read.
        """
        place = path.relative_to(self._inputs)
        found = self._by_place.get(place.with_suffix(""), [])
        exact = [result for result in found if result.name == path.name]
        found = exact or found
        if not found:
            raise MediaError(f"There is no translation of it in {self._folder}.", "Translate the folder again.")
        if len(found) > 1:
            names = " and ".join(result.name for result in found)
            raise MediaError(f"Its translation could be any of {names}.", "Leave only one of them there.")
        try:
            return _read(found[0])
        except MediaError as error:
            raise MediaError(f"Its translation {found[0]}: {error.message}", error.hint, error.detail) from error


def _pictures(folder: Path) -> list[Path]:
    if folder.is_file():
        raise PutError(f"{folder} is a file.", "Name a folder of pictures.")
    return find_images(folder)


def _read(path: Path) -> Samples:
    """Return the pixels of an image; what is transparent is laid on white, as training does it."""
    image = read_image(path)
    pixels: NDArray[Any] = image.pixels if image.alpha is None else image.on_white()
    return pixels


def _at_size(pixels: Samples, size: int, shape: Sequence[int] = ()) -> NDArray[np.uint8]:
    """8 bits at a short side of ``size`` pixels, or at ``shape`` (height, width)."""
    pixels = _middle(pixels)
    height, width = pixels.shape[:2]
    scale = size / min(height, width)
    wanted = tuple(shape) or (round(height * scale), round(width * scale))
    whole = {np.dtype(np.uint8): 255.0, np.dtype(np.uint16): 65535.0}.get(pixels.dtype, 1.0)
    way = cv2.INTER_AREA if wanted[0] < height else cv2.INTER_CUBIC
    exact = pixels.astype(np.float32) * (255.0 / whole)
    resized = cv2.resize(exact, (wanted[1], wanted[0]), interpolation=way) if wanted != (height, width) else exact
    return np.clip(np.rint(resized), 0, 255).astype(np.uint8)


def _middle(pixels: Samples) -> Samples:
    height, width = pixels.shape[:2]
    most = LONGEST * min(height, width)
    top, left = max(0, height - most) // 2, max(0, width - most) // 2
    return pixels[top : top + most, left : left + most]


def _check_shape(pixels: Samples, output: Samples) -> None:
    ratios = [shape[1] / shape[0] for shape in (pixels.shape, output.shape)]
    if abs(ratios[1] / ratios[0] - 1) > LIKE:
        raise MediaError(
            "Its translation has other proportions.",
            "Compare whole pictures with whole translations.",
            f"{pixels.shape[1]} x {pixels.shape[0]} and {output.shape[1]} x {output.shape[0]}",
        )


def _check_count(chosen: Chosen, found: _Gathering) -> None:
    if len(found.images) < LEAST:
        reasons = sorted({str(skipped.reason) for skipped in found.skipped})
        raise PutError(
            f"{chosen.folder} gives {len(found.images)} of {len(chosen.paths)} pictures that can be compared; "
            "at least two are needed.",
            reasons[0] if reasons else "Name a folder with more pictures.",
            "\n".join(reasons),
        )
