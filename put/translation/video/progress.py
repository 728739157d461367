"""How far a video is, how fast it goes, and how large its result gets."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Sequence
from pathlib import Path

from put.events import VideoProgressed
from put.translation.video.journal import Chunk

__all__ = ["VideoProgress"]

RATE_SECONDS = 8.0
"""Over which the speed is averaged."""


class VideoProgress:
    """Counts the frames of one video.

    Args:
        source: the video.
        total: its frames; 0 where that is not known.
        done: frames that an earlier run has encoded.
    """

    def __init__(self, source: Path, total: int, done: int) -> None:
        self.done = done
        """Frames that are translated, those of earlier runs included."""
        self._source, self._total, self._before = source, total, done
        self._moments: deque[tuple[float, int]] = deque([(time.monotonic(), done)])

    @property
    def fresh(self) -> int:
        """Frames that this run has translated."""
        return self.done - self._before

    def event(self, chunks: Sequence[Chunk]) -> VideoProgressed:
        """Return how the work stands now.

        Args:
            chunks: those that are encoded.
        """
        now = time.monotonic()
        self._moments.append((now, self.done))
        while len(self._moments) > 2 and now - self._moments[0][0] > RATE_SECONDS:
            self._moments.popleft()
        (then, before), total = self._moments[0], self._total
        rate = (self.done - before) / (now - then) if now > then else 0.0
        left = max(0, total - self.done) / rate if rate and total else None
        size = sum(chunk.size for chunk in chunks)
        encoded = sum(len(chunk.times) for chunk in chunks)
        expected = round(size / encoded * max(total, encoded)) if encoded and total else None
        shown_total = max(total, self.done) if total else 0
        return VideoProgressed(self._source, self.done, shown_total, rate, left, size, expected)
