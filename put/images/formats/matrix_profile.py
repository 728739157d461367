"""Convert 16-bit RGB to sRGB quickly and exactly for profiles of three curves and a matrix."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import numpy as np
from numpy.typing import NDArray

from put.images.formats.decoded import Samples

__all__ = ["Shaper"]

_TOP = 65535
_BAND = 1 << 20
_TOLERANCE = 24  # of 65535; the colour engine itself is off by up to 15
Convert = Callable[[Samples], Samples]


class Shaper:
    """Curves and a matrix that were measured from a colour engine.

    The engine computes every 16-bit pixel anew, which takes seconds for a large picture; this looks curves up.

    Args:
        to_linear: the engine, from [H, W, 3] uint16 to linear sRGB light as float32, unclipped.
        to_srgb: the engine, from [H, W, 3] uint16 to sRGB as uint16.
    """

    def __init__(self, to_linear: Callable[[Samples], NDArray[np.float32]], to_srgb: Convert) -> None:
        ramps = np.zeros((3, _TOP + 1, 3), np.uint16)
        for channel in range(3):
            ramps[channel, :, channel] = np.arange(_TOP + 1)
        light = to_linear(ramps)
        self._matrix = np.ascontiguousarray(light[:, -1])
        strongest = np.abs(self._matrix).argmax(axis=1)
        self._curves = [ramp[:, place] / (ramp[-1, place] or 1) for ramp, place in zip(light, strongest, strict=True)]
        self.fits = self._agrees(to_srgb)
        """Whether the profile is of this kind: the result equals the engine's."""

    def _agrees(self, to_srgb: Convert) -> bool:
        steps = np.concatenate([np.linspace(0, 4000, 5), np.linspace(9000, _TOP, 8)]).astype(np.uint16)
        grid = np.stack(np.meshgrid(steps, steps, steps, indexing="ij"), axis=-1).reshape(13, 169, 3)
        difference = self.convert(grid).astype(np.int32) - to_srgb(grid)
        return bool(np.abs(difference).max() <= _TOLERANCE)

    def convert(self, samples: Samples) -> Samples:
        """Convert [H, W, 3] uint16 to sRGB."""
        out = np.empty(samples.shape, np.uint16)
        rows = max(1, _BAND // samples.shape[1])
        for top in range(0, len(samples), rows):
            band = samples[top : top + rows]
            light = np.empty(band.shape, np.float32)
            for channel in range(3):
                light[..., channel] = self._curves[channel][band[..., channel]]
            light = light.reshape(-1, 3) @ self._matrix
            np.clip(light, 0, 1, out=light)
            np.sqrt(light, out=light)
            light *= _TOP
            light += np.float32(0.5)
            out[top : top + rows] = _from_root()[light.astype(np.uint16)].reshape(band.shape)
        return out


@cache
def _from_root() -> NDArray[np.uint16]:
    """Return values of sRGB by the square root of light, which is fine enough for the steep start of sRGB's curve."""
    light = (np.arange(_TOP + 1) / _TOP) ** 2
    coded = np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
    table: NDArray[np.uint16] = np.rint(coded * _TOP).astype(np.uint16)
    return table
