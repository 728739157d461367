"""The icon in the tray, where the program works on without its window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from put_desktop.translate.queue.job_queue import Activity, JobQueue
from put_desktop.ui import theme

__all__ = ["Tray"]


class Tray(QObject):
    """Hides a window, and brings it back.

    Args:
        window: the main window.
        queue: is shown in the tool tip, paused and resumed.

    Signals:
        quit_requested: the program is to end.
    """

    quit_requested = Signal()

    def __init__(self, window: QWidget, queue: JobQueue) -> None:
        super().__init__(window)
        self._window = window
        self._queue = queue
        self.icon = QSystemTrayIcon(theme.app_icon(), self)
        self._menu = QMenu(window)
        self._show = self._action(self.tr("&Open PUT Desktop"))
        self._pause = self._action(self.tr("&Pause"))
        self._menu.addSeparator()
        self._quit = self._action(self.tr("&Quit"))
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(self._activated)
        self._show.triggered.connect(self.show_window)
        self._pause.triggered.connect(self._toggle)
        self._quit.triggered.connect(self.quit_requested)
        queue.activity_changed.connect(self._refresh)
        queue.changed.connect(self._refresh)
        self._refresh()

    @staticmethod
    def is_available() -> bool:
        """Return whether the desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def is_hiding(self) -> bool:
        """Whether the window is in the tray."""
        return self.icon.isVisible() and not self._window.isVisible()

    def hide_window(self) -> None:
        """Work on in the tray."""
        QApplication.setQuitOnLastWindowClosed(False)
        self.icon.setVisible(True)
        self._window.setVisible(False)

    @Slot()
    def show_window(self) -> None:
        """Bring the window back."""
        QApplication.setQuitOnLastWindowClosed(True)
        self._window.setVisible(True)
        self._window.raise_()
        self._window.activateWindow()
        self.icon.setVisible(False)

    def close(self) -> None:
        """Take the icon away; a hidden window that is closed ends the program."""
        was_hiding = self.is_hiding
        self.icon.setVisible(False)
        QApplication.setQuitOnLastWindowClosed(True)
        if was_hiding:
            QApplication.quit()

    def _action(self, words: str) -> QAction:
        action = QAction(words, self)
        self._menu.addAction(action)
        return action

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.show_window()

    @Slot()
    def _toggle(self) -> None:
        if self._queue.activity is Activity.PAUSED:
            self._queue.resume()
        else:
            self._queue.pause()

    @Slot()
    def _refresh(self) -> None:
        activity, running = self._queue.activity, self._queue.running
        self._pause.setEnabled(activity in (Activity.RUNNING, Activity.PAUSED))
        self._pause.setText(self.tr("&Resume") if activity is Activity.PAUSED else self.tr("&Pause"))
        progress = f"{running.fraction:.0%} · {running.place.name}" if running is not None else self.tr("Nothing to do")
        self.icon.setToolTip(f"PUT Desktop: {progress}")
