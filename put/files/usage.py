"""Measure how much space folders take, and empty them."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

__all__ = ["empty_folder", "folder_size"]


def folder_size(folder: Path) -> int:
    """Return the bytes of all files in a folder and below it; 0 where it does not exist. Links are not followed."""
    total = 0
    for place, _, names in os.walk(folder):
        for name in names:
            with suppress(OSError):
                total += os.lstat(os.path.join(place, name)).st_size  # noqa: PTH118 - quicker
    return total


def empty_folder(folder: Path) -> int:
    """Remove what is in a folder, but for what is in use; the folder stays.

    Returns:
        The bytes that are still there.
    """
    with suppress(OSError):
        for entry in [*folder.iterdir()]:
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry, ignore_errors=True)
            else:
                with suppress(OSError):
                    entry.unlink()
    return folder_size(folder)
