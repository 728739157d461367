"""Who is next. A run waits as long as there is a small file in its folder, so that a crash forgets nobody."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import AbstractContextManager, suppress
from pathlib import Path

from put.errors import TrainingError
from put.files.json_file import is_number, read_json, write_json
from put.files.locks import acquire
from put.runs.layout import QUEUED, writing

__all__ = ["changing", "in_order", "leave", "move", "put_last", "waiting_since"]


def changing(root: Path) -> AbstractContextManager[None]:
    """Around changes to the queue, which one process makes at a time.

    Raises:
        TrainingError: another is at it for seconds.
        OutputError: the folder of runs cannot be written.
    """
    with writing(root):
        root.mkdir(parents=True, exist_ok=True)
    busy = TrainingError("The queue of training runs is being changed by another program.", "Try again in a moment.")
    return acquire(root, busy, 5.0)


def waiting_since(run: Path) -> float | None:
    """What the queue is sorted by, about the time when the run was queued; None where it does not wait."""
    try:
        content = read_json(run / QUEUED)
    except TrainingError:  # it waits, but nobody knows since when
        return 0.0
    if content is None:
        return None
    at = content.get("at")
    return float(at) if is_number(at) else 0.0


def in_order(runs: Sequence[Path]) -> list[Path]:
    """Those of the runs that wait, the next one first."""
    waiting = [(at, run) for run in runs if (at := waiting_since(run)) is not None]
    return [run for _, run in sorted(waiting)]


def put_last(run: Path, others: Sequence[Path], at: float | None = None) -> None:
    """Let a run wait, after all others that do, or where it waited before.

    Raises:
        OutputError: its folder cannot be written.
    """
    if at is None:
        at = max([time.time(), *((waiting_since(other) or 0.0) + 0.001 for other in others)])
    write_json(run / QUEUED, {"at": at})


def leave(run: Path) -> None:
    """Take a run out of the queue.

    Raises:
        OutputError: its folder cannot be written.
    """
    with writing(run / QUEUED), suppress(FileNotFoundError):
        (run / QUEUED).unlink()


def move(run: Path, by: int, runs: Sequence[Path]) -> None:
    """Let a run that waits change places with those before (below 0) or after it.

    Raises:
        OutputError: a folder cannot be written.
    """
    before = in_order(runs)
    if run not in before:
        return
    after = [other for other in before if other != run]
    after.insert(max(0, min(len(after), before.index(run) + by)), run)
    times = [waiting_since(other) or 0.0 for other in before]
    for place in range(1, len(times)):  # two that were queued at once
        times[place] = max(times[place], times[place - 1] + 0.001)
    for other, at in zip(after, times, strict=True):
        if waiting_since(other) != at:
            write_json(other / QUEUED, {"at": at})
