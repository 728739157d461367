"""The sample pictures by step, and one of them large."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from put_desktop.core.error_texts import in_words
from put_desktop.training.runs.history import RunHistory, Sheet
from put_desktop.training.runs.sheets import SheetStore
from put_desktop.training.wizard.page import wrapped
from put_desktop.training.wizard.run.sample_grid import SampleGrid
from put_desktop.training.wizard.run.status_text import score_text, step_name
from put_desktop.ui import text, theme
from put_desktop.ui.compare.compare_view import CompareView
from put_desktop.ui.widgets.steady_button import SteadyButton

__all__ = ["SampleTimeline"]


class SampleTimeline(QWidget):
    """The same pictures at every sampled step. Follows the newest step until a person selects an older one.

    Args:
        store: hands out sample sheets.
        parent: Qt's owner.

    Signals:
        step_selected: another step is shown.
    """

    step_selected = Signal(int)

    def __init__(self, store: SheetStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._history = RunHistory()
        self._sheets: tuple[Sheet, ...] = ()
        self._index, self._row = 0, 0
        self.following = True
        self.empty = wrapped("", self, flag="muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.grid = SampleGrid(store, self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setAccessibleName(self.tr("Step"))
        self.slider.setMinimumHeight(24)
        self.place = QLabel(self)
        self.newest = SteadyButton(self.tr("Ne&west"), self)
        self.newest.setToolTip(self.tr("Show the newest samples and follow them (End)"))
        self.caption = wrapped("", self)
        self.large = CompareView(self)
        self.large.set_empty_text("")
        self._lay_out()
        self.grid.selected.connect(self._go)
        self.slider.valueChanged.connect(lambda index: self._go(self._row, index))
        self.newest.clicked.connect(lambda: self._go(self._row, len(self._sheets) - 1))
        store.loaded.connect(self._loaded)
        self._refresh()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(theme.SPACE)
        bar.addWidget(self.place)
        bar.addWidget(self.slider, 1)
        bar.addWidget(self.newest)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.grid, 1)
        left.addLayout(bar)
        right.addWidget(self.large, 1)
        right.addWidget(self.caption)
        for column in (left, right):
            column.setSpacing(theme.SPACE)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setSpacing(2 * theme.SPACE)
        # The pair that is looked at leads; the steps that it was chosen from follow.
        self._box.addLayout(right, 6)
        self._box.addLayout(left, 5)
        self.large.setMinimumSize(240, 260)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.empty, 1)
        outer.addLayout(self._box, 1)

    @property
    def step(self) -> int | None:
        """The step that is shown; None without samples."""
        return self._sheets[self._index].step if self._sheets else None

    @property
    def row(self) -> int:
        """The picture that is shown, from 0."""
        return self._row

    def clear(self) -> None:
        """Forget the run."""
        self._sheets, self._index, self._row, self.following = (), 0, 0, True
        self.large.clear()

    def show_history(self, history: RunHistory) -> None:
        """Show what is new."""
        before, at = self._sheets, self.step
        self._history, self._sheets = history, history.samples
        if before is not self._sheets:
            self._forget_rewritten(before)
            if self.following or at is None:
                self._index = max(0, len(self._sheets) - 1)
            else:
                nearest = history.sheet_at(at)
                self._index = self._sheets.index(nearest) if nearest else 0
        self._refresh()
        if self.step is not None and self.step != at:
            self.step_selected.emit(self.step)

    def select_step(self, step: int) -> None:
        """Show the samples of a step, or of the nearest sampled one."""
        nearest = self._history.sheet_at(step)
        if nearest is not None and self._sheets:
            self._go(self._row, self._sheets.index(nearest))

    def set_empty_text(self, words: str) -> None:
        """Set the text that is shown before the first samples."""
        self.empty.setText(words)

    def _forget_rewritten(self, before: tuple[Sheet, ...]) -> None:
        known = {id(sheet) for sheet in before}
        old = {sheet.path for sheet in before}
        for sheet in self._sheets:
            if id(sheet) not in known and sheet.path in old:
                self._store.forget(sheet.path)

    @Slot(int, int)
    def _go(self, row: int, index: int) -> None:
        if not self._sheets or (row, index) == (self._row, self._index):
            return
        at = self.step
        self._row, self._index = row, min(max(0, index), len(self._sheets) - 1)
        self.following = self._index == len(self._sheets) - 1
        self._refresh()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.grid, self.grid.accessibleDescription()))
        if self.step is not None and self.step != at:
            self.step_selected.emit(self.step)

    def _refresh(self) -> None:
        count = len(self._sheets)
        self.empty.setVisible(not count)
        for part in (self.grid, self.large, self.slider, self.place, self.newest, self.caption):
            part.setVisible(count > 0)
        best = self._history.best
        self.grid.show_sheets(self._sheets, self._row, self._index, best.step if best else None)
        self.slider.blockSignals(True)  # noqa: FBT003  Qt's signature
        self.slider.setRange(0, max(0, count - 1))
        self.slider.setValue(self._index)
        self.slider.blockSignals(False)  # noqa: FBT003
        self.slider.setEnabled(count > 1)
        self.newest.setEnabled(self._index < count - 1)
        if count:
            self._describe()
            self._show_large()

    def _describe(self) -> None:
        sheet, count = self._sheets[self._index], len(self._sheets)
        where = self.tr("Sample {number} of {count}")
        self.place.setText(where.format(number=text.number(self._index + 1), count=text.number(count)))
        evaluated = self._history.evaluation(sheet.step)
        best = self._history.best
        parts = [step_name(sheet.step)]
        if self._index == count - 1:
            parts.append(self.tr("newest"))
        if best is not None and best.step == sheet.step:
            parts.append(self.tr("best so far"))
        scores = score_text(evaluated)
        self.caption.setText(", ".join(parts) + (f"\n{scores}" if scores else ""))
        picture = self.tr("Picture {row} of {rows}").format(row=self._row + 1, rows=max(1, self.grid.rows))
        spoken = ", ".join([picture, *parts, *([scores] if scores else [])])
        self.grid.setAccessibleDescription(spoken)
        self.slider.setAccessibleDescription(step_name(sheet.step))

    def _show_large(self) -> None:
        sheet = self._sheets[self._index]
        problem = self._store.problem(sheet.path)
        if problem is not None:
            self.large.clear()
            self.large.set_message(in_words(problem))
            return
        pictures = self._store.get(sheet.path)
        if pictures is None:  # keep the old picture until the new one has been read
            return
        self._row = min(self._row, len(pictures) - 1)
        self.large.set_labels(self.tr("Photograph"), step_name(sheet.step))
        self.large.set_before(pictures.photographs[self._row])
        self.large.set_after(pictures.translations[self._row])

    @Slot(object)
    def _loaded(self, path: object) -> None:
        if self._sheets and self._sheets[self._index].path == path:
            self._describe()
            self._show_large()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802
        super().resizeEvent(event)
        narrow = self.width() < 560
        self._box.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
