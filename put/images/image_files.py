"""Read pictures as sRGB pixels, and write results that keep what their sources carried.

Both may be called from many threads at once; nothing global is changed.
"""

from __future__ import annotations

from put.images.formats.kinds import READABLE_ENDINGS, ImageKind
from put.images.metadata.metadata import Metadata
from put.images.reading import DecodedImage, read_image
from put.images.writing import is_written_in_bytes, output_ending, write_image

__all__ = [
    "READABLE_ENDINGS",
    "DecodedImage",
    "ImageKind",
    "Metadata",
    "is_written_in_bytes",
    "output_ending",
    "read_image",
    "write_image",
]
