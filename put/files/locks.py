"""Locks that several processes check."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from put.errors import PutError
from put.files.folder_lock import LOCK, locked

__all__ = ["is_held", "taken"]

LOOKS = 3
"""Checking takes the lock for a moment, so two processes that check at once would each see the other."""


@contextmanager
def taken(folder: Path, busy: PutError, patience: float = 0.3) -> Iterator[None]:
    """Lock the folder within the block, as :func:`put.files.folder_lock.locked`, but wait a little for it.

    Args:
        folder: it must exist.
        busy: what is raised where another has it.
        patience: seconds; others who only look are never longer in the way.

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
    """Return whether a living process has the folder; False where there is none, and where the file system has no
    locks.
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
