"""The metadata of a picture's file, in one form for all formats."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from put.images.metadata import exif, xmp
from put.images.metadata import iptc as photoshop
from put.images.metadata.companions import Companion, companions_lost
from put.images.orientation import turned_pair

__all__ = ["COPY_AGAIN", "CUT_SHORT", "Metadata", "dropped_texts", "orientation_of"]

COPY_AGAIN = "Copy it again from where it came from."
CUT_SHORT = ("The picture is cut short.", COPY_AGAIN)
"""Message and hint of the error for a file that ends too early."""


@dataclass(frozen=True, eq=False)
class Metadata:
    """Metadata that is carried from a source to its result."""

    exif: bytes = b""
    """A TIFF structure, without the leading ``Exif`` mark."""
    xmp: bytes = b""
    xmp_extension: tuple[bytes, ...] = ()
    """JPEG's further segments of a long XMP packet, whole."""
    photoshop: bytes = b""
    """Photoshop's image resources, IPTC among them."""
    dpi: tuple[float, float] | None = None
    """Pixels per inch across and down."""
    comments: tuple[str, ...] = ()
    texts: tuple[tuple[bytes, bytes], ...] = ()
    """PNG's text chunks as they were: name and content."""
    profiled: bool = False
    """The file carried a colour profile, so the result carries one."""
    declared: bool = False
    """The file named its colours in another way (PNG's sRGB, gamma and such)."""
    lossless: bool = False
    """The file was compressed without loss where its format can do either."""
    compression: int = 1
    """TIFF's number for how the pixels were packed."""
    companions: Mapping[Companion, int] = field(default_factory=dict)
    """Number of each kind of content besides the picture."""
    lost: tuple[str, ...] = ()
    """Warnings on what no result can hold."""

    def settled(self, orientation: int, width: int, height: int) -> Metadata:
        """Return the same for upright sRGB pixels of this size, after ``orientation`` was applied."""
        told = Counter(self.companions) | xmp.companions(self.xmp)
        lost = self.lost + companions_lost(told)
        facts = exif.facts(self.exif)
        block = exif.refreshed(self.exif, width, height, orientation) if self.exif else b""
        if self.exif and not block:
            lost += ("The EXIF data was damaged and is not kept.",)
        dpi = next((pair for pair in (self.dpi, facts.dpi) if pair and all(1 <= value <= 1e5 for value in pair)), None)
        dpi = turned_pair(orientation, *dpi) if dpi else None
        packet = xmp.without_companions(xmp.refreshed(self.xmp, width, height, orientation)) if self.xmp else b""
        return replace(self, exif=block, xmp=packet, dpi=dpi, lost=lost)


def orientation_of(block: bytes, packet: bytes) -> int:
    """Return EXIF's orientation, 1 to 8, else that of the XMP packet, else 1."""
    return exif.facts(block).orientation or xmp.orientation(packet) or 1


def dropped_texts(metadata: Metadata, format_name: str) -> tuple[str, ...]:
    """Return sentences on comments, texts and IPTC for a format that holds none of them."""
    notes = []
    if metadata.comments or metadata.texts:
        notes.append(f"{format_name} cannot hold comments and texts; they are not kept.")
    if photoshop.iptc(metadata.photoshop):
        notes.append(f"{format_name} cannot hold IPTC data; it is not kept.")
    return tuple(notes)
