"""The options of a translation as arguments of the command line, with a preset below them."""

from __future__ import annotations

import argparse
from dataclasses import replace

from put.cli.exclusions import add_exclude
from put.cli.option_arguments import add_options, given_options
from put.config import TranslateOptions, VideoOptions, VideoQuality
from put.formatting import parse_size
from put.translation.presets import find_preset

__all__ = ["add_translate_options", "translate_options", "work_size_of"]

NOT_OPTIONS = ("quality", "chunk")
"""Fields of VideoOptions without an argument: the first is said by ``--crf``, the second is never needed."""


def add_translate_options(parser: argparse.ArgumentParser, *, preset: bool = True) -> None:
    """Add ``--preset-file`` and an argument for each option of a translation."""
    if preset:
        parser.add_argument(
            "--preset-file",
            metavar="FILE|NAME",
            help="a preset's file, or the name of a saved preset (see 'put presets'); options that are given as well "
            "take the place of its own",
        )
    add_options(
        parser, TranslateOptions, leave_out=("exclude",), readers={"work_size": work_size_of, "memory": _memory}
    )
    add_exclude(parser)
    group = parser.add_argument_group("videos, animations and numbered frames")
    readers = {"crf": _crf, "start": _seconds, "end": _seconds}
    add_options(group, VideoOptions, leave_out=NOT_OPTIONS, readers=readers)


def translate_options(given: argparse.Namespace) -> TranslateOptions:
    """Return the options that were given, over those of the preset where one was given.

    Raises:
        OptionError: a value is not allowed, or there is no such preset.
    """
    name = getattr(given, "preset_file", None)
    base = find_preset(name).options if name else TranslateOptions()
    values, video = given_options(given, TranslateOptions), given_options(given, VideoOptions)
    video = {name: value for name, value in video.items() if name not in NOT_OPTIONS}
    if isinstance(given.crf, VideoQuality):
        video |= {"crf": None, "quality": given.crf}
    values["exclude"] = tuple(given.exclude) or base.exclude
    return replace(base, **values, video=replace(base.video, **video))


def work_size_of(text: str) -> int:
    """Return the value of ``--work-size``: pixels, or 0 for ``native``."""
    return 0 if text == "native" else int(text)


def _memory(text: str) -> int:
    try:
        return parse_size(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _crf(text: str) -> VideoQuality | int:
    return int(text) if text.lstrip("-").isdigit() else VideoQuality(text)


def _seconds(text: str) -> float:
    """``90``, ``1:30`` or ``0:01:30.5``."""
    parts = text.split(":")
    if len(parts) > 3 or any(not part for part in parts):
        raise ValueError(text)
    seconds = 0.0
    for part in parts:
        seconds = seconds * 60 + float(part)
    return seconds
