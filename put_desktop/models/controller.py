"""The models in the gallery: listed, added, exported, renamed and removed beside the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMessageBox, QWidget

from put.errors import PutError
from put_desktop.core.task_manager import Executor, TaskQueue
from put_desktop.models.gallery import ModelGallery
from put_desktop.models.models_page import ModelsPage
from put_desktop.ui.cards.gallery_model import title
from put_desktop.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from put.models.exchange import Imported
    from put.models.library import Library, ModelEntry

__all__ = ["ModelsController"]


class ModelsController(QObject):
    """Does in the library what the gallery asks for.

    Args:
        gallery: the picker, which is filled.
        page: the page of all models, likewise.
        messages: where results and problems are told.
        library: None for the program's own.
        parent: the window.

    Signals:
        listed: the gallery is filled; the name of a model that just came and is chosen, or an empty text.
        renamed: the name that a model had, and the one that it has now, which is its title too.
        details_wanted: the name of a model that a person wants to know all of.
    """

    listed = Signal(str)
    renamed = Signal(str, str)
    details_wanted = Signal(str)

    def __init__(
        self,
        gallery: ModelGallery,
        page: ModelsPage,
        messages: MessageBar,
        library: Library | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.listing = False
        """Whether the choice in the gallery changes because its cards do, not because a person chose."""
        self._window = parent
        self._gallery = gallery
        self._messages = messages
        self._given = library
        self._users: Callable[[str], int] = lambda _name: 0
        self._tasks = TaskQueue(Executor.IO, self, self._failed)
        self._problems: list[Callable[[], None]] = []
        """What takes the messages on what did not work away."""
        self._page = page
        gallery.details_requested.connect(self.details_wanted)
        for part in (gallery, page.gallery, page.panel):
            part.export_requested.connect(self.ask_export)
            part.rename_requested.connect(self.ask_rename)
            part.remove_requested.connect(self.ask_remove)
        for part in (gallery, page.gallery):
            part.import_requested.connect(self.add)

    def refresh(self, choose: str = "", *, came: bool = True) -> None:
        """List what is on the disk, and choose a model, one that just ``came`` or one of last time."""
        self._tasks.submit(lambda: self.library().entries(), partial(self._list, choose, came=came))

    def entry(self, name: str) -> ModelEntry | None:
        """Return the model of a name as it was listed."""
        return next((entry for entry in self._gallery.entries() if entry.name == name), None)

    def title(self, name: str) -> str:
        """Return the title on a model's card, the same in each language; its name where it has none."""
        entry = self.entry(name)
        return entry.card.title if entry is not None and entry.card is not None else name

    def shown_title(self, name: str) -> str:
        """Return the title of a model in the language of the window."""
        entry = self.entry(name)
        return title(entry) if entry is not None else name

    def set_users(self, users: Callable[[str], int]) -> None:
        """Say how many jobs that are not finished need the model of a name."""
        self._users = users

    def close(self) -> None:
        """End what runs beside the window."""
        self._tasks.close(1.0)

    @Slot()
    def ask_import(self) -> None:
        """Ask for files to add."""
        dialog = QFileDialog(self._window, self.tr("Import models"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Models (*.safetensors *.pth *.pt *.ckpt)"), self.tr("All files (*)")])
        dialog.filesSelected.connect(lambda files: self.add([Path(file) for file in files]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(list)
    def add(self, files: Sequence[Path]) -> None:
        """Add models from files."""
        self._forget_problems()
        for file in files:
            close = self._messages.show_info(self.tr("Adding {name}…").format(name=Path(file).name))
            work = partial(self._import, Path(file))
            self._tasks.submit(work, partial(self._added, close), partial(self._not_done, close))

    @Slot(str)
    def ask_export(self, name: str) -> None:
        """Ask where to write a model to."""
        dialog = QFileDialog(self._window, self.tr("Export “{name}”").format(name=self.shown_title(name)))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(
            [self.tr("PUT Desktop (*.safetensors)"), self.tr("CUT and CycleGAN (*.pth)"), self.tr("ONNX (*.onnx)")]
        )
        dialog.setDefaultSuffix("safetensors")
        dialog.filterSelected.connect(lambda words: dialog.setDefaultSuffix(words.rpartition("*.")[2].rstrip(")")))
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda file: self.export(name, Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export(self, name: str, target: Path) -> None:
        """Write a model for other programs; the file dialogue asked before it replaces one."""
        self._forget_problems()
        close = self._messages.show_info(self.tr("Writing {name}…").format(name=target.name))
        work = partial(self._export, name, target)
        self._tasks.submit(work, partial(self._exported, close), partial(self._not_done, close))

    @Slot(str)
    def ask_rename(self, name: str) -> None:
        """Ask for another name."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Rename model"))
        dialog.setLabelText(self.tr("New name for “{name}”:").format(name=self.shown_title(name)))
        dialog.setTextValue(self.title(name))
        dialog.setTextEchoMode(QLineEdit.EchoMode.Normal)
        dialog.textValueSelected.connect(lambda new: self.rename(name, new.strip()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def rename(self, name: str, new: str) -> None:
        """Give a model another name, on its card and in the library."""
        if new != self.title(name):
            self._tasks.submit(partial(self._rename, name, new), partial(self._renamed, name))

    @Slot(str)
    def ask_remove(self, name: str) -> None:
        """Ask before a model is deleted."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Delete the model “{name}”?").format(name=self.shown_title(name)))
        box.setInformativeText(self._stakes(name))
        delete = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        delete.clicked.connect(lambda: self.remove(name))
        box.finished.connect(box.deleteLater)
        box.open()

    def remove(self, name: str) -> None:
        """Delete a model."""
        self._tasks.submit(lambda: self.library().remove(name), lambda _none: self.refresh())

    def _stakes(self, name: str) -> str:
        """Return the text on what is lost where a model is deleted."""
        lost = self.tr("Its file is deleted from your data folder. Pictures made with it stay.")
        jobs = self._users(name)
        if not jobs:
            return lost
        return f"{lost} {self.tr('%Ln unfinished job(s) need it', '', jobs)}."

    def library(self) -> Library:
        """Beside the window: where models are looked up."""
        if self._given is None:
            from put.models.library import Library

            self._given = Library()
        return self._given

    def _import(self, file: Path) -> Imported:
        from put.models.exchange import import_model  # torch may come with it: beside the window
        from put.paths import samples

        sample = next(iter(sorted(samples().glob("*.jpg"))), None)
        return import_model(file, self.library(), sample=sample)

    def _rename(self, name: str, new: str) -> str:
        from put.models.model_file import rewrite_card

        entry = self.library().rename(name, new)
        if entry.card is not None:
            rewrite_card(entry.path, entry.path, replace(entry.card, title=entry.name))
        return entry.name

    def _renamed(self, name: str, new: str) -> None:
        self.renamed.emit(name, new)
        self.refresh(new, came=False)

    def _export(self, name: str, target: Path) -> Path:
        from put.models.exchange import export_model

        return export_model(name, target, self.library(), overwrite=True)

    def _list(self, choose: str, entries: list[ModelEntry], *, came: bool) -> None:
        self.listing = True
        self._gallery.set_entries(entries)
        self._page.set_entries(entries)
        if choose:
            self._gallery.set_current(choose)
            self._page.show_model(choose)
        self.listing = False
        self.listed.emit(choose if came else "")

    def _added(self, close: Callable[[], None], added: Imported) -> None:
        close()
        name = added.entry.name
        self._messages.show_info(self.tr("“{name}” was added and selected.").format(name=name), self._taken(added))
        self.refresh(name)

    def _taken(self, added: Imported) -> str:
        """Name of the generator among several in a file; empty where there was no choice."""
        said = []
        if len(added.parts) > 1:
            words = (
                self.tr("It is the averaged generator, {part}, of {count} in the file: {parts}.")
                if added.ema_generator
                else self.tr("It is the generator {part}, of {count} in the file: {parts}.")
            )
            said.append(words.format(part=added.part, count=len(added.parts), parts=", ".join(added.parts)))
        for part, reason in added.passed_over:
            words = self.tr("The averaged generator {part} could not be taken. {reason}")
            said.append(words.format(part=part, reason=reason))
        return " ".join(said)

    def _exported(self, close: Callable[[], None], target: Path) -> None:
        close()
        self._messages.show_info(self.tr("Written to {path}.").format(path=target))

    def _not_done(self, close: Callable[[], None], error: Exception) -> None:
        close()
        self._failed(error)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, PutError):
            error = PutError(self.tr("Something went wrong."), self.tr("Please report it."), repr(error))
        self._problems.append(self._messages.show_problem(error))

    def _forget_problems(self) -> None:
        """Whoever tries something else has read why the last try did not work."""
        problems, self._problems = self._problems, []
        for close in problems:
            close()
