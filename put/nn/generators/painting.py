"""Base of all painters: a low-passed input in the colours of the style, to which they add detail painted anew."""

from __future__ import annotations

import math
from abc import abstractmethod
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import reduce

import cv2
import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from put.nn.generators.base import ImageGenerator
from put.nn.generators.painter_spec import BLURS
from put.nn.noise import noise_at

__all__ = ["SLOPE", "PaintingGenerator", "activation", "bias_of", "blur", "color_layer"]

BAND = 1 << 18
"""Values that a thread blurs at once on a CPU, about."""
BORDER = sum(side // 2 for side in BLURS)
"""Pixels around a place that the blurs see."""
KERNEL = (reduce(np.convolve, [np.ones(side) for side in BLURS]) / math.prod(BLURS)).astype(np.float32)
"""Of all three along a side."""
SLOPE = 0.1
"""Of the leaky ReLUs below zero."""


def blur(x: Tensor) -> Tensor:
    """Three box blurs of ``[B, C, H, W]``, mirrored at the border; H and W at least 11.

    Mirrored once for all three: what is blurred of a mirrored picture is mirrored itself. On a CPU they are one filter,
    along rows and then along columns; a value depends on its neighbours alone, wherever the picture is cut. Elsewhere,
    and where gradients are wanted, they are summed from shifted copies: quicker than pools, and without the depthwise
    convolution that can hang in oneDNN under bf16 autocast.
    """
    if x.device.type == "cpu" and x.dtype == torch.float32 and not torch.is_grad_enabled():
        return _filtered(x)
    x = F.pad(x, (BORDER,) * 4, mode="reflect")
    for axis in (2, 3):
        for side in BLURS:
            x = _summed(x, side, axis)
    return x * (1 / math.prod(BLURS) ** 2)


def _filtered(x: Tensor) -> Tensor:
    """Blur by OpenCV, which takes a third of the time of sums."""
    out = torch.empty(x.shape)
    planes = [*zip(x.detach().contiguous().flatten(0, 1).numpy(), out.flatten(0, 1).numpy(), strict=True)]
    height, width = x.shape[2:]
    step = max(4 * BORDER, BAND // width)
    parts = [(plane, made, start) for plane, made in planes for start in range(0, height, step)]

    def work(part: tuple[NDArray[np.float32], NDArray[np.float32], int]) -> None:
        plane, made, start = part
        low, stop = max(0, start - BORDER), min(start + step, height)
        seen = plane[low : stop + BORDER]
        rows = cv2.sepFilter2D(seen, cv2.CV_32F, KERNEL, KERNEL, borderType=cv2.BORDER_REFLECT_101)
        made[start:stop] = rows[start - low : stop - low]

    threads = min(torch.get_num_threads(), len(parts))
    if threads == 1 or height <= step:
        for part in parts:
            work(part)
        return out
    with ThreadPoolExecutor(threads, "put-blur") as pool:
        [*pool.map(work, parts)]
    return out


def _summed(x: Tensor, side: int, axis: int) -> Tensor:
    """Sums of ``side`` neighbours along an axis, put together from sums of 1, 2, 4 ... of them."""
    count = x.shape[axis] - side + 1
    total, start, width = None, 0, 1
    while True:
        if side & width:
            part = x.narrow(axis, start, count)
            total, start = part if total is None else total + part, start + width
        if 2 * width > side:
            assert total is not None  # noqa: S101 - a side has a highest bit
            return total
        length = x.shape[axis] - width
        x, width = x.narrow(axis, 0, length) + x.narrow(axis, width, length), 2 * width


class PaintingGenerator(ImageGenerator):
    """Adds detail, which layers paint, to a blurred copy of the input.

    The blurred copy goes through the 3x3 colour matrix with offset of ``color``, fixed or learnt, in fp32 always.
    """

    mixes_colours = True
    memory_format = torch.channels_last
    """Order in memory of the values between layers: this one is faster for bf16 on a CPU and for tensor cores."""
    color: nn.Conv2d

    @abstractmethod
    def layers(self) -> list[nn.Module]:
        """The layers up to the features that detail is painted from, numbered as for :meth:`encode`."""

    @abstractmethod
    def decode(self, h: Tensor, pause: Callable[[], None] = lambda: None) -> Tensor:
        """The detail ``[B, 3, H, W]`` that those features stand for, in fp32."""

    def with_noise(self, x: Tensor, place: tuple[int, int] = (0, 0)) -> Tensor:
        """See the base."""
        if not self.spec.noise or x.shape[1] > self.spec.in_channels:
            return x
        noise = noise_at(*place, *x.shape[2:]).to(x)
        return torch.cat([x, noise.expand(len(x), -1, -1, -1)], dim=1)

    @torch.no_grad()
    def set_color(self, matrix: Tensor, offset: Tensor) -> None:
        """Let the blurred input go through ``matrix @ rgb + offset``, ``[3, 3]`` and ``[3]``, of values in [-1, 1]."""
        self.color.weight.copy_(matrix[:, :, None, None])
        bias_of(self.color).copy_(offset)

    def forward(self, x: Tensor) -> Tensor:
        """The translation of ``x``."""
        return self.render(x)

    def encode(self, x: Tensor, layers: Sequence[int]) -> list[Tensor]:
        """The activations after the layers named; see the class for their numbers."""
        return self._encode(x, layers, max(layers) + 1)[1]

    def forward_with_features(self, x: Tensor, layers: Sequence[int]) -> tuple[Tensor, list[Tensor]]:
        """The translation and the activations after the layers named, from one pass."""
        h, features = self._encode(x, layers, None)
        return self.decode(h) + self._base(x, 0.0), features

    def render(self, x: Tensor, keep_colours: float = 0.0, pause: Callable[[], None] = lambda: None) -> Tensor:
        """The translation of ``x``; the colour matrix is mixed with the identity by ``keep_colours``."""
        return self.compose(self.detail(x, pause), x, keep_colours)

    def detail(self, x: Tensor, pause: Callable[[], None] = lambda: None) -> Tensor:
        """Return what is painted on the blurred input, in fp32."""
        h = self.with_noise(x).contiguous(memory_format=self.memory_format)
        for layer in self.layers():
            pause()
            h = layer(h)
        return self.decode(h, pause)

    def compose(self, detail: Tensor, x: Tensor, keep_colours: float) -> Tensor:
        """Return the translation of ``x``: its detail on the blurred input."""
        return self._base(x, keep_colours).add_(detail)

    def _encode(self, x: Tensor, layers: Sequence[int], end: int | None) -> tuple[Tensor, list[Tensor]]:
        """Return the output of the layers before ``end`` for ``x``, and the activations after those named."""
        h, features = self.with_noise(x).contiguous(memory_format=self.memory_format), []
        for index, layer in enumerate(self.layers()[:end]):
            h = layer(h)
            if index in layers:
                features.append(h)
        return h, features

    def _base(self, x: Tensor, keep_colours: float) -> Tensor:
        """The blurred input in the colours of the style, in fp32.

        On a CPU colour by colour: pads and convolutions of three channels take ten times as long pixel by pixel.
        """
        x = x[:, : self.spec.in_channels]
        x = x.contiguous() if x.device.type == "cpu" else x
        with torch.autocast(x.device.type, enabled=False):
            low = blur(x.float())
            matrix, offset = self.color.weight, bias_of(self.color)
            if keep_colours > 0:
                same = torch.eye(3, device=x.device)[:, :, None, None]
                matrix, offset = torch.lerp(matrix, same, keep_colours), offset * (1 - keep_colours)
            if x.device.type == "cpu" and not torch.is_grad_enabled():
                return _recoloured(low, matrix, offset)
            return F.conv2d(low, matrix, offset)


def _recoloured(x: Tensor, matrix: Tensor, offset: Tensor) -> Tensor:
    """Return what a convolution of one pixel gives, by sums that are the same wherever the pixel lies."""
    first, second, third = (matrix[None, :, channel] for channel in range(3))
    mixed = x[:, :1] * first
    mixed += x[:, 1:2] * second
    mixed += x[:, 2:] * third
    return mixed.add_(offset[None, :, None, None])


@torch.no_grad()
def color_layer() -> nn.Conv2d:
    """The colour matrix, which begins as the identity."""
    layer = nn.Conv2d(3, 3, 1)
    layer.weight.copy_(torch.eye(3)[:, :, None, None])
    bias_of(layer).zero_()
    return layer


def bias_of(layer: nn.Conv2d) -> Tensor:
    """The bias of a convolution that has one."""
    assert layer.bias is not None  # noqa: S101 - for the type checker: all layers of painters have one
    return layer.bias


def activation() -> nn.Module:
    """The leaky ReLU that painters use."""
    return nn.LeakyReLU(SLOPE, inplace=True)
