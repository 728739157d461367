"""Frames as encoders take them, made on a GPU: an eighth of the bytes of numbers comes back, and no processor converts
them. The formulas, and the order in which they are computed, are those of :mod:`put.video.color.from_rgb`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from put.translation.transfer.arrival import Arrival
from put.translation.transfer.transfer import Transfer
from put.video.codecs import plane_layout
from put.video.color.from_rgb import Plane, Planes, matrix_coefficients
from put.video.output_plan import OutputSpec
from put.video.types import ColorTags, VideoInfo

__all__ = ["ArrivingPlanes", "PackedPlanes", "PlaneFormat", "packed_planes", "plane_format", "send_planes"]


@dataclass(frozen=True)
class PlaneFormat:
    """Planes that an encoder takes."""

    pix_fmt: str
    """FFmpeg's name of a planar format without transparency, or ``p010le``."""
    size: tuple[int, int]
    """Width and height of the frames; where larger than the pixels, their edge is repeated."""
    colour: ColorTags

    @property
    def dtype(self) -> np.dtype[np.uint8] | np.dtype[np.uint16]:
        """Type of a sample."""
        return np.dtype(np.uint16) if "10" in self.pix_fmt else np.dtype(np.uint8)


def plane_format(info: VideoInfo, spec: OutputSpec) -> PlaneFormat | None:
    """Return what the encoder of a result takes, where that are planes of frames without transparency."""
    if info.alpha or not spec.encoder or spec.pix_fmt in ("bgr0", "bgra"):
        return None
    return PlaneFormat(spec.pix_fmt, (spec.coded_width, spec.coded_height), spec.colour)


@dataclass(frozen=True, eq=False)
class PackedPlanes:
    """Planes one after the other."""

    content: Tensor
    """``[N]`` uint8."""
    shapes: tuple[tuple[int, int], ...]
    """Rows, and samples a row, of each plane."""


class ArrivingPlanes:
    """Planes on their way from the device.

    Args:
        content: their bytes.
        packed: how they lie in these.
        dtype: of a sample.
    """

    def __init__(self, content: Arrival, packed: PackedPlanes, dtype: np.dtype[Any]) -> None:
        self._content, self._shapes, self._dtype = content, packed.shapes, dtype

    def array(self) -> Planes:
        """Wait for them, on any thread, and return them."""
        samples: Plane = self._content.array().view(self._dtype)
        found, start = [], 0
        for height, width in self._shapes:
            found.append(samples[start : start + height * width].reshape(height, width))
            start += height * width
        return Planes(tuple(found))


@torch.inference_mode()
def send_planes(values: Tensor, wanted: PlaneFormat, transfer: Transfer) -> ArrivingPlanes:
    """Let a frame, ``[H, W, 3]`` in [0, 1] on the device, travel back as planes."""
    packed = packed_planes(values, wanted)
    return ArrivingPlanes(transfer.back(packed.content), packed, wanted.dtype)


def packed_planes(values: Tensor, wanted: PlaneFormat) -> PackedPlanes:
    """Return a frame, ``[H, W, 3]`` in [0, 1], as planes in the order of the format."""
    coefficients = matrix_coefficients(wanted.colour, values.shape[0])
    width, height = wanted.size
    picture = values.permute(2, 0, 1)[None]
    if (height, width) != picture.shape[2:]:
        picture = F.pad(picture, (0, width - picture.shape[3], 0, height - picture.shape[2]), mode="replicate")
    planes = _planes(picture[0], wanted.pix_fmt, coefficients, full=wanted.colour.range == 2)
    if wanted.pix_fmt == "p010le":
        luma, blue, red = (plane << 6 for plane in planes)
        planes = [luma, torch.stack((blue, red), 2).flatten(1)]
    kind = torch.int16 if wanted.dtype == np.uint16 else torch.uint8
    content = torch.cat([plane.to(kind).contiguous().view(torch.uint8).flatten() for plane in planes])
    return PackedPlanes(content, tuple((plane.shape[0], plane.shape[1]) for plane in planes))


def _planes(picture: Tensor, pix_fmt: str, kr_kb: tuple[float, float], *, full: bool) -> list[Tensor]:
    """Return luma and both colour differences as whole numbers."""
    bits = 10 if "10" in pix_fmt else 8
    kr, kb = kr_kb
    red, green, blue = picture
    luma = red * kr + green * (1 - kr - kb) + blue * kb
    across, down = plane_layout(pix_fmt)
    apart = [_shared((color - luma) * (0.5 / (1 - weight)), across, down) for color, weight in ((blue, kb), (red, kr))]
    scale, top = float(1 << (bits - 8)), float((1 << bits) - 1)
    if full:
        found = [luma * top, *(one * top + float(1 << (bits - 1)) for one in apart)]
    else:
        found = [(luma * 219 + 16) * scale, *((one * 224 + 128) * scale for one in apart)]
    return [plane.round().clamp(0, top).to(torch.int32) for plane in found]


def _shared(plane: Tensor, across: int, down: int) -> Tensor:
    """Return one sample for ``across`` by ``down`` pixels."""
    if across == 2:
        wide = F.pad(plane[None], (1, 1), mode="replicate")[0]
        plane = (wide[:, :-2:2] + 2 * wide[:, 1:-1:2] + wide[:, 2::2]) * 0.25
    if down == 2:
        if plane.shape[0] % 2:
            plane = torch.cat((plane, plane[-1:]))
        plane = (plane[0::2] + plane[1::2]) * 0.5
    return plane
