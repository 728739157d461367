"""Preview a few seconds of a video before a batch runs."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from put.config import TranslateOptions
from put.models.library import Library
from put.translation.result import Cancelled
from put.translation.transfer.picture import on_host
from put.translation.translator import Translator
from put.translation.video.frame_pipeline import FramePipeline
from put.video.reader import VideoReader

__all__ = ["LoopFrame", "preview_loop"]


@dataclass(frozen=True, eq=False)
class LoopFrame:
    """A frame and its translation, of the same size, for showing."""

    before: NDArray[np.uint8]
    """``[H, W, 3]``, R'G'B'."""
    after: NDArray[np.uint8]
    """Likewise."""
    seconds: float
    """Time at which it is shown, from the first one of the loop."""


def preview_loop(
    path: Path,
    start: float,
    options: TranslateOptions,
    *,
    seconds: float = 3.0,
    max_side: int = 960,
    library: Library | None = None,
    stop: threading.Event | None = None,
) -> Iterator[LoopFrame]:
    """Translate a few seconds of a video as a run with these options would, steadied likewise.

    Args:
        path: a video, an animation or numbered pictures.
        start: seconds from its beginning.
        options: the settings; trimming is left out.
        seconds: how much of it.
        max_side: width and height are shrunk to this for showing.
        library: where the generator is looked up.
        stop: ends it.

    Yields:
        Frames as they are made.

    Raises:
        PutError: the video or the generator cannot be read, or the device cannot do it.
    """
    stop = stop or threading.Event()
    translator = Translator((library or Library()).find(options.model), options, stop.is_set)
    video = replace(options.video, batch=1)
    with VideoReader(path, start=start, end=start + seconds, fps=video.fps) as reader:
        info = reader.info
        with closing(FramePipeline(translator, video, (info.width, info.height))) as pipeline:
            first: int | None = None
            for ready in pipeline.ready(reader):
                frame = ready.frame
                if stop.is_set():
                    return
                first = frame.pts if first is None else first
                try:
                    shown = np.asarray(pipeline.steady(pipeline.translate([ready], fresh=False)[0]).array(), np.float32)
                except Cancelled:
                    return
                size = _size(info.width, info.height, float(info.aspect), max_side)
                when = float((frame.pts - first) * info.time_base)
                yield LoopFrame(_shown(on_host(frame.pixels), size), _shown(shown, size), when)


def _size(width: int, height: int, aspect: float, max_side: int) -> tuple[int, int]:
    """Return width and height with square pixels."""
    wide = width * aspect
    factor = min(1.0, max_side / max(wide, height))
    return max(1, round(wide * factor)), max(1, round(height * factor))


def _shown(
    pixels: NDArray[np.uint8] | NDArray[np.uint16] | NDArray[np.float32], size: tuple[int, int]
) -> NDArray[np.uint8]:
    scale = {"uint8": 1.0, "uint16": 255.0 / 65535.0, "float32": 255.0}[pixels.dtype.name]
    if (pixels.shape[1], pixels.shape[0]) != size:
        pixels = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)  # type: ignore[assignment]
    if pixels.dtype == np.uint8:
        return np.ascontiguousarray(pixels)
    shown: NDArray[np.uint8] = np.clip(np.rint(pixels.astype(np.float32) * scale), 0, 255).astype(np.uint8)
    return shown
