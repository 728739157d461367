"""The settings of a training run as options of the command line."""

from __future__ import annotations

import argparse
from typing import Any

from put.cli.exclusions import add_left_out
from put.cli.option_arguments import add_options, given_options, name_of, number
from put.config import Preset, TrainOptions, preset_default_words, preset_options

__all__ = ["add_settings", "changed", "options_of"]


def add_settings(parser: argparse.ArgumentParser) -> None:
    """Add everything that :func:`options_of` reads, and ``--leave-out``."""
    parser.add_argument(
        "--preset",
        type=name_of(list(Preset)),
        choices=list(Preset),
        help=f"settings that go together (default: {Preset.STANDARD})",
    )
    parser.add_argument(
        "--style",
        type=number,
        metavar="N",
        help="-1 to keep more of the content, 1 for more of the looks of B (default: 0)",
    )
    add_options(parser, TrainOptions, default_words=preset_default_words)
    add_left_out(parser)


def changed(given: argparse.Namespace) -> dict[str, Any]:
    """Return the settings that were given, but not the device."""
    return {name: value for name, value in given_options(given, TrainOptions).items() if name != "device"}


def options_of(given: argparse.Namespace) -> TrainOptions:
    """Return the settings of the preset and the style, and over them those that were given.

    Raises:
        OptionError: one is out of its range or does not fit another.
    """
    style = 0.0 if given.style is None else given.style
    return preset_options(given.preset or Preset.STANDARD, style, **given_options(given, TrainOptions))
