"""Garbage collection on the window's thread, at harmless moments."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

__all__ = ["GarbageTimer"]

SECOND_MS = 1000
YOUNG = 2000
"""New objects from which a look is worth it."""
BURST = 20_000
"""New objects that no second of the window's own work makes: an import, or a long list of files."""
SECONDS_BETWEEN_FULL = 60


class GarbageTimer(QObject):
    """Collects on the window's thread, in short looks.

    On its own Python does it on whatever thread makes an object at the wrong moment: on a worker it would destroy
    widgets there, which crashes, and a full look through the hundreds of thousands of objects of a large queue stops
    the window for a fifth of a second. Here the young objects are looked through once a second, all of them only now
    and then, and what comes in bursts never: modules stay, and lists of files are freed without a look.

    Args:
        parent: Qt's owner.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seconds = 0
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND_MS)
        self._timer.timeout.connect(self._look)
        gc.disable()
        self._timer.start()

    @Slot()
    def settle(self) -> None:
        """Never look through the objects that exist now again."""
        gc.freeze()

    def stop(self) -> None:
        """Restore what was there before."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def _look(self) -> None:
        self._seconds += 1
        young = gc.get_count()[0]
        if young > BURST:
            gc.freeze()
        elif self._seconds >= SECONDS_BETWEEN_FULL:
            self._seconds = 0
            gc.collect()
        elif young > YOUNG:
            gc.collect(1)
