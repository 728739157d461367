"""Playing without sound: a video beside its result from the disk, or a few translated seconds over and over."""

from __future__ import annotations

import queue
import threading
from bisect import bisect_right
from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from put_desktop.media.clips import ShownFrame, frames

__all__ = ["Loop", "Pair", "Played", "Player", "pairs"]

T = TypeVar("T")

TICK_MS = 8
AHEAD = 6
"""Pairs of frames that are decoded before their time."""
LATE = 0.1
"""Seconds: what comes later than that makes the clock wait instead of being skipped."""
LOOP_BYTES = 384 * 2**20
"""Of translated frames kept for playing them over and over; longer or larger clips are kept with fewer frames."""


@dataclass(frozen=True, eq=False)
class Pair:
    """Frame at a time, in seconds from the source's beginning."""

    seconds: float
    before: QImage | None
    after: QImage | None


@dataclass(frozen=True)
class Played:
    """Clip to play.

    The result's clock is behind the source's by ``offset`` seconds where its start was cut off.
    """

    source: Path
    rate: float
    """The source's frames a second."""
    start: float
    """Seconds."""
    end: float | None = None
    target: Path | None = None
    offset: float = 0.0


def pairs(played: Played) -> Generator[Pair, None, None]:
    """Decode both sides, each frame of the result with the frame of the source that is shown at that time.

    Raises:
        PutError: one of them cannot be read.
    """
    source = frames(played.source, played.start, played.end, played.rate)
    if played.target is None:
        with closing(source):
            for frame in source:
                yield Pair(frame.seconds, frame.image, None)
        return
    with closing(_ahead(source)) as befores:
        current = coming = next(befores, None)
        with closing(frames(played.target, max(0.0, played.start - played.offset), None, played.rate)) as afters:
            for after in afters:
                at = after.seconds + played.offset
                while coming is not None and coming.seconds <= at + 1e-3:
                    current, coming = coming, next(befores, None)
                yield Pair(at, current.image if current is not None else None, after.image)


class Player(QObject):
    """Decodes on a thread of its own, a few frames ahead, and shows each when its time has come.

    Signals:
        shown: a :class:`Pair`.
        ended: the last one was shown.
        failed: an exception that ended it.
    """

    shown = Signal(object)
    ended = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()
        self._coming: queue.Queue[Pair | Exception | None] = queue.Queue(AHEAD)
        self._next: Pair | None = None
        self._origin: float | None = None
        self._over = False
        self._problem: Exception | None = None
        self._clock = QElapsedTimer()
        self._ticker = QTimer(self)
        self._ticker.setTimerType(Qt.TimerType.PreciseTimer)
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self._tick)

    @property
    def playing(self) -> bool:
        """Whether more is to come."""
        return self._ticker.isActive()

    def play(self, played: Played) -> None:
        """Begin; what played before ends."""
        self.stop()
        self._stop, self._coming = threading.Event(), queue.Queue(AHEAD)
        self._next = self._origin = self._problem = None
        self._over = False
        self._thread = threading.Thread(
            target=_decode, args=(pairs(played), self._coming, self._stop), name="put-play", daemon=True
        )
        self._thread.start()
        self._ticker.start()

    def stop(self) -> None:
        """Show no more; the thread ends with the frame that it decodes."""
        self._ticker.stop()
        self._stop.set()

    def close(self, seconds: float) -> bool:
        """End; whether the thread did within ``seconds``."""
        self.stop()
        if self._thread is None:
            return True
        self._thread.join(seconds)
        return not self._thread.is_alive()

    @Slot()
    def _tick(self) -> None:
        shown: Pair | None = None
        while self._ticker.isActive():
            if self._next is None and not self._fetch():
                break
            if self._next is None or self._next.seconds > self._now():
                break
            shown, self._next = self._next, None
        if shown is not None:
            self.shown.emit(shown)
        if self._over and self._next is None and not self._stop.is_set():
            self._finish()

    def _finish(self) -> None:
        """After the last one was shown."""
        self._ticker.stop()
        self._stop.set()
        if self._problem is None:
            self.ended.emit()
        else:
            self.failed.emit(self._problem)

    def _fetch(self) -> bool:
        """Take the next pair; whether there was one."""
        if self._over:
            return False
        try:
            found = self._coming.get_nowait()
        except queue.Empty:
            return False
        if isinstance(found, Pair):
            self._next = found
            if self._origin is None or self._now() - found.seconds > LATE:
                self._origin = found.seconds
                self._clock.start()
            return True
        self._over, self._problem = True, found
        return False

    def _now(self) -> float:
        return (self._origin or 0.0) + self._clock.elapsed() / 1000


def _decode(found: Generator[T, None, None], coming: queue.Queue[T | Exception | None], stop: threading.Event) -> None:
    """A thread: everything that is found, then None or what went wrong."""
    last: Exception | None = None
    try:
        with closing(found):
            for item in found:
                if not _hand_over(item, coming, stop):
                    return
    except Exception as error:  # noqa: BLE001  whoever takes it is told
        last = error
    _hand_over(last, coming, stop)


def _hand_over(item: T | Exception | None, coming: queue.Queue[T | Exception | None], stop: threading.Event) -> bool:
    """Wait for room; False where nobody waits for it."""
    while not stop.is_set():
        try:
            coming.put(item, timeout=0.1)
        except queue.Full:
            continue
        return True
    return False


def _ahead(found: Generator[ShownFrame, None, None]) -> Generator[ShownFrame, None, None]:
    """The same, decoded on a thread of its own, a few frames before they are wanted."""
    coming: queue.Queue[ShownFrame | Exception | None] = queue.Queue(AHEAD)
    stop = threading.Event()
    thread = threading.Thread(target=_decode, args=(found, coming, stop), name="put-play-beside", daemon=True)
    thread.start()
    try:
        while (item := coming.get()) is not None:
            if isinstance(item, Exception):
                raise item
            yield item
    finally:
        stop.set()
        thread.join()


class Loop(QObject):
    """Keeps translated frames and shows them over and over at their own pace.

    Signals:
        shown: a :class:`Pair`.
    """

    shown = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pairs: list[Pair] = []
        self._taken = 0
        self._every = 1
        self._bytes = 0
        self._length = 0.0
        self._last = -1
        self._clock = QElapsedTimer()
        self._ticker = QTimer(self)
        self._ticker.setTimerType(Qt.TimerType.PreciseTimer)
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self._tick)

    @property
    def playing(self) -> bool:
        """Whether frames follow each other."""
        return self._ticker.isActive()

    @property
    def kept(self) -> int:
        """Frames in memory."""
        return len(self._pairs)

    def clear(self) -> None:
        """Stop, and free the memory."""
        self._ticker.stop()
        self._pairs.clear()
        self._taken, self._every, self._bytes = 0, 1, 0

    def add(self, pair: Pair) -> None:
        """Keep one more frame; where they become too much, every other one goes."""
        self._taken += 1
        if (self._taken - 1) % self._every:
            return
        self._pairs.append(pair)
        self._bytes += _bytes(pair)
        if self._bytes > LOOP_BYTES:
            self._pairs = self._pairs[::2]
            self._every *= 2
            self._bytes = sum(map(_bytes, self._pairs))

    def play(self) -> None:
        """Show what was added, from the beginning, until :meth:`clear`."""
        if len(self._pairs) < 2:
            return
        time_range = self._pairs[-1].seconds - self._pairs[0].seconds
        self._length = time_range * len(self._pairs) / (len(self._pairs) - 1)
        self._last = -1
        self._clock.start()
        self._ticker.start()

    @Slot()
    def _tick(self) -> None:
        first = self._pairs[0].seconds
        at = first + (self._clock.elapsed() / 1000) % max(0.01, self._length)
        place = bisect_right(self._pairs, at, key=lambda pair: pair.seconds) - 1
        if place != self._last and place >= 0:
            self._last = place
            self.shown.emit(self._pairs[place])


def _bytes(pair: Pair) -> int:
    return sum(image.sizeInBytes() for image in (pair.before, pair.after) if image is not None)
