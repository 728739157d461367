"""A generator without normalisation over space: low frequencies go straight through, all detail is painted anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from put.nn.generators.base import ImageGenerator
from put.nn.generators.painter_spec import BLURS, PainterSpec
from put.nn.resample import ReflectPad

__all__ = ["Painter", "ReflectConv2d", "blur"]

SLOPE = 0.1
"""Of the leaky ReLUs below zero."""


def blur(x: Tensor) -> Tensor:
    """Three box blurs of ``[B, C, H, W]``, mirrored at the border; H and W at least 5.

    Each is computed along rows and then along columns, in pools: a depthwise convolution that long can hang in oneDNN
    under bf16 autocast. On a CPU pools are slow, so that without gradients sums are shifted and added instead.
    """
    is_plain = x.device.type == "cpu" and not (torch.is_grad_enabled() and x.requires_grad)
    for side in BLURS:
        x = F.pad(x, (side // 2,) * 4, mode="reflect")
        if is_plain:
            x = _sums(_sums(x, side, 2), side, 3).div_(side * side)
        else:
            x = F.avg_pool2d(F.avg_pool2d(x, (side, 1), 1), (1, side), 1)
    return x


def _sums(x: Tensor, count: int, axis: int) -> Tensor:
    """Return the sums of ``count`` values that follow each other, from those of 2, 4 and 8."""
    length = x.shape[axis] - count + 1
    total, at, part, width = None, 0, x, 1
    while True:
        if count & width:
            shifted = part.narrow(axis, at, length)
            total = shifted if total is None else total + shifted
            at += width
        if 2 * width > count:
            assert total is not None  # noqa: S101 - for the type checker: count is at least 1
            return total
        rest = part.shape[axis] - width
        part = part.narrow(axis, 0, rest) + part.narrow(axis, width, rest)
        width *= 2


class ReflectConv2d(nn.Conv2d):
    """A convolution of odd size with mirrored borders, padded in the type of its input; see :class:`ReflectPad`."""

    def __init__(self, channels_in: int, channels_out: int, size: int) -> None:
        super().__init__(channels_in, channels_out, size)
        self.border = ReflectPad(size // 2)

    def forward(self, x: Tensor) -> Tensor:
        """The convolution of ``x``, of the same height and width."""
        return super().forward(self.border(x))


class PainterBlock(nn.Module):
    """Two convolutions without normalisation, added to the input; the second begins at zero (as in EDSR, ESRGAN)."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.first, self.second = ReflectConv2d(channels, channels, 3), ReflectConv2d(channels, channels, 3)
        nn.init.kaiming_normal_(self.first.weight)
        nn.init.zeros_(self.second.weight)
        nn.init.zeros_(_bias(self.second))

    def forward(self, x: Tensor) -> Tensor:
        """``x`` and what is added to it."""
        changed: Tensor = self.second(F.relu(self.first(x), inplace=True))
        return x + changed


class Painter(ImageGenerator):
    """Paints detail from features at a quarter of the size and adds it to a blurred copy of the input.

    The blurred copy goes through a 3x3 colour matrix with offset, fixed or learnt, in fp32 always. There is no
    normalisation and no skip, so that what is finer than the blur has to be made anew. The network begins as the
    blurred input with a little noise.

    Layers, for :meth:`encode`, with w the width: 0 is the 7x7 convolution, ``[B, w, H, W]``; 1 and 2 are the halvings,
    ``[B, 2w, H/2, W/2]`` and ``[B, 4w, H/4, W/4]``; from 3 on they are the blocks, likewise.

    Shape:
        ``[B, 3, H, W]`` in [-1, 1] to ``[B, 3, H, W]``, which may lead a little out of it. H and W are multiples of 4
        and at least 16.
    """

    mixes_colours = True
    memory_format = torch.channels_last
    """Order in memory of the values between layers: this one is faster for bf16 on a CPU and for tensor cores."""

    def __init__(self, spec: PainterSpec | None = None) -> None:
        super().__init__()
        self._spec = spec = spec or PainterSpec()
        w = spec.width
        self.stem = nn.Sequential(ReflectConv2d(3, w, 7), _activation())
        self.down1 = nn.Sequential(nn.Conv2d(w, 2 * w, 4, 2, 1), _activation())
        self.down2 = nn.Sequential(nn.Conv2d(2 * w, 4 * w, 4, 2, 1), _activation())
        self.body = nn.ModuleList(PainterBlock(4 * w) for _ in range(spec.blocks))
        self.up1 = nn.Conv2d(4 * w, 2 * w, 3, padding=1)
        self.up2 = nn.Conv2d(2 * w, w, 3, padding=1)
        self.out = ReflectConv2d(w, 3, 7)
        nn.init.normal_(self.out.weight, std=0.01)
        nn.init.zeros_(_bias(self.out))
        self.color = nn.Conv2d(3, 3, 1)
        self.set_color(torch.eye(3), torch.zeros(3))

    @property
    def spec(self) -> PainterSpec:
        """The structure."""
        return self._spec

    @torch.no_grad()
    def set_color(self, matrix: Tensor, offset: Tensor) -> None:
        """Let the blurred input go through ``matrix @ rgb + offset``, ``[3, 3]`` and ``[3]``, of values in [-1, 1]."""
        self.color.weight.copy_(matrix[:, :, None, None])
        _bias(self.color).copy_(offset)

    def forward(self, x: Tensor) -> Tensor:
        """The translation of ``x``."""
        return self.render(x)

    def encode(self, x: Tensor, layers: Sequence[int]) -> list[Tensor]:
        """The activations after the layers named; see the class for their numbers."""
        return self._encode(x, layers, max(layers) + 1)[1]

    def forward_with_features(self, x: Tensor, layers: Sequence[int]) -> tuple[Tensor, list[Tensor]]:
        """The translation and the activations after the layers named, from one pass."""
        h, features = self._encode(x, layers, None)
        return self._decode(h) + self._base(x, 0.0), features

    def render(self, x: Tensor, keep_colours: float = 0.0, pause: Callable[[], None] = lambda: None) -> Tensor:
        """The translation of ``x``; the colour matrix is mixed with the identity by ``keep_colours``."""
        return self.compose(self.detail(x, pause), x, keep_colours)

    def detail(self, x: Tensor, pause: Callable[[], None] = lambda: None) -> Tensor:
        """What is painted on the blurred input, in fp32."""
        h = x.contiguous(memory_format=self.memory_format)
        for layer in self._layers():
            pause()
            h = layer(h)
        return self._decode(h, pause)

    def compose(self, detail: Tensor, x: Tensor, keep_colours: float) -> Tensor:
        """The translation of ``x``: its detail on the blurred input."""
        return detail + self._base(x, keep_colours)

    def _layers(self) -> list[nn.Module]:
        return [self.stem, self.down1, self.down2, *self.body]

    def _encode(self, x: Tensor, layers: Sequence[int], end: int | None) -> tuple[Tensor, list[Tensor]]:
        """What the layers before ``end`` make of ``x``, and the activations after those named."""
        h, features = x.contiguous(memory_format=self.memory_format), []
        for index, layer in enumerate(self._layers()[:end]):
            h = layer(h)
            if index in layers:
                features.append(h)
        return h, features

    def _decode(self, h: Tensor, pause: Callable[[], None] = lambda: None) -> Tensor:
        """The detail, in fp32."""
        for layer in (self.up1, self.up2):
            pause()
            h = F.leaky_relu(layer(_doubled(h)), SLOPE, inplace=True)
        pause()
        detail: Tensor = self.out(h)
        return detail.float()

    def _base(self, x: Tensor, keep_colours: float) -> Tensor:
        """The blurred input in the colours of the style, in fp32."""
        with torch.autocast(x.device.type, enabled=False):
            low = blur(x.float())
            matrix, offset = self.color.weight, _bias(self.color)
            if keep_colours > 0:
                same = torch.eye(3, device=x.device)[:, :, None, None]
                matrix, offset = torch.lerp(matrix, same, keep_colours), offset * (1 - keep_colours)
            return F.conv2d(low, matrix, offset)


def _bias(layer: nn.Conv2d) -> Tensor:
    assert layer.bias is not None  # noqa: S101 - for the type checker: all layers here have one
    return layer.bias


def _activation() -> nn.Module:
    return nn.LeakyReLU(SLOPE, inplace=True)


def _doubled(h: Tensor) -> Tensor:
    """Bilinear doubling in the type of ``h``: autocast on a CPU would go to fp32 for it and back."""
    with torch.autocast(h.device.type, enabled=False):
        return F.interpolate(h, scale_factor=2.0, mode="bilinear", align_corners=False)
