"""``put doctor``."""

from __future__ import annotations

import argparse

from put.cli.path_arguments import path_of
from put.cli.printer import Message, Tone, tell
from put.cli.printing import print_json
from put.codec import to_plain
from put.formatting import count_text

__all__ = ["add_to"]

Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse gives its type no public name


def add_to(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "doctor",
        help="look at this machine and try a translation on each device",
        description="Look at torch, devices, codecs and folders, and translate a sample on each device.",
        allow_abbrev=False,
    )
    parser.add_argument("--json", action="store_true", help="print one finding a line as JSON")
    parser.add_argument(
        "--report",
        type=path_of,
        metavar="FILE",
        help="save what was found, with the program's logs, as a zip file to attach to a report of a fault; "
        "it holds no pictures and no names",
    )
    parser.set_defaults(run=_run)


def _run(given: argparse.Namespace) -> int:
    from put.doctor import examine

    problems, findings = 0, []
    for finding in examine():
        findings.append(finding)
        problems += not finding.good
        if given.json:
            print_json(to_plain(finding))
        else:
            tone = Tone.PLAIN if finding.good else Tone.BAD
            tell(Message(f"{'ok ' if finding.good else 'BAD'}  {finding.topic:12} {finding.text}", tone))
    if given.report is not None:
        from put.diagnostics.report import save_report

        save_report(given.report, findings)
        if given.json:
            print_json({"event": "report", "file": str(given.report)})
        else:
            tell(Message(f"The report is saved in {given.report}."))
    if not given.json:
        good = Message("All is well.", Tone.GOOD)
        tell(Message(f"Found {count_text(problems, 'problem')}.", Tone.BAD) if problems else good)
    return 1 if problems else 0
