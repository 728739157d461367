"""The tracks beside the frames: copied packet by packet, or converted where the container cannot hold them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Any, Protocol

import av
import av.error
from av.container import OutputContainer
from av.stream import Stream

from put.video.containers import TrackAction, TrackPlan
from put.video.time_range import TimeRange
from put.video.types import TrackKind
from put.video.writing.audio import AudioConverter
from put.video.writing.tags import take_tags

__all__ = ["TrackWriter", "open_track"]

_MILLISECOND = Fraction(1, 1000)


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
        TrackKind.SUBTITLE: _SubtitleConverter,
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
            packet.dts = self._last + 1
        packet.pts = max(packet.pts, packet.dts)
        self._last = packet.dts

    def finish(self) -> Iterator[av.Packet[Any]]:
        yield from ()


class _SubtitleConverter:
    """Text to text, through the ASS lines that FFmpeg's decoders of subtitles give."""

    def __init__(self, file: OutputContainer, source: Stream, plan: TrackPlan, time_range: TimeRange) -> None:
        if not isinstance(source, av.subtitles.stream.SubtitleStream):
            raise TypeError("not a subtitle stream")
        self.source: Stream = source
        self._time_range = time_range
        self._decoder = source.codec_context
        self._decoder.open(strict=False)
        target = file.add_stream(plan.codec)
        if not isinstance(target, av.subtitles.stream.SubtitleStream):
            raise TypeError("not a subtitle stream")
        self.target: Stream = target
        self._encoder = target.codec_context
        self._encoder.subtitle_header = self._decoder.subtitle_header
        target.time_base = _MILLISECOND
        self.damaged = 0

    def take(self, packet: av.Packet[Any]) -> Iterator[av.Packet[Any]]:
        pts = packet.pts if packet.pts is not None else packet.dts
        if pts is None or not packet.size:
            return
        try:
            found = self._decoder.decode2(packet)
            if found is None or not len(found):
                return
            length = (packet.duration or 0) * packet.time_base
            length = length or max(0, found.end_display_time) * _MILLISECOND
            written = self._encoder.encode_subtitle(found)
        except (av.error.FFmpegError, ValueError):
            self.damaged += 1
            return
        kept = self._time_range.clipped(pts * packet.time_base, length)
        if not written.size:
            self.damaged += 1
        if kept is None or not written.size:
            return
        start = kept[0] - self._time_range.shift
        written.time_base = _MILLISECOND
        written.pts = written.dts = math.floor(start * 1000 + Fraction(1, 2))
        written.duration = round(kept[1] * 1000)
        written.stream = self.target
        yield written

    def finish(self) -> Iterator[av.Packet[Any]]:
        yield from ()
