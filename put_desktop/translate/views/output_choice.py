"""Choose the folder for the results."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from put_desktop.ui import theme
from put_desktop.ui.widgets.elided import ElidedLabel

__all__ = ["OutputChoice"]


class OutputChoice(QWidget):
    """A new folder beside each input, or one folder for all.

    Signals:
        changed: by a person.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("Results go to"), self)
        self.beside = QRadioButton(self.tr("A folder &beside the originals"), self)
        self.chosen = QRadioButton(self.tr("This fo&lder:"), self)
        self.edit = QLineEdit(self)
        self.edit.setPlaceholderText(self.tr("No folder chosen"))
        self.edit.setAccessibleName(self.tr("Folder for the results"))
        self.edit.setAcceptDrops(False)  # the whole window takes drops
        self.browse = QPushButton(self.tr("&Choose…"), self)
        self.browse.setToolTip(self.tr("Choose the folder for the results"))
        self._result = ElidedLabel(self)
        self._result.setProperty("muted", True)  # noqa: FBT003  Qt's signature
        policy = self._result.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._result.setSizePolicy(policy)
        group = QButtonGroup(self)
        for button in (self.beside, self.chosen):
            group.addButton(button)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE // 2)
        row.addWidget(self.edit, 1)
        row.addWidget(self.browse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (title, self.beside, self.chosen):
            column.addWidget(part)
        column.addLayout(row)
        column.addWidget(self._result)
        self.beside.setChecked(True)
        self.chosen.toggled.connect(self._toggled)
        self.edit.editingFinished.connect(self.changed)
        self.browse.clicked.connect(self._browse)
        self._toggled(False)  # noqa: FBT003

    def folder(self) -> Path | None:
        """The one folder; None for one beside each input."""
        text = self.edit.text().strip()
        return Path(text).expanduser().absolute() if self.chosen.isChecked() and text else None

    def set_folder(self, folder: Path | None) -> None:
        """Choose; the folder that was typed stays in the field."""
        if folder is not None and folder != self.folder():
            self.edit.setText(str(folder))
        (self.beside if folder is None else self.chosen).setChecked(True)

    def show_result(self, folder: Path | None) -> None:
        """Say which folder that makes; None where that is not known. Its own name says most, the tip says all."""
        self._result.setText("" if folder is None else f"→ {folder.name}")
        self._result.setToolTip("" if folder is None else str(folder))
        self._result.setVisible(folder is not None)

    @Slot(bool)
    def _toggled(self, chosen: bool) -> None:
        self.edit.setVisible(chosen)
        self.browse.setVisible(chosen)
        if chosen and not self.edit.text() and not self.signalsBlocked():
            self._browse()
        self.changed.emit()

    @Slot()
    def _browse(self) -> None:
        start = self.edit.text() or str(Path.home())
        dialog = QFileDialog(self.window(), self.tr("Folder for the results"), start)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._browsed)
        dialog.rejected.connect(self._not_browsed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _not_browsed(self) -> None:
        if not self.edit.text():
            self.beside.setChecked(True)

    @Slot(str)
    def _browsed(self, folder: str) -> None:
        self.edit.setText(folder)
        self.changed.emit()
