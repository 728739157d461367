"""Title, progress and controls of a run."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from put.runs.types import RunCommand, RunEntry, RunState
from put_desktop.training.runs.history import RunHistory, Sheet
from put_desktop.training.wizard.all_runs.run_labels import run_title, state_name
from put_desktop.training.wizard.page import set_flag
from put_desktop.training.wizard.run.status_text import facts, has_model
from put_desktop.ui import text, theme
from put_desktop.ui.scale import Type, set_type
from put_desktop.ui.widgets.elided import ElidedLabel
from put_desktop.ui.widgets.flow import FlowLayout
from put_desktop.ui.widgets.steady_button import SteadyButton

__all__ = ["RunHeader"]

PATIENCE = 20
"""Steps after which a request counts as answered or lost."""


LEAST_TITLE = 260
"""Pixels that the title and the state of the run have at least, beside the buttons."""


@dataclass(frozen=True)
class _Mark:
    """The state of a run when something was requested."""

    step: int
    samples: tuple[Sheet, ...]
    checkpoints: int


class RunHeader(QFrame):
    """Title, progress and buttons of a run.

    Signals:
        command: a :class:`put.runs.types.RunCommand` from a person.
        choose_requested: a model is to be chosen.
    """

    command = Signal(object)
    choose_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: dict[RunCommand, _Mark] = {}
        self._entry: RunEntry | None = None
        self._history = RunHistory()
        self.title = ElidedLabel(self)
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        set_type(self.title, Type.TITLE)
        self.state = QLabel(self)
        self.state.setProperty("pill", True)  # noqa: FBT003
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the run"))
        self.steps, self.facts = QLabel(self), ElidedLabel(self, Qt.TextElideMode.ElideRight)
        self.facts.setProperty("muted", True)  # noqa: FBT003
        self.facts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._make_buttons()
        self._lay_out()

    def _make_buttons(self) -> None:
        self.sample = self._button("sample", self.tr("&Sample now"), self.tr("Translate the sample pictures now"))
        self.save = self._button("save", self.tr("Sav&e now"), "")
        self.pause = self._button("pause", self.tr("&Pause"), "")
        self.stop = self._button(
            "stop",
            self.tr("Stop an&d save"),
            self.tr("Stop after the current step. Models, samples and the checkpoint are saved; you can resume later."),
        )
        self.choose = self._button(
            "check", self.tr("Choose a &model"), self.tr("Compare the models of this run and use one")
        )
        self.sample.clicked.connect(lambda: self._request(RunCommand.SAMPLE))
        self.save.clicked.connect(lambda: self._request(RunCommand.SAVE))
        self.pause.clicked.connect(self._pause_or_continue)
        self.stop.clicked.connect(lambda: self._request(RunCommand.STOP))
        self.choose.clicked.connect(self.choose_requested)
        for button, other in ((self.pause, self.tr("C&ontinue")), (self.sample, self.tr("Sampling…")),
                              (self.save, self.tr("Saving…"))):  # fmt: skip
            button.setMinimumWidth(_widest(button, other))

    def _button(self, icon: str, words: str, tip: str) -> SteadyButton:
        button = SteadyButton(words, self)
        theme.bind_icon(button, icon)
        _explain(button, tip)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE)
        head.addWidget(self.title)
        head.addWidget(self.state, 0, Qt.AlignmentFlag.AlignVCenter)  # as high as its text: it is no button
        head.addStretch(1)
        head.addWidget(self.choose)
        figures = QHBoxLayout()
        figures.setSpacing(2 * theme.SPACE)
        figures.addWidget(self.steps)
        figures.addWidget(self.facts, 1)
        buttons = FlowLayout()
        for button in (self.sample, self.save, self.pause, self.stop):
            buttons.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(theme.SPACE)
        self._row.addLayout(head, 1)
        self._row.addLayout(buttons)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.SPACE // 2)
        box.addLayout(self._row)
        box.addWidget(self.progress)
        box.addLayout(figures)

    def forget_requests(self) -> None:
        """Forget what was requested of another run."""
        self._asked.clear()

    def show_run(self, entry: RunEntry, history: RunHistory) -> None:
        """Show the state of a run."""
        self._entry, self._history = entry, history
        order, status = entry.spec, entry.status
        self.title.setText(run_title(entry))
        folders = f"{order.folder_a} → {order.folder_b}" if order else str(entry.path)
        self.title.setToolTip(f"{run_title(entry)}\n{folders}")
        self.state.setText(state_name(status.state))
        self.state.setAccessibleName(self.tr("State: {state}").format(state=state_name(status.state)))
        self._show_progress(entry)
        self.facts.setText(facts(status))
        self._show_buttons(entry)

    def fit(self, width: int) -> None:
        """Put the buttons beside the title, or below it where ``width`` logical pixels are too few for both."""
        buttons = (self.sample, self.save, self.pause, self.stop, self.choose)
        seen = [button for button in buttons if not button.isHidden()]
        needed = sum(max(button.minimumWidth(), button.sizeHint().width()) + theme.SPACE for button in seen)
        narrow = width < needed + LEAST_TITLE
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _show_progress(self, entry: RunEntry) -> None:
        status = entry.status
        steps = status.steps or (entry.spec.options.steps if entry.spec else 0)
        if status.step < 0:
            left = -status.step
            self.steps.setText(self.tr("Warm-up: learning to copy pictures, %Ln step(s) left", "", left))
        else:
            words = self.tr("Step {step} of {steps}") if steps else ""
            self.steps.setText(words.format(step=text.number(status.step), steps=text.number(steps)))
        total, done = steps, status.step
        if status.step < 0 and entry.spec:  # the bar shows the warm-up first, then the steps
            total = entry.spec.options.warmup_steps
            done += total
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(min(max(0, done), max(1, total)))
        self.progress.setAccessibleDescription(self.steps.text())

    def _show_buttons(self, entry: RunEntry) -> None:
        state = entry.status.state
        self._forget_answered(state)
        training, resting = state is RunState.RUNNING, state is RunState.PAUSED
        asked = self._asked
        self.sample.setEnabled(training and RunCommand.SAMPLE not in asked)
        self.save.setEnabled(training and RunCommand.SAVE not in asked)
        sampling, saving = RunCommand.SAMPLE in asked, RunCommand.SAVE in asked
        self.sample.setText(self.tr("Sampling…") if sampling else self.tr("&Sample now"))
        self.save.setText(self.tr("Saving…") if saving else self.tr("Sav&e now"))
        in_warm_up = entry.status.step < 0
        tip = self.tr("Save a checkpoint now, and a model to choose from")
        _explain(self.save, self.tr("Save a checkpoint now; models come after the warm-up") if in_warm_up else tip)
        theme.bind_icon(self.pause, "play" if resting else "pause")
        self.pause.setText(self.tr("C&ontinue") if resting else self.tr("&Pause"))
        _explain(self.pause, self.tr("Continue training") if resting else self.tr("Save, free the device and wait"))
        waiting = RunCommand.PAUSE in asked or RunCommand.CONTINUE in asked
        self.pause.setEnabled((training or resting or state is RunState.PREEMPTED) and not waiting)
        self.stop.setEnabled(state.live and state is not RunState.STOPPING and RunCommand.STOP not in asked)
        for button in (self.sample, self.save, self.pause, self.stop):
            button.setVisible(state.live)
        self.choose.setEnabled(entry.problem is None and has_model(entry, self._history))
        over = not state.live and state is not RunState.QUEUED  # choosing is the next step
        set_flag(self.choose, "accent", value=over)
        theme.bind_icon(self.choose, "check", theme.Tone.ON_ACCENT if over else theme.Tone.TEXT)
        self.choose.setVisible(state is not RunState.QUEUED or self.choose.isEnabled())

    def _forget_answered(self, state: RunState) -> None:
        samples, checkpoints = self._history.samples, self._history.checkpoints
        for request, mark in list(self._asked.items()):
            answered = {
                RunCommand.SAMPLE: samples is not mark.samples or state is not RunState.RUNNING,
                RunCommand.SAVE: checkpoints != mark.checkpoints or state is not RunState.RUNNING,
                RunCommand.PAUSE: state in (RunState.PAUSED, RunState.STOPPING) or not state.live,
                RunCommand.CONTINUE: state is not RunState.PAUSED,
                RunCommand.STOP: state is RunState.STOPPING or not state.live,
            }[request]
            if answered or abs(self._history.step - mark.step) >= PATIENCE:
                del self._asked[request]

    def _request(self, request: RunCommand) -> None:
        history = self._history
        self._asked[request] = _Mark(history.step, history.samples, history.checkpoints)
        if self._entry is not None:
            self._show_buttons(self._entry)
        self.command.emit(request)

    @Slot()
    def _pause_or_continue(self) -> None:
        resting = self._entry is not None and self._entry.status.state is RunState.PAUSED
        self._request(RunCommand.CONTINUE if resting else RunCommand.PAUSE)


def _explain(button: QPushButton, tip: str) -> None:
    button.setToolTip(tip)
    button.setAccessibleDescription(tip)


def _widest(button: QPushButton, other: str) -> int:
    """Return the width with which nothing moves where a button says something else for a while."""
    words, before = button.text(), button.sizeHint().width()
    button.setText(other)
    after = button.sizeHint().width()
    button.setText(words)
    return max(before, after)
