"""Reading pictures as sRGB pixels, and writing results that are true to their sources.

Both may be called from many threads at once; nothing global is changed.
"""

from __future__ import annotations

from put.images.formats.kinds import READABLE_ENDINGS, PictureKind
from put.images.metadata.metadata import Metadata
from put.images.reading import Picture, read_picture
from put.images.writing import output_ending, write_picture

__all__ = [
    "READABLE_ENDINGS",
    "Metadata",
    "Picture",
    "PictureKind",
    "output_ending",
    "read_picture",
    "write_picture",
]
