"""Page 5 of the training wizard: the run."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from put.events import TrainingAssessed
from put.runs.types import RunEntry, RunState, RunStatus
from put_desktop.core.error_texts import translated
from put_desktop.training.runs.history import RunHistory
from put_desktop.training.runs.sheets import SheetStore
from put_desktop.training.wizard.page import WizardPage
from put_desktop.training.wizard.run.loss_plot import LossPlot
from put_desktop.training.wizard.run.run_header import RunHeader
from put_desktop.training.wizard.run.sample_timeline import SampleTimeline
from put_desktop.training.wizard.run.score_plot import ScorePlot
from put_desktop.training.wizard.run.status_text import StatusText, state_text, verdict_text
from put_desktop.training.wizard.run.verdict_banner import VerdictBanner
from put_desktop.training.wizard.run.verdict_line import VerdictLine
from put_desktop.ui import text
from put_desktop.ui.scale import SPACE
from put_desktop.ui.widgets.message_overlay import MessageOverlay

__all__ = ["RunPage"]

WITH_SAMPLES = 420
"""Smallest height of the pictures, in pixels."""
WITHOUT = 96
RESUMABLE = (RunState.STOPPED, RunState.INTERRUPTED, RunState.FAILED)


class RunPage(WizardPage):
    """Pictures first, then the validation score, the losses folded. Ready once there is a model to choose.

    Args:
        sheets: hands out sample sheets; None for one of its own.
        parent: Qt's owner.

    Signals:
        command: a :class:`put.runs.types.RunCommand` from a person.
        choose_requested: a model is to be chosen.
        resume_requested: a run that ended early is to be resumed.
    """

    command = Signal(object)
    choose_requested = Signal()
    resume_requested = Signal()

    def __init__(self, sheets: SheetStore | None = None, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Train"), parent)
        self.sheets = sheets or SheetStore(self)
        self._own_sheets = sheets is None
        self.entry: RunEntry | None = None
        self._warned: object = None
        self.header = RunHeader(self.body)
        self.standing = VerdictBanner(self.body)
        self.verdict = VerdictLine(self.body)
        self.alarms = MessageOverlay(self)
        self.timeline = SampleTimeline(self.sheets, self.body)
        self.scores = ScorePlot(self.body)
        self.losses = LossPlot(self.body)
        self.column.setSpacing(SPACE)
        for part in (self.header, self.verdict, self.standing):
            self.column.addWidget(part)
        self.column.addWidget(self.timeline, 1)
        for lower in (self.scores, self.losses):
            self.column.addWidget(lower)
        self._connect()

    def _connect(self) -> None:
        self.header.command.connect(self.command)
        self.header.choose_requested.connect(self.choose_requested)
        self.standing.action.clicked.connect(self.resume_requested)
        self.timeline.step_selected.connect(self.scores.show_step)
        self.scores.step_requested.connect(self.timeline.select_step)

    def show_run(self, entry: RunEntry, history: RunHistory) -> None:
        """Show a run from now on."""
        self.header.forget_requests()
        self.alarms.clear()
        self.timeline.clear()
        self.scores.show_step(None)
        self._warned = None
        self.update_run(entry, history)

    def shut(self) -> None:  # noqa: D102
        if self._own_sheets:
            self.sheets.close()

    def update_run(self, entry: RunEntry, history: RunHistory) -> None:
        """Take over what is new of the run."""
        self.entry = entry
        self.header.show_run(entry, history)
        self.header.fit(self.width() - 6 * SPACE)
        self._show_standing(entry, history)
        self._show_verdict(entry, history)
        self._show_alarms(history)
        self._show_what_comes(entry)
        self.timeline.setMinimumHeight(WITH_SAMPLES if history.samples else WITHOUT)
        self.timeline.show_history(history)
        self.scores.show_history(history)
        self.scores.show_step(self.timeline.step)
        self.losses.show_history(history)
        self.set_ready(self.header.choose.isEnabled())

    def _show_standing(self, entry: RunEntry, history: RunHistory) -> None:
        state = entry.status.state
        problem = entry.problem or (entry.status.problem if state is RunState.FAILED else None)
        self.standing.show_status(state_text(entry, history), problem)
        resumable = state in RESUMABLE and entry.problem is None
        self.standing.offer(self.tr("&Resume") if resumable else "", self.tr("Continue from the latest checkpoint"))

    def _show_verdict(self, entry: RunEntry, history: RunHistory) -> None:
        assessed, status = history.assessed, entry.status
        if assessed is not None:
            self.verdict.show_status(_verdict(assessed))
        elif status.message:
            self.verdict.show_status(_verdict(status))
        elif status.state is RunState.RUNNING:
            early = self.tr("The first figures come with the first samples and scores.")
            self.verdict.show_status(verdict_text(status.verdict, early, ""))
        else:
            self.verdict.show_status(None)

    def _show_alarms(self, history: RunHistory) -> None:
        """Show new warnings once; dismissed ones do not come back."""
        if history.warnings is self._warned:
            return
        known = {id(each) for each in self._warned} if isinstance(self._warned, tuple) else set()
        self._warned = history.warnings
        for alarm in history.warnings:
            if id(alarm) not in known:
                source = f" ({text.short(alarm.warned.source.name)})" if alarm.warned.source else ""
                self.alarms.show_info(translated(alarm.warned.message) + source, translated(alarm.warned.hint))

    def _show_what_comes(self, entry: RunEntry) -> None:
        """Say when the first samples and the first score come, as the run's own length has it."""
        options = entry.spec.options if entry.spec else None
        live = entry.status.state.live or entry.status.state is RunState.QUEUED
        self.timeline.set_empty_text(
            self.tr("Samples appear here when training starts.") if live else self.tr("There are no samples.")
        )
        if options is None or options.eval_every <= 0:
            words = self.tr("This run has no validation scores. Go by the pictures.")
        elif not live:
            words = self.tr("There are no validation scores.")
        else:
            first = min(options.eval_every, options.steps)  # the last step is always evaluated
            words = self.tr("The first score comes at step {step}.").format(step=text.number(first))
        self.scores.set_empty_text(words)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802
        super().resizeEvent(event)
        self.header.fit(self.width() - 6 * SPACE)


def _verdict(told: TrainingAssessed | RunStatus) -> StatusText:
    return verdict_text(told.verdict, translated(told.message), translated(told.hint))
