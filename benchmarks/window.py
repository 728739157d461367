"""How fluid the window is: every figure that it is held to, measured one after the other.

    python -m benchmarks.window [--quick]

Each figure is taken in a process of its own, offscreen. A busy machine makes all of them worse: run it on an idle one.
The last column is what the window's own thread computed between two turns of the event loop, which load changes little.

first paint      seconds from the start of the program to the first paint, the least of three starts
translating      longest gap of the event loop while pictures are translated and shown
drop             longest gap while 20,000 files are dropped and listed
memory           what the process holds after a batch more than before it, with the engine loaded both times
500 jobs         longest gap while a stored queue of 500 jobs comes in and is scrolled from one end to the other
10,000 files     longest gap while a job's list of 10,000 files is shown, filtered and scrolled
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
LIMIT = 900.0
"""Seconds for one process; a figure takes one or two minutes on an idle machine, ten on a busy one."""


class NoFigureError(Exception):
    """A process did not end, or failed.

    Args:
        reason: in a few words.
        said: what it said.
    """

    def __init__(self, reason: str, said: str) -> None:
        super().__init__(reason)
        self.said = said


@dataclass(frozen=True)
class Figure:
    """One figure."""

    part: str
    words: str
    unit: str
    bound: float
    """What it is to stay under."""


FIGURES = (
    Figure("paint", "First paint", "ms", 1000),
    Figure("translating", "Longest gap while translating", "ms", 50),
    Figure("drop", "Longest gap for a drop of 20,000 files", "ms", 100),
    Figure("memory", "Memory after a batch, more than before", "MB", 150),
    Figure("jobs", "Longest gap with 500 jobs", "ms", 100),
    Figure("files", "Longest gap with 10,000 files", "ms", 100),
)


def first_paint() -> float:
    """Return milliseconds, the least of three starts.

    Raises:
        NoFigureError: the window did not start.
    """
    found = []
    for _ in range(3):
        said = _process([sys.executable, "-m", "put_desktop", "--startup-time"])
        found.append(float(said.split()[0]))
    return min(found)


def measured(figure: Figure, *, quick: bool) -> tuple[float, float]:
    """Return the figure, taken by a process of its own, and the milliseconds of work in the longest gap; 0 for none.

    Raises:
        NoFigureError: there is none.
    """
    if figure.part == "paint":
        return first_paint(), 0.0
    said = _process([sys.executable, "-m", "benchmarks.window_parts", figure.part, *(["--quick"] if quick else [])])
    found = json.loads(said.splitlines()[-1])
    return float(found["value"]), float(found["work"])


def _process(command: Sequence[str]) -> str:
    with tempfile.TemporaryDirectory() as data:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PUT_DATA_DIR": data}
        try:
            ended = subprocess.run(  # noqa: S603  this very interpreter
                command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False, timeout=LIMIT
            )
        except subprocess.TimeoutExpired as late:
            raise NoFigureError(f"did not end in {LIMIT:.0f} s", str(late.stderr or "")) from late
    if ended.returncode:
        raise NoFigureError(f"ended with {ended.returncode}", ended.stdout + ended.stderr)
    return ended.stdout


def row(figure: Figure, *, quick: bool) -> tuple[str, str]:
    """Return a line of the table, and what was said where there is no figure: the others are taken all the same."""
    bound = f"{figure.bound:,.0f} {figure.unit}"
    try:
        value, work = measured(figure, quick=quick)
    except NoFigureError as error:
        return f"| {figure.words} | none: {error} | {bound} | |", f"{figure.words}: {error}\n{error.said}"
    return f"| {figure.words} | {value:,.0f} {figure.unit} | {bound} | {f'{work:.0f} ms' if work else ''} |", ""


def main() -> int:
    """Measure and print a table; 1 where a figure is missing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="a tenth of the files and jobs: only whether it runs")
    parser.add_argument("--only", choices=[figure.part for figure in FIGURES], help="one figure alone")
    given = parser.parse_args()
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    print(f"{os.cpu_count()} cores, load {load:.1f} before it began\n")
    print("| figure | measured | is to stay under | most own work in one go |\n|---|---|---|---|")
    faults = []
    for figure in FIGURES:
        if given.only in (None, figure.part):
            line, fault = row(figure, quick=given.quick)
            print(line, flush=True)
            faults += [fault] if fault else []
    print(*faults, sep="\n", end="", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
