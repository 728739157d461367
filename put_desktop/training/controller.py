"""Training in the window: what its views ask for is done here, with the library of runs, beside the event loop."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from put.errors import DeviceError, OutputError, PutError, TrainingError
from put.runs.types import RunEntry, RunState
from put_desktop.core.task_manager import Executor, TaskQueue
from put_desktop.settings.preferences import WindowSettings
from put_desktop.training.draft.draft import Draft
from put_desktop.training.runs.gpu_lease import LeaseHolder
from put_desktop.training.runs.run_access import Runs
from put_desktop.training.runs.run_actions import RunActions, run_name
from put_desktop.training.runs.run_watch import RunWatch
from put_desktop.ui import text
from put_desktop.ui.widgets.message_bar import Choice, MessageBar

if TYPE_CHECKING:
    from put_desktop.training.wizard.wizard import Step, TrainingWindow

__all__ = ["TrainingController"]

LENDS = "training_gives_way"


class TrainingController(QObject):
    """Opens the window of trainings, and keeps it and the runs together.

    Args:
        runs: the library.
        messages: the main window's, for what concerns runs while their window is closed.
        settings: remembers whether training gives way, and which interrupted runs are not to be asked about again.
        parent: the main window.

    Signals:
        kept: the name of a generator that is in the gallery now.
        show_wanted: the name of a generator to be shown in the gallery.
        translate_wanted: the name of a generator to translate a folder with.
        lending_changed: whether training gives way was set anew.
    """

    lending_changed = Signal()
    kept = Signal(str)
    show_wanted = Signal(str)
    translate_wanted = Signal(str)

    def __init__(self, runs: Runs, messages: MessageBar, settings: WindowSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self.window: TrainingWindow | None = None
        self.watch = RunWatch(runs, self)
        self.lease_holder = LeaseHolder(partial(runs.lease, "files are translated"), self)
        self._main = parent
        self._runs = runs
        self._messages = messages
        self._settings = settings
        self._tasks = TaskQueue(Executor.IO, self)
        self._run_actions = RunActions(runs, self.watch, self._tasks, parent, self)
        self._run_actions.failed.connect(self._failed)
        self._run_actions.open_wanted.connect(self.show_run)
        self._run_actions.draft_wanted.connect(self._begin_draft)
        self._run_actions.deleting.connect(self._deleting)
        self._generators: list[tuple[str, str]] = []
        self._greeted = self._said_lent = self._adding = False
        self._awaited: Path | None = None
        """A run that is to be shown as soon as it is listed."""
        self._new: Path | None = None
        """A run that was made of the draft."""
        self.watch.entries_changed.connect(self._listed)
        self.watch.run_changed.connect(self._run_changed)
        self.watch.error_occurred.connect(self._failed)
        self.lease_holder.began.connect(self._lent)
        self.lease_holder.failed.connect(self._failed)

    # From outside

    def set_generators(self, generators: Sequence[tuple[str, str]]) -> None:
        """Offer generators to begin from: names in the gallery with their titles."""
        self._generators = list(generators)
        if self.window is not None:
            self.window.intent_page.set_generators(self._generators)

    def begin(self) -> None:
        """See what runs there are, once the main window is painted."""
        self.watch.refresh()

    @Slot()
    def open(self) -> None:
        """Train a generator: the run in hand, else a new one; the window that is open comes to the front."""
        window = self.window
        if window is None:
            window = self._make_window()
            live = self.watch.live
            if live:
                self.show_run(live[0].path)
        self._bring(window)

    @Slot()
    def open_list(self) -> None:
        """Show all runs."""
        window = self.window or self._make_window()
        window.show_runs(window.run)
        self._bring(window)

    def show_run(self, path: Path) -> None:
        """Show a run, as soon as it is listed."""
        window = self.window or self._make_window()
        self._awaited = path
        if self.watch.entry(path) is not None:
            self._show_awaited()
        else:
            self.watch.refresh()
        self._bring(window)

    @property
    def lends(self) -> bool:
        """Whether training gives way while files are translated."""
        return self._settings.flag(LENDS, default=True)

    def translating(self, active: bool) -> None:
        """Say whether the main window works at jobs."""
        self.lease_holder.want(wanted=active and self.lends)

    @Slot()
    def tried(self) -> None:
        """A preview was asked for."""
        if self.lends:
            self.lease_holder.touch()

    def close(self) -> None:
        """End what runs beside the window; training runs continue."""
        if self.window is not None:
            self.window.shut()
        self.lease_holder.close()
        self.watch.close()
        self._tasks.close(1.0)

    # The window of trainings

    def _make_window(self) -> TrainingWindow:
        from put_desktop.training.wizard.wizard import TrainingWindow  # the main window is painted without

        window = self.window = TrainingWindow(self._main)
        window.setWindowIcon(self._main.windowIcon())
        window.runs_page.set_lending(self.lends)
        window.intent_page.set_generators(self._generators)
        self._show_entries()
        window.seen.connect(self.watch.set_visible)
        window.run_shown.connect(self._shown)
        window.run_wanted.connect(self._add)
        window.command.connect(self._run_actions.send)
        window.resume_wanted.connect(self._run_actions.resume)
        window.keep_wanted.connect(self._keep)
        window.translate_wanted.connect(self._translate)
        window.show_wanted.connect(self._show_kept)
        window.runs_page.action_requested.connect(self._run_actions.do)
        window.runs_page.lending_changed.connect(self._lending_changed)
        return window

    def _bring(self, window: QWidget) -> None:
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    @Slot(object)
    def _shown(self, path: Path | None) -> None:
        self.watch.show(path)

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

    # What is heard of runs

    @Slot()
    def _listed(self) -> None:
        self._leave_lost()
        self._show_entries()
        if self._awaited is not None:
            self._show_awaited()
        if not self._greeted:
            self._greeted = True
            self._greet()

    def _leave_lost(self) -> None:
        """A run that somebody else deleted while it is shown has no pages any more."""
        window = self.window
        if window is None or window.run is None or self.watch.entry(window.run) is not None:
            return
        name = window.run.name
        self._deleting(window.run)
        self._failed(
            TrainingError(
                _tr("The training “{name}” is not there any more.").format(name=text.short(name)),
                _tr("Its folder was deleted or moved."),
            )
        )

    def _show_entries(self) -> None:
        if self.window is None:
            return
        entries = self.watch.entries
        self.window.runs_page.set_entries(entries)
        waiting = any(entry.status.state is RunState.QUEUED for entry in entries)
        self.window.estimate_page.set_busy(waiting or bool(self.watch.live))

    @Slot(object, object)
    def _run_changed(self, entry: RunEntry, history: Any) -> None:
        if self.window is not None:
            self.window.update_run(entry, history)

    def _greet(self) -> None:
        """Tell once, at the start of the program, of what goes on and of what was broken off."""
        if self.window is not None and self.window.isVisible():
            return
        for entry in self.watch.entries:
            state = entry.status.state
            if entry.problem is None and state is RunState.INTERRUPTED:
                if str(entry.path) not in self._settings.names("training_declined"):
                    self._ask_resume(entry)
            elif entry.problem is None and state in (RunState.RUNNING, RunState.STARTING):
                self._messages.show_info(
                    _tr("The training “{name}” goes on.").format(name=run_name(entry)),
                    choices=[Choice(_tr("Show"), partial(self.show_run, entry.path))],
                )

    def _ask_resume(self, entry: RunEntry) -> None:
        self._messages.show_info(
            _tr("The training “{name}” was interrupted at step {step}.").format(
                name=run_name(entry), step=text.number(max(0, entry.status.step))
            ),
            _tr("It can go on from its latest checkpoint."),
            [
                Choice(_tr("Resume"), partial(self._run_actions.resume, entry.path), accent=True),
                Choice(_tr("Show"), partial(self.show_run, entry.path)),
                Choice(_tr("Not now"), partial(self._decline, entry.path)),
            ],
        )

    def _decline(self, path: Path) -> None:
        declined = {*self._settings.names("training_declined"), str(path)}
        known = {str(entry.path) for entry in self.watch.entries}
        self._settings.set_names("training_declined", sorted(declined & known))

    # What is asked for

    @Slot(object)
    def _add(self, place: Path | None) -> None:
        if self.window is None or self._adding:
            return
        from put_desktop.training.wizard.wizard import Step

        try:
            order = self.window.holder.draft.order()
        except PutError as error:
            self._refused(Step.INTENT, error)
            return
        # The folders were looked at before; a place that was chosen was not.
        step = Step.PICTURES if place is None else Step.ESTIMATE
        self._adding = True
        self.watch.post(partial(self._runs.add, order, place), self._added, partial(self._refused, step))

    def _added(self, path: Path) -> None:
        self._adding = False
        self._awaited = self._new = path
        if self.window is not None:
            self.window.messages.clear()
        self.watch.refresh()

    def _refused(self, step: Step, error: Exception) -> None:
        """A run that cannot be begun: told on the page where that is mended."""
        self._adding = False
        if self.window is None or not isinstance(error, PutError):
            self._failed(error)
            return
        beside = isinstance(error, OutputError | DeviceError)  # the disk and the device are seen with the estimate
        self.window.show_problem(error, type(step).ESTIMATE if beside else step)

    @Slot(object, dict)
    def _keep(self, path: Path, given: dict[str, Any]) -> None:
        card = dict(given)
        model_file = Path(card.pop("model_file"))
        self._tasks.submit(
            partial(self._runs.publish_model, path, model_file, card),
            partial(self._was_kept, model_file),
            partial(self._not_kept, model_file),
        )

    def _was_kept(self, model_file: Path, name: str) -> None:
        self.kept.emit(name)
        if self.window is not None and self.window.finish_page.model_file == model_file:
            self.window.finish_page.was_kept(name)
        self.watch.refresh()

    def _not_kept(self, model_file: Path, error: Exception) -> None:
        if self.window is not None and self.window.finish_page.model_file == model_file:
            self.window.finish_page.show_problem(_told(error))
        else:
            self._failed(error)

    @Slot(str)
    def _show_kept(self, name: str) -> None:
        if self.window is not None:
            self.window.close()
        self.show_wanted.emit(name)

    @Slot(str)
    def _translate(self, name: str) -> None:
        if self.window is not None:
            self.window.close()
        self.translate_wanted.emit(name)

    @Slot(object)
    def _begin_draft(self, draft: Draft) -> None:
        if self.window is not None:
            self.window.begin(draft)

    @Slot(object)
    def _deleting(self, path: Path) -> None:
        if self.window is not None and self.window.run == path:
            self.window.begin()
            self.window.show_runs()

    # Giving way

    @Slot(bool)
    def _lending_changed(self, on: bool) -> None:
        self._settings.set_flag(LENDS, on=on)
        if not on:
            self.lease_holder.want(wanted=False)
            self.lease_holder.give_back()
        self.lending_changed.emit()

    @Slot()
    def _lent(self) -> None:
        live = [entry for entry in self.watch.live if entry.status.state is not RunState.PAUSED]
        if live and not self._said_lent:
            self._said_lent = True
            self._messages.show_info(
                _tr("The training “{name}” gives way while files are translated.").format(name=run_name(live[0])),
                _tr("It goes on by itself afterwards. “All trainings” has a switch for this."),
            )

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        seen = self.window is not None and self.window.isVisible()
        (self.window.messages if seen and self.window is not None else self._messages).show_problem(_told(error))


def _told(error: Exception) -> PutError:
    """An error as people see it."""
    if isinstance(error, PutError):
        return error
    return PutError(_tr("That did not work."), _tr("Please report it."), repr(error))


def _tr(source: str) -> str:
    return QCoreApplication.translate("Training", source)
