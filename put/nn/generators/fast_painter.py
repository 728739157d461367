"""A painter that computes almost everything at a quarter of the size: what fast variants are."""

from __future__ import annotations

from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from put.nn.generators.fast_painter_spec import FastPainterSpec
from put.nn.generators.painting import SLOPE, PaintingGenerator, activation, bias_of, color_layer

__all__ = ["FastBlock", "FastPainter"]


class FastBlock(nn.Module):
    """Two convolutions with zero padding, added to the input; the second begins at zero."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(channels, channels, 3, padding=1)
        self.second = nn.Conv2d(channels, channels, 3, padding=1)
        nn.init.kaiming_normal_(self.first.weight)
        nn.init.zeros_(self.second.weight)
        nn.init.zeros_(bias_of(self.second))

    def forward(self, x: Tensor) -> Tensor:
        """``x`` and what is added to it."""
        changed: Tensor = self.second(F.relu(self.first(x), inplace=True))
        return x + changed


class FastPainter(PaintingGenerator):
    """Paint as :class:`put.nn.generators.painter.Painter` does, with little work at the full size.

    One convolution of stride 4 makes the features, and two pixel shuffles (Shi et al., CVPR 2016) make detail of
    them. Its borders are padded with zeros: translate with a mirrored margin.

    Layers, for :meth:`PaintingGenerator.encode`: 0 is the first convolution, ``[B, width, H/4, W/4]``; from 1 on
    they are the blocks.

    Shape:
        ``[B, 3, H, W]`` in [-1, 1] to ``[B, 3, H, W]``, which may lead a little out of it. H and W are multiples of 4
        and at least 16.
    """

    def __init__(self, spec: FastPainterSpec | None = None) -> None:
        super().__init__()
        self._spec = spec = spec or FastPainterSpec()
        self.stem = nn.Sequential(nn.Conv2d(spec.in_channels + spec.noise, spec.width, 12, 4, 4), activation())
        self.body = nn.ModuleList(FastBlock(spec.width) for _ in range(spec.blocks))
        self.up = nn.Conv2d(spec.width, 4 * spec.half_channels, 3, padding=1)
        self.out = nn.Conv2d(spec.half_channels, 12, 3, padding=1)
        nn.init.normal_(self.out.weight, std=0.01)
        nn.init.zeros_(bias_of(self.out))
        self.color = color_layer()

    @property
    def spec(self) -> FastPainterSpec:
        """The structure."""
        return self._spec

    def layers(self) -> list[nn.Module]:
        """See the class for their numbers."""
        return [self.stem, *self.body]

    def decode(self, h: Tensor, pause: Callable[[], None] = lambda: None) -> Tensor:
        """The detail, in fp32."""
        pause()
        h = F.leaky_relu(_shuffled(self.up(h)), SLOPE, inplace=True)
        pause()
        return _shuffled(self.out(h)).float()


def _shuffled(h: Tensor) -> Tensor:
    """``[B, 4C, H, W]`` as ``[B, C, 2H, 2W]``, in the type of ``h``."""
    with torch.autocast(h.device.type, enabled=False):
        return F.pixel_shuffle(h, 2)
