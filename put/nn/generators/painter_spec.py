"""The structure of the ``painter``, known without torch."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

from put.errors import OptionError

__all__ = ["BLURS", "NOISE_VERSION", "PainterSpec"]

BLURS = (9, 7, 7)
"""Sides in pixels of the box blurs that the input goes through: nearly a Gaussian of 3.8 px."""
NOISE_VERSION = 4
"""The first version of the model file that knows generators with noise."""
STRIDE = 4
"""Pixels of the picture to one of the features that the blocks work on."""


@dataclass(frozen=True)
class PainterSpec:
    """Structure of a painter: 7x7 convolution, two halvings, residual blocks, two doublings, 7x7 convolution.

    Its result at a place depends on a bounded neighbourhood, whatever the size of the picture: it has no statistics
    over space.
    """

    kind: ClassVar[str] = "painter"
    """The ``type`` in model files."""
    newest_version: ClassVar[int] = NOISE_VERSION
    """The first version of the model file that knows all of this kind."""
    name: ClassVar[str] = "painter"
    in_channels: ClassVar[int] = 3
    out_channels: ClassVar[int] = 3

    width: int = 32
    """Channels at the size of the picture; twice as many at half, four times as many at a quarter of it."""
    blocks: int = 9
    """Residual blocks at a quarter of the size."""
    noise: bool = False
    """Whether the first convolution also sees a channel of noise, which grain and hatching can be made of."""

    def __post_init__(self) -> None:
        if self.width < 1 or self.blocks < 1:
            raise OptionError(f"A painter needs width and blocks of at least 1, not {self.width} and {self.blocks}.")

    @classmethod
    def of(cls, shapes: Mapping[str, tuple[int, ...]]) -> PainterSpec:
        """The structure whose parameters have these names and shapes.

        Raises:
            OptionError: it is no painter.
        """
        width, channels = shapes.get("stem.0.weight", (0, 0))[:2]
        blocks = len({name.split(".")[1] for name in shapes if name.startswith("body.")})
        if width and blocks and (spec := cls(width, blocks, channels > cls.in_channels)).shapes() == dict(shapes):
            return spec
        raise OptionError("These are not the weights of a painter.", "Their names and shapes have to be a painter's.")

    @property
    def summary(self) -> str:
        """The structure in a few words."""
        return f"painter, width {self.width}, blocks {self.blocks}" + (", noise" if self.noise else "")

    @property
    def format_version(self) -> int:
        """The first version of the model file that knows it."""
        return NOISE_VERSION if self.noise else 2

    @property
    def channels(self) -> int:
        """Channels at full size."""
        return self.width

    @property
    def held(self) -> float:
        """Values for each pixel that its feature maps hold at once, at most: those around the last convolution but one,
        which is given twice as many channels at full size as it returns.
        """
        return 4.0 * self.width

    @property
    def contrast_layers(self) -> tuple[int, ...]:
        """Layers worth contrasting: both halvings, the second and the fifth block. See ``Painter.encode``."""
        return tuple(layer for layer in (1, 2, 4, 7) if layer < 3 + self.blocks)

    @cached_property
    def reach(self) -> int:
        """Pixels from a place to the farthest that its result depends on, the same in all four directions."""
        return max(max(at - low, high - at) for at in range(STRIDE) for low, high in [self._seen(at)])

    @property
    def receptive_field(self) -> int:
        """Side in pixels of the square around a place that its result depends on."""
        return 2 * self.reach + 1

    @property
    def multiplications(self) -> float:
        """Of weights with values, for each pixel of the picture; FLOPs are twice as many."""
        total = 0.0
        for name, shape in self.shapes().items():
            if len(shape) == 4:
                total += math.prod(shape) * _share(name)
        return total

    def shapes(self) -> dict[str, tuple[int, ...]]:
        """Name and shape of every parameter, in the order of the network's layers."""
        w = self.width
        layers = {
            "stem.0": (w, self.in_channels + self.noise, 7),
            "down1.0": (2 * w, w, 4),
            "down2.0": (4 * w, 2 * w, 4),
        }
        for block in range(self.blocks):
            layers |= {f"body.{block}.{part}": (4 * w, 4 * w, 3) for part in ("first", "second")}
        layers |= {"up1": (2 * w, 4 * w, 3), "up2": (w, 2 * w, 3), "out": (3, w, 7), "color": (3, 3, 1)}
        shapes: dict[str, tuple[int, ...]] = {}
        for name, (wide, narrow, kernel) in layers.items():
            shapes |= {f"{name}.weight": (wide, narrow, kernel, kernel), f"{name}.bias": (wide,)}
        return shapes

    def _seen(self, at: int) -> tuple[int, int]:
        """First and last pixel of a row that pixel ``at`` depends on, layer by layer from the last to the first."""
        low, high = at - 3, at + 3
        for _ in range(2):  # 3x3 convolution, bilinear doubling at half-pixel centres
            low, high = (low - 2) // 2, high // 2 + 1
        low, high = low - 2 * self.blocks, high + 2 * self.blocks
        for _ in range(2):  # 4x4 convolution of stride 2
            low, high = 2 * low - 1, 2 * high + 2
        low, high = low - 3, high + 3
        blurred = sum(side // 2 for side in BLURS)
        return min(low, at - blurred), max(high, at + blurred)


def _share(name: str) -> float:
    """Return how often a convolution's weights are applied for each pixel of the picture."""
    layer = name.split(".", maxsplit=1)[0]
    return {"down1": 1 / 4, "up1": 1 / 4, "down2": 1 / 16, "body": 1 / 16}.get(layer, 1.0)
