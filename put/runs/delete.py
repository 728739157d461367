"""The size of a run's files, and removing them and nothing else."""

from __future__ import annotations

import os
import shutil
from contextlib import ExitStack, suppress
from pathlib import Path

from put.errors import OutputError, TrainingError
from put.files.atomic import PART_SUFFIX, remove_stale_parts
from put.files.locks import LOCK, acquire
from put.runs.layout import (
    BEST,
    CHECKPOINT,
    COMMANDS,
    CONFIG,
    EVENTS,
    HELD_OUT,
    LAST,
    METRICS,
    QUEUED,
    SAMPLES,
    SCORES,
    SNAPSHOTS,
    SPEC,
    STATUS,
    TENSORBOARD,
    WORKER_LOG,
)

__all__ = ["check_can_begin", "disk_size", "remove_leftovers", "remove_run"]

FOLDERS = (SAMPLES, SNAPSHOTS, TENSORBOARD)
FILES = (BEST, LAST, CHECKPOINT, HELD_OUT, METRICS, SCORES, EVENTS, WORKER_LOG, QUEUED, STATUS, CONFIG, SPEC)
"""Order of removal: what marks a folder as a run comes last, so that a half-removed one can still be removed."""


def disk_size(run: Path) -> int:
    """Return the bytes of a run's files; those that cannot be read count as 0."""
    return sum(_size(run / name if name else run) for name in ("", *FOLDERS))


def remove_run(run: Path) -> None:
    """Remove a run's files, and its folder where nothing else is in it.

    Raises:
        TrainingError: a process trains it.
        OutputError: a file cannot be removed.
    """
    busy = TrainingError("This run is active.", "Stop it first; then it can be deleted.")
    with ExitStack() as stack:
        for folder in (run, run / COMMANDS):
            if os.path.isdir(folder):  # noqa: PTH112
                stack.enter_context(acquire(folder, busy))
        for name in (*FOLDERS, *FILES):
            _remove(run / name)
        for name in os.listdir(run):  # noqa: PTH208  names are all that is wanted
            if name.startswith(".") and name.endswith(PART_SUFFIX):
                _remove(run / name)
    _remove(run / COMMANDS)  # an open lock cannot be removed on Windows
    _remove(run / LOCK)
    with suppress(OSError):
        run.rmdir()


def check_can_begin(run: Path) -> None:
    """Check that a run without a checkpoint can begin again. One with models has lost its checkpoint.

    Raises:
        TrainingError: models would be overwritten.
    """
    if any((run / name).exists() for name in (BEST, LAST)) or _size(run / SNAPSHOTS):
        raise TrainingError(
            f"{run} has models, but no {CHECKPOINT} to continue from.",
            "Restore it from a copy, or train a new run that starts from one of the models.",
        )


def remove_leftovers(run: Path) -> None:
    """Remove the files of a run that ended before its first checkpoint, so that it can begin again.

    Raises:
        TrainingError: it has models.
        OutputError: a file cannot be removed.
    """
    check_can_begin(run)
    remove_stale_parts(run)
    for name in (*FOLDERS, HELD_OUT, METRICS, SCORES, CONFIG):
        _remove(run / name)


def _size(folder: Path) -> int:
    found = 0
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            with suppress(OSError):
                if entry.is_file(follow_symlinks=False):
                    found += entry.stat(follow_symlinks=False).st_size
    return found


def _remove(path: Path) -> None:
    """Remove a file, or a folder with everything in it."""
    try:
        if os.path.isdir(path) and not os.path.islink(path):  # noqa: PTH112, PTH114
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    except FileNotFoundError:
        return
    except OSError as error:
        hint = "Close programs that have it open, check its permissions, and delete the run again."
        raise OutputError(f"{path} cannot be deleted.", hint, str(error)) from error
