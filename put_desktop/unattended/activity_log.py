"""Log of what happened, line by line, kept from one start to the next."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from put.codec import CodecError, from_plain, to_plain
from put.files.append import append_line
from put.files.atomic import atomic_target
from put_desktop.core.task_manager import Executor, TaskQueue

__all__ = ["ActivityLog", "Kind", "LogLine"]

MOST = 5000
"""Lines kept; when there are twice as many, the older ones go."""


class Kind(StrEnum):
    """Severity of a line."""

    INFO = "info"
    GOOD = "good"
    PROBLEM = "problem"


@dataclass(frozen=True)
class LogLine:
    """One thing that happened."""

    time: str
    """ISO 8601 with the time zone."""
    text: str
    kind: Kind = Kind.INFO
    detail: str = ""
    """More of it, such as paths and reasons."""

    @property
    def words(self) -> str:
        """The line as it is copied and saved."""
        return f"{self.time[:19].replace('T', ' ')}  {self.text}" + (f"  ({self.detail})" if self.detail else "")


class ActivityLog(QObject):
    """Lines in the person's log folder. The disk is touched beside the window.

    Args:
        path: the file; it need not exist.
        parent: Qt's owner.

    Signals:
        loaded: what earlier starts wrote is there.
        added: a line, just now.
    """

    loaded = Signal()
    added = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[LogLine] = []
        self._path = path
        self._tasks = TaskQueue(Executor.IO, self, lambda _error: None)  # a log that cannot be kept stops nothing

    def load(self) -> None:
        """Read what earlier starts wrote."""
        self._tasks.submit(partial(_read, self._path), self._loaded)

    def add(self, text: str, kind: Kind = Kind.INFO, detail: str = "") -> None:
        """Note that something happened now."""
        line = LogLine(datetime.now().astimezone().isoformat(timespec="milliseconds"), text, kind, detail)
        self.lines.append(line)
        self.added.emit(line)
        self._tasks.submit(partial(_append, self._path, line))

    def clear(self) -> None:
        """Forget everything."""
        self.lines = []
        self._tasks.submit(partial(self._path.unlink, missing_ok=True))
        self.loaded.emit()

    def close(self) -> None:
        """Write what is to be written."""
        self._tasks.close(1.0)

    def _loaded(self, lines: Sequence[LogLine]) -> None:
        known = set(self.lines)
        self.lines = [line for line in lines if line not in known] + self.lines
        self.loaded.emit()


def _read(path: Path) -> list[LogLine]:
    try:
        data = path.read_bytes()
    except OSError:
        return []
    lines = list(_parsed(data))
    if len(lines) > 2 * MOST:
        lines = lines[-MOST:]
        with suppress(OSError), atomic_target(path) as part:
            part.write_bytes(b"".join(_line(line) + b"\n" for line in lines))
    return lines


def _parsed(data: bytes) -> Iterator[LogLine]:
    for line in data.split(b"\n"):
        with suppress(ValueError, CodecError, RecursionError):
            yield from_plain(json.loads(line), LogLine)


def _append(path: Path, line: LogLine) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    append_line(path, _line(line), sync=False)


def _line(line: LogLine) -> bytes:
    return json.dumps(to_plain(line)).encode()
