"""Read a TIFF that memory does not hold, rows by rows, as sRGB pixels."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import ParamSpec, Self, TypeVar

import numpy as np

from put.errors import MediaError
from put.images.formats.color import is_large, to_srgb
from put.images.formats.decoded import Decoded, Samples
from put.images.formats.kinds import ImageKind, kind_of_ending, sniff
from put.images.formats.tiff_rows import TiffRows
from put.images.metadata import xmp
from put.images.metadata.metadata import Metadata
from put.images.orientation import is_quarter
from put.images.reading import MAX_SIDE, carried, with_exif_colors
from put.images.reading_problem import problem

__all__ = ["RowImage", "read_through", "tiff_size"]

_LOOKED_AT = 1 << 22  # pixels at once

P = ParamSpec("P")
R = TypeVar("R")


def tiff_size(path: Path) -> tuple[int, int] | None:
    """Return width and height of the picture in a TIFF file as it is stored; None for anything else, and for a file
    that cannot be read: reading it will say why.
    """
    import tifffile

    from put.images.formats.tiff_read import first_page

    try:
        with path.open("rb") as file:
            if sniff(file.read(64)) is not ImageKind.TIFF:
                return None
        with tifffile.TiffFile(path) as content:
            page = first_page(content)
            return int(page.imagewidth), int(page.imagelength)
    except Exception:  # noqa: BLE001 - whatever a damaged file leads to
        return None


def read_through(path: Path) -> None:
    """Read a TIFF of any size to its end, a few rows at a time.

    Raises:
        MediaError: it is damaged or cut short, or it is no TIFF that can be read.
    """
    rows = _read(TiffRows, path, _check, sys.maxsize)
    try:
        height, width = rows.size
        step = max(1, _LOOKED_AT // width)
        for start in range(0, height, step):
            _read(rows.rows, start, min(start + step, height))
    finally:
        rows.close()


class RowImage:
    """A TIFF whose rows are read as they are asked for: sRGB, and upright.

    The pixels are those of :func:`put.images.image_files.read_image`, of which only the rows in hand are in memory.
    It is for one thread at a time, and is closed by ``with``.

    Args:
        path: the file.
        most: bytes of unpacked strips or tiles that may be held to get at one row.

    Raises:
        MediaError: it cannot be read, it cannot be read by rows, or it is stored lying on its side.
    """

    format = ImageKind.TIFF

    def __init__(self, path: Path, most: int) -> None:
        self.path = path
        """The file."""
        self._rows = _read(TiffRows, path, _check, most)
        try:
            self._head = with_exif_colors(_read(self._rows.first_row))
            self._orientation = self._head.orientation or xmp.orientation(self._head.metadata.xmp) or 1
            self._describe(path)
        except BaseException:
            self._rows.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._rows.close()

    def rows(self, start: int, stop: int) -> Samples:
        """Return rows from top to bottom, ``[rows, W, 3]``.

        Raises:
            MediaError: the file is damaged or cut short.
        """
        return _read(self._upright, start, stop)[0]

    def rows_with_alpha(self, start: int, stop: int) -> tuple[Samples, Samples | None]:
        """Return the same, and ``[rows, W]`` of the same type: 0 for transparent, or None."""
        return _read(self._upright, start, stop)

    @property
    def carried(self) -> tuple[str, ...]:
        """Contents of the file besides its pixels, in the field's words."""
        return carried(self.metadata, has_alpha=self.has_alpha, is_deep=self.dtype == np.uint16)

    def _describe(self, path: Path) -> None:
        if is_quarter(self._orientation):
            raise MediaError(
                "The TIFF is too large for memory, and is stored lying on its side.",
                "Turn it with another program and save it upright, or allow more --memory.",
            )
        pixels, color_notes = _read(self._converted, self._head)
        self.height, self.width = self._rows.size
        self.dtype = pixels.dtype
        """uint8 or uint16."""
        self.has_alpha = self._head.alpha is not None
        self.metadata: Metadata = self._head.metadata.settled(self._orientation, self.width, self.height)
        """What :func:`put.images.row_writing.writing_rows` carries over."""
        named = kind_of_ending(path.suffix)
        odd = () if named in (self.format, None) else (f"It is named {path.suffix} but holds a {self.format} picture.",)
        self.notes: tuple[str, ...] = odd + self._head.notes + color_notes
        """Sentences on what was odd on reading."""

    def _converted(self, decoded: Decoded) -> tuple[Samples, tuple[str, ...]]:
        height, width = self._rows.size
        channels = 1 if decoded.samples.ndim == 2 else decoded.samples.shape[2]
        return to_srgb(decoded, measured=is_large(height * width * channels))

    def _upright(self, start: int, stop: int) -> tuple[Samples, Samples | None]:
        height = self._rows.size[0]
        turns_down = self._orientation in (3, 4)
        low, high = (height - stop, height - start) if turns_down else (start, stop)
        samples, space, alpha = self._rows.rows(low, high)
        pixels, _ = self._converted(replace(self._head, samples=samples, space=space, alpha=alpha))
        return self._turned(pixels), None if alpha is None else self._turned(alpha)

    def _turned(self, rows: Samples) -> Samples:
        if self._orientation in (3, 4):
            rows = rows[::-1]
        if self._orientation in (2, 3):
            rows = rows[:, ::-1]
        return np.ascontiguousarray(rows)


def _check(width: int, height: int) -> None:
    if width <= 0 or height <= 0 or max(width, height) > MAX_SIDE:
        raise MediaError(f"The picture has {width} × {height} pixels, which cannot be used.")


def _read(work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    """Call what reads, and turn what a library raises into an error for people."""
    try:
        return work(*args, **kwargs)
    except MediaError:
        raise
    except MemoryError as error:
        raise MediaError("There is not enough memory to read the picture.", "Close other programs.") from error
    except Exception as error:
        raise problem(ImageKind.TIFF, b"", error) from error
