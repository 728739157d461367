"""The names of results: a source keeps the name that it got, and no two sources share one."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Collection
from pathlib import Path

from put.files.file_names import name_key
from put.translation.results_index import ResultEntry, ResultsIndex

__all__ = ["FolderNames", "RunningNumbers"]


class FolderNames:
    """The names in one folder of results.

    Args:
        folder: it need not exist.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.index = ResultsIndex(folder)
        self._sources: dict[Path, str] = {}
        self._taken = self._owned()
        self._numbers: Counter[str] = Counter()

    def source_key(self, source: Path) -> str:
        """Return how the index of the folder names a source."""
        parent = source.parent
        if parent not in self._sources:
            self._sources[parent] = _relative(parent, self.folder)
        return f"{self._sources[parent].rstrip('/')}/{source.name}"

    def known(self, source: Path, naming: str) -> ResultEntry | None:
        """Return the result that a source has under the name that the template gives it."""
        key = self.source_key(source)
        found = self.index.find(key, naming) or self.index.find_moved(source, naming)
        if found is None and (entry := self.index.of_result(naming)) is not None and entry.source == key:
            found = entry
        return found

    def keep(self, entry: ResultEntry) -> None:
        """Leave the name of a known result to its source."""
        self._taken |= {_key(entry.place), _key(entry.result)}

    def reserve(self, folder: str) -> None:
        """Leave the name of a folder to it: no result gets it."""
        self._taken.add(_key(folder))

    def reserve_listed(self) -> None:
        """Leave all names in the folder to what is there."""
        self._taken |= _listed(self.folder)

    def new(self, stem: str, suffix: str, ending: str) -> str:
        """Return a name that nobody has: ``stem`` itself, with ``suffix``, or with a number.

        Args:
            stem: the name that is wanted.
            suffix: the source's ending without its dot.
            ending: of the result, with the dot; of numbered pictures the rest of the path.
        """
        name = f"{stem}{ending}"
        first = key = _key(name)
        if first in self._taken:
            name = f"{stem}_{suffix}{ending}"
            key = _key(name)
        while key in self._taken:
            self._numbers[first] += 1
            name = f"{stem} ({self._numbers[first] + 1}){ending}"
            key = _key(name)
        self._taken.add(key)
        return name

    def _owned(self) -> set[str]:
        """Names of results that are there; of a result that is gone another source may have the name."""
        if not self.index:
            return set()
        listed = _listed(self.folder)
        keys = {_key(entry.result) for entry in self.index.entries()}
        return keys & listed


class RunningNumbers:
    """``{index}``: the place in the list, but for numbers that were given before.

    Args:
        total: the number of files.
        taken: numbers that results of this template have.
    """

    def __init__(self, total: int, taken: Collection[int]) -> None:
        self._taken = set(taken)
        self._next = max([total, *self._taken]) + 1

    def new(self, place: int) -> int:
        """Return a number for the file at this place, counted from 1."""
        number = place
        if number in self._taken:
            number, self._next = self._next, self._next + 1
        self._taken.add(number)
        return number


def _key(name: str) -> str:
    """The same for names that some file systems take for one, and for all numbered pictures of a folder."""
    return name_key(name.partition("/")[0])


def _relative(folder: Path, to: Path) -> str:
    """With slashes; absolute where it is on another drive."""
    try:
        return Path(os.path.relpath(folder, to)).as_posix()
    except ValueError:
        return Path(os.path.abspath(folder)).as_posix()  # noqa: PTH100 - Path.absolute keeps '..'


def _listed(folder: Path) -> frozenset[str]:
    try:
        return frozenset(name_key(name) for name in os.listdir(folder))  # noqa: PTH208 - names, no paths
    except OSError:
        return frozenset()
