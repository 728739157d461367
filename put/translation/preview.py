"""Preview one picture before a batch runs."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from put.config import TranslateOptions
from put.images.image_files import read_image
from put.models.library import Library
from put.translation.pixels.scaling import Pixels
from put.translation.result import Cancelled
from put.translation.translator import Translator
from put.translation.walk import has_frames
from put.video.reader import read_frame

__all__ = ["Preview", "preview"]

LARGEST_FRAME = 1 << 15
"""Pixels of a side: a frame is translated at its own size, as in a run."""


@dataclass(frozen=True, eq=False)
class Preview:
    """A picture and its translation, of the same size, for showing."""

    before: NDArray[np.uint8]
    """``[H, W, 3]``, sRGB."""
    after: NDArray[np.uint8]
    """``[H, W, 3]``, sRGB."""
    seconds: float
    """Time in the generator."""
    warnings: tuple[str, ...]


def preview(
    path: Path,
    options: TranslateOptions,
    max_side: int = 2048,
    library: Library | None = None,
    stop: threading.Event | None = None,
    seconds: float = 0.0,
) -> Preview | None:
    """Translate one picture as a batch with these options would, and shrink both to ``max_side`` for showing.

    Of a video it is the frame shown ``seconds`` after its beginning.

    Returns:
        The pair, or None where ``stop`` was set.

    Raises:
        PutError: the picture or the model cannot be read, or the device cannot do it.
    """
    stop = stop or threading.Event()
    entry = (library or Library()).find(options.model)
    pixels, notes = _read(path, seconds)
    warnings = list(notes)
    translator = Translator(entry, options, stop.is_set)
    began = time.monotonic()
    try:
        translated = translator.translate(
            pixels, lambda message, hint: warnings.append(f"{message} {hint}".strip()), is_frame=has_frames(path)
        )
    except Cancelled:
        return None
    seconds = time.monotonic() - began
    whole = 1.0 if pixels.dtype == np.uint8 else 255.0 / 65535.0
    before = _shrink(pixels, max_side, whole)
    return Preview(before, _shrink(translated.floats, max_side, 255.0), seconds, tuple(warnings))


def _read(path: Path, seconds: float) -> tuple[Pixels, tuple[str, ...]]:
    """Return a picture, or a frame of a video, and what is odd about it."""
    if not has_frames(path):
        picture = read_image(path)
        return picture.pixels, picture.notes
    return read_frame(path, seconds, LARGEST_FRAME), ()


def _shrink(
    pixels: NDArray[np.uint8] | NDArray[np.uint16] | NDArray[np.float32], max_side: int, scale: float
) -> NDArray[np.uint8]:
    """Return ``pixels`` times ``scale`` as 8 bit, at most ``max_side`` wide and high."""
    height, width = pixels.shape[:2]
    factor = min(1.0, max_side / max(height, width))
    if factor < 1.0:
        size = (max(1, round(width * factor)), max(1, round(height * factor)))
        pixels = cast("NDArray[np.float32]", cv2.resize(pixels, size, interpolation=cv2.INTER_AREA))
    shrunk: NDArray[np.uint8] = np.clip(np.rint(pixels.astype(np.float32) * scale), 0, 255).astype(np.uint8)
    return shrunk
