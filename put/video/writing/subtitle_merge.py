"""Subtitle lines that overlap, made into samples that follow each other."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

__all__ = ["Cue", "CueMerger", "without_drawings"]

_PLAIN = b"{\\b0\\i0\\u0}"
"""Said before a style is begun: FFmpeg's encoder adds what a style asks for, and takes nothing away."""


_BLOCKS = re.compile(rb"(\{[^}]*\})")
_DRAWS = re.compile(rb"\\p(\d+)")
"""Override that turns drawing on (1 and more) and off (0)."""


def without_drawings(event: bytes) -> bytes:
    """Return an ASS event without its drawings, which would come out as numbers; empty where nothing else is shown."""
    fields = event.split(b",", 8)
    if len(fields) < 9 or not _DRAWS.search(fields[8]):
        return event
    kept, draws = [], False
    for piece in _BLOCKS.split(fields[8]):
        if piece.startswith(b"{"):
            modes = _DRAWS.findall(piece)
            draws = bool(int(modes[-1])) if modes else draws
            kept.append(piece)
        elif not draws:
            kept.append(piece)
    shown = b"".join(piece for piece in kept if not piece.startswith(b"{")).strip()
    return b",".join((*fields[:8], b"".join(kept))) if shown else b""


@dataclass(frozen=True)
class Cue:
    """A line that is shown for a while."""

    start: int
    """Milliseconds."""
    end: int | None
    """Likewise; None where it lasts until the next one begins."""
    events: tuple[bytes, ...]
    """ASS events as FFmpeg's decoders give them: ``ReadOrder,Layer,Style,Name,MarginL,MarginR,MarginV,Effect,Text``."""

    @property
    def event(self) -> bytes:
        """All of them as one event, each on lines of its own in its own style."""
        first, *others = self.events
        parts = [first]
        for one in others:
            fields = one.split(b",", 8)
            if len(fields) == 9:
                parts.append(_PLAIN + b"{\\r" + fields[2] + b"}" + fields[8])
        return b"\\N".join(parts)


class CueMerger:
    """Cuts lines where another one begins or ends, so that at any time one sample holds all that is shown.

    MP4 and QuickTime hold one sample at a time in a track of text (ETSI TS 126 245, section 5.15); FFmpeg's muxer moves
    what overlaps behind everything before.
    """

    def __init__(self) -> None:
        self._shown: list[Cue] = []
        self._now = 0

    def add(self, cue: Cue) -> list[Cue]:
        """Take the next line, and give what is complete now: nothing of it will change.

        Lines come in the order of their beginnings; one that comes late begins where the work stands.
        """
        if cue.end is not None and cue.end <= max(cue.start, self._now):
            return []
        start = max(cue.start, self._now)
        self._shown = [replace(one, end=start) if one.end is None else one for one in self._shown]
        done = self._until(start)
        self._now = start
        self._shown.append(replace(cue, start=start))
        return done

    def finish(self) -> list[Cue]:
        """Return what is still held back; a last line of unknown length has none."""
        last = max((one.end or one.start for one in self._shown), default=self._now)
        endless = [one for one in self._shown if one.end is None]
        if endless and last <= self._now:
            return [Cue(self._now, None, tuple(event for one in self._shown for event in one.events))]
        self._shown = [replace(one, end=last) if one.end is None else one for one in self._shown]
        return self._until(last)

    def _until(self, end: int) -> list[Cue]:
        """Return the samples up to a time."""
        done = []
        while self._now < end and self._shown:
            until = min([end, *(one.end for one in self._shown if one.end is not None)])
            if until > self._now:
                events = tuple(event for one in self._shown for event in one.events)
                done.append(Cue(self._now, until, events))
            self._now = until
            self._shown = [one for one in self._shown if one.end is None or one.end > until]
        return done
