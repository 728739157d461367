"""``put train``."""

from __future__ import annotations

import argparse
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

from put.cli.printing import Line, duration, event_json, loading, print_json, say
from put.config import Precision, TrainOptions
from put.errors import OptionError
from put.events import (
    TrainingEvent,
    TrainingEvents,
    TrainingFinished,
    TrainingSampled,
    TrainingSaved,
    TrainingStarted,
    TrainingStepped,
)

__all__ = ["add_to"]

DEFAULTS = TrainOptions()

Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse gives its type no public name

NUMBERS: tuple[tuple[str, type[int | float], str], ...] = (
    ("steps", int, "optimiser steps"),
    ("size", int, "side of the crops in pixels"),
    ("load_min", float, "smallest short side before the crop, in crops"),
    ("load_max", float, "largest short side before the crop, in crops"),
    ("zoom_b", float, "how much larger pictures of B are shown, for coarser brush work"),
    ("batch", int, "pictures of each side a step"),
    ("blocks", int, "residual blocks of the generator"),
    ("ngf", int, "channels after the generator's first layer"),
    ("ndf", int, "channels after the discriminator's first layer"),
    ("rate", float, "learning rate"),
    ("num_negatives", int, "negatives kept for each query"),
    ("anneal_steps", int, "steps over which the negatives are pruned to that"),
    ("keep_content", float, "weight of the contrastive loss"),
    ("keep_colours", float, "weight of the block colour loss"),
    ("identity", float, "weight of the identity loss within the contrastive loss"),
    ("warmup_steps", int, "steps of identity pre-training"),
    ("save_every", int, "steps between checkpoints"),
    ("sample_every", int, "steps between sample pictures"),
    ("seed", int, "of all randomness"),
)


def add_to(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "train",
        help="train a generator from two folders of pictures",
        description="Train a generator that turns pictures like those of A into pictures like those of B. The pictures "
        "need not be pairs. The run folder holds checkpoint, samples, metrics and at the end the generator.",
        allow_abbrev=False,
    )
    parser.add_argument("folder_a", type=Path, nargs="?", metavar="A", help="folder of pictures to start from")
    parser.add_argument("folder_b", type=Path, nargs="?", metavar="B", help="folder of pictures to end with")
    parser.add_argument("-o", "--output", type=Path, metavar="RUN", help="the run folder")
    parser.add_argument("--resume", type=Path, metavar="RUN", help="go on with a run; only --steps may be changed")
    for name, kind, text in NUMBERS:
        default = getattr(DEFAULTS, name)
        flag = "--" + name.replace("_", "-")
        parser.add_argument(flag, type=kind, metavar="N", help=f"{text} (default: {default})")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda or cuda:N (default: auto)")
    parser.add_argument("--precision", type=Precision, choices=list(Precision), help="(default: auto)")
    parser.add_argument("--json", action="store_true", help="print one event a line as JSON")
    parser.set_defaults(run=_run, interrupted="'put train --resume RUN' goes on from the last checkpoint.")


def _run(given: argparse.Namespace) -> int:
    numbers = {name: getattr(given, name) for name, _, _ in NUMBERS if getattr(given, name) is not None}
    show = _print_json if given.json else _Printer()
    with closing(_resume(given, numbers) if given.resume else _start(given, numbers)) as events:
        for event in events:
            show(event)
    return 0


def _resume(given: argparse.Namespace, numbers: dict[str, Any]) -> TrainingEvents:
    if given.folder_a or given.output or given.precision or set(numbers) - {"steps"}:
        raise OptionError(
            "--resume takes a run folder and perhaps --steps and --device.", "All else is kept as it was."
        )
    with loading():
        from put.training.run import resume  # needs torch

    return resume(given.resume, steps=numbers.get("steps"), device=given.device)


def _start(given: argparse.Namespace, numbers: dict[str, Any]) -> TrainingEvents:
    if not (given.folder_a and given.folder_b and given.output):
        raise OptionError("Training needs two folders and a place for the run.", "Write: put train A B -o RUN")
    options = TrainOptions(**numbers, device=given.device, precision=given.precision or Precision.AUTO)
    with loading():
        from put.training.run import train  # needs torch

    return train(given.folder_a, given.folder_b, given.output, options)


def _print_json(event: TrainingEvent) -> None:
    print_json(event_json(event))


class _Printer:
    """Events for people."""

    def __init__(self) -> None:
        self._line = Line(sys.stderr)

    def __call__(self, event: TrainingEvent) -> None:
        if isinstance(event, TrainingStepped):
            losses = "  ".join(f"{name} {value:.3f}" for name, value in event.losses.items())
            left = f"{duration(event.seconds_left)} left" if event.seconds_left is not None else ""
            self._line.show(f"{event.step}/{event.steps}  {event.seconds_per_step:.2f} s/step  {left}  {losses}")
            return
        self._line.clear()
        if isinstance(event, TrainingStarted):
            say(
                f"{event.pictures_a} and {event.pictures_b} pictures, {event.steps - event.step} steps "
                f"on {event.device} ({event.precision})"
            )
        elif isinstance(event, TrainingSampled):
            say(f"step {event.step}: samples in {event.path}")
        elif isinstance(event, TrainingSaved):
            say(f"step {event.step}: saved {event.path}")
        elif isinstance(event, TrainingFinished):
            say(f"Finished in {duration(event.seconds)}. The generator is {event.model.resolve()}")
            say(f"Try it: put translate PICTURES -o OUT --model {event.model}")
        else:
            say(f"note: {event.message} {event.hint}".rstrip(), to=sys.stderr)
