"""That no result takes the place of an input."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

__all__ = ["first_own_input"]

Identity = tuple[int, ...]


def first_own_input(sources: Iterable[Path], targets: Iterable[Path]) -> Path | None:
    """Return the first of ``targets`` that is one of ``sources``, however the paths are spelled; None where none is.

    Only files that exist can be inputs, so first the folders of the targets are listed: a new batch costs one look at
    each folder, not one at each file.
    """
    existing = list(_existing(targets))
    if not existing:
        return None
    sources, folders = list(sources), _Folders()
    of_sources = {folders.of(source) for source in sources} - {None}
    near = [target for target in existing if os.path.islink(target) or folders.of(target) in of_sources]  # noqa: PTH114
    if not near:
        return None
    paths = {os.path.realpath(source) for source in sources}
    identities = {_identity(source) for source in sources} - {None}
    return next((each for each in near if os.path.realpath(each) in paths or _identity(each) in identities), None)


class _Folders:
    """The folders in which files really lie; each is looked at once."""

    def __init__(self) -> None:
        self._known: dict[str, Identity | None] = {}

    def of(self, path: Path) -> Identity | None:
        """What tells the folder from others; None where it is not there."""
        real = os.path.realpath(path) if os.path.islink(path) else os.fspath(path)  # noqa: PTH114
        folder = os.path.dirname(real) or "."  # noqa: PTH120
        if folder not in self._known:
            self._known[folder] = _look_up(folder)
        return self._known[folder]


def _existing(targets: Iterable[Path]) -> Iterator[Path]:
    """Those whose name is in their folder; capitals make no difference, as on some disks."""
    listed: dict[str, frozenset[str]] = {}
    for target in targets:
        folder, name = os.path.split(target)
        if folder not in listed:
            listed[folder] = _names(folder)
        if name.casefold() in listed[folder]:
            yield target


def _names(folder: str) -> frozenset[str]:
    try:
        return frozenset(name.casefold() for name in os.listdir(folder or "."))  # noqa: PTH208 - names, no paths
    except OSError:
        return frozenset()


def _look_up(folder: str) -> Identity | None:
    try:
        found = os.stat(folder)  # noqa: PTH116 - Path.stat is slower
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _identity(path: Path) -> Identity | None:
    """What tells a file from others however its path is spelled; None where there is none.

    A file is told from its hard links by its folder.
    """
    try:
        real = os.path.realpath(path)
        own, folder = os.stat(real), os.stat(os.path.dirname(real))  # noqa: PTH116, PTH120
    except OSError:
        return None
    return own.st_dev, own.st_ino, folder.st_dev, folder.st_ino
