"""Where threads leave messages for the one that tells them. It is short: whoever is not heard waits."""

from __future__ import annotations

import queue
import threading
from typing import Generic, TypeVar

__all__ = ["Mailbox"]

T = TypeVar("T")
PATIENCE = 0.1
"""Seconds after which a waiting thread looks around."""


class Mailbox(Generic[T]):
    """A queue whose writers wait until there is room; once it is closed, what they write is dropped.

    Args:
        most: messages that it holds.
    """

    def __init__(self, most: int) -> None:
        self._queue: queue.Queue[T] = queue.Queue(most)
        self._is_closed = threading.Event()

    def put(self, message: T) -> None:
        """Leave a message."""
        while not self._is_closed.is_set():
            try:
                self._queue.put(message, timeout=PATIENCE)
            except queue.Full:
                continue
            return

    def take(self) -> T | None:
        """Return the next message; None where none comes for a moment."""
        try:
            return self._queue.get(timeout=PATIENCE)
        except queue.Empty:
            return None

    def close(self) -> None:
        """Let nobody wait any longer."""
        self._is_closed.set()
