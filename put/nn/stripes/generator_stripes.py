"""The ResNet generator of CUT and CycleGAN, layer by layer in stripes of rows.

InstanceNorm needs the mean and variance of a whole map before any of its values can go on. So each map is computed
stripe by stripe to measure it. Where it is small it is kept; where it is large it is computed again from the last one
that was kept, together with the layers that follow: the largest maps never exist as a whole, at a quarter more
multiplications.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from put.nn.generator import Generator, ResidualBlock
from put.nn.resample import BlurDownsample, BlurUpsample
from put.nn.stripes.maps import Added, Convolved, Doubled, FeatureMap, Mapped, Normalised, Window, stripes
from put.nn.stripes.row_store import RowStore
from put.nn.stripes.statistics import ChannelStatistics

__all__ = ["StripeSettings", "can_be_striped", "kept_bytes", "render_in_stripes", "stripe_bytes"]

LAYERS = (
    nn.ReflectionPad2d,
    nn.Conv2d,
    nn.InstanceNorm2d,
    ResidualBlock,
    BlurDownsample,
    BlurUpsample,
    nn.ConvTranspose2d,
    nn.ReLU,
    nn.Tanh,
)
KEPT = 0.75
"""Values for each channel at full size and each pixel that are kept at once, at most: three maps of the residual
blocks, or one of them and one at half the size."""
TEMPORARY = 10
"""Maps with the channels of full size that a row of a stripe takes meanwhile; measured, rounded up."""
NEIGHBOURS = 16
"""Rows of the picture around a stripe that the layers at full size ask for, in all."""


@dataclass(frozen=True)
class StripeSettings:
    """How stripes are computed."""

    device: torch.device
    """Where the weights are."""
    dtype: torch.dtype
    """Arithmetic of the convolutions; the last layer is computed in fp32."""
    rows: int
    """Rows of the picture in a stripe, a multiple of 4."""
    store: torch.device | None
    """Whose memory holds the maps that are kept; None for a scratch file."""
    pause: Callable[[], None]
    """Called for each stripe; may raise to stop the work."""


def can_be_striped(generator: nn.Module) -> bool:
    """Return whether all layers of a generator are known here."""
    return isinstance(generator, Generator) and all(isinstance(layer, LAYERS) for layer in generator.model)


def kept_bytes(generator: Generator, height: int, width: int, dtype: torch.dtype) -> int:
    """Return the bytes of the maps that are kept at once, for a picture of this size."""
    return int(KEPT * generator.spec.ngf * height * width * dtype.itemsize)


def stripe_bytes(generator: Generator, width: int, rows: int) -> int:
    """Return the bytes that a stripe takes while it is computed, by the width of the picture and its rows."""
    return TEMPORARY * generator.spec.ngf * width * (rows + NEIGHBOURS) * 4


def render_in_stripes(
    generator: Generator, source: FeatureMap, settings: StripeSettings
) -> Iterator[tuple[int, Tensor]]:
    """Yield the translation of a picture from top to bottom: the first row, and ``[1, C, rows, W]`` in fp32.

    It is what :meth:`put.nn.generator.Generator.render` gives for the whole, up to rounding.

    Args:
        generator: in evaluation mode.
        source: the picture, in [-1, 1]; sides are multiples of 4, and at least 8.
        settings: how.

    Raises:
        DeviceError: there is no room for the scratch file.
    """
    walk = _Walk(settings, source)
    try:
        result = walk.through(generator)
        for start, stop in stripes(result.height, settings.rows):
            settings.pause()
            yield start, result.rows(start, stop)
    finally:
        walk.close()


class _Walk:
    """The way of one picture through the layers of a generator."""

    def __init__(self, settings: StripeSettings, source: FeatureMap) -> None:
        self._settings = settings
        self._source = source
        self._kept: RowStore | None = None
        """What the layers in hand are computed from; None for the picture."""

    def through(self, generator: Generator) -> FeatureMap:
        """Return the result, of which only the last layers are still to be computed."""
        x, mirrored, layers = self._source, 0, list(generator.model)
        for index, layer in enumerate(layers):
            if isinstance(layer, nn.ReflectionPad2d):
                mirrored = int(layer.padding[0])
            elif isinstance(layer, nn.Conv2d):
                x, mirrored = self._convolved(x, layer, mirrored, exact=index == len(layers) - 2), 0
            else:
                x = self._after(x, layer, generator)
        return x

    def close(self) -> None:
        """Give memory and disk back."""
        if self._kept is not None:
            self._kept.close()

    def _after(self, x: FeatureMap, layer: nn.Module, generator: Generator) -> FeatureMap:
        """Return the map after any layer but a convolution with its padding."""
        match layer:
            case nn.InstanceNorm2d():
                return self._normalised(x, layer, generator.spec.ngf)
            case ResidualBlock():
                return self._with_block(x, layer)
            case BlurDownsample():
                return self._keep(self._stored(self._blurred(x, layer))[0])
            case BlurUpsample() | nn.ConvTranspose2d():
                return Doubled(x, getattr(layer, "out_channels", x.channels), self._computed(layer))
            case nn.ReLU() | nn.Tanh():
                return Mapped(x, layer)
        raise TypeError(f"{type(layer).__name__} cannot be computed in stripes")

    def _computed(self, work: Callable[[Tensor], Tensor], *, exact: bool = False) -> Callable[[Tensor], Tensor]:
        """Return a layer in the arithmetic that is asked for, or exactly in fp32."""
        kind, dtype = self._settings.device.type, self._settings.dtype

        def computed(x: Tensor) -> Tensor:
            with torch.autocast(kind, dtype=dtype, enabled=not exact and dtype is not torch.float32):
                return work(x.float() if exact else x)

        return computed

    def _convolved(self, x: FeatureMap, layer: nn.Conv2d, mirrored: int, *, exact: bool = False) -> Convolved:
        """Return the map after a convolution, with its own zero padding or what a layer before it mirrors."""

        def work(padded: Tensor) -> Tensor:
            return F.conv2d(padded, layer.weight, layer.bias, layer.stride)

        padding, mode = (mirrored, "reflect") if mirrored else (int(layer.padding[0]), "constant")
        window = Window(layer.kernel_size[0], layer.stride[0], padding, mode)
        return Convolved(x, layer.out_channels, window, self._computed(work, exact=exact))

    def _blurred(self, x: FeatureMap, layer: BlurDownsample) -> Convolved:
        def work(padded: Tensor) -> Tensor:
            return F.conv2d(padded, layer.kernel.to(padded.dtype), stride=2, groups=layer.channels)

        return Convolved(x, x.channels, Window(3, 2, 1, "reflect"), self._computed(work))

    def _normalised(self, x: FeatureMap, norm: nn.InstanceNorm2d, channels: int) -> FeatureMap:
        """Measure a map over the whole picture; small ones are kept meanwhile, large ones computed again later."""
        if x.channels * x.height * x.width <= channels * self._source.height * self._source.width // 2:
            store, statistics = self._stored(x)
            return Normalised(self._keep(store), statistics, norm)
        statistics = ChannelStatistics(x.channels)
        for _, rows in self._computed_rows(x):
            statistics.add(rows)
        return Normalised(x, statistics, norm)

    def _with_block(self, x: FeatureMap, block: ResidualBlock) -> RowStore:
        """Add a residual block to a map, in place once it is kept."""
        kept = x if isinstance(x, RowStore) else self._keep(self._stored(x)[0])
        first, second = (layer for layer in block.conv_block if isinstance(layer, nn.Conv2d))
        norm = next(layer for layer in block.conv_block if isinstance(layer, nn.InstanceNorm2d))
        store, statistics = self._stored(self._convolved(kept, first, 1))
        with closing(store):
            between = Mapped(Normalised(store, statistics, norm), F.relu_)
            change, statistics = self._stored(self._convolved(between, second, 1))
        with closing(change):
            for start, rows in self._computed_rows(Added(kept, Normalised(change, statistics, norm))):
                kept.write(start, rows)
        return kept

    def _stored(self, x: FeatureMap) -> tuple[RowStore, ChannelStatistics]:
        """Compute a whole map; whoever asks has to close it, or to keep it."""
        store, statistics = None, ChannelStatistics(x.channels)
        try:
            for start, rows in self._computed_rows(x):
                if store is None:
                    store = RowStore((x.channels, x.height, x.width), rows.dtype, self._settings.store)
                store.write(start, rows)
                statistics.add(rows)
        except BaseException:
            if store is not None:
                store.close()
            raise
        assert store is not None  # noqa: S101 - a picture has rows
        return store, statistics

    def _keep(self, store: RowStore) -> RowStore:
        """Keep a map in place of the one that it was computed from."""
        self.close()
        self._kept = store
        return store

    def _computed_rows(self, x: FeatureMap) -> Iterator[tuple[int, Tensor]]:
        for start, stop in stripes(x.height, max(1, self._settings.rows * x.height // self._source.height)):
            self._settings.pause()
            yield start, x.rows(start, stop).to(self._settings.device)
