"""The window in which generators are trained: seven pages for one run, and the list of all runs."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from put.errors import PutError
from put.runs.types import RunCommand, RunEntry
from put_desktop.training.draft.draft import Draft, DraftHolder
from put_desktop.training.runs.history import RunHistory
from put_desktop.training.runs.sheets import SheetStore
from put_desktop.training.wizard.all_runs.run_labels import run_title
from put_desktop.training.wizard.all_runs.runs_page import RunsPage
from put_desktop.training.wizard.finish.choose_page import ChoosePage
from put_desktop.training.wizard.finish.finish_page import FinishPage
from put_desktop.training.wizard.images.images_page import ImagesPage
from put_desktop.training.wizard.page import WizardPage
from put_desktop.training.wizard.run.run_page import RunPage
from put_desktop.training.wizard.setup.crops_page import CropsPage
from put_desktop.training.wizard.setup.estimate_page import EstimatePage
from put_desktop.training.wizard.setup.intent_page import IntentPage
from put_desktop.training.wizard.step_list import StepList, StepState
from put_desktop.ui import theme
from put_desktop.ui.widgets.elided import ElidedLabel
from put_desktop.ui.widgets.message_bar import MessageBar

__all__ = ["Step", "TrainingWindow"]

SIDE = 208
SMALLEST = (820, 540)


class Step(IntEnum):
    """The pages of one training."""

    PICTURES = 0
    INTENT = 1
    CROPS = 2
    ESTIMATE = 3
    RUN = 4
    CHOOSE = 5
    FINISH = 6


class TrainingWindow(QWidget):
    """Leads from two folders to a generator in the gallery. It shows, and asks for what is to be done.

    Before a run is there, the pages edit a draft; from then on they show the run, and the draft's pages are past.

    Args:
        parent: the main window; this one closes with it.

    Signals:
        seen: whether the window is visible.
        run_shown: the path of the run that the pages show, None for a draft.
        run_wanted: the draft is to be trained; where its folder is to be, or None.
        command: a path and a :class:`RunCommand`.
        resume_wanted: a path; go on with what has ended.
        keep_wanted: a path and the arguments of :func:`put.runs.publish.publish_model`.
        translate_wanted: a generator's name in the gallery; a folder is to be translated with it.
        show_wanted: a generator's name in the gallery.
    """

    seen = Signal(bool)
    run_shown = Signal(object)
    run_wanted = Signal(object)
    command = Signal(object, object)
    resume_wanted = Signal(object)
    keep_wanted = Signal(object, dict)
    translate_wanted = Signal(str)
    show_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Train a generator"))
        self.setMinimumSize(*SMALLEST)
        self.resize(1180, 760)
        self.holder = DraftHolder(self)
        self.run: Path | None = None
        self.step: Step | None = Step.PICTURES
        """None while all runs are listed."""
        self._entry: RunEntry | None = None
        self._taken = False
        """Whether a generator of the run was taken, so that it can be kept."""
        self._entered: WizardPage | None = None
        self._make_pages()
        self._make_side()
        self._make_foot()
        self._lay_out()
        self._connect()
        self._refresh()

    # From outside

    def begin(self, draft: Draft | None = None) -> None:
        """Edit a draft: a new one, that of a run that is cloned, or None for the one that was begun."""
        if draft is not None:
            self.holder.set(draft)
        self._leave_run()
        self.go(Step.PICTURES)

    def show_run(self, entry: RunEntry, history: RunHistory) -> None:
        """Show a run from now on."""
        self.run, self._entry, self._taken = entry.path, entry, False
        for page in (self.run_page, self.choose_page, self.finish_page):
            page.show_run(entry, history)
        self.run_shown.emit(entry.path)
        self.go(Step.RUN)

    def update_run(self, entry: RunEntry, history: RunHistory) -> None:
        """There is news of the run that is shown."""
        if entry.path == self.run:
            self._entry = entry
            for page in (self.run_page, self.choose_page, self.finish_page):
                page.update_run(entry, history)
            self._refresh()

    def show_runs(self, path: Path | None = None) -> None:
        """List all runs, with one of them chosen."""
        self.step = None
        if path is not None:
            self.runs_page.select(path)
        self._show_page(self.runs_page)

    def show_problem(self, problem: PutError, step: Step | None = None) -> None:
        """Tell of something that went wrong, on the page where it can be mended."""
        if step is not None and self._state(step) in (StepState.OPEN, StepState.DONE):
            self.go(step)
        self.messages.show_problem(problem)

    @Slot(int)
    def go(self, step: int) -> None:
        """Show a page, if one can go there."""
        wanted = Step(step)
        if self._state(wanted) in (StepState.OPEN, StepState.DONE):
            self.step = wanted
            self._show_page(self.pages[wanted])
        else:
            self._refresh()

    def shut(self) -> None:
        """Close for good: end every process and thread of the pages."""
        self.close()
        for page in self.pages:
            page.shut()
        self.runs_page.shut()
        self.sheets.close()

    # Making

    def _make_pages(self) -> None:
        self.pictures_page = ImagesPage(self.holder)
        self.intent_page = IntentPage(self.holder)
        self.crops_page = CropsPage(self.holder)
        self.estimate_page = EstimatePage(self.holder)
        self.sheets = SheetStore(self)
        self.run_page = RunPage(self.sheets)
        self.choose_page = ChoosePage(self.sheets)
        self.finish_page = FinishPage(self.sheets)
        self.pages: Sequence[WizardPage] = (
            self.pictures_page, self.intent_page, self.crops_page, self.estimate_page, self.run_page, self.choose_page,
            self.finish_page,
        )  # fmt: skip
        self.runs_page = RunsPage(self)
        self.stack = QStackedWidget(self)
        for page in (*self.pages, self.runs_page):
            self.stack.addWidget(page)

    def _make_side(self) -> None:
        self.heading = ElidedLabel(self)
        self.heading.setProperty("heading", True)  # noqa: FBT003  Qt's signature
        self.steps = StepList([page.title for page in self.pages], self)
        self.new = self._side_button(self.tr("&New training"), "model", self.tr("Begin with two folders (Ctrl+N)"))
        self.all = self._side_button(
            self.tr("&All trainings"), "details", self.tr("What was trained and what waits (Ctrl+L)")
        )

    def _side_button(self, words: str, icon: str, tip: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setToolTip(tip)
        button.setAccessibleDescription(tip)
        theme.bind_icon(button, icon)
        return button

    def _make_foot(self) -> None:
        self.remark = QLabel(self)
        self.remark.setProperty("muted", True)  # noqa: FBT003
        self.remark.setWordWrap(True)
        self.back = QPushButton(self.tr("&Back"), self)
        self.back.setToolTip(self.tr("The page before (Alt+Left)"))
        self.next = QPushButton(self.tr("Ne&xt"), self)
        self.next.setToolTip(self.tr("The next page (Alt+Right)"))
        self.next.setProperty("accent", True)  # noqa: FBT003
        self.close_button = QPushButton(self.tr("&Close"), self)
        self.close_button.setToolTip(self.tr("Close this window (Ctrl+W); training goes on"))

    def _lay_out(self) -> None:
        gap = theme.SPACE
        self.messages = MessageBar(self)
        side = QVBoxLayout()
        side.setContentsMargins(gap + 4, 2 * gap, gap, 2 * gap)
        side.setSpacing(gap)
        side.addWidget(self.heading)
        side.addWidget(self.steps)
        side.addStretch(1)
        side.addWidget(self.new)
        side.addWidget(self.all)
        panel = QWidget(self)
        panel.setLayout(side)
        panel.setFixedWidth(SIDE)
        self.foot = QWidget(self)
        foot = QHBoxLayout(self.foot)
        foot.setContentsMargins(2 * gap, gap, 2 * gap, 2 * gap)
        foot.setSpacing(gap)
        foot.addWidget(self.back)
        foot.addWidget(self.remark, 1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.next)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.messages)
        right.addWidget(self.stack, 1)
        right.addWidget(self.foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(panel)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self.steps.step_wanted.connect(self.go)
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self.close_button.clicked.connect(self.close)
        self.new.clicked.connect(self._begin_anew)
        self.all.clicked.connect(self._list)
        for page in self.pages:
            page.ready_changed.connect(self._refresh)
        self.estimate_page.run_wanted.connect(self.run_wanted)
        self.run_page.command.connect(self._commanded)
        self.run_page.choose_wanted.connect(self._choose)
        self.run_page.resume_wanted.connect(self._resume)
        self.choose_page.chosen.connect(self._took)
        self.finish_page.keep_wanted.connect(self._keep)
        self.finish_page.translate_wanted.connect(self.translate_wanted)
        self.finish_page.show_wanted.connect(self.show_wanted)
        for keys, call in (
            ("Ctrl+W", self.close), ("Ctrl+N", self._begin_anew), ("Ctrl+L", self._list), ("Alt+Left", self._go_back),
            ("Alt+Right", self._go_on),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self).activated.connect(call)

    # Where one can go

    def _state(self, step: Step) -> StepState:
        if self.run is None:
            if step > Step.ESTIMATE or not all(page.ready for page in self.pages[:step]):
                return StepState.LOCKED
            return StepState.DONE if self.pages[step].ready and step < (self.step or 0) else StepState.OPEN
        if step <= Step.ESTIMATE:
            return StepState.PAST
        entry = self._entry
        if step is Step.CHOOSE and (entry is None or not entry.snapshots):
            return StepState.LOCKED
        if step is Step.FINISH and not self._taken:
            return StepState.LOCKED
        return StepState.DONE if step < (self.step or 0) else StepState.OPEN

    @Slot()
    def _refresh(self) -> None:
        why = (
            self.tr("These were settled when the training began. “All trainings” can begin another one like it.")
            if self.run is not None
            else self.tr("The pages before come first.")
        )
        self.steps.show_steps([self._state(step) for step in Step], -1 if self.step is None else self.step, why)
        self.heading.setText(
            self.tr("New training") if self.run is None or self._entry is None else run_title(self._entry)
        )
        self._refresh_foot()

    def _refresh_foot(self) -> None:
        step = self.step
        self.foot.setVisible(True)
        first = Step.PICTURES if self.run is None else Step.RUN
        self.back.setVisible(step is not None)
        self.back.setEnabled(step is not None and step > first)
        following = None if step in (None, Step.FINISH) else Step(step + 1)
        # The estimate's page and the last one have buttons of their own for what comes next.
        self.next.setVisible(following is not None and step is not Step.ESTIMATE)
        self.next.setEnabled(following is not None and self._can_go_on(following))
        self.remark.setText(self._remark())

    def _remark(self) -> str:
        """What to know beside the buttons."""
        step = self.step
        if step is None:
            return ""
        if self.run is not None:
            live = self._entry is not None and self._entry.status.state.live
            return self.tr("You may close this window, and PUT Desktop too: training goes on.") if live else ""
        missing = next((page for page in self.pages[:step] if not page.ready), None)
        return self.tr("“{page}” is not ready yet.").format(page=missing.title) if missing is not None else ""

    def _can_go_on(self, following: Step) -> bool:
        here = self.pages[following - 1]
        return here.ready if following is Step.FINISH else self._state(following) in (StepState.OPEN, StepState.DONE)

    # What happens

    def _show_page(self, page: QWidget) -> None:
        if self._entered is not None and self._entered is not page:
            self._entered.leave()
            self._entered = None
        self.stack.setCurrentWidget(page)
        self._refresh()
        if isinstance(page, WizardPage) and self.isVisible() and self._entered is None:
            self._entered = page
            page.enter()

    @Slot()
    def _go_back(self) -> None:
        if self.back.isVisible() and self.back.isEnabled() and self.step is not None:
            self.go(self.step - 1)

    @Slot()
    def _go_on(self) -> None:
        if self.next.isVisible() and self.next.isEnabled() and self.step is not None:
            self.go(self.step + 1)

    @Slot()
    def _list(self) -> None:
        self.show_runs(self.run)
        self.runs_page.view.setFocus()

    @Slot()
    def _begin_anew(self) -> None:
        """The draft that was begun and not trained yet, which is an empty one right after a run was begun."""
        self.begin()

    def _leave_run(self) -> None:
        if self.run is not None:
            self.run, self._entry, self._taken = None, None, False
            self.run_shown.emit(None)

    @Slot(object)
    def _commanded(self, command: RunCommand) -> None:
        if self.run is not None:
            self.command.emit(self.run, command)

    @Slot()
    def _resume(self) -> None:
        if self.run is not None:
            self.resume_wanted.emit(self.run)

    @Slot()
    def _choose(self) -> None:
        self.go(Step.CHOOSE)

    @Slot(int, object)
    def _took(self, step: int, path: Path) -> None:
        self._taken = True
        self.finish_page.set_choice(step, path)
        self.go(Step.FINISH)

    @Slot(dict)
    def _keep(self, card: dict[str, object]) -> None:
        if self.run is not None:
            self.keep_wanted.emit(self.run, card)

    # Events

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102, N802
        super().showEvent(event)
        if event.spontaneous():
            return
        self.seen.emit(True)  # noqa: FBT003  Qt's signature
        self._show_page(self.stack.currentWidget())

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102, N802
        super().hideEvent(event)
        if not event.spontaneous():
            self._rest()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: D102, N802
        event.accept()
        main = self.parentWidget()
        if main is not None and QApplication.activeWindow() is self:
            main.activateWindow()

    def _rest(self) -> None:
        if self._entered is not None:
            self._entered.leave()
            self._entered = None
        self.seen.emit(False)  # noqa: FBT003
