"""Where a run lies, and what is said where it may not."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from put.errors import DiskFullError, OptionError, TrainingError
from put.media.atomic import write_problem
from put.media.lock import LOCK, locked

__all__ = [
    "BEST",
    "CHECKPOINT",
    "CONFIG",
    "HELD_OUT",
    "LAST",
    "METRICS",
    "SAMPLES",
    "SCORES",
    "TENSORBOARD",
    "check_folders",
    "check_new",
    "check_space",
    "locked_run",
    "resume_command",
    "writing",
]

CHECKPOINT, CONFIG, HELD_OUT = "checkpoint.pt", "config.json", "held_out.json"
METRICS, SCORES, TENSORBOARD = "metrics.csv", "scores.csv", "tensorboard"
BEST, LAST = "best.safetensors", "last.safetensors"
"""The averaged generator of the best held-out score, and that of the last checkpoint."""
SAMPLES = "samples"


@contextmanager
def locked_run(run: Path) -> Iterator[None]:
    """Have the run folder for oneself within the block.

    Raises:
        TrainingError: another process, or another run of this one, has it.
        OutputError: the folder cannot be written.
    """
    hint = "Wait until it has ended, stop it, or choose a new folder."
    with locked(run, TrainingError(f"Another training run is using {run}.", hint)):
        yield


def check_new(run: Path) -> None:
    """Check that nothing is where a run is to begin.

    Raises:
        OptionError: the run folder is a file or not empty.
        TrainingError: another run uses it.
        OutputError: it cannot be read.
    """
    if run.exists() and not run.is_dir():
        raise OptionError(f"{run} is a file.", "Choose a new folder for the run.")
    with writing(run):
        taken = run.exists() and any(path.name != LOCK for path in run.iterdir())
    if not taken:
        return
    if (run / LOCK).exists():
        with locked_run(run):  # says so where it is in use
            pass
    if (run / CHECKPOINT).exists():
        raise OptionError(f"{run} is not empty.", f"Choose a new folder, or go on with that run: {resume_command(run)}")
    if (run / CONFIG).exists():
        raise OptionError(
            f"{run} is not empty: it holds a run without a checkpoint.", "Remove it, or choose a new folder."
        )
    raise OptionError(f"{run} is not empty.", "Choose a new folder for the run.")


def check_folders(folder_a: Path, folder_b: Path, run: Path, *, single: bool = False) -> None:
    """Check that no picture is on both sides and that the run's samples do not become pictures of a side.

    Args:
        folder_a: pictures to start from.
        folder_b: pictures to end with.
        run: the run folder.
        single: whether the sides may be picture files.

    Raises:
        OptionError: the sides are the same, one of the three folders lies in another, or a side is a file.
    """
    side_a, side_b, place = folder_a.resolve(), folder_b.resolve(), run.resolve()
    if side_a == side_b:
        raise OptionError(
            f"Both sides are {folder_a}.",
            "Name a folder of pictures to start from and another of pictures to end with.",
        )
    if not single:
        for side in (folder_a, folder_b):
            if side.is_file():
                raise OptionError(
                    f"{side} is a file.", "Name a folder of pictures, or add --single for one picture a side."
                )
    for inner, outer in ((side_a, side_b), (side_b, side_a)):
        if outer in inner.parents:
            raise OptionError(f"{inner} lies in {outer}: its pictures would be on both sides.", "Move it out of there.")
    for side in (side_a, side_b):
        if place == side or side in place.parents:
            raise OptionError(
                f"The run folder {run} lies among the pictures of {side}.", "Choose a folder outside of it for the run."
            )


def check_space(run: Path, needed: int) -> None:
    """Check that the disk of the run has ``needed`` free bytes. A disk that does not say how many it has passes.

    Raises:
        DiskFullError: it has fewer.
    """
    free = needed
    with suppress(OSError):
        free = shutil.disk_usage(run).free
    if free < needed:
        raise DiskFullError(
            f"The disk of {run} has {_size(free)} free; the run needs about {_size(needed)}.",
            "Free some space, choose a folder on another disk, or use a smaller --ngf.",
        )


def _size(count: int) -> str:
    return f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{count / 1e6:.1f} MB"


def resume_command(run: Path) -> str:
    """What to type to go on with ``run``; a name with blanks is quoted as all shells understand it."""
    return f'put train --resume "{run}"' if " " in str(run) else f"put train --resume {run}"


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Around what writes ``path``.

    Raises:
        OutputError: the disk is full, or the file cannot be written.
    """
    try:
        yield
    except OSError as error:
        raise write_problem(error, path) from error
