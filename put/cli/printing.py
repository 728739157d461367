"""How events and errors look on a terminal and as JSON."""

from __future__ import annotations

import dataclasses
import json
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TextIO

from put.errors import PutError

__all__ = ["Line", "duration", "event_json", "print_error", "print_json", "say"]


def say(text: str = "", *, to: TextIO | None = None) -> None:
    """Print one line, whatever signs the terminal's encoding lacks."""
    stream = to or sys.stdout
    encoding = stream.encoding or "utf-8"
    print(text.encode(encoding, "backslashreplace").decode(encoding), file=stream, flush=True)


def print_json(value: Mapping[str, Any]) -> None:
    """Print one JSON object on one line."""
    say(json.dumps(value, ensure_ascii=True))


def print_error(error: PutError, *, as_json: bool) -> None:
    """Say what stopped the command."""
    if as_json:
        print_json({"event": "error"} | plain(error))
        return
    say(f"put: {error.message}", to=sys.stderr)
    if error.hint:
        say(f"     {error.hint}", to=sys.stderr)


def event_json(event: Any) -> dict[str, Any]:
    """A dataclass as plain values, its kind under ``event``: ``TranslationStarted`` is ``started``."""
    words = re.findall(r"[A-Z][a-z]*", type(event).__name__)
    return {"event": words[-1].lower()} | {
        field.name: plain(getattr(event, field.name)) for field in dataclasses.fields(event)
    }


def plain(value: Any) -> Any:
    """Paths, errors and dataclasses as what JSON can hold."""
    if isinstance(value, PutError):
        return {"message": value.message, "hint": value.hint, "detail": value.detail}
    if isinstance(value, Path):
        return str(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    return value


def duration(seconds: float) -> str:
    """``7 s``, ``3:05`` or ``1:02:03``."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    hours, rest = divmod(whole, 3600)
    minutes, second = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{second:02}" if hours else f"{minutes}:{second:02}"


class Line:
    """One line of progress that is written over, where the stream is a terminal."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._live = stream.isatty()
        self._shown = False

    def show(self, text: str) -> None:
        """Put ``text`` in place of the line; nothing where the stream is no terminal."""
        if self._live:
            self._stream.write(f"\r\x1b[K{text[:200]}")
            self._stream.flush()
            self._shown = True

    def clear(self) -> None:
        """Make room for other output."""
        if self._shown:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
            self._shown = False
