"""Folders watched without a window, as a generator of events."""

from __future__ import annotations

import threading
import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from put.errors import DiskFullError, OutputFolderError, PutError
from put.events import FileState, TranslationAdvanced, TranslationEvent, TranslationEvents
from put.models.library import Library
from put.translation.batch import translate
from put.translation.walk import Found
from put.unattended.scan import found_files
from put.unattended.watch_folder import WatchFolder
from put.unattended.watcher import Watcher

__all__ = ["FolderWatched", "WatchEvent", "WatchState", "watch"]

LOOK_SECONDS = 1.0
"""Between two looks, at least; a folder that takes long to look at is looked at less often."""
SHARE = 20
"""A look takes at most one part in so many of the time."""
RETRY_SECONDS = 30.0
"""Between two tries where nothing can be written."""


class WatchState(StrEnum):
    """State of a watched folder."""

    WATCHING = "watching"
    GROWING = "growing"
    """Files are arriving."""
    AWAY = "away"
    """It does not exist; watching resumes when it is back."""
    BLOCKED = "blocked"
    """Paused: nothing can be written; it resumes when that has changed."""


@dataclass(frozen=True)
class FolderWatched:
    """A watched folder does something else now."""

    folder: Path
    state: WatchState
    growing: int = 0
    """Files that are arriving."""
    problem: PutError | None = None
    """Why nothing can be written."""


WatchEvent = FolderWatched | TranslationEvent


def watch(
    folders: Sequence[WatchFolder],
    library: Library | None = None,
    stop: threading.Event | None = None,
    *,
    once: bool = False,
) -> Generator[WatchEvent, None, None]:
    """Translate what arrives in folders, until ``stop`` is set.

    What was done is remembered, so that a later call resumes where this one ended. A file that fails is reported and
    left until it changes. Where the output cannot be written or the disk is full, the folder waits and tries again.

    Args:
        folders: with where their results go.
        library: where models are looked up; the usual one by default.
        stop: may be set from any thread.
        once: end as soon as nothing is arriving.

    Yields:
        ``FolderWatched`` whenever a folder's state changes, and the events of each batch.

    Raises:
        PutError: another process watches one of the folders, or there is no such model or device.
    """
    stop = stop or threading.Event()
    with ExitStack() as stack:
        lanes = [_Lane(folder, library, stop) for folder in folders]
        for lane in lanes:
            stack.enter_context(lane.watcher.claimed())
        while not stop.is_set():
            for lane in lanes:
                yield from lane.turn()
            if once and not any(lane.growing for lane in lanes):
                return
            looks = sum(lane.look_seconds for lane in lanes)  # without the batches, which may take hours
            stop.wait(max(LOOK_SECONDS, SHARE * looks) if not once else LOOK_SECONDS / 4)


class _Lane:
    """One folder."""

    def __init__(self, folder: WatchFolder, library: Library | None, stop: threading.Event) -> None:
        self.watcher = Watcher(folder)
        self.growing = 0
        self.look_seconds = 0.0
        """Time that the look of the last turn took."""
        self._library = library
        self._stop = stop
        self._told: FolderWatched | None = None
        self._not_before = 0.0

    def turn(self) -> Iterator[WatchEvent]:
        """Look once, and translate what has arrived."""
        self.look_seconds, began = 0.0, time.monotonic()
        if began < self._not_before:
            return
        look = self.watcher.look()
        self.look_seconds = time.monotonic() - began
        self.growing = look.growing
        if look.is_away:
            yield from self._tell(WatchState.AWAY)
            return
        yield from self._tell(WatchState.GROWING if look.growing else WatchState.WATCHING, look.growing)
        if look.arrived:
            try:
                yield from self._translate(list(look.arrived))
            finally:
                self.watcher.release(look.arrived)

    def _translate(self, names: list[str]) -> Iterator[WatchEvent]:
        watched = self.watcher.watched
        found = found_files(watched, names)
        named = {self.watcher.name_of(file.source) for file in found.files}
        self.watcher.finish([name for name in names if name not in named])  # results of its own
        if not found.files:
            return
        try:
            with closing(self._batch(found)) as events:
                for event in events:
                    if isinstance(event, TranslationAdvanced):
                        failed = event.result.state is FileState.FAILED
                        self.watcher.finish([self.watcher.name_of(event.result.source)], failed=failed)
                    yield event
        except (DiskFullError, OutputFolderError) as error:
            self._not_before = time.monotonic() + RETRY_SECONDS
            yield from self._tell(WatchState.BLOCKED, problem=error)

    def _batch(self, found: Found) -> TranslationEvents:
        watched = self.watcher.watched
        return translate([watched.folder], watched.output, watched.options, self._library, self._stop, found=found)

    def _tell(self, state: WatchState, growing: int = 0, problem: PutError | None = None) -> Iterator[FolderWatched]:
        told = FolderWatched(self.watcher.watched.folder, state, growing, problem)
        if self._told is None or (told.state, told.growing) != (self._told.state, self._told.growing):
            self._told = told
            yield told
