"""Handle drags onto a window: always copied, because after a move the sender deletes it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDropEvent

__all__ = ["accept_copy", "local_files", "local_paths"]


def local_paths(event: QDropEvent) -> list[Path]:
    """Return the local paths of a drag; none where they may only be moved or linked."""
    return [Path(file) for file in local_files(event)]


def local_files(event: QDropEvent) -> list[str]:
    """Return the names of :func:`local_paths`; to make paths of thousands takes long."""
    if not event.possibleActions() & Qt.DropAction.CopyAction:
        return []
    urls = event.mimeData().urls() if event.mimeData().hasUrls() else []
    return [url.toLocalFile() for url in urls if url.isLocalFile()]


def accept_copy(event: QDropEvent) -> None:
    """Take a drag as a copy, whatever the sender proposes."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
