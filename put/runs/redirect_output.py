"""The output of a worker, redirected to a log file of bounded size."""

from __future__ import annotations

import faulthandler
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from put.runs.layout import WORKER_LOG, writing

__all__ = ["redirected_output"]

LARGEST = 1 << 20
KEPT = 1 << 16
"""Bytes of its end that are left when it is trimmed."""


@contextmanager
def redirected_output(run: Path) -> Iterator[Callable[[], None]]:
    """Within the block the standard output and error of this process, C libraries' too, go to ``host.log`` of the run.

    Yields:
        A function that trims the file; to be called now and then.

    Raises:
        OutputError: the file cannot be opened.
    """
    path = run / WORKER_LOG
    with writing(path):
        log = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o644)
    kept: list[tuple[int, int]] = []
    crashes = False
    try:
        for number in (1, 2):
            _flush()
            with suppress(OSError):  # the process was started with it closed
                kept.append((number, os.dup(number)))
            os.dup2(log, number)
        if crashes := not faulthandler.is_enabled():
            faulthandler.enable(log)  # tells where a library crashed
        _trim(log)
        yield lambda: _trim(log)
    finally:
        if crashes:
            faulthandler.disable()
        _flush()
        for number, before in kept:
            os.dup2(before, number)
            os.close(before)
        os.close(log)


def _trim(log: int) -> None:
    with suppress(OSError):
        size = os.fstat(log).st_size
        if size > LARGEST:
            os.lseek(log, size - KEPT, os.SEEK_SET)
            end = os.read(log, KEPT)
            os.ftruncate(log, 0)
            os.write(log, end)


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):
            stream.flush()
