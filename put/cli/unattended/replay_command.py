"""``put replay``."""

from __future__ import annotations

import argparse
import sys

from put.cli.path_arguments import path_of
from put.cli.printing import loading, say
from put.cli.translate_command import follow
from put.config import SEVERAL_DEVICES
from put.translation.job_report import read_report
from put.unattended.disk import waiting_for_room

__all__ = ["add_to"]

Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse gives its type no public name


def add_to(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "replay",
        help="do a translation again from its report",
        description="Translate the files of a report again with the same settings and the very same model. In the "
        "report's own folder only what is missing or out of date is made again; another folder gets everything.",
        allow_abbrev=False,
    )
    parser.add_argument("report", type=path_of, metavar="REPORT", help="a FOLDER.report.json that a translation wrote")
    parser.add_argument("-o", "--output", type=path_of, metavar="DIR", help="another folder for the results")
    parser.add_argument("--device", metavar="DEVICE", help=f"another device: {SEVERAL_DEVICES}")
    parser.add_argument(
        "--any-model", action="store_true", help="take the model of that name even where its file is another one"
    )
    parser.add_argument("--json", action="store_true", help="print one event a line as JSON")
    parser.set_defaults(run=_run, interrupted="What is finished stays; run the same command again to resume.")


def _run(given: argparse.Namespace) -> int:
    report = read_report(given.report)
    with loading():
        from put.translation.batch import translate
        from put.translation.replay import plan_replay

    again = plan_replay(report, output=given.output, device=given.device, any_model=given.any_model)
    for note in again.notes:
        say(f"note: {note}", to=sys.stderr)
    return follow(
        lambda stop: waiting_for_room(
            translate(again.inputs, again.output, again.options, stop=stop, clips=again.clips, found=again.found),
            again.output,
            stop,
        ),
        as_json=given.json,
    )
