"""Rows of tiles that go through a generator."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Protocol

import torch
from torch import Tensor

from put.nn.margin import mirrored_places
from put.translation.engine import Engine
from put.translation.tiles import Span, smallest_side, tiles

__all__ = ["Rendered", "SourceRows", "TileSettings", "rendered_rows"]

ROW_BYTES = 48
"""Bytes for each pixel of a row of tiles: its input and its result in 32 bits, and copies."""


class SourceRows(Protocol):
    """A picture whose rows can be asked for."""

    @property
    def height(self) -> int:
        """Rows."""

    @property
    def width(self) -> int:
        """Columns."""

    def rows(self, start: int, stop: int) -> Tensor:
        """Return rows, ``[1, 3, rows, W]`` in [0, 1]."""


@dataclass(frozen=True, eq=False)
class Rendered:
    """Rows of a translation."""

    first: int
    """Number of the first one."""
    result: Tensor
    """``[1, 3, rows, W]`` in about [0, 1]."""
    source: Tensor
    """The same rows of the input."""


@dataclass(frozen=True)
class TileSettings:
    """How tiles are computed."""

    colours: float
    """How much of the input's colours is kept, 0 to 1."""
    dtype: torch.dtype
    """Arithmetic of the convolutions."""
    generator_memory: int
    """Bytes that the generator may take."""
    row_memory: int
    """Bytes that a row of tiles may take besides."""


def rendered_rows(engine: Engine, source: SourceRows, settings: TileSettings) -> Iterator[Rendered]:
    """Yield a translation from top to bottom; the pixels are those of the picture as a whole.

    Args:
        engine: whose generator depends on a bounded neighbourhood.
        source: the picture at the size at which the generator works.
        settings: how.
    """
    reach, margin = engine.generator.spec.reach or 0, engine.margin
    rows, columns = mirrored_places(source.height, margin), mirrored_places(source.width, margin)
    most = min(engine.tile_side(settings.generator_memory), settings.row_memory // (ROW_BYTES * source.width))
    side = max(smallest_side(reach), most)
    for span, group in groupby(tiles(len(rows), len(columns), side, reach), key=lambda tile: tile.rows):
        places = rows[span.start : span.stop]
        low = int(places.min())
        block = source.rows(low, int(places.max()) + 1)
        first, stop = _kept(span, margin, source.height)
        made = torch.empty(1, 3, stop - first, source.width)
        for tile in group:
            part = block[:, :, places - low][:, :, :, columns[tile.columns.start : tile.columns.stop]]
            result = engine.rendered(part, settings.colours, settings.dtype)
            left, right = _kept(tile.columns, margin, source.width)
            top, before = first + margin - span.start, left + margin - tile.columns.start
            made[..., left:right] = result[:, :, top : top + stop - first, before : before + right - left]
        yield Rendered(first, made, block[:, :, first - low : stop - low])


def _kept(span: Span, margin: int, length: int) -> tuple[int, int]:
    """Return the places of the picture that a stretch of the mirrored one gives."""
    return max(span.keep_start - margin, 0), min(span.keep_stop - margin, length)
