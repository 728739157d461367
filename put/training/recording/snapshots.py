"""Snapshots: the generators that are kept during a run, to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

from put.runs.layout import SAMPLES, SNAPSHOTS, writing

__all__ = ["cut_snapshots", "sheet_file", "snapshot_file", "snapshot_steps", "spread_evenly", "thin_snapshots"]

SUFFIX, SHEET_SUFFIX = ".safetensors", ".jpg"


def snapshot_file(run: Path, step: int) -> Path:
    """Return where the generator of a step is."""
    return run / SNAPSHOTS / f"{step:07d}{SUFFIX}"


def sheet_file(run: Path, step: int) -> Path:
    """Return where the sample sheet of a step is."""
    return run / SAMPLES / f"{step:07d}{SHEET_SUFFIX}"


def snapshot_steps(run: Path) -> list[int]:
    """Return the steps of which there is a generator, rising.

    Raises:
        OutputError: the folder cannot be read.
    """
    return sorted(_named(run / SNAPSHOTS, SUFFIX))


def spread_evenly(steps: Sequence[int], most: int) -> list[int]:
    """Return those of ``steps`` that are kept where there may be ``most``: the first, the last and some between.

    While there are too many, the one goes whose neighbours are nearest to each other, the earlier of equals; but not
    the last but one where that would leave a gap of more than twice any other. Thinned so after each new one, steps at
    equal distances keep no gap of more than twice the mean one.

    Args:
        steps: rising.
        most: at least 1; where it is 1 only the last is kept.
    """
    kept = list(steps)
    while len(kept) > max(1, most):
        kept.pop(_dispensable(kept) if most > 1 else 0)
    return kept


def _dispensable(steps: list[int]) -> int:
    """Return the place of the step that is missed least; at least three steps."""
    places = range(1, len(steps) - 1)
    if len(places) > 1:
        others = max(later - step for step, later in pairwise(steps[:-2]))
        if steps[-1] - steps[-3] > 2 * others:
            places = places[:-1]
    return min(places, key=lambda place: (steps[place + 1] - steps[place - 1], place))


def thin_snapshots(run: Path, most: int) -> None:
    """Remove generators until ``most`` are left.

    Raises:
        OutputError: one cannot be removed.
    """
    steps = snapshot_steps(run)
    for step in set(steps) - set(spread_evenly(steps, most)):
        path = snapshot_file(run, step)
        with writing(path), suppress(PermissionError):  # on Windows, where somebody looks at it: it goes the next time
            path.unlink(missing_ok=True)


def cut_snapshots(run: Path, step: int) -> None:
    """Remove generators and sheets of later steps than ``step``: a run that continues from there makes others.

    Raises:
        OutputError: one cannot be removed.
    """
    for folder, suffix in ((run / SNAPSHOTS, SUFFIX), (run / SAMPLES, SHEET_SUFFIX)):
        for later, path in _named(folder, suffix).items():
            if later > step:
                with writing(path):
                    path.unlink(missing_ok=True)


def _named(folder: Path, suffix: str) -> dict[int, Path]:
    """Return the files of a folder that are named by a step."""
    if not folder.is_dir():
        return {}
    with writing(folder):
        found = [path for path in folder.iterdir() if path.suffix == suffix]
    return {int(path.stem): path for path in found if path.stem.isascii() and path.stem.isdecimal()}
