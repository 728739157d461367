"""The tracks beside the frames: copied packet by packet, or converted where the container cannot hold them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Any, Protocol

import av
from av.container import OutputContainer
from av.stream import Stream

from put.video.containers import TrackAction, TrackPlan
from put.video.time_range import TimeRange
from put.video.types import TrackKind
from put.video.writing.audio import AudioConverter
from put.video.writing.subtitle_convert import SubtitleConverter
from put.video.writing.tags import take_tags

__all__ = ["TrackWriter", "open_track"]


class TrackWriter(Protocol):
    """Turns packets of the source into packets of the result."""

    source: Stream
    target: Stream

    def take(self, packet: av.Packet[Any]) -> Iterator[av.Packet[Any]]:
        """What one packet of the source becomes."""

    def finish(self) -> Iterator[av.Packet[Any]]:
        """What is still held back."""


def open_track(file: OutputContainer, source: Stream, plan: TrackPlan, time_range: TimeRange) -> TrackWriter:
    """Add a track to the result.

    Raises:
        ValueError, av.error.FFmpegError: the container or this build of FFmpeg does not take it.
    """
    makers: dict[TrackKind, Callable[[OutputContainer, Stream, TrackPlan, TimeRange], TrackWriter]] = {
        TrackKind.AUDIO: AudioConverter,
        TrackKind.SUBTITLE: SubtitleConverter,
    }
    maker = _Copier if plan.track_action is TrackAction.COPY else makers[plan.kind]
    track = maker(file, source, plan, time_range)
    take_tags(track.target, source, file.format.name)
    return track


class _Copier:
    def __init__(self, file: OutputContainer, source: Stream, plan: TrackPlan, time_range: TimeRange) -> None:
        self.source, self._time_range = source, time_range
        self.target: Stream = file.add_stream_from_template(source, opaque=True)
        self._clip = plan.kind is TrackKind.SUBTITLE
        self._last: int | None = None

    def take(self, packet: av.Packet[Any]) -> Iterator[av.Packet[Any]]:
        pts = packet.pts if packet.pts is not None else packet.dts
        base = packet.time_base
        if pts is None or not packet.size:
            return
        if self._clip:
            kept = self._time_range.clipped(pts * base, (packet.duration or 0) * base)
            if kept is None:
                return
            start = round(kept[0] / base)
            pts, packet.dts, packet.duration = start, start, round(kept[1] / base)
        elif not self._time_range.holds(pts, base):
            return
        dts = packet.dts if packet.dts is not None else pts
        packet.pts, packet.dts = self._time_range.shifted(pts, base), self._time_range.shifted(dts, base)
        self._rise(packet)
        packet.stream = self.target
        yield packet

    def _rise(self, packet: av.Packet[Any]) -> None:
        """Containers refuse packets that go back in time, which damaged sources have."""
        if packet.dts is None or packet.pts is None:
            return
        if self._last is not None and packet.dts <= self._last and not self._clip:
            # a tick of the source may be less than one of the result
            packet.dts = self._last + math.ceil(Fraction(1, 1000) / packet.time_base)
        packet.pts = max(packet.pts, packet.dts)
        self._last = packet.dts

    def finish(self) -> Iterator[av.Packet[Any]]:
        yield from ()
