"""``put translate``."""

from __future__ import annotations

import argparse
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from functools import partial

from put.awake import kept_awake
from put.cli.path_arguments import path_of
from put.cli.printer import EventPrinter, Message, Progress, Tone
from put.cli.printing import loading, stoppable
from put.cli.translate_options import add_translate_options, translate_options
from put.events import (
    FileReason,
    FileState,
    PictureRendered,
    TranslationAdvanced,
    TranslationEvent,
    TranslationEvents,
    TranslationFinished,
    TranslationStarted,
    VideoProgressed,
    Warned,
)
from put.formatting import count_text, duration_text, size_text
from put.unattended.disk import waiting_for_room

__all__ = ["add_to", "describe", "follow"]

AGAIN = {
    FileReason.SOURCE: "changed sources",
    FileReason.SETTINGS: "other settings",
    FileReason.MODEL: "another model",
    FileReason.CUT: "cut short",
}
LEFT = {FileReason.KEPT: "out of date but edited since", FileReason.UNKNOWN: "of unknown origin"}
TOLD = {
    FileReason.SOURCE: "translated again, it was changed",
    FileReason.CUT: "translated again, the result was cut short",
    FileReason.KEPT: "left as it is: out of date, but another program changed the result since; --on-exists overwrite "
    "replaces it",
}
"""Notes reported for a single file; the others are counted at the end."""

Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse gives its type no public name


def add_to(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "translate",
        help="translate pictures, videos and folders of them",
        description="Translate pictures and videos. A folder is mirrored with all its folders; several folders each "
        "under their own name. Results that are up to date are skipped: run the same command again to resume, in a "
        "video where it stopped. What was made from a source that has changed, with another "
        "model or with other settings is translated again.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "inputs",
        nargs="+",
        metavar="INPUT",
        help="a picture, a video, a folder, a pattern such as 'in/**/*.jpg', or numbered frames such as 'in/%%05d.png'",
    )
    parser.add_argument("-o", "--output", required=True, type=path_of, metavar="DIR", help="the folder for the results")
    add_translate_options(parser)
    parser.add_argument("--json", action="store_true", help="print one event a line as JSON")
    parser.set_defaults(run=_run, interrupted="What is finished stays; run the same command again to resume.")


def _run(given: argparse.Namespace) -> int:
    options = translate_options(given)
    with loading():
        from put.translation.batch import translate  # torch takes a second: not before the usage is known to be right

    def start(stop: threading.Event) -> TranslationEvents:
        return waiting_for_room(translate(given.inputs, given.output, options, stop=stop), given.output, stop)

    return follow(start, as_json=given.json)


def follow(start: Callable[[threading.Event], TranslationEvents], *, as_json: bool) -> int:
    """Run a batch and print its events.

    Args:
        start: returns the events; what it gets ends them soon when it is set.
        as_json: one event a line.

    Returns:
        The exit code: 1 where a file failed.
    """
    show = EventPrinter[TranslationEvent](partial(describe, failures=[]), as_json=as_json)
    failed = 0
    with kept_awake(), stoppable() as stop, closing(show), closing(start(stop)) as events:
        for event in events:
            show(event)
            if isinstance(event, TranslationFinished):
                failed = event.failed
    return 1 if failed else 0


def _measured(report: Mapping[str, float]) -> str:
    """Return the measurements of a video, in words."""
    text = f", {report['frames_per_second']:.2f} frames/s" if "frames_per_second" in report else ""
    if report.get("flicker_plain"):
        share = (report["flicker_output"] / report["flicker_plain"]) ** 2
        text += f", flicker (E_warp) {share:.0%} of frame-by-frame translation's"
    return text


def describe(event: TranslationEvent, failures: list[str]) -> Iterator[Message | Progress]:
    """Yield the lines to print for an event; each file that failed is added to ``failures``."""
    match event:
        case TranslationStarted():
            how = f"{event.device} ({event.precision}, {event.backend})"
            yield Message(f"{count_text(event.total, 'file')} with {event.model} on {how}")
        case TranslationAdvanced():
            yield from _advanced(event, failures)
        case VideoProgressed():
            yield _progressed(event)
        case PictureRendered():
            text = f"{event.share:.0%}{_left(event.seconds_left)}  {event.source.name}"
            yield Progress(text, round(100 * event.share), 100)
        case Warned():
            where = f"{event.source}: " if event.source else ""
            yield Message(f"note: {where}{event.message} {event.hint}".rstrip(), Tone.NOTE)
        case TranslationFinished():
            yield from _finished(event, failures)


def _advanced(event: TranslationAdvanced, failures: list[str]) -> Iterator[Message | Progress]:
    result = event.result
    if result.state is FileState.FAILED and result.error:
        failures.append(f"{result.source}: {result.error}")
        yield Message(f"failed: {failures[-1]}", Tone.FAILED)
    if result.reason in TOLD:
        yield Message(f"{result.source.name}: {TOLD[result.reason]}")
    if result.frames:
        yield Message(f"{result.source.name}: {count_text(result.frames, 'frame')}{_measured(result.report)}")
    ended = event.done + event.skipped + event.failed
    speed = f", {event.files_per_second:.2f} files/s" if event.files_per_second else ""
    text = f"{ended}/{event.total}{speed}{_left(event.seconds_left)}  {result.source.name}"
    yield Progress(text, ended, event.total)


def _progressed(event: VideoProgressed) -> Progress:
    total = f"/{event.total}" if event.total else ""
    speed = f", {event.frames_per_second:.2f} frames/s" if event.frames_per_second else ""
    size = f", about {size_text(event.expected_size)}" if event.expected_size else ""
    text = f"{event.frames}{total} frames{speed}{_left(event.seconds_left)}{size}  {event.source.name}"
    return Progress(text, event.frames, event.total)


def _left(seconds: float | None) -> str:
    return f", {duration_text(seconds)} left" if seconds is not None else ""


def _reasons(found: Mapping[FileReason, int], words: Mapping[FileReason, str], between: str) -> str:
    told = [f"{found[reason]}{between}{text}" for reason, text in words.items() if found.get(reason)]
    return f" ({', '.join(told)})" if told else ""


def _finished(event: TranslationFinished, failures: list[str]) -> Iterator[Message]:
    counts = [f"{event.done} translated{_reasons(event.reasons, AGAIN, ' again: ')}"]
    counts += [f"{event.skipped} skipped as existing{_reasons(event.reasons, LEFT, ' ')}"] if event.skipped else []
    counts += [f"{event.failed} failed"] if event.failed else []
    tone = Tone.PLAIN if event.failed else Tone.GOOD
    yield Message(f"{', '.join(counts)} in {duration_text(event.seconds)}.", tone)
    if len(failures) > 1:
        yield Message("Failed:")
        yield from (Message(f"  {failure}") for failure in failures)
    yield Message(f"The results are in {event.output.resolve()}")
