"""Tell whether two paths lead to the same file or folder, and whether two files hold the same."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

__all__ = ["Identity", "digest_of", "identity_of"]

Identity = tuple[int, int]
"""Device and inode."""


def identity_of(path: Path | str) -> Identity | None:
    """Return what identifies a file or folder however its path is spelled; None where it cannot be looked at."""
    try:
        found = os.stat(path)  # noqa: PTH116 - Path.stat is slower
    except OSError:
        return None
    return found.st_dev, found.st_ino


def digest_of(path: Path) -> str:
    """Return the SHA-256 of what a file holds, in hexadecimal digits.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
