"""The generator's part of a batch: pictures of one working size go through together where that is quicker."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

from put.errors import PutError
from put.images.image_files import DecodedImage, is_written_in_bytes
from put.translation.batch.in_hand import Reading
from put.translation.guard import guarded
from put.translation.large.large_picture import LargePicture
from put.translation.result import Cancelled, Kept, Translated
from put.translation.translator import Translator
from put.translation.working_image import working_size

__all__ = ["Outcome", "computed", "taken_together"]


@dataclass(frozen=True, eq=False)
class Outcome:
    """What came of one picture."""

    result: Translated | PutError | None
    """None after a request to stop."""
    words: tuple[tuple[str, str], ...] = ()
    """Messages of the generator, with hints."""
    seconds: float = 0.0
    """Its share of the time in the generator."""


class _HasWordsError(Exception):
    """There is something to say about one of several pictures, and nobody knows which."""


def computed(translator: Translator, pictures: Sequence[DecodedImage]) -> list[Outcome]:
    """Translate pictures together; where anything is to be said of one of them, each by itself.

    Args:
        translator: with a generator.
        pictures: of one working size, see :func:`taken_together`.
    """
    if len(pictures) > 1:
        began = time.monotonic()
        try:
            made = guarded(translator.translate_together)([each.pixels for each in pictures], _refuse, _kept(pictures))
            seconds = (time.monotonic() - began) / len(pictures)
            return [Outcome(result, seconds=seconds) for result in made]
        except Cancelled:
            return [Outcome(None) for _ in pictures]
        except PutError:
            pass  # each by itself shows which one it was
    return [_alone(translator, picture) for picture in pictures]


def taken_together(translator: Translator, first: DecodedImage, waiting: Sequence[Reading]) -> int:
    """Return how many of the pictures that wait are translated together with the one before them.

    Those that are not yet read are not waited for: a device that is quicker than the disk takes what is there. On a
    GPU their number is a power of two, so that few shapes recur. One that could not be read takes no place among them.

    Args:
        translator: with a generator.
        first: the picture in hand.
        waiting: what follows, in order.
    """
    height, width = first.pixels.shape[:2]
    most, shape = translator.facts.at_once(width, height), _shape(translator, first)
    found = [0]  # how many are taken where there are 1, 2, 3 ... pictures
    for place, reading in enumerate(waiting):
        if len(found) >= most or reading.future is None or not reading.future.done():
            break
        if reading.future.exception() is not None:
            continue
        picture = reading.future.result()
        if isinstance(picture, LargePicture) or _shape(translator, picture) != shape:
            break
        found.append(place + 1)
    return found[(1 << (len(found).bit_length() - 1)) - 1] if translator.facts.is_on_gpu else found[-1]


def _shape(translator: Translator, picture: DecodedImage) -> tuple[object, ...]:
    """Return what pictures have in common that go through together."""
    height, width = picture.pixels.shape[:2]
    work_size = translator.work_size_of(width, height)
    return work_size, working_size(height, width, work_size), is_written_in_bytes(picture)


def _alone(translator: Translator, picture: DecodedImage) -> Outcome:
    words: list[tuple[str, str]] = []
    began = time.monotonic()
    result: Translated | PutError | None
    try:
        result = guarded(translator.translate)(
            picture.pixels, lambda message, hint: words.append((message, hint)), kept=_kept([picture])
        )
    except Cancelled:
        result = None
    except PutError as error:
        result = error
    return Outcome(result, tuple(words), time.monotonic() - began)


def _kept(pictures: Sequence[DecodedImage]) -> Kept:
    return Kept.BYTES if all(map(is_written_in_bytes, pictures)) else Kept.FLOATS


def _refuse(message: str, hint: str) -> None:
    raise _HasWordsError(f"{message} {hint}")
