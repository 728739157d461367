"""Save and restore the window's geometry and layout, and the settings of new jobs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QMainWindow

from put_desktop.main.window_parts import WindowParts
from put_desktop.settings.job_settings import JobSettings
from put_desktop.settings.preferences import WindowSettings
from put_desktop.ui.screen import fitting_size

__all__ = ["WindowMemory", "restore_window"]

_SPLITTERS: Final = ("top_half", "bottom_half", "halves")
"""Their names changed with what lies in them: widths of another layout are not taken over."""
_PREFIX: Final = "desk_"
KEEP_MS: Final = 500
"""Time after a change until it is written, with all that come meanwhile."""


class WindowMemory(QObject):
    """Writes how the window is soon after it changes, so that a kill of the program loses nothing.

    Args:
        window: Qt's owner.
        parts: of the window.
        job_settings: returns what new jobs get.
        remembered: gets it.
    """

    def __init__(
        self,
        window: QMainWindow,
        parts: WindowParts,
        job_settings: Callable[[], JobSettings],
        remembered: WindowSettings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._job_settings = job_settings
        self._remembered = remembered
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_MS)
        self._timer.timeout.connect(self.save)

    def begin(self) -> None:
        """Follow what changes from now on."""
        parts = self._parts
        toggles = (parts.settings.fold, parts.settings.video_fold, parts.queue_shown, parts.settings_shown)
        for toggled in (each.toggled for each in toggles):
            toggled.connect(self.note_change)
        for name in _SPLITTERS:
            getattr(parts, name).splitterMoved.connect(self.note_change)

    @Slot()
    def note_change(self) -> None:
        """Write soon."""
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def save(self) -> None:
        """Write now."""
        self._timer.stop()
        _remember_window(self._window, self._parts, self._job_settings(), self._remembered)


def restore_window(window: QMainWindow, parts: WindowParts, remembered: WindowSettings) -> None:
    """Give the window the size, the sections and the settings that it was left with."""
    parts.settings.set_settings(remembered.job_settings())
    parts.settings.unfold(
        advanced=remembered.flag("advanced", default=False),
        video=remembered.flag("video", default=False),
    )
    parts.open_queue(opened=remembered.flag("queue", default=False))
    parts.settings_shown.setChecked(remembered.flag("settings", default=True))
    geometry = remembered.bytes("geometry")
    if geometry is not None:
        window.restoreGeometry(geometry)
        if not window.windowState() & (Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen):
            # It may have been left on a larger screen; Qt leaves no room for the frame.
            window.resize(fitting_size(window.size(), window.screen().availableGeometry().size()))
    for name in _SPLITTERS:
        sizes = remembered.bytes(_PREFIX + name)
        if sizes is not None:
            getattr(parts, name).restoreState(sizes)


def _remember_window(
    window: QMainWindow, parts: WindowParts, job_settings: JobSettings, remembered: WindowSettings
) -> None:
    """Keep how the window is left."""
    remembered.set_bytes("geometry", window.saveGeometry())
    for name in _SPLITTERS:
        remembered.set_bytes(_PREFIX + name, getattr(parts, name).saveState())
    remembered.set_flag("advanced", on=parts.settings.fold.isChecked())
    remembered.set_flag("video", on=parts.settings.video_fold.isChecked())
    remembered.set_flag("queue", on=parts.queue_shown.isChecked())
    remembered.set_flag("settings", on=parts.settings_shown.isChecked())
    if not job_settings.options.model:  # the models are not listed yet: the one of last time stays
        model = remembered.job_settings().options.model
        job_settings = replace(job_settings, options=replace(job_settings.options, model=model))
    remembered.set_job_settings(job_settings)
    remembered.save()
