"""The encoded part of an unfinished video: chunks in a hidden folder beside the target, whole after a kill."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from put.errors import OutputError
from put.files.atomic import atomic_target, remove_stale_parts, write_problem
from put.files.locks import LOCK, locked

__all__ = ["ENDING", "Chunk", "Journal", "State", "discard", "remove_finished", "work_folder"]

ENDING = ".put-video"
"""Suffix of the hidden folders."""
FORMAT = 1
KEY = "journal.json"

State = Mapping[str, NDArray[Any]]
"""The state of the stages from frame to frame, as arrays."""


@dataclass(frozen=True)
class Chunk:
    """A finished chunk: frames that were encoded together."""

    number: int
    times: tuple[int, ...]
    """Time at which each frame is shown, in the source's units."""
    durations: tuple[int, ...]
    size: int
    """Bytes."""
    translated: int
    """Frames that went through the generator; the others equal the one before."""
    seconds: float
    """Time in the generator."""
    notes: tuple[str, ...] = ()
    """Warnings about these frames."""


def work_folder(whole: Path) -> Path:
    """Return the hidden folder for the chunks of a result; of numbered pictures ``whole`` is their folder."""
    name = whole.name.encode(errors="surrogateescape")
    short = name.decode(errors="ignore") if len(name) <= 200 else _short(name)
    return whole.with_name(f".{short}{ENDING}")


def discard(output: Path) -> int:
    """Remove what unfinished videos left below ``output``, but for those that another process works on.

    Returns:
        How many hidden folders were removed.
    """
    removed = 0
    for folder, folders, _ in os.walk(output):
        for name in [name for name in folders if name.startswith(".") and name.endswith(ENDING)]:
            folders.remove(name)
            removed += _clear(Path(folder) / name)
    return removed


def remove_finished(whole: Path) -> None:
    """Remove what a run left that was killed just after ``whole`` was complete."""
    folder = work_folder(whole)
    if folder.is_dir():
        _clear(folder)


class Journal:
    """The chunks of one target. Use :meth:`open`.

    Args:
        folder: the hidden folder, locked for this process.
        chunks: those that an earlier run finished.
        state: the state of the stages after the last of them.
    """

    def __init__(self, folder: Path, chunks: list[Chunk], state: State) -> None:
        self.folder = folder
        self.chunks = chunks
        self.state = state
        self._removed = False

    @classmethod
    @contextlib.contextmanager
    def open(cls, whole: Path, key: Mapping[str, Any]) -> Iterator[Journal]:
        """Open the journal of a result: that of an earlier run with the same ``key``, else a new one.

        Args:
            whole: the result's file, or folder of numbered pictures; what it lies in must exist.
            key: all that the frames depend on, as JSON can hold it.

        Raises:
            OutputError: it cannot be written, or another process works on the same target.
        """
        folder = work_folder(whole)
        with _writing(folder):
            folder.mkdir(exist_ok=True)
        journal: Journal | None = None
        try:
            with _alone(folder):
                with _writing(folder):
                    journal = cls(folder, *_begun(folder, {"format": FORMAT, **key}))
                try:
                    yield journal
                finally:
                    if journal._removed:
                        _empty(folder)
        finally:
            if journal is not None and journal._removed:
                _remove(folder)

    def path(self, number: int) -> Path:
        """Return where the frames of a chunk are encoded to."""
        return self.folder / f"chunk-{number:05}.mkv"

    def add(self, chunk: Chunk, state: State) -> None:
        """Note that a chunk is finished; its file is flushed before.

        Raises:
            OutputError: the disk is full, for example.
        """
        with _writing(self.folder):
            with atomic_target(self._state(chunk.number)) as part, part.open("wb") as file:
                np.savez(file, allow_pickle=False, **state)
            _write(self.path(chunk.number).with_suffix(".json"), asdict(chunk))
            if chunk.number:
                self._state(chunk.number - 1).unlink(missing_ok=True)
        self.chunks.append(chunk)
        self.state = state

    def remove(self) -> None:
        """Remove everything once it is closed."""
        self._removed = True

    def _state(self, number: int) -> Path:
        return self.folder / f"state-{number:05}.npz"


def _begun(folder: Path, key: Mapping[str, Any]) -> tuple[list[Chunk], State]:
    """Return what an earlier run with the same key left; remove everything else."""
    remove_stale_parts(folder)
    if _read(folder / KEY) != key:
        _keep(folder, {LOCK})
        _write(folder / KEY, key)
    chunks, state = _load(folder)
    names = {f"chunk-{chunk.number:05}{ending}" for chunk in chunks for ending in (".mkv", ".json")}
    _keep(folder, {LOCK, KEY, f"state-{len(chunks) - 1:05}.npz", *names})
    return chunks, state


def _load(folder: Path) -> tuple[list[Chunk], State]:
    """Return the finished chunks, as far as they are whole and follow each other."""
    chunks: list[Chunk] = []
    while (found := _read(folder / f"chunk-{len(chunks):05}.json")) is not None:
        try:
            values: dict[str, Any] = {
                name: tuple(kept) if isinstance(kept, list) else kept for name, kept in found.items()
            }
            chunk = Chunk(**values)
        except TypeError:
            break
        if not _is_whole(folder / f"chunk-{len(chunks):05}.mkv", chunk):
            break
        chunks.append(chunk)
    if not chunks:
        return [], {}
    try:
        with (folder / f"state-{len(chunks) - 1:05}.npz").open("rb") as file, np.load(file) as kept:
            return chunks, {name: kept[name] for name in kept.files}
    except (OSError, ValueError, EOFError, BadZipFile):  # somebody touched the folder: begin again
        return [], {}


def _is_whole(path: Path, chunk: Chunk) -> bool:
    """Return whether all of a chunk is there: one that is not would be missed at the very end, in every run again."""
    try:
        if path.is_dir():
            return len([*path.iterdir()]) == len(chunk.times)
        return path.stat().st_size == chunk.size
    except OSError:
        return False


def _read(path: Path) -> dict[str, Any] | None:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) else None


def _write(path: Path, value: Mapping[str, Any]) -> None:
    with atomic_target(path) as part:
        part.write_text(json.dumps(value, ensure_ascii=True), encoding="utf-8")


def _keep(folder: Path, names: set[str]) -> None:
    """Remove everything else."""
    for path in folder.iterdir():
        if path.name not in names:
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()


def _clear(folder: Path) -> bool:
    """Remove a hidden folder unless another process works on it."""
    try:
        with _alone(folder):
            _empty(folder)
    except OutputError:
        return False
    _remove(folder)
    return True


def _empty(folder: Path) -> None:
    """Remove the folder; only for the holder of the lock."""
    with contextlib.suppress(OSError):
        _keep(folder, {LOCK})


def _remove(folder: Path) -> None:
    """Remove an empty folder once the lock's file is closed, which Windows asks for; not what others began since."""
    with contextlib.suppress(OSError):
        if {path.name for path in folder.iterdir()} <= {LOCK}:
            shutil.rmtree(folder)


def _alone(folder: Path) -> contextlib.AbstractContextManager[None]:
    busy = OutputError(
        f"Another process is working on {folder.name.removeprefix('.').removesuffix(ENDING)}.",
        "Wait until it ends, or choose another output folder.",
    )
    return locked(folder, busy)


@contextlib.contextmanager
def _writing(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise write_problem(error, folder / KEY) from error


def _short(name: bytes) -> str:
    return name[:160].decode(errors="ignore") + "-" + hashlib.sha256(name).hexdigest()[:12]
