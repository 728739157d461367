"""The settings of a training run as options of the command line."""

from __future__ import annotations

import argparse
import math
from contextlib import suppress
from typing import Any

from put.cli.exclusions import add_left_out
from put.config import Compile, Precision, Preset, Selection, TrainOptions, preset_options

__all__ = ["add_settings", "changed", "options_of"]

DEFAULTS = TrainOptions()

NUMBERS: tuple[tuple[str, type[int | float], str], ...] = (
    ("steps", int, "optimiser steps"),
    ("size", int, "side of the crops in pixels"),
    ("load_min", float, "smallest short side before the crop, in crops"),
    ("load_max", float, "largest short side before the crop, in crops"),
    ("zoom_b", float, "how much larger pictures of B are shown, for coarser brush work"),
    ("batch", int, "pictures of each side that go through the networks at once"),
    ("accumulate", int, "batches a step: as good as a larger batch, with the memory of a small one"),
    ("blocks", int, "residual blocks of the generator"),
    ("ngf", int, "channels after the generator's first layer"),
    ("ndf", int, "channels after the discriminator's first layer"),
    ("rate", float, "learning rate"),
    ("num_negatives", int, "negatives kept for each query, but by --selection all"),
    ("anneal_steps", int, "steps over which --selection hardest prunes to that"),
    ("patches", int, "positions contrasted in each layer"),
    ("temperature", float, "of the contrastive loss"),
    ("keep_content", float, "weight of the contrastive loss"),
    ("keep_colours", float, "weight of the block colour loss"),
    ("identity", float, "weight of the identity loss within the contrastive loss"),
    ("r1", float, "weight of the R1 penalty on the discriminator"),
    ("r1_every", int, "steps between two such penalties"),
    ("warmup_steps", int, "steps of identity pre-training"),
    ("ema", float, "decay of the averaged generator, which is the one that is kept"),
    ("save_every", int, "steps between checkpoints"),
    ("sample_every", int, "steps between sample pictures"),
    ("eval_every", int, "steps between held-out scores, 0 for none"),
    ("snapshots", int, "generators along the way that are kept to choose from, 0 for none"),
    ("patience", int, "held-out scores without a better one before the run ends, 0 for never"),
    ("seed", int, "of all randomness"),
)
OTHERS = ("selection", "nce_layers", "flips", "diff_augment", "single", "start", "compile", "precision")


def add_settings(parser: argparse.ArgumentParser) -> None:
    """Add everything that :func:`options_of` reads, and ``--leave-out``."""
    parser.add_argument("--preset", type=Preset, choices=list(Preset), help="settings that go together")
    parser.add_argument(
        "--style",
        type=_number,
        metavar="N",
        help="-1 to keep more of the content, 1 for more of the looks of B (default: 0)",
    )
    for name, kind, text in NUMBERS:
        default = getattr(DEFAULTS, name)
        flag = "--" + name.replace("_", "-")
        parser.add_argument(
            flag, type=_number if kind is float else kind, metavar="N", help=f"{text} (default: {default})"
        )
    _add_others(parser)
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda or cuda:N (default: auto)")
    parser.add_argument("--precision", type=Precision, choices=list(Precision), help="(default: auto)")
    add_left_out(parser)


def changed(given: argparse.Namespace) -> dict[str, Any]:
    """The settings that were given."""
    names = [name for name, _, _ in NUMBERS] + list(OTHERS)
    return {name: getattr(given, name) for name in names if getattr(given, name) is not None}


def options_of(given: argparse.Namespace) -> TrainOptions:
    """The settings of the preset and the style, and over them those that were given.

    Raises:
        OptionError: one is out of its range or does not fit another.
    """
    style = 0.0 if given.style is None else given.style
    return preset_options(given.preset or Preset.STANDARD, style, **changed(given), device=given.device)


def _add_others(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--selection", type=Selection, choices=list(Selection), help=f"which negatives (default: {DEFAULTS.selection})"
    )
    layers = ",".join(map(str, DEFAULTS.nce_layers))
    parser.add_argument(
        "--nce-layers", type=_layers, metavar="N,N", help=f"encoder layers contrasted (default: {layers})"
    )
    parser.add_argument(
        "--flips", action=argparse.BooleanOptionalAction, help="mirror half of the inputs, FastCUT's way (default: no)"
    )
    parser.add_argument(
        "--diff-augment",
        type=_words,
        metavar="WORDS",
        help="change what the discriminator sees, for small sets: any of colour,translation,cutout",
    )
    parser.add_argument(
        "--single", action="store_true", default=None, help="A and B are one picture each (takes --batch 4)"
    )
    parser.add_argument(
        "--start",
        metavar="WHAT",
        help="what to begin from: none, identity (learn to reproduce pictures first), a generator's name or file, or "
        "auto: the first shipped one that fits, else identity (default: auto)",
    )
    parser.add_argument("--compile", type=Compile, choices=list(Compile), help="compile the networks (default: auto)")


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(",") if word.strip())


def _layers(text: str) -> tuple[int, ...]:
    try:
        return tuple(int(word) for word in _words(text))
    except ValueError:
        raise argparse.ArgumentTypeError(f"write numbers such as 4,8,12,16, not {text!r}") from None


def _number(text: str) -> float:
    with suppress(ValueError):
        if math.isfinite(number := float(text)):
            return number
    raise argparse.ArgumentTypeError(f"{text!r} is not a number")
