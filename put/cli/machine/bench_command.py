"""``put bench``."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence

from put.backends.speeds import Reason
from put.bench.options import BenchOptions
from put.bench.results import (
    BenchAdvanced,
    BenchEvent,
    BenchReport,
    BenchStarted,
    Flow,
    FlowMeasured,
    Row,
    RowMeasured,
)
from put.cli.option_arguments import add_options, given_options
from put.cli.printer import Message, Tone, tell
from put.cli.printing import loading, print_json
from put.codec import to_plain

__all__ = ["add_to"]

EVENTS: dict[type[BenchEvent], str] = {
    BenchStarted: "started",
    BenchAdvanced: "advanced",
    RowMeasured: "row",
    FlowMeasured: "flow",
    BenchReport: "report",
}

Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse gives its type no public name


def add_to(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "bench",
        help="measure how fast this machine translates, and choose what is fastest from then on",
        description="Measure each device, backend and precision in turn with the published way to run such a network "
        "(fp32, one picture at a time: load, run, save). What is fastest is kept and taken from then on where "
        "'put translate' is left to choose. It takes minutes; leave the machine alone meanwhile.",
        allow_abbrev=False,
    )
    add_options(parser, BenchOptions)
    parser.add_argument("--json", action="store_true", help="print only the report, as one JSON object")
    parser.add_argument(
        "--events", action="store_true", help="print each step as one JSON object on a line, the report last"
    )
    parser.add_argument(
        "--kept", action="store_true", help="measure nothing; tell what was measured before and what is taken by it"
    )
    parser.set_defaults(run=_run)


def _run(given: argparse.Namespace) -> int:
    options = BenchOptions(**given_options(given, BenchOptions))
    with loading():
        from put.bench.run import bench, kept

    if given.kept:
        _print_kept(kept(options), as_json=given.json or given.events)
        return 0
    for event in bench(options):
        if given.events:
            print_json({"event": EVENTS[type(event)]} | to_plain(event))
        elif not given.json:
            for line in _lines(event):
                tell(line)
        elif isinstance(event, BenchReport):
            print_json(to_plain(event))
    return 0


def _print_kept(reasons: Sequence[Reason], *, as_json: bool) -> None:
    if as_json:
        print_json({"event": "kept", "devices": to_plain(reasons)})
        return
    for reason in reasons:
        for line in _reason_lines(reason):
            tell(line)


def _reason_lines(reason: Reason) -> Iterator[Message]:
    choice = reason.choice
    why = (
        f"measured with {reason.model} on {reason.when[:10]}" if reason.is_measured else "by rule, nothing is measured"
    )
    yield Message(f"{reason.device}: {reason.name}; {choice.backend} in {choice.precision}, {why}")
    for way in reason.ways:
        yield Message(
            f"  {way.size} px, {way.choice.backend} {way.choice.precision}: {way.images_per_second:.2f} images/s, "
            f"{way.ratio:.1f} times the baseline"
        )


def _lines(event: BenchEvent) -> list[Message]:
    match event:
        case BenchStarted():
            peaks = ", ".join(f"{peak:.2f} in {precision}" for precision, peak in event.peaks.items())
            return [Message(f"{event.device}: {event.name}; matrices, 10^12 operations a second: {peaks}")]
        case BenchAdvanced():
            return []
        case RowMeasured():
            return [Message(_row_text(event.row))]
        case FlowMeasured():
            return [Message(_flow_text(event.flow))]
        case BenchReport():
            notes = [Message(f"note: {note}", Tone.NOTE) for note in event.notes]
            chosen = [
                Message(f"{device}: from now on {choice.backend} in {choice.precision}", Tone.GOOD)
                for device, choice in event.chosen.items()
            ]
            return [*notes, *chosen]


def _row_text(row: Row) -> str:
    batch = f" x {row.batch}" if row.batch > 1 else ""
    threads = f", {row.choice.threads} threads" if row.choice.threads else ""
    graph = ", as a graph" if row.in_graph else ""
    peak = f"{row.peak_share:.0%} of the peak, " if row.peak_share else ""
    return (
        f"  {row.size} px{batch}, {row.choice.backend} {row.choice.precision}{threads}{graph}: "
        f"{row.images_per_second:.2f} images/s, {row.megapixels_per_second:.2f} Mpx/s, "
        f"{row.ratio:.1f} times the baseline, {peak}"
        f"{row.peak_memory / 2**20:.0f} MiB, off by {row.mean_difference:.3f} of 255"
    )


def _flow_text(flow: Flow) -> str:
    steadying = f", steadying {flow.steadying:.0%}" if flow.steadying else ""
    together = f", {flow.at_once} together" if flow.at_once > 1 else ""
    graph = ", as a graph" if flow.in_graph else ""
    way = f"{flow.choice.backend} {flow.choice.precision}{together}{graph}"
    return (
        f"  {flow.kind} of {flow.size} px, {way}: {flow.per_second:.2f}/s, "
        f"{flow.ratio:.1f} times the baseline, {flow.share_of_bare:.0%} of the generator alone; "
        f"reading {flow.reading:.0%}, computing {flow.computing:.0%}{steadying}, writing {flow.writing:.0%}"
    )
