"""Feature maps that lie row by row in memory or in a scratch file."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from put.files.scratch import ScratchFile

__all__ = ["RowStore"]


class RowStore:
    """A feature map ``[C, H, W]`` that is written and read in stripes of rows.

    Args:
        shape: channels, height and width.
        dtype: of the values.
        device: whose memory holds it; None for a scratch file.

    Raises:
        DeviceError: there is no room for the scratch file.
    """

    def __init__(self, shape: tuple[int, int, int], dtype: torch.dtype, device: torch.device | None) -> None:
        self.channels, self.height, self.width = shape
        self._dtype = dtype
        self._row_bytes = self.channels * self.width * dtype.itemsize
        self._file = ScratchFile(math.prod(shape) * dtype.itemsize) if device is None else None
        self._rows = (
            None if device is None else torch.empty(self.height, self.channels, self.width, dtype=dtype, device=device)
        )

    def rows(self, start: int, stop: int) -> Tensor:
        """Return a copy of rows, ``[1, C, rows, W]``."""
        if self._rows is not None:
            found = self._rows[start:stop]
        else:
            assert self._file is not None  # noqa: S101 - one of both is there
            found = torch.empty(stop - start, self.channels, self.width, dtype=self._dtype)
            self._file.read_into(start * self._row_bytes, _bytes(found))
        return found.transpose(0, 1)[None].clone(memory_format=torch.contiguous_format)

    def write(self, start: int, rows: Tensor) -> None:
        """Keep rows, ``[1, C, rows, W]``, from ``start`` on."""
        values = rows[0].transpose(0, 1)
        if self._rows is not None:
            self._rows[start : start + len(values)] = values
        else:
            assert self._file is not None  # noqa: S101 - one of both is there
            self._file.write(start * self._row_bytes, _bytes(values.to("cpu", self._dtype).contiguous()))

    def close(self) -> None:
        """Give memory and disk back; it cannot be read any more."""
        self._rows = None
        if self._file is not None:
            self._file.close()


def _bytes(values: Tensor) -> memoryview:
    """Return the memory of a contiguous tensor; bf16, which NumPy lacks, goes as bytes like the others."""
    return values.view(torch.uint8).numpy().data.cast("B")
