"""The ResNet generator of CUT and CycleGAN."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch
from torch import Tensor, nn

from put.nn.generators.base import ImageGenerator
from put.nn.instance_norm import InstanceNorm2d
from put.nn.resample import BlurDownsample, BlurUpsample, ReflectPad
from put.nn.spec import GeneratorSpec

__all__ = ["ENCODER_LAYERS", "Generator", "GeneratorSpec", "init_weights"]

ENCODER_LAYERS = (0, 4, 8, 12, 16)
"""Indices into ``Generator.model`` whose outputs CUT contrasts (0 is the padded RGB input)."""


class ResidualBlock(nn.Module):
    """Reflect-pad, 3x3 convolution, InstanceNorm, ReLU, and the same again without ReLU, added to the input."""

    def __init__(self, channels: int, dropout: bool) -> None:
        super().__init__()
        layers: list[nn.Module] = [ReflectPad(1), nn.Conv2d(channels, channels, 3)]
        layers += [InstanceNorm2d(channels), nn.ReLU(inplace=True)]
        if dropout:
            layers.append(nn.Dropout(0.5))
        layers += [ReflectPad(1), nn.Conv2d(channels, channels, 3), InstanceNorm2d(channels)]
        self.conv_block = nn.Sequential(*layers)

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = x + self.conv_block(x)
        return out


class Generator(ImageGenerator):
    """An image-to-image network whose parameters carry the names CUT's and CycleGAN's code give them.

    Structure: Johnson et al., 'Perceptual Losses' (ECCV 2016), as in CycleGAN (ICCV 2017) and CUT (ECCV 2020).

    Shape:
        ``[B, in_channels, H, W]`` in [-1, 1] to ``[B, out_channels, H, W]`` in [-1, 1]. H and W are multiples of 4
        and at least 16: pad before and crop after for other sizes.
    """

    def __init__(self, spec: GeneratorSpec) -> None:
        super().__init__()
        self._spec = spec
        self.model = nn.Sequential(*_head(spec), *_down(spec), *_blocks(spec), *_up(spec), *_tail(spec))

    @property
    def spec(self) -> GeneratorSpec:
        """The structure."""
        return self._spec

    def forward(self, x: Tensor) -> Tensor:
        """The translation of ``x``."""
        out: Tensor = self.model(x)
        return out

    def forward_with_features(self, x: Tensor, layers: Sequence[int]) -> tuple[Tensor, list[Tensor]]:
        """The output and the activations after the layers named, from one pass.

        Args:
            x: ``[B, in_channels, H, W]``.
            layers: ascending indices into ``model``.

        Returns:
            The output, and for each layer its ``[B, C, h, w]``.
        """
        features = []
        wanted = set(layers)
        for index, layer in enumerate(self.model):
            x = layer(x)
            if index in wanted:
                features.append(self._safe(x, index))
        return x, features

    def encode(self, x: Tensor, layers: Sequence[int]) -> list[Tensor]:
        """The activations after the layers named; nothing past the last of them is computed.

        Args and Returns: as in :meth:`forward_with_features`.
        """
        features = []
        wanted = set(layers)
        for index in range(max(layers) + 1):
            x = self.model[index](x)
            if index in wanted:
                features.append(self._safe(x, index))
        return features

    def render(self, x: Tensor, keep_colours: float = 0.0, pause: Callable[[], None] = lambda: None) -> Tensor:  # noqa: ARG002 - done to the result
        """The translation of ``x``, the last convolution and tanh in fp32."""
        layers = list(self.model)
        for layer in layers[:-2]:
            pause()
            x = layer(x)
        with torch.autocast(x.device.type, enabled=False):
            for layer in layers[-2:]:
                x = layer(x.float())
        return x

    def _safe(self, x: Tensor, index: int) -> Tensor:
        """``x``, or a copy where the layer that follows would change it in place."""
        following = self.model[index + 1] if index + 1 < len(self.model) else None
        return x.clone() if isinstance(following, nn.ReLU) else x


def _norm_relu(channels: int) -> list[nn.Module]:
    return [InstanceNorm2d(channels), nn.ReLU(inplace=True)]


def _head(spec: GeneratorSpec) -> list[nn.Module]:
    return [ReflectPad(3), nn.Conv2d(spec.in_channels, spec.ngf, 7), *_norm_relu(spec.ngf)]


def _down(spec: GeneratorSpec) -> list[nn.Module]:
    layers: list[nn.Module] = []
    for channels in (spec.ngf, spec.ngf * 2):
        stride = 1 if spec.antialias_down else 2
        layers += [nn.Conv2d(channels, channels * 2, 3, stride=stride, padding=1), *_norm_relu(channels * 2)]
        if spec.antialias_down:
            layers.append(BlurDownsample(channels * 2))
    return layers


def _blocks(spec: GeneratorSpec) -> list[nn.Module]:
    return [ResidualBlock(spec.ngf * 4, spec.dropout) for _ in range(spec.blocks)]


def _up(spec: GeneratorSpec) -> list[nn.Module]:
    layers: list[nn.Module] = []
    for channels in (spec.ngf * 4, spec.ngf * 2):
        half = channels // 2
        if spec.antialias_up:
            layers += [BlurUpsample(channels), nn.Conv2d(channels, half, 3, padding=1)]
        else:
            layers.append(nn.ConvTranspose2d(channels, half, 3, stride=2, padding=1, output_padding=1))
        layers += _norm_relu(half)
    return layers


def _tail(spec: GeneratorSpec) -> list[nn.Module]:
    return [ReflectPad(3), nn.Conv2d(spec.ngf, spec.out_channels, 7), nn.Tanh()]


@torch.no_grad()
def init_weights(net: nn.Module, gain: float = 0.02) -> None:
    """Draw convolution and linear weights as CUT does: Xavier normal with ``gain``, zero biases."""
    for module in net.modules():
        if isinstance(module, nn.Conv2d | nn.ConvTranspose2d | nn.Linear):
            nn.init.xavier_normal_(module.weight, gain=gain)
            if module.bias is not None:
                nn.init.zeros_(module.bias)
