"""Read the structure of an animation."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["SHOWN", "Scan"]

SHOWN = 100
"""Milliseconds that a frame with no duration is shown, as browsers do."""


@dataclass
class Scan:
    """Facts from the structure."""

    frames: int = 0
    duration: int = 0
    """Milliseconds."""
    loop: int = 1
    """Number of times that it plays; 0 for ever."""
    clears: bool = False
    """Transparency is marked for the whole, or a frame is removed after it was shown."""
    whole: bool = False
    deep: bool = False
    """Its samples have more than 8 bits."""
    colours: tuple[int, int] = (2, 2)
    """Primaries and transfer as ITU-T H.273 counts them; 2 where it does not say."""
