"""The library of runs as the window uses it. Everything here may read the disk, so it is called beside the window."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import AbstractContextManager
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from put.events import TrainingEvent
from put.runs.types import RunCommand, RunEntry, RunSpec

if TYPE_CHECKING:
    from put.models.library import Library
    from put.runs.library import RunLibrary

__all__ = ["RealRuns", "Runs", "Tail"]


class Tail(Protocol):
    """Reads what a run says."""

    def read(self) -> list[TrainingEvent]:
        """What is new since the last call; a bounded number."""
        ...


class Runs(Protocol):
    """What is done with runs. Methods raise :class:`put.errors.PutError` where a person can mend it."""

    def entries(self) -> Sequence[RunEntry]:
        """All runs, the newest first."""
        ...

    def tail(self, run: Path) -> Tail:
        """What a run says, from its beginning."""
        ...

    def start_workers(self) -> None:
        """Start the processes that queued runs wait for."""
        ...

    def add(self, order: RunSpec, place: Path | None) -> Path:
        """Queue a new run, with a folder of its own in ``place`` or the usual one; that folder."""
        ...

    def clone(self, run: Path) -> RunSpec:
        """The order of a run, for another one."""
        ...

    def enqueue(self, run: Path, steps: int | None) -> None:
        """Queue a run that has ended, to go on."""
        ...

    def unqueue(self, run: Path) -> None:
        """Take a run out of the queue."""
        ...

    def move(self, run: Path, by: int) -> None:
        """Move a run within the queue."""
        ...

    def delete(self, run: Path) -> None:
        """Remove a run and everything in its folder."""
        ...

    def send(self, run: Path, command: RunCommand) -> None:
        """Ask something of a live run."""
        ...

    def publish_model(self, run: Path, model_file: Path, card: dict[str, Any]) -> str:
        """Put a generator of a run into the gallery; its name there."""
        ...

    def lease(self, reason: str) -> AbstractContextManager[object]:
        """Live runs of this machine give way within the block."""
        ...


class RealRuns:
    """The person's own runs; imports what is behind them with the first call.

    Args:
        models: where generators are kept; None for the program's own.
    """

    def __init__(self, models: Library | None = None) -> None:
        self._models = models
        self._found: RunLibrary | None = None

    @property
    def _library(self) -> RunLibrary:
        if self._found is None:
            from put.runs.library import RunLibrary

            self._found = RunLibrary()
        return self._found

    def entries(self) -> Sequence[RunEntry]:
        """All runs, the newest first."""
        return self._library.entries()

    def tail(self, run: Path) -> Tail:
        """What a run says, from its beginning."""
        from put.runs.event_log import EventTail

        return EventTail(run)

    def start_workers(self) -> None:
        """Start the processes that queued runs wait for."""
        from put.runs.launch import start_workers

        start_workers(self._library)

    def add(self, order: RunSpec, place: Path | None) -> Path:
        """Queue a new run, with a folder of its own in ``place`` or the usual one; that folder."""
        return self._library.add(order, place and _new_folder(place, order.title))

    def clone(self, run: Path) -> RunSpec:
        """The order of a run, for another one."""
        return self._library.clone(run)

    def enqueue(self, run: Path, steps: int | None) -> None:
        """Queue a run that has ended, to go on."""
        self._library.enqueue(run, steps)

    def unqueue(self, run: Path) -> None:
        """Take a run out of the queue."""
        self._library.unqueue(run)

    def move(self, run: Path, by: int) -> None:
        """Move a run within the queue."""
        self._library.move(run, by)

    def delete(self, run: Path) -> None:
        """Remove a run and everything in its folder."""
        self._library.delete(run)

    def send(self, run: Path, command: RunCommand) -> None:
        """Ask something of a live run."""
        from put.runs.control import send

        send(run, command)

    def publish_model(self, run: Path, model_file: Path, card: dict[str, Any]) -> str:
        """Put a generator of a run into the gallery; its name there. torch may come with it."""
        from put.runs.publish import publish_model

        return publish_model(run, model_file, **card, library=self._models)

    def lease(self, reason: str) -> AbstractContextManager[object]:
        """Live runs of this machine give way within the block."""
        from put.runs.gpu_lease import lease

        return lease(reason)


def _new_folder(place: Path, title: str) -> Path:
    from put.models.names import name_from

    name = name_from(title.replace("→", "to"))
    numbered = (place / (name if number == 1 else f"{name} {number}") for number in count(1))
    return next(path for path in numbered if not os.path.lexists(path))  # raises nothing where one may not look
