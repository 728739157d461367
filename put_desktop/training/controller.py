"""The page of training and the runs, kept together."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from put.errors import DeviceError, OutputError, PutError, TrainingError
from put.runs.types import RunEntry, RunState
from put_desktop.core.task_manager import Executor, TaskQueue
from put_desktop.settings.preferences import WindowSettings
from put_desktop.training.draft.draft import Draft
from put_desktop.training.publishing import Publisher
from put_desktop.training.run_messages import RunMessages
from put_desktop.training.runs.run_access import Runs
from put_desktop.training.runs.run_actions import RunActions
from put_desktop.training.runs.run_watch import RunWatch
from put_desktop.training.translation_pause import TranslationPause
from put_desktop.ui import text
from put_desktop.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from put_desktop.training.wizard.wizard import Step, TrainingWindow

__all__ = ["TrainingController"]


class TrainingController(QObject):
    """Opens the training window and does what it asks for.

    Args:
        runs: the library of runs.
        messages: the main window's, for what concerns runs while the training window is closed.
        settings: remembers what the user wants of training.
        parent: the main window.

    Signals:
        model_published: the name of a model that is in the gallery now.
        show_requested: the name of a model to show in the gallery.
        translate_requested: the name of a model to translate a folder with.
        page_made: the page, when it is first wanted: whoever shows pages takes it.
        page_wanted: the page is to be shown.
        page_left: a person is done with the page for now.
    """

    model_published = Signal(str)
    show_requested = Signal(str)
    translate_requested = Signal(str)
    page_made = Signal(object)
    page_wanted = Signal()
    page_left = Signal()

    def __init__(self, runs: Runs, messages: MessageBar, settings: WindowSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self.window: TrainingWindow | None = None
        self.watch = RunWatch(runs, self)
        self.pause = TranslationPause(partial(runs.lease, "files are translated"), settings, self)
        self._main = parent
        self._runs = runs
        self._messages = messages
        self._tasks = TaskQueue(Executor.IO, self)
        self._run_actions = RunActions(runs, self.watch, self._tasks, parent, self)
        self._publisher = Publisher(runs, self._tasks, self)
        self._run_messages = RunMessages(messages, settings, self.show_run, self._run_actions.resume, self)
        self._models: list[tuple[str, str]] = []
        self._has_greeted = self._adding = False
        self._awaited: Path | None = None
        """A run to show as soon as it is listed."""
        self._new: Path | None = None
        """A run that was made from the draft."""
        self._connect()

    def _connect(self) -> None:
        self._run_actions.failed.connect(self._failed)
        self._run_actions.open_requested.connect(self.show_run)
        self._run_actions.draft_ready.connect(self._edit_draft)
        self._run_actions.deleting.connect(self._leave_run)
        self._publisher.published.connect(self._published)
        self._publisher.failed.connect(self._not_published)
        self.watch.entries_changed.connect(self._entries_changed)
        self.watch.run_changed.connect(self._run_changed)
        self.watch.error_occurred.connect(self._failed)
        self.pause.started.connect(self._paused)
        self.pause.ended.connect(self._run_messages.end_pause)
        self.pause.failed.connect(self._failed)

    # From outside

    def set_models(self, models: Sequence[tuple[str, str]]) -> None:
        """Offer models to initialise from: names in the gallery with their titles."""
        self._models = list(models)
        if self.window is not None:
            self.window.pages.settings_page.set_models(self._models)

    def begin(self) -> None:
        """Read the list of runs, once the main window has been painted."""
        self.watch.refresh()

    @Slot()
    def open(self) -> None:
        """Show the page with the active run, else a new one; where it was shown before, as it was left."""
        window = self.window
        if window is None:
            window = self._make_window()
            live = self.watch.live
            if live:
                self.show_run(live[0].path)
        self._show_page()

    @Slot()
    def open_list(self) -> None:
        """Open the list of all runs."""
        window = self.window or self._make_window()
        window.show_runs(window.run)
        self._show_page()

    @Slot(object)
    def show_run(self, path: Path) -> None:
        """Show a run, as soon as it is listed."""
        if self.window is None:
            self._make_window()
        self._awaited = path
        if self.watch.entry(path) is not None:
            self._show_awaited()
        else:
            self.watch.refresh()
        self._show_page()

    def close(self) -> None:
        """End what runs in the background; runs continue."""
        if self.window is not None:
            self.window.shut()
        self.pause.close()
        self.watch.close()
        self._tasks.close(1.0)

    # The training window

    def _make_window(self) -> TrainingWindow:
        from put_desktop.training.wizard.wizard import TrainingWindow  # not before the main window's first paint

        window = self.window = TrainingWindow(self._main)
        self.page_made.emit(window)
        window.closed.connect(self.page_left)
        window.pages.runs_page.set_pauses(self.pause.is_enabled)
        window.pages.settings_page.set_models(self._models)
        self._show_entries()
        window.visibility_changed.connect(self.watch.set_visible)
        window.run_shown.connect(self.watch.show)
        window.run_requested.connect(self._add_run)
        window.command.connect(self._run_actions.send)
        window.resume_requested.connect(self._run_actions.resume)
        window.publish_requested.connect(self._publisher.publish)
        window.translate_requested.connect(self._translate)
        window.show_requested.connect(self._show_model)
        window.pages.runs_page.action_requested.connect(self._run_actions.do)
        window.pages.runs_page.pauses_changed.connect(self.pause.set_enabled)
        return window

    def _show_page(self) -> None:
        """Show the page, and bring the window of which it is one to the front."""
        self.page_wanted.emit()
        main = self._main
        main.setWindowState(main.windowState() & ~Qt.WindowState.WindowMinimized)
        main.raise_()
        main.activateWindow()

    def _show_awaited(self) -> None:
        entry = self.watch.entry(self._awaited)
        if entry is None or self.window is None:
            return
        self._awaited = None
        self.watch.show(entry.path)
        self.window.show_run(entry, self.watch.history)
        if entry.path == self._new:
            self._new = None
            self.window.holder.set(Draft())

    # News of runs

    @Slot()
    def _entries_changed(self) -> None:
        self._leave_lost_run()
        self._show_entries()
        if self._awaited is not None:
            self._show_awaited()
        self._run_messages.refresh(self.watch.entries)
        if not self._has_greeted:
            self._has_greeted = True
            if self.window is None or not self.window.isVisible():
                self._run_messages.tell_at_start(self.watch.entries)

    def _leave_lost_run(self) -> None:
        """Leave the pages of a run that another program has deleted."""
        window = self.window
        if window is None or window.run is None or self.watch.entry(window.run) is not None:
            return
        name = text.short(window.run.name)
        self._leave_run(window.run)
        message = self.tr("The run “{name}” no longer exists.").format(name=name)
        self._failed(TrainingError(message, self.tr("Its folder was deleted or moved.")))

    def _show_entries(self) -> None:
        if self.window is not None:
            entries = self.watch.entries
            queued = any(entry.status.state is RunState.QUEUED for entry in entries)
            self.window.pages.runs_page.set_entries(entries)
            self.window.pages.estimate_page.set_busy(queued or bool(self.watch.live))

    @Slot(object, object)
    def _run_changed(self, entry: RunEntry, history: Any) -> None:
        if self.window is not None:
            self.window.update_run(entry, history)

    # Requests of the window

    @Slot(object)
    def _add_run(self, place: Path | None) -> None:
        if self.window is None or self._adding:
            return
        from put_desktop.training.wizard.wizard import Step

        try:
            spec = self.window.holder.draft.spec()
        except PutError as error:
            self._not_added(Step.SETTINGS, error)
            return
        # The folders of images have been checked; the folder for the run has not.
        step = Step.IMAGES if place is None else Step.ESTIMATE
        self._adding = True
        self.watch.post(partial(self._runs.add, spec, place), self._added, partial(self._not_added, step))

    def _added(self, path: Path) -> None:
        self._adding = False
        self._awaited = self._new = path
        if self.window is not None:
            self.window.messages.clear()
        self.watch.refresh()

    def _not_added(self, step: Step, error: Exception) -> None:
        """Show why a run cannot start, on the page where a person can solve it."""
        self._adding = False
        if self.window is None or not isinstance(error, PutError):
            self._failed(error)
            return
        beside = isinstance(error, OutputError | DeviceError)  # disk and device are on the estimate's page
        self.window.show_problem(error, type(step).ESTIMATE if beside else step)

    @Slot(object, str)
    def _published(self, model_file: Path, name: str) -> None:
        self.model_published.emit(name)
        if self.window is not None and self.window.pages.finish_page.model_file == model_file:
            self.window.pages.finish_page.show_published(name)
        self.watch.refresh()

    @Slot(object, object)
    def _not_published(self, model_file: Path, error: Exception) -> None:
        if self.window is not None and self.window.pages.finish_page.model_file == model_file:
            self.window.pages.finish_page.show_problem(self._problem(error))
        else:
            self._failed(error)

    @Slot(str)
    def _show_model(self, name: str) -> None:
        if self.window is not None:
            self.window.close()
        self.show_requested.emit(name)

    @Slot(str)
    def _translate(self, name: str) -> None:
        if self.window is not None:
            self.window.close()
        self.translate_requested.emit(name)

    @Slot(object)
    def _edit_draft(self, draft: Draft) -> None:
        if self.window is not None:
            self.window.begin(draft)

    @Slot(object)
    def _leave_run(self, path: Path) -> None:
        if self.window is not None and self.window.run == path:
            self.window.begin()
            self.window.show_runs()

    @Slot()
    def _paused(self) -> None:
        self._run_messages.tell_of_pause(self.watch.live)

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        seen = self.window is not None and self.window.isVisible()
        messages = self.window.messages if seen and self.window is not None else self._messages
        messages.show_problem(self._problem(error))

    def _problem(self, error: Exception) -> PutError:
        """Return an error as people see it."""
        if isinstance(error, PutError):
            return error
        return PutError(self.tr("That did not work."), self.tr("Please report this problem."), repr(error))
