"""Page 5: how a run goes on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from put.runs.types import RunEntry, RunState
from put_desktop.training.runs.history import RunHistory
from put_desktop.training.runs.sheets import SheetStore
from put_desktop.training.wizard.page import WizardPage
from put_desktop.training.wizard.run.loss_plot import LossPlot
from put_desktop.training.wizard.run.run_header import RunHeader
from put_desktop.training.wizard.run.sample_timeline import SampleTimeline
from put_desktop.training.wizard.run.score_plot import ScorePlot
from put_desktop.training.wizard.run.status_text import state_text, verdict_text
from put_desktop.training.wizard.run.verdict_banner import VerdictBanner
from put_desktop.ui import text, theme
from put_desktop.ui.widgets.message_bar import MessageBar

__all__ = ["RunPage"]

WITH_SAMPLES = 372
"""Pixels of height that six pictures below each other need at least."""
WITHOUT = 96
RESUMABLE = (RunState.STOPPED, RunState.INTERRUPTED, RunState.FAILED)


class RunPage(WizardPage):
    """Pictures first, then the held-out score, the losses folded; it is ready once there is a generator to choose.

    Args:
        sheets: hands out sample sheets; None for one of its own.
        parent: Qt's owner.

    Signals:
        command: a :class:`put.runs.types.RunCommand` that a person asked for.
        choose_wanted: a generator is to be chosen.
        resume_wanted: a run that ended early is to go on.
    """

    command = Signal(object)
    choose_wanted = Signal()
    resume_wanted = Signal()

    def __init__(self, sheets: SheetStore | None = None, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Run"), parent)
        self.sheets = sheets or SheetStore(self)
        self._own_sheets = sheets is None
        self.entry: RunEntry | None = None
        self._warned: object = None
        self._told = 0
        self.header = RunHeader(self.body)
        self.standing = VerdictBanner(self.body)
        self.verdict = VerdictBanner(self.body)
        self.alarms = MessageBar(self.body)
        layout = self.alarms.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0, 0)
        self.timeline = SampleTimeline(self.sheets, self.body)
        self.scores = ScorePlot(self.body)
        self.losses = LossPlot(self.body)
        self.column.setSpacing(theme.SPACE + 4)
        for part in (self.header, self.standing, self.verdict, self.alarms):
            self.column.addWidget(part)
        self.column.addWidget(self.timeline, 1)
        for lower in (self.scores, self.losses):
            self.column.addWidget(lower)
        self._connect()

    def _connect(self) -> None:
        self.header.command.connect(self.command)
        self.header.choose_wanted.connect(self.choose_wanted)
        self.standing.action.clicked.connect(self.resume_wanted)
        self.timeline.step_selected.connect(self.scores.show_step)
        self.scores.step_wanted.connect(self.timeline.select_step)

    def show_run(self, entry: RunEntry, history: RunHistory) -> None:
        """Show a run from now on."""
        self.header.forget_wishes()
        self.alarms.clear()
        self.timeline.clear()
        self.scores.show_step(None)
        self._warned, self._told = None, 0
        self.update_run(entry, history)

    def shut(self) -> None:  # noqa: D102
        if self._own_sheets:
            self.sheets.close()

    def update_run(self, entry: RunEntry, history: RunHistory) -> None:
        """Show what is new of the run that is shown."""
        self.entry = entry
        self.header.show_run(entry, history)
        self.header.fit(self.width() - 6 * theme.SPACE)
        self._say_standing(entry, history)
        self._say_verdict(entry, history)
        self._say_alarms(history)
        self._say_what_comes(entry)
        self.timeline.setMinimumHeight(WITH_SAMPLES if history.samples else WITHOUT)
        self.timeline.show_history(history)
        self.scores.show_history(history)
        self.scores.show_step(self.timeline.step)
        self.losses.show_history(history)
        self.set_ready(self.header.choose.isEnabled())

    def _say_standing(self, entry: RunEntry, history: RunHistory) -> None:
        state = entry.status.state
        problem = entry.problem or (entry.status.problem if state is RunState.FAILED else None)
        self.standing.say(state_text(entry, history), problem)
        resumable = state in RESUMABLE and entry.problem is None
        self.standing.offer(self.tr("&Resume") if resumable else "", self.tr("Go on from the latest checkpoint"))

    def _say_verdict(self, entry: RunEntry, history: RunHistory) -> None:
        told, status = history.assessed, entry.status
        if told is not None:
            self.verdict.say(verdict_text(told.verdict, told.message, told.hint))
        elif status.message:
            self.verdict.say(verdict_text(status.verdict, status.message, status.hint))
        elif status.state is RunState.RUNNING:
            early = self.tr("The first figures come with the first samples and scores.")
            self.verdict.say(verdict_text(status.verdict, early, ""))
        else:
            self.verdict.say(None)

    def _say_alarms(self, history: RunHistory) -> None:
        """What was dismissed does not come back; what is new comes once."""
        if history.warnings is self._warned:
            return
        known = {id(each) for each in self._warned} if isinstance(self._warned, tuple) else set()
        self._warned = history.warnings
        for alarm in history.warnings:
            if id(alarm) not in known:
                source = f" ({text.short(alarm.warned.source.name)})" if alarm.warned.source else ""
                self.alarms.show_info(alarm.warned.message + source, alarm.warned.hint)

    def _say_what_comes(self, entry: RunEntry) -> None:
        options = entry.spec.options if entry.spec else None
        first = self.tr("Samples are shown here from step {step} on.")
        if entry.status.state is RunState.RUNNING:
            first = self.tr("Samples are shown here from step {step} on; “Sample now” makes some at once.")
        none = self.tr("There are no samples.")
        live = entry.status.state.live or entry.status.state is RunState.QUEUED
        self.timeline.set_empty_text(first.format(step=text.number(options.sample_every)) if options and live else none)
        if options is not None and options.eval_every > 0:
            words = self.tr("The first score comes at step {step}.").format(step=text.number(options.eval_every))
        else:
            words = self.tr("This run takes no held-out scores: go by the pictures.")
        self.scores.set_empty_text(words)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802
        super().resizeEvent(event)
        self.header.fit(self.width() - 6 * theme.SPACE)
