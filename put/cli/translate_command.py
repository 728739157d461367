"""``put translate``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from put.cli.option_arguments import add_options, given_options
from put.cli.printing import Line, duration, loading, print_json, say, stoppable
from put.config import TranslateOptions, VideoOptions, VideoQuality
from put.events import (
    FileState,
    TranslationAdvanced,
    TranslationEvent,
    TranslationFinished,
    TranslationStarted,
    VideoProgressed,
    Warned,
    event_json,
)

__all__ = ["add_to"]

NOT_OPTIONS = ("quality", "chunk")
"""Fields of VideoOptions without an argument: the first is said by ``--crf``, the second is never needed."""

Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse gives its type no public name


def add_to(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "translate",
        help="translate pictures, videos and folders of them",
        description="Translate pictures and videos. A folder is mirrored with all its folders; several folders each "
        "under their own name. What is there already is skipped, so that the same command goes on after an "
        "interruption, with a video where it stopped.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "inputs",
        nargs="+",
        metavar="INPUT",
        help="a picture, a video, a folder, a pattern such as 'in/**/*.jpg', or numbered frames such as 'in/%%05d.png'",
    )
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="DIR", help="the folder for the results")
    add_options(parser, TranslateOptions, readers={"work_size": _work_size})
    group = parser.add_argument_group("videos, animations and numbered frames")
    readers = {"crf": _crf, "start": _seconds, "end": _seconds}
    add_options(group, VideoOptions, leave_out=NOT_OPTIONS, readers=readers)
    parser.add_argument("--json", action="store_true", help="print one event a line as JSON")
    parser.set_defaults(run=_run, interrupted="What is finished stays; the same command goes on from there.")


def _work_size(text: str) -> int:
    return 0 if text == "native" else int(text)


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


def _options(given: argparse.Namespace) -> TranslateOptions:
    values, video = given_options(given, TranslateOptions), given_options(given, VideoOptions)
    video = {name: value for name, value in video.items() if name not in NOT_OPTIONS}
    if isinstance(given.crf, VideoQuality):
        video |= {"crf": None, "quality": given.crf}
    return TranslateOptions(**values, video=VideoOptions(**video))


def _run(given: argparse.Namespace) -> int:
    options = _options(given)
    with loading():
        from put.translate.batch import translate  # torch takes a second: not before the usage is known to be right

    show = _print_json if given.json else _Printer()
    failed = 0
    with stoppable() as stop, closing(translate(given.inputs, given.output, options, stop=stop)) as events:
        for event in events:
            show(event)
            if isinstance(event, TranslationFinished):
                failed = event.failed
    return 1 if failed else 0


def _print_json(event: TranslationEvent) -> None:
    print_json(event_json(event))


def _measured(report: Mapping[str, float]) -> str:
    """What was measured of a video, in words."""
    text = f", {report['frames_per_second']:.2f} frames/s" if "frames_per_second" in report else ""
    if report.get("flicker_plain"):
        share = (report["flicker_output"] / report["flicker_plain"]) ** 2
        text += f", flicker (E_warp) {share:.0%} of frame-by-frame translation's"
    return text


class _Printer:
    """Events for people: failures and warnings as lines, progress as one line that is written over."""

    def __init__(self) -> None:
        self._line = Line(sys.stderr)
        self._failures: list[str] = []

    def __call__(self, event: TranslationEvent) -> None:
        if isinstance(event, TranslationAdvanced):
            self._advanced(event)
            return
        if isinstance(event, VideoProgressed):
            self._progressed(event)
            return
        self._line.clear()
        if isinstance(event, TranslationStarted):
            files = "1 file" if event.total == 1 else f"{event.total} files"
            say(f"{files} with {event.model} on {event.device} ({event.precision})")
        elif isinstance(event, Warned):
            where = f"{event.source}: " if event.source else ""
            say(f"note: {where}{event.message} {event.hint}".rstrip(), to=sys.stderr)
        else:
            self._finished(event)

    def _advanced(self, event: TranslationAdvanced) -> None:
        result = event.result
        if result.state is FileState.FAILED and result.error:
            self._line.clear()
            self._failures.append(f"  {result.source}: {result.error}")
            say(f"failed: {result.source}: {result.error}", to=sys.stderr)
        if result.frames:
            self._line.clear()
            frames = "1 frame" if result.frames == 1 else f"{result.frames} frames"
            say(f"{result.source.name}: {frames}{_measured(result.report)}")
        ended = event.done + event.skipped + event.failed
        speed = f", {event.files_per_second:.2f} files/s" if event.files_per_second else ""
        left = f", {duration(event.seconds_left)} left" if event.seconds_left is not None else ""
        self._line.show(f"{ended}/{event.total}{speed}{left}  {result.source.name}")

    def _progressed(self, event: VideoProgressed) -> None:
        total = f"/{event.total}" if event.total else ""
        speed = f", {event.frames_per_second:.2f} frames/s" if event.frames_per_second else ""
        left = f", {duration(event.seconds_left)} left" if event.seconds_left is not None else ""
        size = f", about {event.expected_size / 1e6:.1f} MB" if event.expected_size else ""
        self._line.show(f"{event.frames}{total} frames{speed}{left}{size}  {event.source.name}")

    def _finished(self, event: TranslationFinished) -> None:
        counts = [f"{event.done} translated"]
        counts += [f"{event.skipped} there already"] if event.skipped else []
        counts += [f"{event.failed} failed"] if event.failed else []
        say(f"{', '.join(counts)} in {duration(event.seconds)}.")
        if len(self._failures) > 1:
            say("Failed:")
            for failure in self._failures:
                say(failure)
        say(f"The results are in {event.output.resolve()}")
