"""Write a TIFF rows by rows, with all that its source carried."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from put.files.atomic import atomic_target, write_problem
from put.images.formats.decoded import Samples, joined
from put.images.formats.tiff_write import TiffLayout
from put.images.row_reading import RowImage
from put.images.writing import quantised

__all__ = ["RowWriter", "writing_rows"]


class RowWriter:
    """Takes the rows of a result from top to bottom, see :func:`writing_rows`."""

    def __init__(self, file: BinaryIO, source: RowImage) -> None:
        self._file, self._dtype = file, source.dtype
        channels = 4 if source.has_alpha else 3
        self._layout = TiffLayout((source.height, source.width, channels), source.dtype, source.metadata)
        self._waiting: list[Samples] = []
        self.notes = (*source.metadata.lost, *self._layout.notes)
        """Sentences on what cannot be kept."""
        file.write(self._layout.start())

    def write(self, pixels: NDArray[np.float32], alpha: Samples | None) -> None:
        """Write the next rows: ``[rows, W, 3]`` in [0, 1], sRGB, and the alpha of the source where it has one."""
        self._waiting.append(joined(quantised(pixels, self._dtype), alpha))
        if sum(map(len, self._waiting)) >= self._layout.rows:
            self._flush(whole_strips=True)

    def end(self) -> None:
        """Write what is left, and where everything is."""
        self._flush(whole_strips=False)
        self._file.write(self._layout.end())
        self._file.seek(0)
        self._file.write(self._layout.start())

    def _flush(self, *, whole_strips: bool) -> None:
        rows = np.concatenate(self._waiting) if self._waiting else np.empty((0, 0, 0), self._dtype)
        step = self._layout.rows
        stop = len(rows) // step * step if whole_strips else len(rows)
        for top in range(0, stop, step):
            self._file.write(self._layout.strip(rows[top : top + step]))
        self._waiting = [rows[stop:].copy()] if stop < len(rows) else []


@contextmanager
def writing_rows(path: Path, source: RowImage) -> Iterator[RowWriter]:
    """Write the result that is made from ``source``, with its transparency and all that its file said.

    Its depth stays. The file, a BigTIFF where it might not fit into 4 GiB, appears whole once the block ends, or not
    at all.

    Args:
        path: the target.
        source: what :meth:`RowWriter.write` gets all rows for.

    Raises:
        OutputError: the file cannot be written.
    """
    try:
        with atomic_target(path) as part, part.open("wb") as file:
            writer = RowWriter(file, source)
            yield writer
            writer.end()
    except OSError as error:
        raise write_problem(error, path) from error
