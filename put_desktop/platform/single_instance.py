"""One window at a time: a later start hands its paths to the window that is open."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Sequence
from contextlib import suppress
from enum import Enum, auto
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal, Slot

__all__ = ["HandedOver", "Instance"]


class HandedOver(Enum):
    """Outcome of handing paths to the window that is open."""

    TAKEN = auto()
    BUSY = auto()
    """It takes them later."""
    FREE = auto()
    """It is gone: this process is the one window now, and the paths are its own to add."""


class Instance(QObject):
    """Holds the data folder for this process and hears of later starts.

    A lock file says who has the folder; the lock of a process that is gone does not count. Paths are handed over as
    small files in a folder that the holder watches, so that nothing is lost where it is busy.

    Args:
        folder: the person's data folder.
        parent: Qt's owner.

    Signals:
        called: paths that a later start was given, perhaps none: somebody wants to see the window.
    """

    called = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inbox = folder / "inbox"
        self._closing = folder / "window.closing"
        self._watcher: QFileSystemWatcher | None = None
        with suppress(OSError):
            self._inbox.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)  # however long it is held: only the end of its process frees it

    def acquire(self) -> bool:
        """Become the one window; False where another one is open. A folder that cannot be written has no lock."""
        if not self._lock.tryLock(0):
            return self._lock.error() is not QLockFile.LockError.LockFailedError
        with suppress(OSError):
            self._closing.unlink(missing_ok=True)  # of a window that was killed while it closed
        return True

    @Slot()
    def watch(self) -> None:
        """Take what was handed over meanwhile, and what will be."""
        self._watcher = QFileSystemWatcher([str(self._inbox)] if self._inbox.is_dir() else [], self)
        self._watcher.directoryChanged.connect(self._collect)
        self._collect()

    @Slot()
    def stop_watching(self) -> None:
        """Take nothing more, because the window closes: a later start becomes the one window when this one is gone."""
        self._drop_watcher()
        with suppress(OSError):
            self._closing.touch()

    def hand_over(self, paths: Sequence[Path], seconds: float = 2.0, closing_seconds: float = 20.0) -> HandedOver:
        """Give paths to the window that is open, or become the one window where that one is gone meanwhile.

        Args:
            paths: files and folders.
            seconds: how long to wait for a window that is open.
            closing_seconds: how long to wait for one that closes.

        Raises:
            OSError: the data folder cannot be written.
        """
        name = f"{time.time_ns():020}-{uuid4().hex}"
        part, letter = self._inbox / f"{name}.part", self._inbox / f"{name}.json"
        part.write_text(json.dumps([os.path.abspath(path) for path in paths]), encoding="utf-8")  # noqa: PTH100
        part.rename(letter)
        began = time.monotonic()
        while letter.exists():
            if not self._lock.isLocked() and self.acquire():
                letter.unlink(missing_ok=True)
                return HandedOver.FREE
            waited = time.monotonic() - began
            if waited >= (closing_seconds if self._closing.exists() else seconds):
                return HandedOver.BUSY
            time.sleep(0.02)
        return HandedOver.TAKEN

    @Slot()
    def _collect(self) -> None:
        for letter in sorted(self._inbox.glob("*.json")):
            try:
                paths = [Path(path) for path in json.loads(letter.read_text(encoding="utf-8"))]
                letter.unlink()
            except (OSError, ValueError, TypeError):
                with suppress(OSError):
                    letter.unlink()
                continue
            self.called.emit(paths)

    def release(self) -> None:
        """Release the lock."""
        self._drop_watcher()
        with suppress(OSError):
            self._closing.unlink(missing_ok=True)
        self._lock.unlock()

    def _drop_watcher(self) -> None:
        if self._watcher is not None:
            self._watcher.directoryChanged.disconnect(self._collect)
            self._watcher.deleteLater()
            self._watcher = None
