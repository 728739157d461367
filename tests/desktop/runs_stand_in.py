"""A library of runs that holds only what a test puts into it."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from put.config import Preset, preset_options
from put.errors import OptionError
from put.events import TrainingEvent
from put.runs.types import RunCommand, RunEntry, RunSpec, RunState, RunStatus


def make_entry(
    path: Path, state: RunState = RunState.RUNNING, *, title: str = "", step: int = 100, **status: Any
) -> RunEntry:
    order = RunSpec(title or path.name, path / "a", path / "b", preset_options(Preset.QUICK), "quick")
    told = RunStatus(state, step, 6000, **status)
    return RunEntry(path, order, told, size=12_300_000, snapshots=(50, 100) if step >= 100 else ())


class FakeTail:
    def __init__(self, events: list[TrainingEvent]) -> None:
        self._events = events
        self._at = 0

    def read(self) -> list[TrainingEvent]:
        """Two at a time."""
        found = self._events[self._at : self._at + 2]
        self._at += len(found)
        return found


class FakeRuns:
    """Answers from lists, and remembers what it was asked."""

    def __init__(self, *entries: RunEntry) -> None:
        self.listed: list[RunEntry] = list(entries)
        self.events: dict[Path, list[TrainingEvent]] = {}
        self.asked: list[tuple[str, ...]] = []
        self.reads = 0
        self.threads: set[str] = set()
        self.refuse: Exception | None = None
        self.leases = 0

    def _note(self, *words: object) -> None:
        self.threads.add(threading.current_thread().name)
        if self.refuse is not None:
            raise self.refuse
        self.asked.append(tuple(str(word) for word in words))

    def change(self, path: Path, state: RunState, **status: Any) -> None:
        self.listed = [
            replace(entry, status=replace(entry.status, state=state, **status)) if entry.path == path else entry
            for entry in self.listed
        ]

    def entries(self) -> Sequence[RunEntry]:
        self.threads.add(threading.current_thread().name)
        self.reads += 1
        return tuple(self.listed)

    def tail(self, run: Path) -> FakeTail:
        return FakeTail(self.events.setdefault(run, []))

    def start_workers(self) -> None:
        self._note("start_workers")

    def add(self, spec: RunSpec, place: Path | None) -> Path:
        self._note("add", spec.title, place)
        if spec.folder_a == spec.folder_b:
            raise OptionError("Both sides are the same folder.", "Choose another.")
        path = spec.folder_a.parent / "run"
        self.listed.insert(0, RunEntry(path, spec, RunStatus(RunState.QUEUED, 0, spec.options.steps)))
        return path

    def clone(self, run: Path) -> RunSpec:
        self._note("clone", run.name)
        spec = next(entry.spec for entry in self.listed if entry.path == run)
        assert spec is not None
        return replace(spec, title=f"{spec.title} 2")

    def enqueue(self, run: Path, steps: int | None) -> None:
        self._note("enqueue", run.name, steps)
        self.change(run, RunState.QUEUED)

    def unqueue(self, run: Path) -> None:
        self._note("unqueue", run.name)
        self.change(run, RunState.STOPPED)

    def move(self, run: Path, by: int) -> None:
        self._note("move", run.name, by)

    def delete(self, run: Path) -> None:
        self._note("delete", run.name)
        self.listed = [entry for entry in self.listed if entry.path != run]

    def send(self, run: Path, command: RunCommand) -> None:
        self._note("send", run.name, command)

    def publish_model(self, run: Path, model_file: Path, card: dict[str, Any]) -> str:
        self._note("publish", run.name, model_file.name)
        return str(card["name"])

    @contextmanager
    def lease(self, reason: str) -> Iterator[None]:
        self._note("lease", reason)
        self.leases += 1
        try:
            yield
        finally:
            self.leases -= 1
