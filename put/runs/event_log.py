"""The events of a run, written line by line for others to read."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from put import events
from put.codec import from_plain
from put.events import TrainingEvent, TrainingStepped, Warned, event_json
from put.runs.layout import EVENTS, writing

__all__ = ["EventLog", "EventTail", "training_event"]

_RENAMED = {"judged": "evaluated"}
"""Events that logs of version 0.1 hold under another name."""
CHUNK = 1 << 18
"""Bytes read at most with one call."""


class EventLog:
    """Writes ``events.jsonl`` of a run; each line has been handed to the system when :meth:`add` returns.

    Raises:
        OutputError: the file cannot be opened.
    """

    def __init__(self, run: Path) -> None:
        self._path = run / EVENTS
        with writing(self._path):
            self._file: IO[bytes] = self._path.open("ab", buffering=0)
            if self._file.tell() and self._last() != b"\n":  # a kill or a power cut came in the middle of a line
                self._file.write(b"\n")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def add(self, event: TrainingEvent) -> None:
        """Write an event as a line; steps without losses are left out.

        Raises:
            OutputError: the disk is full, for example.
        """
        if isinstance(event, TrainingStepped) and not event.losses:
            return
        line = json.dumps({"time": round(time.time(), 3)} | event_json(event)) + "\n"
        with writing(self._path):
            self._file.write(line.encode("ascii"))

    def _last(self) -> bytes:
        with self._path.open("rb") as file:
            file.seek(-1, 2)
            return file.read(1)


class EventTail:
    """Reads the events of a run from the beginning, as the log grows.

    A run that resumes from a checkpoint says so by ``TrainingStarted``: earlier events of later steps are void then.

    Args:
        path: the run folder, or its ``events.jsonl``; neither need exist yet.
    """

    def __init__(self, path: Path) -> None:
        self._path = path if path.name == EVENTS else path / EVENTS
        self._offset = 0
        self._skipping = False

    def read(self) -> list[TrainingEvent]:
        """Return new events since the last call, up to one chunk; empty when everything is read.

        Incomplete lines wait, and invalid ones are skipped. Never raises.
        """
        while (data := self._next()) is not None:
            found = [event for line in data.split(b"\n") if (event := _event(line)) is not None]
            if found:
                return found
        return []

    def _next(self) -> bytes | None:
        """Return the next complete lines, up to one chunk; None where there is none yet."""
        try:
            with self._path.open("rb") as file:
                if self._offset > file.seek(0, 2):  # the file was replaced
                    self._offset, self._skipping = 0, False
                file.seek(self._offset)
                data = file.read(CHUNK)
        except OSError:
            return None
        end = data.rfind(b"\n") + 1
        if not end and len(data) == CHUNK:  # no line of ours is that long
            self._offset, self._skipping = self._offset + CHUNK, True
            return b""
        self._offset += end
        if self._skipping and end:
            self._skipping = False
            return data[data.find(b"\n") : end]
        return data[:end] or None


def training_event(content: Mapping[str, Any]) -> TrainingEvent:
    """Return the event that :func:`put.events.event_json` made plain; unknown fields are ignored.

    Raises:
        ValueError: there is no such event, or a field is missing or invalid.
    """
    name = str(content.get("event", ""))
    name = _RENAMED.get(name, name)
    kind = Warned if name == "warned" else getattr(events, f"Training{name.capitalize()}", None)
    if kind is None or kind not in events.TrainingEvent.__args__:
        raise ValueError(f"there is no event {name!r}")
    figures = {name: _without_gaps(value) for name, value in content.items()}
    found: TrainingEvent = from_plain(figures, kind)
    return found


def _without_gaps(value: Any) -> Any:
    """Figures without those that were no number when they were written."""
    return {name: one for name, one in value.items() if one is not None} if isinstance(value, dict) else value


def _event(line: bytes) -> TrainingEvent | None:
    with suppress(ValueError, RecursionError):
        content = json.loads(line)
        if isinstance(content, dict):
            return training_event(content)
    return None
