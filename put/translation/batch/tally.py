"""Counts, speed and time left of a batch."""

from __future__ import annotations

import time
from collections import Counter, deque
from pathlib import Path

from put.events import FileReason, FileResult, FileState, TranslationAdvanced, TranslationFinished

__all__ = ["Tally"]

RATE_WINDOW = 30
"""Files over which the speed is averaged."""


class Tally:
    """Counts what became of files.

    Args:
        total: files of the batch.
    """

    def __init__(self, total: int) -> None:
        self.counts = dict.fromkeys(FileState, 0)
        self.reasons: Counter[FileReason] = Counter()
        self.total = total
        self.begun = time.monotonic()
        self._times: deque[float] = deque([self.begun], maxlen=RATE_WINDOW)

    def advanced(self, result: FileResult) -> TranslationAdvanced:
        """Count one more file that has ended, and return its event."""
        self.counts[result.state] += 1
        if result.reason:
            self.reasons[result.reason] += 1
        if result.state is FileState.DONE:
            self._times.append(time.monotonic())
        time_range = self._times[-1] - self._times[0]
        rate = (len(self._times) - 1) / time_range if time_range > 0 else 0.0
        left = (self.total - sum(self.counts.values())) / rate if rate else None
        done, skipped, failed = (self.counts[state] for state in (FileState.DONE, FileState.SKIPPED, FileState.FAILED))
        return TranslationAdvanced(result, done, skipped, failed, self.total, rate, left)

    def finished(self, output: Path) -> TranslationFinished:
        """Return the last event of the batch."""
        done, skipped, failed = (self.counts[state] for state in (FileState.DONE, FileState.SKIPPED, FileState.FAILED))
        return TranslationFinished(done, skipped, failed, time.monotonic() - self.begun, output, dict(self.reasons))
