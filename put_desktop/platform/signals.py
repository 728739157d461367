"""Ctrl+C in a terminal and a polite kill close the window as its button does."""

from __future__ import annotations

import signal
import socket
from contextlib import suppress
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Slot
from PySide6.QtWidgets import QWidget

__all__ = ["SignalWatch"]


class SignalWatch(QObject):
    """Wakes Qt's event loop when a signal comes, so that Python gets to handle it; until it is closed.

    Args:
        window: what is closed.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._reader, self._writer = socket.socketpair()
        for end in (self._reader, self._writer):
            end.settimeout(0)
        self._before = signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._came)

    def close(self) -> None:
        """Restore what was there before."""
        signal.set_wakeup_fd(self._before)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_DFL)
        self._notifier.setEnabled(False)
        self._reader.close()
        self._writer.close()

    @Slot()
    def _woken(self) -> None:
        with suppress(BlockingIOError):
            self._reader.recv(64)

    def _came(self, _number: int, _frame: FrameType | None) -> None:
        self._window.close()
