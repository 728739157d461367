"""The window: its parts, its menus, and what is dropped on it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from put import paths
from put.config import TranslateOptions
from put.errors import PutError
from put_desktop.main.about import about_box
from put_desktop.main.actions import Actions
from put_desktop.main.add_dialogs import files_dialog, folder_dialog
from put_desktop.main.drop_overlay import DropOverlay
from put_desktop.main.empty_state import EmptyState
from put_desktop.main.menus import Menus
from put_desktop.main.shortcuts import ShortcutsDialog
from put_desktop.main.toolbar import Toolbar
from put_desktop.models.controller import ModelsController
from put_desktop.models.gallery import ModelGallery
from put_desktop.preview.controller import PreviewController
from put_desktop.preview.preview_panel import PreviewPanel
from put_desktop.settings.preferences import WindowSettings
from put_desktop.training.controller import TrainingController
from put_desktop.training.runs.run_access import RealRuns, Runs
from put_desktop.translate.controller import QueueController, QueueViews
from put_desktop.translate.queue.engine import RealEngine
from put_desktop.translate.queue.job_queue import Activity, JobQueue
from put_desktop.translate.queue.messages import Engine
from put_desktop.translate.queue.table_model import JobTable
from put_desktop.translate.queue.worker import TranslateWorker
from put_desktop.translate.views.files_panel import FilesPanel
from put_desktop.translate.views.queue_panel import QueuePanel
from put_desktop.translate.views.settings_panel import SettingsPanel
from put_desktop.ui import text, theme
from put_desktop.ui.widgets.message_bar import Choice, MessageBar

if TYPE_CHECKING:
    from put.models.library import Library

__all__ = ["MainWindow"]

SMALLEST = (820, 540)
CLOSE_SECONDS = 3.0
WARM_AFTER_MS = 800
"""The engine is loaded once the window has settled: by then the cards are drawn and Qt's plug-ins loaded."""


class MainWindow(QMainWindow):
    """Everything on one page: models, the picture, settings, and the queue below.

    Args:
        data: the person's data folder, for the queue and the settings.
        engine: runs jobs and previews; the real one by default.
        library: where models are; the program's own by default.
        runs: where trainings are; the person's own by default.

    Signals:
        painted: the first time that the window was painted.
        ready: the models are listed, so that jobs can be made.
    """

    painted = Signal()
    ready = Signal()

    def __init__(
        self,
        data: Path,
        engine: Engine | None = None,
        library: Library | None = None,
        runs: Runs | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle("PUT Desktop")
        self.setMinimumSize(*SMALLEST)
        self.setAcceptDrops(True)
        self.closed_in_time = True
        self._was_painted = self._started = False
        self._remembered = WindowSettings(data / "window.ini")
        self.worker = TranslateWorker(engine if engine is not None else RealEngine(library), self)
        self.queue = JobQueue(data / "queue.sqlite", self.worker, self)
        self.actions_ = Actions(self)
        self._make_parts()
        self._lay_out()
        menus = Menus(self, self.actions_)
        self.looks = menus.looks
        menus.look_group.triggered.connect(self._look_chosen)
        self.models = ModelsController(self.gallery, self.messages, library, self)
        views = QueueViews(self.queue_panel, self.files, self.settings, self.gallery, self.messages)
        self.preview = PreviewController(self.preview_panel, self.worker, self._options, self)
        self.controller = QueueController(self.queue, views, self.actions_, self.models, self.preview, self)
        self.training = TrainingController(
            runs if runs is not None else RealRuns(library), self.messages, self._remembered, self
        )
        self._connect()
        self._restore()

    # From outside

    def begin(self, given: Sequence[Path] = ()) -> None:
        """Fill the window once it is painted: models, the stored queue, and paths to add."""
        if self._started:
            return
        self._started = True
        self.models.listed.connect(self._ready, Qt.ConnectionType.SingleShotConnection)
        self._given = list(given)
        self.models.refresh(choose=self._remembered.job_settings().options.model, came=False)
        self.queue.load()
        self.training.begin()

    def add_paths(self, given: Sequence[Path]) -> None:
        """Queue files and folders, and come to the front."""
        self.controller.add(given)
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    @Slot(object)
    def show_problem(self, problem: PutError) -> None:
        """Tell of something that went wrong."""
        self.messages.show_problem(problem)

    # Making

    def _make_parts(self) -> None:
        do = self.actions_
        self.toolbar = Toolbar(do, self)
        self.messages = MessageBar(self)
        self.gallery = ModelGallery(self)
        self.gallery.setMinimumWidth(212)
        self.preview_panel = PreviewPanel(do.preview, do.play, do.play_trial, self)
        self.empty = EmptyState(do.add_files, do.add_folder, do.samples, self)
        self.settings = SettingsPanel(self)
        self.table = JobTable(self.queue, self)
        self.queue_panel = QueuePanel(
            self.table,
            [do.retry, do.up, do.down, do.top, do.open_output, do.remove, do.clear],
            [do.open_output, do.preview, None, do.retry, None, do.up, do.down, do.top, None, do.remove, do.clear],
            self,
        )
        self.files = FilesPanel([do.open_file, do.show_file, do.preview], self)
        self.overlay = DropOverlay(self)

    def _lay_out(self) -> None:
        gap = theme.SPACE
        self.centre = QStackedWidget(self)
        self.centre.addWidget(self.empty)
        self.centre.addWidget(self.preview_panel)
        self.top_half = _splitter(Qt.Orientation.Horizontal, [self.gallery, self.centre, self.settings], [1, 5, 1])
        self.top_half.setSizes([230, 640, 270])
        self.bottom_half = _splitter(Qt.Orientation.Horizontal, [self.queue_panel, self.files], [3, 2])
        self.bottom_half.setSizes([740, 400])
        self.halves = _splitter(Qt.Orientation.Vertical, [self.top_half, self.bottom_half], [3, 1])
        self.halves.setSizes([460, 240])
        self.bottom_half.setVisible(False)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.messages)
        body = QVBoxLayout()
        body.setContentsMargins(gap + 4, gap, gap + 4, gap + 4)
        body.addWidget(self.halves)
        column.addLayout(body, 1)
        self.setCentralWidget(inside)
        self.resize(1180, 760)

    def _connect(self) -> None:
        do = self.actions_
        do.add_files.triggered.connect(self._ask_files)
        do.add_folder.triggered.connect(self._ask_folder)
        do.samples.triggered.connect(self._add_samples)
        do.import_model.triggered.connect(self.models.ask_import)
        do.train.triggered.connect(self.training.open)
        do.runs.triggered.connect(self.training.open_list)
        self.models.listed.connect(self._offer_generators)
        self.training.kept.connect(self.models.refresh)
        self.training.show_wanted.connect(self._show_generator)
        self.training.translate_wanted.connect(self._translate_folder)
        self.training.lending_changed.connect(self._lend)
        self.worker.tried.connect(self.training.tried)
        self.queue.activity_changed.connect(self._lend)
        do.quit.triggered.connect(self.close)
        do.shortcuts.triggered.connect(self._show_shortcuts)
        do.about.triggered.connect(self._show_about)
        do.next_part.triggered.connect(self._next_part)
        self.queue.loaded.connect(self._loaded)
        for signal in (self.queue.inserted, self.queue.removed, self.queue.changed, self.queue.activity_changed):
            signal.connect(self._show_state)
        for first, second in (
            (self.toolbar, self.gallery),
            (self.gallery, self.centre),
            (self.centre, self.settings),
            (self.settings, self.queue_panel),
            (self.queue_panel, self.files),
        ):
            QWidget.setTabOrder(first, second)

    def _restore(self) -> None:
        self.settings.set_settings(self._remembered.job_settings())
        self.settings.unfold(
            advanced=self._remembered.flag("advanced", default=False),
            video=self._remembered.flag("video", default=False),
        )
        self.looks[self._remembered.scheme].setChecked(True)
        geometry = self._remembered.bytes("geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)
        for name in ("top_half", "bottom_half", "halves"):
            sizes = self._remembered.bytes(name)
            if sizes is not None:
                getattr(self, name).restoreState(sizes)

    def _remember(self) -> None:
        self._remembered.set_bytes("geometry", self.saveGeometry())
        for name in ("top_half", "bottom_half", "halves"):
            self._remembered.set_bytes(name, getattr(self, name).saveState())
        self._remembered.set_flag("advanced", on=self.settings.fold.isChecked())
        self._remembered.set_flag("video", on=self.settings.video_fold.isChecked())
        self._remembered.set_job_settings(self.controller.job_settings())
        self._remembered.save()

    # What happens

    @Slot()
    def _ready(self) -> None:
        """The models are there: what was given at the start can be queued with one of them."""
        given, self._given = self._given, []
        self.controller.add(given)
        self.ready.emit()
        QTimer.singleShot(WARM_AFTER_MS, self.worker.warm)

    @Slot()
    def _loaded(self) -> None:
        unfinished = self.queue.unfinished()
        if not unfinished:
            return
        ids = [job.id for job in unfinished]
        self.queue_panel.select([row for row in [self.queue.row(ids[0])] if row is not None])
        shown = [f"“{text.short(job.place.name)}”" for job in unfinished[:3]]
        names = ", ".join(shown) + (", …" if len(unfinished) > 3 else "")
        close = self.messages.show_info(
            self.tr("{names} did not finish last time.").format(names=names)
            if len(ids) == 1
            else self.tr("{number} jobs did not finish last time: {names}.").format(number=len(ids), names=names),
            self.tr("What is translated already stays; only the rest is done."),
            [
                Choice(self.tr("Go on"), lambda: self.queue.start(ids), accent=True),
                Choice(self.tr("Not now"), lambda: None),
            ],
        )
        # Whoever starts the queue by its button has answered too.
        self.queue.activity_changed.connect(close, Qt.ConnectionType.SingleShotConnection)

    @Slot()
    def _show_state(self) -> None:
        some = bool(self.queue.jobs)
        self.bottom_half.setVisible(some)
        self.centre.setCurrentWidget(self.preview_panel if some else self.empty)
        running = self.queue.running
        progress = f"{running.fraction:.0%} · {running.place.name} – " if running is not None else ""
        self.setWindowTitle(f"{progress}PUT Desktop")

    @Slot()
    def _ask_files(self) -> None:
        self._ask(files_dialog(self))

    @Slot()
    def _ask_folder(self) -> None:
        self._ask(folder_dialog(self))

    def _ask(self, dialog: QFileDialog) -> None:
        dialog.filesSelected.connect(self._files_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(list)
    def _files_chosen(self, files: list[str]) -> None:
        self.controller.add([Path(file) for file in files])

    @Slot(str)
    def _show_generator(self, model: str) -> None:
        self.queue_panel.select([])
        self.gallery.set_current(model)
        self.gallery.setFocus()
        self.activateWindow()

    @Slot(str)
    def _translate_folder(self, model: str) -> None:
        """The first use of a generator that was just trained."""
        self._show_generator(model)
        self._ask_folder()

    @Slot()
    def _offer_generators(self) -> None:
        usable = [entry.name for entry in self.gallery.entries() if entry.problem is None]
        self.training.set_generators([(name, self.models.title(name)) for name in usable])

    @Slot()
    def _lend(self) -> None:
        self.training.translating(self.queue.activity in (Activity.RUNNING, Activity.STOPPING))

    @Slot()
    def _add_samples(self) -> None:
        self.controller.add([paths.samples()])

    @Slot(QAction)
    def _look_chosen(self, action: QAction) -> None:
        scheme = theme.Scheme(action.data())
        self._remembered.scheme = scheme
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, scheme)

    @Slot()
    def _show_shortcuts(self) -> None:
        ShortcutsDialog(list(self.actions_.all.values()), self).open()

    @Slot()
    def _show_about(self) -> None:
        about_box(self).open()

    @Slot()
    def _next_part(self) -> None:
        parts = [self.gallery, self.preview_panel, self.settings.strength.slider, self.queue_panel, self.files]
        seen = [part for part in parts if part.isVisible()]
        focus = QApplication.focusWidget()
        here = next((n for n, part in enumerate(seen) if focus is not None and _holds(part, focus)), -1)
        seen[(here + 1) % len(seen)].setFocus(Qt.FocusReason.TabFocusReason)

    def _options(self) -> TranslateOptions:
        return self.controller.options()

    # Events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102, N802
        found = _local_paths(event.mimeData())
        if found:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.overlay.show_text(self._drop_text(found))
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: D102, N802
        if self.overlay.isVisible():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:  # noqa: D102, N802
        self.overlay.setVisible(False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102, N802
        self.overlay.setVisible(False)
        found = _local_paths(event.mimeData())
        if not found:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)  # never a move: nothing of what was dropped is taken away
        event.accept()
        self.controller.add(found)

    def _drop_text(self, found: Sequence[Path]) -> str:
        if len(found) == 1:
            return self.tr("Drop to add “{name}”").format(name=found[0].name or str(found[0]))
        return self.tr("Drop to add {number} items").format(number=len(found))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102, N802
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802
        super().resizeEvent(event)
        if self.overlay.isVisible():
            self.overlay.setGeometry(self.rect())

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: D102, N802
        self._remember()
        self.setVisible(False)
        self.training.close()
        self.preview.close()
        self.controller.close()
        self.models.close()
        self.closed_in_time = self.queue.close(CLOSE_SECONDS)
        event.accept()


def _splitter(orientation: Qt.Orientation, parts: Sequence[QWidget], stretch: Sequence[int]) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(12)
    for place, (part, factor) in enumerate(zip(parts, stretch, strict=True)):
        splitter.addWidget(part)
        splitter.setStretchFactor(place, factor)
    return splitter


def _local_paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _holds(part: QWidget, focus: QWidget) -> bool:
    return part is focus or part.isAncestorOf(focus)
