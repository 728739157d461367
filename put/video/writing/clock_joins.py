"""Recordings joined together: the clock jumps back where the next one begins, and what is beside the video follows."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import av

__all__ = ["ClockJoiner", "clock_may_jump"]

_BEHIND = Fraction(3)
"""Seconds by which a packet is stored after the video that it belongs to, at most."""
_HELD = 2000
_LAST_RESORT = Fraction(1, 25)


def clock_may_jump(name: str) -> bool:
    """Whether files of a format (FFmpeg's name) still play where they are put one behind the other."""
    return name in ("mpegts", "mpeg")


class ClockJoiner:
    """Moves packets of the other tracks as :class:`put.video.timestamps.TimestampRepair` moves the frames.

    Where the video's times of decoding jump back, all that follows is moved so that the video goes on at its usual
    distance. Packets of the next part that are stored before its video wait for that.

    Args:
        video: the index of the video's stream.
    """

    def __init__(self, video: int) -> None:
        self._video = video
        self._last: Fraction | None = None
        self._step = _LAST_RESORT
        self._offset = self._before = Fraction(0)
        self._held: list[av.Packet[Any]] = []

    def take(self, packet: av.Packet[Any]) -> Iterator[av.Packet[Any]]:
        """The packets of other tracks that can be written now, on one clock."""
        told = packet.dts if packet.dts is not None else packet.pts
        if packet.stream_index == self._video:
            if told is not None and self._watch(told * packet.time_base):
                yield from self.finish()
        elif told is None or self._last is None:
            yield packet
        elif self._is_behind(told * packet.time_base) and len(self._held) < _HELD:
            self._held.append(packet)
        else:
            yield self._moved(packet)

    def finish(self) -> Iterator[av.Packet[Any]]:
        """Those that waited."""
        held, self._held = self._held, []
        for packet in held:
            yield self._moved(packet)

    def _watch(self, now: Fraction) -> bool:
        """See a packet of the video; whether the clock jumped."""
        last, self._last = self._last, now
        if last is None or now == last:
            return False
        if now > last:
            self._step = min(now - last, Fraction(1))
            return False
        if last - now < self._step:
            self._last = last
            return False
        self._before, self._offset = self._offset, last + self._offset + self._step - now
        return True

    def _nearest(self, told: Fraction) -> Fraction:
        """The offset that brings a time near to the video's."""
        return min((self._offset, self._before), key=lambda one: abs(told + one - self._now))

    def _is_behind(self, told: Fraction) -> bool:
        return told + self._nearest(told) < self._now - _BEHIND

    @property
    def _now(self) -> Fraction:
        return (self._last or Fraction(0)) + self._offset

    def _moved(self, packet: av.Packet[Any]) -> av.Packet[Any]:
        told = packet.dts if packet.dts is not None else packet.pts
        if told is not None:
            ticks = round(self._nearest(told * packet.time_base) / packet.time_base)
            packet.pts = None if packet.pts is None else packet.pts + ticks
            packet.dts = None if packet.dts is None else packet.dts + ticks
        return packet
