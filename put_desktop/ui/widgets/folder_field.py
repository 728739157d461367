"""A line for a folder, with a button that asks for one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from put_desktop.ui import theme

__all__ = ["FolderField"]


class FolderField(QWidget):
    """A folder that is typed or chosen.

    Args:
        title: of the dialogue that asks for it.
        parent: Qt's owner.

    Signals:
        changed: by a person or not.
    """

    changed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.edit = QLineEdit(self)
        self.edit.setAcceptDrops(False)  # the whole window takes drops
        self.edit.setPlaceholderText(self.tr("No folder chosen"))
        self.edit.setAccessibleName(title)
        self.browse = QPushButton(self.tr("Choose…"), self)
        self.browse.setAutoDefault(False)
        self.browse.setAccessibleName(self.tr("Choose: {what}").format(what=title))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE // 2)
        row.addWidget(self.edit, 1)
        row.addWidget(self.browse)
        self.setFocusProxy(self.edit)
        self.setAccessibleName(self.edit.accessibleName())  # it is told to have the focus, too
        self.edit.editingFinished.connect(self.changed)
        self.browse.clicked.connect(self._browse)

    def path(self) -> Path | None:
        """Return the folder, absolute; None where there is none."""
        text = self.edit.text().strip()
        return Path(text).expanduser().absolute() if text else None

    def set_path(self, path: Path | None) -> None:
        """Show a folder."""
        self.edit.setText(str(path) if path is not None else "")
        self.changed.emit()

    @Slot()
    def _browse(self) -> None:
        dialog = QFileDialog(self.window(), self._title, self.edit.text() or str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda text: self.set_path(Path(text)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
