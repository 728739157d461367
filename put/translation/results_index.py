"""Index of what the results in a folder were made from: a hidden file of JSON lines beside them.

Results are only found again by this file. Where it is missing or damaged, they still are what they are: files that are
there already. Each line is one result; a later line of the same source takes the place of an earlier one. Lines are
appended under a lock, so that batches that run at the same time lose none of them.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from pathlib import Path, PurePath
from typing import Any

from put.files.append import append_line
from put.files.atomic import write_problem
from put.files.file_names import name_key

__all__ = ["INDEX_NAME", "OwnResults", "ResultEntry", "ResultsIndex", "SourceState", "source_state"]

INDEX_NAME = ".put-results.jsonl"

SYNC_SECONDS = 2.0
"""Interval at which lines are flushed to the disk: what a power cut can cost."""
TRIES = 25 if sys.platform == "win32" else 1
"""On Windows a file cannot be read while another appends to it."""


@dataclass(frozen=True)
class SourceState:
    """Properties that change with a source."""

    size: int
    """Bytes; of numbered pictures all of them together."""
    mtime_ns: int
    """Time of the last change in nanoseconds since 1970; of numbered pictures the latest."""


@dataclass(frozen=True)
class ResultEntry:
    """One result and what it was made from."""

    result: str
    """Its path below the index's folder, with slashes."""
    source: str
    """The source's path relative to the folder, with slashes; absolute where it is on another drive."""
    size: int
    """Of the source, as :class:`SourceState`."""
    mtime_ns: int
    """The same."""
    settings: str
    """A fingerprint of what the result depends on besides the source and the model."""
    model: str
    """SHA-256 of the model file."""
    naming: str
    """The name that the template gives, without running number and date: a source has a name for each."""
    place: str
    """The name before ``--on-exists number`` put a number behind it."""
    template: str = "{name}"
    index: int = 0
    """The running number where the template has one, else 0."""
    bytes: int = 0
    """Size of the result; of numbered pictures all of them together."""
    written_ns: int = 0
    """Time of the result's last change in nanoseconds since 1970."""

    @property
    def state(self) -> SourceState:
        """Return the source's state when the result was made."""
        return SourceState(self.size, self.mtime_ns)


_FIELDS = {each.name: int if each.type == "int" else str for each in fields(ResultEntry)}
_NEEDED = {"result", "source", "size", "mtime_ns", "settings", "model", "naming", "place"}


class ResultsIndex:
    """The results of one folder. It may be used from several threads.

    Args:
        folder: where the results lie; it need not exist. A file that cannot be read counts as empty.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._path = folder / INDEX_NAME
        self._by_source: dict[tuple[str, str], ResultEntry] = {}
        self._by_result: dict[str, ResultEntry] = {}
        self._by_file: dict[tuple[str, int, int, str], ResultEntry] = {}
        self._lock = threading.Lock()
        self._synced = 0.0
        for entry in _read(self._path):
            self._note(entry)

    def __bool__(self) -> bool:
        return bool(self._by_source)

    def entries(self) -> Iterable[ResultEntry]:
        """Return the latest entry of each source and name."""
        return self._by_source.values()

    def find(self, source: str, naming: str) -> ResultEntry | None:
        """Return the latest result of a source under this name."""
        return self._by_source.get((source, naming))

    def find_moved(self, source: Path, naming: str) -> ResultEntry | None:
        """Return the result of a file of the same name, size and date that is no longer where it was."""
        if not self._by_source:
            return None
        if not self._by_file:
            self._by_file = {
                (PurePath(entry.source).name, entry.size, entry.mtime_ns, entry.naming): entry
                for entry in self._by_source.values()
            }
        with suppress(OSError, ValueError):
            state = source_state(source)
            entry = self._by_file.get((source.name, state.size, state.mtime_ns, naming))
            if entry is not None and not os.path.lexists(self.folder / entry.source):
                return entry
        return None

    def of_result(self, name: str) -> ResultEntry | None:
        """Return what a result below the folder was made from."""
        return self._by_result.get(name_key(name))

    def top_names(self) -> frozenset[str]:
        """Return the names of results in the folder itself; of numbered pictures that of their folder."""
        return frozenset(entry.result.partition("/")[0] for entry in self._by_result.values())

    def holds_folder(self, name: str) -> bool:
        """Return whether a folder of this name in the folder holds numbered pictures."""
        return any(result.startswith(f"{name_key(name)}/") for result in self._by_result)

    def add(self, entry: ResultEntry) -> None:
        """Note a result that is written.

        Raises:
            OutputError: the file cannot be written.
        """
        with self._lock:
            sync = time.monotonic() - self._synced >= SYNC_SECONDS
            try:
                append_line(self._path, _line(entry), sync=sync)
            except OSError as error:
                raise write_problem(error, self._path) from error
            if sync:
                self._synced = time.monotonic()
            self._note(entry)

    def _note(self, entry: ResultEntry) -> None:
        self._by_source[entry.source, entry.naming] = entry
        self._by_result[name_key(entry.result)] = entry


class OwnResults:
    """Tells results of earlier batches from inputs, where results lie among these.

    Args:
        output: the folder of the results; it need not exist.
    """

    def __init__(self, output: Path) -> None:
        self._output = Path(os.path.realpath(output))
        self._names: dict[Path, frozenset[str]] = {}

    def lie_in(self, folder: Path) -> bool:
        """Return whether results may go into a folder of inputs."""
        real = Path(os.path.realpath(folder))
        return real == self._output or self._output in real.parents

    def names_in(self, folder: Path) -> frozenset[str]:
        """Return the names of results in a folder; of numbered pictures that of their folder."""
        if folder not in self._names:
            self._names[folder] = ResultsIndex(folder).top_names()
        return self._names[folder]

    def holds(self, folder: Path, below: str) -> bool:
        """Return whether a file is a result.

        Args:
            folder: of the inputs, one in which results may lie.
            below: path of the file in it, with slashes.
        """
        for part in below.split("/"):
            if part in self.names_in(folder):
                return True
            folder /= part
        return False


def source_state(source: Path, files: Iterable[Path] = ()) -> SourceState:
    """Return the state of a source, or of the ``files`` that it stands for.

    Raises:
        OSError: it is not there.
    """
    found = [os.stat(path) for path in [*files] or [source]]  # noqa: PTH116 - quicker, and takes every name
    return SourceState(sum(each.st_size for each in found), max(each.st_mtime_ns for each in found))


def _read(path: Path) -> Iterator[ResultEntry]:
    """The entries in a file; lines that are none are passed over."""
    data = b""
    for left in reversed(range(TRIES)):
        try:
            data = path.read_bytes()
            break
        except PermissionError:
            time.sleep(0.02 if left else 0)
        except OSError:
            return
    for line in data.decode("utf-8", "replace").split("\n"):
        with suppress(ValueError, RecursionError):
            if (entry := _entry(json.loads(line))) is not None:
                yield entry


def _line(entry: ResultEntry) -> bytes:
    try:
        return json.dumps(asdict(entry), ensure_ascii=False).encode()
    except UnicodeEncodeError:  # a name that is no text
        return json.dumps(asdict(entry)).encode()


def _entry(content: Any) -> ResultEntry | None:
    if not isinstance(content, dict):
        return None
    known = {name: content[name] for name, kind in _FIELDS.items() if type(content.get(name)) is kind}
    if not known.keys() >= _NEEDED or "\0" in known["result"] + known["source"]:
        return None
    entry = ResultEntry(**known)
    parts = PurePath(entry.result).parts
    return None if not parts or ".." in parts or PurePath(entry.result).is_absolute() else entry
