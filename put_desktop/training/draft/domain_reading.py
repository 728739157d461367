"""Read the contents of a draft's folders, and check whether two of them go together. Not for the window's thread."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from put.data.folders import find_images
from put.errors import OptionError, PutError
from put.images.formats.kinds import READABLE_ENDINGS

__all__ = ["DomainCount", "Dropped", "is_image", "pair_problem", "place_drop", "read_domain", "sort_drop"]


@dataclass(frozen=True)
class Dropped:
    """Dropped paths by kind."""

    folders: tuple[Path, ...] = ()
    images: tuple[Path, ...] = ()
    others: tuple[Path, ...] = ()


@dataclass(frozen=True)
class DomainCount:
    """The images of one folder."""

    count: int
    """Images that are not left out."""
    sample: tuple[Path, ...]
    """Some of them, evenly spread over the folder."""


def is_image(path: Path | None) -> bool:
    """Return whether a path has the ending of an image; reads nothing."""
    return path is not None and path.suffix.lower() in READABLE_ENDINGS


def sort_drop(paths: Sequence[Path]) -> Dropped:
    """Tell folders, images and the rest apart."""
    folders = tuple(path for path in paths if os.path.isdir(path))  # noqa: PTH112 - raises nothing
    rest = [path for path in paths if path not in folders]
    return Dropped(
        folders,
        tuple(path for path in rest if is_image(path)),
        tuple(path for path in rest if not is_image(path)),
    )


def place_drop(dropped: Dropped, domain: str, *, a_is_free: bool) -> dict[str, Path] | str:
    """Decide where dropped folders go.

    Args:
        dropped: what was dropped.
        domain: ``A`` or ``B`` where it was dropped on a panel; empty for anywhere else.
        a_is_free: whether domain A has no folder yet.

    Returns:
        Paths by ``A`` and ``B``, or why nothing of it can be used, as a sentence.
    """
    target = domain or ("A" if a_is_free else "B")
    found = dropped.folders or dropped.images
    if len(dropped.folders) == 2:
        first, second = dropped.folders if target == "A" or not domain else reversed(dropped.folders)
        return {"A": first, "B": second}
    if len(found) == 1:
        return {target: found[0]}
    if dropped.folders:
        return _tr("Drop one folder on each panel, or two folders at once.")
    if dropped.images:
        return _tr("Drop a folder, not single files. Move these pictures to a folder and drop that.")
    name = dropped.others[0].name if dropped.others else ""
    return _tr("“{name}” is neither a folder nor a picture that PUT can read.").format(name=name)


def read_domain(path: Path, left_out: Collection[Path], most: int) -> DomainCount:
    """Find the images of a domain.

    Args:
        path: a folder or an image.
        left_out: images that do not count.
        most: length of the sample at most.

    Raises:
        PutError: the path is missing, may not be read or holds no image.
    """
    found = [each for each in find_images(path) if each not in left_out]
    step = max(1.0, len(found) / most)
    return DomainCount(len(found), tuple(found[int(index * step)] for index in range(min(most, len(found)))))


def pair_problem(a: Path, b: Path) -> PutError | None:
    """Return why two folders cannot be used together, as far as their paths tell."""
    path_a, path_b = a.resolve(), b.resolve()
    if path_a == path_b:
        return OptionError(
            _tr("A and B are the same folder.") if a.is_dir() else _tr("A and B are the same picture."),
            _tr("Choose other pictures for one of them. A holds the source, B the style you want."),
        )
    for inner, outer, names in ((path_a, path_b, ("A", "B")), (path_b, path_a, ("B", "A"))):
        if outer in inner.parents:
            return OptionError(
                _tr("Folder {inner} is inside folder {outer}, so its pictures would be in both.").format(
                    inner=names[0], outer=names[1]
                ),
                _tr("Move one folder out of the other, or choose another folder."),
            )
    if a.is_file() != b.is_file():
        return OptionError(
            _tr("One of A and B is a single picture, the other a folder."),
            _tr("Choose two folders, or one picture for each."),
        )
    return None


def _tr(source: str) -> str:
    return QCoreApplication.translate("Training", source)
