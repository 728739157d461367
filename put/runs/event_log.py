"""What a run says, kept line by line for others to read."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from put import events
from put.events import TrainingEvent, TrainingStepped, Verdict, Warned, event_json
from put.runs.layout import EVENTS, writing

__all__ = ["EventLog", "EventTail", "training_event"]

CHUNK = 1 << 18
"""Bytes read at most with one call."""


class EventLog:
    """Writes ``events.jsonl`` of a run; each line is on its way to the disk when :meth:`add` returns.

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
        """Write a line; steps without losses are left out.

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
    """Reads what a run says, from its beginning, as it grows.

    A run that went on from a checkpoint says so by ``TrainingStarted``: what it said of later steps before is void.

    Args:
        path: the run folder, or its ``events.jsonl``; neither need exist yet.
    """

    def __init__(self, path: Path) -> None:
        self._path = path if path.name == EVENTS else path / EVENTS
        self._offset = 0
        self._skipping = False

    def read(self) -> list[TrainingEvent]:
        """What is new since the last call, as far as one reading goes; empty when all is read.

        Lines that are not whole yet wait, and those that make no sense are passed over. Never raises.
        """
        while (data := self._next()) is not None:
            found = [event for line in data.split(b"\n") if (event := _event(line)) is not None]
            if found:
                return found
        return []

    def _next(self) -> bytes | None:
        """The next whole lines, as far as one reading goes; None where there is none yet."""
        try:
            with self._path.open("rb") as file:
                if self._offset > file.seek(0, 2):  # it was begun anew
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
    """The event that :func:`put.events.event_json` made plain; unknown fields are passed over.

    Raises:
        ValueError: there is no such event, or a field is missing or is invalid.
    """
    name = str(content.get("event", ""))
    name = _RENAMED.get(name, name)
    kind = Warned if name == "warned" else getattr(events, f"Training{name.capitalize()}", None)
    if kind is None or kind not in events.TrainingEvent.__args__:
        raise ValueError(f"there is no event {name!r}")
    given = {}
    for key, field in kind.__dataclass_fields__.items():
        if key in content:
            given[key] = _READERS[str(field.type)](content[key])
    try:
        found: TrainingEvent = kind(**given)
    except TypeError as error:
        raise ValueError(str(error)) from error
    return found


def _event(line: bytes) -> TrainingEvent | None:
    with suppress(ValueError, RecursionError):
        content = json.loads(line)
        if isinstance(content, dict):
            return training_event(content)
    return None


def _of(kind: type, *others: type) -> Callable[[Any], Any]:
    def read(value: Any) -> Any:
        if isinstance(value, bool) is not (kind is bool) or not isinstance(value, (kind, *others)):
            raise ValueError(f"{value!r} is no {kind.__name__}")
        try:
            return kind(value)
        except OverflowError as error:
            raise ValueError(f"{value!r} is too large") from error

    return read


def _or_none(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: None if value is None else read(value)


def _figures(value: Any) -> dict[str, float]:
    if not isinstance(value, dict):
        raise ValueError(f"{value!r} holds no figures")  # noqa: TRY004  one kind of error for all
    return {key: _NUMBER(one) for key, one in value.items() if one is not None}


def _path(value: Any) -> Path:
    return Path(_of(str)(value))


_RENAMED = {"judged": "evaluated"}
"""Events that logs of version 0.1 hold under another name."""
_NUMBER = _of(float, int)
_READERS: dict[str, Callable[[Any], Any]] = {
    "int": _of(int),
    "float": _NUMBER,
    "float | None": _or_none(_NUMBER),
    "str": _of(str),
    "bool": _of(bool),
    "Path": _path,
    "Path | None": _or_none(_path),
    "Verdict": Verdict,
    "Mapping[str, float]": _figures,
}
"""By a field's annotation."""
