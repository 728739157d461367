"""Runs as people read them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from put.runs.types import RunEntry, RunState
from put_desktop.ui import text

__all__ = ["run_score", "run_state", "run_steps", "run_time", "run_title"]


def _tr(words: str) -> str:
    return QCoreApplication.translate("Runs", words)


def run_title(entry: RunEntry) -> str:
    """What the person called it, in one line; the folder's name where that is not known."""
    title = " ".join(entry.spec.title.split()) if entry.spec is not None else ""
    return title or entry.path.name


def run_state(entry: RunEntry) -> str:
    """Where a run stands, in words."""
    if entry.problem is not None:
        return _tr("Damaged")
    if entry.status.state is RunState.QUEUED and entry.status.place_in_queue > 1:
        return _tr("Waiting ({number})").format(number=entry.status.place_in_queue)
    return {
        RunState.QUEUED: _tr("Waiting"),
        RunState.STARTING: _tr("Starting"),
        RunState.RUNNING: _tr("Training"),
        RunState.PAUSED: _tr("Paused"),
        RunState.PREEMPTED: _tr("Gives way"),
        RunState.STOPPING: _tr("Stopping"),
        RunState.STOPPED: _tr("Stopped"),
        RunState.FINISHED: _tr("Finished"),
        RunState.FAILED: _tr("Failed"),
        RunState.INTERRUPTED: _tr("Interrupted"),
    }[entry.status.state]


def run_steps(entry: RunEntry) -> str:
    """How far it is."""
    status = entry.status
    steps = status.steps or (entry.spec.options.steps if entry.spec is not None else 0)
    if status.step < 0:
        return _tr("warming up")
    if not steps:
        return ""
    if status.step >= steps:
        return text.number(steps)
    return _tr("{step} of {steps}").format(step=text.number(status.step), steps=text.number(steps))


def run_score(entry: RunEntry) -> str:
    """The best held-out score; empty before the first."""
    return QLocale().toString(entry.status.score, "f", 3) if entry.status.score is not None else ""


def run_time(entry: RunEntry) -> str:
    """How long it still takes; empty where it does not go on."""
    return text.duration(entry.status.seconds_left) if entry.status.state is RunState.RUNNING else ""
