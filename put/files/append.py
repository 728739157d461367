"""Lines that several processes add to one file."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

__all__ = ["append_line"]

PATIENCE = 5.0
"""Seconds to wait for others; a line takes far less than a thousandth of one."""


def append_line(path: Path, line: bytes, *, sync: bool) -> None:
    """Add a line to a file, whole, whoever else adds some; it is made where it is missing.

    A line that an earlier write left unfinished is ended first, so that it spoils no other. Where the file system has
    no locks, the line is still written at once.

    Args:
        path: the file.
        line: without its end.
        sync: whether it shall have reached the disk.

    Raises:
        OSError: it cannot be written.
    """
    with path.open("ab+", buffering=0) as file:
        _wait_for_lock(file.fileno())
        end = file.seek(0, os.SEEK_END)
        before = b""
        if end:
            file.seek(end - 1)
            before = b"" if file.read(1) == b"\n" else b"\n"
        _write(file.fileno(), before + line + b"\n")
        if sync:
            os.fsync(file.fileno())


def _write(handle: int, data: bytes) -> None:
    while data:
        data = data[os.write(handle, data) :]


def _wait_for_lock(handle: int) -> None:
    """Lock the file until it is closed; on a file system without locks, or after a while, it stays open to all."""
    from filelock import lock_descriptor  # it takes a moment, and the window appears without it

    end = time.monotonic() + PATIENCE
    with suppress(OSError):
        while not lock_descriptor(handle, blocking=False) and time.monotonic() < end:
            time.sleep(0.002)
