"""Convert R'G'B' to the planes that encoders take, with exact rounding.

The formulas are those of ITU-T H.273, section 8.3: ``Y = Kr R + Kg G + Kb B``, ``Cb = (B - Y) / (2 - 2 Kb)``,
``Cr = (R - Y) / (2 - 2 Kr)``, then limited range (Y: 219 steps from 16, colour: 224 steps around 128, times
``2^(n-8)``) or full range. Shared colour samples sit where MPEG-2, H.264, HEVC and VP9 have them when nothing else is
said: on every second column, halfway between two rows.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

import av
import numpy as np
from numpy.typing import NDArray

from put.video.codecs import plane_layout
from put.video.types import ColorTags

__all__ = [
    "DevicePlanes",
    "Pixels",
    "Plane",
    "Planes",
    "filled_frame",
    "matrix_coefficients",
    "on_white",
    "to_frame",
    "unit",
]

Pixels = NDArray[np.float32] | NDArray[np.uint8] | NDArray[np.uint16]
"""``[H, W, 3]``: float32 in [0, 1], or whole numbers over the type's full range."""
Plane = NDArray[np.uint8] | NDArray[np.uint16]
"""A row of samples a row."""


@dataclass(frozen=True, eq=False)
class Planes:
    """A frame in the samples that an encoder takes, in the order of its pixel format."""

    planes: tuple[Plane, ...]
    pix_fmt: str = ""
    """FFmpeg's name; empty for the one that was asked for."""


class DevicePlanes(ABC):
    """A frame in the samples that an encoder takes, where a device made it."""

    @abstractmethod
    def frame(self) -> av.VideoFrame:
        """Return it as a frame that lies there; the encoder's thread asks for it.

        Raises:
            Exception: it cannot be handed over.
        """

    @abstractmethod
    def on_host(self) -> Planes:
        """Bring it to the host."""

    @abstractmethod
    def declined(self, why: str) -> None:
        """Say that frames have to come by way of the host from now on."""


_COEFFICIENTS = {
    1: (0.2126, 0.0722),
    4: (0.30, 0.11),
    5: (0.299, 0.114),
    6: (0.299, 0.114),
    7: (0.212, 0.087),
    9: (0.2627, 0.0593),
}
_HD_HEIGHT = 720
_BT2020 = 9


def matrix_coefficients(colour: ColorTags, height: int) -> tuple[float, float]:
    """Return Kr and Kb of the matrix (H.273, table 4).

    Where it is unspecified, as players decode: BT.2020's with its primaries, BT.709's from 720 rows on, else BT.601's.
    """
    if colour.matrix in _COEFFICIENTS:
        return _COEFFICIENTS[colour.matrix]
    if colour.primaries == _BT2020:
        return _COEFFICIENTS[_BT2020]
    return _COEFFICIENTS[1 if height >= _HD_HEIGHT else 6]


def unit(pixels: Pixels) -> NDArray[np.float32]:
    """Return the same as float32 in [0, 1]; values outside are clipped and what is no number becomes 0."""
    if pixels.dtype == np.float32:
        return np.fmin(np.fmax(pixels, np.float32(0)), np.float32(1)).astype(np.float32, copy=False)
    values = pixels.astype(np.float32)
    values *= np.float32(1 / (255 if pixels.dtype == np.uint8 else 65535))
    return values


def on_white(values: NDArray[np.float32], alpha: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return what is seen where a picture with transparency lies on white."""
    weight = alpha[..., None] * np.float32(1 / 255)
    out: NDArray[np.float32] = values * weight + (1 - weight)
    return out


def to_frame(
    values: NDArray[np.float32],
    alpha: NDArray[np.uint8] | None,
    pix_fmt: str,
    size: tuple[int, int],
    colour: ColorTags,
) -> av.VideoFrame:
    """Return a frame for an encoder.

    Args:
        values: ``[H, W, 3]`` in [0, 1].
        alpha: ``[H, W]``, or None for opaque; used where the pixel format has it.
        pix_fmt: FFmpeg's name of one of the formats that :mod:`put.video.codecs` chooses, ``bgr0`` or ``bgra``.
        size: width and height of the frame; where larger than the pixels, their edge is repeated.
        colour: says matrix and range.
    """
    width, height = size
    kr_kb = matrix_coefficients(colour, values.shape[0])
    values, alpha = _padded(values, alpha, width, height)
    if pix_fmt in ("bgr0", "bgra"):
        planes: Sequence[Plane] = [_packed(values, alpha if pix_fmt == "bgra" else None)]
    else:
        planes = _planar(values, alpha, pix_fmt, kr_kb, full=colour.range == 2)
    return filled_frame(Planes(tuple(planes)), pix_fmt, size)


def filled_frame(made: Planes, pix_fmt: str, size: tuple[int, int]) -> av.VideoFrame:
    """Return a frame for an encoder from its planes; other arguments as for :func:`to_frame`."""
    frame = av.VideoFrame(*size, pix_fmt)
    for plane, content in zip(frame.planes, made.planes, strict=True):
        rows = np.frombuffer(memoryview(plane), content.dtype).reshape(plane.height, -1)
        rows[:, : content.shape[1]] = content
    return frame


def _padded(
    values: NDArray[np.float32], alpha: NDArray[np.uint8] | None, width: int, height: int
) -> tuple[NDArray[np.float32], NDArray[np.uint8] | None]:
    down, across = height - values.shape[0], width - values.shape[1]
    if not down and not across:
        return values, alpha
    wider = np.pad(values, ((0, down), (0, across), (0, 0)), mode="edge")
    return wider, None if alpha is None else np.pad(alpha, ((0, down), (0, across)), mode="edge")


def _packed(values: NDArray[np.float32], alpha: NDArray[np.uint8] | None) -> NDArray[np.uint8]:
    """Return bytes B, G, R, A of each pixel, a row of them a row."""
    height, width, _ = values.shape
    out = np.empty((height, width, 4), np.uint8)
    out[..., 2::-1] = np.rint(values * np.float32(255))
    out[..., 3] = 255 if alpha is None else alpha
    return out.reshape(height, width * 4)


def _planar(
    values: NDArray[np.float32],
    alpha: NDArray[np.uint8] | None,
    pix_fmt: str,
    kr_kb: tuple[float, float],
    *,
    full: bool,
) -> list[Plane]:
    bits = 10 if "10" in pix_fmt else 8
    across, down = plane_layout(pix_fmt)
    luma, blue, red = _luma_and_differences(values, kr_kb)
    blue, red = (_shared(one, across, down) for one in (blue, red))
    scale = np.float32(1 << (bits - 8))
    top = (1 << bits) - 1
    if full:
        planes = [luma * np.float32(top), *(one * np.float32(top) + np.float32(1 << (bits - 1)) for one in (blue, red))]
    else:
        planes = [(luma * 219 + 16) * scale, *((one * 224 + 128) * scale for one in (blue, red))]
    dtype = np.uint8 if bits == 8 else np.uint16
    whole: list[Plane] = [np.clip(np.rint(plane), 0, top).astype(dtype) for plane in planes]
    if pix_fmt == "p010le":
        return _semi_planar(whole)
    if "a" in pix_fmt.removeprefix("yuv"):
        opaque = np.full(luma.shape, 255, np.uint8) if alpha is None else alpha
        whole.append(np.rint(opaque * (top / 255)).astype(dtype))
    return whole


def _luma_and_differences(
    values: NDArray[np.float32], kr_kb: tuple[float, float]
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
    """Return Y in [0, 1], Cb and Cr in [-0.5, 0.5]; elementwise, so that the number of threads changes nothing."""
    kr, kb = kr_kb
    red, green, blue = np.ascontiguousarray(values.transpose(2, 0, 1))
    luma = red * np.float32(kr) + green * np.float32(1 - kr - kb) + blue * np.float32(kb)
    return luma, (blue - luma) * np.float32(0.5 / (1 - kb)), (red - luma) * np.float32(0.5 / (1 - kr))


def _shared(plane: NDArray[np.float32], across: int, down: int) -> NDArray[np.float32]:
    """Return one sample for ``across`` by ``down`` pixels: weights 1, 2, 1 around its column, the mean of its two
    rows.
    """
    if across == 2:
        wide = np.pad(plane, ((0, 0), (1, 1)), mode="edge")
        plane = (wide[:, :-2:2] + 2 * wide[:, 1:-1:2] + wide[:, 2::2]) * np.float32(0.25)
    if down == 2:
        if plane.shape[0] % 2:
            plane = np.pad(plane, ((0, 1), (0, 0)), mode="edge")
        plane = (plane[0::2] + plane[1::2]) * np.float32(0.5)
    return plane


def _semi_planar(planes: list[Plane]) -> list[Plane]:
    """Return the order of P010: ten bits at the top of sixteen, both colour differences in one plane."""
    luma, blue, red = (plane.astype(np.uint16) << 6 for plane in planes)
    return [luma, np.stack([blue, red], axis=-1).reshape(blue.shape[0], -1)]
