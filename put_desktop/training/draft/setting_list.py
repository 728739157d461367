"""The advanced settings of a run, with their labels."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QCoreApplication

from put.config import TrainGroup, TrainOptions, preset_options
from put.errors import OptionError, PutError
from put.options import Option, described_options, find_option
from put_desktop.training.draft.draft import Draft

__all__ = ["Kind", "Setting", "culprit", "default_options", "init_choices", "setting_groups", "setting_texts"]


class Kind(Enum):
    """The type of a setting's value."""

    WHOLE = auto()
    NUMBER = auto()
    CHOICE = auto()
    SWITCH = auto()
    LAYERS = auto()
    """Numbers separated by commas."""
    WORDS = auto()
    """Any of several words."""


@dataclass(frozen=True)
class Setting:
    """A field of :class:`put.config.TrainOptions` with its label."""

    name: str
    label: str
    tip: str
    kind: Kind
    low: float = 0
    high: float = 0
    step: float = 1
    choices: tuple[tuple[Any, str], ...] = field(default=())
    """Values with their labels, for CHOICE and WORDS."""


def default_options(draft: Draft) -> TrainOptions:
    """Return the options of the preset, without changes by hand."""
    single = {"single": True} if draft.changed.get("single") else {}
    return preset_options(draft.preset, draft.style, **single)


def culprit(draft: Draft) -> tuple[str, PutError] | None:
    """Return the changed setting that makes the draft invalid, with the error; None where the draft is valid.

    The name is empty where no single setting is to blame.
    """
    try:
        draft.options()
    except OptionError as problem:
        blamed = [name for name in reversed(draft.changed) if _valid_without(draft, name)]
        named = [name for name in blamed if name in problem.message]
        return next(iter([*named, *blamed]), ""), problem
    return None


def _valid_without(draft: Draft, name: str) -> bool:
    rest = {other: value for other, value in draft.changed.items() if other != name}
    try:
        preset_options(draft.preset, draft.style, **rest)
    except OptionError:
        return False
    return True


def setting_groups() -> tuple[tuple[str, tuple[Setting, ...]], ...]:
    """All of them in groups, each with its heading."""
    shown = [each for each in described_options(TrainOptions) if each.about.label]
    groups = ((group, tuple(_setting(each) for each in shown if each.about.group == group)) for group in TrainGroup)
    return tuple((_tr(group), settings) for group, settings in groups if settings)


def setting_texts() -> list[tuple[str, str]]:
    """Return what :mod:`put.config` says of these settings, with the context in which it is translated."""
    texts = []
    for each in described_options(TrainOptions):
        if each.about.label:
            texts += [each.about.label, each.about.help, each.about.group, *each.about.choices.values()]
    texts += find_option(TrainOptions, "init_from").about.choices.values()
    return [("Training", text) for text in texts if text]


def init_choices() -> tuple[tuple[str, str], ...]:
    """Initial weights of a run without a generator from the gallery."""
    return _choices(find_option(TrainOptions, "init_from"))


def _setting(each: Option) -> Setting:
    about = each.about
    low, high = about.usual or (about.minimum or 0, about.maximum or 0)
    return Setting(
        each.name, _tr(about.label), _sentence(_tr(about.help)), _kind(each), low, high, about.step, _choices(each)
    )


def _kind(each: Option) -> Kind:
    if each.kind is tuple:
        return Kind.LAYERS if each.item is int else Kind.WORDS
    if each.about.choices:
        return Kind.CHOICE
    return {bool: Kind.SWITCH, int: Kind.WHOLE, float: Kind.NUMBER}[each.kind]


def _choices(each: Option) -> tuple[tuple[Any, str], ...]:
    return tuple((value, _tr(words)) for value, words in each.about.choices.items())


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _tr(source: str) -> str:
    """The text in the language of the window; a translation knows it by the words in :mod:`put.config`."""
    return QCoreApplication.translate("Training", source)
