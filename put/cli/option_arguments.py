"""Options that are described in the code as arguments of the command line."""

from __future__ import annotations

import argparse
import math
import operator
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from enum import Enum
from typing import Any, Protocol

from put.options import Option, described_options

__all__ = ["add_options", "given_options", "name_of", "number", "whole_number"]

Reader = Callable[[str], Any]


class _Parser(Protocol):
    """A parser or a group of arguments within one."""

    def add_argument(self, *names: str, **how: Any) -> argparse.Action: ...


def add_options(
    parser: _Parser,
    kind: type,
    *,
    leave_out: Collection[str] = (),
    readers: Mapping[str, Reader] | None = None,
    default_words: Callable[[Option], str] = operator.attrgetter("default_words"),
) -> None:
    """Add an argument for each described field of a dataclass.

    Args:
        parser: where they are added.
        kind: a dataclass with fields made by :func:`put.options.option`.
        leave_out: names of fields that are no arguments.
        readers: functions that read the text of an argument, by name of the field, where its type does not say how.
        default_words: gives a field's default as it is shown; empty where it is not.
    """
    for each in described_options(kind):
        if each.name not in leave_out:
            parser.add_argument(
                each.flag, help=_help(each, default_words(each)), **_how(each, (readers or {}).get(each.name))
            )


def given_options(given: argparse.Namespace, kind: type) -> dict[str, Any]:
    """Return the fields of ``kind`` that were given, by name."""
    values = {each.name: getattr(given, each.name, None) for each in described_options(kind)}
    return {name: value for name, value in values.items() if value is not None}


def name_of(choices: Collection[Enum]) -> Reader:
    """Return a reader of the names of ``choices``.

    Raises (the reader):
        ArgumentTypeError: a text that is none of them; it tells them all.
    """

    def read(text: str) -> Enum:
        named = {str(each.value): each for each in choices}
        if text in named:
            return named[text]
        *names, last = named
        raise argparse.ArgumentTypeError(f"write {', '.join(names)} or {last}, not {text!r}")

    return read


def whole_number(text: str) -> int:
    """Read a whole number.

    Raises:
        ArgumentTypeError: it is none.
    """
    with suppress(ValueError):
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is not a whole number")


def number(text: str) -> float:
    """Read a finite number.

    Raises:
        ArgumentTypeError: it is none.
    """
    with suppress(ValueError):
        if math.isfinite(read := float(text)):
            return read
    raise argparse.ArgumentTypeError(f"{text!r} is not a number")


def _help(each: Option, default: str) -> str:
    about = each.about
    limits = each.range_words()
    known = [limits] if limits and limits not in ("at least 0", "at least 1", "above 0") else []
    known += [f"default: {default}"] if default else []
    return f"{about.help} ({'; '.join(known)})".replace("%", "%%") if known else about.help.replace("%", "%%")


def _how(each: Option, reader: Reader | None) -> dict[str, Any]:
    metavar = {"metavar": each.about.metavar or "N"}
    if reader is not None:
        return {"type": reader, **metavar}
    if each.kind is bool:
        return {"action": argparse.BooleanOptionalAction}
    if issubclass(each.kind, Enum):
        return {"type": name_of(each.values), "choices": list(each.values)}
    if each.kind is tuple:
        return {"type": _integers if each.item is int else _words, **metavar}
    if each.kind is float:
        return {"type": number, **metavar}
    return {"type": whole_number if each.kind is int else each.kind, **metavar}


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(",") if word.strip())


def _integers(text: str) -> tuple[int, ...]:
    try:
        return tuple(int(word) for word in _words(text))
    except ValueError:
        raise argparse.ArgumentTypeError(f"write numbers such as 4,8,12,16, not {text!r}") from None
