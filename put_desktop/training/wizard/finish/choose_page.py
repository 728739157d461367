"""Page 6 of the training wizard: choosing a model of the run."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from put.runs.types import RunEntry
from put_desktop.training.runs.candidates import Candidate, candidates, proposed
from put_desktop.training.runs.history import RunHistory
from put_desktop.training.runs.sheets import SheetStore
from put_desktop.training.wizard.finish.snapshot_comparison import SnapshotComparison
from put_desktop.training.wizard.finish.snapshot_list import SnapshotList
from put_desktop.training.wizard.page import WizardPage
from put_desktop.training.wizard.run.status_text import StatusText, format_score, step_name
from put_desktop.training.wizard.run.verdict_line import VerdictLine
from put_desktop.ui import theme
from put_desktop.ui.widgets.steady_button import SteadyButton

__all__ = ["ChoosePage"]

NARROW = 560
"""Width in pixels below which list and comparison are one below the other."""


class ChoosePage(WizardPage):
    """The models of a run by their steps, two of which are compared.

    The selected one is on the right of the comparison; the best by validation score is proposed. The page is ready
    once a person has used one.

    Args:
        sheets: hands out sample sheets; None for one of its own.
        parent: Qt's owner.

    Signals:
        chosen: the step and the file of the model that a person chose.
    """

    chosen = Signal(int, object)

    def __init__(self, sheets: SheetStore | None = None, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Choose"),
            parent,
            heading=self.tr("Which model do you want?"),
            lead=self.tr("Compare what the run made at different steps."),
        )
        self.sheets = sheets or SheetStore(self)
        self._own_sheets = sheets is None
        self._found: tuple[Candidate, ...] = ()
        self._path: object = None
        self._touched = False
        """Whether a person has selected a model."""
        self.proposal = VerdictLine(self.body)
        self.steps = SnapshotList(self.body)
        self.comparison = SnapshotComparison(self.sheets, self.body)
        self.use = SteadyButton(self.tr("&Use this model"), self.body)
        self.use.setProperty("accent", True)  # noqa: FBT003  Qt's signature
        self._lay_out()
        self.steps.currentRowChanged.connect(self._step_selected)
        self.steps.itemActivated.connect(self._use)
        self.comparison.right_chosen.connect(self.steps.setCurrentRow)
        self.use.clicked.connect(self._use)
        self.sheets.loaded.connect(self._loaded)
        self._refresh(RunHistory())

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(theme.SPACE)
        side.addWidget(self.steps, 1)
        side.addWidget(self.use)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(2 * theme.SPACE)
        self._row.addLayout(side, 2)
        self._row.addWidget(self.comparison, 5)
        self.column.setSpacing(theme.SPACE + 4)
        self.column.addWidget(self.proposal)
        self.column.addLayout(self._row, 1)

    # From outside

    def show_run(self, entry: RunEntry, history: RunHistory) -> None:
        """Show a run from now on, with a proposal."""
        self._touched, self._found, self._path = False, (), None
        self.comparison.clear()
        self.set_ready(False)
        self.update_run(entry, history)

    def update_run(self, entry: RunEntry, history: RunHistory) -> None:
        """Show what is new; the selection of a person stays."""
        found = candidates(entry, history)
        if found != self._found or entry.path != self._path:
            self._path = entry.path
            self._fill(found)
        self._refresh(history)

    @property
    def selected(self) -> Candidate | None:
        """The model that would be used."""
        return self.steps.selected()

    def shut(self) -> None:  # noqa: D102
        if self._own_sheets:
            self.sheets.close()

    # Inside

    def _fill(self, found: tuple[Candidate, ...]) -> None:
        wanted = (self.selected if self._touched else None) or proposed(found)
        row = next((row for row, each in enumerate(found) if wanted and each.step == wanted.step), -1)
        self._found = found
        self.steps.show_candidates(found, row)
        self.comparison.show_candidates(found, row)

    def _refresh(self, history: RunHistory) -> None:
        self.proposal.show_status(self._proposal())
        self.steps.setEnabled(bool(self._found))
        self.use.setEnabled(self.selected is not None)
        self.comparison.show_history(history)

    def _proposal(self) -> StatusText:
        one = proposed(self._found)
        if one is None:
            return StatusText(
                "hourglass",
                theme.Tone.MUTED,
                self.tr("No model yet"),
                self.tr("The first one comes with the first samples or checkpoint."),
            )
        title = self.tr("Proposed: {step}").format(step=step_name(one.step))
        if one.best and one.evaluated is not None and one.evaluated.score is not None:
            words = self.tr(
                "It has the best validation score of the run, {score}; lower is better. Compare the pictures and "
                "choose what you like best."
            ).format(score=format_score(one.evaluated.score))
            return StatusText("star", theme.Tone.SUCCESS, title, words)
        if one.best:
            words = self.tr("It has the best validation score of the run. Compare and choose what you like.")
            return StatusText("star", theme.Tone.SUCCESS, title, words)
        words = self.tr("This run has no validation scores, so this is the model trained longest. Go by the pictures.")
        return StatusText("details", theme.Tone.ACCENT, title, words)

    @Slot(int)
    def _step_selected(self, row: int) -> None:
        self._touched = True
        self.comparison.select(row)
        self.use.setEnabled(self.selected is not None)
        self.comparison.refresh()

    @Slot(object)
    def _loaded(self, _path: object) -> None:
        if self._found and self.isVisible():
            self.comparison.refresh()

    @Slot()
    def _use(self) -> None:
        one = self.selected
        if one is not None:
            self.set_ready(True)
            self.chosen.emit(one.step, one.path)

    def enter(self) -> None:  # noqa: D102
        self.steps.scrollToItem(self.steps.currentItem())
        self.comparison.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102, N802
        super().showEvent(event)
        self.comparison.refresh()  # what was read while it was hidden was not shown

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
