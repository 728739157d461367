"""Animated GIF and WebP from the lossless chunks, one frame in memory at a time."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any

import av
import av.error
import numpy as np
from av.filter import Graph
from av.filter.context import FilterContext
from PIL import Image

from put.config import VideoQuality
from put.errors import OutputError
from put.video.frames.webp_mux import WebpWriter
from put.video.output_plan import OutputSpec
from put.video.reading.animation_extras import Extras, finish_gif

__all__ = ["write_gif", "write_webp"]

Frames = Callable[[], Iterator[av.VideoFrame]]
"""All frames from the beginning, each time it is called."""

_CENTISECOND = Fraction(1, 100)
_SHORTEST = 2
"""Browsers show a frame of a GIF for a tenth of a second where it says less than this many hundredths."""
_DITHER = {
    VideoQuality.SMALL: "dither=bayer:bayer_scale=4:diff_mode=rectangle",
    VideoQuality.BALANCED: "dither=sierra2_4a:diff_mode=rectangle",
    VideoQuality.ARCHIVE: "dither=sierra2_4a:new=1",
}
_WEBP: dict[VideoQuality, dict[str, Any]] = {
    VideoQuality.SMALL: {"quality": 60, "method": 4},
    VideoQuality.BALANCED: {"quality": 82, "method": 4},
    VideoQuality.ARCHIVE: {"quality": 96, "method": 4},
}
_LONGEST_SIDE = 16383


def write_gif(
    target: Path, spec: OutputSpec, frames: Frames, times: Sequence[int], durations: Sequence[int], extras: Extras
) -> tuple[str, ...]:
    """An animated GIF: one palette for all frames, or with ``archive`` one for each.

    Times are rounded to hundredths of a second each by itself, so that errors do not add up.

    Returns:
        Sentences on frames that were left out because GIF cannot show them so briefly.

    Raises:
        av.error.FFmpegError, OSError: it cannot be written.
    """
    seconds = [time * spec.time_base for time in times]
    kept = _showable([round((one - seconds[0]) / _CENTISECOND) for one in seconds])
    last = max(_SHORTEST, round(durations[-1] * spec.time_base / _CENTISECOND))
    options = {"loop": str(-1 if spec.loop == 1 else max(0, spec.loop - 1)), "final_delay": str(last)}
    file = av.open(str(target), "w", format="gif", container_options=options)
    try:
        stream: av.VideoStream = file.add_stream("gif", rate=100)
        context = stream.codec_context
        context.width, context.height, context.pix_fmt = spec.width, spec.height, "pal8"
        context.time_base = _CENTISECOND
        if spec.alpha:
            context.options = {"gifflags": "0"}  # its way of storing parts loses some that are opaque
        for frame in _with_palette(spec, frames, kept):
            frame.time_base = _CENTISECOND
            file.mux(stream.encode(frame))
        file.mux(stream.encode(None))
        file.close()
    finally:
        with suppress(av.error.FFmpegError, OSError):
            file.close()
    with target.open("rb+") as written:
        finish_gif(written, extras, clear=spec.alpha)
    _flush(target)
    lost = len(times) - len(kept)
    return (f"GIF shows at most 50 frames a second; left out: {lost}.",) if lost else ()


def write_webp(
    target: Path, spec: OutputSpec, frames: Frames, times: Sequence[int], durations: Sequence[int], extras: Extras
) -> tuple[str, ...]:
    """An animated WebP with exact times to the millisecond, and a still one where there is one frame.

    Raises:
        OutputError: it is larger than WebP allows.
        OSError: it cannot be written.
    """
    if max(spec.width, spec.height) > _LONGEST_SIDE:
        raise OutputError(f"WebP holds at most {_LONGEST_SIDE} pixels a side.", "Choose another container.")
    ends = [*times[1:], times[-1] + durations[-1]]
    marks = [round((time - times[0]) * spec.time_base * 1000) for time in (times[0], *ends)]
    samples = "rgba" if spec.alpha else "rgb24"
    pictures = (np.asarray(frame.to_ndarray(format=samples), np.uint8) for frame in frames())
    options = _WEBP[spec.quality]
    with target.open("wb") as file:
        if len(times) == 1:
            Image.fromarray(next(pictures)).save(file, "WEBP", exif=extras.exif, xmp=extras.xmp, **options)
        else:
            size = (spec.width, spec.height)
            writer = WebpWriter(file, size, alpha=spec.alpha, loop=spec.loop, extras=extras, options=options)
            for pixels, (before, after) in zip(pictures, pairwise(marks), strict=True):
                writer.add(pixels, after - before)
            writer.close()
    _flush(target)
    return ()


def _showable(marks: list[int]) -> dict[int, int]:
    """Which frames are shown long enough, by number, and when."""
    kept: dict[int, int] = {}
    last = -_SHORTEST
    for index, mark in enumerate(marks):
        if mark - last >= _SHORTEST:
            kept[index] = last = mark
    return kept


def _chosen(frames: Iterator[av.VideoFrame], kept: dict[int, int]) -> Iterator[av.VideoFrame]:
    for index, frame in enumerate(frames):
        if index in kept:
            frame.pts, frame.time_base = kept[index], _CENTISECOND
            yield frame


def _with_palette(spec: OutputSpec, frames: Frames, kept: dict[int, int]) -> Iterator[av.VideoFrame]:
    """The frames in 256 colours."""
    graph = Graph()
    source, colours = _source(graph, spec)
    use, sink = graph.add("paletteuse", _DITHER[spec.quality]), graph.add("buffersink")
    use.link_to(sink)
    if spec.quality is VideoQuality.ARCHIVE:
        split, make = graph.add("split"), graph.add("palettegen", "stats_mode=single")
        colours.link_to(split)
        split.link_to(use, 0, 0)
        split.link_to(make, 1, 0)
        make.link_to(use, 0, 1)
        graph.configure()
    else:
        palette = _palette(spec, _chosen(frames(), kept))
        side = graph.add_buffer(
            width=palette.width, height=palette.height, format=palette.format, time_base=_CENTISECOND
        )
        colours.link_to(use, 0, 0)
        side.link_to(use, 0, 1)
        graph.configure()
        side.push(palette)
        side.push(None)
    for frame in _chosen(frames(), kept):
        source.push(frame)
        yield from _pulled(sink)
    source.push(None)
    yield from _pulled(sink)


def _palette(spec: OutputSpec, frames: Iterator[av.VideoFrame]) -> av.VideoFrame:
    """The 256 colours that suit all frames, as a small picture."""
    graph = Graph()
    source, colours = _source(graph, spec)
    make, sink = graph.add("palettegen", "stats_mode=full"), graph.add("buffersink")
    colours.link_to(make)
    make.link_to(sink)
    graph.configure()
    for frame in frames:
        source.push(frame)
    source.push(None)
    palette = next(_pulled(sink))
    palette.pts, palette.time_base = 0, _CENTISECOND
    return palette


def _source(graph: Graph, spec: OutputSpec) -> tuple[FilterContext, FilterContext]:
    """Where frames go in, and where they come out with an alpha channel, which the palette's filters want."""
    source = graph.add_buffer(
        width=spec.coded_width, height=spec.coded_height, format=av.VideoFormat(spec.pix_fmt), time_base=_CENTISECOND
    )
    colours = graph.add("format", "pix_fmts=bgra")
    source.link_to(colours)
    return source, colours


def _pulled(sink: FilterContext) -> Iterator[av.VideoFrame]:
    while True:
        try:
            frame = sink.pull()
        except (av.error.BlockingIOError, av.error.EOFError):
            return
        assert isinstance(frame, av.VideoFrame)  # noqa: S101 - narrows the type
        yield frame


def _flush(target: Path) -> None:
    with target.open("rb+") as written:
        os.fsync(written.fileno())
