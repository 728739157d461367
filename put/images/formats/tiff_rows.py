"""TIFF: rows of the first full picture of a file, unpacked as they are asked for."""

from __future__ import annotations

import mmap
from pathlib import Path
from typing import Any

import numpy as np

from put.errors import MediaError
from put.formatting import size_text
from put.images.formats.decoded import CheckSize, Decoded
from put.images.formats.tiff_read import Pixels, first_page, refuse, samples_of, with_tags

__all__ = ["TiffRows"]

_NO_PACKING = 1


class TiffRows:
    """An open TIFF or BigTIFF.

    Strips and tiles are unpacked when a row of them is asked for, and kept while the next rows need them.

    Args:
        path: the file.
        check: raises where the picture is too large.
        most: bytes of unpacked strips or tiles that may be held to get at one row.

    Raises:
        MediaError: it is too large, of a kind that cannot be converted faithfully, or packed in pieces that are too
            large.
    """

    def __init__(self, path: Path, check: CheckSize, most: int) -> None:
        import tifffile

        self._path = path
        self._file = tifffile.TiffFile(path)
        try:
            self.page = first_page(self._file)
            check(self.page.imagewidth, self.page.imagelength)
            refuse(self.page)
            self._is_plain = _is_plain(self.page)
            self._step = int(self.page.tilelength if self.page.is_tiled else self.page.rowsperstrip)
            self._check_pieces(most)
        except BaseException:
            self.close()
            raise
        self._held: dict[int, Any] = {}

    @property
    def size(self) -> tuple[int, int]:
        """Height and width as it is stored."""
        return int(self.page.imagelength), int(self.page.imagewidth)

    def first_row(self) -> Decoded:
        """Return the first row, with everything else that the file holds."""
        with (
            self._path.open("rb") as file,
            mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data,
        ):
            return with_tags(self.rows(0, 1), data, self.page, len(self._file.pages))

    def rows(self, start: int, stop: int) -> Pixels:
        """Return rows as they are stored."""
        array = self._plain(start, stop) if self._is_plain else self._unpacked(start, stop)
        return samples_of(self.page, array[:, :, 0] if array.shape[2] == 1 else array)

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def _check_pieces(self, most: int) -> None:
        if self._is_plain or self._step * self._row_bytes <= most:
            return
        size = size_text(self._step * self._row_bytes)
        raise MediaError(
            f"The TIFF is too large for memory, and is packed in tiles of {self._step} rows, of which one takes {size}."
            if self.page.is_tiled
            else f"The TIFF is too large for memory, and is packed in strips of {self._step} rows, of which one takes "
            f"{size}.",
            "Save it with another program in small tiles or strips, or not packed, or allow more --memory.",
        )

    @property
    def _row_bytes(self) -> int:
        page = self.page
        return int(page.imagewidth * page.samplesperpixel * max(1, page.bitspersample // 8))

    def _plain(self, start: int, stop: int) -> Any:
        """Return rows that are not packed: of strips of any height just what is needed is read."""
        page, kind = self.page, np.dtype(f"{self._file.byteorder}u{self.page.bitspersample // 8}")
        width, samples = int(page.imagewidth), int(page.samplesperpixel)
        planes, inner = (samples, 1) if int(page.planarconfig) == 2 else (1, samples)
        each = width * inner * kind.itemsize
        out = np.empty((planes, stop - start, width, inner), kind)
        for plane in range(planes):
            row = start
            while row < stop:
                strip, within = divmod(row, self._step)
                count = min(stop - row, self._step - within)
                index = plane * -(-self.size[0] // self._step) + strip
                place = out[plane, row - start : row - start + count]
                if self._is_left_out(index):
                    place[:] = page.nodata
                else:
                    content = self._read(int(page.dataoffsets[index]) + within * each, count * each)
                    place[:] = np.frombuffer(content, kind).reshape(count, width, inner)
                row += count
        return out[0] if planes == 1 else np.moveaxis(out[..., 0], 0, -1)

    def _unpacked(self, start: int, stop: int) -> Any:
        pieces = range(start // self._step, (stop - 1) // self._step + 1)
        self._held = {piece: rows for piece, rows in self._held.items() if piece in pieces}
        for piece in pieces:
            if piece not in self._held:
                self._held[piece] = self._piece(piece)
        whole = [self._held[piece] for piece in pieces]
        first = pieces[0] * self._step
        return (whole[0] if len(whole) == 1 else np.concatenate(whole))[start - first : stop - first]

    def _piece(self, number: int) -> Any:
        """Return the rows of a strip, or of tiles side by side, ``[rows, W, C]``."""
        page = self.page
        height, width = self.size
        across = -(-width // int(page.tilewidth)) if page.is_tiled else 1
        down = -(-height // self._step)
        samples = int(page.samplesperpixel)
        out = np.full((min(self._step, height - number * self._step), width, samples), page.nodata, page.dtype)
        for plane in range(samples if int(page.planarconfig) == 2 else 1):
            for column in range(across):
                index = (plane * down + number) * across + column
                if self._is_left_out(index):
                    continue
                content = self._read(int(page.dataoffsets[index]), int(page.databytecounts[index]))
                values, place, _shape = page.decode(content, index, **self._tables())
                left = int(place[3])
                part = values[0, : len(out), : width - left]
                channels = slice(plane, plane + 1) if int(page.planarconfig) == 2 else slice(None)
                out[: len(part), left : left + part.shape[1], channels] = part
        return out

    def _is_left_out(self, index: int) -> bool:
        """Return whether a strip or tile is not stored: it is black, or what the file says of places without data."""
        page = self.page
        return not (int(page.dataoffsets[index]) and int(page.databytecounts[index]))

    def _tables(self) -> dict[str, Any]:
        page = self.page
        if int(page.compression) not in (6, 7, 33007, 34892):
            return {}
        return {"jpegtables": page.jpegtables, "jpegheader": page.jpegheader}

    def _read(self, at: int, size: int) -> bytes:
        handle = self._file.filehandle
        handle.seek(at)
        content: bytes = handle.read(size)
        if len(content) != size:
            raise EOFError(f"{size} bytes at {at}, of which {len(content)} are there")
        return content


def _is_plain(page: Any) -> bool:
    """Return whether rows lie in the file just as they are in memory."""
    is_whole = page.bitspersample in (8, 16) and page.predictor == 1 and page.fillorder == 1 and not page.is_subsampled
    return bool(is_whole and int(page.compression) == _NO_PACKING and not page.is_tiled)
