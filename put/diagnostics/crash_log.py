"""Where a crash in native code leaves its trace: Python's own handlers never see it."""

from __future__ import annotations

import faulthandler
import os
import re
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil

from put._version import __version__

__all__ = ["crash_logs", "crash_traced", "trace_crashes_to_stderr"]

NAME = re.compile(r"crash-(\d+)\.log")
SIGNS = ("Fatal Python error", "Windows fatal exception")
"""How a trace begins; without one the process was killed from outside."""
KEPT = 5
HEAD = "PUT Desktop {version}, Python {python}, {platform}, process {process}, started {time}\n"


@contextmanager
def crash_traced(folder: Path) -> Iterator[list[Path]]:
    """Within the block a crash of this process leaves a file with the Python stack of every thread.

    The file of a process that ends well is removed. A folder that cannot be written has none.

    Args:
        folder: of the log files; it is made.

    Yields:
        The crash logs of processes that ended since the last start, the newest first.
    """
    found = crash_logs(folder)
    new = [path for path in found if not path.with_suffix(".seen").exists()]
    for path in new:
        with suppress(OSError):
            path.with_suffix(".seen").touch()
    for path in found[KEPT:]:
        _remove(path)
    file = folder / f"crash-{os.getpid()}.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        log = file.open("w", encoding="utf-8")
    except OSError:
        yield new
        return
    with log:
        now = time.strftime("%Y-%m-%d %H:%M:%S")
        version = sys.version.split()[0]
        log.write(
            HEAD.format(version=__version__, python=version, platform=sys.platform, process=os.getpid(), time=now)
        )
        log.flush()
        faulthandler.enable(log, all_threads=True)
        try:
            yield new
        finally:
            faulthandler.disable()
    _remove(file)


def crash_logs(folder: Path) -> list[Path]:
    """Return the logs of processes that crashed, the newest first; those that were only killed are removed."""
    crashed: list[tuple[float, Path]] = []
    with suppress(OSError):
        for path in folder.iterdir():
            found = NAME.fullmatch(path.name)
            if found is None or _runs(path, int(found[1])):
                continue
            text = path.read_text(encoding="utf-8", errors="replace")
            if any(sign in text for sign in SIGNS):
                crashed.append((path.stat().st_mtime, path))
            else:
                _remove(path)
    return [path for _, path in sorted(crashed, reverse=True)]


def trace_crashes_to_stderr() -> None:
    """Print the Python stack where this process crashes, unless something traces it already."""
    if not faulthandler.is_enabled():
        with suppress(OSError, ValueError, AttributeError, RuntimeError):  # standard error is closed or no file
            faulthandler.enable()


def _runs(path: Path, process: int) -> bool:
    """Whether the process that writes a file lives: one of that number that began before the file was last written."""
    try:
        return psutil.Process(process).create_time() <= path.stat().st_mtime
    except (psutil.Error, OSError):
        return False


def _remove(path: Path) -> None:
    for each in (path, path.with_suffix(".seen")):
        with suppress(OSError):
            each.unlink(missing_ok=True)
