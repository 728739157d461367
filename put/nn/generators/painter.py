"""A generator without normalisation over space: low frequencies go straight through, all detail is painted anew."""

from __future__ import annotations

from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from put.nn.generators.painter_spec import PainterSpec
from put.nn.generators.painting import SLOPE, PaintingGenerator, activation, bias_of, color_layer
from put.nn.resample import ReflectPad

__all__ = ["Painter", "PainterBlock", "ReflectConv2d"]


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
        nn.init.zeros_(bias_of(self.second))

    def forward(self, x: Tensor) -> Tensor:
        """``x`` and what is added to it."""
        changed: Tensor = self.second(F.relu(self.first(x), inplace=True))
        return x + changed


class Painter(PaintingGenerator):
    """Paints detail from features at a quarter of the size and adds it to a blurred copy of the input.

    The blurred copy goes through a 3x3 colour matrix with offset, fixed or learnt, in fp32 always. There is no
    normalisation and no skip, so that what is finer than the blur has to be made anew. The network begins as the
    blurred input with a little noise.

    Layers, for :meth:`PaintingGenerator.encode`, with w the width: 0 is the 7x7 convolution, ``[B, w, H, W]``; 1
    and 2 are the halvings, ``[B, 2w, H/2, W/2]`` and ``[B, 4w, H/4, W/4]``; from 3 on they are the blocks,
    likewise.

    Shape:
        ``[B, 3, H, W]`` in [-1, 1] to ``[B, 3, H, W]``, which may lead a little out of it. H and W are multiples of 4
        and at least 16.
    """

    def __init__(self, spec: PainterSpec | None = None) -> None:
        super().__init__()
        self._spec = spec = spec or PainterSpec()
        w = spec.width
        self.stem = nn.Sequential(ReflectConv2d(spec.in_channels + spec.noise, w, 7), activation())
        self.down1 = nn.Sequential(nn.Conv2d(w, 2 * w, 4, 2, 1), activation())
        self.down2 = nn.Sequential(nn.Conv2d(2 * w, 4 * w, 4, 2, 1), activation())
        self.body = nn.ModuleList(PainterBlock(4 * w) for _ in range(spec.blocks))
        self.up1 = nn.Conv2d(4 * w, 2 * w, 3, padding=1)
        self.up2 = nn.Conv2d(2 * w, w, 3, padding=1)
        self.out = ReflectConv2d(w, 3, 7)
        nn.init.normal_(self.out.weight, std=0.01)
        nn.init.zeros_(bias_of(self.out))
        self.color = color_layer()

    @property
    def spec(self) -> PainterSpec:
        """The structure."""
        return self._spec

    def layers(self) -> list[nn.Module]:
        """See the class for their numbers."""
        return [self.stem, self.down1, self.down2, *self.body]

    def decode(self, h: Tensor, pause: Callable[[], None] = lambda: None) -> Tensor:
        """The detail, in fp32."""
        for layer in (self.up1, self.up2):
            pause()
            h = F.leaky_relu(layer(_doubled(h)), SLOPE, inplace=True)
        pause()
        detail: Tensor = self.out(h)
        return detail.float()


def _doubled(h: Tensor) -> Tensor:
    """Bilinear doubling in the type of ``h``: autocast on a CPU would go to fp32 for it and back."""
    with torch.autocast(h.device.type, enabled=False):
        return F.interpolate(h, scale_factor=2.0, mode="bilinear", align_corners=False)
