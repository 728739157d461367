"""``put check``."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from put.cli.option_arguments import whole_number
from put.cli.printer import EventPrinter, Message, Progress, Tone, table_lines
from put.cli.printing import loading, say
from put.formatting import duration_text
from put.models.library import Library, ModelEntry

if TYPE_CHECKING:
    from put.familiarity.report import CheckEvent, CheckFinished, ModelReport
    from put.familiarity.statistics import InputStatistics

__all__ = ["add_to"]

NAMED = 10
"""Files of a model that are named at most; ``--json`` names all."""
FITS = {
    "familiar": "like what it was trained on",
    "mixed": "some are unlike what it was trained on",
    "unfamiliar": "most are unlike what it was trained on",
    "unknown": "no telling",
}

Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse gives its type no public name


def add_to(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "check",
        help="say how far pictures are from those that models were trained on",
        description="Say for each model how far pictures and videos are from those that it was trained on, and which "
        "of them are unusual. A hint, no verdict: what is unusual may still turn out well. Nothing is translated.",
        epilog="exit codes: 0 all were looked at, however unusual they are; 1 a file could not be read, or a model's "
        "card says nothing of its training pictures; 2 wrong usage; 130 interrupted",
        allow_abbrev=False,
    )
    parser.add_argument("paths", nargs="+", metavar="PATH", help="files, folders and patterns, as of put translate")
    parser.add_argument(
        "--model", action="append", metavar="NAME", help="a generator's name or file; may be repeated (default: all)"
    )
    parser.add_argument(
        "--most", type=whole_number, default=1000, metavar="N", help="files that are looked at; of more some are drawn"
    )
    parser.add_argument("--seed", type=whole_number, default=0, metavar="N", help="of the draw where there are more")
    parser.add_argument("--json", action="store_true", help="print one event a line as JSON, the report last")
    parser.set_defaults(run=_run, interrupted="Nothing was changed.")


def _run(given: argparse.Namespace) -> int:
    with loading():
        from put.familiarity.check import check_files
        from put.familiarity.report import CheckFinished
        from put.translation.walk import find_inputs

    models = _models(given.model)
    found = find_inputs(given.paths, Path(os.devnull, "none"))  # there are no results to pass over
    for place, problem in found.problems:
        say(f"left out: {place}: {problem}", to=sys.stderr)
    files = [(file.source, file.video) for file in found.files]
    show = EventPrinter(_describe, as_json=given.json)
    complete = not found.problems and None not in models.values()
    with closing(show), closing(check_files(files, models, given.most, given.seed)) as events:
        for event in events:
            show(event)
            if isinstance(event, CheckFinished):
                complete = complete and not event.unreadable
    return 0 if complete else 1


def _models(names: list[str] | None) -> dict[str, InputStatistics | None]:
    """Return what the cards say; of all models where none is named, as far as they say something."""
    from put.familiarity.check import statistics_of

    library = Library()
    if names:
        return {entry.name: statistics_of(entry) for entry in map(library.find, names)}
    return {entry.name: statistics_of(entry) for entry in library.entries() if _is_described(entry)}


def _is_described(entry: ModelEntry) -> bool:
    return entry.card is not None and bool(entry.card.inputs)


def _describe(event: CheckEvent) -> Iterator[Message | Progress]:
    """Yield the lines to print for an event."""
    from put.familiarity.report import CheckAdvanced, CheckStarted

    if isinstance(event, CheckStarted):
        if event.total < event.found:
            yield Message(f"Looking at {event.total:,} of {event.found:,} files, drawn at random.")
    elif isinstance(event, CheckAdvanced):
        yield Progress(f"{event.done}/{event.total}  {event.path.name}", event.done, event.total)
        if event.error is not None:
            yield Message(f"left out: {event.path}: {event.error}", Tone.FAILED)
    else:
        yield from map(Message, _report(event))


def _report(event: CheckFinished) -> Iterator[str]:
    rows = [_row(report, event.checked) for report in event.reports]
    yield from table_lines(rows, headers=("model", "middle", "rare", "unusual", ""), right=(1, 2, 3))
    yield ""
    for report in event.reports:
        yield from _named(report)
    yield "middle: percentage of the training pictures that are less far off than the file in the middle."
    yield "rare: farther off than 95 % of the training pictures; unusual: than 99 %."
    yield f"Looked at {event.checked:,} files in {duration_text(event.seconds)}."


def _row(report: ModelReport, checked: int) -> tuple[str, ...]:
    if not report.training_pictures:
        return report.model, "-", "-", "-", "its card says nothing of its training pictures"
    if not checked:
        return report.model, "-", "-", "-", FITS["unknown"]
    rare, unusual = (f"{100 * number / checked:.0f} %" for number in (report.rare, report.unusual))
    return report.model, f"{report.median:.0f} %", rare, unusual, FITS[report.fit]


def _named(report: ModelReport) -> Iterator[str]:
    if not report.outliers:
        return
    yield f"Rare for {report.model}, the farthest from its training pictures first:"
    for mark in report.outliers[:NAMED]:
        yield f"  {_percentile(mark.percentile):>7}  {mark.path}"
    if len(report.outliers) > NAMED:
        yield f"  and {len(report.outliers) - NAMED:,} more; --json names all"
    yield ""


def _percentile(value: float) -> str:
    return "> all" if value >= 100 else f"{value:.1f} %"
