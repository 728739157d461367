"""Structure of a generator, known without torch so that files can be listed and checked quickly."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import ClassVar

from put.errors import OptionError

__all__ = ["GeneratorSpec", "parameter_shapes"]


@dataclass(frozen=True)
class GeneratorSpec:
    """Structure of a ResNet generator, as CUT and CycleGAN have it."""

    kind: ClassVar[str] = "resnet"
    """The ``type`` in model files."""
    format_version: ClassVar[int] = 1
    """The first version of the model file that knows it."""
    newest_version: ClassVar[int] = 1
    """The first version of the model file that knows all of this kind."""
    noise: ClassVar[bool] = False
    """Only painters take noise."""
    reach: ClassVar[None] = None
    """InstanceNorm looks at the whole picture, so that no neighbourhood suffices."""
    receptive_field: ClassVar[None] = None

    blocks: int = 9
    """Residual blocks: 9 in ``resnet_9blocks``, 6 in ``resnet_6blocks``."""
    ngf: int = 64
    """Channels after the first convolution."""
    in_channels: int = 3
    """1 (grey) or 3 (RGB)."""
    out_channels: int = 3
    """1 (grey) or 3 (RGB)."""
    antialias_down: bool = True
    """Blur-pool in the encoder (CUT); else strided convolutions (CycleGAN)."""
    antialias_up: bool = True
    """Blur-upsample in the decoder (CUT); else transposed convolutions (CycleGAN)."""
    dropout: bool = False
    """Dropout layers inside the residual blocks (they do nothing at inference)."""

    def __post_init__(self) -> None:
        if self.blocks < 1 or self.ngf < 1:
            raise OptionError(f"A generator needs blocks and ngf of at least 1, not {self.blocks} and {self.ngf}.")
        if self.in_channels not in (1, 3) or self.out_channels not in (1, 3):
            raise OptionError(
                f"Generators here take and give 1 or 3 channels, not {self.in_channels} and {self.out_channels}."
            )

    @property
    def name(self) -> str:
        """The architecture's usual name, such as ``resnet_9blocks``."""
        return f"resnet_{self.blocks}blocks"

    @property
    def summary(self) -> str:
        """The structure in a few words."""
        return f"{self.name}, ngf {self.ngf}"

    @property
    def channels(self) -> int:
        """Channels at full size."""
        return self.ngf

    @property
    def contrast_layers(self) -> tuple[int, ...]:
        """Layers worth contrasting, see ``Generator.encode``."""
        return tuple(layer for layer in (4, 8, 12, 16) if layer < 12 + self.blocks)

    @property
    def multiplications(self) -> float:
        """Of weights with values, for each pixel of the picture; FLOPs are twice as many.

        A blurred convolution is computed at the larger of its two sizes; a transposed one applies its weights once for
        each pixel that goes in.
        """
        down = [1.0, 1 / 4] if self.antialias_down else [1 / 4, 1 / 16]
        up = [1 / 4, 1.0] if self.antialias_up else [1 / 16, 1 / 4]
        shares = [1.0, *down, *[1 / 16] * (2 * self.blocks), *up, 1.0]
        weights = [shape for shape in self.shapes().values() if len(shape) == 4]
        return sum(math.prod(shape) * share for shape, share in zip(weights, shares, strict=True))

    def shapes(self) -> dict[str, tuple[int, ...]]:
        """Name and shape of every parameter, see :func:`parameter_shapes`."""
        return parameter_shapes(self)


def parameter_shapes(spec: GeneratorSpec) -> dict[str, tuple[int, ...]]:
    """Name and shape of every parameter of a generator, in the order of its layers.

    The names are those of CUT and CycleGAN: ``model.1.weight`` is the first convolution's. Blur kernels are fixed and
    not among them.
    """
    ngf = spec.ngf
    shapes = _convolution("model.1", ngf, spec.in_channels, 7)
    step = 4 if spec.antialias_down else 3
    shapes |= _convolution("model.4", ngf * 2, ngf, 3)
    shapes |= _convolution(f"model.{4 + step}", ngf * 4, ngf * 2, 3)
    first = 4 + 2 * step
    for block in range(first, first + spec.blocks):
        for inner in (1, 6 if spec.dropout else 5):
            shapes |= _convolution(f"model.{block}.conv_block.{inner}", ngf * 4, ngf * 4, 3)
    layer = first + spec.blocks
    for wide in (ngf * 4, ngf * 2):
        if spec.antialias_up:
            shapes |= _convolution(f"model.{layer + 1}", wide // 2, wide, 3)
        else:
            shapes |= {f"model.{layer}.weight": (wide, wide // 2, 3, 3), f"model.{layer}.bias": (wide // 2,)}
        layer += 4 if spec.antialias_up else 3
    return shapes | _convolution(f"model.{layer + 1}", spec.out_channels, ngf, 7)


def _convolution(name: str, out_channels: int, in_channels: int, kernel: int) -> dict[str, tuple[int, ...]]:
    return {f"{name}.weight": (out_channels, in_channels, kernel, kernel), f"{name}.bias": (out_channels,)}
