"""GIF: the first frame."""

from __future__ import annotations

import io
import struct

import numpy as np

from put.errors import MediaError
from put.images.formats.decoded import CheckSize, Decoded, split_alpha
from put.images.metadata.metadata import CUT_SHORT, Metadata

__all__ = ["decode"]


def decode(data: bytes, check: CheckSize) -> Decoded:
    """Return the first frame of a GIF file on its whole canvas, with its transparency.

    Raises:
        MediaError: it is cut short, holds no frame, or is too large.
    """
    from PIL import GifImagePlugin

    check(*struct.unpack_from("<HH", data, 6))
    frames, comments, packet, largest = _scan(data)
    check(*largest)
    with GifImagePlugin.GifImageFile(io.BytesIO(data)) as picture:
        picture.load()
        clear = "transparency" in picture.info
        pixels = np.asarray(picture.convert("RGBA" if clear else "RGB"))
    notes = (f"It is animated; only the first of {frames} frames is used.",) if frames > 1 else ()
    metadata = Metadata(comments=comments, xmp=packet)
    return Decoded(*split_alpha(pixels), metadata=metadata, notes=notes)


def _scan(data: bytes) -> tuple[int, tuple[str, ...], bytes, tuple[int, int]]:
    """Return number of frames, comments, XMP packet, and the far corner of the first frame."""
    at = 13 + _table(data[10])
    frames, comments, packet, corner = 0, [], b"", (1, 1)
    try:
        while data[at] != 0x3B:
            if data[at] == 0x2C:
                left, top, width, height, flags = struct.unpack_from("<4HB", data, at + 1)
                corner = corner if frames else (left + width, top + height)
                frames += 1
                at = _skip(data, at + 11 + _table(flags))
            elif data[at] == 0x21:
                end = _skip(data, at + 2)
                if data[at + 1] == 0xFE:
                    comments.append(_joined(data, at + 2).decode("utf-8", "replace"))
                elif data[at + 1] == 0xFF and data[at + 3 : at + 14] == b"XMP DataXMP":
                    packet = data[at + 14 : end - 258]
                at = end
            else:
                break
    except (IndexError, struct.error) as error:
        if not frames:
            raise MediaError(*CUT_SHORT) from error
    return frames, tuple(comments), packet, corner


def _table(flags: int) -> int:
    """Return bytes of the colour table that these flags announce."""
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _skip(data: bytes, at: int) -> int:
    """Return the place after a run of blocks."""
    while size := data[at]:
        at += 1 + size
    return at + 1


def _joined(data: bytes, at: int) -> bytes:
    out = b""
    while size := data[at]:
        out += data[at + 1 : at + 1 + size]
        at += 1 + size
    return out
