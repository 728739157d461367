"""Page 6: which generator of a run to take."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from put.runs.types import RunEntry
from put_desktop.training.runs.candidates import Candidate, candidates, proposed
from put_desktop.training.runs.history import RunHistory, Sheet
from put_desktop.training.runs.sheets import SheetStore
from put_desktop.training.wizard.finish.image_strip import ImageStrip
from put_desktop.training.wizard.page import WizardPage, wrapped
from put_desktop.training.wizard.run.status_text import StatusText, distance, figures, step_name
from put_desktop.training.wizard.run.verdict_banner import VerdictBanner
from put_desktop.ui import text, theme
from put_desktop.ui.compare.compare_view import CompareView
from put_desktop.ui.widgets.controls import WheelGuard

__all__ = ["ChoosePage"]

PHOTOGRAPH = -1
"""Stands among the steps for the photograph itself; no generator is kept of a step below 0."""


class ChoosePage(WizardPage):
    """The generators of a run by their steps, two of which are compared on the same held-out picture.

    The list's one is on the right of the slider and is the one that would be used; the best by held-out score is
    proposed. The page is ready once a generator was taken.

    Args:
        sheets: hands out sample sheets; None for one of its own.
        parent: Qt's owner.

    Signals:
        chosen: the step and the model file of the generator that a person took.
    """

    chosen = Signal(int, object)

    def __init__(self, sheets: SheetStore | None = None, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Choose"), parent)
        self.sheets = sheets or SheetStore(self)
        self._own_sheets = sheets is None
        self._history = RunHistory()
        self._found: tuple[Candidate, ...] = ()
        self._path: object = None
        self._touched = False
        self._picture = 0
        self.proposal = VerdictBanner(self.body)
        self.steps = QListWidget(self.body)
        self.steps.setProperty("steps", True)  # noqa: FBT003  Qt's signature
        self.steps.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.steps.setAccessibleName(self.tr("Generators by steps"))
        self.left = self._chooser(self.tr("&Left:"))
        self.right = self._chooser(self.tr("Ri&ght:"))
        self.compare = CompareView(self.body)
        self.compare.set_empty_text(self.tr("There are no samples to compare"))
        self.note = wrapped("", self.body, flag="muted")
        self.pictures = ImageStrip(48, self.body)
        self.use = QPushButton(self.tr("&Use this generator"), self.body)
        self.use.setProperty("accent", True)  # noqa: FBT003  Qt's signature
        self._arrange()
        self._connect()
        self._refresh()

    def _chooser(self, name: str) -> QComboBox:
        chooser = QComboBox(self.body)
        chooser.setAccessibleName(name.replace("&", "").rstrip(":"))
        chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        chooser.setMinimumContentsLength(5)
        return chooser

    def _arrange(self) -> None:
        choosers = QHBoxLayout()
        choosers.setSpacing(theme.SPACE)
        for words, chooser in ((self.tr("&Left:"), self.left), (self.tr("Ri&ght:"), self.right)):
            label = QLabel(words, self.body)
            label.setBuddy(chooser)
            choosers.addWidget(label)
            choosers.addWidget(chooser, 1)
            if chooser is self.left:
                choosers.addSpacing(theme.SPACE)
        side = QVBoxLayout()
        side.setSpacing(theme.SPACE)
        side.addWidget(self.steps, 1)
        side.addWidget(self.use)
        main = QVBoxLayout()
        main.setSpacing(theme.SPACE)
        main.addLayout(choosers)
        main.addWidget(self.compare, 1)
        main.addWidget(self.note)
        main.addWidget(self.pictures)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(2 * theme.SPACE)
        self._row.addLayout(side, 2)
        self._row.addLayout(main, 5)
        self.steps.setMinimumSize(224, 150)
        self.steps.setIconSize(QSize(16, 16))
        self.compare.setMinimumHeight(180)
        self.column.setSpacing(theme.SPACE + 4)
        self.column.addWidget(self.proposal)
        self.column.addLayout(self._row, 1)

    def _connect(self) -> None:
        guard = WheelGuard(self)
        guard.watch(self.left, self.right)
        self.steps.currentRowChanged.connect(self._step_picked)
        self.left.currentIndexChanged.connect(self._compare)
        self.right.activated.connect(self._right_picked)
        self.pictures.picked.connect(self._picture_picked)
        self.use.clicked.connect(self._take)
        self.steps.itemActivated.connect(self._take)
        self.sheets.loaded.connect(self._loaded)

    # From outside

    def show_run(self, entry: RunEntry, history: RunHistory) -> None:
        """Show a run from now on, with what is proposed."""
        self._touched, self._found, self._picture = False, (), 0
        self.compare.clear()
        self.set_ready(False)
        self.update_run(entry, history)

    def update_run(self, entry: RunEntry, history: RunHistory) -> None:
        """Show what is new; what a person selected stays selected."""
        self._history = history
        found = candidates(entry, history)
        if found != self._found or entry.path != self._path:
            self._path = entry.path
            self._fill(found)
        self._refresh()

    @property
    def selected(self) -> Candidate | None:
        """The generator that would be used."""
        row = self.steps.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    def shut(self) -> None:  # noqa: D102
        if self._own_sheets:
            self.sheets.close()

    # Filling

    def _fill(self, found: tuple[Candidate, ...]) -> None:
        before = self.selected if self._touched else None
        left = self.left.currentData()
        self._found = found
        for part in (self.steps, self.left, self.right):
            part.blockSignals(True)  # noqa: FBT003  Qt's signature
            part.clear()
        self.left.addItem(self.tr("Photograph"), PHOTOGRAPH)
        for each in found:
            self.steps.addItem(self._item(each))
            for chooser in (self.left, self.right):
                chooser.addItem(self._name(each, text.number(each.step)), each.step)
        wanted = before or proposed(found)
        row = next((row for row, each in enumerate(found) if wanted and each.step == wanted.step), -1)
        self.steps.setCurrentRow(row)
        self.right.setCurrentIndex(row)
        self.left.setCurrentIndex(max(0, self.left.findData(PHOTOGRAPH if left is None else left)))
        for part in (self.steps, self.left, self.right):
            part.blockSignals(False)  # noqa: FBT003

    def _item(self, each: Candidate) -> QListWidgetItem:
        scores = figures(each.evaluated) or self.tr("not judged")
        item = QListWidgetItem(f"{self._name(each)}\n{self._short(each)}")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{self._name(each)}, {scores}")
        item.setToolTip(scores)
        item.setIcon(self._sign(each))
        return item

    def _sign(self, each: Candidate) -> QIcon:
        """A star for the best; for others as much room, so that all words begin below each other."""
        if each.best:
            return theme.icon("star", theme.Tone.SUCCESS)
        room = QPixmap(16, 16)
        room.fill(Qt.GlobalColor.transparent)
        return QIcon(room)

    def _short(self, each: Candidate) -> str:
        evaluated = each.evaluated
        if evaluated is None or evaluated.score is None:
            return self.tr("not judged") if evaluated is None else self.tr("no numbers")
        words = self.tr("score {score}").format(score=distance(evaluated.score))
        if "content" in evaluated.figures:
            kept = round(100 * max(0.0, evaluated.figures["content"]))
            words += self.tr(", content {percent} %").format(percent=kept)
        return words

    def _name(self, each: Candidate, short: str = "") -> str:
        name = short or step_name(each.step)
        if each.best:
            return self.tr("{step}, best").format(step=name)
        return self.tr("{step}, last").format(step=name) if each.last else name

    def _refresh(self) -> None:
        self.proposal.say(self._proposal())
        self.use.setEnabled(self.selected is not None)
        for part in (self.left, self.right, self.steps):
            part.setEnabled(bool(self._found))
        self._compare()

    def _proposal(self) -> StatusText:
        one = proposed(self._found)
        if one is None:
            return StatusText(
                "hourglass",
                theme.Tone.MUTED,
                self.tr("There is no generator yet"),
                self.tr("The first comes with the first samples or checkpoint."),
            )
        title = self.tr("{step} is proposed").format(step=step_name(one.step))
        if one.best and one.evaluated is not None and one.evaluated.score is not None:
            words = self.tr(
                "Its held-out score of {score} is the best of the run; lower is better. Your eyes may see it "
                "differently: compare, and take what you like."
            ).format(score=distance(one.evaluated.score))
            return StatusText("star", theme.Tone.SUCCESS, title, words)
        if one.best:
            words = self.tr("Its held-out score is the best of the run. Compare, and take what you like.")
            return StatusText("star", theme.Tone.SUCCESS, title, words)
        words = self.tr(
            "This run has no held-out scores, so the one that learnt longest is proposed. Go by the pictures."
        )
        return StatusText("details", theme.Tone.ACCENT, title, words)

    # Comparing

    @Slot(int)
    def _step_picked(self, row: int) -> None:
        self._touched = True
        self.right.setCurrentIndex(row)
        self._refresh()

    @Slot(int)
    def _right_picked(self, index: int) -> None:
        self.steps.setCurrentRow(index)

    @Slot(int)
    def _picture_picked(self, row: int) -> None:
        self._picture = row
        self._compare()

    @Slot()
    def _compare(self) -> None:
        one = self.selected
        right = self._history.sheet_at(one.step) if one else None
        step = self.left.currentData()
        left = None if step in (None, PHOTOGRAPH) else self._history.sheet_at(int(step))
        self.note.setText(self._stand_ins(one, right, step, left))
        self.note.setVisible(bool(self.note.text()))
        self.pictures.setVisible(right is not None)
        if one is None or right is None:
            self.compare.clear()
            return
        problem = self.sheets.problem(right.path) or (self.sheets.problem(left.path) if left else None)
        if problem is not None:
            self.compare.clear()
            self.compare.set_message(str(problem))
            return
        self._show(one, right, left)

    def _show(self, one: Candidate, right: Sheet, left: Sheet | None) -> None:
        after, before = self.sheets.get(right.path), self.sheets.get((left or right).path)
        if after is None or before is None:
            return
        self._picture = min(self._picture, len(after) - 1, len(before) - 1)
        if self.pictures.count() != len(after) or self.pictures.currentRow() != self._picture:
            self.pictures.show_images(after.photographs, self._picture)
        side = before.photographs if left is None else before.translations
        beside = next((each for each in self._found if each.step == self.left.currentData()), None)
        names = (self._name(beside) if beside else self.tr("Photograph"), self._name(one))
        if self.compare.canvas.labels != names:
            self.compare.set_labels(*names)
        self.compare.set_before(side[self._picture])
        self.compare.set_after(after.translations[self._picture])

    def _stand_ins(self, one: Candidate | None, right: Sheet | None, step: object, left: Sheet | None) -> str:
        """Say which samples stand in where a step has none of its own."""
        pairs = [(one.step if one else None, right), (step, left)]
        words = self.tr("{step} has no samples of its own; those of step {other} are shown.")
        return " ".join(
            words.format(step=step_name(wanted), other=text.number(sheet.step))
            for wanted, sheet in pairs
            if isinstance(wanted, int) and sheet is not None and sheet.step != wanted
        )

    @Slot(object)
    def _loaded(self, _path: object) -> None:
        if self._found and self.isVisible():
            self._compare()

    @Slot()
    def _take(self) -> None:
        one = self.selected
        if one is not None:
            self.set_ready(True)
            self.chosen.emit(one.step, one.path)

    def enter(self) -> None:  # noqa: D102
        self.steps.scrollToItem(self.steps.currentItem())
        self._compare()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802
        super().resizeEvent(event)
        narrow = self.width() < 560
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "steps"):
            for row, each in enumerate(self._found):
                self.steps.item(row).setIcon(self._sign(each))
