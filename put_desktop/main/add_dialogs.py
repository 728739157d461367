"""Dialogues that ask what is to be translated."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from put_desktop.media.clips import video_endings

__all__ = ["files_dialog", "folder_dialog", "report_dialog"]


def files_dialog(parent: QWidget) -> QFileDialog:
    """Return a dialogue that asks for images and videos."""
    from put.images.formats.kinds import READABLE_ENDINGS

    dialog = QFileDialog(parent, _tr("Add pictures and videos"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    pictures, videos = (
        " ".join(f"*{ending}" for ending in sorted(endings)) for endings in (READABLE_ENDINGS, video_endings())
    )
    dialog.setNameFilters(
        [
            _tr("Pictures and videos ({endings})").format(endings=f"{pictures} {videos}"),
            _tr("Pictures ({endings})").format(endings=pictures),
            _tr("Videos ({endings})").format(endings=videos),
            _tr("All files (*)"),
        ]
    )
    return dialog


def folder_dialog(parent: QWidget) -> QFileDialog:
    """Return a dialogue that asks for a folder."""
    dialog = QFileDialog(parent, _tr("Add a folder"))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return dialog


def report_dialog(parent: QWidget) -> QFileDialog:
    """Return a dialogue that asks for the report of a job."""
    dialog = QFileDialog(parent, _tr("Translate again from a report"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([_tr("Reports ({endings})").format(endings="*.json"), _tr("All files (*)")])
    return dialog


def _tr(source: str) -> str:
    return QCoreApplication.translate("MainWindow", source)
