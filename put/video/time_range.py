"""The part of a source's clock that a result covers."""

from __future__ import annotations

from fractions import Fraction

__all__ = ["TimeRange"]


class TimeRange:
    """The part of the source's clock that is kept, and where it begins in the result.

    Args:
        origin: seconds in the source that become 0, before which tracks are cut; None for all of it.
        end: seconds in the source where tracks end; None for their own end.
        first: seconds in the source of the first frame. Where it would come before 0, everything is moved until it
            is at 0, because players and FFmpeg's own reader take negative times of a video in different ways.
        begin: seconds in the source where its first picture or sound begins, which becomes 0 where ``origin`` is
            None: the clock of a broadcast or a camera begins anywhere, and players show it from 0.
    """

    def __init__(
        self,
        origin: Fraction | None,
        end: Fraction | None,
        first: Fraction = Fraction(0),
        begin: Fraction = Fraction(0),
    ) -> None:
        self.origin, self.end = origin, end
        self.shift = min(max(begin, Fraction(0)) if origin is None else origin, first)
        self._floor = max(begin, Fraction(0)) if origin is None else origin

    def shifted(self, ticks: int, time_base: Fraction) -> int:
        """Return a time stamp on the result's clock."""
        return ticks - round(self.shift / time_base)

    def holds(self, ticks: int, time_base: Fraction) -> bool:
        """Return whether something that begins there is kept."""
        seconds = ticks * time_base
        return (self.origin is None or seconds >= self.origin) and (self.end is None or seconds < self.end)

    def clipped(self, start: Fraction, length: Fraction) -> tuple[Fraction, Fraction] | None:
        """Return start and length of the kept part, still on the source's clock; None where nothing is left."""
        if length <= 0:
            inside = start >= self._floor and (self.end is None or start < self.end)
            return (start, Fraction(0)) if inside else None
        first = max(start, self._floor)
        last = start + length if self.end is None else min(start + length, self.end)
        return (first, last - first) if last > first else None
