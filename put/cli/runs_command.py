"""``put runs``."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from put.cli.exclusions import left_out_of
from put.cli.option_arguments import whole_number
from put.cli.path_arguments import path_of
from put.cli.printer import print_facts
from put.cli.printing import print_json, say
from put.cli.runs_table import entry_json, facts_of, find_run, print_entries, steps_text
from put.cli.train_options import add_settings, options_of
from put.config import DEVICES, Preset
from put.errors import OptionError, TrainingError
from put.events import TrainingStepped, event_json
from put.runs.control import read_status, send
from put.runs.event_log import EventTail
from put.runs.launch import start_workers
from put.runs.layout import BEST, LAST, SNAPSHOTS
from put.runs.library import RunLibrary
from put.runs.publish import publish_model
from put.runs.types import RunCommand, RunSpec, RunState

__all__ = ["add_to"]

Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse gives its type no public name
Work = Callable[[argparse.Namespace], int]

ASKED: dict[str, tuple[RunCommand, str]] = {
    "pause": (RunCommand.PAUSE, "keep everything, give the memory back and wait"),
    "continue": (RunCommand.CONTINUE, "end a pause"),
    "sample": (RunCommand.SAMPLE, "translate the validation pictures now"),
    "save": (RunCommand.SAVE, "write a checkpoint and a generator now"),
    "stop": (RunCommand.STOP, "end the run and keep everything; one that waits leaves the queue"),
}
WATCH_EVERY = 0.5
"""Seconds between two looks of ``watch``."""


def add_to(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command and its subcommands to the parser."""
    runs = commands.add_parser(
        "runs",
        help="training runs: list, watch, steer, queue",
        description="Training runs that continue in processes of their own, one at a time on each device. RUN is a run "
        "folder, its name or the run's title.",
        allow_abbrev=False,
    )
    verbs = runs.add_subparsers(title="commands", required=True, metavar="COMMAND")
    _verb(verbs, "list", _list, "all runs, the newest first", json=True)
    _verb(verbs, "show", _show, "how a run stands and what it was asked to do", run=True, json=True)
    _verb(
        verbs, "watch", _watch, "print what a run says until it ends; ending this does not end it", run=True, json=True
    )
    _add_adding(verbs)
    start = _verb(
        verbs, "start", _start, "start what waits; with RUN, let it resume from its checkpoint first", json=True
    )
    start.add_argument("name", nargs="?", metavar="RUN")
    start.add_argument("--steps", type=whole_number, metavar="N", help="how many steps RUN is to have in all")
    for name, (_, text) in ASKED.items():
        aliases = ("go-on",) if name == "continue" else ()  # its name in version 0.1
        _verb(verbs, name, _ask, text, run=True, aliases=aliases).set_defaults(asked=name)
    queue = _verb(verbs, "queue", _queue, "what waits, the next one first; with RUN, move it", json=True)
    queue.add_argument("name", nargs="?", metavar="RUN")
    queue.add_argument(
        "--move", type=whole_number, metavar="N", help="places towards the end, below 0 towards the front"
    )
    queue.add_argument("--remove", action="store_true", help="take RUN out of the queue")
    _verb(verbs, "delete", _delete, "remove a run with all its files", run=True)
    _verb(
        verbs, "attach", _attach, "take in a run that 'put train' made; it stays where it is", json=True
    ).add_argument("folder", type=path_of, metavar="FOLDER")
    _add_keeping(verbs)
    work = _verb(verbs, "work", _work, "train the next run that waits for a device, in this process")
    work.add_argument("name", nargs="?", metavar="RUN", help="this run rather than the next one")
    work.add_argument("--device", default="auto", help=f"{DEVICES} (default: auto)")
    work.add_argument("--root", type=path_of, help=argparse.SUPPRESS)


def _verb(
    verbs: Commands[argparse.ArgumentParser],
    name: str,
    work: Work,
    text: str,
    *,
    run: bool = False,
    json: bool = False,
    aliases: Sequence[str] = (),
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = verbs.add_parser(
        name, help=text, description=text, allow_abbrev=False, aliases=aliases
    )
    if run:
        parser.add_argument("name", metavar="RUN")
    if json:
        parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=work)
    return parser


def _add_adding(verbs: Commands[argparse.ArgumentParser]) -> None:
    add = _verb(verbs, "add", _add, "queue a new run, and start it where its device is free", json=True)
    add.add_argument("folder_a", type=path_of, metavar="A", help="folder of pictures to start from")
    add.add_argument("folder_b", type=path_of, metavar="B", help="folder of pictures to end with")
    add_settings(add)
    clone = _verb(verbs, "clone", _clone, "queue a run like another one", run=True, json=True)
    for parser in (add, clone):
        parser.add_argument("--title", help="what to call it (default: after the folders)")
        parser.add_argument(
            "-o", "--output", type=path_of, metavar="FOLDER", help="its folder (default: in the data folder)"
        )
        parser.add_argument("--later", action="store_true", help="only queue it; 'put runs start' starts it")


def _add_keeping(verbs: Commands[argparse.ArgumentParser]) -> None:
    parser = _verb(verbs, "keep", _keep, "take a generator of a run into the gallery", run=True, json=True)
    parser.add_argument("new", metavar="NAME", help="its name there")
    parser.add_argument(
        "--step", type=whole_number, metavar="N", help="which of those that were kept (default: the best)"
    )
    parser.add_argument("--last", action="store_true", help="that of the last checkpoint")
    parser.add_argument("--title", default="", help="one line (default: NAME)")
    parser.add_argument("--description", default="", help="a few sentences")
    parser.add_argument("--licence", default="", help="such as CC-BY-4.0")
    parser.add_argument("--credit", action="append", default=[], metavar="TEXT", help="whose pictures; may be repeated")


def _list(given: argparse.Namespace) -> int:
    print_entries(
        list(RunLibrary().entries()), json=given.json, none="There are no runs. 'put runs add A B' queues one."
    )
    return 0


def _show(given: argparse.Namespace) -> int:
    entry = find_run(RunLibrary(), given.name)
    if given.json:
        print_json(entry_json(entry, whole=True))
    else:
        print_facts(facts_of(entry))
    return 0


def _watch(given: argparse.Namespace) -> int:
    run = find_run(RunLibrary(), given.name).path
    tail = EventTail(run)
    while True:
        live = read_status(run).state.live
        while events := tail.read():
            for event in events:
                if given.json:
                    print_json(event_json(event))
                elif not isinstance(event, TrainingStepped):
                    facts = {name: value for name, value in event_json(event).items() if value not in (None, "", [])}
                    say(
                        "  ".join(
                            str(value) if name == "event" else f"{name}: {value}" for name, value in facts.items()
                        )
                    )
        if not live:
            return 0
        time.sleep(WATCH_EVERY)


def _add(given: argparse.Namespace) -> int:
    sides = given.folder_a, given.folder_b
    title = given.title or " → ".join(side.stem if given.single else side.absolute().name for side in sides)
    preset = (given.preset or Preset.STANDARD).value
    return _queued(given, RunSpec(title, *sides, options_of(given), preset, given.style or 0.0, left_out_of(given)))


def _clone(given: argparse.Namespace) -> int:
    library = RunLibrary()
    spec = library.clone(find_run(library, given.name).path)
    return _queued(given, replace(spec, title=given.title or spec.title))


def _queued(given: argparse.Namespace, spec: RunSpec) -> int:
    library = RunLibrary()
    run = library.add(spec, given.output)
    if not given.later:
        start_workers(library)
    if given.json:
        print_json(entry_json(library.entry(run)))
    else:
        say(f'Queued “{spec.title}” in {run}. To watch it: put runs watch "{run.name}"')
    return 0


def _start(given: argparse.Namespace) -> int:
    library = RunLibrary()
    if given.name:
        library.enqueue(find_run(library, given.name).path, given.steps)
    elif given.steps is not None:
        raise OptionError("--steps is for one run.", "Write: put runs start RUN --steps N")
    start_workers(library)
    return _queue(argparse.Namespace(name=None, json=given.json))


def _ask(given: argparse.Namespace) -> int:
    library = RunLibrary()
    entry = find_run(library, given.name)
    if given.asked == "stop" and entry.status.state is RunState.QUEUED:
        library.unqueue(entry.path)
    else:
        send(entry.path, ASKED[given.asked][0])
    return 0


def _queue(given: argparse.Namespace) -> int:
    library = RunLibrary()
    if given.name:
        run = find_run(library, given.name).path
        if given.remove:
            library.unqueue(run)
        elif given.move is not None:
            library.move(run, given.move)
        else:
            raise OptionError("What is to become of the run?", "Add --move N or --remove.")
    waiting = [entry for entry in library.entries() if entry.status.place_in_queue]
    waiting.sort(key=lambda entry: entry.status.place_in_queue)
    print_entries(waiting, json=given.json, none="No run waits.")
    return 0


def _delete(given: argparse.Namespace) -> int:
    library = RunLibrary()
    library.delete(find_run(library, given.name).path)
    return 0


def _attach(given: argparse.Namespace) -> int:
    print_entries([RunLibrary().attach(given.folder)], json=given.json, none="")
    return 0


def _keep(given: argparse.Namespace) -> int:
    entry = find_run(RunLibrary(), given.name)
    file = Path(LAST) if given.last or not (entry.path / BEST).exists() else Path(BEST)
    if given.step is not None:
        if given.step not in entry.snapshots:
            raise OptionError(
                f"No generator was kept at step {given.step}.", f"There are: {', '.join(map(str, entry.snapshots))}."
            )
        file = next(path for path in (entry.path / SNAPSHOTS).iterdir() if path.stem == f"{given.step:07d}")
    name = publish_model(
        entry.path, file, name=given.new, title=given.title, description=given.description, licence=given.licence,
        credits=given.credit,
    )  # fmt: skip
    if given.json:
        print_json({"name": name})
    else:
        say(f'Kept as {name}: put translate PICTURES -o OUT --model "{name}"')
    return 0


def _work(given: argparse.Namespace) -> int:
    from put.training.worker.process import work

    library = RunLibrary(given.root)
    run = None
    if given.name:
        run = find_run(library, given.name).path
        if library.entry(run).status.state is not RunState.QUEUED:
            library.enqueue(run)
    done = work(library, given.device, run)
    if done is None:
        say("Nothing waits for this device, or another process has it.")
        return 0
    status = read_status(done)
    if status.problem is not None:
        raise TrainingError(status.problem.message, status.problem.hint, status.problem.detail)
    say(f"{done}: {status.state.value}, steps {steps_text(status)}")
    return 0
