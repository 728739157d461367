"""Arguments of the command line that are paths."""

from __future__ import annotations

import argparse
from pathlib import Path

__all__ = ["path_of"]


def path_of(text: str) -> Path:
    """Return an argument as a path.

    Raises:
        argparse.ArgumentTypeError: it is empty, as a variable of a shell is that was never set. ``Path`` would take it
            for the current folder.
    """
    if not text:
        raise argparse.ArgumentTypeError("it is empty; write . for the current folder")
    return Path(text)
