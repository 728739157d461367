"""The dialogue for one watched folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from put.config import TranslateOptions
from put.errors import OptionError
from put.options import find_option
from put.unattended.watch_folder import WatchFolder, WatchOptions
from put_desktop.core.error_texts import in_words
from put_desktop.ui.screen import fit_to_screen
from put_desktop.ui.widgets.folder_field import FolderField
from put_desktop.ui.widgets.form import dialog_buttons, form_of, muted

__all__ = ["WatchEditDialog"]


class WatchEditDialog(QDialog):
    """Asks for a folder, where its results go, and how they are made.

    Args:
        presets: names of presets.
        options: returns the options of a preset; of the empty name those that are shown in the window.
        folder: to be changed; None for a new one.
        parent: the window.

    Signals:
        chosen: a :class:`WatchFolder`.
    """

    chosen = Signal(object)

    def __init__(
        self,
        presets: Sequence[str],
        options: Callable[[str], TranslateOptions],
        folder: WatchFolder | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._before = folder
        self._options = options
        self.setWindowTitle(self.tr("Change a watched folder") if folder else self.tr("Watch a folder"))
        watch = folder.watch if folder is not None else WatchOptions()
        self.folder = FolderField(self.tr("Folder to watch"), self)
        self.output = FolderField(self.tr("Folder for the results"), self)
        self.preset = QComboBox(self)
        kept = self.tr("As it is") if folder is not None else self.tr("The settings that are shown now")
        self.preset.addItem(kept, "")
        for name in presets:
            self.preset.addItem(name, name)
        self.settle = QSpinBox(self)
        about = find_option(WatchOptions, "settle").about
        self.settle.setRange(int(about.minimum or 1), int(about.maximum or 3600))
        self.settle.setSuffix(self.tr(" s"))
        self.settle.setToolTip(self.tr("How long a file must not have changed before it is translated"))
        self.settle.setValue(round(watch.settle))
        self.new_only = QCheckBox(self.tr("Only what arrives from &now on"), self)
        self.new_only.setToolTip(self.tr("Leave what is in the folder already"))
        self.new_only.setChecked(watch.new_only)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setProperty("danger", True)  # noqa: FBT003  Qt's signature
        self.buttons = dialog_buttons(self, self.tr("Save") if folder else self.tr("Watch"))
        self._lay_out()
        if folder is not None:
            self.folder.set_path(folder.folder)
            self.output.set_path(folder.output)
            self.preset.setCurrentIndex(max(0, self.preset.findData(folder.preset)))
        self.folder.changed.connect(self._folder_changed)
        self.folder.changed.connect(self._check)
        self.output.changed.connect(self._check)
        self.buttons.accepted.connect(self._accepted)
        self._check()
        fit_to_screen(self, QSize(520, self.sizeHint().height()), QSize(300, 200))

    def _lay_out(self) -> None:
        form = form_of(
            self,
            (
                (self.tr("&Watch"), self.folder),
                (self.tr("&Results go to"), self.output),
                (self.tr("&Preset"), self.preset),
                (self.tr("Wait &until unchanged for"), self.settle),
            ),
        )
        form.addRow("", self.new_only)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(
            muted(self.tr("Pictures and videos that arrive in the folder, or below it, are translated at once."), self)
        )
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addWidget(self.buttons)

    @Slot()
    def _folder_changed(self) -> None:
        """Propose a folder beside the one that is watched."""
        folder = self.folder.path()
        if folder is not None and self.output.path() is None:
            self.output.set_path(folder.with_name(self.tr("{name} - translated").format(name=folder.name)))

    @Slot()
    def _check(self) -> None:
        folder, output = self.folder.path(), self.output.path()
        problem = ""
        if folder is not None and not folder.is_dir() and self._before is None:
            problem = self.tr("This folder does not exist.")
        elif folder is not None and output is not None:
            problem = self._fault()
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        ready = folder is not None and output is not None and not problem
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)

    def _fault(self) -> str:
        try:
            self._made()
        except OptionError as error:
            return in_words(error)
        return ""

    def _made(self) -> WatchFolder:
        folder, output = self.folder.path() or Path(), self.output.path() or Path()
        name = str(self.preset.currentData())
        watch = WatchOptions(float(self.settle.value()), self.new_only.isChecked())
        if self._before is None:
            return WatchFolder(folder, output, self._options(name), watch, name)
        keeps = not name or name == self._before.preset
        options = self._before.options if keeps else self._options(name)
        preset = name or self._before.preset
        return replace(self._before, folder=folder, output=output, watch=watch, options=options, preset=preset)

    @Slot()
    def _accepted(self) -> None:
        self.chosen.emit(self._made())
        self.accept()
