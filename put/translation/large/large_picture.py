"""Translate a TIFF that memory does not hold, from file to file."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path

import torch

from put.errors import DeviceError, MediaError
from put.events import PictureRendered
from put.images.formats.kinds import ImageKind, kind_of_ending
from put.images.reading import MAX_PIXELS
from put.images.row_reading import RowImage, tiff_size
from put.images.row_writing import writing_rows
from put.translation.large.large_engine import LargeSettings, translated_rows
from put.translation.memory.budget import generator_budget
from put.translation.memory.gate import BYTES_PER_PIXEL
from put.translation.output_check import NoPictureError, rerun_message
from put.translation.result import Warn
from put.translation.translator import Translator

__all__ = ["LargePicture", "LargeResult", "large_picture", "translate_large"]

PAUSE = 0.3
"""Seconds between events."""
PIECE_SHARE = 16
"""Of the memory, the part that unpacked strips or tiles may take."""


@dataclass(frozen=True)
class LargePicture:
    """A TIFF that is read and written by rows."""

    path: Path
    memory: int
    """Bytes that its translation may take."""


@dataclass(frozen=True)
class LargeResult:
    """What became of one."""

    size: tuple[int, int]
    """Width and height."""
    notes: tuple[str, ...]
    """Sentences on what was odd, or could not be kept."""
    carried: tuple[str, ...]
    """Contents of the file besides its pixels, in the field's words."""


def large_picture(path: Path, target: Path, translator: Translator) -> LargePicture | None:
    """Return what is to be read by rows; None for a picture that is read as a whole.

    Raises:
        MediaError: it is too large to be read as a whole, and cannot be translated in another way.
    """
    size = tiff_size(path)
    if size is None:
        return None
    pixels = size[0] * size[1]
    memory = generator_budget(torch.device("cpu"), translator.engine.limits.memory)
    if pixels * BYTES_PER_PIXEL <= memory and pixels <= MAX_PIXELS:
        return None
    if _works_in_rows(translator) and kind_of_ending(target.suffix) is ImageKind.TIFF:
        return LargePicture(path, memory)
    if pixels <= MAX_PIXELS:
        return None
    raise MediaError(
        f"The picture is too large to be translated as a whole: {size[0]} × {size[1]} pixels, more than "
        f"{MAX_PIXELS // 1_000_000} million.",
        "Choose TIFF for the result, which is written by rows."
        if _works_in_rows(translator)
        else "Choose a painter, such as the built-in models; this model needs the whole picture at once.",
    )


def translate_large(
    picture: LargePicture, target: Path, translator: Translator, warn: Warn
) -> Generator[PictureRendered, None, LargeResult]:
    """Translate one; the result appears whole, or not at all.

    Yields:
        How far it is, at most every third of a second.

    Raises:
        PutError: it cannot be read, translated or written.
        Cancelled: it was asked to stop.
    """
    with RowImage(picture.path, picture.memory // PIECE_SHARE) as image:
        dtypes = [translator.engine.dtype, torch.float32]
        while True:
            dtype = dtypes.pop(0)
            try:
                notes = yield from _written(image, target, translator, picture.memory, dtype)
                return LargeResult((image.width, image.height), (*image.notes, *notes), image.carried)
            except NoPictureError:
                warn(rerun_message(dtype), "")
            except torch.OutOfMemoryError as error:
                if not translator.engine.limits.smaller_tiles(translator.engine.dtype):
                    raise DeviceError(
                        f"{translator.device} has too little free memory even for a small tile.",
                        "Close other programs that use it, or choose the CPU (--device cpu).",
                        str(error),
                    ) from error
                dtypes.insert(0, dtype)


def _written(
    image: RowImage, target: Path, translator: Translator, memory: int, dtype: torch.dtype
) -> Generator[PictureRendered, None, tuple[str, ...]]:
    work_size = translator.work_size_of(image.width, image.height)
    settings = LargeSettings(work_size, translator.strength, translator.colours, translator.detail, memory, dtype)
    progress = _Progress(image.path)
    with writing_rows(target, image) as writer:
        row = 0
        for pixels in translated_rows(translator.engine, image, settings):
            if isinstance(pixels, float):
                yield from progress.at(pixels)
                continue
            alpha = image.rows_with_alpha(row, row + len(pixels))[1] if image.has_alpha else None
            writer.write(pixels, alpha)
            row += len(pixels)
    return writer.notes


class _Progress:
    """Tells how far a picture is, not too often."""

    def __init__(self, source: Path) -> None:
        self._source = source
        self._began = self._told = time.monotonic()

    def at(self, share: float) -> Iterator[PictureRendered]:
        """Yield an event for a share of the work, 0 to 1, if it is time for one."""
        now = time.monotonic()
        if now - self._told >= PAUSE and share > 0:
            self._told = now
            yield PictureRendered(self._source, share, (now - self._began) * (1 - share) / share)


def _works_in_rows(translator: Translator) -> bool:
    """Return whether a place of the result depends on a neighbourhood only, its colours too."""
    generator = translator.generator
    return generator.spec.reach is not None and generator.mixes_colours
