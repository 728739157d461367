"""Frames as encoders take them, made on a GPU: an eighth of the bytes of numbers comes back, and no processor converts
them. The formulas, and the order in which they are computed, are those of :mod:`put.video.color.from_rgb`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import av
import numpy as np
import torch
import torch.nn.functional as F
from av.video.frame import CudaContext
from torch import Tensor

from put.translation.transfer.arrival import Arrival
from put.translation.transfer.streams import Event
from put.translation.transfer.transfer import Transfer
from put.video.codecs import NVENC, plane_layout
from put.video.color.from_rgb import DevicePlanes, Plane, Planes, matrix_coefficients
from put.video.output_plan import OutputSpec
from put.video.types import ColorTags, VideoInfo

__all__ = [
    "ArrivingPlanes",
    "HandOver",
    "PackedPlanes",
    "PlaneFormat",
    "StayingPlanes",
    "format_on_device",
    "packed_planes",
    "plane_format",
    "send_planes",
]

FROM_DEVICE = frozenset(NVENC.values())
"""Encoders that take frames where they are."""
ROW = 256
"""Bytes of which a row of samples takes a multiple there: NVENC wants them of 4 at least."""


@dataclass(frozen=True)
class PlaneFormat:
    """Planes that an encoder takes."""

    pix_fmt: str
    """FFmpeg's name of a planar format without transparency, or ``nv12`` or ``p010le``."""
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


def format_on_device(planes: PlaneFormat | None, encoder: str) -> PlaneFormat | None:
    """Return the planes that an encoder takes where they were made; None where they have to come to the host.

    Args:
        planes: what it takes from the host.
        encoder: FFmpeg's name.
    """
    if planes is None or encoder not in FROM_DEVICE or planes.pix_fmt not in ("yuv420p", "p010le"):
        return None
    if planes.size[0] % 2 or planes.size[1] % 2:
        return None
    return replace(planes, pix_fmt="p010le" if planes.dtype == np.uint16 else "nv12")


@dataclass(frozen=True, eq=False)
class PackedPlanes:
    """Planes one after the other."""

    content: Tensor
    """``[N]`` uint8."""
    shapes: tuple[tuple[int, int], ...]
    """Rows, and samples a row, of each plane."""
    pix_fmt: str


class ArrivingPlanes:
    """Planes on their way from the device.

    Args:
        content: their bytes.
        packed: how they lie in these.
        dtype: of a sample.
    """

    def __init__(self, content: Arrival, packed: PackedPlanes, dtype: np.dtype[Any]) -> None:
        self._content, self._packed, self._dtype = content, packed, dtype

    def array(self) -> Planes:
        """Wait for them, on any thread, and return them."""
        samples: Plane = self._content.array().view(self._dtype)
        found, start = [], 0
        for height, width in self._packed.shapes:
            found.append(samples[start : start + height * width].reshape(height, width))
            start += height * width
        return Planes(tuple(found), self._packed.pix_fmt)


class HandOver:
    """Hands frames of one device over to its encoder.

    Args:
        transfer: copies of the device.
        on_declined: told, once, why frames have to come by way of the host from now on.
    """

    def __init__(self, transfer: Transfer, on_declined: Callable[[str], None]) -> None:
        self.transfer = transfer
        self.is_declined = False
        self._on_declined = on_declined
        self._context: CudaContext | None = None

    @torch.inference_mode()
    def planes(self, values: Tensor, wanted: PlaneFormat) -> StayingPlanes:
        """Return a frame, ``[H, W, 3]`` in [0, 1] on the device, as ``nv12`` or ``p010le`` there."""
        luma, chroma = _semi_planar(values, wanted)
        rows, width = luma.shape
        row = -(-width * luma.itemsize // ROW) * ROW // luma.itemsize
        # one piece of memory: NVENC is told where luma begins, and expects colour below it
        whole = torch.empty(rows + chroma.shape[0], row, dtype=luma.dtype, device=luma.device)
        whole[:rows, :width], whole[rows:, :width] = luma, chroma
        return StayingPlanes(whole, wanted, self.transfer.mark(), self)

    def context(self) -> CudaContext | None:
        """Return the device's context for the encoder's thread; None where it is a CPU in truth."""
        device = self.transfer.device
        if self._context is None and device.type == "cuda":
            # FFmpeg refuses torch's primary context by that name, for its flags, and pointers of another one
            self.transfer.enter()
            self._context = CudaContext(device.index or 0, primary_ctx=False, current_ctx=True)
        return self._context

    def decline(self, why: str) -> None:
        """Let frames come by way of the host from now on."""
        if not self.is_declined:
            self.is_declined = True
            self._on_declined(why)


class StayingPlanes(DevicePlanes):
    """Planes that stay on the device.

    Args:
        whole: rows of luma, then of colour; longer than the frame is wide.
        made: of what size and format they are.
        ready: comes once they are there.
        hand_over: of the device.
    """

    def __init__(self, whole: Tensor, made: PlaneFormat, ready: Event, hand_over: HandOver) -> None:
        self._whole, self._made, self._ready, self._hand_over = whole, made, ready, hand_over

    def array(self) -> DevicePlanes:
        """Wait for them, on any thread; they stay where they are."""
        self._ready.synchronize()
        return self

    def frame(self) -> av.VideoFrame:
        """See :meth:`put.video.color.from_rgb.DevicePlanes.frame`; the memory is held until the encoder is done."""
        width, height = self._made.size
        kind = torch.uint16 if self._made.dtype == np.uint16 else torch.uint8
        rows = self._whole.view(kind)[:, :width]
        return av.VideoFrame.from_dlpack(
            (rows[:height], rows[height:]),
            format=self._made.pix_fmt,
            width=width,
            height=height,
            cuda_context=self._hand_over.context(),
        )

    def on_host(self) -> Planes:
        """See :meth:`put.video.color.from_rgb.DevicePlanes.on_host`."""
        width, height = self._made.size
        rows = self._hand_over.transfer.back(self._whole).array().view(self._made.dtype)[:, :width]
        return Planes((rows[:height], rows[height:]), self._made.pix_fmt)

    def declined(self, why: str) -> None:
        """See :meth:`put.video.color.from_rgb.DevicePlanes.declined`."""
        self._hand_over.decline(why)


@torch.inference_mode()
def send_planes(values: Tensor, wanted: PlaneFormat, transfer: Transfer) -> ArrivingPlanes:
    """Let a frame, ``[H, W, 3]`` in [0, 1] on the device, travel back as planes."""
    packed = packed_planes(values, wanted)
    return ArrivingPlanes(transfer.back(packed.content), packed, wanted.dtype)


def packed_planes(values: Tensor, wanted: PlaneFormat) -> PackedPlanes:
    """Return a frame, ``[H, W, 3]`` in [0, 1], as planes in the order of the format."""
    is_semi_planar = wanted.pix_fmt in ("nv12", "p010le")
    planes = _semi_planar(values, wanted) if is_semi_planar else _planar(values, wanted)
    content = torch.cat([plane.contiguous().view(torch.uint8).flatten() for plane in planes])
    return PackedPlanes(content, tuple((plane.shape[0], plane.shape[1]) for plane in planes), wanted.pix_fmt)


def _semi_planar(values: Tensor, wanted: PlaneFormat) -> list[Tensor]:
    """Return a frame as luma, and both colour differences in turn."""
    luma, blue, red = _planar(values, wanted)
    if wanted.pix_fmt == "p010le":
        luma, blue, red = luma << 6, blue << 6, red << 6
    return [luma, torch.stack((blue, red), 2).flatten(1)]


def _planar(values: Tensor, wanted: PlaneFormat) -> list[Tensor]:
    """Return a frame as three planes: uint8, or int16 with the bits of uint16."""
    coefficients = matrix_coefficients(wanted.colour, values.shape[0])
    width, height = wanted.size
    picture = values.permute(2, 0, 1)[None]
    if (height, width) != picture.shape[2:]:
        picture = F.pad(picture, (0, width - picture.shape[3], 0, height - picture.shape[2]), mode="replicate")
    planes = _planes(picture[0], wanted.pix_fmt, coefficients, full=wanted.colour.range == 2)
    return [plane.to(torch.int16 if wanted.dtype == np.uint16 else torch.uint8) for plane in planes]


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
