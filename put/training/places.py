"""Where a run may lie, and what is said where it may not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from put.errors import OptionError
from put.media.atomic import write_problem

__all__ = ["CHECKPOINT", "CONFIG", "METRICS", "MODEL", "SAMPLES", "check_folders", "check_new", "writing"]

CHECKPOINT, CONFIG, METRICS, MODEL = "checkpoint.pt", "config.json", "metrics.csv", "model.safetensors"
SAMPLES = "samples"


def check_new(run: Path) -> None:
    """Check that nothing is where a run is to begin.

    Raises:
        OptionError: the run folder is a file or not empty.
        OutputError: it cannot be read.
    """
    if run.exists() and not run.is_dir():
        raise OptionError(f"{run} is a file.", "Choose a new folder for the run.")
    with writing(run):
        taken = run.exists() and any(run.iterdir())
    if not taken:
        return
    if (run / CHECKPOINT).exists():
        raise OptionError(
            f"{run} is not empty.", f"Choose a new folder, or go on with that run: put train --resume {run}"
        )
    if (run / CONFIG).exists():
        raise OptionError(
            f"{run} is not empty: it holds a run without a checkpoint.",
            "Remove it if that run has ended, or choose a new folder.",
        )
    raise OptionError(f"{run} is not empty.", "Choose a new folder for the run.")


def check_folders(folder_a: Path, folder_b: Path, run: Path) -> None:
    """Check that no picture is on both sides and that the run's samples do not become pictures of a side.

    Raises:
        OptionError: one of the three folders lies in another.
    """
    side_a, side_b, place = folder_a.resolve(), folder_b.resolve(), run.resolve()
    if side_a == side_b:
        raise OptionError(
            f"Both folders are {folder_a}.",
            "Name a folder of pictures to start from and another of pictures to end with.",
        )
    for inner, outer in ((side_a, side_b), (side_b, side_a)):
        if outer in inner.parents:
            raise OptionError(f"{inner} lies in {outer}: its pictures would be on both sides.", "Move it out of there.")
    for side in (side_a, side_b):
        if place == side or side in place.parents:
            raise OptionError(
                f"The run folder {run} lies among the pictures of {side}.", "Choose a folder outside of it for the run."
            )


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
