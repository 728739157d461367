"""Numbered pictures as a video: ``frames/%05d.png``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from put.errors import MediaError
from put.formatting import count_text
from put.images.formats.decoded import narrowed
from put.images.image_files import DecodedImage, read_image
from put.video.errors import media_errors
from put.video.reading.file_names import numbered_name, numbers_of
from put.video.timestamps import FramePixels, LazyFrame, ready
from put.video.types import ColorTags, SourceKind, VideoInfo

__all__ = ["RATE", "ImageSequence"]

RATE = Fraction(25)
"""Pictures a second where nothing else is asked for."""
_TRIED = 100


@dataclass
class ImageSequence:
    """The pictures of one sequence, and what was odd on reading them."""

    path: Path
    first: int
    """The number of the first picture."""
    count: int
    left_out: int
    """Pictures behind a gap."""
    first_readable: FramePixels
    """The first picture that can be read."""
    rate: Fraction = RATE
    beside: tuple[str, ...] = ()
    """Contents of the first picture beside its pixels, in words."""
    unreadable: int = 0
    scaled: int = 0
    covered: int = 0
    """Transparent pictures that were placed on white, because the first one is opaque."""
    narrowed: int = 0
    """Pictures of 16 bits that became 8 bits, because the first one has no more."""

    @classmethod
    def find(cls, path: Path, rate: Fraction = RATE) -> ImageSequence:
        """See which pictures are there: from the lowest number to the first gap.

        Raises:
            MediaError: there is no such picture, or none of the first can be read.
        """
        with media_errors():
            numbers = numbers_of(path)
        if not numbers:
            raise MediaError(f"No picture matches {path.name}.", "Choose the folder that holds them.")
        first, total, count = min(numbers), len(numbers), 0
        while count < total and _name(path, first + count).is_file():
            count += 1
        for number in range(first, first + min(count, _TRIED)):
            try:
                picture = read_image(_name(path, number))
            except MediaError as error:
                problem = error
            else:
                names = (_name(path, number) for number in range(first, first + count))
                return cls(path, first, count, total - count, _opened(picture, names), rate, _beside(picture))
        raise problem

    @property
    def info(self) -> VideoInfo:
        """Facts about the sequence."""
        rate = self.rate
        pixels, alpha = self.first_readable
        wide = pixels.dtype == np.uint16
        name = ("rgba64le" if wide else "rgba") if alpha is not None else ("rgb48le" if wide else "rgb24")
        note = f"After picture {self.first + self.count - 1} a number is missing; {self.left_out} are skipped."
        return VideoInfo(
            path=self.path,
            kind=SourceKind.SEQUENCE,
            container="frames",
            codec=self.path.suffix.lower().removeprefix("."),
            width=pixels.shape[1],
            height=pixels.shape[0],
            time_base=1 / rate,
            frame_rate=rate,
            duration=float(self.count / rate),
            frames=self.count,
            pix_fmt=name,
            bits=16 if wide else 8,
            alpha=alpha is not None,
            colour=ColorTags(0, 1, 13, 2),
            beside=self.beside,
            notes=(note,) if self.left_out else (),
        )

    def items(self, start: int | None = None, after: int | None = None) -> Iterator[LazyFrame]:
        """Yield the pictures with time stamps counted from 0; one that cannot be read shows the one before again."""
        begin = max(start or 0, 0 if after is None else after + 1)
        shown = self._before(begin)
        for at in range(begin, self.count):
            shown = self._read(at) or shown
            yield ready(at, 1, shown)

    @property
    def first_pts(self) -> int:
        """Time stamps count from 0."""
        return 0

    def notes(self) -> list[str]:
        """Return the warnings on reading."""
        notes = []
        if self.unreadable:
            notes.append(f"{count_text(self.unreadable, 'picture')} could not be read; the one before is shown again.")
        if self.scaled:
            number = count_text(self.scaled, "picture was", "pictures were")
            notes.append(f"{number} scaled to the size of the first.")
        if self.covered:
            number = count_text(self.covered, "picture")
            notes.append(f"The first picture has no transparency; of the others {number} placed on white.")
        if self.narrowed:
            number = count_text(self.narrowed, "picture")
            notes.append(f"The first picture has 8 bits; of the others {number} reduced to 8 bits.")
        return notes

    def close(self) -> None:
        """Do nothing: no file is open."""

    def _before(self, at: int) -> FramePixels:
        """Return what is shown where picture ``at`` cannot be read."""
        if at >= self.count or self._read(at, quietly=True) is not None:
            return self.first_readable
        earlier = (self._read(place, quietly=True) for place in range(at - 1, -1, -1))
        return next((pixels for pixels in earlier if pixels is not None), self.first_readable)

    def _read(self, at: int, *, quietly: bool = False) -> FramePixels | None:
        try:
            pixels, alpha = _pixels_of(read_image(_name(self.path, self.first + at)))
        except MediaError:
            self.unreadable += not quietly
            return None
        wanted = self.first_readable[0]
        if pixels.shape != wanted.shape:
            self.scaled += not quietly
            pixels, alpha = _scaled(pixels, wanted.shape), alpha if alpha is None else _scaled(alpha, wanted.shape)
        if pixels.dtype != wanted.dtype:
            self.narrowed += pixels.dtype == np.uint16 and not quietly
            pixels = narrowed(pixels) if pixels.dtype == np.uint16 else pixels.astype(np.uint16) * np.uint16(257)
        if self.first_readable[1] is None:
            if alpha is None or alpha.min() == 255:
                return pixels, None
            self.covered += not quietly
            return _on_white(pixels, alpha), None
        return pixels, alpha if alpha is not None else np.full(wanted.shape[:2], 255, np.uint8)


def _name(path: Path, number: int) -> Path:
    return path.with_name(numbered_name(path.name, number))


def _pixels_of(picture: DecodedImage) -> FramePixels:
    alpha = picture.alpha
    return picture.pixels, None if alpha is None else np.asarray(alpha if alpha.dtype == np.uint8 else narrowed(alpha))


def _opened(picture: DecodedImage, names: Iterable[Path]) -> FramePixels:
    """Return the first picture of a sequence, with transparency where any of them is a PNG with an alpha channel."""
    pixels, alpha = _pixels_of(picture)
    if alpha is None and any(map(_is_clear_png, names)):
        alpha = np.full(pixels.shape[:2], 255, np.uint8)
    return pixels, alpha


def _beside(picture: DecodedImage) -> tuple[str, ...]:
    found = picture.metadata
    told = (("comment", found.comments or found.texts), ("EXIF", found.exif), ("XMP", found.xmp))
    return tuple(name for name, is_there in told if is_there)


def _is_clear_png(path: Path) -> bool:
    with suppress(OSError), path.open("rb") as file:
        head = file.read(26)
        return head.startswith(b"\x89PNG") and head[25:] in (b"\4", b"\6")
    return False


def _on_white(pixels: NDArray[Any], alpha: NDArray[np.uint8]) -> NDArray[Any]:
    top = np.iinfo(pixels.dtype).max
    weight = alpha[..., None] * np.float32(1 / 255)
    mixed: NDArray[Any] = np.rint(pixels * weight + top * (1 - weight)).astype(pixels.dtype)
    return mixed


def _scaled(array: NDArray[Any], shape: tuple[int, ...]) -> NDArray[Any]:
    return np.asarray(cv2.resize(array, (shape[1], shape[0]), interpolation=cv2.INTER_AREA))
