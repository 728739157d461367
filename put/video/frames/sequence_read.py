"""Numbered pictures as a video: ``frames/%05d.png``."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
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
from put.video.reading.file_names import NUMBER
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
    unreadable: int = 0
    scaled: int = 0

    @classmethod
    def find(cls, path: Path, rate: Fraction = RATE) -> ImageSequence:
        """See which pictures are there: from the lowest number to the first gap.

        Raises:
            MediaError: there is no such picture, or none of the first can be read.
        """
        with media_errors():
            first, total = _numbers(path)
        if not total:
            raise MediaError(f"No picture matches {path.name}.", "Choose the folder that holds them.")
        count = 0
        while count < total and _name(path, first + count).is_file():
            count += 1
        for number in range(first, first + min(count, _TRIED)):
            try:
                picture = read_image(_name(path, number))
            except MediaError as error:
                problem = error
            else:
                return cls(path, first, count, total - count, _pixels_of(picture), rate)
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
            pixels = narrowed(pixels) if pixels.dtype == np.uint16 else pixels.astype(np.uint16) * np.uint16(257)
        if self.first_readable[1] is None:
            return pixels, None
        return pixels, alpha if alpha is not None else np.full(wanted.shape[:2], 255, np.uint8)


def _numbers(path: Path) -> tuple[int, int]:
    """Return the lowest number in the folder, and how many pictures there are."""
    begin, end = (re.escape(part) for part in _split(path.name))
    name = re.compile(f"{begin}(\\d+){end}")
    zeros, width = _digits(path.name)
    lowest, total = -1, 0
    with os.scandir(path.parent) as entries:
        for entry in entries:
            found = name.fullmatch(entry.name)
            if found and len(str(int(found[1])).rjust(width, "0" if zeros else " ")) == len(found[1]):
                number = int(found[1])
                lowest = number if lowest < 0 else min(lowest, number)
                total += 1
    return lowest, total


def _split(name: str) -> tuple[str, str]:
    found = NUMBER.search(name)
    if found is None:
        raise MediaError(f"{name} does not name numbered pictures.", "Write it like %05d.png.")
    return name[: found.start()].replace("%%", "%"), name[found.end() :].replace("%%", "%")


def _digits(name: str) -> tuple[bool, int]:
    found = NUMBER.search(name)
    return (bool(found and found[1]), int(found[2] or 0) if found else 0)


def _name(path: Path, number: int) -> Path:
    begin, end = _split(path.name)
    zeros, width = _digits(path.name)
    return path.with_name(f"{begin}{str(number).rjust(width, '0' if zeros else ' ')}{end}")


def _pixels_of(picture: DecodedImage) -> FramePixels:
    alpha = picture.alpha
    return picture.pixels, None if alpha is None else np.asarray(alpha if alpha.dtype == np.uint8 else narrowed(alpha))


def _scaled(array: NDArray[Any], shape: tuple[int, ...]) -> NDArray[Any]:
    return np.asarray(cv2.resize(array, (shape[1], shape[0]), interpolation=cv2.INTER_AREA))
