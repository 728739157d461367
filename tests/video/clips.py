"""Clips made with PyAV: any pixels, times and tags, and lossless where it matters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from av.video.frame import VideoFrame

from put.video.types import ColorTags, Frame

__all__ = ["encode", "encode_pixels", "moving", "picture_source", "psnr", "same", "yuv444"]


def picture_source(seconds: float = 1.0, width: int = 96, height: int = 64, rate: int = 25) -> tuple[str, ...]:
    """Arguments for ``ffmpeg``: a picture in which everything moves."""
    return ("-f", "lavfi", "-i", f"testsrc2=s={width}x{height}:r={rate}:d={seconds}")


def moving(count: int, width: int = 96, height: int = 64, seed: int = 0) -> list[np.ndarray]:
    """[H, W, 3] uint8 pictures of a smooth pattern that moves to the right."""
    small = np.random.default_rng(seed).random((height // 16 + 1, (width + 4 * count) // 16 + 2, 3))
    large = np.kron(small, np.ones((16, 16, 1)))
    for axis in (0, 1):
        large = sum(np.roll(large, shift, axis) for shift in range(16)) / 16
    return [np.rint(large[:height, 4 * at : 4 * at + width] * 255).astype(np.uint8) for at in range(count)]


def yuv444(planes: np.ndarray, pix_fmt: str = "yuv444p") -> VideoFrame:
    """A frame of ``[3 or 4, H, W]`` samples as they are."""
    frame = VideoFrame(planes.shape[2], planes.shape[1], pix_fmt)
    for plane, samples in zip(frame.planes, planes, strict=True):
        rows = np.zeros((plane.height, plane.line_size // samples.itemsize), samples.dtype)
        rows[:, : plane.width] = samples
        plane.update(rows.tobytes())
    return frame


def encode(
    path: Path,
    frames: Iterable[VideoFrame],
    codec: str = "ffv1",
    times: Sequence[int] | None = None,
    time_base: Fraction = Fraction(1, 25),
    tags: ColorTags | None = None,
    options: dict[str, str] | None = None,
    rotation: int = 0,
    **more: Any,
) -> Path:
    """A clip of one video stream; ``more`` is set on the codec context."""
    with av.open(str(path), "w") as out:
        stream = None
        for at, frame in enumerate(frames):
            if stream is None:
                stream = out.add_stream(codec, rate=25, options=options or {})
                stream.width, stream.height, stream.pix_fmt = frame.width, frame.height, frame.format.name
                context = stream.codec_context
                context.time_base = time_base
                if tags is not None:
                    context.colorspace, context.color_primaries = tags.matrix, tags.primaries
                    context.color_trc, context.color_range = tags.transfer, tags.range
                for name, value in more.items():
                    setattr(context, name, value)
                if rotation:
                    stream.set_display_rotation(rotation)
            if tags is not None:
                frame.colorspace, frame.color_primaries = tags.matrix, tags.primaries
                frame.color_trc, frame.color_range = tags.transfer, tags.range
            frame.pts = at if times is None else times[at]
            frame.time_base = time_base
            out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    return path


def encode_pixels(path: Path, pictures: Iterable[np.ndarray], codec: str = "png", **more: Any) -> Path:
    """A clip of RGB pictures, in RGB and lossless unless another codec is given."""
    if codec == "png":
        frames = (VideoFrame.from_ndarray(picture, format="rgb24") for picture in pictures)
    else:
        frames = (VideoFrame.from_ndarray(picture, format="rgb24").reformat(format="yuv420p") for picture in pictures)
    return encode(path, frames, codec, **more)


def same(found: Iterable[Frame], wanted: Iterable[Frame]) -> None:
    """Fail unless both are the same frames, sample by sample, at the same times."""
    found, wanted = list(found), list(wanted)
    assert [frame.pts for frame in found] == [frame.pts for frame in wanted]
    for one, other in zip(found, wanted, strict=True):
        assert one.pixels.dtype == other.pixels.dtype
        assert np.array_equal(one.pixels, other.pixels), one.pts
        assert (one.alpha is None) == (other.alpha is None)
        assert one.alpha is None or np.array_equal(one.alpha, other.alpha)


def psnr(one: np.ndarray, other: np.ndarray, top: float = 255.0) -> float:
    """Peak signal to noise ratio in decibels."""
    error = np.mean((one.astype(np.float64) - other.astype(np.float64)) ** 2)
    return float("inf") if error == 0 else float(10 * np.log10(top**2 / error))
