"""What a measured trial says of a run, as the command line prints it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QCoreApplication

__all__ = ["Estimate", "Suggestion", "about", "read_estimate"]


@dataclass(frozen=True)
class Suggestion:
    """One change that makes a run smaller."""

    text: str
    changes: dict[str, Any] = field(default_factory=dict)
    """Fields of TrainOptions, or ``preset``; empty where it is nothing that is set."""


@dataclass(frozen=True)
class Estimate:
    """What a run takes. Bytes and seconds; None where unknown."""

    seconds_per_step: float
    steps: int
    seconds: float
    memory: int
    memory_free: int | None
    disk: int
    disk_free: int | None
    device: str
    precision: str
    fits: bool
    reasons: tuple[str, ...]
    advice: tuple[Suggestion, ...]
    rough: bool


def read_estimate(event: dict[str, Any]) -> Estimate:
    """The event ``estimate`` of ``put train --estimate --json``."""
    return Estimate(
        event["seconds_per_step"], event["steps"], event["seconds"], event["memory"], event["memory_free"],
        event["disk"], event["disk_free"], event["device"], event["precision"], event["fits"], tuple(event["reasons"]),
        tuple(Suggestion(each["text"], each["changes"]) for each in event["advice"]), bool(event.get("rough", False)),
    )  # fmt: skip


def about(seconds: float) -> str:
    """A length of time in words, no more exact than it is known: about 3 hours 20 minutes."""
    minutes = seconds / 60
    if minutes < 1:
        return _tr("less than a minute")
    if minutes < 59.5:
        return _counted(round(minutes), _tr("about 1 minute"), _tr("about {number} minutes"))
    hours, rest = divmod(round(minutes / 10) * 10, 60)
    if hours < 10:
        words = _counted(hours, _tr("about 1 hour"), _tr("about {number} hours"))
        return words + " " + _tr("{number} minutes").format(number=rest) if rest else words
    if hours < 48:
        return _tr("about {number} hours").format(number=round(minutes / 60))
    return _tr("about {number} days").format(number=f"{minutes / 1440:.1f}".removesuffix(".0"))


def _counted(number: int, one: str, more: str) -> str:
    return one if number == 1 else more.format(number=number)


def _tr(source: str) -> str:
    return QCoreApplication.translate("Training", source)
