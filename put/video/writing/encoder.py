"""Encodes the frames of one chunk into a file of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from fractions import Fraction
from pathlib import Path
from typing import Any, Protocol

import av
import av.error
import av.logging
import numpy as np
from numpy.typing import NDArray

from put.config import Container
from put.errors import OutputError
from put.files.atomic import write_problem
from put.video.codecs import machine_options
from put.video.color.from_rgb import DevicePlanes, Pixels, Planes, filled_frame, on_white, to_frame, unit
from put.video.frames.sequence_write import SequenceEncoder
from put.video.output_plan import OutputSpec
from put.video.reading.captions import with_captions

__all__ = ["CHUNK_TICK", "FrameEncoder", "VideoEncoder", "open_encoder", "writing_to"]

CHUNK_TICK = Fraction(1, 1000)
"""A chunk's file counts its frames in these, whatever their times are: frame 7 is at 7 ticks."""

_FINEST = 1_000_000
_USUAL_RATE = Fraction(25)


class FrameEncoder(Protocol):
    """Takes the frames of one chunk in order."""

    def write(
        self,
        pixels: Pixels | Planes | DevicePlanes,
        pts: int,
        duration: int = 0,
        alpha: NDArray[np.uint8] | None = None,
        captions: bytes = b"",
    ) -> None:
        """Add a frame.

        Args:
            pixels: ``[H, W, 3]``: float32 in [0, 1], or uint8 or uint16 over their full range. Or what the spec's
                pixel format asks for, of a frame without transparency, on the host or on a device; pictures are not
                written from that.
            pts: when it is shown, in the spec's ``time_base``; more than the frame before.
            duration: in the same units; 0 where unknown.
            alpha: ``[H, W]``, 255 is opaque; where the result has no transparency the frame is laid on white.
            captions: closed captions that belong to it; written where the spec says so.

        Raises:
            OutputError: it cannot be written.
            ValueError: the size or the order is wrong.
        """

    def close(self) -> int:
        """Finish the file, flush it to the disk, and return its size in bytes."""

    def abort(self) -> None:
        """Give up and remove the file."""


def open_encoder(path: Path, spec: OutputSpec) -> FrameEncoder:
    """Return an encoder for one chunk: a file that stands for itself, or a folder where pictures are written.

    The same frames with the same spec give the same file, whatever was encoded before.

    Raises:
        OutputError: the encoder refuses the spec, or the file cannot be written.
    """
    return SequenceEncoder(path, spec) if spec.container is Container.FRAMES else VideoEncoder(path, spec)


@contextmanager
def writing_to(target: Path) -> Iterator[None]:
    """Turn FFmpeg's and the system's errors on writing ``target`` into ours."""
    try:
        yield
    except av.error.FFmpegError as error:
        if isinstance(error, OSError) or 0 < (error.errno or 0) < 200:
            raise write_problem(OSError(error.errno, error.strerror), target) from error
        message = f"{target.name} cannot be written."
        raise OutputError(message, "Choose another codec or container.", str(error)) from error
    except OSError as error:
        raise write_problem(error, target) from error


class VideoEncoder:
    """See :class:`FrameEncoder` and :func:`open_encoder`.

    Args:
        path: the chunk.
        spec: how it is encoded.
        pix_fmt: of the frames; that of the spec by default. The encoder for ``cuda`` is opened with the first frame,
            which knows its device.
    """

    def __init__(self, path: Path, spec: OutputSpec, pix_fmt: str = "") -> None:
        self._path, self._spec = path, spec
        self._places: dict[int, int] = {}
        self._captions: dict[int, bytes] = {}
        self._frames, self._packets = 0, 0
        self._first, self._last = 0, 0
        coarse = spec.time_base * _FINEST >= 1
        self._time_base = spec.time_base if coarse else 1 / (spec.frame_rate or _USUAL_RATE)
        self._by_number = not coarse
        try:
            with writing_to(path):
                options = {"avoid_negative_ts": "disabled"}
                self._file = av.open(str(path), "w", format="matroska", container_options=options)
                self._stream = self._add_stream(pix_fmt or spec.pix_fmt)
                if pix_fmt != "cuda":
                    self._open()
        except BaseException:
            self.abort()
            raise

    def _add_stream(self, pix_fmt: str) -> av.VideoStream:
        spec = self._spec
        rate = spec.frame_rate or _USUAL_RATE
        stream: av.VideoStream = self._file.add_stream(spec.encoder, rate=rate)  # type: ignore[assignment]
        context = stream.codec_context
        context.width, context.height, context.pix_fmt = spec.coded_width, spec.coded_height, pix_fmt
        context.time_base = self._time_base
        context.options = {**spec.options, **machine_options(spec.encoder)}
        if spec.encoder != "ffv1":
            context.sample_aspect_ratio = spec.aspect
            context.colorspace, context.color_primaries = spec.colour.matrix, spec.colour.primaries
            context.color_trc, context.color_range = spec.colour.transfer, spec.colour.range
        if spec.alpha and spec.codec == "vp9":
            stream.metadata["alpha_mode"] = "1"
        return stream

    def _open(self) -> None:
        try:
            self._file.start_encoding()
        except (av.error.FFmpegError, ValueError) as error:
            if isinstance(error, OSError):
                raise
            spec = self._spec
            message = f"A video of {spec.width}×{spec.height} pixels cannot be encoded by {spec.encoder}."
            raise OutputError(message, "Choose another codec.", str(error)) from error

    def write(
        self,
        pixels: Pixels | Planes | DevicePlanes | av.VideoFrame,
        pts: int,
        duration: int = 0,
        alpha: NDArray[np.uint8] | None = None,
        captions: bytes = b"",
    ) -> None:
        """See :meth:`FrameEncoder.write`; a frame is taken as it is, but for its time and its tags."""
        spec = self._spec
        frame = self._filled(pixels, alpha)
        if self._frames and pts <= self._last:
            raise ValueError(f"time stamp {pts} after {self._last}")
        self._first = self._first if self._frames else pts
        self._last = pts
        if spec.encoder != "ffv1":
            self._tag(frame)
        when = self._frames if self._by_number else pts - self._first
        frame.pts, frame.time_base = when, self._time_base
        if duration > 0 and not self._by_number:
            frame.duration = duration
        self._places[when] = self._frames
        if captions and spec.captions:
            self._captions[self._frames] = captions
        self._frames += 1
        self._mux(frame)

    def _filled(
        self, pixels: Pixels | Planes | DevicePlanes | av.VideoFrame, alpha: NDArray[np.uint8] | None
    ) -> av.VideoFrame:
        spec = self._spec
        size = (spec.coded_width, spec.coded_height)
        if isinstance(pixels, av.VideoFrame):
            return pixels
        if isinstance(pixels, DevicePlanes):
            pixels = pixels.on_host()
        if isinstance(pixels, Planes):
            return filled_frame(pixels, pixels.pix_fmt or spec.pix_fmt, size)
        if pixels.shape != (spec.height, spec.width, 3):
            raise ValueError(f"a frame is {pixels.shape}, not {(spec.height, spec.width, 3)}")
        values = unit(pixels)
        if alpha is not None and not spec.alpha:
            values, alpha = on_white(values, alpha), None
        return to_frame(values, alpha, spec.pix_fmt, size, spec.colour)

    def _tag(self, frame: av.VideoFrame) -> None:
        colour = self._spec.colour
        frame.colorspace, frame.color_range = colour.matrix, colour.range
        frame.color_primaries, frame.color_trc = colour.primaries, colour.transfer

    def _mux(self, frame: av.VideoFrame | None) -> None:
        with writing_to(self._path):
            for packet in self._stream.encode(frame):
                if packet.pts is None:
                    continue
                place = self._places.pop(packet.pts)
                if self._packets - place > self._spec.reorder:
                    raise OutputError("The encoder changed the order of the frames.", "Choose another codec.")
                packet.time_base = CHUNK_TICK
                packet.pts, packet.dts, packet.duration = place, self._packets - self._spec.reorder, 1
                self._packets += 1
                self._file.mux(self._captioned(packet, place))

    def _captioned(self, packet: av.Packet[Any], place: int) -> av.Packet[Any]:
        captions = self._captions.pop(place, b"")
        if not captions:
            return packet
        longer: av.Packet[Any] = av.Packet(with_captions(bytes(packet), captions, self._spec.codec))
        longer.stream, longer.time_base = self._stream, packet.time_base
        longer.pts, longer.dts, longer.duration = packet.pts, packet.dts, packet.duration
        longer.is_keyframe = packet.is_keyframe
        return longer

    def close(self) -> int:
        """See :meth:`FrameEncoder.close`."""
        try:
            self._finish()
            with writing_to(self._path):
                self._file.close()
                with self._path.open("rb+") as written:
                    os.fsync(written.fileno())
                return self._path.stat().st_size
        except BaseException:
            self.abort()
            raise

    def _finish(self) -> None:
        if not self._frames:
            raise OutputError("No frame was written.", detail=str(self._path))
        self._mux(None)
        if self._places:
            raise OutputError("The encoder lost frames.", "Choose another codec.", f"{len(self._places)} missing")

    def abort(self) -> None:
        """See :meth:`FrameEncoder.abort`."""
        if hasattr(self, "_file"):
            with suppress(av.error.FFmpegError, OSError, ValueError):
                self._file.close()
        with suppress(OSError):
            self._path.unlink(missing_ok=True)
