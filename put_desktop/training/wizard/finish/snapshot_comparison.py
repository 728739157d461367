"""Two models of a run, or one and the photograph, compared on the same validation picture."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from put_desktop.core.error_texts import in_words
from put_desktop.training.runs.candidates import Candidate
from put_desktop.training.runs.history import RunHistory, Sheet
from put_desktop.training.runs.sheets import SheetStore
from put_desktop.training.wizard.finish.image_strip import ImageStrip
from put_desktop.training.wizard.finish.snapshot_list import candidate_name
from put_desktop.training.wizard.page import wrapped
from put_desktop.training.wizard.run.status_text import step_name
from put_desktop.ui import text, theme
from put_desktop.ui.compare.compare_view import CompareView

__all__ = ["SnapshotComparison"]

PHOTOGRAPH = -1
"""Stands for the photograph among the steps; models are kept from step 0 on."""


class SnapshotComparison(QWidget):
    """A divided view with a list for each side and the validation pictures below.

    Args:
        sheets: hands out sample sheets.
        parent: Qt's owner.

    Signals:
        right_chosen: the row that a person chose for the right side.
    """

    right_chosen = Signal(int)

    def __init__(self, sheets: SheetStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets = sheets
        self._history = RunHistory()
        self._found: tuple[Candidate, ...] = ()
        self._image = 0
        self.left, self.right = self._chooser(self.tr("&Left:")), self._chooser(self.tr("Ri&ght:"))
        self.view = CompareView(self)
        self.view.set_empty_text(self.tr("There are no samples to compare"))
        self.view.setMinimumHeight(180)
        self.note = wrapped("", self, flag="muted")
        self.images = ImageStrip(48, self)
        self._lay_out()
        self.left.currentIndexChanged.connect(self.refresh)
        for chooser in (self.left, self.right):
            chooser.currentTextChanged.connect(chooser.setToolTip)
        self.right.activated.connect(self.right_chosen)
        self.images.picked.connect(self._pick_image)

    def _chooser(self, name: str) -> QComboBox:
        chooser = QComboBox(self)
        chooser.setAccessibleName(name.replace("&", "").rstrip(":"))
        chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        chooser.setMinimumContentsLength(5)
        return chooser

    def _lay_out(self) -> None:
        choosers = QHBoxLayout()
        choosers.setSpacing(theme.SPACE)
        for words, chooser in ((self.tr("&Left:"), self.left), (self.tr("Ri&ght:"), self.right)):
            label = QLabel(words, self)
            label.setBuddy(chooser)
            choosers.addWidget(label)
            choosers.addWidget(chooser, 1)
            if chooser is self.left:
                choosers.addSpacing(theme.SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addLayout(choosers)
        column.addWidget(self.view, 1)
        column.addWidget(self.note)
        column.addWidget(self.images)

    def clear(self) -> None:
        """Forget the run."""
        self._found, self._image = (), 0
        self.view.clear()

    def show_candidates(self, found: tuple[Candidate, ...], row: int) -> None:
        """Offer these, with one of them on the right; the left side stays."""
        before = self.left.currentData()
        with QSignalBlocker(self.left), QSignalBlocker(self.right):
            self._found = found
            self.left.clear()
            self.right.clear()
            self.left.addItem(self.tr("Photograph"), PHOTOGRAPH)
            for each in found:
                for chooser in (self.left, self.right):
                    chooser.addItem(candidate_name(each, short=True), each.step)
            self.right.setCurrentIndex(row)
            self.left.setCurrentIndex(max(0, self.left.findData(PHOTOGRAPH if before is None else before)))
        for chooser in (self.left, self.right):
            chooser.setToolTip(chooser.currentText())

    def show_history(self, history: RunHistory) -> None:
        """Take over what is new of the run."""
        self._history = history
        for chooser in (self.left, self.right):
            chooser.setEnabled(bool(self._found))
        self.refresh()

    def select(self, row: int) -> None:
        """Show another model on the right."""
        self.right.setCurrentIndex(row)

    @Slot()
    def refresh(self) -> None:
        """Show what is chosen, as far as it has been read."""
        row = self.right.currentIndex()
        one = self._found[row] if 0 <= row < len(self._found) else None
        right = self._history.sheet_at(one.step) if one else None
        step = self.left.currentData()
        left = None if step in (None, PHOTOGRAPH) else self._history.sheet_at(int(step))
        self.note.setText(self._substitutes(one, right, step, left))
        self.note.setVisible(bool(self.note.text()))
        self.images.setVisible(right is not None)
        if one is None or right is None:
            self.view.clear()
            return
        problem = self._sheets.problem(right.path) or (self._sheets.problem(left.path) if left else None)
        if problem is not None:
            self.view.clear()
            self.view.set_message(in_words(problem))
            return
        self._show(one, right, left)

    def _show(self, one: Candidate, right: Sheet, left: Sheet | None) -> None:
        after, before = self._sheets.get(right.path), self._sheets.get((left or right).path)
        if after is None or before is None:
            return
        self._image = min(self._image, len(after) - 1, len(before) - 1)
        if self.images.count() != len(after) or self.images.currentRow() != self._image:
            self.images.show_images(after.photographs, self._image)
        shown = before.photographs if left is None else before.translations
        beside = next((each for each in self._found if each.step == self.left.currentData()), None)
        names = (candidate_name(beside) if beside else self.tr("Photograph"), candidate_name(one))
        if self.view.canvas.labels != names:
            self.view.set_labels(*names)
        self.view.set_before(shown[self._image])
        self.view.set_after(after.translations[self._image])

    def _substitutes(self, one: Candidate | None, right: Sheet | None, step: object, left: Sheet | None) -> str:
        """Return which samples are shown for a step that has none."""
        pairs = [(one.step if one else None, right), (step, left)]
        words = self.tr("{step} has no samples. This shows those of step {other}.")
        return " ".join(
            words.format(step=step_name(wanted), other=text.number(sheet.step))
            for wanted, sheet in pairs
            if isinstance(wanted, int) and sheet is not None and sheet.step != wanted
        )

    @Slot(int)
    def _pick_image(self, row: int) -> None:
        self._image = row
        self.refresh()
