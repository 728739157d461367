"""The page of training: seven pages for one run, and the list of all runs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from put.errors import PutError
from put.runs.types import RunCommand, RunEntry, RunState
from put_desktop.training.draft.draft import Draft, DraftHolder
from put_desktop.training.runs.history import RunHistory
from put_desktop.training.wizard.all_runs.run_labels import run_title
from put_desktop.training.wizard.footer import Footer
from put_desktop.training.wizard.page_stack import PageStack
from put_desktop.training.wizard.sidebar import Sidebar
from put_desktop.training.wizard.step_list import StepState
from put_desktop.training.wizard.steps import Progress, Step, step_state
from put_desktop.ui.widgets.message_overlay import MessageOverlay

__all__ = ["Step", "TrainingWindow"]

SIZE = QSize(1180, 760)


class TrainingWindow(QWidget):
    """Leads from two folders to a model in the gallery. It emits what a person asks for and does none of it.

    Until a run is there, the pages edit a draft; then they show the run.

    Args:
        parent: the main window, of which it is one page.

    Signals:
        closed: a person is done here for now.
        visibility_changed: whether the page is visible.
        run_shown: the path of the run that the pages show, None for a draft.
        run_requested: the draft is to be trained; the folder for the run, or None.
        command: a path and a :class:`RunCommand`.
        resume_requested: the path of a run to resume.
        publish_requested: a path and the arguments of :func:`put.runs.publish.publish_model`.
        translate_requested: the name of a model to translate a folder with.
        show_requested: the name of a model to show in the gallery.
    """

    closed = Signal()
    visibility_changed = Signal(bool)
    run_shown = Signal(object)
    run_requested = Signal(object)
    command = Signal(object, object)
    resume_requested = Signal(object)
    publish_requested = Signal(object, dict)
    translate_requested = Signal(str)
    show_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Train a model"))
        self.resize(SIZE)
        self.holder = DraftHolder(self)
        self.run: Path | None = None
        self.step: Step | None = Step.IMAGES
        """None while all runs are listed."""
        self._entry: RunEntry | None = None
        self._model_chosen = False
        self.pages = PageStack(self.holder, self)
        self._lay_out()
        self._connect()
        self._refresh()

    # From outside

    def begin(self, draft: Draft | None = None) -> None:
        """Edit a draft, for example that of a cloned run; None for the one that was edited last."""
        if draft is not None:
            self.holder.set(draft)
        if self.run is not None:
            self.run, self._entry, self._model_chosen = None, None, False
            self.run_shown.emit(None)
        self.go(Step.IMAGES)

    def show_run(self, entry: RunEntry, history: RunHistory) -> None:
        """Show a run from now on."""
        self.run, self._entry, self._model_chosen = entry.path, entry, False
        self.pages.show_run(entry, history)
        self.run_shown.emit(entry.path)
        self.go(Step.RUN)

    def update_run(self, entry: RunEntry, history: RunHistory) -> None:
        """Take over what is new of the run that is shown."""
        if entry.path == self.run:
            self._entry = entry
            self.pages.update_run(entry, history)
            self._refresh()

    def show_runs(self, path: Path | None = None) -> None:
        """List all runs, with one of them selected."""
        self.step = None
        if path is not None:
            self.pages.runs_page.select(path)
        self._show_page(self.pages.runs_page)

    def show_problem(self, problem: PutError, step: Step | None = None) -> None:
        """Show a problem, on the page where a person can solve it."""
        if step is not None:
            self.go(step)
        self.messages.show_problem(problem)

    @Slot(int)
    def go(self, step: int) -> None:
        """Show a page, if it can be shown now."""
        if self._can_show(Step(step)):
            self.step = Step(step)
            self._show_page(self.pages.steps[step])
        else:
            self._refresh()

    def shut(self) -> None:
        """Close for good: end every process and thread of the pages."""
        self.close()
        self.pages.shut()

    # Building

    def _lay_out(self) -> None:
        self.sidebar = Sidebar([page.title for page in self.pages.steps], self)
        self.footer = Footer(self)
        self.messages = MessageOverlay(self.pages)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.pages, 1)
        right.addWidget(self.footer)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self.sidebar.steps.step_requested.connect(self.go)
        self.sidebar.new_button.clicked.connect(self._new_run)
        self.sidebar.all_button.clicked.connect(self._list_runs)
        self.footer.back.clicked.connect(self._go_back)
        self.footer.next.clicked.connect(self._go_next)
        self.footer.close_button.clicked.connect(self.close)
        for page in self.pages.steps:
            page.ready_changed.connect(self._refresh)
        self.pages.estimate_page.run_requested.connect(self.run_requested)
        self.pages.run_page.command.connect(self._send_command)
        self.pages.run_page.choose_requested.connect(self._show_choices)
        self.pages.run_page.resume_requested.connect(self._resume)
        self.pages.choose_page.chosen.connect(self._choose)
        self.pages.finish_page.publish_requested.connect(self._publish)
        self.pages.finish_page.translate_requested.connect(self.translate_requested)
        self.pages.finish_page.show_requested.connect(self.show_requested)
        for keys, call in (
            ("Ctrl+W", self.close), ("Ctrl+N", self._new_run), ("Ctrl+L", self._list_runs), ("Alt+Left", self._go_back),
            ("Alt+Right", self._go_next),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self).activated.connect(call)

    # Steps

    def _progress(self) -> Progress:
        ready = [page.ready for page in self.pages.steps]
        return Progress(self.step, ready, self.run is not None, self._entry, self._model_chosen)

    def _can_show(self, step: Step) -> bool:
        return step_state(step, self._progress()) in (StepState.OPEN, StepState.DONE)

    @Slot()
    def _refresh(self) -> None:
        """Show where one is and where one can go."""
        step, progress = self.step, self._progress()
        why = (
            self.tr("These settings belong to a run that has started. “All runs” can start another one like it.")
            if self.run is not None
            else self.tr("Complete the pages before this one first.")
        )
        states = [step_state(each, progress) for each in Step]
        self.sidebar.steps.show_steps(states, -1 if step is None else step, why)
        self.sidebar.heading.setText(self.tr("New run") if self._entry is None else run_title(self._entry))
        first = Step.IMAGES if self.run is None else Step.RUN
        self.footer.back.setVisible(step is not None)
        self.footer.back.setEnabled(step is not None and step > first)
        # The other pages have buttons of their own for what comes next.
        self.footer.next.setVisible(step in (Step.IMAGES, Step.SETTINGS, Step.CROPS))
        self.footer.next.setEnabled(step is not None and self._may_go_next(step))
        self.footer.remark.setText(self._remark())

    def _may_go_next(self, step: Step) -> bool:
        if step is Step.CHOOSE:
            return self.pages.choose_page.ready
        return step is not Step.FINISH and self._can_show(Step(step + 1))

    def _remark(self) -> str:
        """Return the text beside the buttons."""
        if self.step is None:
            return ""
        if self.run is not None:
            return self._remark_on(self._entry.status.state) if self._entry is not None else ""
        missing = next((page for page in self.pages.steps[: self.step] if not page.ready), None)
        return self.tr("“{page}” is not complete yet.").format(page=missing.title) if missing is not None else ""

    def _remark_on(self, state: RunState) -> str:
        match state:
            case RunState.STARTING | RunState.RUNNING:
                return self.tr("You can leave this page, and close PUT Desktop too. Training continues.")
            case RunState.PAUSED:
                return self.tr("You can leave this page, and close PUT Desktop too. The run stays paused.")
            case RunState.PREEMPTED:
                return self.tr("You can leave this page, and close PUT Desktop too. Training continues by itself.")
            case _:
                return ""

    def _show_page(self, page: QWidget) -> None:
        self.pages.show_page(page)
        self._refresh()
        if self.isVisible():
            self.pages.enter()

    # Actions

    @Slot()
    def _go_back(self) -> None:
        if self.footer.back.isVisible() and self.footer.back.isEnabled() and self.step is not None:
            self.go(self.step - 1)

    @Slot()
    def _go_next(self) -> None:
        if self.footer.next.isEnabled() and self.step is not None:
            self.go(self.step + 1)

    @Slot()
    def _new_run(self) -> None:
        self.begin()

    @Slot()
    def _list_runs(self) -> None:
        self.show_runs(self.run)
        self.pages.runs_page.view.setFocus()

    @Slot(object)
    def _send_command(self, command: RunCommand) -> None:
        if self.run is not None:
            self.command.emit(self.run, command)

    @Slot()
    def _resume(self) -> None:
        if self.run is not None:
            self.resume_requested.emit(self.run)

    @Slot()
    def _show_choices(self) -> None:
        self.go(Step.CHOOSE)

    @Slot(int, object)
    def _choose(self, step: int, path: Path) -> None:
        self._model_chosen = True
        self.pages.finish_page.set_choice(step, path)
        self.go(Step.FINISH)

    @Slot(dict)
    def _publish(self, card: dict[str, object]) -> None:
        if self.run is not None:
            self.publish_requested.emit(self.run, card)

    # Events

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102, N802
        super().showEvent(event)
        if event.spontaneous():
            return
        self.visibility_changed.emit(True)  # noqa: FBT003  Qt's signature
        self._show_page(self.pages.currentWidget())

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102, N802
        super().hideEvent(event)
        if event.spontaneous():
            return
        self.pages.leave()
        self.visibility_changed.emit(False)  # noqa: FBT003

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: D102, N802
        event.accept()
        self.closed.emit()
