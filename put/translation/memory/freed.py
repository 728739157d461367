"""Memory that was freed, and that the C library keeps for later."""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress

__all__ = ["give_back_freed"]


def give_back_freed() -> None:
    """Let the system have what was freed, where this is the GNU C library; elsewhere this does nothing."""
    if sys.platform.startswith("linux"):
        with suppress(AttributeError, OSError):  # of another C library
            ctypes.CDLL(None).malloc_trim(0)
