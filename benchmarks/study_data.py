"""The study's pictures: what is trained on, what is held out, and how test pictures are shown."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor

from put.errors import OptionError

__all__ = ["Credit", "Sides", "free_photographs", "load_picture", "sides", "source_name"]

HELD_OUT_EVERY = 5
"""One in so many photographs of the training set is kept for the scores of ``art``."""
FREE = ("public-domain", "public domain", "cc0")
"""How licences begin under which a photograph may be printed without conditions."""


@dataclass(frozen=True)
class Sides:
    """The pictures of a task. No test picture shares its source with a training picture."""

    train_a: list[Path]
    train_b: list[Path]
    test_a: list[Path]
    test_b: list[Path]


@dataclass(frozen=True)
class Credit:
    """A photograph that may be printed, and who is thanked for it."""

    path: Path
    licence: str
    author: str
    source: str


def sides(task: str, data: Path) -> Sides:
    """The pictures of ``maps``, ``art`` (to paintings of impressionists) or ``watercolour``.

    The same name in ``trainA`` and ``trainB`` of the maps is the same place: A gets the even places and B the odd ones,
    so that no place is seen on both sides. Of the others, one in five photographs of the training set is held out
    beside the test set, which is small.

    Raises:
        OptionError: a folder is missing or empty.
    """
    if task == "maps":
        return Sides(
            _pictures(data / "maps" / "trainA")[0::2],
            _pictures(data / "maps" / "trainB")[1::2],
            _pictures(data / "maps" / "testA"),
            _pictures(data / "maps" / "testB"),
        )
    photographs = _pictures(data / "photo" / "train")
    held = set(sorted({source_name(path) for path in photographs})[::HELD_OUT_EVERY])
    sets = ("impressionist", "monet") if task == "art" else (task,)
    return Sides(
        [path for path in photographs if source_name(path) not in held],
        [path for name in sets for path in _pictures(data / name / "train")],
        [*_pictures(data / "photo" / "test"), *(path for path in photographs if source_name(path) in held)],
        [path for name in sets for path in _pictures(data / name / "test")],
    )


def source_name(path: Path) -> str:
    """The picture that a crop was cut from: ``beach_s1_0.jpg`` and ``beach_s0.jpg`` are both of ``beach``."""
    return re.sub(r"_s\d(_\d+)?$", "", path.stem)


def _pictures(folder: Path) -> list[Path]:
    found = sorted(folder.glob("*.jpg"))
    if not found:
        raise OptionError(f"{folder} holds no pictures.", "Name the folder of the unpacked sets with --data.")
    return found


def load_picture(path: Path, short_side: int, side: int | None = None) -> Tensor:
    """A test picture scaled to a short side, and its middle.

    Args:
        path: the file.
        short_side: in pixels.
        side: of the square in the middle; None for all of it, its sides cut to multiples of 4.

    Returns:
        ``[3, H, W]`` float32 in [-1, 1].
    """
    with Image.open(path) as opened:
        picture = opened.convert("RGB")
    scale = short_side / min(picture.size)
    width, height = (max(short_side, round(length * scale)) for length in picture.size)
    picture = picture.resize((width, height), Image.Resampling.BICUBIC)
    cut_width, cut_height = (side or length // 4 * 4 for length in (width, height))
    left, top = (width - cut_width) // 2, (height - cut_height) // 2
    pixels: NDArray[np.float32] = np.asarray(
        picture.crop((left, top, left + cut_width, top + cut_height)), np.float32
    ).copy()
    return torch.from_numpy(pixels).permute(2, 0, 1) / 127.5 - 1


def free_photographs(manifest: Path, test: Path) -> list[Credit]:
    """The test photographs that may be printed: public domain or CC0 by the sets' list.

    Args:
        manifest: a CSV file with the columns file, licence, author and source.
        test: the folder ``photo/test``.
    """
    with manifest.open(newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["file"].startswith("photo/test/")]
    return [
        Credit(path, row["licence"], row["author"], row["source"])
        for row in rows
        if row["licence"].lower().startswith(FREE) and (path := test / Path(row["file"]).name).exists()
    ]
