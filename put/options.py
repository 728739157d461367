"""One description of each option, from which command line, window, reference page and checks are made."""

from __future__ import annotations

import math
import types
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from put.errors import OptionError

__all__ = ["Description", "Option", "check_options", "described_options", "find_option", "option", "value_words"]

T = TypeVar("T")
KEY = "option"


@dataclass(frozen=True)
class Description:
    """Description of an option besides its name, type and default."""

    help: str
    """Help text, without a full stop; for command line, window and reference."""
    details: str = ""
    """Further sentences, for the reference only."""
    label: str = ""
    """Label in the window's training settings; empty where they do not offer it."""
    group: str = ""
    """Heading that it stands below."""
    unit: str = ""
    minimum: float | None = None
    maximum: float | None = None
    above: float | None = None
    """Values must be larger than this."""
    below: float | None = None
    """Values must be smaller than this."""
    multiple: int = 1
    """Values are multiples of this."""
    also: float | None = None
    """A value that is allowed although it lies outside the range."""
    usual: tuple[float, float] | None = None
    """The range that a control offers where it is narrower than what is allowed."""
    step: float = 1
    """One step of a control."""
    choices: Mapping[Any, str] = field(default_factory=dict)
    """Values with what the window calls them."""
    is_open: bool = False
    """Whether other values than ``choices`` are allowed as well."""
    default_text: str = ""
    """Meaning of the default, where its value does not say so."""
    metavar: str = ""
    """Placeholder of the value on the command line."""


@dataclass(frozen=True)
class Option:
    """An option: a field of a dataclass with its description."""

    name: str
    kind: type
    """``bool``, ``int``, ``float``, ``str``, ``tuple`` or a subclass of ``Enum``."""
    item: type
    """Type of a tuple's items; the same as ``kind`` where it is none."""
    default: Any
    about: Description

    @property
    def flag(self) -> str:
        """Return the option as it is written on the command line."""
        return "--" + self.name.replace("_", "-")

    @property
    def values(self) -> tuple[Any, ...]:
        """Return all values that may be chosen; none where it is a free choice."""
        if issubclass(self.kind, Enum):
            return tuple(value for value in self.kind if not self.about.choices or value in self.about.choices)
        return () if self.about.is_open else tuple(self.about.choices)

    @property
    def default_words(self) -> str:
        """Return the default as it is shown to people."""
        return self.about.default_text or value_words(self.default)

    def range_words(self) -> str:
        """Return the allowed range in words; empty where every value is allowed."""
        about = self.about
        words = _limits(about)
        words = f"a multiple of {about.multiple}, {words}".rstrip(", ") if about.multiple > 1 else words
        return f"{about.also:g} or {words}" if about.also is not None else words

    def check(self, value: Any) -> None:
        """Compare a value with the range and the choices.

        Raises:
            OptionError: the value is not allowed.
        """
        if value is None or value == self.about.also:
            return
        if isinstance(value, tuple):
            self._check_words(value)
        elif isinstance(value, int | float) and not self._is_allowed(value):
            raise OptionError(f"{self.name} must be {self.range_words() or 'a number'}, not {value}.")

    def _check_words(self, value: tuple[Any, ...]) -> None:
        if self.values and (unknown := set(value) - set(self.values)):
            raise OptionError(
                f"{self.name} knows {', '.join(map(str, self.values))}, not {', '.join(map(str, sorted(unknown)))}."
            )

    def _is_allowed(self, value: float) -> bool:
        about = self.about
        if isinstance(value, float) and not math.isfinite(value):
            return False
        return (
            (about.minimum is None or value >= about.minimum)
            and (about.maximum is None or value <= about.maximum)
            and (about.above is None or value > about.above)
            and (about.below is None or value < about.below)
            and (about.multiple == 1 or value % about.multiple == 0)
        )


def value_words(value: Any) -> str:
    """Return an option's value as it is shown to people; nothing for None."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ",".join(map(str, value)) or "none"
    return f"{value:g}" if isinstance(value, float) else str(value)


def option(default: T, *, former: tuple[str, ...] = (), **description: Any) -> T:
    """Return a dataclass field with a default and the fields of :class:`Description`, of which ``help`` is required.

    Args:
        default: the field's default.
        former: names under which older files hold the field; :mod:`put.codec` reads them.
        **description: fields of :class:`Description`.
    """
    made: T = field(default=default, metadata={KEY: Description(**description), "former": former})
    return made


@cache
def described_options(kind: type) -> tuple[Option, ...]:
    """Return the described fields of a dataclass, in their order."""
    hints = get_type_hints(kind)
    found = []
    for each in fields(kind):
        about = each.metadata.get(KEY)
        if about is not None and each.default is not MISSING:
            base, item = _plain_type(hints[each.name])
            found.append(Option(each.name, base, item, each.default, about))
    return tuple(found)


def find_option(kind: type, name: str) -> Option:
    """Return one described field of a dataclass.

    Raises:
        KeyError: no described field has this name.
    """
    for each in described_options(kind):
        if each.name == name:
            return each
    raise KeyError(name)


def check_options(options: Any) -> None:
    """Check each described field by itself.

    Raises:
        OptionError: a value is not allowed.
    """
    for each in described_options(options.__class__):
        each.check(getattr(options, each.name))


def _plain_type(hint: Any) -> tuple[type, type]:
    """Return the type without ``None``, and what it holds where it is a tuple."""
    if get_origin(hint) in (types.UnionType, Union):
        hint = next(each for each in get_args(hint) if each is not type(None))
    if get_origin(hint) is tuple:
        return tuple, get_args(hint)[0]
    return hint, hint


def _limits(about: Description) -> str:
    low, high = about.minimum, about.maximum
    if low is not None and high is not None:
        return f"{low:g} to {high:g} {about.unit}" if about.unit else f"{low:g} to {high:g}"
    words = []
    if low is not None:
        words.append(f"at least {low:g}")
    if about.above is not None:
        words.append(f"above {about.above:g}")
    if about.below is not None:
        words.append(f"below {about.below:g}")
    if high is not None:
        words.append(f"at most {high:g} {about.unit}" if about.unit else f"at most {high:g}")
    return " and ".join(words)
