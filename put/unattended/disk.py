"""Disks that fill up: work waits until there is room, instead of failing."""

from __future__ import annotations

import math
import os
import shutil
import threading
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from put.events import TranslationEvents, Warned
from put.formatting import size_text

__all__ = ["ENOUGH", "LOW", "DiskRoom", "disk_room", "waiting_for_room"]

LOW = 300_000_000
"""Bytes: with less, nothing new is begun."""
ENOUGH = 600_000_000
"""Bytes: with that much it resumes."""
LOW_SHARE, ENOUGH_SHARE = 20, 10
"""On a small disk it is one part in so many of its size: a card may hold less than that in all."""
CHECK_SECONDS = 2.0


@dataclass(frozen=True)
class DiskRoom:
    """Free space on the disk of a folder."""

    name: str
    """Its name for people: where it is mounted, or its letter."""
    free: int
    """Bytes."""
    size: int = 0
    """Bytes of the whole disk; 0 where it is not known."""

    @property
    def is_low(self) -> bool:
        """Whether nothing new is to be begun."""
        return self.free < self._at_most(LOW, LOW_SHARE)

    @property
    def is_enough(self) -> bool:
        """Whether work that waited resumes."""
        return self.free >= self._at_most(ENOUGH, ENOUGH_SHARE)

    def _at_most(self, usual: int, share: int) -> int:
        return min(usual, self.size // share) if self.size else usual


def disk_room(folder: Path) -> DiskRoom | None:
    """Return the room on the disk of a folder, which need not exist; None where that cannot be found out."""
    place = folder.absolute()
    while not os.path.isdir(place) and place != place.parent:  # noqa: PTH112 - Path.is_dir raises for drives that are gone
        place = place.parent
    try:
        usage = shutil.disk_usage(place)
    except OSError:
        return None
    return DiskRoom(_name(place), usage.free, usage.total)


def waiting_for_room(events: TranslationEvents, output: Path, stop: threading.Event) -> TranslationEvents:
    """Pass on the events of a batch, but wait before the next one while its disk has little room.

    Args:
        events: of :func:`put.translation.batch.translate`; closed with this.
        output: the folder of the results.
        stop: ends the waiting.

    Yields:
        The events, and ``Warned`` where it begins to wait and where it resumes.
    """
    next_check = 0.0
    with closing(events):
        for event in events:
            yield event
            if time.monotonic() < next_check:
                continue
            room = disk_room(output)
            if room is not None and room.is_low:
                yield Warned(
                    f"The disk {room.name} has {size_text(room.free)} left; the work is paused.",
                    "It resumes by itself when there is room again.",
                )
                if not _wait(output, stop):
                    next_check = math.inf  # nothing more is begun
                    continue
                yield Warned(f"The disk {room.name} has room again; the work resumes.")
            next_check = time.monotonic() + CHECK_SECONDS


def _wait(output: Path, stop: threading.Event) -> bool:
    """Wait for room; whether there is some, and nobody asked to stop."""
    while not stop.wait(CHECK_SECONDS):
        room = disk_room(output)
        if room is None or room.is_enough:
            return True
    return False


def _name(place: Path) -> str:
    """Return the mount point of the disk."""
    real = Path(os.path.realpath(place))
    return str(next((each for each in (real, *real.parents) if os.path.ismount(each)), Path(real.anchor)))
