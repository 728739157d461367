"""``put distill``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from put.cli.option_arguments import add_options, given_options
from put.cli.printing import Line, duration, loading, print_json, say, stoppable
from put.errors import OptionError
from put.events import TrainingEvaluated, TrainingFinished, TrainingSampled, TrainingSaved, TrainingStepped, event_json

if TYPE_CHECKING:
    from put.training.distillation.events import DistillEvent, DistillEvents

__all__ = ["add_to"]

Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse gives its type no public name


def add_to(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    from put.training.distillation.options import DistillOptions  # known without torch

    parser = commands.add_parser(
        "distill",
        help="make a faster generator that does what a slow one does",
        description="Train a smaller generator (the student) on photographs to give the pictures that MODEL (its "
        "teacher) gives. Beside OUT a folder NAME.distill holds the checkpoint and sample sheets: photographs, the "
        "teacher's renderings, the student's.",
        allow_abbrev=False,
    )
    parser.add_argument("model", nargs="?", metavar="MODEL", help="the teacher: a generator's name or file")
    parser.add_argument("photos", type=Path, nargs="?", metavar="PHOTOS", help="folder of photographs to learn from")
    parser.add_argument("-o", "--output", type=Path, metavar="OUT", help="the student's file, NAME.safetensors")
    parser.add_argument("--resume", type=Path, metavar="OUT", help="go on, perhaps with other --steps or --device")
    add_options(parser, DistillOptions)
    parser.add_argument("--json", action="store_true", help="print one event a line as JSON")
    parser.set_defaults(run=_run, interrupted="'put distill --resume OUT' goes on from the last checkpoint.")


def _run(given: argparse.Namespace) -> int:
    from put.training.distillation.options import DistillOptions

    chosen = given_options(given, DistillOptions)
    show: Callable[[DistillEvent], None] = _print_json if given.json else _Printer()
    events = _resume(given, chosen) if given.resume else _start(given, chosen)
    with stoppable() as stop, closing(events):
        for event in events:
            show(event)
            if stop.is_set():
                break
    return 0


def _resume(given: argparse.Namespace, chosen: dict[str, Any]) -> DistillEvents:
    if given.model or given.photos or given.output or set(chosen) - {"steps", "device"}:
        raise OptionError("--resume takes OUT and perhaps --steps and --device.", "All else is kept as it was.")
    with loading():
        from put.training.distillation.run import resume  # needs torch

    return resume(given.resume, steps=chosen.get("steps"), device=given.device or "auto")


def _start(given: argparse.Namespace, chosen: dict[str, Any]) -> DistillEvents:
    if not (given.model and given.photos and given.output):
        raise OptionError(
            "Distilling needs a generator, a folder of photographs and a place for the result.",
            "Write: put distill MODEL PHOTOS -o NAME.safetensors",
        )
    from put.training.distillation.options import DistillOptions

    options = DistillOptions(**chosen)
    with loading():
        from put.training.distillation.run import distill  # needs torch

    return distill(given.model, given.photos, given.output, options)


def _print_json(event: DistillEvent) -> None:
    if not isinstance(event, TrainingStepped) or event.losses:
        print_json(event_json(event))


class _Printer:
    """Events for people."""

    def __init__(self) -> None:
        self._line = Line(sys.stderr)

    def __call__(self, event: DistillEvent) -> None:
        if isinstance(event, TrainingStepped):
            if event.losses:
                self._line.show(_progress(event))
            return
        self._line.clear()
        if isinstance(event, TrainingEvaluated):
            scores = event.scores
            say(f"step {event.step}: L1 to the teacher {scores['l1']:.2f} of 255, PSNR {scores['psnr']:.1f} dB")
        elif isinstance(event, TrainingSampled):
            say(f"step {event.step}: samples in {event.path}")
        elif isinstance(event, TrainingSaved):
            say(f"step {event.step}: saved {event.path}")
        elif isinstance(event, TrainingFinished):
            say(f"Finished in {duration(event.seconds)}. The student is {event.model.resolve()}")
            model = f'"{event.model}"' if " " in str(event.model) else event.model
            say(f"Try it: put translate PICTURES -o OUT --model {model}")
        else:
            self._other(event)

    @staticmethod
    def _other(event: Any) -> None:
        if hasattr(event, "times_faster"):
            say(
                f"A student of “{event.teacher}” with ngf {event.ngf} and {event.blocks} blocks: "
                f"{event.times_less:.1f} times less computation, {event.times_faster:.1f} times faster on "
                f"{event.device} ({event.precision})"
            )
            say(f"{event.photographs} photographs, {event.held_out} held out, {event.steps - event.step} steps")
            return
        where = f" ({event.source})" if event.source is not None else ""
        say(f"note: {event.message}{where} {event.hint}".rstrip(), to=sys.stderr)


def _progress(event: TrainingStepped) -> str:
    losses = "  ".join(f"{name} {value:.3f}" for name, value in event.losses.items())
    left = f"{duration(event.seconds_left)} left" if event.seconds_left is not None else ""
    return f"{event.step}/{event.steps}  {event.seconds_per_step:.2f} s/step  {left}  {losses}"
