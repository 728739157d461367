"""A list of the files that a finding is about."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from put_desktop.core.error_texts import in_words
from put_desktop.platform.open_files import open_path
from put_desktop.training.wizard.page import wrapped
from put_desktop.ui import theme
from put_desktop.ui.screen import fit_to_screen

__all__ = ["FilesDialog"]

MOST = 2000
"""Rows at most; nobody reads more."""


class FilesDialog(QDialog):
    """File names with notes; a file or its folder can be opened."""

    def __init__(self, message: str, files: Sequence[tuple[Path, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Files"))
        fit_to_screen(self, QSize(560, 420), QSize(280, 200))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Files"))
        self.list.setUniformItemSizes(True)
        for path, note in files[:MOST]:
            item = QListWidgetItem(f"{path.name}  –  {note}" if note else path.name)
            item.setToolTip(str(path))
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self._open)
        self._problem = QLabel(self)
        self._problem.setWordWrap(True)
        self._problem.setProperty("danger", True)  # noqa: FBT003  Qt's signature
        self._problem.setVisible(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.folder_button = QPushButton(self.tr("Open &folder"), self)
        theme.bind_icon(self.folder_button, "folder-open")
        buttons.addButton(self.folder_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.folder_button.clicked.connect(self._open_folder)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(theme.SPACE)
        column.addWidget(wrapped(message, self))
        column.addWidget(self.list, 1)
        if len(files) > MOST:
            column.addWidget(wrapped(self.tr("Only the first %Ln are shown.", "", MOST), self))
        column.addWidget(self._problem)
        column.addWidget(buttons)

    @Slot(QListWidgetItem)
    def _open(self, item: QListWidgetItem) -> None:
        self._show(Path(item.data(Qt.ItemDataRole.UserRole)))

    @Slot()
    def _open_folder(self) -> None:
        if (item := self.list.currentItem()) is not None:
            self._show(Path(item.data(Qt.ItemDataRole.UserRole)).parent)

    def _show(self, path: Path) -> None:
        problem = open_path(path)
        self._problem.setText(in_words(problem) if problem is not None else "")
        self._problem.setVisible(problem is not None)
