"""Read the video of a container: decoded, de-interlaced, with sound time stamps, from any place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path

from av.packet import Packet
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from put.errors import MediaError
from put.formatting import count_text
from put.video.color.to_rgb import Converter
from put.video.errors import media_errors
from put.video.reading.boxes import is_cut_short
from put.video.reading.captions import captions_of
from put.video.reading.container import HardwareError, Source, decoded, open_source, packets, rewind
from put.video.reading.deinterlace import Deinterlacer
from put.video.reading.info import Described, describe
from put.video.reading.on_device import OnDevice, can_stay, is_there, planar_colours, to_host
from put.video.reading.seek import find_restart
from put.video.timestamps import FramePixelsAnywhere, LazyFrame, TimestampRepair
from put.video.types import ColorTags, DevicePixels, VideoInfo

__all__ = ["Stream"]

_SEEKABLE = ("mov,", "matroska,", "mpegts", "flv", "asf", "nut", "mxf")
_BACK = 8
"""Frames before the wanted one where a key frame is looked for."""


@dataclass(eq=False)
class Stream:
    """The video of one file."""

    path: Path
    described: Described
    hardware: str = ""
    on_device: OnDevice | None = None
    """Takes frames that a card decoded; None where they come to the host."""
    _source: Source | None = None
    _converter: Converter | None = None
    _clock: TimestampRepair | None = None
    _fields: Deinterlacer | None = None
    _count: int = 0
    _finished: bool = False
    _from_beginning: bool = True
    _unaided: bool = False
    """Whether the card had to give up decoding."""
    _fetched: bool = False
    """Whether frames had to be fetched from the card that were to stay there."""

    @classmethod
    def find(cls, path: Path, hardware: str = "", on_device: OnDevice | None = None) -> Stream:
        """See what a file holds.

        Raises:
            MediaError: it holds no video that can be read.
        """
        with media_errors():
            source = open_source(path, threads=1)
            try:
                described = describe(source, sited=on_device is not None)
            finally:
                source.close()
        taker = on_device if can_stay(described) else None
        return cls(path, described, "" if described.info.alpha else hardware, taker)

    @property
    def info(self) -> VideoInfo:
        """The facts about the file."""
        return self.described.info

    @property
    def first_pts(self) -> int:
        """The first frame's time stamp."""
        return self.described.first_pts

    def items(self, start: int | None = None, after: int | None = None) -> Iterator[LazyFrame]:
        """Yield the frames, from the beginning or from a place before ``start`` and ``after`` on.

        What comes for time stamps from ``start`` on and above ``after`` does not depend on where it began.
        """
        told = self.described
        self._count, self._finished, self._from_beginning = 0, False, True
        try:
            for frame in self._aided(start, after):
                self._count += 1
                length, captions = frame.duration or told.step, captions_of(frame)
                yield LazyFrame(frame.pts or 0, length, partial(self._pixels, frame), captions=captions)
            self._finished = True
        finally:
            self.close()

    def _aided(self, start: int | None, after: int | None) -> Iterator[VideoFrame]:
        """Yield the frames; where the card fails, the processor continues behind the last one that came out."""
        last: int | None = None
        try:
            self._begin()
            for frame in self._whole(self._decode(start, after)):
                last = frame.pts or 0
                yield frame
        except Exception:
            if not self.hardware:
                raise
        else:
            return
        self._unaided, self.hardware = True, ""
        self._begin()
        for frame in self._whole(self._decode(start, after if last is None else last)):
            if last is None or (frame.pts or 0) > last:
                yield frame

    def notes(self) -> list[str]:
        """Return the warnings on reading so far."""
        notes = []
        source, clock, info = self._source, self._clock, self.info
        if source is not None and source.damaged:
            number = count_text(source.damaged, "frame was", "frames were")
            notes.append(f"{number} damaged; what could be decoded is shown.")
        if source is not None and source.lost:
            notes.append(f"{count_text(source.lost, 'damaged part was', 'damaged parts were')} left out.")
        if self._converter is not None and self._converter.scaled:
            number = count_text(self._converter.scaled, "frame was", "frames were")
            notes.append(f"{number} of another size than the first, and scaled to {info.width} × {info.height}.")
        if source is not None and source.reshaped:
            notes.append("The aspect ratio changes in the middle; all frames keep that of the first.")
        if clock is not None and clock.repaired:
            number = count_text(clock.repaired, "time stamp was", "time stamps were")
            notes.append(f"{number} not later than the one before; corrected.")
        if clock is not None and clock.missing:
            notes.append(f"{count_text(clock.missing, 'frame')} had no time stamp; the usual distance was used.")
        if self._unaided:
            notes.append("The graphics card could not decode it to the end; the processor took over.")
        if self._fetched:
            notes.append("Frames could not stay on the graphics card; they went by way of the host.")
        if self._fields is not None and self._fields.used and not info.interlaced:
            notes.append("A part is interlaced and is deinterlaced (bwdif).")
        return notes + self._cut_note()

    def close(self) -> None:
        """Let go of the file; what was noted stays."""
        if self._source is not None:
            self._source.close()

    def _cut_note(self) -> list[str]:
        if not self._finished or not self._from_beginning or not is_cut_short(self.path):
            return []
        announced = self.info.frames
        of = f" of about {announced}" if announced > self._count else ""
        return [f"The file is cut short: {count_text(self._count, 'frame')}{of} could be decoded."]

    def _begin(self) -> None:
        told = self.described
        info, (width, height) = told.info, told.stored
        self._fields = Deinterlacer(info.time_base, told.field_order)
        self._converter = Converter(
            width, height, told.tags, told.turn, wide=info.bits > 8, alpha=info.alpha, codec=info.codec, peak=told.peak
        )

    def _pixels(self, frame: VideoFrame) -> FramePixelsAnywhere:
        if self._converter is None:
            raise MediaError("The video was closed.")
        if not is_there(frame):
            return self._converter.convert(frame)
        there = self._there(frame, self._converter.settled(frame))
        return (there, None) if there is not None else self._converter.convert(to_host(frame))

    def _there(self, frame: VideoFrame, tags: ColorTags) -> DevicePixels | None:
        """Return the pixels of a frame that can stay on the card."""
        told, taker = self.described, self.on_device
        colours = planar_colours(frame, tags, told)
        if taker is None or colours is None:
            return None
        try:
            return taker.pixels(frame, colours, told.turn, wide=told.info.bits > 8)
        except Exception:  # noqa: BLE001  FFmpeg, CUDA and torch fail in ways of their own
            self.on_device, self._fetched = None, True
            return None

    def _whole(self, frames: Iterator[VideoFrame]) -> Iterator[VideoFrame]:
        """Yield frames with rising time stamps, made of whole pictures."""
        if self._fields is None:
            raise MediaError("The video was closed.")
        return self._fields.frames(self._timed(frames))

    def _timed(self, frames: Iterator[VideoFrame]) -> Iterator[VideoFrame]:
        told = self.described
        self._clock = TimestampRepair(told.step, told.first_pts if told.by_dts else None)
        return self._clock.frames(frames)

    def _decode(self, start: int | None, after: int | None) -> Iterator[VideoFrame]:
        place = None if start is None else self._place(start)
        restart = None
        if after is not None and after >= (self.first_pts if start is None else start):
            restart = find_restart(self._open(place), after)
        source = self._open(place, self.hardware)
        rest: Iterator[Packet[VideoStream]] = packets(source)
        shown_from = None
        if restart is not None:
            first = next((packet for number, packet in enumerate(rest) if number == restart.skip), None)
            if first is not None and first.is_keyframe and first.pts == restart.pts:
                rest, shown_from = chain((first,), rest), restart.shown_from
            else:
                rest = packets(source := self._open(place, self.hardware))
        if shown_from is None and place is not None:
            first = next(packet for packet in rest if packet.is_keyframe)
            rest, shown_from = chain((first,), rest), first.pts
        if not self._count:
            self._from_beginning = shown_from is None
        for frame in decoded(source, rest, shown_from):
            self._check(frame)
            yield frame

    def _check(self, frame: VideoFrame) -> None:
        """Leave to the processor what a card does not do alike: hide damage, crop, change the size, join fields."""
        if self._source is None or not self._source.accelerated:
            return
        if frame.is_corrupt:
            raise HardwareError("damage")
        if (frame.width, frame.height) != self.described.stored:
            raise HardwareError("size")
        if frame.interlaced_frame and is_there(frame):
            raise HardwareError("fields")

    def _open(self, place: int | None, hardware: str = "") -> Source:
        """Reopen the file, so that what comes does not depend on what was read before."""
        self.close()
        taker = self.on_device if hardware else None
        if taker is not None:
            taker.enter()
        self._source = source = open_source(self.path, hardware=hardware, stays=taker is not None)
        if place is not None:
            rewind(source, place)
        return source

    def _place(self, start: int) -> int | None:
        """Return a time stamp from where a seek leads to a key frame well before ``start``; None for the beginning."""
        told = self.described
        if not told.info.container.startswith(_SEEKABLE):
            return None
        back = _BACK * told.step
        while start - back > told.first_pts:
            source = self._open(None)
            if rewind(source, start - back):
                key = next((packet for packet in packets(source) if packet.is_keyframe), None)
                if key is not None and key.pts is not None and key.pts <= start - 2 * told.step:
                    return start - back
            back *= 4
        return None
