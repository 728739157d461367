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
from put.files.locks import is_held, taken
from put.runs.layout import writing

__all__ = ["is_lent", "lent"]

STALE_SECONDS = 60.0
"""A loan whose process is gone is cleared away when it is this old: a new one is made and locked in two moments."""


@contextmanager
def lent(reason: str) -> Iterator[None]:
    """While the block lasts and this process lives, the live runs of this machine yield their devices.

    They end the step in hand, keep everything, give their memory back, and go on by themselves when no loan is left.
    The block begins at once: a run may need some seconds until it has yielded.

    Args:
        reason: what for, to be read by those who look into the folder.

    Raises:
        OutputError: the data folder cannot be written.
    """
    _clear_away()
    loan = _folder() / f"{os.getpid()}-{secrets.token_hex(4)}"
    with writing(loan):
        loan.mkdir(parents=True)
    try:
        with taken(loan, TrainingError("Two loans have one name.", "Try again.")):
            with writing(loan / "reason.txt"):
                (loan / "reason.txt").write_text(f"{reason}\n", encoding="utf-8", errors="replace")
            yield
    finally:
        shutil.rmtree(loan, ignore_errors=True)


def is_lent() -> bool:
    """Whether a living process has made a loan that is not over; quick enough for several times a second."""
    return any(is_held(loan) for loan in _loans())


def _folder() -> Path:
    return paths.user_data() / "lending"


def _loans() -> list[Path]:
    try:
        return [Path(entry.path) for entry in os.scandir(_folder()) if entry.is_dir()]
    except OSError:
        return []


def _clear_away() -> None:
    """Remove what killed lenders left."""
    for loan in _loans():
        with suppress(OSError):
            if time.time() - loan.stat().st_mtime > STALE_SECONDS and not is_held(loan):
                shutil.rmtree(loan, ignore_errors=True)
