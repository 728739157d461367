"""What the workers of a crew do, told when it changes."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from put.events import DeviceActivity, TranslationSpread
from put.translation.spread.crew import Crew

__all__ = ["ActivityNews"]

REST = 0.25
"""Seconds between two events: small pictures come and go faster than anybody reads."""


class ActivityNews:
    """Tells of a crew.

    Args:
        crew: is started.
    """

    def __init__(self, crew: Crew) -> None:
        self._crew = crew
        self._told: tuple[DeviceActivity, ...] = ()
        self._told_at = 0.0

    def news(self, shared: Path | None = None, *, at_once: bool = False) -> Iterator[TranslationSpread]:
        """Yield an event where something changed, and the last one is some time ago.

        Args:
            shared: the video whose frames are in hand; None for none.
            at_once: however short ago the last one is.
        """
        now = time.monotonic()
        if self._told and now - self._told_at < REST and not at_once:
            return
        activity = self._crew.activity(shared)
        if activity != self._told:
            self._told, self._told_at = activity, now
            yield TranslationSpread(activity)
