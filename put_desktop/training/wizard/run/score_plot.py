"""The validation score by step, as text and as a curve."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from put_desktop.training.runs.history import Evaluation, RunHistory
from put_desktop.training.wizard.page import wrapped
from put_desktop.training.wizard.run.plot_panel import PlotPanel
from put_desktop.training.wizard.run.status_text import is_penalised, score_summary
from put_desktop.ui import theme

if TYPE_CHECKING:
    from put_desktop.training.wizard.run.plot_canvas import PlotCanvas

__all__ = ["ScorePlot"]


class _Curve(PlotPanel):
    """The plot itself.

    Keys: Left and Right go from score to score, Home and End to the first and the last.

    Signals:
        step_requested: the step of a score that a person selected.
    """

    step_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Distance to B"), parent)
        self.evaluated: tuple[Evaluation, ...] = ()
        self.best: Evaluation | None = None
        self.step: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Validation score by step"))

    def has_data(self) -> bool:
        return bool(self.evaluated)

    def redraw(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self.evaluated else Qt.FocusPolicy.NoFocus)
        super().redraw()

    def draw(self, canvas: PlotCanvas) -> None:
        current = theme.colours()
        steps = [each.step for each in self.evaluated]
        kid = [each.figures["kid"] for each in self.evaluated]
        low = [each.figures.get("kid_low", each.figures["kid"]) for each in self.evaluated]
        high = [each.figures.get("kid_high", each.figures["kid"]) for each in self.evaluated]
        source = self.evaluated[-1].figures.get("untranslated_kid")
        canvas.frame((min(0, steps[0]), steps[-1]), _range([*low, *high, *([] if source is None else [source])]))
        canvas.band(steps, low, high)
        canvas.level(source, self.tr("source pictures"))
        canvas.vertical(self.step)
        canvas.lines({"kid": (steps, kid)})
        down = [each for each in self.evaluated if is_penalised(each)]
        canvas.marks("x", [each.step for each in down], [each.figures["kid"] for each in down], current.warning)
        best = [each for each in self.evaluated if each == self.best]
        canvas.marks("star", [each.step for each in best], [each.figures["kid"] for each in best], current.success)

    def went_to(self, step: float) -> None:
        if self.evaluated:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.step_requested.emit(min(self.evaluated, key=lambda each: abs(each.step - step)).step)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        steps = [each.step for each in self.evaluated]
        at = len(steps) - 1 if self.step is None else max(0, sum(step <= self.step for step in steps) - 1)
        places = {
            Qt.Key.Key_Left: at - 1,
            Qt.Key.Key_Right: at + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(steps) - 1,
        }
        if not steps or event.key() not in places:
            super().keyPressEvent(event)
            return
        self.step_requested.emit(steps[min(max(0, places[Qt.Key(event.key())]), len(steps) - 1)])

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(QColor(theme.colours().accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))


class ScorePlot(QWidget):
    """Distance of the translations of validation pictures from the pictures of B.

    Signals:
        step_requested: the step of a score that a person selected.
    """

    step_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scores: object = None
        heading = wrapped(self.tr("Validation score by step"), self, flag="heading")
        self.summary = wrapped("", self)
        self.legend = wrapped(
            self.tr(
                "Lower means closer to the pictures of B. Band: 95 % confidence interval. Star: best. Cross: penalised "
                "for lost shapes, brightness or variety."
            ),
            self,
            flag="muted",
        )
        self.curve = _Curve(self)
        self.curve.step_requested.connect(self.step_requested)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.SPACE // 2)
        for part in (heading, self.summary, self.legend):
            box.addWidget(part)
        box.addSpacing(theme.SPACE // 2)
        box.addWidget(self.curve, 1)

    def set_empty_text(self, words: str) -> None:
        """Set the text that is shown before the first score."""
        self.curve.words.setText(words)

    def show_history(self, history: RunHistory) -> None:
        """Show what is new."""
        if history.scores is self._scores:
            return
        self._scores = history.scores
        self.curve.evaluated = tuple(
            each for each in history.scores if math.isfinite(each.figures.get("kid", math.nan))
        )
        self.curve.best = history.best
        words = score_summary(history)
        self.summary.setText(words)
        self.summary.setVisible(bool(self.curve.evaluated))  # else the words in the place of the curve say it
        self.curve.setAccessibleDescription(words)
        self.legend.setVisible(bool(self.curve.evaluated))
        self.curve.redraw()

    def show_step(self, step: int | None) -> None:
        """Mark a step."""
        if step != self.curve.step:
            self.curve.step = step
            self.curve.redraw()


def _range(values: Sequence[float]) -> tuple[float, float]:
    """Return the range of the axis. The estimate of a small distance can be below 0."""
    return min(0.0, *values), max(values) or 1.0
