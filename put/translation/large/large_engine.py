"""Translate a picture of which only rows are ever in memory."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from put.errors import ModelError
from put.images.row_reading import RowImage
from put.nn.stripes.maps import stripes
from put.nn.stripes.row_store import RowStore
from put.translation.detail import HALO, DetailMap, fitted
from put.translation.engine import Engine, working_size
from put.translation.large.tiled_rows import SourceRows, TileSettings, rendered_rows
from put.translation.scaling import BAND, as_tensor, enlarged_rows, scaled_bands

__all__ = ["LargeSettings", "NoPictureError", "translated_rows"]

CPU = torch.device("cpu")
BAND_BYTES = 120
"""Bytes for each pixel of a band of rows that is scaled, mixed and written: copies in 32 bits."""
STORED = 11
"""Values for each pixel of the working size that are kept: the input, the result, and the maps of its detail."""


class NoPictureError(Exception):
    """What the generator gave in this arithmetic is no picture."""


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

    @property
    def tiles(self) -> TileSettings:
        """Settings of tiles: three eighths of the memory for the generator, a quarter for a row of them."""
        return TileSettings(self.colours, self.dtype, self.memory * 3 // 8, self.memory // 4)

    def band(self, width: int) -> int:
        """Return how many rows of this width are scaled and mixed at once, in an eighth of the memory."""
        return max(1, min(BAND, self.memory // 8 // BAND_BYTES) // width)


def translated_rows(engine: Engine, image: RowImage, settings: LargeSettings) -> Iterator[NDArray[np.float32]]:
    """Yield the result from top to bottom, ``[rows, W, 3]`` each: the pixels of :meth:`Engine.translate`.

    Raises:
        NoPictureError: the generator gives none in half precision; perhaps only at the end is that known.
        ModelError: it gives no numbers.
        Cancelled: it was asked to stop.
    """
    picture = _Floats(image)
    size = working_size(image.height, image.width, settings.work_size)
    bands = _at_own_size if size == (image.height, image.width) else _at_other_size
    with ExitStack() as stack:
        for source, made in bands(engine, picture, settings, stack):
            mixed = made.clamp(0, 1)
            mixed = torch.lerp(source, mixed, settings.strength) if settings.strength < 1.0 else mixed
            yield mixed[0].permute(1, 2, 0).numpy()


class _Floats:
    """A picture of whole numbers, in 32 bits."""

    def __init__(self, image: RowImage) -> None:
        self._image = image
        self.height, self.width = image.height, image.width

    def rows(self, start: int, stop: int) -> Tensor:
        """Return rows, ``[1, 3, rows, W]`` in [0, 1]."""
        return as_tensor([self._image.rows(start, stop)], CPU)


class _Check:
    """Watches whether a result is a picture: numbers, and not black where its input is not."""

    def __init__(self, dtype: torch.dtype) -> None:
        self._is_half = dtype is not torch.float32
        self._brightest = self._brightest_source = 0.0

    def add(self, result: Tensor, source: Tensor) -> None:
        """Look at rows of both."""
        extremes = torch.stack([result.amin(), result.amax()])
        if not bool(torch.isfinite(extremes).all()):
            if self._is_half:
                raise NoPictureError
            raise ModelError("The generator gave invalid values (NaN).", "Its file may be damaged; try another one.")
        self._brightest = max(self._brightest, float(extremes[1]))
        self._brightest_source = max(self._brightest_source, float(source.amax()))

    def end(self) -> None:
        """Judge the whole."""
        if self._is_half and self._brightest <= 2 / 255 and self._brightest_source > 8 / 255:
            raise NoPictureError


def _at_own_size(
    engine: Engine, picture: SourceRows, settings: LargeSettings, _stack: ExitStack
) -> Iterator[tuple[Tensor, Tensor]]:
    """Yield rows of the input and of the result."""
    check = _Check(settings.dtype)
    for part in rendered_rows(engine, picture, settings.tiles):
        check.add(part.result, part.source)
        step = settings.band(picture.width)
        for start in range(0, part.result.shape[2], step):
            yield part.source[:, :, start : start + step], part.result[:, :, start : start + step]
    check.end()


def _at_other_size(
    engine: Engine, picture: SourceRows, settings: LargeSettings, stack: ExitStack
) -> Iterator[tuple[Tensor, Tensor]]:
    """Yield rows of the input, and of the result of another size as it is brought to this one."""
    size = working_size(picture.height, picture.width, settings.work_size)
    device = CPU if STORED * 4 * size[0] * size[1] <= settings.memory // 4 else None

    def store(channels: int) -> RowStore:
        return stack.enter_context(closing(RowStore((channels, *size), torch.float32, device)))

    small, made = store(3), store(3)
    _scale(picture, small, settings.band(picture.width))
    _render(engine, small, made, settings)
    maps, whole = None, (picture.height, picture.width)
    if settings.detail > 0 and whole[0] > size[0]:
        maps = store(5)
        _fit(made, small, maps, settings, whole[0] / size[0])
    for start, stop in stripes(picture.height, settings.band(picture.width)):
        source, rows = picture.rows(start, stop), slice(start, stop)
        yield source, DetailMap(maps).rows(source, whole, rows) if maps else enlarged_rows(made, whole, rows)


def _scale(picture: SourceRows, small: RowStore, band: int) -> None:
    at = 0
    parts = (picture.rows(start, stop) for start, stop in stripes(picture.height, band))
    for rows in scaled_bands(parts, picture.height, (small.height, small.width)):
        small.write(at, rows)
        at += rows.shape[2]


def _render(engine: Engine, small: RowStore, made: RowStore, settings: LargeSettings) -> None:
    check = _Check(settings.dtype)
    for part in rendered_rows(engine, small, settings.tiles):
        check.add(part.result, part.source)
        made.write(part.first, part.result.clamp_(0, 1))
    check.end()


def _fit(made: RowStore, small: RowStore, maps: RowStore, settings: LargeSettings, scale: float) -> None:
    """Find by how much the input's detail comes back, see :mod:`put.translation.detail`."""
    for start, stop in stripes(made.height, settings.band(4 * made.width)):
        low, high = max(0, start - HALO), min(made.height, stop + HALO)
        band = fitted(made.rows(low, high), small.rows(low, high), settings.detail, scale)
        maps.write(start, band[:, :, start - low : stop - low])
