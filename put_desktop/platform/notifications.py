"""Notifications of the desktop, and progress on the program's icon."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

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

    def notify(self, title: str, text: str) -> bool:
        """Show a notification; whether anything takes it."""
        if self._bus.notify(PROGRAM, DESKTOP_FILE, title, text, SHOWN_MS):
            return True
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return False
        self._icon.setVisible(True)
        self._icon.showMessage(title, text, self._icon.icon(), SHOWN_MS)
        return True

    def show_progress(self, fraction: float | None) -> None:
        """Show how far the work is on the program's icon in the dock or the taskbar; None for none."""
        percent = None if fraction is None else round(fraction * 100)
        if percent == self._percent:
            return
        self._percent = percent
        if not self._bus.show_progress(DESKTOP_FILE, None if percent is None else percent / 100):
            app = QGuiApplication.instance()
            if isinstance(app, QGuiApplication):
                app.setBadgeNumber(percent or 0)

    def close(self) -> None:
        """Show nothing any more."""
        self.show_progress(None)
        self._bus.close()
