"""Commands to a run, and its status."""

from __future__ import annotations

import dataclasses
import re
import secrets
import time
from contextlib import suppress
from pathlib import Path

from put.errors import TrainingError
from put.files.json_file import read_json
from put.files.locks import LOCK, is_held
from put.runs.adopt import adopted_status
from put.runs.layout import CHECKPOINT, COMMANDS, QUEUED, STATUS, writing
from put.runs.serialization import problem, status_from_json
from put.runs.types import RunCommand, RunState, RunStatus

__all__ = ["drop_commands", "has_worker", "is_used", "read_status", "send", "take_commands"]

_NAME = re.compile(r"\d{20}-[0-9a-f]{8}-([a-z_]+)")
LATER = 5.0
"""Seconds: a checkpoint that is newer than the status by more than this was written by ``put train``."""


def send(run: Path, command: RunCommand) -> None:
    """Send a command to a live run, which carries it out once, within a step.

    Raises:
        TrainingError: no process trains the run that takes commands.
        OutputError: the run folder cannot be written.
    """
    if not has_worker(run):
        if is_held(run):
            raise TrainingError(
                "This run is being trained in a terminal.", "Stop it there with Ctrl+C; its progress is saved."
            )
        raise TrainingError("This run is not active.", "Resume it first.")
    path = run / COMMANDS / f"{time.time_ns():020}-{secrets.token_hex(4)}-{command.value}"
    with writing(path):
        path.touch(exist_ok=False)


def take_commands(run: Path) -> list[RunCommand]:
    """Return the commands since the last call, in order. Only the process that trains the run may call it."""
    try:
        names = sorted(path.name for path in (run / COMMANDS).iterdir() if path.name != LOCK)
    except OSError:
        return []
    taken: list[RunCommand] = []
    for name in names:
        found = _NAME.fullmatch(name)
        if found is None:
            continue
        try:
            (run / COMMANDS / name).unlink()
        except OSError:  # it would be carried out again and again
            continue
        with suppress(ValueError):
            taken.append(RunCommand(found[1]))
    return taken


def drop_commands(run: Path) -> None:
    """Discard the commands to an earlier process."""
    take_commands(run)


def has_worker(run: Path) -> bool:
    """Return whether a process holds the run that takes commands."""
    return is_held(run / COMMANDS)


def is_used(run: Path) -> bool:
    """Return whether any process holds the run, including ``put train`` in a terminal."""
    return has_worker(run) or is_held(run)


def read_status(run: Path) -> RunStatus:
    """Return the status of a run; ``place_in_queue`` stays 0, because it depends on the other runs.

    Never raises: what cannot be read is reported as the ``problem`` of the status.
    """
    status = _written(run)
    if status is not None and status.state.live and not has_worker(run):
        status = _written(run)  # it may have ended in between
    if status is None or status.problem is _UNREADABLE or (not status.state.live and _is_older(status, run)):
        found = adopted_status(run)
        status = found if status is None else dataclasses.replace(found, problem=status.problem)
        if status.state.live:
            return status
    elif status.state.live:
        if has_worker(run):
            return status
        status = dataclasses.replace(status, state=RunState.INTERRUPTED, seconds_left=None, memory=0)
    if (run / QUEUED).exists():
        return dataclasses.replace(status, state=RunState.QUEUED)
    if status.state is RunState.QUEUED:  # it was removed from the queue
        return dataclasses.replace(status, state=RunState.STOPPED)
    return status


_UNREADABLE = problem("The progress of this run cannot be read.", "Resume it to continue from its last checkpoint.")


def _written(run: Path) -> RunStatus | None:
    """Return the status in ``status.json``."""
    try:
        content = read_json(run / STATUS)
        return None if content is None else status_from_json(content)
    except (TrainingError, ValueError):
        return RunStatus(RunState.INTERRUPTED, problem=_UNREADABLE)


def _is_older(status: RunStatus, run: Path) -> bool:
    """Return whether ``put train`` has continued the run since."""
    if is_held(run) and not has_worker(run):
        return True
    try:
        return (run / CHECKPOINT).stat().st_mtime > status.updated + LATER
    except OSError:
        return False
