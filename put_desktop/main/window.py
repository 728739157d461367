"""The main window: makes its parts and their controllers, and ends them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox

from put import codec
from put.config import TranslateOptions
from put.errors import PutError
from put_desktop.core import error_texts
from put_desktop.core.task_manager import Executor, TaskQueue
from put_desktop.main.about import about_box
from put_desktop.main.actions import Actions
from put_desktop.main.adding import Adding
from put_desktop.main.drops import DropHandler
from put_desktop.main.menus import Menus
from put_desktop.main.navigation import Navigation
from put_desktop.main.questions import ask, closing_stakes, watching_stakes
from put_desktop.main.queue_controller import QueueController
from put_desktop.main.shortcuts import ShortcutsDialog
from put_desktop.main.training_link import TrainingLink
from put_desktop.main.window_memory import WindowMemory, restore_window
from put_desktop.main.window_parts import WindowParts
from put_desktop.models.controller import ModelsController
from put_desktop.models.own_samples import OwnSamples
from put_desktop.preview.controller import PreviewController
from put_desktop.settings.dialog.preferences_dialog import PreferencesDialog
from put_desktop.settings.preferences import WindowSettings
from put_desktop.settings.presets.preset_controller import PresetController
from put_desktop.support.controller import SupportActions, SupportController
from put_desktop.training.controller import TrainingController
from put_desktop.training.runs.run_access import RealRuns, Runs
from put_desktop.translate.fit.controller import FitController
from put_desktop.translate.queue.engine import RealEngine
from put_desktop.translate.queue.job_queue import Activity, JobQueue
from put_desktop.translate.queue.messages import Engine
from put_desktop.translate.queue.worker import TranslateWorker
from put_desktop.ui import theme
from put_desktop.ui.languages import SYSTEM
from put_desktop.ui.screen import fit_to_screen
from put_desktop.ui.widgets.ask import add_choice
from put_desktop.unattended.unattended import Unattended
from put_desktop.unattended.when_done_menu import WhenDoneButton, WhenDoneMenu

if TYPE_CHECKING:
    from put.models.library import Library

__all__ = ["MainWindow"]

SMALLEST = QSize(820, 540)
USUAL = QSize(1180, 760)
CLOSE_SECONDS = 3.0
WARM_AFTER_MS = 800
"""The engine is loaded once the window has settled: by then the cards are drawn and Qt's plug-ins loaded."""


class MainWindow(QMainWindow):
    """Everything on one page: models, the image, settings, and the queue below.

    Args:
        data: the person's data folder, for the queue and the settings.
        engine: runs jobs and previews; the real one by default.
        library: where models are; the program's own by default.
        runs: where training runs are; the person's own by default.

    Signals:
        painted: the first time that the window was painted.
        ready: the models are listed, so that jobs can be made.
        closing: nothing more is taken from outside.
    """

    painted = Signal()
    ready = Signal()
    closing = Signal()

    def __init__(
        self,
        data: Path,
        engine: Engine | None = None,
        library: Library | None = None,
        runs: Runs | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle("PUT Desktop")
        fit_to_screen(self, USUAL, SMALLEST)
        self.closed_in_time = True
        self._was_painted = self._started = self._ending = False
        self._question: QMessageBox | None = None
        self._given: list[Path] = []
        self._remembered = WindowSettings(data / "window.ini")
        self.worker = TranslateWorker(engine if engine is not None else RealEngine(library), self)
        self.queue = JobQueue(data / "queue.sqlite", self.worker, self)
        self.actions_ = Actions(self)
        self._make_parts()
        self._make_controllers(library, runs if runs is not None else RealRuns(library))
        self._connect()
        restore_window(self, self.parts, self._remembered)
        self.scheme_actions[self._remembered.scheme].setChecked(True)
        self.languages.get(self._remembered.language, self.languages[SYSTEM]).setChecked(True)

    # From outside

    def begin(self, given: Sequence[Path] = ()) -> None:
        """Fill the window once it is painted: models, the stored queue, and paths to add."""
        if self._started:
            return
        self._started = True
        self.centre.setFocus()  # no button looks pressed before anybody did anything
        for prepare in (codec.prepare, error_texts.prepare):  # else the first job would wait for them
            TaskQueue(Executor.IO, self).submit(prepare)
        self.models.listed.connect(self._ready, Qt.ConnectionType.SingleShotConnection)
        self._given = list(given)
        self.models.refresh(choose=self._remembered.job_settings().options.model, came=False)
        self.queue.load()
        self.training.begin()

    def add_paths(self, given: Sequence[Path]) -> None:
        """Queue files and folders, and come to the front."""
        self.adding.add(given)
        if self.unattended.tray.is_hiding:
            self.unattended.tray.show_window()
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    @Slot(object)
    def show_problem(self, problem: PutError) -> None:
        """Report a problem."""
        self.messages.show_problem(problem)

    @Slot()
    def end(self) -> None:
        """Close without a question: whoever ends the program from outside cannot answer one."""
        self._ending = True
        self.close()

    # Making

    def _make_parts(self) -> None:
        parts = self.parts = WindowParts(self, self.actions_, self.queue)
        self.messages, self.toolbar, self.overlay = parts.messages, parts.toolbar, parts.overlay
        self.gallery, self.settings, self.preview_panel = parts.gallery, parts.settings, parts.preview_panel
        self.queue_panel, self.table, self.files = parts.queue_panel, parts.table, parts.files
        self.empty, self.centre, self.drawer = parts.empty, parts.centre, parts.drawer
        self.models_page, self.strip, self.film = parts.models_page, parts.strip, parts.film
        self.models_page.set_import(self.actions_.import_model)
        menus = self.menus = Menus(self, self.actions_)
        self.scheme_actions = menus.scheme_actions
        menus.scheme_group.triggered.connect(self._scheme_chosen)
        self.languages = menus.languages
        menus.language_group.triggered.connect(self._language_chosen)

    def _make_controllers(self, library: Library | None, runs: Runs) -> None:
        self.models = ModelsController(self.gallery, self.models_page, self.messages, library, self)
        self.preview = PreviewController(self.preview_panel, self.worker, self._options, self)
        self.controller = QueueController(self.queue, self.parts, self.actions_, self.models, self.preview, self)
        self.memory = WindowMemory(self, self.parts, self.controller.job_settings, self._remembered)
        self.presets = PresetController(
            self.settings.presets,
            self.controller.shown_settings,
            self.controller.apply_settings,
            self.messages.show_problem,
            parent=self,
        )
        self.controller.settings_changed.connect(self.presets.refresh)
        self.adding = Adding(
            self.queue, self.queue_panel, self.models, self.messages, self.controller.job_settings, self
        )
        self.unattended = Unattended(
            self.queue,
            self.messages,
            self.presets,
            self.controller.shown_settings,
            self.models.title,
            self,
            lambda: bool(self.training.watch.live),
        )
        self.unattended.tray.quit_requested.connect(self.end)
        menu = WhenDoneMenu(self.unattended.when_done, self)
        self.menus.add_to_queue(menu)
        self.strip.extras.addWidget(WhenDoneButton(self.unattended.when_done, menu, self.strip))
        self.drops = DropHandler(self, self.overlay)
        self.training = TrainingController(runs, self.messages, self._remembered, self)
        self.samples = OwnSamples(self.gallery, self.worker.sample, self._has_time, self)
        self.fit = FitController(
            self.queue, self.files, self.gallery.entries, self.gallery.current, self._has_time, self
        )
        self.strip.extras.insertWidget(0, self.fit.hint)
        self.navigation = Navigation(self.parts, self.actions_, self.training, self.models, self)
        do = self.actions_
        asked = SupportActions(do.save_report, do.check_updates, do.updates_at_start, do.gpu_pack_file)
        self.support = SupportController(asked, self.messages, self._remembered, self)
        self.link = TrainingLink(self.training, self.queue, self.models, self.parts, self.adding.ask_folder, self)

    def _connect(self) -> None:
        do = self.actions_
        do.add_files.triggered.connect(self.adding.ask_files)
        do.add_folder.triggered.connect(self.adding.ask_folder)
        do.preferences.triggered.connect(self._show_preferences)
        do.log.triggered.connect(self.unattended.show_log)
        do.watch.triggered.connect(self.unattended.show_folders)
        do.replay.triggered.connect(self.adding.ask_report)
        do.samples.triggered.connect(self.adding.add_samples)
        do.import_model.triggered.connect(self.models.ask_import)
        do.quit.triggered.connect(self.close)
        do.shortcuts.triggered.connect(self._show_shortcuts)
        do.about.triggered.connect(self._show_about)
        do.next_part.triggered.connect(self._next_part)
        self.drops.dropped.connect(self.adding.add)
        self.models.listed.connect(self.samples.models_listed)
        for signal in (self.models.listed, self.gallery.current_changed):
            signal.connect(self.fit.refresh)
        self.preview.shown.connect(self._sample_shown)
        self.queue.sample_made.connect(self.samples.take)
        for signal in (self.queue.inserted, self.queue.removed, self.queue.changed, self.queue.activity_changed):
            signal.connect(self._show_state)

    # What happens

    @Slot()
    def _ready(self) -> None:
        """The models are there: what was given at the start can be queued with one of them."""
        given, self._given = self._given, []
        self.presets.load()
        self.unattended.begin()
        self.memory.begin()
        self.controller.settings_changed.connect(self.memory.note_change)
        self.adding.add(given)
        self.ready.emit()
        QTimer.singleShot(WARM_AFTER_MS, self.worker.warm)

    @Slot()
    def _show_state(self) -> None:
        self.parts.show_queue(visible=bool(self.queue.jobs))
        running = self.queue.running
        progress = f"{running.fraction:.0%} · {running.place.name} – " if running is not None else ""
        self.setWindowTitle(f"{progress}PUT Desktop")

    @Slot(QAction)
    def _scheme_chosen(self, action: QAction) -> None:
        scheme = theme.Scheme(action.data())
        self._remembered.scheme = scheme
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, scheme)

    @Slot(QAction)
    def _language_chosen(self, action: QAction) -> None:
        self._remembered.language = action.data()
        self._remembered.save()
        self.messages.show_info(self.tr("The language changes when PUT Desktop is next started."))

    @Slot()
    def _show_preferences(self) -> None:
        options = self.controller.job_settings().options
        dialog = PreferencesDialog(self._remembered, options, self.messages.show_problem, self)
        dialog.scheme_chosen.connect(lambda scheme: self.scheme_actions[scheme].trigger())
        dialog.language_chosen.connect(lambda code: self.languages[code].trigger())
        dialog.options_changed.connect(self.controller.set_new_options)
        dialog.options_changed.connect(self.memory.note_change)
        dialog.open()

    @Slot()
    def _show_shortcuts(self) -> None:
        ShortcutsDialog(list(self.actions_.all.values()), self).open()

    @Slot()
    def _show_about(self) -> None:
        about_box(self).open()

    @Slot()
    def _next_part(self) -> None:
        self.parts.focus_next()

    @Slot()
    def _sample_shown(self) -> None:
        """Show in the picker what the models make of the image that is looked at."""
        file = self.preview.file
        self.samples.show(file.source if file is not None else None)

    def _has_time(self) -> bool:
        """Whether neither the queue nor a preview nor a run of training needs the machine."""
        return self.queue.activity is Activity.IDLE and not self.preview.busy and not self.training.watch.live

    def _options(self) -> TranslateOptions:
        return self.controller.options()

    def _asks_before_closing(self) -> bool:
        """Ask where a job runs or folders are watched; the system is not kept from shutting down."""
        running, app = self.queue.running, QApplication.instance()
        tray, is_watching = self.unattended.tray, self.unattended.watching.is_active
        ends = self._ending or (isinstance(app, QApplication) and app.isSavingSession())
        if ends or (running is None and not (is_watching and tray.is_available())):
            return False
        if self._question is None:
            stakes = closing_stakes(running) if running is not None else watching_stakes()
            keep = self.tr("Keep running") if running is not None else self.tr("Keep open")
            self._question = ask(self, *stakes, self.tr("Close"), keep, self.end)
            if tray.is_available():
                add_choice(self._question, self.tr("Work on in the tray"), tray.hide_window)
            self._question.destroyed.connect(self._answered)
        return True

    @Slot()
    def _answered(self) -> None:
        self._question = None

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102, N802
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: D102, N802
        if self._asks_before_closing():
            event.ignore()
            return
        self.closing.emit()
        self.memory.save()
        self.setVisible(False)
        self.training.close()
        self.preview.close()
        self.samples.close()
        self.fit.close()
        self.film.images.close()
        self.adding.close()
        self.unattended.close()
        self.presets.close()
        self.controller.close()
        self.models.close()
        self.support.close()
        self.closed_in_time = self.queue.close(CLOSE_SECONDS)
        event.accept()
