"""``put translate``."""

from __future__ import annotations

import argparse
import sys
from contextlib import closing
from pathlib import Path

from put.cli.printing import Line, duration, event_json, loading, print_json, say
from put.config import OnExists, PictureFormat, Precision, TranslateOptions
from put.events import (
    FileState,
    TranslationAdvanced,
    TranslationEvent,
    TranslationFinished,
    TranslationStarted,
    Warned,
)

__all__ = ["add_to"]

DEFAULTS = TranslateOptions()

Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse gives its type no public name


def add_to(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "translate",
        help="translate pictures and folders of pictures",
        description="Translate pictures. A folder is mirrored with all its folders; several folders each under their "
        "own name. What is there already is skipped, so that the same command goes on after an interruption.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "inputs", nargs="+", metavar="INPUT", help="a picture, a folder or a pattern such as 'in/**/*.jpg'"
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
    parser.add_argument("--format", type=PictureFormat, choices=list(PictureFormat), default=PictureFormat.SAME)
    parser.add_argument(
        "--quality", type=int, default=DEFAULTS.quality, metavar="1..100", help="of JPEG, WebP and AVIF"
    )
    parser.add_argument("--template", default=DEFAULTS.template, help="names of the results, such as {name}_{model}")
    parser.add_argument("--on-exists", type=OnExists, choices=list(OnExists), default=OnExists.SKIP)
    parser.add_argument("--jobs", type=int, default=DEFAULTS.jobs, metavar="N", help="threads that read and that write")
    parser.add_argument("--json", action="store_true", help="print one event a line as JSON")
    parser.set_defaults(run=_run, interrupted="What is finished stays; the same command goes on from there.")


def _work_size(text: str) -> int:
    return 0 if text == "native" else int(text)


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
    )
    with loading():
        from put.translate.run import translate  # torch takes a second: not before the usage is known to be right

    show = _print_json if given.json else _Printer()
    failed = 0
    with closing(translate(given.inputs, given.output, options)) as events:
        for event in events:
            show(event)
            if isinstance(event, TranslationFinished):
                failed = event.failed
    return 1 if failed else 0


def _print_json(event: TranslationEvent) -> None:
    print_json(event_json(event))


class _Printer:
    """Events for people: failures and warnings as lines, progress as one line that is written over."""

    def __init__(self) -> None:
        self._line = Line(sys.stderr)
        self._failures: list[str] = []

    def __call__(self, event: TranslationEvent) -> None:
        if isinstance(event, TranslationAdvanced):
            self._advanced(event)
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
        ended = event.done + event.skipped + event.failed
        speed = f", {event.files_per_second:.2f} files/s" if event.files_per_second else ""
        left = f", {duration(event.seconds_left)} left" if event.seconds_left is not None else ""
        self._line.show(f"{ended}/{event.total}{speed}{left}  {result.source.name}")

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
