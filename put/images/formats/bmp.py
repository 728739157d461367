"""BMP: reading any, writing 24 bits, or 32 with transparency."""

from __future__ import annotations

import io
import struct

import numpy as np

from put.errors import OutputError
from put.images.formats.bmp_fields import decode_fields, has_fields
from put.images.formats.decoded import CheckSize, Decoded, Encoded, Samples, split_alpha
from put.images.metadata.metadata import Metadata, dropped_texts

__all__ = ["decode", "encode"]


def decode(data: bytes, check: CheckSize) -> Decoded:
    """Return the pixels of a BMP file.

    Raises:
        MediaError: it is too large.
    """
    from PIL import BmpImagePlugin

    dpi: tuple[float, float] | None
    if has_fields(data):
        across, down = struct.unpack_from("<ii", data, 38)
        dpi, pixels = (across * 0.0254, down * 0.0254), decode_fields(data, check)
    else:
        with BmpImagePlugin.BmpImageFile(io.BytesIO(data)) as picture:
            check(*picture.size)
            picture.load()
            dpi = picture.info.get("dpi")
            pixels = np.asarray(picture if picture.mode in ("L", "RGB", "RGBA") else picture.convert("RGB"))
    samples, space, alpha = split_alpha(pixels)
    if alpha is not None and not alpha.any():  # programs that know no transparency leave its bits empty
        alpha = None
    return Decoded(samples, space, alpha, metadata=Metadata(dpi=dpi if dpi and min(dpi) > 0 else None))


def encode(pixels: Samples, alpha: Samples | None, metadata: Metadata, _quality: int) -> Encoded:
    """Return a BMP file of [H, W, 3] uint8 pixels, in pieces, and warnings on what it cannot hold.

    Raises:
        OutputError: the file would be larger than 4 GiB.
    """
    height, width = pixels.shape[:2]
    channels, packing = (3, 0) if alpha is None else (4, 3)
    row = (width * channels + 3) // 4 * 4
    head = 14 + (40 if alpha is None else 108)
    if head + row * height >= 1 << 32:
        raise OutputError("BMP cannot hold a picture of this size.", "Choose PNG or TIFF for this picture.")
    rows = np.zeros((height, row), np.uint8)
    body = rows[:, : width * channels].reshape(height, width, channels)
    body[..., :3] = pixels[::-1, :, ::-1]
    if alpha is not None:
        body[..., 3] = alpha[::-1]
    across, down = (round(value / 0.0254) for value in metadata.dpi or (0, 0))
    file = struct.pack("<2sIHHI", b"BM", head + row * height, 0, 0, head)
    info = struct.pack("<IiiHHII", head - 14, width, height, 1, channels * 8, packing, row * height)
    info += struct.pack("<iiII", across, down, 0, 0)
    if alpha is not None:
        info += struct.pack("<4I4s", 0xFF0000, 0xFF00, 0xFF, 0xFF000000, b"BGRs") + bytes(48)
    notes = dropped_texts(metadata, "BMP")
    if metadata.exif or metadata.xmp:
        notes += ("BMP cannot hold EXIF and XMP data; they are not kept.",)
    return [file, info, rows.data], notes
