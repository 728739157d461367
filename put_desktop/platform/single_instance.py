"""One window at a time: a later start hands its paths to the window that is open."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal, Slot

__all__ = ["Instance"]


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
        self._watcher: QFileSystemWatcher | None = None
        with suppress(OSError):
            self._inbox.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)  # however long it is held: only the end of its process frees it

    def acquire(self) -> bool:
        """Become the one window; False where another one is open. A folder that cannot be written has no lock."""
        return self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError

    @Slot()
    def watch(self) -> None:
        """Take what was handed over meanwhile, and what will be."""
        self._watcher = QFileSystemWatcher([str(self._inbox)] if self._inbox.is_dir() else [], self)
        self._watcher.directoryChanged.connect(self._collect)
        self._collect()

    def hand_over(self, paths: Sequence[Path], seconds: float = 2.0) -> bool:
        """Give paths to the window that is open.

        Returns:
            Whether it took them within ``seconds``; if not it is busy, and takes them later.
        """
        name = f"{time.time_ns():020}-{uuid4().hex}"
        part, letter = self._inbox / f"{name}.part", self._inbox / f"{name}.json"
        part.write_text(json.dumps([os.path.abspath(path) for path in paths]), encoding="utf-8")  # noqa: PTH100
        part.rename(letter)
        end = time.monotonic() + seconds
        while letter.exists() and time.monotonic() < end:
            time.sleep(0.02)
        return not letter.exists()

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
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        self._lock.unlock()
