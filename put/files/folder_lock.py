"""A folder that is used by one process at a time."""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from put.errors import PutError
from put.files.atomic import write_problem

__all__ = ["LOCK", "LOCK_TAKEN", "locked", "take_lock"]

LOCK = ".lock"
"""The file that carries the system's lock. It stays; that it is there means nothing."""

LOCK_TAKEN = (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK)
"""Numbers of the error that says that another has the lock."""


@contextmanager
def locked(folder: Path, busy: PutError) -> Iterator[None]:
    """Have the folder for oneself within the block.

    The lock is the system's own, so that it ends with its process however that ends. Where the file system has no
    locks, there is none.

    Raises:
        PutError: ``busy``: another process, or another user of it in this one, has it.
        OutputError: the folder cannot be written.
    """
    path = folder / LOCK
    try:
        file = path.open("ab")
    except OSError as error:
        raise write_problem(error, path) from error
    with file:
        try:
            take_lock(file.fileno())
        except OSError as error:
            if error.errno in LOCK_TAKEN:
                raise busy from error
        yield  # closing the file gives the lock back


def take_lock(handle: int) -> None:
    """Lock an open file without waiting.

    Raises:
        OSError: it is locked, or cannot be.
    """
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
