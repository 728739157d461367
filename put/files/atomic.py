"""Files that are whole or absent."""

from __future__ import annotations

import errno
import hashlib
import os
import platform
import re
import secrets
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil

from put.errors import DiskFullError, OutputError, OutputFolderError

__all__ = ["PART_SUFFIX", "atomic_target", "folder_problem", "marker_file", "remove_stale_parts", "write_problem"]

PART_SUFFIX = ".part"

_STALE_SECONDS = 24 * 3600
_NAME = re.compile(r"\..*\.put-([0-9a-f]{6})-(\d+)-[0-9a-f]{8}" + re.escape(PART_SUFFIX), re.DOTALL)
_MACHINE = hashlib.sha256(platform.node().encode()).hexdigest()[:6]

_OTHER_FOLDER = "Choose another output folder."
_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
_BY_NUMBER = {
    errno.EFBIG: ("The disk does not accept a file this large.", "Choose a smaller format or another disk."),
    errno.EROFS: ("The disk is read-only.", _OTHER_FOLDER),
    errno.ENAMETOOLONG: ("The file's name is too long.", "Choose a shorter template or output folder."),
}

_lock = threading.Lock()
_in_hand: set[Path] = set()


@contextmanager
def atomic_target(target: Path) -> Iterator[Path]:
    """Give a temporary path beside ``target`` that replaces it when the block ends without an error.

    The temporary file is hidden, ends in ``.part``, is flushed to the disk before the rename, and is removed on any
    error. A kill at any moment leaves the old target, or the new one, never half of one; what a killed process leaves
    behind is removed by :func:`remove_stale_parts`.

    Args:
        target: the final path; its folder must exist.

    Yields:
        The path to write to.

    Raises:
        OSError: the file cannot be written, flushed or renamed.
    """
    part = _part(target)
    with _lock:
        _in_hand.add(part)
    try:
        yield part
        with part.open("rb+") as written:
            os.fsync(written.fileno())
        part.replace(target)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    finally:
        with _lock:
            _in_hand.discard(part)
    _sync_folder(target.parent)


def remove_stale_parts(folder: Path) -> int:
    """Remove the temporary files that killed processes left in ``folder`` itself (not below it).

    A file goes when the process that wrote it on this machine has ended, or when nothing was written to it for a
    day. Files that living processes are writing stay, and so does everything that is not named as ours are.

    Returns:
        How many were removed; 0 where the folder cannot be read.
    """
    removed = 0
    with suppress(OSError):
        for path in [*folder.iterdir()]:
            found = _NAME.fullmatch(path.name)
            if found and _is_stale(path, found[1], int(found[2])):
                with suppress(OSError):
                    path.unlink()
                    removed += 1
    return removed


def folder_problem(folder: Path) -> OutputError | None:
    """Why nothing can be written into a folder; None where something can."""
    try:
        with _reserved(folder / "try") as part, part.open("xb") as file:
            file.write(b"0")
    except OSError as error:
        problem = write_problem(error, folder / "a result")
        if isinstance(problem, DiskFullError):
            return problem
        return OutputFolderError(problem.message, _OTHER_FOLDER, problem.detail)
    return None


@contextmanager
def marker_file(folder: Path) -> Iterator[Path]:
    """Keep a small hidden file in a folder until the block ends: who finds it sees the same folder.

    Raises:
        OSError: it cannot be written.
    """
    with _reserved(folder / "here") as path:
        path.write_bytes(b"0")
        yield path


@contextmanager
def _reserved(target: Path) -> Iterator[Path]:
    """A temporary path beside ``target`` that is gone when the block ends."""
    part = _part(target)
    with _lock:
        _in_hand.add(part)
    try:
        yield part
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        with _lock:
            _in_hand.discard(part)


def _part(target: Path) -> Path:
    return target.with_name(f".{_short(target.name)}.put-{_MACHINE}-{os.getpid()}-{secrets.token_hex(4)}{PART_SUFFIX}")


def write_problem(error: OSError, target: Path) -> OutputError:
    """Return the error to show people when ``target`` could not be written."""
    folder, detail = target.parent, str(error)
    if error.errno in _FULL:
        return DiskFullError("The disk is full.", "Free some space, then run it again.", detail)
    if error.errno in _BY_NUMBER:
        message, hint = _BY_NUMBER[error.errno]
    elif not os.path.isdir(folder):  # noqa: PTH112 - Path.is_dir raises where a folder above is closed
        message, hint = f"The folder {folder} does not exist.", _OTHER_FOLDER
    elif os.path.isdir(target):  # noqa: PTH112
        message, hint = f"{target} is a folder.", "Rename or remove it, or choose another output folder."
    elif isinstance(error, PermissionError):
        message, hint = (
            f"{folder} cannot be written to: no permission.",
            "Change its permissions, or choose another output folder.",
        )
    else:
        message, hint = f"{target} cannot be written.", "Check the disk, or choose another output folder."
    return OutputError(message, hint, detail)


def _short(name: str) -> str:
    """Return as much of a name as leaves room for our mark in the 255 bytes that file systems allow."""
    return name.encode(errors="surrogateescape")[:180].decode(errors="ignore")


def _is_stale(path: Path, machine: str, process: int) -> bool:
    with _lock:
        if path in _in_hand:
            return False
    if machine == _MACHINE and (process == os.getpid() or not psutil.pid_exists(process)):
        return True
    return time.time() - path.stat().st_mtime > _STALE_SECONDS


def _sync_folder(folder: Path) -> None:
    """Flush the rename itself; not every system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
