"""What the samples of a decoded frame mean, for whoever makes R'G'B' of them without swscale."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from av.video.frame import VideoFrame

from put.video.color.to_rgb import Converter
from put.video.rotation import Rotation
from put.video.types import ColorTags

__all__ = ["LAYOUTS_420", "PlanarColours", "Siting", "siting_of"]

LAYOUTS_420 = frozenset({"yuv420p", "yuvj420p", "nv12", "yuv420p10le", "p010le"})
"""Pixel formats of 8 or 10 bits where four pixels share their colour samples."""
_HD = ColorTags(1, 1, 1, 1)
_SIDE = 16


@dataclass(frozen=True)
class Siting:
    """Where a colour sample lies among the pixels that share it (4:2:0), in quarters of the distance of two samples
    from the first of them.
    """

    across: int = 0
    """0 on the first of two columns, 1 between both."""
    down: int = 1
    """0 on the first of two rows, 1 between both, 2 on the second."""


@dataclass(frozen=True)
class PlanarColours:
    """What luma and colour differences mean."""

    matrix: int
    """By its number in ITU-T H.273: 1, 4, 5, 6, 7 or 9."""
    full: bool
    """Whether they take the full range."""
    siting: Siting


def siting_of(frame: VideoFrame) -> Siting:
    """Return where swscale takes a frame's colour samples to be.

    It goes by what the decoder says, which PyAV does not pass on. So a small frame that is marked likewise is
    converted, with one sample that stands out.
    """
    probe = frame.reformat(_SIDE, _SIDE, "yuv420p")
    probe.colorspace, probe.color_primaries, probe.color_trc, probe.color_range = 1, 1, 1, 1
    middle = _SIDE // 4
    for plane, level in zip(probe.planes, (126, 128, 128), strict=True):
        np.frombuffer(memoryview(plane), np.uint8)[:] = level
    np.frombuffer(memoryview(probe.planes[2]), np.uint8).reshape(_SIDE // 2, -1)[middle, middle] = 168
    converter = Converter(_SIDE, _SIDE, _HD, Rotation(), wide=False, alpha=False, codec="", peak=0.0)
    red = np.asarray(converter.convert(probe)[0][..., 0], np.int32)
    first, second = 2 * middle, 2 * middle + 1
    row = first if red[first].max() >= red[second].max() else second
    column = first if red[:, first].max() >= red[:, second].max() else second
    across = 1 if red[row, first] == red[row, second] else 0
    above, below = red[first, column], red[second, column]
    return Siting(across, 1 if above == below else 0 if above > below else 2)
