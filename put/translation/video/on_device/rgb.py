"""Decoded planes to R'G'B' on a GPU; the counterpart of :mod:`put.video.color.to_rgb`, to the bit.

That one leaves the work to swscale, which computes in whole numbers; so does this, and a GPU gives what a CPU gives.
Colour samples are spread over their pixels by the cubic of R. Keys (IEEE Trans. ASSP 29, 1981) with a = -0.6, first
along the rows, then down the columns; the matrices are those of ITU-T H.273, section 8.3, with 16 binary places.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import torch
from torch import Tensor

from put.translation.pixels.scaling import keys_cubic
from put.video.color.planar import PlanarColours

__all__ = ["Planes420", "planes_of", "to_rgb"]

CUBIC = -0.6
ALONG, DOWN = 14, 12
"""Binary places of the weights along rows, and down columns."""
_MATRICES = {
    1: (117489, 138438, 13975, 34925),
    4: (104448, 132798, 24759, 53109),
    5: (104597, 132201, 25675, 53279),
    6: (104597, 132201, 25675, 53279),
    7: (117579, 136230, 16907, 35559),
    9: (110013, 140363, 12277, 42626),
}
"""What Cr adds to R', Cb to B', and what Cb and Cr take from G', of limited range, times 2^16."""


@dataclass(frozen=True, eq=False)
class Planes420:
    """Samples of a frame, in whole numbers."""

    luma: Tensor
    """``[H, W]`` int32, both even and at least 16."""
    chroma: Tensor
    """``[2, H / 2, W / 2]`` int32: Cb, Cr."""


def planes_of(planes: list[Tensor], pix_fmt: str) -> Planes420:
    """Return the planes of a frame as numbers.

    Args:
        planes: as a decoder lays them out, uint8 or uint16.
        pix_fmt: ``nv12``, ``p010le``, ``yuv420p`` or ``yuv420p10le``.
    """
    whole = [_numbers(plane) for plane in planes]
    if pix_fmt in ("nv12", "p010le"):
        luma, chroma = whole[0], whole[1].permute(2, 0, 1)
    else:
        luma, chroma = whole[0], torch.stack(whole[1:])
    if pix_fmt == "p010le":
        luma, chroma = luma >> 6, chroma >> 6
    return Planes420(luma, chroma)


@torch.inference_mode()
def to_rgb(planes: Planes420, colours: PlanarColours, *, wide: bool) -> Tensor:
    """Return the frame's pixels, ``[H, W, 3]``.

    Args:
        planes: the samples.
        colours: what they mean.
        wide: the samples have 10 bits, and 16 come out, as the bits of uint16 in int16; else 8, and uint8.
    """
    height, width = planes.luma.shape
    along = _weights(width, colours.siting.across, ALONG, planes.luma.device)
    down = _weights(height, colours.siting.down, DOWN, planes.luma.device)
    if wide:
        return _wide(planes, colours, along, down)
    return _narrow(planes, colours, along, down)


def _narrow(planes: Planes420, colours: PlanarColours, along: _Taps, down: _Taps) -> Tensor:
    """Return 8 bits from 8: samples with 7 binary places, then colours with 22."""
    chroma = (_combined(planes.chroma, along, 2) >> (ALONG - 7)).clamp_max_((1 << 15) - 1)
    blue, red = (_combined(chroma - (128 << 7), down, 1) + (1 << 9)) >> 10
    gains, black = _gains(colours)
    luma = ((planes.luma << 9) - black) * gains[0] + (1 << 21)
    return torch.stack([channel.clamp(0, (1 << 30) - 1) >> 22 for channel in _mixed(luma, blue, red, gains)], 2).to(
        torch.uint8
    )


def _wide(planes: Planes420, colours: PlanarColours, along: _Taps, down: _Taps) -> Tensor:
    """Return 16 bits from 10: samples with 9 binary places, then colours with 14."""
    chroma = (_combined(planes.chroma, along, 2) >> (ALONG - 9)).clamp_max_((1 << 19) - 1)
    blue, red = _combined(chroma - (1 << 18), down, 1) >> 14
    gains, black = _gains(colours)
    luma = ((planes.luma << 7) - black) * gains[0] + ((1 << 13) - (1 << 29))
    channels = [((channel >> 14) + (1 << 15)).clamp(0, 65535) for channel in _mixed(luma, blue, red, gains)]
    top = (1023 << 6) if colours.full else 65280
    spread = (torch.stack(channels, 2).float() * (65535 / top)).round_().clamp_(0, 65535)
    return spread.to(torch.int32).to(torch.int16)


def _mixed(luma: Tensor, blue: Tensor, red: Tensor, gains: tuple[int, ...]) -> tuple[Tensor, Tensor, Tensor]:
    _, red_of_red, green_of_red, green_of_blue, blue_of_blue = gains
    return (
        luma + red * red_of_red,
        luma + red * green_of_red + blue * green_of_blue,
        luma + blue * blue_of_blue,
    )


def _gains(colours: PlanarColours) -> tuple[tuple[int, ...], int]:
    """Return what luma, Cr for R' and G', Cb for G' and B' are multiplied by, times 2^13, and black times 2^9."""
    red, blue, green_of_blue, green_of_red = _MATRICES[colours.matrix]
    parts = [red, -green_of_red, -green_of_blue, blue]
    luma, black = (1 << 16) * 255 // 219, 16 << 9
    if colours.full:
        parts = [_towards_zero(part * 224, 255) for part in parts]
        luma, black = 1 << 16, 0
    return tuple((part * (1 << 13) + (1 << 15)) >> 16 for part in (luma, *parts)), black


def _towards_zero(number: int, divisor: int) -> int:
    return -(-number // divisor) if number < 0 else number // divisor


_Taps = tuple[Tensor, Tensor]


def _combined(samples: Tensor, taps: _Taps, axis: int) -> Tensor:
    """Return sums of ``[2, h, w]`` along an axis: for each place those that count, times their weights."""
    places, weights = taps
    shape = [1, 1, 1]
    shape[axis] = -1
    found = samples.index_select(axis, places[0]) * weights[0].view(shape)
    for place, weight in zip(places[1:], weights[1:], strict=True):
        found += samples.index_select(axis, place) * weight.view(shape)
    return found


@lru_cache(maxsize=16)
def _weights(size: int, siting: int, bits: int, device: torch.device) -> _Taps:
    """Return for ``size`` pixels the four of ``size / 2`` samples that make each, and their weights: ``[4, size]``.

    These are whole numbers whose running sums are the exact ones, rounded: they add up to ``2^bits``. Past the end the
    last sample is repeated; before the first one, too, but for those that swscale leaves out there.
    """
    count = size // 2
    where = torch.arange(size, dtype=torch.float64) / 2 - siting / 4
    first = where.floor().long() - 1
    wanted = first + torch.arange(4)[:, None]
    exact = keys_cubic(wanted - where, CUBIC) * (wanted >= (where - 1.5).trunc())
    places = first.clamp(0, count - 4) + torch.arange(4)[:, None]
    weights = torch.zeros(4, size, dtype=torch.float64)
    weights.scatter_add_(0, (wanted.clamp(0, count - 1) - places[0]), exact / exact.sum(0))
    running = (weights.cumsum(0) * (1 << bits)).round()
    whole = running.diff(dim=0, prepend=torch.zeros(1, size, dtype=torch.float64))
    return places.to(device), whole.to(device, torch.int32)


def _numbers(plane: Tensor) -> Tensor:
    if plane.dtype == torch.uint8:
        return plane.to(torch.int32)
    return plane.view(torch.int16).to(torch.int32) & 0xFFFF
