"""Lines, tables and progress: colours and bars on terminals, plain words everywhere else."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator

import pytest

from put.cli.printer import EventPrinter, Message, Progress, ProgressLine, Tone, print_facts, print_table, tell


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def on_terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """To be called in the test itself: pytest puts its own streams back before each part of one."""
    made = Terminal()
    for name in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr("sys.stderr", made)
    monkeypatch.setattr("sys.stdout", made)
    return made


def describe(event: str) -> Iterator[Message | Progress]:
    yield Progress("a.jpg", 1, 4)
    yield Message(event, Tone.GOOD)
    yield Progress("b [bold].jpg\x1b[31m", 2, 4)


def test_a_pipe_gets_plain_lines(capsys: pytest.CaptureFixture[str]) -> None:
    show = EventPrinter(describe, as_json=False)
    show("done")
    tell(Message("note: x", Tone.NOTE))
    show.close()
    said = capsys.readouterr()
    assert (said.out, said.err) == ("done\n", "note: x\n")


def test_a_terminal_gets_a_bar_that_is_wiped_away_and_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = on_terminal(monkeypatch)
    show = EventPrinter(describe, as_json=False)
    show("done")
    assert "\x1b[32mdone" in terminal.getvalue()
    assert "━" in terminal.getvalue()
    assert "b [bold].jpg\\x1b[31m" in terminal.getvalue(), "names steer neither the terminal nor the library"
    show.close()
    assert terminal.getvalue().endswith("\x1b[2K")


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_no_colours_where_none_are_wanted(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    terminal = on_terminal(monkeypatch)
    monkeypatch.setenv(name, value)
    tell(Message("done", Tone.GOOD))
    assert terminal.getvalue() == "done\n"


def test_a_dumb_terminal_has_no_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = on_terminal(monkeypatch)
    monkeypatch.setenv("TERM", "dumb")
    line = ProgressLine()
    line.show(Progress("a.jpg", 1, 2))
    line.clear()
    assert terminal.getvalue() == ""


def test_scripts_get_json_alone(capsys: pytest.CaptureFixture[str]) -> None:
    show = EventPrinter(describe, as_json=True, to_json=lambda event: {"event": event} if event != "quiet" else None)
    for event in ("one", "quiet"):
        show(event)
    assert json.loads(capsys.readouterr().out) == {"event": "one"}


def test_columns_are_as_wide_as_what_they_hold_and_never_cut(capsys: pytest.CaptureFixture[str]) -> None:
    long = "x" * 300
    print_table([("a", "1"), (long, "1,234")], headers=("name", "number"), right=(1,))
    lines = capsys.readouterr().out.splitlines()
    assert lines[2] == f"{long}   1,234"
    assert [len(line) for line in lines] == [len(lines[2])] * 3
    print_facts([("name", "new\x1b[31mline [b]"), ("limits", "one\ntwo")])
    assert capsys.readouterr().out == "name    new\\x1b[31mline [b]\nlimits  one\n        two\n"


def test_a_stream_that_is_closed_gets_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout", None)
    monkeypatch.setattr("sys.stderr", None)
    tell(Message("x", Tone.FAILED))
    print_table([("a", "b")])
    ProgressLine().show(Progress("x"))
