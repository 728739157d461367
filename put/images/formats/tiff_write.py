"""TIFF: writing pixels with all tags, EXIF and GPS."""

from __future__ import annotations

import struct
import zlib
from itertools import accumulate
from typing import Any

import numpy as np

from put.images.formats.color import srgb_profile
from put.images.formats.decoded import Encoded, Samples, joined
from put.images.metadata import iptc as photoshop
from put.images.metadata.ifd import Directory, Field, Header
from put.images.metadata.metadata import Metadata

__all__ = ["STRUCTURAL", "TiffLayout", "encode"]

STRUCTURAL = frozenset(
    {
        *range(254, 260), 262, 263, 264, 265, 266, 273, 274, *range(277, 282), *range(284, 296), 297, 300, 301,
        *range(317, 326), *range(326, 348), *range(512, 522), *range(529, 533), 559, 700, 32781, *range(32995, 33000),
        33723, 34377, 34675, 34732, 37724, 37439, 50838, 50839, *range(50706, 50742), *range(50778, 50782), 50879,
        *range(50931, 50976), 65000,
    }
)  # fmt: skip
"""Tags that describe how pixels are stored, or that other parts of the metadata hold."""

_NONE, _LZW, _DEFLATE = 1, 5, 8
_STRIP = 1 << 20
_RESOLUTION = (282, 283, 296)


def encode(pixels: Samples, alpha: Samples | None, metadata: Metadata, _quality: int) -> Encoded:
    """Return a TIFF file of [H, W, 3] pixels of 8 or 16 bits, in pieces, and warnings on what it cannot hold.

    It is packed as the source was (not at all, LZW, or Deflate for everything else), and becomes a BigTIFF where
    it might not fit into 4 GiB.
    """
    whole = joined(pixels, alpha)
    layout = TiffLayout(whole.shape, whole.dtype, metadata)
    strips = [layout.strip(whole[top : top + layout.rows]) for top in range(0, len(whole), layout.rows)]
    end = layout.end()
    return [layout.start(), *strips, end], layout.notes


class TiffLayout:
    """Lays out a TIFF file piece by piece: the start, strips from top to bottom, and the end.

    Args:
        shape: height, width and channels (3, or 4 with alpha) of the picture.
        dtype: uint8 or uint16.
        metadata: what the file is to hold besides.
    """

    def __init__(self, shape: tuple[int, ...], dtype: np.dtype[Any], metadata: Metadata) -> None:
        height, width, channels = shape
        each = width * channels * dtype.itemsize
        self._shape, self._dtype, self._metadata = (height, width, channels), dtype, metadata
        self._is_big = height * each > 3_900_000_000
        self._header, self._root = _tags(metadata, big=self._is_big)
        self._method = metadata.compression if metadata.compression in (_NONE, _LZW) else _DEFLATE
        self.rows = max(1, _STRIP // (each or 1))
        """Rows of each strip but the last."""
        self._sizes: list[int] = []
        self._directory = 0

    @property
    def notes(self) -> tuple[str, ...]:
        """Warnings on what the file cannot hold."""
        if self._metadata.comments or self._metadata.texts:
            return ("TIFF cannot hold comments and texts like these; they are not kept.",)
        return ()

    def start(self) -> bytes:
        """Return the first bytes of the file; before :meth:`end` was called, as many to be replaced later."""
        return self._header.start(self._directory)

    def strip(self, rows: Samples) -> bytes:
        """Return the next strip of [rows, W, C]."""
        packed = _strip(rows, self._method, self._header.order)
        self._sizes.append(len(packed))
        return packed

    def end(self) -> bytes:
        """Return what follows the last strip."""
        first = len(self._header.start(0))
        offsets = [first + before for before in accumulate(self._sizes, initial=0)]
        at = offsets.pop()
        pad = b"\0" * (at % 2)
        self._directory = at + len(pad)
        _describe(self._root, self._header, self._shape, self._dtype, self._method)
        _add_profiles(self._root, self._metadata)
        wide = "Q" if self._is_big else "I"
        self._root.fields[273] = _numbers(self._header, wide, *offsets)
        self._root.fields[278] = _numbers(self._header, "I", self.rows)
        self._root.fields[279] = _numbers(self._header, wide, *self._sizes)
        return pad + self._root.lay(self._header, self._directory)


def _tags(metadata: Metadata, *, big: bool) -> tuple[Header, Directory]:
    """Return the fields of the EXIF block that a TIFF file takes over, in the block's byte order."""
    header, root = Header("<"), Directory()
    if metadata.exif:
        source, first = Header.of(metadata.exif)
        header, root = Header(source.order, big), Directory.read(metadata.exif, source, first)
    header = Header(header.order, big)
    for tag in STRUCTURAL & root.fields.keys():
        del root.fields[tag]
    if metadata.dpi and not root.fields.keys() & set(_RESOLUTION):
        root.set_dpi(metadata.dpi, header)
    return header, root


def _describe(root: Directory, header: Header, shape: tuple[int, int, int], dtype: np.dtype[Any], method: int) -> None:
    height, width, channels = shape
    root.fields[256] = _numbers(header, "I", width)
    root.fields[257] = _numbers(header, "I", height)
    root.fields[258] = _numbers(header, "H", *[dtype.itemsize * 8] * channels)
    root.fields[259] = _numbers(header, "H", method)
    root.fields[262] = _numbers(header, "H", 2)
    root.fields[274] = _numbers(header, "H", 1)
    root.fields[277] = _numbers(header, "H", channels)
    root.fields[284] = _numbers(header, "H", 1)
    if channels == 4:
        root.fields[338] = _numbers(header, "H", 2)
    if method != _NONE:
        root.fields[317] = _numbers(header, "H", 2)


def _add_profiles(root: Directory, metadata: Metadata) -> None:
    """Add XMP, IPTC, Photoshop's resources and the colour profile as tags."""
    for tag, kind, content in (
        (700, 1, metadata.xmp),
        (33723, 7, photoshop.iptc(metadata.photoshop)),
        (34377, 1, metadata.photoshop),
        (34675, 7, srgb_profile() if metadata.profiled else b""),
    ):
        if content:
            root.fields[tag] = Field(kind, len(content), content)


def _numbers(header: Header, code: str, *values: int) -> Field:
    kind = {"H": 3, "I": 4, "Q": 16}[code]
    return Field(kind, len(values), struct.pack(f"{header.order}{len(values)}{code}", *values))


def _strip(rows: Samples, method: int, order: str) -> bytes:
    """Return rows as they go into the file: differences between neighbours when packed, then bytes in order."""
    if method != _NONE:
        differences = rows.copy()
        differences[:, 1:] -= rows[:, :-1]
        rows = differences
    raw: bytes = np.ascontiguousarray(rows, rows.dtype.newbyteorder(order)).tobytes()  # type: ignore[arg-type]
    if method == _DEFLATE:
        return zlib.compress(raw, 6)
    if method == _LZW:
        import imagecodecs

        packed: Any = imagecodecs.lzw_encode(raw)
        return bytes(packed)
    return raw
