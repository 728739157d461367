"""How long it takes to walk a folder of many files and to plan a batch from it.

    python -m benchmarks.walk [--files 100000]

The files are empty, 1,000 in each folder, on the disk of the temporary folder. Three processor times are printed: of a
new batch, of one whose results all exist, and of the walk by itself.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from put.config import TranslateOptions
from put.translate.plan import make_plan

PER_FOLDER = 1000


def make_tree(root: Path, files: int) -> None:
    """Make ``files`` empty pictures below ``root``."""
    for number in range(files):
        folder = root / f"{number // PER_FOLDER:04}"
        if number % PER_FOLDER == 0:
            folder.mkdir(parents=True)
        (folder / f"{number:06}.jpg").touch()


def seconds(work: Callable[[], object]) -> float:
    """Return the least processor time of three runs, which a busy machine changes little."""
    found = []
    for _ in range(3):
        began = time.process_time()
        work()
        found.append(time.process_time() - began)
    return min(found)


def main() -> None:
    """Make the folders, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=100_000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        source, output = Path(name) / "in", Path(name) / "out"
        make_tree(source, given.files)
        options = TranslateOptions()
        print(f"new batch        {seconds(lambda: make_plan([source], output, options)):6.2f} s")
        make_tree(output, given.files)
        print(f"all results done {seconds(lambda: make_plan([source], output, options)):6.2f} s")
        try:
            from put.translate.walk import find_inputs
        except ImportError:
            return
        print(f"walk alone       {seconds(lambda: find_inputs([source], output)):6.2f} s")


if __name__ == "__main__":
    main()
