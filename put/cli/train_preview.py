"""``put train --estimate`` and ``put train --crops``: what a run would take and learn from."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING, Any

from put.cli.exclusions import left_out_of
from put.cli.phrases import note
from put.cli.printer import EventPrinter, Message, Progress, tell
from put.cli.printing import loading, print_json, say
from put.codec import to_plain
from put.config import TrainOptions
from put.events import Warned, event_json
from put.formatting import duration_text, size_text

if TYPE_CHECKING:
    from put.training.estimate.profiling import Estimate, ProfilingAdvanced, ProfilingFinished

__all__ = ["show_estimate", "write_crops"]


def show_estimate(given: argparse.Namespace, options: TrainOptions) -> None:
    """Measure a short trial and print what the run would take.

    Raises:
        PutError: as training would.
    """
    with loading():
        from put.training.estimate.profiling import measure  # needs torch

    show = EventPrinter(_describe, as_json=given.json, to_json=_to_json)
    places = given.folder_a, given.folder_b, given.output
    with closing(show), closing(measure(*places, options, left_out=left_out_of(given))) as events:
        for event in events:
            show(event)


def _to_json(event: ProfilingAdvanced | ProfilingFinished) -> dict[str, Any]:
    from put.training.estimate.profiling import ProfilingFinished

    if isinstance(event, ProfilingFinished):
        return {"event": "estimate", **to_plain(event.estimate)}
    return {"event": "progress", "done": event.done, "message": event.message}


def _describe(event: ProfilingAdvanced | ProfilingFinished) -> Iterator[Message | Progress]:
    from put.training.estimate.profiling import ProfilingFinished

    if isinstance(event, ProfilingFinished):
        yield from map(Message, _told(event.estimate))
    else:
        yield Progress(f"{event.done:4.0%}  {event.message}", event.done, 1)


def write_crops(given: argparse.Namespace, options: TrainOptions) -> None:
    """Write the first crops of a run and print where they are.

    Raises:
        PutError: as training would; or a file cannot be written.
    """
    with loading():
        from put.training.estimate.crops import CropShown, show_crops  # needs torch

    events = show_crops(
        given.folder_a, given.folder_b, given.crops, options, count=given.count, left_out=left_out_of(given)
    )
    with closing(events):
        for event in events:
            if given.json:
                names = {"CropShown": "crop", "CropsShown": "crops", "Warned": "warned"}
                print_json(event_json(event) | {"event": names[type(event).__name__]})
            elif isinstance(event, CropShown):
                say(f"{event.path}  {event.source}")
            elif isinstance(event, Warned):
                tell(note(event))
            else:
                say(f"{event.count} crops in {given.crops}")


def _told(estimate: Estimate) -> Iterator[str]:
    """For people."""
    if estimate.seconds_per_step > 0:
        about = "roughly " if estimate.rough else "about "
        yield (
            f"Time    {about}{duration_text(estimate.seconds)} for {_warm_up(estimate)}{estimate.steps:,} steps of "
            f"{estimate.seconds_per_step:.2f} s on {estimate.device} ({estimate.precision})"
        )
    yield f"Memory  {_size(estimate.memory, estimate.memory_free)}"
    if estimate.disk:
        yield f"Disk    {_size(estimate.disk, estimate.disk_free)}"
    yield from estimate.reasons
    yield "It fits." if estimate.fits else "It does not fit."
    if estimate.advice:
        yield "What would help:"
    for each in estimate.advice:
        flags = " ".join(f"--{name.replace('_', '-')} {value}" for name, value in each.changes.items())
        yield f"  {each.text} {flags and f'({flags})'}".rstrip()


def _warm_up(estimate: Estimate) -> str:
    if not estimate.warm_steps:
        return ""
    return f"{estimate.warm_steps:,} of warm-up ({estimate.seconds_per_warm_step:.2f} s each) and "


def _size(needed: int, free: int | None) -> str:
    rest = "" if free is None else f", {size_text(free)} free"
    return f"about {size_text(needed)}{rest}" if needed else f"unknown{rest}"
