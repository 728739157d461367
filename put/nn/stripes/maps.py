"""Feature maps of which any rows can be asked for: each layer computes them from the rows of the layer before.

At the borders of the picture a layer pads as it would pad the whole; between stripes it asks for the neighbouring
rows instead.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from put.nn.stripes.statistics import ChannelStatistics

__all__ = ["Added", "Convolved", "Doubled", "FeatureMap", "Mapped", "Normalised", "stripes"]


class FeatureMap(Protocol):
    """``[C, H, W]``, computed or kept."""

    @property
    def channels(self) -> int:
        """C."""

    @property
    def height(self) -> int:
        """H."""

    @property
    def width(self) -> int:
        """W."""

    def rows(self, start: int, stop: int) -> Tensor:
        """Return rows, ``[1, C, rows, W]``, which the caller may change."""


def stripes(height: int, step: int) -> Iterator[tuple[int, int]]:
    """Yield the first row of each stripe and the first after it, from top to bottom."""
    for start in range(0, height, step):
        yield start, min(start + step, height)


@dataclass(frozen=True)
class Window:
    """What a convolution sees, the same in both directions."""

    kernel: int
    """Side in pixels."""
    stride: int
    """1 or 2; sides of the source are multiples of it."""
    padding: int
    """Pixels on each side; where they are mirrored, at most half of the kernel."""
    mode: str
    """``constant`` for zeros around the picture, or ``reflect``."""


class Convolved:
    """A convolution.

    Args:
        source: what goes in.
        channels: what comes out.
        window: what each value is made of.
        work: computes padded rows, ``[1, C, rows, W]``.
    """

    def __init__(self, source: FeatureMap, channels: int, window: Window, work: Callable[[Tensor], Tensor]) -> None:
        self._source, self._window, self._work = source, window, work
        more, stride = 2 * window.padding - window.kernel, window.stride
        self.channels = channels
        self.height, self.width = ((side + more) // stride + 1 for side in (source.height, source.width))

    def rows(self, start: int, stop: int) -> Tensor:
        """Return rows, ``[1, C, rows, W]``."""
        side = self._window.padding
        low = start * self._window.stride - side
        high = (stop - 1) * self._window.stride + self._window.kernel - side
        top, below = max(0, -low), max(0, high - self._source.height)
        x = self._source.rows(low + top, high - below)
        with torch.autocast(x.device.type, enabled=False):  # a CPU's would go to fp32 and back
            x = F.pad(x, (side, side, top, below), mode=self._window.mode)
        return self._work(x)


class Doubled:
    """Twice the size, by interpolation or by a transposed convolution whose kernel reaches one pixel to each side."""

    def __init__(self, source: FeatureMap, channels: int, work: Callable[[Tensor], Tensor]) -> None:
        self._source, self._work = source, work
        self.channels, self.height, self.width = channels, 2 * source.height, 2 * source.width

    def rows(self, start: int, stop: int) -> Tensor:
        """Return rows, ``[1, C, rows, W]``."""
        low, high = max(0, (start - 1) // 2), min(self._source.height, stop // 2 + 1)
        x = self._work(self._source.rows(low, high))
        return x[:, :, start - 2 * low : stop - 2 * low]


class Mapped:
    """Each value on its own."""

    def __init__(self, source: FeatureMap, work: Callable[[Tensor], Tensor]) -> None:
        self._source, self._work = source, work
        self.channels, self.height, self.width = source.channels, source.height, source.width

    def rows(self, start: int, stop: int) -> Tensor:
        """Return rows, ``[1, C, rows, W]``."""
        return self._work(self._source.rows(start, stop))


class Normalised(Mapped):
    """InstanceNorm with the statistics of the whole map, computed in fp32, in the type of its source."""

    def __init__(self, source: FeatureMap, statistics: ChannelStatistics, norm: nn.InstanceNorm2d) -> None:
        mean, variance = (each.view(1, -1, 1, 1) for each in (statistics.mean, statistics.variance))
        mean, scale = mean.float(), (variance + norm.eps).rsqrt().float()

        def work(x: Tensor) -> Tensor:
            return x.float().sub_(mean.to(x.device)).mul_(scale.to(x.device)).to(x.dtype)

        super().__init__(source, work)


class Added:
    """The sum of two maps of one shape."""

    def __init__(self, first: FeatureMap, second: FeatureMap) -> None:
        self._first, self._second = first, second
        self.channels, self.height, self.width = first.channels, first.height, first.width

    def rows(self, start: int, stop: int) -> Tensor:
        """Return rows, ``[1, C, rows, W]``."""
        return self._first.rows(start, stop) + self._second.rows(start, stop)
