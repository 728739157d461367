"""Read a file as upright sRGB pixels."""

from __future__ import annotations

import stat
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from put.errors import MediaError
from put.images.formats import avif_heic, bmp, gif, jpeg, png, tiff_read, webp
from put.images.formats.color import adobe_rgb_profile, to_srgb
from put.images.formats.decoded import CheckSize, Decoded, Samples, in_bytes
from put.images.formats.kinds import READABLE_NAMES, ImageKind, guess_unknown_format, kind_of_ending, sniff
from put.images.metadata import exif, xmp
from put.images.metadata.iptc import iptc
from put.images.metadata.metadata import COPY_AGAIN, Metadata
from put.images.orientation import upright
from put.images.reading_problem import problem

__all__ = ["MAX_PIXELS", "MAX_SIDE", "DecodedImage", "carried", "read_image", "with_exif_colors"]

MAX_PIXELS = 400_000_000
"""Pixels of the largest picture that is read as a whole."""
MAX_SIDE = 1_000_000
_DECODERS: dict[ImageKind, Callable[[bytes, CheckSize], Decoded]] = {
    ImageKind.JPEG: jpeg.decode,
    ImageKind.PNG: png.decode,
    ImageKind.WEBP: webp.decode,
    ImageKind.TIFF: tiff_read.decode,
    ImageKind.BMP: bmp.decode,
    ImageKind.AVIF: avif_heic.decode_avif,
    ImageKind.GIF: gif.decode,
    ImageKind.HEIC: avif_heic.decode_heic,
}


@dataclass(frozen=True, eq=False)
class DecodedImage:
    """A picture and the metadata of its file.

    Args:
        pixels: [H, W, 3] uint8 or uint16 over its full range, sRGB, upright (orientation applied).
        alpha: [H, W] of the same type, 0 for transparent, or None.
        format: what the file's content is.
        metadata: what :func:`put.images.image_files.write_image` carries over.
        notes: sentences on what was odd on reading.
    """

    pixels: Samples
    alpha: Samples | None
    format: ImageKind
    metadata: Metadata
    notes: tuple[str, ...] = ()

    @property
    def carried(self) -> tuple[str, ...]:
        """Contents of the file besides its pixels, in the field's words."""
        return carried(self.metadata, has_alpha=self.alpha is not None, is_deep=self.pixels.dtype == np.uint16)

    def on_white(self) -> NDArray[np.uint8]:
        """Return the picture as ``[H, W, 3]`` in 8 bits; what is transparent lies on white, as paper would be."""
        colours = in_bytes(self.pixels)
        if self.alpha is None:
            return colours
        cover = in_bytes(self.alpha)[..., None].astype(np.uint32)
        return ((colours * cover + 255 * (255 - cover) + 127) // 255).astype(np.uint8)


def carried(metadata: Metadata, *, has_alpha: bool, is_deep: bool) -> tuple[str, ...]:
    """Return the contents of a file besides its pixels, in the field's words."""
    found = (
        ("EXIF", metadata.exif),
        ("XMP", metadata.xmp),
        ("IPTC", iptc(metadata.photoshop)),
        ("comments and texts", metadata.comments or metadata.texts),
        ("resolution", metadata.dpi),
        ("colour profile", metadata.profiled),
        ("transparency", has_alpha),
        ("16 bit", is_deep),
    )
    return tuple(name for name, there in found if there)


def read_image(path: Path, max_pixels: int = MAX_PIXELS, admit: CheckSize | None = None) -> DecodedImage:
    """Return the picture in a file: JPEG, PNG, WebP, TIFF, BMP, AVIF, GIF (first frame), HEIC where its plug-in is
    installed.

    The content decides, not the file's ending. Grey, palette, 1-bit and CMYK pictures become RGB; colours become
    sRGB by the file's profile; pictures of more than 8 bits a channel keep their depth, as uint16. Safe to be called
    from many threads at once.

    Args:
        path: the file.
        max_pixels: larger pictures are refused before they are decoded.
        admit: called with width and height before the picture is decoded; it may wait, or raise to end the reading.

    Raises:
        MediaError: there is no such file, it may not be read, it is damaged or cut short, it holds something else,
            or it is too large.
    """
    kind, data = _content(path, max_pixels)
    notes: tuple[str, ...] = ()
    if kind_of_ending(path.suffix) not in (kind, None):
        notes = (f"It is named {path.suffix} but holds a {kind} picture.",)
    try:
        decoded = _decoded(kind, data, _limit(max_pixels, admit))
        del data
        pixels, color_notes = to_srgb(with_exif_colors(decoded))
    except MediaError:
        raise
    except MemoryError as error:
        raise MediaError("There is not enough memory to open the picture.", "Close other programs.") from error
    except Exception as error:
        raise problem(kind, b"", error) from error
    orientation = decoded.orientation or xmp.orientation(decoded.metadata.xmp) or 1
    alpha = None if decoded.alpha is None else upright(decoded.alpha, orientation)
    pixels = upright(pixels, orientation)
    height, width = pixels.shape[:2]
    metadata = decoded.metadata.settled(max(orientation, decoded.applied), width, height)
    return DecodedImage(pixels, alpha, kind, metadata, notes + decoded.notes + color_notes)


def _content(path: Path, max_pixels: int) -> tuple[ImageKind, bytes]:
    """Return what a file holds, and its bytes."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise MediaError("This is a folder, not a picture.", "Choose the pictures in it.")
        if not stat.S_ISREG(status.st_mode):
            raise MediaError("This is not a regular file.", "Choose a picture file.")
        if not status.st_size:
            raise MediaError("The file is empty.", COPY_AGAIN)
        with path.open("rb") as file:
            return _read(file, status.st_size, max_pixels)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise MediaError("The file no longer exists.", "Add it again from its new place.") from error
    except PermissionError as error:
        raise MediaError(
            "The file cannot be read: no permission.", "Change its permissions, or copy it elsewhere."
        ) from error
    except MemoryError as error:
        raise MediaError("There is not enough memory to open the picture.", "Close other programs.") from error
    except OSError as error:
        raise MediaError("The file cannot be read.", "Check its disk.", str(error)) from error


def _read(file: BinaryIO, size: int, max_pixels: int) -> tuple[ImageKind, bytes]:
    head = file.read(64)
    kind = sniff(head)
    if kind is None:
        stranger = guess_unknown_format(head)
        message = (
            f"The file holds {stranger}, not a picture that can be read." if stranger else "The file is not a picture."
        )
        raise MediaError(message, f"Choose a picture that can be read: {READABLE_NAMES}.")
    if size > 16 * max_pixels + (64 << 20):
        raise MediaError("The file is too large.", "Make it smaller with another program first.")
    file.seek(0)
    return kind, file.read()


def _decoded(kind: ImageKind, data: bytes, check: CheckSize) -> Decoded:
    """Return what a file of this kind holds."""
    try:
        return _DECODERS[kind](data, check)
    except (MediaError, MemoryError):
        raise
    except Exception as error:
        raise problem(kind, data, error) from error


def _limit(max_pixels: int, admit: CheckSize | None) -> CheckSize:
    def check(width: int, height: int) -> None:
        if width <= 0 or height <= 0:
            raise MediaError("The picture has no pixels.", COPY_AGAIN)
        if width * height > max_pixels or max(width, height) > MAX_SIDE:
            raise MediaError(
                f"The picture is too large: {width} × {height} pixels, more than the {max_pixels // 1_000_000} million "
                "that are read at most.",
                "Make it smaller with another program first.",
            )
        if admit is not None:
            admit(width, height)

    return check


def with_exif_colors(decoded: Decoded) -> Decoded:
    """Return the picture with Adobe RGB as its profile where only EXIF says so, as many cameras do."""
    if decoded.profile or decoded.implied or not decoded.metadata.exif:
        return decoded
    return replace(decoded, implied=adobe_rgb_profile()) if exif.facts(decoded.metadata.exif).adobe_rgb else decoded
