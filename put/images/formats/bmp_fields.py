"""BMP pixels whose channels lie at any places of 16 or 32 bits, of which Pillow reads the usual ones only."""

from __future__ import annotations

import struct
from typing import Any

import numpy as np
from numpy.typing import NDArray

from put.errors import MediaError
from put.images.formats.decoded import CheckSize, Samples
from put.images.metadata.metadata import CUT_SHORT

__all__ = ["decode_fields", "has_fields"]

_FIELDS, _FIELDS_AND_ALPHA = 3, 6
_MASKS = 54


def has_fields(data: bytes) -> bool:
    """Return whether a BMP file gives the places of its channels."""
    if len(data) < _MASKS + 16:
        return False
    size, _, _, _, bits, packing = struct.unpack_from("<IiiHHI", data, 14)
    return size >= 40 and bits in (16, 32) and packing in (_FIELDS, _FIELDS_AND_ALPHA)


def decode_fields(data: bytes, check: CheckSize) -> Samples:
    """Return the pixels of such a file: ``[H, W, 3]``, or 4 channels with transparency, over their type's full range.

    Raises:
        MediaError: it is cut short, too large, or its fields make no sense.
    """
    size, width, height, _, bits, packing = struct.unpack_from("<IiiHHI", data, 14)
    check(width, abs(height))
    words = _words(data, width, abs(height), bits)
    has_alpha = packing == _FIELDS_AND_ALPHA or size >= 56
    masks = struct.unpack_from("<4I", data, _MASKS)[: 4 if has_alpha else 3]
    masks = masks if masks[-1] else masks[:3]
    depths = [mask.bit_count() for mask in masks]
    if not all(mask == (1 << depth) - 1 << _place(mask) for mask, depth in zip(masks, depths, strict=True)):
        raise MediaError("The BMP picture has channels of an unusual kind.", "Save it as PNG with another program.")
    top = 255 if max(depths) <= 8 else 65535
    out = np.empty((*words.shape, len(masks)), np.uint8 if top == 255 else np.uint16)
    for channel, (mask, depth) in enumerate(zip(masks, depths, strict=True)):
        most = max(1, (1 << depth) - 1)
        values = (words & mask) >> _place(mask)
        out[..., channel] = (values.astype(np.uint64) * top + most // 2) // most
    return out if height < 0 else out[::-1]


def _words(data: bytes, width: int, height: int, bits: int) -> NDArray[Any]:
    """Return ``[H, W]`` as stored, bottom row first."""
    (start,) = struct.unpack_from("<I", data, 10)
    row = (width * bits + 31) // 32 * 4
    if start + row * height > len(data):
        raise MediaError(*CUT_SHORT)
    rows = np.frombuffer(data, np.uint8, row * height, start).reshape(height, row)
    return rows[:, : width * bits // 8].copy().view("<u2" if bits == 16 else "<u4").astype(np.uint32)


def _place(mask: int) -> int:
    """Return the number of the lowest bit."""
    return max(0, (mask & -mask).bit_length() - 1)
