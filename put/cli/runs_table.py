"""Training runs as the command line names and prints them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from put.cli.printer import print_table
from put.cli.printing import print_json, say
from put.codec import to_plain
from put.errors import OptionError
from put.formatting import duration_text, size_text
from put.runs.library import RunLibrary
from put.runs.serialization import run_spec_to_json, status_to_json
from put.runs.types import RunEntry, RunStatus

__all__ = ["entry_json", "facts_of", "find_run", "print_entries", "steps_text"]


def find_run(library: RunLibrary, name: str) -> RunEntry:
    """Return the run that is called so: by its folder, the folder's name or its title.

    Raises:
        OptionError: there is none, or several.
    """
    entries = library.entries()
    path = Path(name).absolute()
    found = [entry for entry in entries if entry.path == path]
    found = found or [entry for entry in entries if entry.path.name == name]
    found = found or [entry for entry in entries if entry.spec is not None and entry.spec.title == name]
    if len(found) > 1:
        raise OptionError(f"There are {len(found)} runs called “{name}”.", f"Name one by its folder: {found[0].path}")
    if not found:
        known = ", ".join(entry.path.name for entry in entries[:8])
        raise OptionError(f"There is no run “{name}”.", f"There are: {known}" if known else "There is none yet.")
    return found[0]


def entry_json(entry: RunEntry, *, whole: bool = False) -> dict[str, Any]:
    """Return a run as JSON can hold it; where it is to be whole, with its spec under the name ``order``."""
    spec = entry.spec
    facts: dict[str, Any] = {"run": str(entry.path), "title": spec.title if spec is not None else ""}
    facts |= {name: value for name, value in status_to_json(entry.status).items() if name not in ("format", "problem")}
    facts |= {"size": entry.size, "snapshots": list(entry.snapshots)}
    facts["problem"] = to_plain(entry.problem or entry.status.problem)
    if whole:
        facts["order"] = run_spec_to_json(spec) if spec is not None else None
    return facts


def _cells(entry: RunEntry) -> tuple[str, ...]:
    status = entry.status
    name = entry.spec.title if entry.spec is not None else entry.path.name
    state = status.state.value + (f" ({status.place_in_queue})" if status.place_in_queue else "")
    left = f"{duration_text(status.seconds_left)} left" if status.seconds_left is not None else ""
    return name, state, "warm-up" if status.step < 0 else f"{status.step}/{status.steps}", left, size_text(entry.size)


def steps_text(status: RunStatus) -> str:
    """Return how far a run is: ``40 of 2,000``, or how much of its identity pre-training is left."""
    if status.step < 0:
        return f"{-status.step:,} of warm-up left, then {status.steps:,}"
    return f"{status.step:,} of {status.steps:,}"


def print_entries(entries: list[RunEntry], *, json: bool, none: str) -> None:
    """Print a line for each run, or ``none`` for people where there is none."""
    if json:
        for entry in entries:
            print_json(entry_json(entry))
    elif entries:
        print_table([_cells(entry) for entry in entries], right=(2, 4))
    else:
        say(none)


def facts_of(entry: RunEntry) -> Iterator[tuple[str, str]]:
    """Yield the facts about a run: labels and texts that are not empty."""
    status, spec = entry.status, entry.spec
    facts = [("run", str(entry.path)), ("state", status.state.value), ("steps", steps_text(status))]
    if spec is not None:
        facts += [("title", spec.title), ("from", str(spec.folder_a)), ("to", str(spec.folder_b))]
    facts += [("verdict", f"{status.message} {status.hint}".strip()), ("samples", str(status.sample or ""))]
    if status.score is not None:
        facts.append(("score", f"{status.score:.3g} at step {status.best_step}"))
    facts += [("generators", ", ".join(map(str, entry.snapshots))), ("size", size_text(entry.size))]
    facts.append(("problem", str(entry.problem or status.problem or "")))
    yield from ((label, text) for label, text in facts if text)
