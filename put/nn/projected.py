"""A discriminator that sees pictures through a network that knows the world."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.nn.utils import parametrize
from torch.nn.utils.parametrizations import spectral_norm

from put.nn.efficientnet import EfficientNetLite

__all__ = ["LAYERS", "SCALES", "ProjectedDiscriminator"]

SCALES = (1.0, 1.125, 1.25, 1.375, 1.5)
"""By how much pictures are enlarged, one at random a step: no grid of the network's strides survives in them."""
LAYERS = (0, 2, 4, 10, 15)
"""Blocks of EfficientNet-Lite0 whose maps are looked at, at 1/2, 1/4, 1/8, 1/16 and 1/32 of the size."""
HALVINGS = {0: 2, 2: 2, 4: 1, 10: 1, 15: 0}
"""Convolutions of stride 2 in the head of each."""
HEAD_WIDTH = 128


class ProjectedDiscriminator(nn.Module):
    """Small heads on features of EfficientNet-Lite0 at several scales, mixed at random (Projected GANs, Sauer et al.,
    NeurIPS 2021).

    All of ``LAYERS`` begin one scale below the paper's, at half the size, for the grain of paper and fine hatching.

    Network and mixing are fixed. The mixing (1x1 over channels, then 3x3 from coarse to fine scales) is drawn from a
    seed, which is part of the state dict; the weights of the network are not. Only the heads learn. Under autocast the
    spectral norms of their weights are computed in fp32.

    Args:
        seed: of the mixing.
        width: channels of the mixed features.
        layers: blocks whose maps are looked at, ascending, of ``LAYERS``.

    Shape:
        ``[B, 3, H, W]`` in [-1, 1] to a ``[B, 1, h, w]`` for each layer, unbounded scores, fine to coarse; H and W at
        least 32.
    """

    def __init__(self, seed: int = 0, width: int = 64, layers: Sequence[int] = LAYERS) -> None:
        super().__init__()
        self._network, self._layers = EfficientNetLite(0), tuple(layers)
        with torch.no_grad():
            self._channels = [found.shape[1] for found in self._network.maps(torch.zeros(1, 3, 32, 32), self._layers)]
        self._width = width
        for index, channels in enumerate(self._channels):
            self.register_buffer(f"_narrow{index}", torch.empty(width, channels, 1, 1), persistent=False)
            self.register_buffer(f"_blend{index}", torch.empty(width, width, 3, 3), persistent=False)
        self._draw(seed)
        self.heads = nn.ModuleList(_head(width, HALVINGS[layer]) for layer in self._layers)

    @property
    def seed(self) -> int:
        """Of the mixing."""
        return self._seed

    def forward(self, x: Tensor, scale: float = 1.0) -> list[Tensor]:
        """The scores of ``x``, enlarged by ``scale`` (one of ``SCALES``) before it is looked at."""
        if scale != 1:
            x = F.interpolate(x, scale_factor=scale, mode="bilinear", align_corners=False)
        x = x.contiguous(memory_format=torch.channels_last)  # twice as fast in bf16 on a CPU
        mixed = self._mixed(self._network.maps((x + 1) / 2, self._layers))
        with parametrize.cached():
            with torch.autocast(x.device.type, enabled=False):
                _ = [layer.weight for layer in self.heads.modules() if isinstance(layer, nn.Conv2d)]
            return [head(features) for head, features in zip(self.heads, mixed, strict=True)]

    def get_extra_state(self) -> dict[str, int]:
        """Return the mixing as the state dict holds it."""
        return {"seed": self._seed}

    def set_extra_state(self, state: Any) -> None:
        """Draw the mixing of a state dict."""
        self._draw(int(state["seed"]))

    @torch.no_grad()
    def _draw(self, seed: int) -> None:
        self._seed, random = seed, torch.Generator().manual_seed(seed)
        for index, channels in enumerate(self._channels):
            narrow = torch.empty(self._width, channels, 1, 1)
            blend = torch.empty(self._width, self._width, 3, 3)
            for name, weight in ((f"_narrow{index}", narrow), (f"_blend{index}", blend)):
                nn.init.kaiming_normal_(weight, generator=random)
                self.get_buffer(name).copy_(weight)

    def _mixed(self, maps: list[Tensor]) -> list[Tensor]:
        """Features at each scale with those of the coarser ones mixed in, fine to coarse."""
        mixed: list[Tensor] = []
        for index in reversed(range(len(maps))):
            narrow, blend = self.get_buffer(f"_narrow{index}"), self.get_buffer(f"_blend{index}")
            features = F.conv2d(maps[index], narrow) / math.sqrt(self._channels[index])
            if mixed:
                coarser = F.interpolate(mixed[0], features.shape[-2:], mode="bilinear", align_corners=False)
                features = (features + coarser) / math.sqrt(self._width)
            mixed.insert(0, F.conv2d(features, blend, padding=1))
        return mixed


def _head(channels: int, halvings: int) -> nn.Sequential:
    layers: list[nn.Module] = []
    for _ in range(halvings):
        layers += [spectral_norm(nn.Conv2d(channels, HEAD_WIDTH, 4, 2, 1)), nn.GroupNorm(8, HEAD_WIDTH)]
        layers.append(nn.LeakyReLU(0.2, inplace=True))
        channels = HEAD_WIDTH
    layers += [spectral_norm(nn.Conv2d(channels, HEAD_WIDTH, 3, padding=1)), nn.LeakyReLU(0.2, inplace=True)]
    return nn.Sequential(*layers, spectral_norm(nn.Conv2d(HEAD_WIDTH, 1, 3, padding=1)))
