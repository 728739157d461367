"""``put train``."""

from __future__ import annotations

import argparse
import math
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import Any

from put.cli.printing import Line, duration, loading, print_json, say
from put.config import Compile, Precision, Preset, Selection, TrainOptions, preset_options
from put.errors import OptionError
from put.events import (
    TrainingEvent,
    TrainingEvents,
    TrainingFinished,
    TrainingJudged,
    TrainingSampled,
    TrainingSaved,
    TrainingStarted,
    TrainingStepped,
    event_json,
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
    ("judge_every", int, "steps between held-out scores, 0 for none"),
    ("patience", int, "held-out scores without a better one before the run ends, 0 for never"),
    ("seed", int, "of all randomness"),
)
OTHERS = ("selection", "nce_layers", "flips", "diff_augment", "single", "start", "compile", "precision")


def add_to(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "train",
        help="train a generator from two folders of pictures",
        description="Train a generator that turns pictures like those of A into pictures like those of B. The pictures "
        "need not be pairs. The run folder holds checkpoint, samples, metrics and the generators best.safetensors "
        "(by held-out score) and last.safetensors.",
        epilog="On several GPUs: torchrun --nproc-per-node 2 -m -- put train A B -o RUN",
        allow_abbrev=False,
    )
    parser.add_argument("folder_a", type=Path, nargs="?", metavar="A", help="folder of pictures to start from")
    parser.add_argument("folder_b", type=Path, nargs="?", metavar="B", help="folder of pictures to end with")
    parser.add_argument("-o", "--output", type=Path, metavar="RUN", help="the run folder")
    parser.add_argument("--resume", type=Path, metavar="RUN", help="go on with a run, with other --steps or --device")
    parser.add_argument("--preset", type=Preset, choices=list(Preset), help="settings that go together")
    for name, kind, text in NUMBERS:
        default = getattr(DEFAULTS, name)
        flag = "--" + name.replace("_", "-")
        parser.add_argument(
            flag, type=_number if kind is float else kind, metavar="N", help=f"{text} (default: {default})"
        )
    _add_others(parser)
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda or cuda:N (default: auto)")
    parser.add_argument("--precision", type=Precision, choices=list(Precision), help="(default: auto)")
    parser.add_argument("--json", action="store_true", help="print one event a line as JSON")
    parser.set_defaults(run=_run, interrupted="'put train --resume RUN' goes on from the last checkpoint.")


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


def _run(given: argparse.Namespace) -> int:
    names = [name for name, _, _ in NUMBERS] + list(OTHERS)
    chosen = {name: getattr(given, name) for name in names if getattr(given, name) is not None}
    show: Callable[[TrainingEvent], None] = _print_json if given.json else _Printer()
    events = _resume(given, chosen) if given.resume else _start(given, chosen)
    with _stopping() as is_stopped, closing(events):
        for event in events:
            show(event)
            if is_stopped():
                break
    if is_stopped():
        from put.training.places import resume_command  # numpy comes with it

        given.interrupted = f"To go on: {resume_command(given.resume or given.output)}"
        raise KeyboardInterrupt
    return 0


def _resume(given: argparse.Namespace, chosen: dict[str, Any]) -> TrainingEvents:
    if given.folder_a or given.output or given.preset or set(chosen) - {"steps"}:
        raise OptionError(
            "--resume takes a run folder and perhaps --steps and --device.", "All else is kept as it was."
        )
    with loading():
        from put.training.run import resume  # needs torch

    return resume(given.resume, steps=chosen.get("steps"), device=given.device)


def _start(given: argparse.Namespace, chosen: dict[str, Any]) -> TrainingEvents:
    if not (given.folder_a and given.folder_b and given.output):
        raise OptionError("Training needs two folders and a place for the run.", "Write: put train A B -o RUN")
    options = preset_options(given.preset or Preset.STANDARD, **chosen, device=given.device)
    with loading():
        from put.training.run import train  # needs torch

    return train(given.folder_a, given.folder_b, given.output, options)


@contextmanager
def _stopping() -> Iterator[Callable[[], bool]]:
    """Within the block a first SIGINT or SIGTERM is only noted, so that the step in hand ends and is saved.

    A second one interrupts as ever.
    """
    came: list[int] = []
    if threading.current_thread() is not threading.main_thread():
        yield lambda: False
        return

    def note(number: int, _frame: FrameType | None) -> None:
        came.append(number)
        if len(came) > 1:
            raise KeyboardInterrupt
        with suppress(OSError):
            if os.environ.get("RANK", "0") == "0":
                saving = b"" if os.environ.get("WORLD_SIZE", "1") != "1" else b" and saving it"
                # print() may be in the middle of a line already
                os.write(2, b"\nStopping after this step" + saving + b". Again: leave at once.\n")

    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    held = [number for number, handler in before.items() if callable(handler)]
    for number in held:
        signal.signal(number, note)
    try:
        yield lambda: bool(came)
    finally:
        for number in held:
            signal.signal(number, before[number])


def _print_json(event: TrainingEvent) -> None:
    if not isinstance(event, TrainingStepped) or event.losses:
        print_json(event_json(event))


class _Printer:
    """Events for people."""

    def __init__(self) -> None:
        self._line = Line(sys.stderr)

    def __call__(self, event: TrainingEvent) -> None:
        if isinstance(event, TrainingStepped):
            if event.losses:
                self._line.show(_progress(event))
            return
        self._line.clear()
        if isinstance(event, TrainingStarted):
            say(
                f"{event.pictures_a} and {event.pictures_b} pictures, {event.steps - event.step} steps "
                f"on {event.device} ({event.precision})"
            )
        elif isinstance(event, TrainingJudged):
            say(_judged(event))
        elif isinstance(event, TrainingSampled):
            say(f"step {event.step}: samples in {event.path}")
        elif isinstance(event, TrainingSaved):
            say(f"step {event.step}: saved {event.path}")
        elif isinstance(event, TrainingFinished):
            self._finished(event)
        else:
            source = getattr(event, "source", None)
            where = f" ({source})" if source is not None else ""
            say(f"note: {event.message}{where} {event.hint}".rstrip(), to=sys.stderr)

    @staticmethod
    def _finished(event: TrainingFinished) -> None:
        which = " with the best held-out score" if event.last is not None else ""
        say(f"Finished in {duration(event.seconds)}. The generator{which} is {event.model.resolve()}")
        if event.last is not None:
            say(f"That of the last step is {event.last.resolve()}")
        model = f'"{event.model}"' if " " in str(event.model) else event.model
        say(f"Try it: put translate PICTURES -o OUT --model {model}")


def _progress(event: TrainingStepped) -> str:
    losses = "  ".join(f"{name} {value:.3f}" for name, value in event.losses.items())
    left = f"{duration(event.seconds_left)} left" if event.seconds_left is not None else ""
    return f"{event.step}/{event.steps}  {event.seconds_per_step:.2f} s/step  {left}  {losses}"


def _judged(event: TrainingJudged) -> str:
    if "score" not in event.scores:
        return f"step {event.step}: the generator gives no pictures that could be scored"
    best = " (best so far)" if event.best else ""
    parts = [f"{name} {event.scores[name]:.2f}" for name in ("content", "diversity") if name in event.scores]
    return ", ".join([f"step {event.step}: held-out score {event.scores['score']:.3g}{best}", *parts])
