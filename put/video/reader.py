"""Frames of videos, animations and image sequences, as they are to be shown."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol, Self

import cv2
import numpy as np
from numpy.typing import NDArray

from put.errors import MediaError
from put.images.formats.decoded import narrowed
from put.video.errors import check_file, media_errors
from put.video.frames.animation_read import Animation
from put.video.frames.sequence_read import RATE, ImageSequence
from put.video.reading.animation_blocks import is_animation_head
from put.video.reading.decoder import Stream
from put.video.reading.file_names import is_sequence
from put.video.reading.on_device import OnDevice
from put.video.timestamps import LazyFrame, on_grid, trimmed
from put.video.types import Frame, SourceKind, VideoInfo

__all__ = ["VideoReader", "read_frame"]


class _Reading(Protocol):
    """One kind of source."""

    @property
    def info(self) -> VideoInfo: ...
    @property
    def first_pts(self) -> int: ...
    def items(self, start: int | None = None, after: int | None = None) -> Iterator[LazyFrame]: ...
    def notes(self) -> list[str]: ...
    def close(self) -> None: ...


def _find(path: Path, rate: Fraction, hardware: str = "", on_device: OnDevice | None = None) -> _Reading:
    if is_sequence(path):
        return ImageSequence.find(path, rate)
    head = check_file(path)
    return Animation.find(path, head) if is_animation_head(head) else Stream.find(path, hardware, on_device)


class VideoReader:
    """Gives the frames of a video one after the other, from any place, the same ones every time.

    Nothing it holds grows with the length of the video. It may be iterated again; each time begins anew.

    Args:
        path: a video, an animated GIF, WebP or AVIF file, or a name such as ``frames/%05d.png``.
        start: seconds from the first frame; only frames that begin there or later (where none begins before ``end``,
            the one that is shown all the time).
        end: seconds from the first frame; only frames that begin before.
        fps: frames a second of what comes out, by leaving frames out or giving them again. Numbered pictures are shown
            at this rate instead, each once.
        after: only frames with a later time stamp, in units of ``info.time_base``: the same time stamps and pixels as
            without, for going on where an earlier run ended.
        hardware: ``cuda`` or ``cuda:N`` decodes there where it can be, in software otherwise.
        on_device: takes frames that were decoded there, where they can stay there; their pixels are then on the device.

    Raises:
        MediaError: as :func:`put.video.probe.probe`, or nothing lies behind ``start``. While iterating: the
            disk fails, or not one frame can be decoded.
    """

    def __init__(
        self,
        path: Path,
        *,
        start: float | None = None,
        end: float | None = None,
        fps: float | None = None,
        after: int | None = None,
        hardware: str = "",
        on_device: OnDevice | None = None,
    ) -> None:
        wanted = None if fps is None else Fraction(fps).limit_denominator(1001)
        self._reading = _find(path, wanted or RATE, hardware, on_device)
        source = self._reading.info
        self._source = source
        self._fps = None if source.kind is SourceKind.SEQUENCE else wanted
        self._start, self._end, self._after = self._units(start), self._units(end), after
        if start is not None and source.duration is not None and start >= source.duration > 0:
            raise MediaError(
                f"The video ends after {source.duration:.2f} seconds, before the start.", "Choose an earlier start."
            )
        self.info: VideoInfo = self._limited(start, end)

    @property
    def notes(self) -> list[str]:
        """Return the notes on reading so far, a sentence each; complete when the last frame has been given."""
        return self._reading.notes()

    def __iter__(self) -> Iterator[Frame]:
        after, some = self._after, False
        with media_errors():
            for item in self._items():
                if after is not None and item.pts <= after:
                    continue
                some = True
                pixels, alpha = item.pixels()
                yield Frame(pixels, item.pts, item.duration, alpha, item.captions)
        if not some and after is None:
            raise MediaError("The video holds no frame that can be decoded there.", "Choose another part of it.")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._reading.close()

    def _items(self) -> Iterator[LazyFrame]:
        after, fps, unit = self._after, self._fps, self._source.time_base
        if after is not None and fps is not None:
            after = math.floor((after - 2) / fps / unit)
        items = self._reading.items(self._start, after)
        if self._start is not None or self._end is not None:
            items = trimmed(items, self._start, self._end)
        return items if fps is None else on_grid(items, unit, fps, self._source.frame_rate)

    def _units(self, seconds: float | None) -> int | None:
        """Return seconds from the first frame as a time stamp."""
        if seconds is None:
            return None
        exact = Fraction(seconds).limit_denominator(1_000_000)
        return self._reading.first_pts + math.ceil(exact / self._source.time_base)

    def _limited(self, start: float | None, end: float | None) -> VideoInfo:
        """Return what comes out, after trimming and with the wanted frame rate."""
        info = self._source
        duration = info.duration if end is None or info.duration is None else min(end, info.duration)
        duration = duration if duration is None else duration - (start or 0.0)
        frames = info.frames
        if info.duration and duration is not None and (start is not None or end is not None):
            frames = max(round(info.frames * duration / info.duration), 1)
        if self._fps is None:
            return replace(info, duration=duration, frames=frames)
        frames = max(round(duration * self._fps), 1) if duration is not None else 0
        return replace(info, duration=duration, frames=frames, time_base=1 / self._fps, frame_rate=self._fps)


def read_frame(path: Path, seconds: float, max_side: int = 2048) -> NDArray[np.uint8]:
    """Return the frame that is shown at a time, for showing.

    Args:
        path: as for :class:`VideoReader`.
        seconds: from the first frame; behind the end it is the last one.
        max_side: the longer side at most, in pixels.

    Returns:
        ``[H, W, 3]`` with square pixels.

    Raises:
        MediaError: as for :class:`VideoReader`.
    """
    reading = _find(path, RATE)
    info = reading.info
    wanted = reading.first_pts + math.floor(Fraction(max(seconds, 0.0)).limit_denominator(1_000_000) / info.time_base)
    shown: LazyFrame | None = None
    with media_errors():
        for item in reading.items(wanted if seconds > 0 else None):
            if shown is not None and item.pts > wanted:
                break
            shown = item
        if shown is None:
            raise MediaError("The video holds no frame that can be decoded there.", "Choose another part of it.")
        pixels: NDArray[Any] = np.asarray(shown.pixels()[0])
    reading.close()
    return _for_showing(narrowed(pixels) if pixels.dtype == np.uint16 else np.asarray(pixels, np.uint8), info, max_side)


def _for_showing(pixels: NDArray[np.uint8], info: VideoInfo, max_side: int) -> NDArray[np.uint8]:
    height, width = pixels.shape[:2]
    wide, high = float(width * max(info.aspect, 1)), float(height * max(1 / info.aspect, 1))
    scale = min(1.0, max_side / max(wide, high))
    size = (max(round(wide * scale), 1), max(round(high * scale), 1))
    if size == (width, height):
        return pixels
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(pixels, size, interpolation=how), np.uint8)
