"""Notifications of the desktop, and progress on the program's icon."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from put_desktop.core.task_manager import Executor, TaskQueue
from put_desktop.platform.session_bus import SessionBus

__all__ = ["Notifier"]

SHOWN_MS = 10_000
PROGRAM = "PUT Desktop"
DESKTOP_FILE = "put-desktop"


class Notifier(QObject):
    """Tells of things while the window is not looked at: through D-Bus on Linux, else through an icon in the tray.

    Args:
        icon: the program's icon in the tray.
        bus: the desktop's own by default.
        parent: Qt's owner.
    """

    def __init__(self, icon: QSystemTrayIcon, bus: SessionBus | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._bus = bus if bus is not None else SessionBus()
        self._percent: int | None = None
        self._tasks = TaskQueue(Executor.INTERACTIVE, self)

    def notify(self, title: str, text: str) -> None:
        """Show a notification, where anything takes it."""
        self._tasks.submit(
            partial(self._bus.notify, PROGRAM, DESKTOP_FILE, title, text, SHOWN_MS),
            lambda sent: None if sent else self._notify_by_tray(title, text),
        )

    def show_progress(self, fraction: float | None) -> None:
        """Show how far the work is on the program's icon in the dock or the taskbar; None for none."""
        percent = None if fraction is None else round(fraction * 100)
        if percent != self._percent:
            self._percent = percent
            self._tasks.submit(
                partial(self._bus.show_progress, DESKTOP_FILE, None if percent is None else percent / 100),
                lambda sent: None if sent else _show_badge(percent or 0),
            )

    def close(self) -> None:
        """Show nothing any more."""
        self.show_progress(None)
        self._tasks.submit(self._bus.close)
        self._tasks.close(0.5)

    def _notify_by_tray(self, title: str, text: str) -> None:
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self._icon.setVisible(True)
            self._icon.showMessage(title, text, self._icon.icon(), SHOWN_MS)


def _show_badge(percent: int) -> None:
    app = QGuiApplication.instance()
    if isinstance(app, QGuiApplication):
        app.setBadgeNumber(percent)
