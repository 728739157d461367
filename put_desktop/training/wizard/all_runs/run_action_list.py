"""What can be done with a run from the list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from put.runs.types import RunEntry, RunState

__all__ = ["RunAction", "RunActionKind", "run_actions"]


class RunActionKind(StrEnum):
    """What a person wants of a run."""

    OPEN = "open"
    PAUSE = "pause"
    GO_ON = "go_on"
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
    """How it is offered."""

    text: str
    icon: str
    keys: str
    tip: str
    can: Callable[[RunEntry], bool]


def run_actions() -> dict[RunActionKind, RunAction]:
    """All of them, in the order of the menu."""
    return {
        RunActionKind.OPEN: RunAction(
            _tr("&Open"), "play", "Return", _tr("Show its samples and scores"), _whole,
        ),
        RunActionKind.PAUSE: RunAction(
            _tr("&Pause"), "pause", "Ctrl+P", _tr("Give the device back until it is told to go on"),
            _in(RunState.RUNNING, RunState.PREEMPTED),
        ),
        RunActionKind.GO_ON: RunAction(
            _tr("&Go on"), "start", "Ctrl+G", _tr("Go on after the pause"), _in(RunState.PAUSED),
        ),
        RunActionKind.STOP: RunAction(
            _tr("&Stop and keep"), "stop", "Ctrl+E", _tr("End it with the step in hand; all that it made stays"),
            lambda entry: _whole(entry) and entry.status.state.live and entry.status.state is not RunState.STOPPING,
        ),
        RunActionKind.RESUME: RunAction(
            _tr("&Resume"), "start", "Ctrl+R", _tr("Go on with this training where it was left"),
            _in(RunState.STOPPED, RunState.INTERRUPTED, RunState.FAILED, RunState.FINISHED),
        ),
        RunActionKind.WEIGHTS: RunAction(
            _tr("Start a new run from these &weights…"), "model", "Ctrl+Shift+N",
            _tr("Another training from its first step, which begins with what this one has learnt"),
            lambda entry: _whole(entry) and bool(entry.snapshots),
        ),
        RunActionKind.CLONE: RunAction(
            _tr("New run with the same s&ettings…"), "copy", "Ctrl+Shift+D",
            _tr("Open the wizard with its folders and settings"), _whole,
        ),
        RunActionKind.UP: RunAction(_tr("Move &up"), "up", "Alt+Up", _tr("Train it earlier"), _in(RunState.QUEUED)),
        RunActionKind.DOWN: RunAction(
            _tr("Move &down"), "down", "Alt+Down", _tr("Train it later"), _in(RunState.QUEUED),
        ),
        RunActionKind.UNQUEUE: RunAction(
            _tr("&Take out of the queue"), "clear", "Ctrl+Shift+Q", _tr("It stays in the list, and does not start"),
            _in(RunState.QUEUED),
        ),
        RunActionKind.FOLDER: RunAction(
            _tr("Open &folder"), "folder-open", "Ctrl+D", _tr("Show its files"), lambda _entry: True
        ),
        RunActionKind.DELETE: RunAction(
            _tr("&Delete…"), "remove", "Del", _tr("Remove it and all that it made"),
            lambda entry: not entry.status.state.live,
        ),
    }  # fmt: skip


def _whole(entry: RunEntry) -> bool:
    return entry.problem is None and entry.spec is not None


def _in(*states: RunState) -> Callable[[RunEntry], bool]:
    return lambda entry: _whole(entry) and entry.status.state in states


def _tr(words: str) -> str:
    return QCoreApplication.translate("Runs", words)
