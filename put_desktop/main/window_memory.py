"""Save and restore the window's geometry and layout."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

from put_desktop.main.window_parts import WindowParts
from put_desktop.settings.job_settings import JobSettings
from put_desktop.settings.preferences import WindowSettings
from put_desktop.ui.screen import fitting_size

__all__ = ["remember_window", "restore_window"]

_SPLITTERS: Final = ("top_half", "bottom_half", "halves")
"""Their names changed with what lies in them: widths of another layout are not taken over."""
_PREFIX: Final = "desk_"


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


def remember_window(
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
    remembered.set_job_settings(job_settings)
    remembered.save()
