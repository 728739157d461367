"""Locks of folders that several processes use."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from filelock import lock_descriptor

from put.errors import PutError
from put.files.atomic import write_problem

__all__ = ["LOCK", "acquire", "is_held", "locked"]

LOCK = ".lock"
"""The file that carries the system's lock. It stays; its presence means nothing."""
LOOKS = 3
"""Looking takes the lock for a moment, so that two processes that look at once would each see the other."""


@contextmanager
def locked(folder: Path, busy: PutError) -> Iterator[None]:
    """Hold the lock of a folder within the block.

    The lock is the operating system's own, so that it ends with its process however that ends. On a file system
    without locks the block runs without one.

    Args:
        folder: it must exist.
        busy: what is raised where another holds the lock.

    Raises:
        PutError: ``busy``: another process, or another user of the folder in this process, holds it.
        OutputError: the folder cannot be written.
    """
    path = folder / LOCK
    try:
        file = path.open("ab")
    except OSError as error:
        raise write_problem(error, path) from error
    with file:
        if not _take(file.fileno()):
            raise busy
        yield  # closing the file releases the lock


@contextmanager
def acquire(folder: Path, busy: PutError, patience: float = 0.3) -> Iterator[None]:
    """Hold the lock of a folder within the block, as :func:`locked`, but wait a little for it.

    Args:
        folder: it must exist.
        busy: what is raised where another holds the lock.
        patience: seconds to wait; processes that only look never hold it for longer.

    Raises:
        PutError: ``busy``.
        OutputError: the folder cannot be written.
    """
    end = time.monotonic() + patience
    with ExitStack() as stack:
        while True:
            try:
                stack.enter_context(locked(folder, busy))
                break
            except PutError as error:
                if error is not busy or time.monotonic() >= end:
                    raise
            time.sleep(0.01)
        yield


def is_held(folder: Path) -> bool:
    """Return whether a living process holds the lock of a folder.

    False where the folder does not exist, and on a file system without locks.
    """
    busy = PutError("held")
    for look in range(LOOKS):
        if not (folder / LOCK).exists():
            return False
        try:
            with locked(folder, busy):
                return False
        except PutError as error:
            if error is not busy:
                return False
        if look + 1 < LOOKS:
            time.sleep(0.002)
    return True


def _take(handle: int) -> bool:
    """Lock an open file without waiting; return False where another holds it."""
    try:
        return lock_descriptor(handle, blocking=False)
    except OSError:  # a file system without locks
        return True
