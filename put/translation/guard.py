"""Work on one file never ends the batch: whatever goes wrong becomes the reason why that file failed."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from typing import ParamSpec, TypeVar

from put.errors import MediaError, PutError
from put.events import FileResult, PictureRendered, VideoProgressed, Warned
from put.translation.result import Cancelled
from put.translation.video.job import VideoEvents

__all__ = ["guarded", "guarded_large", "guarded_video"]

P = ParamSpec("P")
R = TypeVar("R")


def guarded(work: Callable[P, R]) -> Callable[P, R]:
    """Return ``work`` on one picture, with errors that say what it means for the picture."""

    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        with _picture_errors():
            return work(*args, **kwargs)

    return run


def guarded_large(events: Generator[PictureRendered, None, R]) -> Generator[PictureRendered, None, R]:
    """Yield the events of a picture that goes through by rows, with errors as :func:`guarded` has them."""
    with _picture_errors():
        return (yield from events)


@contextmanager
def _picture_errors() -> Iterator[None]:
    try:
        yield
    except (PutError, Cancelled):
        raise
    except MemoryError as error:
        raise MediaError("There is not enough memory for this picture.", "Close other programs.") from error
    except Exception as error:
        raise MediaError("This picture could not be translated.", "Please report it.", repr(error)) from error


def guarded_video(events: VideoEvents) -> Generator[VideoProgressed | Warned, None, FileResult | None]:
    """Yield the events of one video, with errors as :func:`guarded` has them for pictures."""
    try:
        return (yield from events)
    except (PutError, Cancelled):
        raise
    except MemoryError as error:
        raise MediaError("There is not enough memory for this video.", "Close other programs.") from error
    except Exception as error:
        raise MediaError("This video could not be translated.", "Please report it.", repr(error)) from error
