"""The models of a run, by their steps."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QIcon, QPixmap, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from put_desktop.training.runs.candidates import Candidate
from put_desktop.training.wizard.run.status_text import format_score, score_text, step_name
from put_desktop.ui import theme

__all__ = ["SnapshotList", "candidate_name"]

ICON = 16


class SnapshotList(QListWidget):
    """One row for each model, with its score; a star marks the best."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[Candidate, ...] = ()
        self.setProperty("steps", True)  # noqa: FBT003  Qt's signature
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Models by step"))
        self.setIconSize(QSize(ICON, ICON))
        self.setMinimumSize(224, 150)

    def show_candidates(self, found: tuple[Candidate, ...], row: int) -> None:
        """Show these, with one of them selected; -1 for none. Emits nothing."""
        with QSignalBlocker(self):
            self.clear()
            self._found = found
            for each in found:
                self.addItem(self._item(each))
            self.setCurrentRow(row)

    def selected(self) -> Candidate | None:
        """Return the selected model."""
        row = self.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    def _item(self, each: Candidate) -> QListWidgetItem:
        scores = score_text(each.evaluated) or self.tr("not evaluated")
        item = QListWidgetItem(f"{candidate_name(each)}\n{self._summary(each)}")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{candidate_name(each)}, {scores}")
        item.setToolTip(scores)
        item.setIcon(_icon(each))
        return item

    def _summary(self, each: Candidate) -> str:
        evaluated = each.evaluated
        if evaluated is None or evaluated.score is None:
            return self.tr("not evaluated") if evaluated is None else self.tr("score is NaN")
        words = self.tr("score {score}").format(score=format_score(evaluated.score))
        if "content" in evaluated.figures:
            kept = round(100 * max(0.0, evaluated.figures["content"]))
            words += self.tr(", content {percent} %").format(percent=kept)
        return words

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802
        super().resizeEvent(event)
        self.scrollToItem(self.currentItem())

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_found"):
            for row, each in enumerate(self._found):
                self.item(row).setIcon(_icon(each))


def candidate_name(each: Candidate, *, short: bool = False) -> str:
    """Return the name of a model: Step 3,000, best.

    Args:
        each: the model.
        short: whether to leave out the word step.
    """
    name = step_name(each.step, short=short)
    if each.best:
        return QCoreApplication.translate("Training", "{step}, best").format(step=name)
    return QCoreApplication.translate("Training", "{step}, last").format(step=name) if each.last else name


def _icon(each: Candidate) -> QIcon:
    """Return a star for the best, and as much room for the others, so that all texts are aligned."""
    if each.best:
        return theme.icon("star", theme.Tone.SUCCESS)
    room = QPixmap(ICON, ICON)
    room.fill(Qt.GlobalColor.transparent)
    return QIcon(room)
