"""Orientation of a frame."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from av.sidedata.sidedata import Type
from av.video.frame import VideoFrame
from numpy.typing import NDArray

__all__ = ["Rotation", "rotation_of", "side_data"]


def side_data(frame: VideoFrame, kind: Type) -> bytes:
    """Return what a frame carries beside its pixels, as libavutil lays it out; empty where there is none."""
    carried: Any = frame.side_data
    try:
        return bytes(carried[kind])
    except KeyError:
        return b""


@dataclass(frozen=True)
class Rotation:
    """Transform that makes stored pictures upright: first rows and columns swapped, then mirrored."""

    swap: bool = False
    left_right: bool = False
    up_down: bool = False
    exact: bool = True

    @property
    def clockwise(self) -> int:
        """Degrees, apart from a mirror."""
        if self.swap:
            return 270 if self.up_down and not self.left_right else 90
        return 180 if self.up_down and self.left_right else 0

    @property
    def mirrored(self) -> bool:
        """Whether it is more than a rotation."""
        return (self.left_right ^ self.up_down) != self.swap

    def apply(self, array: NDArray[Any]) -> NDArray[Any]:
        """Return ``[H, W]`` or ``[H, W, 3]``, upright."""
        array = array.swapaxes(0, 1) if self.swap else array
        array = array[::-1] if self.up_down else array
        return np.ascontiguousarray(array[:, ::-1] if self.left_right else array)


def rotation_of(frame: VideoFrame) -> Rotation:
    """Return what the display matrix asks for (ISO/IEC 14496-12, section 6.2.2), to the nearest quarter turn."""
    data = side_data(frame, Type.DISPLAYMATRIX)
    if len(data) < 36:
        return Rotation()
    matrix = np.frombuffer(data, np.int32)
    a, b, c, d = (int(matrix[at]) for at in (0, 1, 3, 4))
    if not any((a, b, c, d)):
        return Rotation()
    swap = abs(b) + abs(c) > abs(a) + abs(d)
    exact = max(abs(a), abs(d)) < 700 if swap else max(abs(b), abs(c)) < 700
    return Rotation(swap, c < 0, b < 0, exact) if swap else Rotation(swap, a < 0, d < 0, exact)
