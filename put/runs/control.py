"""Asking something of a run, and how it stands."""

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
"""Seconds: a checkpoint that is newer than the status by more was written by ``put train``."""


def send(run: Path, command: RunCommand) -> None:
    """Ask something of a live run; it obeys within a step, once.

    Raises:
        TrainingError: no process trains it that could obey.
        OutputError: the run folder cannot be written.
    """
    if not has_worker(run):
        if is_held(run):
            raise TrainingError(
                "This run is trained by a command in a terminal.", "End it there with Ctrl+C; it keeps what it has."
            )
        raise TrainingError("This run is not going on right now.", "Queue it, and it goes on.")
    path = run / COMMANDS / f"{time.time_ns():020}-{secrets.token_hex(4)}-{command.value}"
    with writing(path):
        path.touch(exist_ok=False)


def take_commands(run: Path) -> list[RunCommand]:
    """What was asked since the last call, in its order. Only the process that trains the run may call it."""
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
        except OSError:  # it would be obeyed again and again
            continue
        with suppress(ValueError):
            taken.append(RunCommand(found[1]))
    return taken


def drop_commands(run: Path) -> None:
    """Forget what was asked of an earlier process."""
    take_commands(run)


def has_worker(run: Path) -> bool:
    """Whether a process trains it, or waits with it, that obeys commands."""
    return is_held(run / COMMANDS)


def is_used(run: Path) -> bool:
    """Whether any process has it, ``put train`` in a terminal included."""
    return has_worker(run) or is_held(run)


def read_status(run: Path) -> RunStatus:
    """How a run stands; ``place_in_queue`` stays 0, because that takes the other runs.

    Never raises: what cannot be read is told by the status's ``problem``.
    """
    status = _written(run)
    if status is not None and status.state.live and not has_worker(run):
        status = _written(run)  # it may have ended between the two looks
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
    if status.state is RunState.QUEUED:  # it was taken out of the queue
        return dataclasses.replace(status, state=RunState.STOPPED)
    return status


_UNREADABLE = problem("How far this run was cannot be read.", "Queue it again to go on from its last checkpoint.")


def _written(run: Path) -> RunStatus | None:
    """What ``status.json`` says."""
    try:
        content = read_json(run / STATUS)
        return None if content is None else status_from_json(content)
    except (TrainingError, ValueError):
        return RunStatus(RunState.INTERRUPTED, problem=_UNREADABLE)


def _is_older(status: RunStatus, run: Path) -> bool:
    """Whether ``put train`` went on with the run since."""
    if is_held(run) and not has_worker(run):
        return True
    try:
        return (run / CHECKPOINT).stat().st_mtime > status.updated + LATER
    except OSError:
        return False
