"""Translate a picture of which only rows are ever in memory."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from put.images.row_reading import RowImage
from put.nn.stripes.maps import stripes
from put.nn.stripes.row_store import RowStore
from put.translation.engine import Engine
from put.translation.large.tiled_rows import TileSettings, rendered_rows
from put.translation.output_check import RowsCheck
from put.translation.pixels.detail import HALO, DetailMap, fitted
from put.translation.pixels.scaling import BAND, as_tensor, enlarged_rows, scaled_bands
from put.translation.transfer.sources import Sources
from put.translation.working_image import WorkingImages, working_size

__all__ = ["LargeSettings", "translated_rows"]

CPU = torch.device("cpu")
BAND_BYTES = 120
"""Bytes for each pixel of a band of rows that is scaled, mixed and written: copies in 32 bits."""
OWN_SHARE = 0.8125
"""Of the memory, what tiles get where the generator works at the picture's own size. The rest is for pieces of the file
and for bands."""
OTHER_SHARE = 0.5625
"""The same at another size, where the picture, its result and their maps may lie in memory besides."""
RELATIVE = (1.0, 15.0, 3.0)
"""What a pixel costs that is scaled, rendered or mixed, roughly: for how far the work is."""
STORED = 11
"""Values for each pixel of the working size that are kept: the input, the result, and the maps of its detail."""


Found = tuple[Tensor, Tensor] | float
"""Rows of the input and of the result, or which share of the work is done."""


@dataclass(frozen=True)
class LargeSettings:
    """Request for a picture."""

    work_size: int
    """Short side in pixels at which the generator works; 0 for the picture's own."""
    strength: float
    colours: float
    detail: float
    """As for :meth:`put.translation.engine.Engine.translate_batch`."""
    memory: int
    """Bytes that all of it may take."""
    dtype: torch.dtype
    """Arithmetic of the convolutions."""

    def tiles(self, share: float) -> TileSettings:
        """Return settings of tiles that take a share of the memory."""
        return TileSettings(self.colours, self.dtype, int(self.memory * share))

    def band(self, width: int) -> int:
        """Return how many rows of this width are scaled and mixed at once, in a sixteenth of the memory."""
        return max(1, min(BAND, self.memory // 16 // BAND_BYTES) // width)


@torch.inference_mode()
def translated_rows(engine: Engine, image: RowImage, settings: LargeSettings) -> Iterator[NDArray[np.float32] | float]:
    """Yield the result from top to bottom, ``[rows, W, 3]`` each: the pixels of :meth:`Engine.translate`.

    Between them comes which share of the work is done.

    Raises:
        NoPictureError: the generator gives none in half precision; perhaps only at the end is that known.
        ModelError: it gives no numbers.
        Cancelled: it was asked to stop.
    """
    picture = _Picture(image, settings.band(image.width))
    size = working_size(image.height, image.width, settings.work_size)
    bands = _at_own_size if size == (image.height, image.width) else _at_other_size
    with ExitStack() as stack:
        for found in bands(engine, picture, settings, stack):
            if isinstance(found, float):
                yield found
                continue
            source, made = found
            mixed = made.clamp(0, 1)
            mixed = torch.lerp(source, mixed, settings.strength) if settings.strength < 1.0 else mixed
            del found, source, made
            yield mixed[0].permute(1, 2, 0).numpy()


class _Picture:
    """A picture of whole numbers, as it is stored."""

    def __init__(self, image: RowImage, band: int) -> None:
        self._image, self._band = image, band
        self.height, self.width = image.height, image.width

    def rows(self, start: int, stop: int) -> Tensor:
        """Return rows, ``[1, 3, rows, W]`` in [0, 1]."""
        return as_tensor([self._image.rows(start, stop)], CPU)

    def block(self, start: int, stop: int) -> WorkingImages:
        """Return rows as they are stored; a few at once are read, because reading needs copies of them."""
        block = np.empty((stop - start, self.width, 3), self._image.dtype)
        for low, high in stripes(stop - start, self._band):
            block[low:high] = self._image.rows(start + low, start + high)
        return WorkingImages([Sources([block], CPU)], None)


@dataclass(frozen=True, eq=False)
class _Stored:
    """A picture of the working size."""

    store: RowStore

    @property
    def height(self) -> int:
        """Rows."""
        return self.store.height

    @property
    def width(self) -> int:
        """Columns."""
        return self.store.width

    def block(self, start: int, stop: int) -> WorkingImages:
        """Return rows, in 32 bits."""
        return WorkingImages([Sources([], CPU)], self.store.rows(start, stop).to(CPU))


@dataclass(frozen=True)
class _Work:
    """Shares of the work where the generator works at another size; together they are 1."""

    scaling: float
    rendering: float
    mixing: float

    @classmethod
    def of(cls, size: tuple[int, int], whole: tuple[int, int]) -> _Work:
        """Return them by the pixels at which the generator works, and those of the picture."""
        parts = RELATIVE[0], RELATIVE[1] * math.prod(size) / math.prod(whole), RELATIVE[2]
        return cls(*(part / sum(parts) for part in parts))


def _at_own_size(engine: Engine, picture: _Picture, settings: LargeSettings, _stack: ExitStack) -> Iterator[Found]:
    """Yield rows of the input and of the result."""
    check = RowsCheck(settings.dtype)
    for part in rendered_rows(engine, picture, settings.tiles(OWN_SHARE)):
        for _, source, result in part.bands(settings.band(picture.width)):
            check.add(result, source)
            yield source, result
        done = part.stop
        del part, source, result  # its rows, before those of the next one are made
        yield done / picture.height
    check.end()


def _at_other_size(engine: Engine, picture: _Picture, settings: LargeSettings, stack: ExitStack) -> Iterator[Found]:
    """Yield rows of the input, and of the result of another size as it is brought to this one."""
    size = working_size(picture.height, picture.width, settings.work_size)
    device = CPU if STORED * 4 * size[0] * size[1] <= settings.memory // 4 else None

    def store(channels: int) -> RowStore:
        return stack.enter_context(closing(RowStore((channels, *size), torch.float32, device)))

    small, made = store(3), store(3)
    work = _Work.of(size, (picture.height, picture.width))
    yield from (work.scaling * share for share in _scale(engine, picture, small, settings.band(picture.width)))
    yield from (work.scaling + work.rendering * share for share in _render(engine, small, made, settings))
    maps, whole = None, (picture.height, picture.width)
    if settings.detail > 0 and whole[0] > size[0]:
        maps = store(5)
        _fit(engine, made, small, maps, settings, whole[0] / size[0])
    for start, stop in stripes(picture.height, settings.band(picture.width)):
        engine.pause()
        source, rows = picture.rows(start, stop), slice(start, stop)
        yield source, DetailMap(maps).rows(source, whole, rows) if maps else enlarged_rows(made, whole, rows)
        yield 1 - work.mixing * (1 - stop / picture.height)


def _scale(engine: Engine, picture: _Picture, small: RowStore, band: int) -> Iterator[float]:
    """Fill ``small``; yield which share of it is done."""
    at = 0
    parts = (picture.rows(start, stop) for start, stop in stripes(picture.height, band))
    for rows in scaled_bands(parts, picture.height, (small.height, small.width)):
        engine.pause()
        small.write(at, rows)
        at += rows.shape[2]
        yield at / small.height


def _render(engine: Engine, small: RowStore, made: RowStore, settings: LargeSettings) -> Iterator[float]:
    """Fill ``made``; yield which share of it is done."""
    check = RowsCheck(settings.dtype)
    for part in rendered_rows(engine, _Stored(small), settings.tiles(OTHER_SHARE)):
        for start, source, result in part.bands(settings.band(small.width)):
            check.add(result, source)
            made.write(start, result.clamp(0, 1))
        done = part.stop
        del part, source, result
        yield done / made.height
    check.end()


def _fit(
    engine: Engine, made: RowStore, small: RowStore, maps: RowStore, settings: LargeSettings, scale: float
) -> None:
    """Find by how much the input's detail comes back, see :mod:`put.translation.pixels.detail`."""
    for start, stop in stripes(made.height, settings.band(4 * made.width)):
        engine.pause()
        low, high = max(0, start - HALO), min(made.height, stop + HALO)
        band = fitted(made.rows(low, high), small.rows(low, high), settings.detail, scale)
        maps.write(start, band[:, :, start - low : stop - low])
