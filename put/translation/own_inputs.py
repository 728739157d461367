"""Check that no result replaces an input."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from put.files.file_names import name_key
from put.files.identity import Identity, identity_of

__all__ = ["first_own_input"]


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
        """Return a key that identifies the folder; None where it does not exist."""
        real = os.path.realpath(path) if os.path.islink(path) else os.fspath(path)  # noqa: PTH114
        folder = os.path.dirname(real) or "."  # noqa: PTH120
        if folder not in self._known:
            self._known[folder] = identity_of(folder)
        return self._known[folder]


def _existing(targets: Iterable[Path]) -> Iterator[Path]:
    """Yield those whose name is in their folder, or another that is the same file on some disks.

    The name of numbered pictures (``%05d.png``) is no file's own: any file in the folder may be one of them.
    """
    listed: dict[str, frozenset[str]] = {}
    for target in targets:
        folder, name = os.path.split(target)
        if folder not in listed:
            listed[folder] = _names(folder)
        if name_key(name) in listed[folder] or ("%" in name and listed[folder]):
            yield target


def _names(folder: str) -> frozenset[str]:
    try:
        return frozenset(name_key(name) for name in os.listdir(folder or "."))  # noqa: PTH208 - names, no paths
    except OSError:
        return frozenset()


def _identity(path: Path) -> tuple[Identity, Identity] | None:
    """Return what identifies a file and the folder that it lies in, which tells it from its hard links elsewhere."""
    real = os.path.realpath(path)
    own, folder = identity_of(real), identity_of(os.path.dirname(real))  # noqa: PTH120
    return None if own is None or folder is None else (own, folder)
