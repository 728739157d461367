"""Handing files and folders to the programs that usually show them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from put.errors import OutputError

__all__ = ["open_path", "place_of"]


def place_of(path: Path) -> Path:
    """Return what can be opened: for numbered images, whose name holds a placeholder, their folder."""
    return path.parent if "%" in path.name and not path.exists() else path


def open_path(path: Path) -> OutputError | None:
    """Open a file or folder.

    Returns:
        Why that could not be.
    """
    if not path.exists():
        return OutputError(
            _tr("{path} does not exist.").format(path=path),
            _tr("It is created with the first result. If it existed before, it may have been moved or deleted."),
        )
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        return OutputError(_tr("No program can open {path}.").format(path=path), _tr("Open it in your file manager."))
    return None


def _tr(source: str) -> str:
    return QCoreApplication.translate("Queue", source)
