"""The folders of results."""

from __future__ import annotations

from pathlib import Path

from put.errors import DiskFullError, OutputError
from put.files.atomic import remove_stale_parts, write_problem

__all__ = ["ResultFolders", "make_folder"]


class ResultFolders:
    """Folders that are ready for results. For several threads."""

    def __init__(self) -> None:
        self._ready: set[Path] = set()

    def prepare(self, folder: Path) -> None:
        """Make a folder where it is missing, and remove what killed processes left in it; once for each.

        Raises:
            OutputError: it cannot be made.
        """
        if folder not in self._ready:
            make_folder(folder)
            remove_stale_parts(folder)
            self._ready.add(folder)

    def clean(self) -> None:
        """Remove what processes left that were killed since."""
        for folder in self._ready:
            remove_stale_parts(folder)


def make_folder(folder: Path) -> None:
    """Make a folder and those above it.

    Raises:
        OutputError: it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        if isinstance(problem := write_problem(error, folder), DiskFullError):
            raise problem from error
        raise OutputError(
            f"The folder {folder} cannot be created: {error.strerror}.", "Choose another output folder.", repr(error)
        ) from error
