"""Small videos whose frames can be told apart by their brightness."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from PySide6.QtGui import QImage

STEP = 10
"""How much brighter each frame is than the one before."""


def make_clip(path: Path, frames: int = 20, rate: Fraction = Fraction(10), size: tuple[int, int] = (64, 48)) -> Path:
    """A video of grey frames, the 24th as the first; ``size`` is width and height."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=rate, options={"crf": "0", "g": "8", "preset": "ultrafast"})
        stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
        for number in range(frames):
            shade = np.full((size[1], size[0], 3), 16 + STEP * (number % 23), np.uint8)
            for packet in stream.encode(av.VideoFrame.from_ndarray(shade, format="rgb24")):
                container.mux(packet)
        for packet in stream.encode():
            container.mux(packet)
    return path


def number_of(image: QImage | None) -> int:
    """Which frame of a clip this is."""
    assert image is not None
    return round((image.pixelColor(image.width() // 2, image.height() // 2).green() - 16) / STEP)
