"""Find the files of a watched folder that have arrived whole."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from put.errors import PutError
from put.files.locks import acquire
from put.paths import user_data
from put.translation.results_index import SourceState
from put.unattended.ledger import Ledger
from put.unattended.scan import scan
from put.unattended.watch_folder import WatchFolder

__all__ = ["Look", "Watcher"]


@dataclass(frozen=True)
class Look:
    """Result of one scan of a folder."""

    is_away: bool = False
    """Whether the folder is not there: its drive may have been removed."""
    arrived: tuple[str, ...] = ()
    """Files that have stopped growing and were not dealt with, by their paths below the folder."""
    growing: int = 0
    """Files that have changed lately; empty ones, and those that another program keeps to itself, wait in silence."""


class Watcher:
    """Looks at one folder again and again. Files are told by size and date, so that it works on network shares, and a
    file that changes after it was dealt with arrives again. Each file is told of once until :meth:`finish` or
    :meth:`release`.

    Args:
        watched: the folder.
        data: where is remembered what is done; in the person's data folder by default.
        clock: seconds that only grow.
    """

    def __init__(
        self, watched: WatchFolder, data: Path | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.watched = watched
        self._data = (data if data is not None else user_data() / "watch") / watched.key
        self._ledger = Ledger(self._data / "done.jsonl")
        self._clock = clock
        self._growing: dict[str, tuple[SourceState, float]] = {}
        self._offered: dict[str, SourceState] = {}

    @contextmanager
    def claimed(self) -> Iterator[None]:
        """Keep other processes from watching the folder into the same output within the block.

        Raises:
            PutError: another does already.
        """
        busy = PutError(
            f"{self.watched.folder} is being watched already.", "Another window or command does it; close that first."
        )
        self._data.mkdir(parents=True, exist_ok=True)
        with ExitStack() as stack:
            stack.enter_context(acquire(self._data, busy))
            yield

    def look(self, busy: Collection[str] = ()) -> Look:
        """Look once.

        Args:
            busy: files that somebody else deals with, such as a job of an earlier start.

        Raises:
            OutputError: what was there at first cannot be noted.
        """
        found = scan(self.watched)
        if found is None:
            self._growing.clear()
            return Look(is_away=True)
        if self.watched.watch.new_only and not self._ledger.has_baseline:
            self._ledger.set_baseline(found)
        now, settle = self._clock(), self.watched.watch.settle
        arrived: list[str] = []
        growing: dict[str, tuple[SourceState, float]] = {}
        for name, state in found.items():
            if name in busy:
                if not self._ledger.knows(name):  # as good as told of, so that its end is noted
                    self._offered.setdefault(name, state)
                continue
            if self._ledger.holds(name, state) or self._offered.get(name) == state:
                continue
            before, since = self._growing.get(name, (None, now))
            since = since if before == state else now
            if state.size and now - since >= settle and self._is_readable(name):
                arrived.append(name)
                self._offered[name] = state
            else:
                growing[name] = (state, since)
        self._growing = growing
        moving = sum(now - since < settle for _, since in growing.values())
        return Look(arrived=tuple(arrived), growing=moving)

    def finish(self, names: Iterable[str], *, failed: bool = False) -> None:
        """Note that files were dealt with, as they were when they were told of.

        Args:
            names: their paths below the folder.
            failed: nothing became of them; those that have gone since, with their drive perhaps, arrive again.

        Raises:
            OutputError: that cannot be noted.
        """
        done = {name: state for name in names if (state := self._offered.get(name)) is not None}
        if failed:
            done = {name: state for name, state in done.items() if self._is_as(name, state)}
            self.release(name for name in names if name not in done)
        self._ledger.add(done)

    def release(self, names: Iterable[str]) -> None:
        """Let files that nobody deals with any more arrive again."""
        for name in list(names):
            self._offered.pop(name, None)

    def name_of(self, source: Path) -> str:
        """Return the path of a file below the folder, with slashes."""
        return source.relative_to(self.watched.folder).as_posix()

    def _is_as(self, name: str, state: SourceState) -> bool:
        try:
            found = (self.watched.folder / name).stat()
        except OSError:
            return False
        return SourceState(found.st_size, found.st_mtime_ns) == state

    def _is_readable(self, name: str) -> bool:
        """Whether nobody keeps others from reading it, as a copy on Windows does."""
        try:
            with (self.watched.folder / name).open("rb") as file:
                return bool(file.read(1))
        except OSError:
            return False
