"""What a measured trial says of a run, as the command line prints it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from put.codec import from_plain
from put.training.estimate.estimate import Advice, Estimate

__all__ = ["Advice", "Estimate", "about", "read_estimate"]


def read_estimate(event: dict[str, Any]) -> Estimate:
    """The event ``estimate`` of ``put train --estimate --json``.

    Raises:
        CodecError: it is something else.
    """
    return from_plain(event, Estimate)


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
