"""Numbered pictures as a result: one file a frame, each of them whole or absent."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from put.config import VideoQuality
from put.errors import MediaError, OutputError
from put.files.atomic import write_problem
from put.video.color.from_rgb import DevicePlanes, Pixels, Planes, on_white, unit
from put.video.reading.file_names import numbered_name, numbers_of

if TYPE_CHECKING:
    from put.video.output_plan import OutputSpec

__all__ = ["SequenceEncoder", "collect_images", "other_numbers"]

_QUALITY = {VideoQuality.SMALL: 80, VideoQuality.BALANCED: 92, VideoQuality.ARCHIVE: 98}
_CHUNK_NAME = "%08d"


class SequenceEncoder:
    """Writes the pictures of one chunk into a folder of its own.

    Args:
        path: the folder, made where it is not there; pictures of an earlier attempt in it are replaced.
        spec: how the pictures are written.

    Raises:
        OutputError: the folder cannot be made.
    """

    def __init__(self, path: Path, spec: OutputSpec) -> None:
        self._folder, self._spec = path, spec
        self._count, self._bytes = 0, 0
        try:
            shutil.rmtree(path, ignore_errors=True)
            path.mkdir(parents=True)
        except OSError as error:
            raise write_problem(error, path) from error

    def write(
        self,
        pixels: Pixels | Planes | DevicePlanes,
        pts: int,  # noqa: ARG002 - has no place in a picture
        duration: int = 0,  # noqa: ARG002
        alpha: NDArray[np.uint8] | None = None,
        captions: bytes = b"",  # noqa: ARG002
    ) -> None:
        """Write one picture, see :class:`put.video.writing.encoder.FrameEncoder`."""
        from put.images.formats.decoded import Samples
        from put.images.formats.kinds import kind_of_ending
        from put.images.metadata.metadata import Metadata
        from put.images.reading import DecodedImage
        from put.images.writing import write_image

        kind = kind_of_ending(f".{self._spec.codec}")
        if kind is None:
            raise OutputError(f"Pictures cannot be written as {self._spec.codec}.", "Choose png, jpg, tif or webp.")
        if isinstance(pixels, (Planes, DevicePlanes)):
            raise TypeError("pictures are written from pixels")
        values = unit(pixels)
        kept: Samples | None = alpha if self._spec.alpha else None
        if alpha is not None and kept is None:
            values = on_white(values, alpha)
        deep = self._spec.bits > 8
        depth: np.dtype[Any] = np.dtype(np.uint16 if deep else np.uint8)
        if kept is not None and deep:
            kept = kept.astype(np.uint16) * np.uint16(257)
        source = DecodedImage(_blank(values.shape, depth), kept, kind, Metadata())
        path = self._folder / f"{_CHUNK_NAME % self._count}.{self._spec.codec}"
        write_image(path, values, source, quality=_QUALITY[self._spec.quality])
        self._count += 1
        self._bytes += path.stat().st_size

    def close(self) -> int:
        """Return bytes of the pictures, all of which are on the disk.

        Raises:
            OutputError: nothing was written.
        """
        if not self._count:
            self.abort()
            raise OutputError("No frame was written.", detail=str(self._folder))
        return self._bytes

    def abort(self) -> None:
        """Remove what was written."""
        shutil.rmtree(self._folder, ignore_errors=True)


def collect_images(target: Path, spec: OutputSpec, folders: Sequence[Path], counts: Sequence[int]) -> None:
    """Give the chunks' pictures their names in the target's folder.

    They are linked where the disk can do that, else copied, so that it may be repeated after a kill; the chunks stay.

    Args:
        target: the folder, made where it is not there.
        spec: says the pattern of the names and the first number.
        folders: of the chunks, in order.
        counts: pictures of each.

    Raises:
        MediaError: a chunk lacks a picture.
        OutputError: a picture cannot be written.
    """
    number = spec.first_number
    try:
        target.mkdir(parents=True, exist_ok=True)
        for folder, count in zip(folders, counts, strict=True):
            for index in range(count):
                picture = folder / f"{_CHUNK_NAME % index}.{spec.codec}"
                if not picture.is_file():
                    raise MediaError(f"A translated picture is missing: {picture.name}.", "Start again.", str(picture))
                _place(picture, target / numbered_name(spec.pattern, number))
                number += 1
    except OSError as error:
        raise write_problem(error, target / spec.pattern) from error


def other_numbers(folder: Path, spec: OutputSpec, count: int) -> frozenset[str]:
    """Return the names of pictures in a folder that are numbered like those of a result, and are none of its ``count``.

    Raises:
        OSError: the folder cannot be read.
    """
    first, pattern = spec.first_number, spec.pattern
    numbers = numbers_of(folder / pattern)
    return frozenset(numbered_name(pattern, number) for number in numbers if not first <= number < first + count)


def _place(picture: Path, target: Path) -> None:
    part = target.with_name(f".{target.name}.part")
    part.unlink(missing_ok=True)
    try:
        os.link(picture, part)
    except OSError:
        shutil.copyfile(picture, part)
    try:
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)  # a rename between two links of one file does nothing, by POSIX


def _blank(shape: tuple[int, ...], dtype: np.dtype[Any]) -> NDArray[np.uint8]:
    """Return a stand-in for the source's pixels, without memory of its own: only size and depth matter."""
    blank: NDArray[np.uint8] = np.broadcast_to(np.zeros((), dtype), shape)
    return blank
