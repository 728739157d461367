"""``put translate``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from put.cli.printing import Line, duration, loading, print_json, say, stoppable
from put.config import (
    AudioChoice,
    Container,
    ImageFormat,
    OnExists,
    OnStop,
    Precision,
    TranslateOptions,
    VideoCodec,
    VideoOptions,
    VideoQuality,
)
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

DEFAULTS = TranslateOptions()

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
    parser.add_argument(
        "--model", default="", metavar="NAME", help="a generator's name or file (see 'put models list')"
    )
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda or cuda:N (default: auto)")
    parser.add_argument("--precision", type=Precision, choices=list(Precision), default=Precision.AUTO)
    parser.add_argument(
        "--strength", type=float, default=1.0, metavar="0..1", help="how much of the result is mixed in"
    )
    parser.add_argument(
        "--keep-colours",
        type=float,
        metavar="0..1",
        help="how much of the input's colours is kept (default: what the generator's card recommends)",
    )
    parser.add_argument(
        "--work-size",
        type=_work_size,
        metavar="N|native",
        help="short side in pixels at which the generator works (default: what its card recommends)",
    )
    parser.add_argument("--format", type=ImageFormat, choices=list(ImageFormat), default=ImageFormat.SAME)
    parser.add_argument(
        "--quality", type=int, default=DEFAULTS.quality, metavar="1..100", help="of JPEG, WebP and AVIF"
    )
    parser.add_argument("--template", default=DEFAULTS.template, help="names of the results, such as {name}_{model}")
    parser.add_argument("--on-exists", type=OnExists, choices=list(OnExists), default=OnExists.SKIP)
    parser.add_argument("--jobs", type=int, default=DEFAULTS.jobs, metavar="N", help="threads that read and that write")
    _add_video(parser)
    parser.add_argument("--json", action="store_true", help="print one event a line as JSON")
    parser.set_defaults(run=_run, interrupted="What is finished stays; the same command goes on from there.")


def _add_video(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("videos, animations and numbered frames")
    group.add_argument("--codec", type=VideoCodec, choices=list(VideoCodec), default=VideoCodec.AUTO)
    group.add_argument("--container", type=Container, choices=list(Container), default=Container.AUTO)
    group.add_argument(
        "--crf",
        type=_crf,
        default=VideoQuality.BALANCED,
        metavar="N|small|balanced|archive",
        help="constant rate factor, less is better; or a name that suits each codec (default: balanced)",
    )
    group.add_argument("--audio", type=AudioChoice, choices=list(AudioChoice), default=AudioChoice.COPY)
    group.add_argument("--start", type=_seconds, metavar="TIME", help="seconds, or h:mm:ss.s")
    group.add_argument("--end", type=_seconds, metavar="TIME", help="seconds, or h:mm:ss.s")
    group.add_argument("--fps", type=float, metavar="N", help="frames a second (default: every time stamp is kept)")
    group.add_argument(
        "--temporal",
        type=float,
        metavar="0..1",
        help="how much of the frame before is carried along, against flicker (default: docs/temporal.md says why)",
    )
    group.add_argument(
        "--on-stop",
        type=OnStop,
        choices=list(OnStop),
        default=OnStop.CONTINUE,
        help="what becomes of a video that is interrupted: the next run goes on with it, nothing stays, or the part "
        "that plays is kept (default: continue)",
    )
    group.add_argument("--report", action="store_true", help="write beside each video how it was made, as JSON")
    group.add_argument("--batch", type=int, default=0, metavar="N", help="frames that a GPU translates at once")


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


def _video_options(given: argparse.Namespace) -> VideoOptions:
    named = isinstance(given.crf, VideoQuality)
    return VideoOptions(
        codec=given.codec,
        container=given.container,
        quality=given.crf if named else VideoQuality.BALANCED,
        crf=None if named else given.crf,
        audio=given.audio,
        start=given.start,
        end=given.end,
        fps=given.fps,
        temporal=given.temporal,
        on_stop=given.on_stop,
        report=given.report,
        batch=given.batch,
    )


def _run(given: argparse.Namespace) -> int:
    options = TranslateOptions(
        model=given.model,
        device=given.device,
        precision=given.precision,
        strength=given.strength,
        keep_colours=given.keep_colours,
        work_size=given.work_size,
        format=given.format,
        quality=given.quality,
        template=given.template,
        on_exists=given.on_exists,
        jobs=given.jobs,
        video=_video_options(given),
    )
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
