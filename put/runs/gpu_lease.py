"""Live runs give their devices to something shorter, such as a translation."""

from __future__ import annotations

import os
import secrets
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from put import paths
from put.errors import TrainingError
from put.files.locks import acquire, is_held
from put.runs.layout import writing

__all__ = ["is_leased", "lease"]

STALE_SECONDS = 60.0
"""A loan whose process is gone is cleared away when it is this old: a new one is made and locked in two moments."""


@contextmanager
def lease(reason: str) -> Iterator[None]:
    """While the block lasts and this process lives, the live runs of this machine yield their devices.

    They end the step in hand, keep everything, give their memory back, and go on by themselves when no loan is left.
    The block begins at once: a run may need some seconds until it has yielded.

    Args:
        reason: what for, to be read by those who look into the folder.

    Raises:
        OutputError: the data folder cannot be written.
    """
    _clear_away()
    lease = _folder() / f"{os.getpid()}-{secrets.token_hex(4)}"
    with writing(lease):
        lease.mkdir(parents=True)
    try:
        with acquire(lease, TrainingError("Two loans have one name.", "Try again.")):
            with writing(lease / "reason.txt"):
                (lease / "reason.txt").write_text(f"{reason}\n", encoding="utf-8", errors="replace")
            yield
    finally:
        shutil.rmtree(lease, ignore_errors=True)


def is_leased() -> bool:
    """Whether a living process has made a loan that is not over; quick enough for several times a second."""
    return any(is_held(lease) for lease in _leases())


def _folder() -> Path:
    return paths.user_data() / "lending"


def _leases() -> list[Path]:
    try:
        return [Path(entry.path) for entry in os.scandir(_folder()) if entry.is_dir()]
    except OSError:
        return []


def _clear_away() -> None:
    """Remove what killed lenders left."""
    for lease in _leases():
        with suppress(OSError):
            if time.time() - lease.stat().st_mtime > STALE_SECONDS and not is_held(lease):
                shutil.rmtree(lease, ignore_errors=True)
