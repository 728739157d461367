"""Leases: training runs free their devices for something shorter, such as a translation."""

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
"""A lease whose process has ended is removed when it is this old, because a new one is made first and locked then."""


@contextmanager
def lease(reason: str) -> Iterator[None]:
    """Preempt the live runs of this machine while the block lasts and this process lives.

    They finish the present step, save everything, free their memory, and continue by themselves when no lease is left.
    The block begins at once: a run may need some seconds until it is preempted.

    Args:
        reason: what the lease is for, to be read by people who look into the folder.

    Raises:
        OutputError: the data folder cannot be written.
    """
    _remove_stale()
    lease = _folder() / f"{os.getpid()}-{secrets.token_hex(4)}"
    with writing(lease):
        lease.mkdir(parents=True)
    try:
        with acquire(lease, TrainingError("Two leases have the same name.", "Try again.")):
            with writing(lease / "reason.txt"):
                (lease / "reason.txt").write_text(f"{reason}\n", encoding="utf-8", errors="replace")
            yield
    finally:
        shutil.rmtree(lease, ignore_errors=True)


def is_leased() -> bool:
    """Return whether a living process holds a lease; quick enough to be called several times a second."""
    return any(is_held(lease) for lease in _leases())


def _folder() -> Path:
    return paths.user_data() / "lending"


def _leases() -> list[Path]:
    try:
        return [Path(entry.path) for entry in os.scandir(_folder()) if entry.is_dir()]
    except OSError:
        return []


def _remove_stale() -> None:
    """Remove the leases of killed processes."""
    for lease in _leases():
        with suppress(OSError):
            if time.time() - lease.stat().st_mtime > STALE_SECONDS and not is_held(lease):
                shutil.rmtree(lease, ignore_errors=True)
