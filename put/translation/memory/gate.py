"""Limit what a batch holds in memory: by the size of its pictures, not by their number."""

from __future__ import annotations

import threading

from put.translation.result import Cancelled

__all__ = ["BUDGET", "MemoryGate"]

BUDGET = 1280 << 20
"""Bytes that the pictures between reading and writing may take. A picture that needs more is alone."""
BYTES_PER_PIXEL = 24
"""Of a picture on its way: the result in 32 bits, the source and the result in 8 or 16, and what encoders need."""


class MemoryGate:
    """Lets pictures in while there is room. The first one in order always has it, so that all get through.

    Args:
        budget: bytes.
    """

    def __init__(self, budget: int = BUDGET) -> None:
        self._budget = budget
        self._held: dict[int, int] = {}
        self._next = 0
        self._change = threading.Condition()
        self._is_closed = False

    def register(self) -> int:
        """Return a ticket for a picture; they are given out in the order of the pictures."""
        with self._change:
            self._next += 1
            self._held[self._next] = 0
            return self._next

    def enter(self, ticket: int, size: int, width: int = 0, height: int = 0) -> None:
        """Wait until there is room for a picture.

        Args:
            ticket: of the picture.
            size: bytes of its file.
            width: pixels, 0 before they are known.
            height: the same.

        Raises:
            Cancelled: the batch ends.
        """
        needed = size + BYTES_PER_PIXEL * width * height
        with self._change:
            self._change.wait_for(lambda: self._is_closed or self._has_room(ticket, needed))
            if self._is_closed:
                raise Cancelled
            self._held[ticket] = needed

    def leave(self, ticket: int) -> None:
        """Make room for others."""
        with self._change:
            self._held.pop(ticket, None)
            self._change.notify_all()

    def close(self) -> None:
        """End all waiting."""
        with self._change:
            self._is_closed = True
            self._change.notify_all()

    def _has_room(self, ticket: int, needed: int) -> bool:
        others = sum(self._held.values()) - self._held.get(ticket, 0)
        return ticket == min(self._held) or others + needed <= self._budget
