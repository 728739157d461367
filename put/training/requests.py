"""What may be asked of a run while it goes on."""

from __future__ import annotations

import threading
from enum import StrEnum

__all__ = ["Request", "Requests"]


class Request(StrEnum):
    """Something that is done after the step in hand."""

    SAMPLE = "sample"
    """Translate the held-out pictures now."""
    SAVE = "save"
    """Write a checkpoint now, and a snapshot of the generator."""


class Requests:
    """Wishes from another thread; the run takes them after each step."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._asked: set[Request] = set()

    def ask(self, request: Request) -> None:
        """Ask for something; asking twice before it is done is asking once."""
        with self._lock:
            self._asked.add(request)

    def take(self) -> set[Request]:
        """Everything that was asked since the last call."""
        with self._lock:
            asked, self._asked = self._asked, set()
        return asked
