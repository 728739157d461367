"""``put inspect``."""

from __future__ import annotations

import argparse
import shutil
import textwrap
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from put.cli.exclusions import add_left_out, left_out_of
from put.cli.option_arguments import whole_number
from put.cli.path_arguments import path_of
from put.cli.printer import EventPrinter, Message, Progress, table_lines
from put.cli.printing import loading
from put.config import Preset, preset_options
from put.events import event_json
from put.formatting import duration_text

if TYPE_CHECKING:
    from put.data.inspect_report import DomainReport, Finding, InspectEvent, Inspection

__all__ = ["add_to"]

NAMED = 10
"""Files and groups of copies that are named at most; ``--json`` names all."""

Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse gives its type no public name


def add_to(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "inspect",
        help="look at two folders of pictures before training",
        description="Look at two folders of pictures and say what can be expected of a training that turns pictures "
        "like those of A into pictures like those of B. Nothing is changed.",
        allow_abbrev=False,
    )
    parser.add_argument("folder_a", type=path_of, metavar="A", help="folder of pictures to start from")
    parser.add_argument("folder_b", type=path_of, metavar="B", help="folder of pictures to end with")
    size = preset_options(Preset.STANDARD).size
    parser.add_argument(
        "--size", type=whole_number, default=size, metavar="N", help=f"side of training's crops (default: {size})"
    )
    parser.add_argument(
        "--most",
        type=whole_number,
        default=5000,
        metavar="N",
        help="pictures of a side that are opened (default: 5000)",
    )
    parser.add_argument("--seed", type=whole_number, default=0, metavar="N", help="of the draw where there are more")
    add_left_out(parser)
    parser.add_argument("--json", action="store_true", help="print one event a line as JSON, the report last")
    parser.set_defaults(run=_run, interrupted="Nothing was changed.")


def _run(given: argparse.Namespace) -> int:
    with loading():
        from put.data.inspect import inspect_folders
        from put.data.inspect_report import InspectionFinished

    show = EventPrinter(_describe, as_json=given.json, to_json=_to_json)
    usable = False
    numbers = given.size, given.most, given.seed
    found = inspect_folders(given.folder_a, given.folder_b, *numbers, left_out=left_out_of(given))
    with closing(show), closing(found) as events:
        for event in events:
            show(event)
            if isinstance(event, InspectionFinished):
                usable = bool(event.report.a.readable and event.report.b.readable)
    return 0 if usable else 1


def _to_json(event: InspectEvent) -> dict[str, Any]:
    from put.data.inspect_report import InspectionFinished, inspection_json

    if isinstance(event, InspectionFinished):
        return {"event": "finished", "seconds": event.seconds, "report": inspection_json(event.report)}
    return event_json(event)


def _describe(event: InspectEvent) -> Iterator[Message | Progress]:
    """Yield the lines to print for an event."""
    from put.data.inspect_report import InspectionAdvanced, InspectionFinished

    if isinstance(event, InspectionAdvanced):
        doing = "comparing" if event.done == event.total else event.path.name
        yield Progress(f"{event.done}/{event.total}  {doing}", event.done, event.total)
    elif isinstance(event, InspectionFinished):
        yield from map(Message, _report(event.report))
        yield Message(f"Looked at in {duration_text(event.seconds)}.")


def _report(report: Inspection) -> Iterator[str]:
    width = min(100, shutil.get_terminal_size().columns)
    yield f"A  {report.a.folder}"
    yield f"B  {report.b.folder}"
    yield ""
    yield from table_lines(list(_table(report)), headers=("", "A", "B"), right=(1, 2))
    yield ""
    if report.shared:
        yield from _pairs(report)
    for name, side in (("A", report.a), ("B", report.b)):
        yield from _named(name, side)
    for finding in report.findings:
        yield from _told(finding, width)
    if report.findings:
        yield ""
    yield f"Outlook: {report.outlook.replace('_', ' ').upper()}. {report.summary}"


def _table(report: Inspection) -> Iterator[tuple[str, str, str]]:
    a, b = report.a, report.b
    rows = [
        ("pictures", a.found, b.found),
        ("looked at", a.looked_at, b.looked_at),
        ("unreadable", len(a.unreadable), len(b.unreadable)),
        ("sources, by name", a.sources, b.sources),
        ("copies of another", a.extra, b.extra),
        ("in the other side as well", len(report.shared), len({twin for _, twin in report.shared})),
        ("grey", len(a.grey), len(b.grey)),
        ("of one plain colour", len(a.plain), len(b.plain)),
        (f"short side below {report.size}", len(a.tiny), len(b.tiny)),
        ("distinct, to learn from", a.distinct, b.distinct),
    ]
    for label, value_a, value_b in rows:
        yield label, f"{value_a:,}", f"{value_b:,}"
    if a.left_out or b.left_out:
        yield "left out", f"{a.left_out:,}", f"{b.left_out:,}"
    yield "width : height (median)", f"{a.aspect:.2f}", f"{b.aspect:.2f}"
    yield "short side (median)", f"{a.short_side:,.0f}", f"{b.short_side:,.0f}"
    counts = [{(bin_.at_least, bin_.below): bin_.count for bin_ in side.sizes} for side in (a, b)]
    for low, high in sorted(counts[0].keys() | counts[1].keys(), key=lambda ends: ends[0]):
        label = f"  {low} and more" if high is None else f"  {low} to {high - 1}"
        number_a, number_b = (each.get((low, high), 0) for each in counts)
        yield label, f"{number_a:,}", f"{number_b:,}"


def _pairs(report: Inspection) -> Iterator[str]:
    yield "In both:"
    for first, twin in report.shared[:NAMED]:
        yield f"  {first} = {twin}"
    yield from _more(len(report.shared))
    yield ""


def _named(name: str, side: DomainReport) -> Iterator[str]:
    if side.unreadable:
        yield f"Unreadable in {name}:"
        yield from (f"  {_short(each.path, side)}: {each.error.message}" for each in side.unreadable[:NAMED])
        yield from _more(len(side.unreadable))
        yield ""
    if side.copies:
        yield f"Copies in {name}:"
        for group in side.copies[:NAMED]:
            rest = f" and {len(group) - 4} more" if len(group) > 4 else ""
            yield "  " + " = ".join(_short(path, side) for path in group[:4]) + rest
        yield from _more(len(side.copies))
        yield ""


def _short(path: Path, side: DomainReport) -> str:
    return str(path.relative_to(side.folder)) if path.is_relative_to(side.folder) else str(path)


def _more(number: int) -> Iterator[str]:
    if number > NAMED:
        yield f"  and {number - NAMED:,} more; --json names all"


def _told(finding: Finding, width: int) -> Iterator[str]:
    yield from textwrap.wrap(f"{finding.severity:8} {finding.message}", width, subsequent_indent=" " * 9)
    yield from textwrap.wrap(finding.hint, width, initial_indent=" " * 9 + "> ", subsequent_indent=" " * 11)
