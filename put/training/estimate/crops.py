"""The crops that a run will learn from, as images to look at."""

from __future__ import annotations

from collections.abc import Collection, Generator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from put.config import TrainOptions
from put.data.unpaired import UnpairedDataset
from put.errors import OptionError
from put.events import Warned
from put.files.atomic import atomic_target
from put.nn.diff_augment import diff_augment
from put.runs.layout import check_folders, writing
from put.training.loop.loaders import build_loaders
from put.training.validation.split import choose_split

__all__ = ["CropShown", "CropsShown", "ShowCropsEvents", "show_crops"]

MOST = 10_000


@dataclass(frozen=True)
class CropShown:
    """A crop is written."""

    side: str
    """``A`` or ``B``."""
    path: Path
    source: Path
    """The image that it was cut from."""
    seen: Path | None
    """The same crop as the discriminator sees it, where that is otherwise; only of B, as A is translated before."""


@dataclass(frozen=True)
class CropsShown:
    """All crops are written."""

    count: int


ShowCropsEvents = Generator[CropShown | Warned | CropsShown, None, None]


def show_crops(
    folder_a: Path,
    folder_b: Path,
    output: Path,
    options: TrainOptions,
    *,
    count: int = 12,
    left_out: Collection[Path] = (),
) -> ShowCropsEvents:
    """Write the first crops of each side that a run with these images and settings draws, as PNG files.

    They are drawn by the trainer's own loaders with the run's seed, always on the CPU: a GPU's interpolation differs in
    the last bit. What is in ``output`` under the same names is replaced.

    Args:
        folder_a: images to start from, with subfolders; with ``options.single`` an image.
        folder_b: images to end with, likewise.
        output: a folder for ``a-00.png``, ``b-00.png`` and so on; it is made.
        options: the settings.
        count: crops of each side.
        left_out: images of either folder that are not used.

    Yields:
        ``CropShown`` for each, A's and B's in turn, ``Warned`` for images that cannot be read, then ``CropsShown``.

    Raises:
        PutError: the folders are such that training would refuse them, a file cannot be written, or a number is out of
            its range.
    """
    if not 1 <= count <= MOST:
        raise OptionError(f"count must be 1 to {MOST}, not {count}.")
    place = output.resolve()
    for folder in (folder_a, folder_b):
        if folder.resolve() in (place, *place.parents):
            raise OptionError(f"{output} lies among the pictures of {folder}.", "Choose another folder for the crops.")
    check_folders(folder_a, folder_b, output, single=options.single)
    split = choose_split(folder_a, folder_b, options, left_out)
    side_a, side_b = build_loaders(split, options, torch.device("cpu"))
    chance = torch.Generator().manual_seed(options.seed + 1)
    digits = max(2, len(str(count - 1)))
    with closing(side_a), closing(side_b):
        for index in range(count):
            for name, side in (("A", side_a), ("B", side_b)):
                path = output / f"{name.lower()}-{index:0{digits}}.png"
                warned = len(side.unreadable)
                crop = side.batch(1)
                yield from (Warned(error.message, error.hint, bad) for bad, error in side.unreadable[warned:])
                _write(path, crop)
                seen = _seen(path, crop, options, chance) if name == "B" and options.diff_augment else None
                yield CropShown(name, path, _source(side), seen)
    yield CropsShown(2 * count)


def _seen(path: Path, crop: Tensor, options: TrainOptions, chance: torch.Generator) -> Path:
    seen = path.with_name(f"{path.stem}-discriminator.png")
    _write(seen, diff_augment(crop, options.diff_augment, chance))
    return seen


def _source(side: UnpairedDataset) -> Path:
    if side.latest is None:
        raise AssertionError("a crop comes from a picture")
    return side.latest


def _write(path: Path, crop: Tensor) -> None:
    """Write ``[1, 3, S, S]`` in [-1, 1].

    Raises:
        OutputError: it cannot be written.
    """
    pixels = ((crop[0] + 1) * 127.5).round().clamp(0, 255).permute(1, 2, 0).numpy().astype(np.uint8)
    with writing(path.parent):
        path.parent.mkdir(parents=True, exist_ok=True)
    with writing(path), atomic_target(path) as part:
        Image.fromarray(pixels).save(part, "PNG")
