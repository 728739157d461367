"""The losses, folded away because they say little."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from put_desktop.training.runs.history import Losses, RunHistory
from put_desktop.training.wizard.page import wrapped
from put_desktop.training.wizard.run.plot_panel import PlotPanel
from put_desktop.ui import theme
from put_desktop.ui.widgets.fold import FoldButton

if TYPE_CHECKING:
    from put_desktop.training.wizard.run.plot_canvas import PlotCanvas

__all__ = ["LossPlot"]


class _Curves(PlotPanel):
    def __init__(self, key: QLabel, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Loss"), parent)
        self._key = key
        self.losses: tuple[Losses, ...] = ()

    def has_data(self) -> bool:
        return bool(self.losses)

    def draw(self, canvas: PlotCanvas) -> None:
        names = list(dict.fromkeys(name for point in self.losses for name in point.figures))
        curves = {}
        for name in names:
            points = [(point.step, point.figures[name]) for point in self.losses if name in point.figures]
            if any(value for _, value in points):  # a loss that is off stays at 0
                curves[name] = ([float(step) for step, _ in points], [value for _, value in points])
        values = [value for _, each in curves.values() for value in each if math.isfinite(value)] or [0.0]
        canvas.frame((self.losses[0].step, self.losses[-1].step), (min(0.0, *values), max(values) or 1.0))
        colors = canvas.lines(curves)
        self._key.setText(" &nbsp; ".join(f'<span style="color:{colors[name]}">■</span> {name}' for name in curves))


class LossPlot(QWidget):
    """The losses of training, folded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history: RunHistory | None = None
        self._part = QWidget(self)
        self.fold = FoldButton(self.tr("Losses by step"), self._part, self)
        self.fold.toggled.connect(self._unfold)
        advice = wrapped(
            self.tr(
                "The two networks compete, so their losses hardly tell how good the pictures are. Go by the pictures "
                "and the score. Look into a loss that stays at 0 or keeps growing."
            ),
            self._part,
            flag="muted",
        )
        key = QLabel(self._part)
        key.setTextFormat(Qt.TextFormat.RichText)
        key.setWordWrap(True)
        self.curves = _Curves(key, self._part)
        self.curves.words.setText(self.tr("The first losses appear after a few steps."))
        self.curves.setAccessibleName(self.tr("Losses by step"))
        inner = QVBoxLayout(self._part)
        inner.setContentsMargins(0, theme.SPACE // 2, 0, 0)
        inner.setSpacing(theme.SPACE // 2)
        for part in (advice, key, self.curves):
            inner.addWidget(part)
        self._part.setVisible(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self._part)

    def show_history(self, history: RunHistory) -> None:
        """Show what is new, if unfolded."""
        self._history = history
        if self.fold.isChecked() and history.losses is not self.curves.losses:
            self._take(history)

    def _take(self, history: RunHistory) -> None:
        self.curves.losses = history.losses
        latest = history.losses[-1].figures if history.losses else {}
        self.curves.setAccessibleDescription(", ".join(f"{name} {value:.3f}" for name, value in latest.items()))
        self.curves.redraw()

    @Slot(bool)
    def _unfold(self, unfolded: bool) -> None:
        if unfolded and self._history is not None:
            self._take(self._history)
