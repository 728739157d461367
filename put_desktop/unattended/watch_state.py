"""Watched folders as the window sees them. Everything but the frozen states runs beside the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from put.errors import PutError
from put.unattended.watch_folder import WatchFolder

if TYPE_CHECKING:
    from put.unattended.watcher import Watcher

__all__ = ["Arrival", "FolderState", "FolderStatus", "Watchers"]


class FolderState(Enum):
    """State of a watched folder."""

    UNKNOWN = auto()
    """It was not looked at yet."""
    WATCHING = auto()
    GROWING = auto()
    PAUSED = auto()
    AWAY = auto()
    BLOCKED = auto()
    """It cannot be watched; the problem says why."""


@dataclass(frozen=True)
class FolderStatus:
    """Present state of a watched folder."""

    state: FolderState
    growing: int = 0
    """Files that are arriving."""
    problem: PutError | None = None


@dataclass(frozen=True)
class Arrival:
    """Files that arrived in one folder on the disk."""

    folder_id: str
    below: Path
    """Relative to the watched folder, and that of the results to the output folder."""
    sources: tuple[Path, ...]


class Watchers:
    """All watched folders, looked at in turn; to be used from one thread at a time."""

    def __init__(self) -> None:
        self._watchers: dict[str, Watcher] = {}
        self._claims: dict[str, ExitStack] = {}

    def look(
        self, folders: Sequence[WatchFolder], busy: Mapping[str, frozenset[Path]]
    ) -> tuple[dict[str, FolderStatus], list[Arrival]]:
        """Look at each folder once.

        Args:
            folders: all of them; those that were watched before and are not among them are let go.
            busy: for each folder's id, files that jobs of an earlier start have.

        Returns:
            What each folder does, by its id, and what has arrived.
        """
        self._keep({folder.id: folder for folder in folders if not folder.is_paused})
        states: dict[str, FolderStatus] = {}
        arrivals: list[Arrival] = []
        for folder in folders:
            try:
                states[folder.id], arrived = self._look_at(folder, busy.get(folder.id, frozenset()))
                arrivals += arrived
            except (PutError, OSError) as error:
                problem = error if isinstance(error, PutError) else PutError("It cannot be watched.", "", str(error))
                states[folder.id] = FolderStatus(FolderState.BLOCKED, problem=problem)
        return states, arrivals

    def finish(self, folder_id: str, sources: Sequence[Path], *, failed: bool = False) -> None:
        """Note what was dealt with."""
        if (watcher := self._watchers.get(folder_id)) is not None:
            names = [watcher.name_of(path) for path in sources if path.is_relative_to(watcher.watched.folder)]
            watcher.finish(names, failed=failed)
            watcher.release(names)

    def close(self) -> None:
        """Let all folders go."""
        self._keep({})

    def _look_at(self, folder: WatchFolder, busy: frozenset[Path]) -> tuple[FolderStatus, list[Arrival]]:
        if folder.is_paused:
            return FolderStatus(FolderState.PAUSED), []
        watcher = self._watcher(folder)
        names = [watcher.name_of(path) for path in busy if path.is_relative_to(folder.folder)]
        look = watcher.look(names)
        if look.is_away:
            return FolderStatus(FolderState.AWAY), []
        state = FolderState.GROWING if look.growing else FolderState.WATCHING
        return FolderStatus(state, look.growing), _grouped(watcher, look.arrived)

    def _watcher(self, folder: WatchFolder) -> Watcher:
        from put.unattended.watcher import Watcher  # images' codecs come with it: not before the first paint

        if folder.id not in self._watchers:
            watcher, claim = Watcher(folder), ExitStack()
            claim.enter_context(watcher.claimed())
            self._watchers[folder.id], self._claims[folder.id] = watcher, claim
        return self._watchers[folder.id]

    def _keep(self, folders: Mapping[str, WatchFolder]) -> None:
        for folder_id, watcher in list(self._watchers.items()):
            wanted = folders.get(folder_id)
            if wanted is None or (wanted.key, wanted.watch) != (watcher.watched.key, watcher.watched.watch):
                self._claims.pop(folder_id).close()
                del self._watchers[folder_id]
            else:
                watcher.watched = wanted


def _grouped(watcher: Watcher, names: Sequence[str]) -> list[Arrival]:
    """Return arrived files by the folder that they lie in; results of earlier batches are no arrivals."""
    if not names:
        return []
    from put.unattended.scan import found_files

    by_folder: dict[Path, list[Path]] = {}
    for file in found_files(watcher.watched, list(names)).files:
        by_folder.setdefault(file.below, []).append(file.source)
    taken = {watcher.name_of(source) for sources in by_folder.values() for source in sources}
    watcher.finish([name for name in names if name not in taken])
    return [Arrival(watcher.watched.id, below, tuple(sources)) for below, sources in by_folder.items()]
