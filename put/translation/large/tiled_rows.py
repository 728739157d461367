"""Rows of tiles that go through a generator."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Protocol

import torch
from torch import Tensor

from put.nn.margin import mirrored_places
from put.nn.stripes.maps import stripes
from put.translation.engine import Engine
from put.translation.tiles import Span, tiles
from put.translation.working_image import WorkingImages

__all__ = ["Rendered", "SourceRows", "TileSettings", "rendered_rows"]

ROW_BYTES = 24
"""Bytes for each pixel of a row of tiles, at most: its input and its result in 32 bits."""


class SourceRows(Protocol):
    """A picture whose rows can be asked for."""

    @property
    def height(self) -> int:
        """Rows."""

    @property
    def width(self) -> int:
        """Columns."""

    def block(self, start: int, stop: int) -> WorkingImages:
        """Return rows, as they are kept."""


@dataclass(frozen=True, eq=False)
class Rendered:
    """Rows of a translation."""

    first: int
    """Number of the first one."""
    result: Tensor
    """``[1, 3, rows, W]`` in about [0, 1]."""
    block: WorkingImages
    """Rows of the input, these and what they depend on."""
    above: int
    """Rows of the block above them."""

    @property
    def stop(self) -> int:
        """Number of the row after the last."""
        return self.first + self.result.shape[2]

    def bands(self, step: int) -> Iterator[tuple[int, Tensor, Tensor]]:
        """Yield the number of the first row, the rows of the input and the result, so many at once."""
        for start, stop in stripes(self.result.shape[2], step):
            source = self.block.rows(self.above + start, self.above + stop)
            yield self.first + start, source, self.result[:, :, start:stop]


@dataclass(frozen=True)
class TileSettings:
    """How tiles are computed."""

    colours: float
    """How much of the input's colours is kept, 0 to 1."""
    dtype: torch.dtype
    """Arithmetic of the convolutions."""
    memory: int
    """Bytes that a tile, and the row of tiles that it stands in, may take."""


def rendered_rows(engine: Engine, source: SourceRows, settings: TileSettings) -> Iterator[Rendered]:
    """Yield a translation from top to bottom; the pixels are those of the picture as a whole.

    Args:
        engine: whose generator depends on a bounded neighbourhood.
        source: the picture at the size at which the generator works.
        settings: how.
    """
    reach, margin = engine.generator.spec.reach or 0, engine.margin
    rows, columns = mirrored_places(source.height, margin), mirrored_places(source.width, margin)
    size = len(rows), len(columns)
    sides = engine.limits.tile_sides(size, settings.dtype, settings.memory, ROW_BYTES)
    for span, group in groupby(tiles(*size, sides, reach), key=lambda tile: tile.rows):
        places = rows[span.start : span.stop]
        low = int(places.min())
        block = source.block(low, int(places.max()) + 1)
        first, stop = _kept(span, margin, source.height)
        made = torch.empty(1, 3, stop - first, source.width)
        for tile in group:
            part = block.part(places - low, columns[tile.columns.start : tile.columns.stop])
            result = engine.rendered(part, settings.colours, settings.dtype, place=tile.place)
            left, right = _kept(tile.columns, margin, source.width)
            top, before = first + margin - span.start, left + margin - tile.columns.start
            made[..., left:right] = result[:, :, top : top + stop - first, before : before + right - left]
        rendered = Rendered(first, made, block, first - low)
        del made, block, part, result
        yield rendered
        del rendered


def _kept(span: Span, margin: int, length: int) -> tuple[int, int]:
    """Return the places of the picture that a stretch of the mirrored one gives."""
    return max(span.keep_start - margin, 0), min(span.keep_stop - margin, length)
