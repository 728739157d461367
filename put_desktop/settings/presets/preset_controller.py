"""Actions of the row of presets: choose, save, rename, delete, import and export."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QFileDialog

from put.config import TranslateOptions
from put.errors import PutError
from put.translation.presets import PRESET_ENDING, PresetFolder, TranslatePreset, read_preset, write_preset
from put_desktop.core.task_manager import Executor, TaskQueue
from put_desktop.settings.job_settings import JobSettings
from put_desktop.settings.presets.preset_bar import PresetBar
from put_desktop.ui.widgets.ask import ask, ask_name

__all__ = ["PresetController"]

Listed = tuple[list[TranslatePreset], list[PutError], str]


class PresetController(QObject):
    """Keeps the row of presets and what is shown in the settings together.

    Args:
        bar: the row.
        shown: returns the settings that are shown, with the model.
        apply: shows other settings, and gives them to the selected jobs.
        show_problem: reports a :class:`PutError`.
        folder: where presets are; the person's own by default.
        parent: Qt's owner.
    """

    def __init__(
        self,
        bar: PresetBar,
        shown: Callable[[], JobSettings],
        apply: Callable[[JobSettings], None],
        show_problem: Callable[[PutError], object],
        folder: PresetFolder | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.presets: list[TranslatePreset] = []
        self._bar = bar
        self._shown = shown
        self._apply = apply
        self._show_problem = show_problem
        self._folder = folder if folder is not None else PresetFolder()
        self._tasks = TaskQueue(Executor.INTERACTIVE, self, self._failed)
        bar.chosen.connect(self.choose)
        for action, call in (
            (bar.save_as, self._ask_save),
            (bar.save_changes, self._save_changes),
            (bar.rename, self._ask_rename),
            (bar.remove, self._ask_remove),
            (bar.bring, self._ask_import),
            (bar.export, self._ask_export),
        ):
            action.triggered.connect(call)

    def load(self) -> None:
        """Read the presets; the row follows."""
        self._do(lambda: "")

    def close(self) -> None:
        """End what runs beside the window."""
        self._tasks.close(0.5)

    def find(self, name: str) -> TranslatePreset | None:
        """Return the preset of a name."""
        return next((preset for preset in self.presets if preset.name == name), None)

    @Slot()
    def refresh(self) -> None:
        """Show which preset the settings are."""
        self._bar.show_current(self._matching())

    @Slot(str)
    def choose(self, name: str) -> None:
        """Take the settings of a preset; device and folder stay, and the model where the preset names none."""
        preset = self.find(name)
        if preset is not None:
            shown = self._shown()
            options = _with_model(preset.applied(shown.options), shown)
            self._apply(replace(shown, options=options))
            self._bar.show_current(self._matching() or "")

    def save(self, name: str, *, replaces: bool = False) -> None:
        """Keep what is shown under a name."""
        preset = TranslatePreset(name, self._shown().options, self._note(name))
        self._do(lambda: self._folder.save(preset, replaces=replaces).name)

    def rename(self, name: str, new: str) -> None:
        """Give a preset another name."""
        self._do(lambda: self._folder.rename(name, new).name)

    def remove(self, name: str) -> None:
        """Delete a preset."""
        self._do(lambda: _removed(self._folder, name))

    def bring(self, file: Path) -> None:
        """Take in the preset of a file, under a name that is free."""
        self._do(lambda: _brought(self._folder, file))

    def export(self, name: str, target: Path) -> None:
        """Write a preset to a file."""
        self._tasks.submit(lambda: write_preset(target, self._folder.find(name)))

    # Inside

    def _matching(self) -> str:
        shown = self._shown()
        own = (p.name for p in self.presets if _with_model(p.applied(shown.options), shown) == shown.options)
        names = list(own)
        return self._bar.last if self._bar.last in names else next(iter(names), "")

    def _note(self, name: str) -> str:
        found = self.find(name)
        return found.note if found is not None else ""

    def _do(self, work: Callable[[], str]) -> None:
        self._tasks.submit(lambda: _listed(self._folder, work), self._listed)

    def _listed(self, listed: Listed) -> None:
        self.presets, problems, name = listed
        self._bar.set_presets(self.presets, "")
        self._bar.show_current(name if self.find(name) and name == self._matching() else self._matching())
        for problem in problems:
            self._show_problem(problem)

    def _failed(self, error: Exception) -> None:
        other = PutError(_tr("The presets could not be used."), "", repr(error))
        self._show_problem(error if isinstance(error, PutError) else other)

    @Slot()
    def _ask_save(self) -> None:
        window = self._bar.window()
        ask_name(window, _tr("Save as a preset"), _tr("Name of the preset:"), self._bar.last, self._save_named)

    def _save_named(self, name: str) -> None:
        if not any(each.name.casefold() == name.casefold() for each in self.presets):
            self.save(name)
            return
        ask(
            self._bar.window(),
            _tr("There is a preset “{name}” already. Replace it?").format(name=name),
            _tr("Its settings become those that are shown."),
            _tr("Replace"),
            _tr("Keep"),
            partial(self.save, name, replaces=True),
        )

    @Slot()
    def _save_changes(self) -> None:
        self.save(self._bar.last, replaces=True)

    @Slot()
    def _ask_rename(self) -> None:
        name = self._bar.last
        ask_name(self._bar.window(), _tr("Rename the preset"), _tr("New name:"), name, partial(self.rename, name))

    @Slot()
    def _ask_remove(self) -> None:
        name = self._bar.last
        ask(
            self._bar.window(),
            _tr("Delete the preset “{name}”?").format(name=name),
            _tr("Jobs that were made with it keep their settings."),
            _tr("Delete"),
            _tr("Keep"),
            partial(self.remove, name),
        )

    @Slot()
    def _ask_import(self) -> None:
        dialog = self._file_dialog(_tr("Import a preset"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda file: self.bring(Path(file)))
        dialog.open()

    @Slot()
    def _ask_export(self) -> None:
        name = self._bar.last
        dialog = self._file_dialog(_tr("Export the preset"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(f"{name}{PRESET_ENDING}")
        dialog.fileSelected.connect(lambda file: self.export(name, Path(file)))
        dialog.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._bar.window(), title)
        dialog.setNameFilters([_tr("Presets ({endings})").format(endings="*.json"), _tr("All files (*)")])
        dialog.finished.connect(dialog.deleteLater)
        return dialog


def _with_model(options: TranslateOptions, shown: JobSettings) -> TranslateOptions:
    """Return options with the model that is shown where they name none."""
    return options if options.model else replace(options, model=shown.options.model)


def _listed(folder: PresetFolder, work: Callable[[], str]) -> Listed:
    name = work()
    return (*folder.read_all(), name)


def _removed(folder: PresetFolder, name: str) -> str:
    folder.remove(name)
    return ""


def _brought(folder: PresetFolder, file: Path) -> str:
    preset = read_preset(file)
    taken = {each.name.casefold() for each in folder.read_all()[0]}
    name, number = preset.name, 2
    while name.casefold() in taken:
        name, number = f"{preset.name} ({number})", number + 1
    return folder.save(replace(preset, name=name)).name


def _tr(source: str) -> str:
    return QCoreApplication.translate("Presets", source)
