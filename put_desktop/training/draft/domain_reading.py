"""One side of a training: what a folder holds, and whether two of them go together. Not for the window's thread."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from put.data.folders import find_images
from put.errors import OptionError, PutError
from put.images.formats.kinds import READABLE_ENDINGS

__all__ = ["DomainCount", "Dropped", "is_image", "pair_problem", "read_side", "sort_drop"]


@dataclass(frozen=True)
class Dropped:
    """What was dropped, sorted."""

    folders: tuple[Path, ...] = ()
    pictures: tuple[Path, ...] = ()
    others: tuple[Path, ...] = ()


@dataclass(frozen=True)
class DomainCount:
    """A folder or a picture as it was found."""

    count: int
    """Pictures that are not left out."""
    sample: tuple[Path, ...]
    """Some of them, from everywhere in the folder."""


def is_image(path: Path | None) -> bool:
    """Whether a path is named like a picture; looks at the name alone."""
    return path is not None and path.suffix.lower() in READABLE_ENDINGS


def sort_drop(paths: Sequence[Path]) -> Dropped:
    """Tell folders, pictures and the rest apart."""
    folders = tuple(path for path in paths if os.path.isdir(path))  # noqa: PTH112 - raises nothing
    rest = [path for path in paths if path not in folders]
    return Dropped(
        folders,
        tuple(path for path in rest if is_image(path)),
        tuple(path for path in rest if not is_image(path)),
    )


def read_side(path: Path, left_out: Collection[Path], most: int) -> DomainCount:
    """Find the pictures of a side.

    Args:
        path: a folder or a picture.
        left_out: pictures that do not count.
        most: how many are named in the sample.

    Raises:
        PutError: it is missing, may not be read or holds no picture.
    """
    found = [each for each in find_images(path) if each not in left_out]
    step = max(1.0, len(found) / most)
    return DomainCount(len(found), tuple(found[int(index * step)] for index in range(min(most, len(found)))))


def pair_problem(a: Path, b: Path) -> PutError | None:
    """Why two sides cannot be trained with, as far as their places tell."""
    side_a, side_b = a.resolve(), b.resolve()
    if side_a == side_b:
        return OptionError(
            _tr("Both sides are the same."),
            _tr("Choose other pictures for one of them: A is what you have, B is what it is to look like."),
        )
    for inner, outer, names in ((side_a, side_b, ("A", "B")), (side_b, side_a, ("B", "A"))):
        if outer in inner.parents:
            return OptionError(
                _tr("{inner} lies within {outer}: its pictures would be on both sides.").format(
                    inner=names[0], outer=names[1]
                ),
                _tr("Move one of the folders out of the other, or choose another one."),
            )
    if a.is_file() != b.is_file():
        return OptionError(
            _tr("One side is a single picture, the other a folder."),
            _tr("Choose two folders, or one picture on each side."),
        )
    return None


def _tr(source: str) -> str:
    return QCoreApplication.translate("Training", source)
