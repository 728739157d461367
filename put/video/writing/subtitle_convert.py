"""Subtitles of one kind of text made into another."""

from __future__ import annotations

import math
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import av
import av.error
from av.container import OutputContainer
from av.stream import Stream
from av.subtitles.subtitle import SubtitleSet

from put.video.containers import TrackPlan
from put.video.time_range import TimeRange
from put.video.writing.subtitle_merge import Cue, CueMerger, without_drawings

__all__ = ["SubtitleConverter"]

_MILLISECOND = Fraction(1, 1000)


class SubtitleConverter:
    """Text to text, through the ASS events that FFmpeg's decoders of subtitles give.

    Raises:
        TypeError, ValueError, av.error.FFmpegError: it is no subtitle, or the container does not take it.
    """

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
        self._merger = CueMerger() if plan.codec == "mov_text" else None
        self.damaged = 0

    def take(self, packet: av.Packet[Any]) -> Iterator[av.Packet[Any]]:
        """What one packet of the source becomes, or what it makes complete; damaged ones are counted."""
        cue = self._cue(packet)
        if cue is None:
            return
        for one in [cue] if self._merger is None else self._merger.add(cue):
            yield from self._encoded(one)

    def finish(self) -> Iterator[av.Packet[Any]]:
        """What is still held back."""
        for one in self._merger.finish() if self._merger is not None else ():
            yield from self._encoded(one)

    def _cue(self, packet: av.Packet[Any]) -> Cue | None:
        """A packet's lines on the result's clock; None where there are none in the kept part."""
        pts = packet.pts if packet.pts is not None else packet.dts
        if pts is None or not packet.size:
            return None
        try:
            found = self._decoder.decode2(packet)
        except (av.error.FFmpegError, ValueError):
            self.damaged += 1
            return None
        given = () if found is None else tuple(bytes(one.ass) for one in found if hasattr(one, "ass"))
        events = tuple(filter(None, map(without_drawings, given)))
        if found is None or not events:
            return None
        length = (packet.duration or 0) * packet.time_base
        length = length or max(0, found.end_display_time) * _MILLISECOND
        kept = self._time_range.clipped(pts * packet.time_base, length)
        if kept is None:
            return None
        start = math.floor((kept[0] - self._time_range.shift) * 1000 + Fraction(1, 2))
        return Cue(start, start + round(kept[1] * 1000) if kept[1] else None, events)

    def _encoded(self, cue: Cue) -> Iterator[av.Packet[Any]]:
        length = 0 if cue.end is None else cue.end - cue.start
        try:
            written = self._encoder.encode_subtitle(SubtitleSet.create(cue.event, 0, length, 0))
        except (av.error.FFmpegError, ValueError):
            self.damaged += 1
            return
        if not written.size:
            self.damaged += 1
            return
        written.time_base = _MILLISECOND
        written.pts = written.dts = cue.start
        written.duration = length
        written.stream = self.target
        yield written
