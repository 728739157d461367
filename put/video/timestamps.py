"""Repair time stamps that do not rise, and put them on a grid for another frame rate."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction

import numpy as np
from av.video.frame import VideoFrame
from numpy.typing import NDArray

from put.video.types import DevicePixels

__all__ = ["FramePixels", "FramePixelsAnywhere", "LazyFrame", "TimestampRepair", "on_grid", "ready", "trimmed"]

FramePixels = tuple[NDArray[np.uint8] | NDArray[np.uint16], NDArray[np.uint8] | None]
"""The pixels of a frame, and its alpha."""
FramePixelsAnywhere = FramePixels | tuple[DevicePixels, None]
"""The same, on the host or on a device."""


@dataclass
class LazyFrame:
    """A frame whose pixels are only made when they are wanted, once."""

    pts: int
    duration: int
    make: Callable[[], FramePixelsAnywhere]
    _made: FramePixelsAnywhere | None = field(default=None, repr=False)
    captions: bytes = b""

    def pixels(self) -> FramePixelsAnywhere:
        """Return its pixels and its alpha."""
        if self._made is None:
            self._made = self.make()
        return self._made


def ready(pts: int, duration: int, pixels: FramePixels) -> LazyFrame:
    """Return a frame whose pixels are there already."""
    return LazyFrame(pts, duration, lambda: pixels, pixels)


class TimestampRepair:
    """Gives each frame a time stamp that is later than the one before.

    What rises is left as it is. A frame without one follows the one before at the usual distance; a single one that is
    not later comes one unit later; where the clock itself jumps back (recordings joined together), the rest is moved
    so that it goes on.

    Args:
        step: the usual distance of frames, in units of the time base.
        begin: where the container knows only the order of decoding (AVI): time stamps are taken from that, and the
            first frame's is this.
    """

    def __init__(self, step: int, begin: int | None = None) -> None:
        self.repaired = 0
        self.missing = 0
        self._step = max(step, 1)
        self._begin = begin
        self._shift = 0
        self._last: int | None = None

    def frames(self, frames: Iterable[VideoFrame]) -> Iterator[VideoFrame]:
        """Yield the frames, given in order of presentation, with time stamps that rise."""
        before: VideoFrame | None = None
        for frame in frames:
            if before is not None:
                coming = self._told(frame)
                before.pts = self._placed(self._told(before), coming)
                yield before
            before = frame
        if before is not None:
            before.pts = self._placed(self._told(before), None)
            yield before

    def _told(self, frame: VideoFrame) -> int | None:
        if self._begin is None:
            return frame.pts if frame.pts is not None else frame.dts
        return frame.dts

    def _placed(self, told: int | None, coming: int | None) -> int:
        last = self._last
        if last is None:
            self._shift = 0 if self._begin is None or told is None else self._begin - told
        if told is None:
            self.missing += self._begin is None
            placed = (self._begin or 0) if last is None else last + self._step
        elif last is None or told + self._shift > last:
            placed = told + self._shift
        else:
            self.repaired += 1
            goes_on = coming is None or coming + self._shift > last
            placed = last + 1
            if not goes_on and last - (told + self._shift) >= self._step:
                placed = last + self._step
                self._shift = placed - told
        self._last = placed
        return placed


def trimmed(items: Iterable[LazyFrame], start: int | None, end: int | None) -> Iterator[LazyFrame]:
    """Yield the frames that begin in ``start <= pts < end``.

    Where none begins there, the one that is shown all the time, at ``start``.
    """
    before: LazyFrame | None = None
    some = False
    for item in items:
        if end is not None and item.pts >= end:
            break
        if start is not None and item.pts < start:
            before = item
            continue
        some = True
        yield item
    else:
        if before is not None and before.duration and start is not None and before.pts + before.duration <= start:
            before = None
    if not some and before is not None and start is not None:
        duration = max(before.pts + before.duration - start, 0)
        yield LazyFrame(start, duration if end is None else end - start, before.make)


_EARLY = Fraction(2, 5)


def on_grid(
    items: Iterable[LazyFrame], time_base: Fraction, fps: Fraction, rate: Fraction | None
) -> Iterator[LazyFrame]:
    """Yield the same frames at the times ``k / fps``, with time stamps ``k``: left out or shown longer.

    At each time the first frame is shown that begins there, at most 0.4 of a frame before (of the shorter of both
    kinds, so that time stamps rounded to a millisecond give a steady choice), or later, before the next time; where
    there is none, the one shown before.

    Args:
        items: the frames.
        time_base: seconds of one unit of their time stamps.
        fps: wanted frames a second.
        rate: the mean of what comes in; None where unknown.
    """
    scale = time_base * fps
    early = _EARLY * min(fps / rate, Fraction(1)) if rate else _EARLY
    held: LazyFrame | None = None
    slot = end = 0
    for item in items:
        now = _slot(item.pts * scale, early)
        if held is not None and now <= slot:
            end = _slot((item.pts + item.duration) * scale, early)
            continue
        if held is not None:
            yield from (LazyFrame(at, 1, held.pixels) for at in range(slot, now))
        held, slot, end = item, now, _slot((item.pts + item.duration) * scale, early)
    if held is not None:
        yield from (LazyFrame(at, 1, held.pixels) for at in range(slot, max(end, slot + 1)))


def _slot(place: Fraction, early: Fraction) -> int:
    """Return the largest whole number that is at most ``early`` above."""
    shifted = place - (1 - early)
    return -((-shifted.numerator) // shifted.denominator)
