"""The structure of the ``fast_painter``, known without torch."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

from put.errors import OptionError
from put.nn.generators.painter_spec import BLURS, NOISE_VERSION, STRIDE

__all__ = ["FastPainterSpec"]


@dataclass(frozen=True)
class FastPainterSpec:
    """Structure of a fast painter: one convolution to a quarter of the size, residual blocks, two doublings.

    Almost all of it is computed at a quarter of the size: a painter's layers at the full size have few
    multiplications, but on a processor they take most of the time.
    """

    kind: ClassVar[str] = "fast_painter"
    """The ``type`` in model files."""
    newest_version: ClassVar[int] = NOISE_VERSION
    """The first version of the model file that knows all of this kind."""
    name: ClassVar[str] = "fast_painter"
    in_channels: ClassVar[int] = 3
    out_channels: ClassVar[int] = 3

    width: int = 64
    """Channels at a quarter of the size; a quarter as many at half of it."""
    blocks: int = 8
    """Residual blocks at a quarter of the size."""
    noise: bool = False
    """Whether the first convolution also sees a channel of noise, as in a painter."""

    def __post_init__(self) -> None:
        if self.width < 1 or self.blocks < 1:
            raise OptionError(
                f"A fast painter needs width and blocks of at least 1, not {self.width} and {self.blocks}."
            )

    @property
    def summary(self) -> str:
        """The structure in a few words."""
        return f"fast painter, width {self.width}, blocks {self.blocks}" + (", noise" if self.noise else "")

    @property
    def format_version(self) -> int:
        """The first version of the model file that knows it."""
        return NOISE_VERSION if self.noise else 3

    @property
    def channels(self) -> int:
        """Channels of the blocks."""
        return self.width

    @property
    def held(self) -> float:
        """Values for each pixel that its feature maps hold at once: four of a quarter of the size."""
        return self.width / 4

    @property
    def half_channels(self) -> int:
        """Channels at half the size."""
        return max(1, self.width // 4)

    @cached_property
    def reach(self) -> int:
        """Pixels from a place to the farthest that its result depends on, the same in all four directions."""
        blurred = sum(side // 2 for side in BLURS)
        return max(blurred, *(max(at - low, high - at) for at in range(STRIDE) for low, high in [self._seen(at)]))

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
                total += math.prod(shape) * {"out": 1 / 4, "color": 1.0}.get(name.split(".")[0], 1 / 16)
        return total

    def shapes(self) -> dict[str, tuple[int, ...]]:
        """Name and shape of every parameter, in the order of the network's layers."""
        w, half = self.width, self.half_channels
        layers = {"stem.0": (w, self.in_channels + self.noise, 12)}
        for block in range(self.blocks):
            layers |= {f"body.{block}.{part}": (w, w, 3) for part in ("first", "second")}
        layers |= {"up": (4 * half, w, 3), "out": (12, half, 3), "color": (3, 3, 1)}
        shapes: dict[str, tuple[int, ...]] = {}
        for name, (wide, narrow, kernel) in layers.items():
            shapes |= {f"{name}.weight": (wide, narrow, kernel, kernel), f"{name}.bias": (wide,)}
        return shapes

    def _seen(self, at: int) -> tuple[int, int]:
        """First and last pixel of a row that pixel ``at`` depends on, layer by layer from the last to the first."""
        low = high = at
        for _ in range(2):  # a pixel shuffle, after a 3x3 convolution
            low, high = low // 2 - 1, high // 2 + 1
        low, high = low - 2 * self.blocks, high + 2 * self.blocks
        return STRIDE * low - 4, STRIDE * high + 7  # 12x12 convolution of stride 4
