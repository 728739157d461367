"""The folder of the library's runs, with links to runs in other places."""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from pathlib import Path

from put.errors import TrainingError
from put.files.json_file import read_json, write_json
from put.models.names import name_from
from put.runs.layout import CONFIG, SPEC, STATUS, writing

__all__ = ["RunIndex", "is_run"]

LINK = ".link"


class RunIndex:
    """The folder of the runs, with a ``.link`` file for each run in another place.

    Args:
        root: the folder; it need not exist.
    """

    def __init__(self, root: Path) -> None:
        self.root = root

    def runs(self) -> list[Path]:
        """Return the folders of all runs, including those whose disk is not connected."""
        try:
            entries = sorted(os.scandir(self.root), key=lambda entry: entry.name)
        except OSError:
            return []
        found: dict[Path, None] = {}
        for entry in entries:
            path = self.root / entry.name
            if entry.name.endswith(LINK):
                target = _target(path)
                if target is not None:
                    found[target] = None
            elif not entry.name.startswith(".") and is_run(path):
                found[path] = None
        return list(found)

    def make(self, title: str, place: Path | None) -> Path:
        """Make a new folder for a run, at ``place`` or named after its title.

        Raises:
            TrainingError: there are thousands of that name.
            OutputError: it cannot be made.
        """
        if place is not None:
            with writing(place):
                place.mkdir(parents=True, exist_ok=True)
            return place
        name = name_from(title.replace("→", "to"))
        with writing(self.root):
            self.root.mkdir(parents=True, exist_ok=True)
        for number in range(1, 10_000):
            run = self.root / (name if number == 1 else f"{name} {number}")
            with writing(run), suppress(FileExistsError):
                run.mkdir()
                return run
        raise TrainingError("There are too many runs of this name.", "Choose another title.")

    def link(self, run: Path) -> None:
        """Link a run in another place; does nothing for one that is in the library's folder.

        Raises:
            OutputError: it cannot be written.
        """
        if run.parent == self.root:
            return
        with writing(self.root):
            self.root.mkdir(parents=True, exist_ok=True)
        write_json(self._link_of(run), {"run": str(run)})

    def unlink(self, run: Path) -> None:
        """Remove the link to a run in another place.

        Raises:
            OutputError: its link cannot be removed.
        """
        with writing(self.root):
            self._link_of(run).unlink(missing_ok=True)

    def _link_of(self, run: Path) -> Path:
        return self.root / f"{hashlib.sha256(os.fsencode(run)).hexdigest()[:16]}{LINK}"


def is_run(path: Path) -> bool:
    """Return whether a folder holds a run, damaged or not."""
    return any((path / name).exists() for name in (SPEC, CONFIG, STATUS))


def _target(link: Path) -> Path | None:
    with suppress(TrainingError):
        found = (read_json(link) or {}).get("run")
        if isinstance(found, str) and "\0" not in found and Path(found).is_absolute():
            return Path(found)
    return None
