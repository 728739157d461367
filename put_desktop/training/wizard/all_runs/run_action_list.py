"""What can be done with a run from the list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from put.runs.types import RunEntry, RunState

__all__ = ["Deed", "RunDeed", "deeds"]


class RunDeed(StrEnum):
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
class Deed:
    """How it is offered."""

    text: str
    icon: str
    keys: str
    tip: str
    can: Callable[[RunEntry], bool]


def deeds() -> dict[RunDeed, Deed]:
    """All of them, in the order of the menu."""
    return {
        RunDeed.OPEN: Deed(_tr("&Open"), "play", "Return", _tr("Show how it goes and what it makes"), _whole),
        RunDeed.PAUSE: Deed(
            _tr("&Pause"), "pause", "Ctrl+P", _tr("Give the device back until it is told to go on"),
            _in(RunState.RUNNING, RunState.YIELDING),
        ),
        RunDeed.GO_ON: Deed(_tr("&Go on"), "start", "Ctrl+G", _tr("Go on after the pause"), _in(RunState.PAUSED)),
        RunDeed.STOP: Deed(
            _tr("&Stop and keep"), "stop", "Ctrl+E", _tr("End it with the step in hand; all that it made stays"),
            lambda entry: _whole(entry) and entry.status.state.live and entry.status.state is not RunState.STOPPING,
        ),
        RunDeed.RESUME: Deed(
            _tr("&Resume"), "start", "Ctrl+R", _tr("Go on with this training where it was left"),
            _in(RunState.STOPPED, RunState.INTERRUPTED, RunState.FAILED, RunState.FINISHED),
        ),
        RunDeed.WEIGHTS: Deed(
            _tr("Start a new run from these &weights…"), "model", "Ctrl+Shift+N",
            _tr("Another training from its first step, which begins with what this one has learnt"),
            lambda entry: _whole(entry) and bool(entry.snapshots),
        ),
        RunDeed.CLONE: Deed(
            _tr("New run with the same s&ettings…"), "copy", "Ctrl+Shift+D",
            _tr("Open the wizard with its folders and settings"), _whole,
        ),
        RunDeed.UP: Deed(_tr("Move &up"), "up", "Alt+Up", _tr("Train it earlier"), _in(RunState.QUEUED)),
        RunDeed.DOWN: Deed(_tr("Move &down"), "down", "Alt+Down", _tr("Train it later"), _in(RunState.QUEUED)),
        RunDeed.UNQUEUE: Deed(
            _tr("&Take out of the queue"), "clear", "Ctrl+Shift+Q", _tr("It stays in the list, and does not start"),
            _in(RunState.QUEUED),
        ),
        RunDeed.FOLDER: Deed(
            _tr("Open &folder"), "folder-open", "Ctrl+D", _tr("Show its files"), lambda _entry: True
        ),
        RunDeed.DELETE: Deed(
            _tr("&Delete…"), "remove", "Del", _tr("Remove it and all that it made"),
            lambda entry: not entry.status.state.live,
        ),
    }  # fmt: skip


def _whole(entry: RunEntry) -> bool:
    return entry.problem is None and entry.order is not None


def _in(*states: RunState) -> Callable[[RunEntry], bool]:
    return lambda entry: _whole(entry) and entry.status.state in states


def _tr(words: str) -> str:
    return QCoreApplication.translate("Runs", words)
