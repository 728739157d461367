"""Title, state and figures of a run as text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from put.runs.types import RunEntry, RunState
from put_desktop.ui import text

__all__ = ["run_score", "run_state", "run_steps", "run_time", "run_title", "state_name"]


def _tr(words: str) -> str:
    return QCoreApplication.translate("Runs", words)


def run_title(entry: RunEntry) -> str:
    """Return the title in one line; the name of the folder where it is unknown."""
    title = " ".join(entry.spec.title.split()) if entry.spec is not None else ""
    return title or entry.path.name


def run_state(entry: RunEntry) -> str:
    """Return the state of a run, with its place in the queue."""
    if entry.problem is not None:
        return _tr("Damaged")
    if entry.status.state is RunState.QUEUED and entry.status.place_in_queue > 1:
        return _tr("Queued ({number})").format(number=entry.status.place_in_queue)
    return state_name(entry.status.state)


def state_name(state: RunState) -> str:
    """Return the name of a state."""
    return {
        RunState.QUEUED: _tr("Queued"),
        RunState.STARTING: _tr("Starting"),
        RunState.RUNNING: _tr("Training"),
        RunState.PAUSED: _tr("Paused"),
        RunState.PREEMPTED: _tr("Paused for a translation"),
        RunState.STOPPING: _tr("Stopping"),
        RunState.STOPPED: _tr("Stopped"),
        RunState.FINISHED: _tr("Finished"),
        RunState.FAILED: _tr("Failed"),
        RunState.INTERRUPTED: _tr("Interrupted"),
    }[state]


def run_steps(entry: RunEntry) -> str:
    """Return the steps done, and their total while there are more to come."""
    status = entry.status
    steps = status.steps or (entry.spec.options.steps if entry.spec is not None else 0)
    if status.step < 0:
        return _tr("Warm-up")
    if not steps:
        return ""
    if status.step >= steps:
        return text.number(steps)
    return _tr("{step} of {steps}").format(step=text.number(status.step), steps=text.number(steps))


def run_score(entry: RunEntry) -> str:
    """Return the best validation score; empty before the first."""
    return QLocale().toString(entry.status.score, "f", 3) if entry.status.score is not None else ""


def run_time(entry: RunEntry) -> str:
    """Return the time left; empty unless the run is training."""
    return text.duration(entry.status.seconds_left) if entry.status.state is RunState.RUNNING else ""
