"""The actions on a run in the list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from put.runs.types import RunEntry, RunState

__all__ = ["RunAction", "RunActionKind", "run_actions"]


class RunActionKind(StrEnum):
    """An action on a run."""

    OPEN = "open"
    PAUSE = "pause"
    CONTINUE = "continue"
    STOP = "stop"
    RESUME = "resume"
    WEIGHTS = "weights"
    CLONE = "clone"
    UP = "up"
    DOWN = "down"
    UNQUEUE = "unqueue"
    FOLDER = "folder"
    DELETE = "delete"


@dataclass(frozen=True)
class RunAction:
    """Label, icon and the runs that an action is for."""

    text: str
    icon: str
    keys: str
    tip: str
    can: Callable[[RunEntry], bool]


def run_actions() -> dict[RunActionKind, RunAction]:
    """Return all actions, in the order of the menu."""
    return {
        RunActionKind.OPEN: RunAction(
            _tr("&Open"), "play", "Return", _tr("Show samples and scores"), _is_intact,
        ),
        RunActionKind.PAUSE: RunAction(
            _tr("&Pause"), "pause", "Ctrl+P", _tr("Free the device until you press “Continue”"),
            _in(RunState.RUNNING, RunState.PREEMPTED),
        ),
        RunActionKind.CONTINUE: RunAction(
            _tr("Cont&inue"), "start", "Ctrl+G", _tr("Continue training after a pause"), _in(RunState.PAUSED),
        ),
        RunActionKind.STOP: RunAction(
            _tr("&Stop and save"), "stop", "Ctrl+E", _tr("Stop after the current step and save everything"),
            lambda entry: _is_intact(entry) and entry.status.state.live and entry.status.state is not RunState.STOPPING,
        ),
        RunActionKind.RESUME: RunAction(
            _tr("&Resume"), "start", "Ctrl+R", _tr("Resume training from the latest checkpoint"),
            _in(RunState.STOPPED, RunState.INTERRUPTED, RunState.FAILED, RunState.FINISHED),
        ),
        RunActionKind.WEIGHTS: RunAction(
            _tr("Start a new run from these &weights…"), "model", "Ctrl+Shift+N",
            _tr("Start at step 0 with the weights of this run"),
            lambda entry: _is_intact(entry) and bool(entry.snapshots),
        ),
        RunActionKind.CLONE: RunAction(
            _tr("New run with the same s&ettings…"), "copy", "Ctrl+Shift+D",
            _tr("Open the wizard with the folders and settings of this run"), _is_intact,
        ),
        RunActionKind.UP: RunAction(_tr("Move &up"), "up", "Alt+Up", _tr("Train it earlier"), _in(RunState.QUEUED)),
        RunActionKind.DOWN: RunAction(
            _tr("&Move down"), "down", "Alt+Down", _tr("Train it later"), _in(RunState.QUEUED),
        ),
        RunActionKind.UNQUEUE: RunAction(
            _tr("Remove from &queue"), "clear", "Ctrl+Shift+Q", _tr("Keep it in the list without starting it"),
            _in(RunState.QUEUED),
        ),
        RunActionKind.FOLDER: RunAction(
            _tr("Open &folder"), "folder-open", "Ctrl+D", _tr("Show its files"), lambda _entry: True
        ),
        RunActionKind.DELETE: RunAction(
            _tr("&Delete…"), "remove", "Del", _tr("Delete the run with all its files"),
            lambda entry: not entry.status.state.live,
        ),
    }  # fmt: skip


def _is_intact(entry: RunEntry) -> bool:
    return entry.problem is None and entry.spec is not None


def _in(*states: RunState) -> Callable[[RunEntry], bool]:
    return lambda entry: _is_intact(entry) and entry.status.state in states


def _tr(words: str) -> str:
    return QCoreApplication.translate("Runs", words)
