"""The library of runs as the window uses it. All of it may read the disk, so it is not for the window's thread."""

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
    """Reads the events of a run."""

    def read(self) -> list[TrainingEvent]:
        """Return the events since the last call; a bounded number."""
        ...


class Runs(Protocol):
    """Access to runs. Methods raise :class:`put.errors.PutError` where a person can do something about it."""

    def entries(self) -> Sequence[RunEntry]:
        """Return all runs, the newest first."""
        ...

    def tail(self, run: Path) -> Tail:
        """Return the events of a run, from its beginning."""
        ...

    def start_workers(self) -> None:
        """Start the processes that queued runs wait for."""
        ...

    def add(self, spec: RunSpec, place: Path | None) -> Path:
        """Queue a new run in a folder of its own, in ``place`` or the default one; return that folder."""
        ...

    def clone(self, run: Path) -> RunSpec:
        """Return the spec of a run, for another one."""
        ...

    def enqueue(self, run: Path, steps: int | None) -> None:
        """Queue a run that has ended, to resume it."""
        ...

    def unqueue(self, run: Path) -> None:
        """Remove a run from the queue."""
        ...

    def move(self, run: Path, by: int) -> None:
        """Move a run within the queue."""
        ...

    def delete(self, run: Path) -> None:
        """Delete a run with everything in its folder."""
        ...

    def send(self, run: Path, command: RunCommand) -> None:
        """Send a command to a live run."""
        ...

    def publish_model(self, run: Path, model_file: Path, card: dict[str, Any]) -> str:
        """Add a model of a run to the gallery; return its name there."""
        ...

    def lease(self, reason: str) -> AbstractContextManager[object]:
        """Pause the live runs of this machine within the block."""
        ...


class RealRuns:
    """The user's own runs; what they need is imported at the first call.

    Args:
        models: the library of models; None for the default one.
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
        """Return all runs, the newest first."""
        return self._library.entries()

    def tail(self, run: Path) -> Tail:
        """Return the events of a run, from its beginning."""
        from put.runs.adopted_events import AdoptedTail

        return AdoptedTail(run)

    def start_workers(self) -> None:
        """Start the processes that queued runs wait for."""
        from put.runs.launch import start_workers

        start_workers(self._library)

    def add(self, spec: RunSpec, place: Path | None) -> Path:
        """Queue a new run in a folder of its own, in ``place`` or the default one; return that folder."""
        return self._library.add(spec, place and _new_folder(place, spec.title))

    def clone(self, run: Path) -> RunSpec:
        """Return the spec of a run, for another one."""
        return self._library.clone(run)

    def enqueue(self, run: Path, steps: int | None) -> None:
        """Queue a run that has ended, to resume it."""
        self._library.enqueue(run, steps)

    def unqueue(self, run: Path) -> None:
        """Remove a run from the queue."""
        self._library.unqueue(run)

    def move(self, run: Path, by: int) -> None:
        """Move a run within the queue."""
        self._library.move(run, by)

    def delete(self, run: Path) -> None:
        """Delete a run with everything in its folder."""
        self._library.delete(run)

    def send(self, run: Path, command: RunCommand) -> None:
        """Send a command to a live run."""
        from put.runs.control import send

        send(run, command)

    def publish_model(self, run: Path, model_file: Path, card: dict[str, Any]) -> str:
        """Add a model of a run to the gallery; return its name there. May import torch."""
        from put.runs.publish import publish_model

        return publish_model(run, model_file, **card, library=self._models)

    def lease(self, reason: str) -> AbstractContextManager[object]:
        """Pause the live runs of this machine within the block."""
        from put.runs.gpu_lease import lease

        return lease(reason)


def _new_folder(place: Path, title: str) -> Path:
    from put.models.names import name_from

    name = name_from(title.replace("→", "to"))
    numbered = (place / (name if number == 1 else f"{name} {number}") for number in count(1))
    return next(path for path in numbered if not os.path.lexists(path))  # does not raise without permission
