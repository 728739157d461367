"""Carry over what lies beside a source's content: the file's date, and sidecars."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

from put.errors import OutputError
from put.files.atomic import atomic_target, write_problem
from put.images.metadata import xmp
from put.translation.results_index import SourceState
from put.video.reading.file_names import numbered_name, numbers_of

__all__ = ["copy_sidecars", "keep_date"]

LARGEST = 64 << 20
"""Bytes; a larger .xmp file is no sidecar."""


def keep_date(target: Path, state: SourceState, *, numbered: bool) -> tuple[str, ...]:
    """Give a result, or each of numbered pictures, the date of its source; returns a sentence where that cannot be."""
    try:
        numbers = numbers_of(target) if numbered else []
        for path in [target.with_name(numbered_name(target.name, number)) for number in numbers] or [target]:
            os.utime(path, ns=(time.time_ns(), state.mtime_ns))
    except (OSError, OverflowError):
        return ("The date of the file could not be kept.",)
    return ()


def copy_sidecars(source: Path, whole: Path, size: tuple[int, int] | None) -> tuple[str, ...]:
    """Copy ``NAME.xmp`` and ``NAME.jpg.xmp`` beside a result; one that is there already stays.

    Args:
        source: ``NAME.jpg``.
        whole: the result; of numbered pictures their folder.
        size: width and height of a picture, whose result is upright: so the copy says it is too. None for a video.

    Returns:
        Sentences on what could not be done.
    """
    notes = []
    for sidecar, target in _pairs(source, whole):
        try:
            data = sidecar.read_bytes() if sidecar.stat().st_size <= LARGEST else b""
            data = xmp.refreshed(data, *size, xmp.orientation(data) or 1) if size else data
            if not target.exists():
                with atomic_target(target) as part:
                    part.write_bytes(data)
            elif target.read_bytes() != data:
                notes.append(f"{target.name} is there already and was left as it is.")
        except OSError as error:
            problem: OutputError = write_problem(error, target)
            notes.append(f"{sidecar.name} could not be copied: {problem.message}")
    return tuple(notes)


def _pairs(source: Path, whole: Path) -> Iterator[tuple[Path, Path]]:
    folder = str(source.parent)
    for name, result in ((source.name, whole.name), (source.stem, whole.stem)):
        for ending in (".xmp", ".XMP"):
            sidecar = os.path.join(folder, f"{name}{ending}")  # noqa: PTH118 - most are not there, and quickly told
            if os.path.isfile(sidecar):  # noqa: PTH113
                yield Path(sidecar), whole.with_name(f"{result}{ending}")
                break
