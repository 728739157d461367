"""Errors on reading a video, in plain sentences."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from put.errors import MediaError

__all__ = ["CONVERT_FIRST", "COPY_AGAIN", "check_file", "media_errors", "media_problem"]

COPY_AGAIN = "Copy it again from where it came from."
CONVERT_FIRST = "Convert it with another program first."

_GONE = ("The file no longer exists.", "Add it again from its new place.")
_CLOSED = ("The file cannot be read: no permission.", "Change its permissions, or copy it.")


def check_file(path: Path) -> bytes:
    """Return the first 64 bytes of an ordinary file.

    Raises:
        MediaError: it is missing, empty, a folder or a device, or it may not be read.
    """
    with media_errors():
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise MediaError("This is a folder, not a video.", "Choose the videos in it.")
        if not stat.S_ISREG(status.st_mode):
            raise MediaError("This is not a regular file.", "Choose a video file.")
        if not status.st_size:
            raise MediaError("The file is empty.", COPY_AGAIN)
        with path.open("rb") as file:
            return file.read(64)


@contextmanager
def media_errors() -> Iterator[None]:
    """Turn every error inside the block into a :class:`MediaError`."""
    try:
        yield
    except MediaError:
        raise
    except Exception as error:
        raise media_problem(error) from error


def media_problem(error: Exception) -> MediaError:
    """Return the error to show people for one from FFmpeg or from the system."""
    detail = f"{type(error).__name__}: {error}"
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return MediaError(*_GONE, detail)
    if isinstance(error, PermissionError):
        return MediaError(*_CLOSED, detail)
    if isinstance(error, IsADirectoryError):
        return MediaError("This is a folder, not a video.", "Choose the videos in it.", detail)
    if isinstance(error, MemoryError):
        return MediaError("There is not enough memory to open the video.", "Close other programs.", detail)
    if isinstance(error, OSError):
        return MediaError("The file cannot be read.", "Check its disk.", detail)
    return MediaError("The video is damaged, or it holds something that cannot be read.", COPY_AGAIN, detail)
