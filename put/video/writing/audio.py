"""Sound that a container cannot hold, decoded and encoded again."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import av
import av.error
import numpy as np
from av.audio.fifo import AudioFifo
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.container import OutputContainer
from av.stream import Stream

from put.video.containers import TrackPlan
from put.video.time_range import TimeRange

__all__ = ["AudioConverter"]

_ENCODERS = {"aac": "aac", "opus": "libopus", "flac": "flac", "alac": "alac"}
_BITS_A_CHANNEL = {"aac": 128_000, "opus": 96_000}
_LAYOUTS = {
    1: ("mono",),
    2: ("stereo",),
    3: ("3.0",),
    4: ("quad", "4.0"),
    5: ("5.0",),
    6: ("5.1",),
    7: ("6.1", "6.1(back)"),
    8: ("7.1", "7.1(wide)"),
}
_AAC_RATES = (96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000)
_LONGEST_GAP = 3600


class AudioConverter:
    """Decodes and encodes; silence fills holes, so that the sound stays where it was."""

    def __init__(self, file: OutputContainer, source: Stream, plan: TrackPlan, time_range: TimeRange) -> None:
        if not isinstance(source, av.AudioStream):
            raise TypeError("not an audio stream")
        self.source: Stream = source
        self._time_range = time_range
        self._decoder = source
        channels = source.codec_context.channels or 2
        rate = self._rate_of(source.codec_context.sample_rate or 48000, plan.codec)
        self._encoder: av.AudioStream = file.add_stream(_ENCODERS[plan.codec], rate=rate)  # type: ignore[assignment]
        self.target: Stream = self._encoder
        self._context = self._encoder.codec_context
        self._context.layout = _layout(_ENCODERS[plan.codec], rate, source.codec_context.layout.name, channels)
        self._context.time_base = Fraction(1, rate)
        if plan.codec in _BITS_A_CHANNEL:
            self._context.bit_rate = _BITS_A_CHANNEL[plan.codec] * self._context.layout.nb_channels
        self._resampler = AudioResampler(self._context.format.name, self._context.layout.name, rate)
        self._fifo = AudioFifo()
        self._rate = rate
        self._next: int | None = None
        self._given = 0
        self.damaged = 0

    @staticmethod
    def _rate_of(rate: int, codec: str) -> int:
        if codec == "opus":
            return 48000
        if codec == "aac" and rate not in _AAC_RATES:
            return min(_AAC_RATES, key=lambda one: abs(one - rate))
        return rate

    def take(self, packet: av.Packet[Any]) -> Iterator[av.Packet[Any]]:
        """Yield what one packet of the source becomes; damaged ones are counted and leave a hole."""
        pts = packet.pts if packet.pts is not None else packet.dts
        if not packet.size or pts is None or not self._time_range.holds(pts, packet.time_base):
            return
        try:
            frames = self._decoder.decode(packet)
        except (av.error.FFmpegError, ValueError):
            self.damaged += 1
            return
        for frame in frames:
            yield from self._feed(frame)

    def finish(self) -> Iterator[av.Packet[Any]]:
        """Yield what is still held back."""
        try:
            frames = self._decoder.decode(None)
        except (av.error.FFmpegError, ValueError):
            frames = []
        for frame in frames:
            yield from self._feed(frame)
        for frame in self._resampler.resample(None):
            self._write(frame)
        yield from self._encoded(last=True)
        yield from self._addressed(self._encoder.encode(None))

    def _feed(self, frame: AudioFrame) -> Iterator[av.Packet[Any]]:
        base = frame.time_base
        at = None if frame.pts is None or base is None else self._time_range.shifted(frame.pts, base) * base
        frame.pts = None
        if at is not None:
            place = round(at * self._rate)
            if self._next is None:
                self._next = self._given = place
            missing = place - self._next
            if missing < -self._rate // 10:
                return
            if self._rate // 10 < missing < self._rate * _LONGEST_GAP:
                yield from self._silence(missing)
        elif self._next is None:
            self._next = self._given = 0
        for one in self._resampler.resample(frame):
            self._write(one)
        yield from self._encoded(last=False)

    def _silence(self, samples: int) -> Iterator[av.Packet[Any]]:
        layout, kind = self._context.layout, self._context.format
        planar, dtype = kind.is_planar, {"flt": "f4", "s16": "i2", "s32": "i4"}[kind.packed.name]
        while samples:
            count = min(samples, self._rate)
            shape = (layout.nb_channels, count) if planar else (1, count * layout.nb_channels)
            frame = AudioFrame.from_ndarray(np.zeros(shape, dtype), format=kind.name, layout=layout.name)
            frame.sample_rate = self._rate
            self._write(frame)
            samples -= count
            yield from self._encoded(last=False)

    def _write(self, frame: AudioFrame) -> None:
        frame.pts = None
        self._fifo.write(frame)
        self._next = (self._next or 0) + frame.samples

    def _encoded(self, *, last: bool) -> Iterator[av.Packet[Any]]:
        size = self._context.frame_size or 4096
        while True:
            frame = self._fifo.read(size, partial=False)
            if frame is None and last:
                frame = self._fifo.read(0, partial=True)
            if frame is None:
                return
            frame.pts, frame.time_base = self._given, Fraction(1, self._rate)
            self._given += frame.samples
            yield from self._addressed(self._encoder.encode(frame))

    def _addressed(self, packets: list[av.Packet[Any]]) -> Iterator[av.Packet[Any]]:
        for packet in packets:
            packet.stream = self.target
            yield packet


def _layout(encoder: str, rate: int, own: str, channels: int) -> str:
    """Return the source's order of loudspeakers where the encoder takes it, else the nearest with as many."""
    wanted = [own, *(_LAYOUTS.get(channels, ())), "stereo"]
    for layout in wanted:
        context = av.CodecContext.create(encoder, "w")
        assert isinstance(context, av.AudioCodecContext)  # noqa: S101 - narrows the type
        try:
            context.format = (context.codec.audio_formats or [av.AudioFormat("fltp")])[0]
            context.sample_rate, context.layout = rate, layout
            context.open()
        except (av.error.FFmpegError, ValueError):
            continue
        return layout
    return "stereo"
