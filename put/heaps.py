"""The heaps that the GNU C library keeps for threads. With another C library, nothing here does anything."""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress

__all__ = ["give_back_freed", "share_heaps"]

ARENA_MAX = -8
"""The number of this setting for ``mallopt``; see ``malloc.h`` of the GNU C library."""
HEAPS = 2


def share_heaps() -> None:
    """Let threads that begin from now on share two heaps.

    Each would have its own. Threads that worked on large pictures left hundreds of megabytes there, which nobody used.
    """
    _call("mallopt", ARENA_MAX, HEAPS)


def give_back_freed() -> None:
    """Let the system have what was freed in all heaps."""
    _call("malloc_trim", 0)


def _call(name: str, *numbers: int) -> None:
    if sys.platform.startswith("linux"):
        with suppress(AttributeError, OSError):  # another C library
            getattr(ctypes.CDLL(None), name)(*numbers)
