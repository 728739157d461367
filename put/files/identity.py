"""Tell whether two paths lead to the same file or folder."""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["Identity", "identity_of"]

Identity = tuple[int, int]
"""Device and inode."""


def identity_of(path: Path | str) -> Identity | None:
    """Return what identifies a file or folder however its path is spelled; None where it cannot be looked at."""
    try:
        found = os.stat(path)  # noqa: PTH116 - Path.stat is slower
    except OSError:
        return None
    return found.st_dev, found.st_ino
