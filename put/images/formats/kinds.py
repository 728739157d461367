"""The kind of picture that a file holds, by its content and by its ending."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from importlib.util import find_spec

from put.config import ImageFormat

__all__ = [
    "READABLE_ENDINGS",
    "READABLE_NAMES",
    "ImageKind",
    "guess_unknown_format",
    "heic_readable",
    "kind_of_ending",
    "sniff",
    "wanted_kind",
]


class ImageKind(StrEnum):
    """The kind of a file's content, whatever its name says."""

    JPEG = "JPEG"
    PNG = "PNG"
    WEBP = "WebP"
    TIFF = "TIFF"
    BMP = "BMP"
    AVIF = "AVIF"
    GIF = "GIF"
    HEIC = "HEIC"


_ENDINGS = {
    ".jpg": ImageKind.JPEG,
    ".jpeg": ImageKind.JPEG,
    ".jpe": ImageKind.JPEG,
    ".jfif": ImageKind.JPEG,
    ".mpo": ImageKind.JPEG,
    ".png": ImageKind.PNG,
    ".webp": ImageKind.WEBP,
    ".tif": ImageKind.TIFF,
    ".tiff": ImageKind.TIFF,
    ".bmp": ImageKind.BMP,
    ".avif": ImageKind.AVIF,
    ".avifs": ImageKind.AVIF,
    ".gif": ImageKind.GIF,
}
_HEIC_ENDINGS = {".heic": ImageKind.HEIC, ".heif": ImageKind.HEIC, ".hif": ImageKind.HEIC}


@cache
def heic_readable() -> bool:
    """Return whether the plug-in for HEIC is installed."""
    return find_spec("pillow_heif") is not None


READABLE_ENDINGS: frozenset[str] = frozenset({*_ENDINGS, *(_HEIC_ENDINGS if heic_readable() else ())})
"""Endings of files that count as pictures: lower case, with the dot."""
READABLE_NAMES = ", ".join(kind for kind in ImageKind if kind is not ImageKind.HEIC or heic_readable())
"""The kinds of pictures that can be read, as every message lists them."""


def kind_of_ending(ending: str) -> ImageKind | None:
    """Return the kind that a file with this ending should hold."""
    return _ENDINGS.get(ending.lower()) or _HEIC_ENDINGS.get(ending.lower())


def wanted_kind(wanted: ImageFormat) -> ImageKind | None:
    """Return the kind that a setting asks for; None for the same as the source."""
    return None if wanted is ImageFormat.SAME else ImageKind[wanted.name]


_MARKS = {
    b"\xff\xd8\xff": ImageKind.JPEG,
    b"\x89PNG\r\n\x1a\n": ImageKind.PNG,
    b"GIF87a": ImageKind.GIF,
    b"GIF89a": ImageKind.GIF,
    b"II*\0": ImageKind.TIFF,
    b"MM\0*": ImageKind.TIFF,
    b"II+\0\x08\0": ImageKind.TIFF,
    b"MM\0+\0\x08": ImageKind.TIFF,
}
_BMP_HEADS = (12, 16, 40, 52, 56, 64, 108, 124)


def sniff(head: bytes) -> ImageKind | None:
    """Return the kind of the file that begins with ``head`` (64 bytes are enough), or None."""
    if head[:4] == b"II*\0" and head[8:10] == b"CR":
        return None
    for mark, kind in _MARKS.items():
        if head.startswith(mark):
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return ImageKind.WEBP
    if head[:2] == b"BM" and int.from_bytes(head[14:18], "little") in _BMP_HEADS:
        return ImageKind.BMP
    return _sniff_boxes(head) if head[4:8] == b"ftyp" else None


def _sniff_boxes(head: bytes) -> ImageKind | None:
    size = int.from_bytes(head[:4], "big")
    brands = {head[8:12], *(head[at : at + 4] for at in range(16, min(size, len(head)) - 3, 4))}
    if brands & {b"avif", b"avis"}:
        return ImageKind.AVIF
    if brands & {b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1"}:
        return ImageKind.HEIC
    return None


_UNKNOWN_FORMATS = (
    (b"%PDF", 0, "a PDF document"),
    (b"8BPS", 0, "a Photoshop document"),
    (b"\xff\x0a", 0, "a JPEG XL picture"),
    (b"JXL ", 4, "a JPEG XL picture"),
    (b"jP  ", 4, "a JPEG 2000 picture"),
    (b"PK\x03\x04", 0, "a ZIP archive"),
    (b"ftyp", 4, "a video"),
    (b"\x1aE\xdf\xa3", 0, "a video"),
    (b"RIFF", 0, "sound or video"),
    (b"FUJIFILM", 0, "a raw camera picture"),
    (b"II*\0", 0, "a raw camera picture"),
    (b"gimp xcf", 0, "a GIMP document"),
    (b"version https://git-lfs", 0, "a pointer to a file stored elsewhere (Git LFS)"),
)


def guess_unknown_format(head: bytes) -> str:
    """Return what a file that is no picture seems to hold, as words that follow 'holds'; empty where nothing is
    known.
    """
    for mark, at, words in _UNKNOWN_FORMATS:
        if head[at : at + len(mark)] == mark:
            return words
    if not head.strip(b"\0"):
        return "nothing but zeros"
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith((b"<!doctype html", b"<html")):
        return "a web page"
    if text.startswith((b"<svg", b"<?xml")):
        return "an XML or SVG document"
    if all(byte >= 32 or byte in b"\t\r\n\f\x1b" for byte in head):
        return "text"
    return ""
