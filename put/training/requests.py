"""Requests to a run from another thread."""

from __future__ import annotations

import threading
from enum import StrEnum

__all__ = ["Request", "Requests"]


class Request(StrEnum):
    """Something that is done after the present step."""

    SAMPLE = "sample"
    """Translate the held-out images now."""
    SAVE = "save"
    """Write a checkpoint now, and a snapshot of the generator."""


class Requests:
    """Requests from another thread; the run takes them after each step."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pending: set[Request] = set()

    def ask(self, request: Request) -> None:
        """Request something; repeating a request before it is done has no effect."""
        with self._lock:
            self._pending.add(request)

    def take(self) -> set[Request]:
        """Return the requests since the last call."""
        with self._lock:
            pending, self._pending = self._pending, set()
        return pending
