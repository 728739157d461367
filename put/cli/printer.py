"""The one way in which commands tell people what happens: lines, tables, and a bar of progress.

Colours and the bar are for terminals alone. Where the output goes to a pipe or a file, where ``TERM`` is ``dumb`` or
``NO_COLOR`` is set, there are plain lines of the same words.
"""

from __future__ import annotations

import io
import shutil
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Generic, TextIO, TypeVar

from put.cli.printing import one_line, print_json, say
from put.events import event_json

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress as Bar

__all__ = [
    "EventPrinter",
    "Message",
    "Progress",
    "ProgressLine",
    "Tone",
    "print_facts",
    "print_table",
    "table_lines",
    "tell",
]

E = TypeVar("E")
WIDE = 100_000
"""Columns of an output that is no terminal: a line is never broken there."""


class Tone(StrEnum):
    """Role of a line; the value is its style on a terminal."""

    PLAIN = ""
    HEADING = "bold"
    GOOD = "green"
    BAD = "red"
    NOTE = "yellow"
    """To the standard error, as is the next one."""
    FAILED = "bold red"


@dataclass(frozen=True)
class Message:
    """A line to be printed."""

    text: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True)
class Progress:
    """Progress of the work."""

    text: str
    done: float = 0
    total: float = 0
    """0 where it is not known."""


class ProgressLine:
    """One line of progress that is written over, where the stream is a terminal that can do that."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream if stream is not None else sys.stderr
        self._bar: Bar | None = None
        self._is_live = self._stream is not None and self._stream.isatty() and not _is_dumb()

    def show(self, progress: Progress) -> None:
        """Put ``progress`` in place of the line; nothing where the stream is no terminal."""
        if not self._is_live:
            return
        total = progress.total or None
        if self._bar is None:
            self._bar = _bar(_console(self._stream))
            self._bar.add_task("", total=total)
            self._bar.start()
        task = self._bar.task_ids[0]
        self._bar.update(task, description=one_line(progress.text), completed=progress.done, total=total, refresh=True)

    def clear(self) -> None:
        """Make room for other output."""
        if self._bar is not None:
            self._bar.stop()
            self._bar = None


class EventPrinter(Generic[E]):
    """Prints the events of a command as they come.

    Args:
        describe: what people are told of an event.
        as_json: print each event as a JSON object instead.
        to_json: what scripts are told of an event; None for nothing.
    """

    def __init__(
        self,
        describe: Callable[[E], Iterable[Message | Progress]],
        *,
        as_json: bool,
        to_json: Callable[[E], dict[str, Any] | None] = event_json,
    ) -> None:
        self._describe = describe
        self._as_json = as_json
        self._to_json = to_json
        self._line = ProgressLine()

    def __call__(self, event: E) -> None:
        """Print one event."""
        if self._as_json:
            if (content := self._to_json(event)) is not None:
                print_json(content)
            return
        for part in self._describe(event):
            if isinstance(part, Progress):
                self._line.show(part)
            else:
                self._line.clear()
                tell(part)

    def close(self) -> None:
        """Take the line of progress away; also where the work ends with an error."""
        self._line.clear()


def tell(message: Message) -> None:
    """Print a line, in its colour where there are colours."""
    stream = sys.stderr if message.tone in (Tone.NOTE, Tone.FAILED) else sys.stdout
    if message.tone and stream is not None and _has_colors(stream):
        from rich.text import Text

        say(_drawn(Text(one_line(message.text), message.tone), stream), to=stream, is_clean=True)
    else:
        say(message.text, to=stream)


def table_lines(rows: Sequence[Sequence[str]], *, headers: Sequence[str] = (), right: Sequence[int] = ()) -> list[str]:
    """Return rows in columns as lines, without colours; as wide as they are where the output is no terminal.

    Args:
        rows: cells; all rows have the same number.
        headers: titles of the columns; none where it is empty.
        right: numbers of the columns that stand on the right.
    """
    from rich.table import Table

    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=bool(headers))
    for index in range(len(rows[0]) if rows else len(headers)):
        title = one_line(headers[index]) if headers else ""
        table.add_column(title, justify="right" if index in right else "left", overflow="fold")
    for row in rows:
        table.add_row(*(_cell(cell) for cell in row))
    return [line.rstrip() for line in _drawn(table, sys.stdout, is_colored=False).splitlines()]


def print_table(rows: Sequence[Sequence[str]], *, headers: Sequence[str] = (), right: Sequence[int] = ()) -> None:
    """Print rows in columns; see :func:`table_lines`."""
    for index, line in enumerate(table_lines(rows, headers=headers, right=right)):
        tell(Message(line, Tone.HEADING if headers and not index else Tone.PLAIN))


def print_facts(facts: Iterable[tuple[str, str]]) -> None:
    """Print labels and what belongs to them; texts keep their lines."""
    facts = list(facts)
    if facts:
        print_table(facts)


def _has_colors(stream: TextIO) -> bool:
    """Return whether colours may be written to a stream."""
    console = _console(stream)
    return console.is_terminal and not console.is_dumb_terminal and not console.no_color


def _cell(text: str) -> Any:
    from rich.text import Text

    return Text("\n".join(one_line(line) for line in text.split("\n")))


def _drawn(what: Any, stream: TextIO | None, *, is_colored: bool = True) -> str:
    """Return the text to print, with colour codes only where the stream shows them."""
    is_terminal = stream is not None and stream.isatty()
    console = _console(io.StringIO(), width=shutil.get_terminal_size().columns if is_terminal else WIDE)
    if is_colored and stream is not None and _has_colors(stream):
        console = _console(io.StringIO(), width=console.width, force_terminal=True)
    console.print(what, end="")
    drawn: str = console.file.getvalue()  # type: ignore[attr-defined]
    return drawn


def _console(stream: TextIO | None, **how: Any) -> Console:
    from rich.console import Console

    return Console(file=stream, highlight=False, markup=False, emoji=False, **how)


def _is_dumb() -> bool:
    return _console(io.StringIO(), force_terminal=True).is_dumb_terminal


def _bar(console: Console) -> Bar:
    from rich.progress import BarColumn, TextColumn
    from rich.progress import Progress as Bar

    class _KnownBar(BarColumn):
        """A bar that is left out where the total is unknown."""

        def render(self, task: Any) -> Any:
            return super().render(task) if task.total else ""

    text = TextColumn("{task.description}", markup=False)
    return Bar(_KnownBar(bar_width=20), text, console=console, transient=True, auto_refresh=False)
