"""A JPEG file without its descriptions, in which Pillow would look for what is odd and warn."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import JpegImagePlugin

from put.images.formats.jpeg_parts import EXIF, ICC, XMP, segments
from put.images.metadata.metadata import orientation_of

__all__ = ["QuickJpeg", "open_jpeg", "read_quick_jpeg"]

_MOST_BYTES, _MOST_PIXELS = 256 << 20, 400_000_000
_START, _END = b"\xff\xd8", b"\xff\xd9"


@dataclass(frozen=True, slots=True)
class QuickJpeg:
    """A file taken apart."""

    data: bytes
    """The file with what tells of sizes and colours alone."""
    exif: bytes
    """The first EXIF block; empty where there is none."""
    xmp: bytes
    """The first XMP packet, likewise."""
    profile: bytes
    """The colour profile, likewise."""
    has_end: bool
    """Whether the pixels have an end: a file that was cut short has none."""

    @property
    def orientation(self) -> int:
        """1 to 8, as EXIF counts."""
        return orientation_of(self.exif, self.xmp)


def read_quick_jpeg(path: Path) -> QuickJpeg | None:
    """Return a file taken apart; None where it is no JPEG file or a very large one.

    Raises:
        MediaError: it ends before there are pixels.
        OSError: it cannot be read.
    """
    if not path.is_file() or path.stat().st_size > _MOST_BYTES:
        return None
    data = path.read_bytes()
    return _taken_apart(data) if data.startswith(b"\xff\xd8\xff") else None


@contextmanager
def open_jpeg(found: QuickJpeg) -> Iterator[JpegImagePlugin.JpegImageFile | None]:
    """Open a file for reduced decoding, which ``draft`` asks for; None where it is neither grey nor RGB, or too large
    for that.
    """
    with JpegImagePlugin.JpegImageFile(BytesIO(found.data)) as image:
        fits = image.width * image.height <= _MOST_PIXELS and image.mode in ("L", "RGB")
        yield image if fits else None


def _taken_apart(data: bytes) -> QuickJpeg:
    pieces, block, packet, profile, pixels = [_START], b"", b"", dict[int, bytes](), len(data)
    for marker, content, end in segments(data):
        if marker == 0xE1 and content.startswith(EXIF):
            block = block or content[len(EXIF) :]
        elif marker == 0xE1 and content.startswith(XMP):
            packet = packet or content[len(XMP) :]
        elif marker == 0xE2 and content.startswith(ICC):
            profile[content[len(ICC)]] = content[len(ICC) + 2 :]
        elif marker in (0xE0, 0xEE) or not 0xE0 <= marker <= 0xEF:  # what tells of the colours is kept
            pieces.append(data[end - len(content) - 4 : end])
        pixels = end
    whole = b"".join(profile[index] for index in sorted(profile))
    return QuickJpeg(b"".join((*pieces, data[pixels:])), block, packet, whole, data.find(_END, pixels) >= 0)
