"""The command line takes what the documentation shows: its commands, and every option that it names."""

from __future__ import annotations

import argparse
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from put.cli.main import make_parser

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
OF_SCRIPTS = ("CONTRIBUTING.md", "making-a-model.md", "releasing.md")
"""Pages that also name options of scripts."""
SPAN = re.compile(r"(?<!`)`([^`]+)`(?!`)")
OPTION = re.compile(r"(?<![\w-])--?[a-z][\w-]*")


def code_lines(page: Path) -> Iterator[str]:
    """The lines of indented and fenced code; a line that is continued is one with the next."""
    is_fenced = False
    for line in re.sub(r"\\\n\s*", "", page.read_text(encoding="utf-8")).splitlines():
        if line.startswith("```"):
            is_fenced = not is_fenced
        elif is_fenced or line.startswith("    "):
            yield line.strip()


def spans(page: Path) -> Iterator[str]:
    """The code within sentences."""
    for span in SPAN.findall(page.read_text(encoding="utf-8")):
        yield " ".join(span.split())


def typed() -> Iterator[str]:
    """The commands that are shown to be typed, without ``uv run`` before them and what the shell does after them."""
    for page in PAGES:
        for line in code_lines(page):
            command = re.sub(r"^uv run .*?(?=\bput )", "", line)
            if command.startswith("put "):
                yield re.split(r" [|>] |  #", command)[0]


def mentioned() -> Iterator[str]:
    """The commands in sentences, where capitals stand for what a person fills in."""
    return (span for page in PAGES for span in spans(page) if re.match(r"put (?!COMMAND)", span))


def parsers(parser: argparse.ArgumentParser, name: str = "put") -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """A command's parser and those of the commands below it, by their whole names."""
    yield name, parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for below, each in action.choices.items():
                yield from parsers(each, f"{name} {below}")


PARSERS = dict(parsers(make_parser()))


@pytest.mark.parametrize("command", sorted(set(typed())))
def test_a_command_to_be_typed_is_taken(command: str) -> None:
    assert make_parser().parse_args(shlex.split(command, comments=True)[1:]).run


@pytest.mark.parametrize("command", sorted(set(mentioned())))
def test_a_command_in_a_sentence_is_there_with_its_options(command: str) -> None:
    words = command.split()
    name = max((" ".join(words[:count]) for count in (1, 2, 3)), key=lambda each: (each in PARSERS, len(each)))
    rest = words[len(name.split()) :]
    has_commands = any(each.startswith(f"{name} ") for each in PARSERS)
    assert not (has_commands and rest) or rest[0].startswith("-"), "there is no such command"
    assert set(OPTION.findall(command)) <= PARSERS[name]._option_string_actions.keys()


@pytest.mark.parametrize("page", [page for page in PAGES if page.name not in OF_SCRIPTS], ids=lambda page: page.name)
def test_an_option_in_a_sentence_is_one_of_some_command(page: Path) -> None:
    known = {option for parser in PARSERS.values() for option in parser._option_string_actions}
    named = {OPTION.match(span) for span in spans(page)}
    assert {found[0] for found in named if found is not None and found[0].startswith("--")} <= known | {
        "--no_antialias",  # of the authors' program
        "--no_antialias_up",
    }


def test_what_is_not_there_would_be_seen() -> None:
    assert len(set(typed())) > 30
    assert len(set(mentioned())) > 30
    for command in ("put paint FOLDER", "put runs paint RUN"):
        with pytest.raises(AssertionError, match="no such command"):
            test_a_command_in_a_sentence_is_there_with_its_options(command)
    with pytest.raises(AssertionError):
        test_a_command_in_a_sentence_is_there_with_its_options("put train --rate N")
    with pytest.raises(SystemExit):
        test_a_command_to_be_typed_is_taken("put train photos --rate 1")
