"""One look at a watched folder. No file is opened, so that a share with thousands of them can be looked at often."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from put.files.atomic import PART_SUFFIX
from put.files.exclude import Exclusion, is_system_folder
from put.images.image_files import READABLE_ENDINGS
from put.translation.results_index import OwnResults, SourceState
from put.translation.walk import Found, FoundFile, has_frames, is_text
from put.unattended.watch_folder import WatchFolder
from put.video.probe import VIDEO_ENDINGS

__all__ = ["found_files", "scan"]

_ENDINGS = READABLE_ENDINGS | VIDEO_ENDINGS


def scan(watched: WatchFolder) -> dict[str, SourceState] | None:
    """Return the pictures and videos in a folder and those below it, by their endings.

    Hidden files and folders, those of systems, what is excluded, links to folders, and the output folder are passed
    over; what cannot be read now is not there now.

    Returns:
        Size and date of each, by its path below the folder, with slashes; None where the folder is away.
    """
    if not os.path.isdir(watched.folder):  # noqa: PTH112 - Path.is_dir raises for some drives that are gone
        return None
    exclusion = Exclusion(watched.options.exclude)
    output = os.path.realpath(watched.output)
    found: dict[str, SourceState] = {}
    waiting = [""]
    while waiting:
        below = waiting.pop()
        for entry in _entries(os.path.join(watched.folder, below)):  # noqa: PTH118 - as text, quicker
            name = f"{below}{entry.name}"
            if exclusion and exclusion.takes(entry.name, name):
                continue
            if _is_folder(entry):
                if not is_system_folder(entry.name) and os.path.realpath(entry.path) != output:
                    waiting.append(f"{name}/")
            elif _is_taken(entry.name) and (state := _state(entry)) is not None:
                found[name] = state
    return found


def found_files(watched: WatchFolder, names: Iterator[str] | list[str]) -> Found:
    """Return files of a folder as a batch takes them: mirrored, without results of earlier batches and without text."""
    own, folder = OwnResults(watched.output), watched.folder
    is_within = own.lie_in(folder)
    kept = (name for name in names if not (is_within and own.holds(folder, name)))
    sources = [(source, Path(name).parent) for name in kept if not is_text(source := folder / name)]
    return Found(tuple(FoundFile(source, below, has_frames(source)) for source, below in sources))


def _entries(folder: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return sorted(entries, key=lambda entry: entry.name)
    except OSError:
        return []


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _is_taken(name: str) -> bool:
    ending = os.path.splitext(name)[1].lower()  # noqa: PTH122 - much quicker
    return ending in _ENDINGS and not name.startswith(".") and not name.endswith(PART_SUFFIX)


def _state(entry: os.DirEntry[str]) -> SourceState | None:
    try:
        if not entry.is_file():
            return None
        found = entry.stat()
    except OSError:
        return None
    return SourceState(found.st_size, found.st_mtime_ns)
