"""``put distill``."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING, Any

from put.awake import kept_awake
from put.cli.option_arguments import add_options, given_options
from put.cli.path_arguments import path_of
from put.cli.phrases import note, step_progress, try_it
from put.cli.printer import EventPrinter, Message, Progress, Tone
from put.cli.printing import loading, stoppable
from put.errors import OptionError
from put.events import (
    TrainingEvaluated,
    TrainingFinished,
    TrainingSampled,
    TrainingSaved,
    TrainingStepped,
    Warned,
    event_json,
)
from put.formatting import duration_text

if TYPE_CHECKING:
    from put.training.distillation.events import DistillEvent, DistillEvents, DistillStarted

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
    parser.add_argument("photos", type=path_of, nargs="?", metavar="PHOTOS", help="folder of photographs to learn from")
    parser.add_argument("-o", "--output", type=path_of, metavar="OUT", help="the student's file, NAME.safetensors")
    parser.add_argument(
        "--resume", type=path_of, metavar="OUT", help="continue, perhaps with other --steps or --device"
    )
    add_options(parser, DistillOptions)
    parser.add_argument("--json", action="store_true", help="print one event a line as JSON")
    parser.set_defaults(run=_run, interrupted="'put distill --resume OUT' resumes from the last checkpoint.")


def _run(given: argparse.Namespace) -> int:
    from put.training.distillation.options import DistillOptions

    chosen = given_options(given, DistillOptions)
    events = _resume(given, chosen) if given.resume else _start(given, chosen)
    show = EventPrinter(_describe, as_json=given.json, to_json=_to_json)
    with kept_awake(), stoppable() as stop, closing(events), closing(show):
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


def _to_json(event: DistillEvent) -> dict[str, Any] | None:
    return None if isinstance(event, TrainingStepped) and not event.losses else event_json(event)


def _describe(event: DistillEvent) -> Iterator[Message | Progress]:
    """Yield the lines to print for an event."""
    match event:
        case TrainingStepped():
            if event.losses:
                yield step_progress(event)
        case TrainingEvaluated(scores=scores):
            told = f"L1 to the teacher {scores['l1']:.2f} of 255, PSNR {scores['psnr']:.1f} dB"
            yield Message(f"step {event.step}: {told}")
        case TrainingSampled():
            yield Message(f"step {event.step}: samples in {event.path}")
        case TrainingSaved():
            yield Message(f"step {event.step}: saved {event.path}")
        case TrainingFinished():
            took = duration_text(event.seconds)
            yield Message(f"Finished in {took}. The student is {event.model.resolve()}", Tone.GOOD)
            yield try_it(event.model)
        case Warned():
            yield note(event)
        case _:
            yield from _started(event)


def _started(event: DistillStarted) -> Iterator[Message]:
    yield Message(
        f"A student of “{event.teacher}” with ngf {event.ngf} and {event.blocks} blocks: "
        f"{event.times_less:.1f} times less computation, {event.times_faster:.1f} times faster on "
        f"{event.device} ({event.precision})"
    )
    yield Message(f"{event.photographs} photographs, {event.held_out} held out, {event.steps - event.step} steps")
