"""The queue of runs. A run is queued as long as there is a small file in its folder, so that a crash forgets none."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import AbstractContextManager, suppress
from pathlib import Path

from put.errors import TrainingError
from put.files.json_file import is_number, read_json, write_json
from put.files.locks import acquire
from put.runs.layout import QUEUED, writing

__all__ = ["changing", "dequeue", "enqueue", "in_order", "move", "queued_at"]


def changing(root: Path) -> AbstractContextManager[None]:
    """Return a context for changes to the queue, which one process makes at a time.

    Raises:
        TrainingError: another process changes it for seconds.
        OutputError: the folder of runs cannot be written.
    """
    with writing(root):
        root.mkdir(parents=True, exist_ok=True)
    busy = TrainingError("The queue of training runs is being changed by another program.", "Try again in a moment.")
    return acquire(root, busy, 5.0)


def queued_at(run: Path) -> float | None:
    """Return the sort key of a run, about the time when it was queued; None where it is not queued."""
    try:
        content = read_json(run / QUEUED)
    except TrainingError:  # it is queued, but its time is lost
        return 0.0
    if content is None:
        return None
    at = content.get("at")
    return float(at) if is_number(at) else 0.0


def in_order(runs: Sequence[Path]) -> list[Path]:
    """Return the runs that are queued, the next one first."""
    waiting = [(at, run) for run in runs if (at := queued_at(run)) is not None]
    return [run for _, run in sorted(waiting)]


def enqueue(run: Path, others: Sequence[Path], at: float | None = None) -> None:
    """Queue a run behind all others, or where it was before.

    Raises:
        OutputError: its folder cannot be written.
    """
    if at is None:
        at = max([time.time(), *((queued_at(other) or 0.0) + 0.001 for other in others)])
    write_json(run / QUEUED, {"at": at})


def dequeue(run: Path) -> None:
    """Remove a run from the queue.

    Raises:
        OutputError: its folder cannot be written.
    """
    with writing(run / QUEUED), suppress(FileNotFoundError):
        (run / QUEUED).unlink()


def move(run: Path, by: int, runs: Sequence[Path]) -> None:
    """Move a queued run towards the front (below 0) or the end of the queue.

    Raises:
        OutputError: a folder cannot be written.
    """
    before = in_order(runs)
    if run not in before:
        return
    after = [other for other in before if other != run]
    after.insert(max(0, min(len(after), before.index(run) + by)), run)
    times = [queued_at(other) or 0.0 for other in before]
    for place in range(1, len(times)):  # two that were queued at the same time
        times[place] = max(times[place], times[place - 1] + 0.001)
    for other, at in zip(after, times, strict=True):
        if queued_at(other) != at:
            write_json(other / QUEUED, {"at": at})
