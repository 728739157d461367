"""``put watch``."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, Any

from put.awake import Awake
from put.cli.option_arguments import add_options, given_options
from put.cli.path_arguments import path_of
from put.cli.printer import EventPrinter, Message, Progress, Tone
from put.cli.printing import loading, stoppable
from put.cli.translate_command import describe
from put.cli.translate_options import add_translate_options, translate_options
from put.errors import OptionError
from put.events import TranslationAdvanced, TranslationFinished, TranslationStarted
from put.formatting import count_text
from put.unattended.watch_folder import WatchFolder, WatchOptions, load_folders

if TYPE_CHECKING:
    from put.unattended.watch import WatchEvent

__all__ = ["add_to"]

Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse gives its type no public name


def add_to(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "watch",
        help="translate what arrives in a folder, until it is interrupted",
        description="Translate pictures and videos as they arrive in a folder, each as soon as it has stopped growing. "
        "What was done is remembered: run the same command again to resume. Drives and shares may come and "
        "go. Without a folder, those that the window watches are watched.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "folder", nargs="?", type=path_of, metavar="FOLDER", help="the folder to watch, with all below it"
    )
    parser.add_argument("-o", "--output", type=path_of, metavar="DIR", help="the folder for the results")
    add_options(parser, WatchOptions)
    parser.add_argument("--once", action="store_true", help="end as soon as nothing is arriving any more")
    add_translate_options(parser)
    parser.add_argument("--json", action="store_true", help="print one event a line as JSON")
    parser.set_defaults(run=_run, interrupted="Run the same command again to resume.")


def _run(given: argparse.Namespace) -> int:
    folders = _folders(given)
    with loading():
        from put.unattended.watch import watch

    awake = Awake()
    show = EventPrinter["WatchEvent"](partial(_describe, failures=[]), as_json=given.json)
    failed = 0
    with stoppable() as stop, closing(show), closing(watch(folders, stop=stop, once=given.once)) as events:
        for event in events:
            show(event)
            if isinstance(event, TranslationStarted):
                awake.begin()
            elif isinstance(event, TranslationFinished):
                awake.end()
            failed += isinstance(event, TranslationAdvanced) and event.result.error is not None
    return 1 if failed else 0


def _folders(given: argparse.Namespace) -> list[WatchFolder]:
    if given.folder is None:
        return _saved(given)
    if given.output is None:
        raise OptionError("Where do the results go?", "Name their folder with -o.")
    if not given.folder.is_dir():
        raise OptionError(f"{given.folder} is no folder.", "Name a folder that is there.")
    options, watch_options = translate_options(given), WatchOptions(**given_options(given, WatchOptions))
    folder, output = given.folder.expanduser().resolve(), given.output.expanduser().resolve()
    return [WatchFolder(folder, output, options, watch_options, given.preset_file or "")]


def _saved(given: argparse.Namespace) -> list[WatchFolder]:
    if given.output is not None or given.preset_file is not None:
        raise OptionError("Which folder is to be watched?", "Name it.")
    folders = [folder for folder in load_folders() if not folder.is_paused]
    if not folders:
        raise OptionError("No folder is watched in the window.", "Name one: put watch FOLDER -o RESULTS")
    return folders


def _describe(event: WatchEvent, failures: list[str]) -> Iterator[Message | Progress]:
    match event:
        case TranslationStarted():
            yield Message(f"{count_text(event.total, 'file')} arrived")
        case TranslationFinished():
            yield from describe(event, failures)
            failures.clear()
        case _ if hasattr(event, "growing"):
            yield from _watched(event)
        case _:
            yield from describe(event, failures)


def _watched(event: Any) -> Iterator[Message | Progress]:
    match event.state:
        case "growing":
            yield Progress(f"{count_text(event.growing, 'file')} arriving in {event.folder}")
        case "away":
            yield Message(f"{event.folder} is not there; it is watched as soon as it is back.", Tone.NOTE)
        case "blocked":
            yield Message(f"{event.folder} waits: {event.problem}", Tone.NOTE)
        case _:
            yield Message(f"Watching {event.folder}")
