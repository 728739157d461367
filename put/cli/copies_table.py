"""Output of ``put evaluate --copies``: the nearest patches among the training pictures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from put.cli.printer import print_table
from put.cli.printing import say

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from put.evaluation.compare import ImageSet
    from put.evaluation.copies import CopyCheck
    from put.evaluation.gather import Chosen, Skipped

__all__ = ["find_training", "print_copies"]

HEADERS = ("nearest patch of the training", "median", "highest")


def find_training(
    folders: Sequence[Chosen], size: int, say_folder: Callable[[Path], None]
) -> tuple[ImageSet, list[Skipped]]:
    """Read the pictures of the training at a short side of ``size`` pixels.

    Args:
        folders: the pictures that were chosen in each.
        size: in pixels.
        say_folder: called with each folder before it is read.

    Returns:
        The pictures of all folders, named by their paths, and what was left out.

    Raises:
        PutError: a folder holds fewer than two pictures that can be read.
    """
    from put.evaluation.compare import ImageSet  # needs torch
    from put.evaluation.gather import read_targets

    images: list[NDArray[np.uint8]] = []
    sources: list[str] = []
    skipped: list[Skipped] = []
    for chosen in folders:
        say_folder(chosen.folder)
        found, left_out = read_targets(chosen, size)
        unread = {one.path for one in left_out}
        images += found.images
        sources += [str(path) for path in chosen.paths if path not in unread]
        skipped += left_out
    return ImageSet(images, sources), skipped


def print_copies(checks: Sequence[CopyCheck], pictures: int) -> None:
    """Print the checks, and what they mean."""
    say()
    say(f"Copies of {pictures} training pictures: how like each patch is to the nearest one there; 1 is the same.")
    for check in checks:
        say()
        rows = [
            ("translated", check.translated),
            ("B (held out)", check.held_out),
            ("untranslated", check.untranslated),
        ]
        table = [(f"{name}, {check.side} px", f"{median:.3f}", f"{most:.3f}") for name, (median, most) in rows]
        print_table(table, headers=HEADERS, right=(1, 2))
        low, high = check.striking.low, check.striking.high
        between = "" if low is None or high is None else f" ({100 * low:.1f} to {100 * high:.1f})"
        near = check.closest
        say(
            f"{100 * check.striking.value:.1f} %{between} of the translated are nearer than 99 % of B's; 1 % by chance."
        )
        say(f"nearest: {near.source} at {near.left}, {near.top} and {near.training}: {near.similarity:.3f}")
