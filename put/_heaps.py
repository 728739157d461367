"""How many heaps the C library keeps for the threads of this process."""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress

__all__ = ["share_heaps"]

ARENA_MAX = -8
"""The number of this setting for ``mallopt``; see ``malloc.h`` of the GNU C library."""
HEAPS = 2


def share_heaps() -> None:
    """Let threads that begin from now on share two heaps.

    The GNU C library makes a heap for each thread. Threads that worked on large pictures left hundreds of megabytes
    there, which nobody used. Elsewhere this does nothing.
    """
    if sys.platform.startswith("linux"):
        with suppress(AttributeError, OSError):  # of another C library
            ctypes.CDLL(None).mallopt(ARENA_MAX, HEAPS)
