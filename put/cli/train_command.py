"""``put train``."""

from __future__ import annotations

import argparse
import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from types import FrameType
from typing import Any

from put.awake import kept_awake
from put.cli.exclusions import left_out_of
from put.cli.option_arguments import whole_number
from put.cli.path_arguments import path_of
from put.cli.phrases import note, step_progress, try_it
from put.cli.printer import EventPrinter, Message, Progress, Tone
from put.cli.printing import loading
from put.cli.train_options import add_settings, changed, options_of
from put.cli.train_preview import show_estimate, write_crops
from put.errors import OptionError
from put.events import (
    TrainingAssessed,
    TrainingEvaluated,
    TrainingEvent,
    TrainingEvents,
    TrainingFinished,
    TrainingSampled,
    TrainingSaved,
    TrainingStarted,
    TrainingStepped,
    Warned,
    event_json,
)
from put.formatting import duration_text

__all__ = ["add_to"]

Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse gives its type no public name


def add_to(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "train",
        help="train a generator from two folders of pictures",
        description="Train a generator that turns pictures like those of A into pictures like those of B. The pictures "
        "need not be pairs. The run folder holds checkpoint, samples, metrics and the generators best.safetensors "
        "(by validation score) and last.safetensors.",
        epilog="On several GPUs: torchrun --nproc-per-node 2 -m -- put train A B -o RUN",
        allow_abbrev=False,
    )
    parser.add_argument("folder_a", type=path_of, nargs="?", metavar="A", help="folder of pictures to start from")
    parser.add_argument("folder_b", type=path_of, nargs="?", metavar="B", help="folder of pictures to end with")
    parser.add_argument("-o", "--output", type=path_of, metavar="RUN", help="the run folder")
    parser.add_argument(
        "--resume",
        type=path_of,
        metavar="RUN",
        help="continue a run, with other --steps, --device, --shift-consistency or --finish-steps",
    )
    add_settings(parser)
    ahead = parser.add_mutually_exclusive_group()
    ahead.add_argument("--estimate", action="store_true", help="train nothing: measure what the run would take")
    ahead.add_argument(
        "--crops",
        type=path_of,
        metavar="OUT",
        help="train nothing: write the first crops that the run would learn from",
    )
    parser.add_argument("--count", type=whole_number, default=12, metavar="N", help="crops of each side (default: 12)")
    parser.add_argument("--json", action="store_true", help="print one event a line as JSON")
    parser.set_defaults(run=_run, interrupted="'put train --resume RUN' resumes from the last checkpoint.")


def _run(given: argparse.Namespace) -> int:
    if given.estimate or given.crops:
        return _look_ahead(given)
    events = _resume(given) if given.resume else _start(given)
    show = EventPrinter(describe, as_json=given.json, to_json=_to_json)
    with kept_awake(), _stopping() as is_stopped, closing(events), closing(show):
        for event in events:
            show(event)
            if is_stopped():
                break
    if is_stopped():
        from put.runs.layout import resume_command  # numpy comes with it

        given.interrupted = f"To continue: {resume_command(given.resume or given.output)}"
        raise KeyboardInterrupt
    return 0


def _look_ahead(given: argparse.Namespace) -> int:
    if given.resume or not (given.folder_a and given.folder_b):
        raise OptionError(
            "--estimate and --crops look at a new run of two folders.",
            "Write: put train A B --estimate, or --crops OUT",
        )
    given.interrupted = "Nothing was trained."
    if given.estimate:
        show_estimate(given, options_of(given))
    else:
        write_crops(given, options_of(given))
    return 0


def _resume(given: argparse.Namespace) -> TrainingEvents:
    chosen = changed(given)
    unchanged = given.folder_a is given.output is given.preset is given.style is None
    unchanged = unchanged and not given.leave_out and not given.exclude
    if not unchanged or set(chosen) - {"steps", "shift_consistency", "finish_steps"}:
        raise OptionError(
            "--resume takes a run folder and perhaps --steps, --device, --shift-consistency and --finish-steps.",
            "All else is kept as it was.",
        )
    with loading():
        from put.training.run import resume  # needs torch

    steps, device = chosen.pop("steps", None), given.device or "auto"
    return resume(given.resume, steps=steps, device=device, **chosen)


def _start(given: argparse.Namespace) -> TrainingEvents:
    if not (given.folder_a and given.folder_b and given.output):
        raise OptionError("Training needs two folders and a place for the run.", "Write: put train A B -o RUN")
    options = options_of(given)
    with loading():
        from put.training.run import train  # needs torch

    return train(given.folder_a, given.folder_b, given.output, options, left_out=left_out_of(given))


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
                # print() may be in the middle of a line already
                os.write(2, b"\nStopping after this step. Again: leave at once.\n")

    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    held = [number for number, handler in before.items() if callable(handler)]
    for number in held:
        signal.signal(number, note)
    try:
        yield lambda: bool(came)
    finally:
        for number in held:
            signal.signal(number, before[number])


def _to_json(event: TrainingEvent) -> dict[str, Any] | None:
    return None if isinstance(event, TrainingStepped) and not event.losses else event_json(event)


def describe(event: TrainingEvent) -> Iterator[Message | Progress]:
    """Yield the lines to print for an event of a training."""
    match event:
        case TrainingStepped():
            if event.losses:
                yield step_progress(event)
        case TrainingStarted():
            yield from _started(event)
        case TrainingEvaluated():
            yield Message(_evaluated(event))
        case TrainingAssessed():
            verdict = event.verdict.replace("_", " ")
            yield Message(f"step {event.step}: verdict: {verdict} - {event.message} {event.hint}".rstrip())
        case TrainingSampled():
            yield Message(f"step {event.step}: samples in {event.path}")
        case TrainingSaved():
            yield Message(f"step {event.step}: saved {event.path}")
        case TrainingFinished():
            yield from _finished(event)
        case Warned():
            yield note(event)


def _started(event: TrainingStarted) -> Iterator[Message]:
    yield Message(
        f"{event.pictures_a} and {event.pictures_b} pictures, {event.steps - event.step} steps "
        f"on {event.device} ({event.precision})"
    )
    if event.begins_from:
        yield Message(f"The generator begins from {event.begins_from}.")


def _finished(event: TrainingFinished) -> Iterator[Message]:
    which = " with the best validation score" if event.last is not None else ""
    took = duration_text(event.seconds)
    yield Message(f"Finished in {took}. The generator{which} is {event.model.resolve()}", Tone.GOOD)
    if event.last is not None:
        yield Message(f"That of the last step is {event.last.resolve()}")
    yield try_it(event.model)


def _evaluated(event: TrainingEvaluated) -> str:
    if "score" not in event.scores:
        return f"step {event.step}: the generator gives no pictures that could be scored"
    best = " (best so far)" if event.best else ""
    parts = [f"{name} {event.scores[name]:.2f}" for name in ("content", "diversity") if name in event.scores]
    return ", ".join([f"step {event.step}: validation score {event.scores['score']:.3g}{best}", *parts])
