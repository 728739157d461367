"""Ledger of a watched folder's work: lines of JSON in the person's data folder, which outlive the program."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from put.files.append import append_line
from put.files.atomic import atomic_target, write_problem
from put.translation.results_index import SourceState

__all__ = ["Ledger"]

BASELINE = {"baseline": True}
SPARE = 2000
"""Lines that later ones have replaced, at most; then the file is written anew."""


class Ledger:
    """Files that were dealt with, each as it was then. A file that has changed since is another one.

    Args:
        path: the file; it need not exist. Lines that cannot be read are passed over.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known: dict[str, SourceState] = {}
        self.has_baseline = False
        """Whether what was there at first has been passed over."""
        lines = 0
        for entry in _read(path):
            lines += 1
            if entry.get("baseline") is True:
                self.has_baseline = True
            elif (found := _state(entry)) is not None:
                self._known[str(entry["path"])] = found
        if lines > len(self._known) + SPARE:
            self._rewrite()

    def knows(self, name: str) -> bool:
        """Return whether a file of this name was dealt with, whatever it is now."""
        return name in self._known

    def holds(self, name: str, state: SourceState) -> bool:
        """Return whether a file is known as it is now.

        Args:
            name: its path below the folder, with slashes.
            state: its size and date.
        """
        return self._known.get(name) == state

    def add(self, files: Mapping[str, SourceState]) -> None:
        """Note files.

        Raises:
            OutputError: they cannot be written.
        """
        self._append([_line(name, state) for name, state in files.items()])
        self._known.update(files)

    def set_baseline(self, files: Mapping[str, SourceState]) -> None:
        """Note what was there at first.

        Raises:
            OutputError: it cannot be written.
        """
        self.add(files)
        self._append([json.dumps(BASELINE).encode()])
        self.has_baseline = True

    def _append(self, lines: Iterable[bytes]) -> None:
        together = b"\n".join(lines)
        if not together:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            append_line(self._path, together, sync=True)
        except OSError as error:
            raise write_problem(error, self._path) from error

    def _rewrite(self) -> None:
        lines = [json.dumps(BASELINE).encode()] if self.has_baseline else []
        lines += [_line(name, state) for name, state in self._known.items()]
        with suppress(OSError), atomic_target(self._path) as part:
            part.write_bytes(b"\n".join(lines) + b"\n")


def _line(name: str, state: SourceState) -> bytes:
    return json.dumps({"path": name, "size": state.size, "mtime_ns": state.mtime_ns}).encode()


def _read(path: Path) -> Iterator[Mapping[str, object]]:
    try:
        data = path.read_bytes()
    except OSError:
        return
    for line in data.split(b"\n"):
        with suppress(ValueError, RecursionError):
            if isinstance(entry := json.loads(line), dict):
                yield entry


def _state(entry: Mapping[str, object]) -> SourceState | None:
    size, mtime = entry.get("size"), entry.get("mtime_ns")
    if isinstance(entry.get("path"), str) and isinstance(size, int) and isinstance(mtime, int):
        return SourceState(size, mtime)
    return None
