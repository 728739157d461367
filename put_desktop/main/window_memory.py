"""How the window was left, and how it looks at the next start."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QMainWindow

from put_desktop.main.window_parts import WindowParts
from put_desktop.settings.job_settings import JobSettings
from put_desktop.settings.preferences import WindowSettings

__all__ = ["remember_window", "restore_window"]

_SPLITTERS: Final = ("top_half", "bottom_half", "halves")


def restore_window(window: QMainWindow, parts: WindowParts, remembered: WindowSettings) -> None:
    """Give the window the size, the sections and the settings that it was left with."""
    parts.settings.set_settings(remembered.job_settings())
    parts.settings.unfold(
        advanced=remembered.flag("advanced", default=False),
        video=remembered.flag("video", default=False),
    )
    geometry = remembered.bytes("geometry")
    if geometry is not None:
        window.restoreGeometry(geometry)
    for name in _SPLITTERS:
        sizes = remembered.bytes(name)
        if sizes is not None:
            getattr(parts, name).restoreState(sizes)


def remember_window(
    window: QMainWindow, parts: WindowParts, job_settings: JobSettings, remembered: WindowSettings
) -> None:
    """Keep how the window is left."""
    remembered.set_bytes("geometry", window.saveGeometry())
    for name in _SPLITTERS:
        remembered.set_bytes(name, getattr(parts, name).saveState())
    remembered.set_flag("advanced", on=parts.settings.fold.isChecked())
    remembered.set_flag("video", on=parts.settings.video_fold.isChecked())
    remembered.set_job_settings(job_settings)
    remembered.save()
