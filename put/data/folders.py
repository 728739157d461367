"""The images of a folder, which of them come from one source, and which are held out of training."""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path

from put.errors import TrainingError
from put.files.exclude import is_system_folder
from put.images.formats.kinds import READABLE_ENDINGS, READABLE_NAMES

__all__ = ["find_images", "source_of", "split_held_out"]

FEW_SOURCES = 5
"""Sources below which nothing is held out: each is too large a part of what there is to learn from."""
LARGEST_SHARE = 5
"""At most one image in this many is held out."""

_MARKS = re.compile(
    r"""(?:
    (?-i:_s)\d{1,2}(?:_\d{1,4}){0,2}                                      # whole pictures and tiles at several zooms
    | [\s_-]+(?:crop|tile|patch)(?:[\s_-]*[a-z]?\d{1,5}){0,3}            # NAME-crop3, NAME_tile_04, NAME_tile_x0_y2
    | [\s_-]+copy(?:[\s_-]*\d{1,2})?                                          # NAME copy, NAME - Copy, NAME copy 2
    | \s*\([1-9]\)                                # NAME (2); more than nine are a numbered series and no copies
    )$""",
    re.VERBOSE | re.IGNORECASE,
)


def find_images(folder: Path, passed_over: Callable[[Path, OSError], None] | None = None) -> list[Path]:
    """Return every image below ``folder``, sorted by path; hidden files and folders are passed over.

    So are folders that systems keep for themselves, such as ``@eaDir``.

    Links to folders are followed, but no folder is looked through twice.

    Args:
        folder: a folder, or a single image.
        passed_over: called for every subfolder that may not be read.

    Raises:
        TrainingError: the folder is missing, may not be read or holds no image.
    """
    if os.path.isfile(folder):  # noqa: PTH113 - Path.is_file raises for what may not be looked at
        return [_single(folder)]
    if not os.path.isdir(folder):  # noqa: PTH112 - as above
        raise TrainingError(f"There is no folder {folder}.", "Name a folder of pictures.")
    found: list[str] = []
    waiting, links, seen = [os.fspath(folder)], list[str](), set[str]()
    while waiting or links:
        # Links come last, so that what is also in the folder itself is found there, whatever the order on the disk.
        place = waiting.pop() if waiting else links.pop()
        if (real := os.path.realpath(place)) in seen:
            continue
        seen.add(real)
        try:
            _look_through(place, found, waiting, links)
        except OSError as error:
            if Path(place) == folder:
                raise TrainingError(
                    f"The folder {folder} may not be read.", "Change its permissions, or copy the pictures.", str(error)
                ) from error
            if passed_over is not None:
                passed_over(Path(place), error)
        if not waiting:
            links.sort(reverse=True)
    if not found:
        raise TrainingError(f"{folder} holds no pictures.", f"Name a folder with pictures: {READABLE_NAMES}.")
    return [Path(place) for place in sorted(found, key=lambda place: place.split(os.sep))]  # noqa: PTH206 - much quicker


def source_of(path: Path) -> str:
    """Return what an image was cut or copied from, as far as its name tells: the same text for all pieces of one
    source.

    ``NAME_s0``, ``NAME_s1_03``, ``NAME-crop3``, ``NAME_tile_04``, ``NAME (2)`` and ``NAME copy`` are all of ``NAME``,
    where they lie in one folder. Numbers alone, as in ``IMG_0001``, make sources of their own.
    """
    return (path.parent / _bare(path.stem)).as_posix()


def split_held_out(
    paths: Sequence[Path], count: int, seed: int, folder: Path | None = None
) -> tuple[list[Path], list[Path]]:
    """Hold about ``count`` images out of training, whole sources only, so that no piece of one is on both sides.

    The choice depends on the names below ``folder`` and on ``seed`` alone, each source for itself: it stays when the
    folder is moved, and adding images moves few others. Never more than a fifth is held out, and nothing where there
    are fewer than five sources.

    Args:
        paths: the images.
        count: how many to hold out; whole sources can make it more.
        seed: of the choice.
        folder: what the names are taken from; the innermost folder that holds all images where it is None.

    Returns:
        The images kept and those held out, both in the order of ``paths``.
    """
    top = folder if folder is not None else _common(paths)
    below: dict[Path, str] = {}
    sources: dict[str, list[Path]] = {}
    for path in paths:
        if (parent := path.parent) not in below:
            below[parent] = (parent.relative_to(top) if parent.is_relative_to(top) else parent).as_posix()
        sources.setdefault(f"{below[parent]}/{_bare(path.stem)}", []).append(path)
    if count <= 0 or len(sources) < FEW_SOURCES:
        return list(paths), []
    most = len(paths) // LARGEST_SHARE
    out: set[Path] = set()
    for name in sorted(sources, key=lambda name: _chance(name, seed)):
        if len(out) >= count:
            break
        if len(out) + len(sources[name]) <= most:
            out.update(sources[name])
    return [path for path in paths if path not in out], [path for path in paths if path in out]


def _bare(name: str) -> str:
    """Return a name without the marks of crops and copies."""
    while (mark := _MARKS.search(name)) and (rest := name[: mark.start()].rstrip(" _-")):
        name = rest
    return name


def _single(path: Path) -> Path:
    if path.suffix.lower() not in READABLE_ENDINGS:
        raise TrainingError(f"{path} is no picture.", "Name a folder of pictures, or a single picture.")
    return path


def _look_through(place: str, found: list[str], folders: list[str], links: list[str]) -> None:
    """Add what a folder holds to the three lists.

    Raises:
        OSError: it may not be read.
    """
    with os.scandir(place) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            try:
                if entry.is_dir():
                    if is_system_folder(entry.name):
                        continue
                    (links if entry.is_symlink() else folders).append(entry.path)
                elif os.path.splitext(entry.name)[1].lower() in READABLE_ENDINGS and entry.is_file():  # noqa: PTH122 - much quicker
                    found.append(entry.path)
            except OSError:  # a link that leads to itself
                continue


def _common(paths: Sequence[Path]) -> Path:
    """Return the innermost folder that holds all of ``paths``."""
    parents = {path.parent for path in paths}
    return Path(os.path.commonpath(parents)) if parents else Path()


def _chance(name: str, seed: int) -> bytes:
    """Return a number drawn for a name, the same on every system."""
    return hashlib.sha256(f"{seed}\n{unicodedata.normalize('NFC', name)}".encode()).digest()
