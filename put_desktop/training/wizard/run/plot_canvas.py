"""The drawing surface of plots. Importing this module imports numpy and pyqtgraph: see docs/adr/0013-plots.md."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, Final

import pyqtgraph as pg
from PySide6.QtCore import QLocale, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from put_desktop.ui import theme

__all__ = ["PlotCanvas"]

LINES_LIGHT: Final = ("#3c55c6", "#a34b00", "#1c6e43", "#8a2a86", "#00697a", "#8f6b00", "#b3261e")
LINES_DARK: Final = ("#93a6ff", "#ffa766", "#71cf98", "#e693e2", "#66cfe0", "#e0c050", "#ff8f85")
FEW: Final = 80
"""Points up to which each one has a dot."""

Series = Sequence[float]


class _Axis(pg.AxisItem):  # type: ignore[misc]  # the library has no types
    """An axis with numbers in the format of the locale."""

    def __init__(self, side: str, *, whole: bool) -> None:
        super().__init__(side)
        self._whole = whole
        self.enableAutoSIPrefix(enable=False)
        self.setTickDensity(1.4)
        self.setStyle(maxTickLevel=0, tickAlpha=255, tickLength=4, hideOverlappingLabels=24)

    def tickSpacing(self, low: float, high: float, size: float) -> list[tuple[float, float]]:  # noqa: N802
        levels: list[tuple[float, float]] = super().tickSpacing(low, high, size)
        return [(max(1.0, spacing), offset) for spacing, offset in levels] if self._whole else levels

    def tickStrings(self, values: Series, scale: float, spacing: float) -> list[str]:  # noqa: ARG002, N802
        decimals = max(0, math.ceil(-math.log10(spacing) - 1e-9))
        return [QLocale().toString(round(value, decimals) + 0.0, "f", decimals) for value in values]

    def apply_theme(self, grid: str, words: QWidget) -> None:
        current = theme.colours()
        self.setPen(current.control_border)
        self.setTickPen(grid)
        self.setTextPen(current.muted)
        self.setTickFont(words.font())


class PlotCanvas(QWidget):
    """Curves over steps. It ignores wheel and keys, so that the page gets them.

    Args:
        label: the label of the vertical axis.
        parent: Qt's owner.

    Signals:
        clicked: the step below a click.
    """

    clicked = Signal(float)

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._left, self._bottom = _Axis("left", whole=False), _Axis("bottom", whole=True)
        self.view = pg.PlotWidget(
            self, background=None, enableMenu=False, axisItems={"left": self._left, "bottom": self._bottom}
        )
        self.view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot = self.view.getPlotItem()
        self._plot.hideButtons()
        self._plot.disableAutoRange()
        self._plot.setDownsampling(auto=True, mode="peak")
        self._plot.layout.setContentsMargins(8, 10, 20, 6)
        # Without an owner Python's garbage collector would delete it, on whatever thread that runs.
        self._plot.ctrlMenu.setParent(self, self._plot.ctrlMenu.windowFlags())
        self._left.setGrid(255)
        self._left.setZValue(-200)  # the grid is behind the curves
        self._curves: dict[str, Any] = {}
        self._marks: dict[str, Any] = {}
        self._low, self._high = pg.PlotCurveItem(pen=None), pg.PlotCurveItem(pen=None)
        self._band = self._add(pg.FillBetweenItem(self._low, self._high), 1)
        words = {"position": 0.99, "anchors": [(1, 0), (1, 1)]}
        self._level = self._add(pg.InfiniteLine(angle=0, label="", labelOpts=words), 2)
        self._vertical = self._add(pg.InfiniteLine(angle=90), 3)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.view)

    def _add(self, item: Any, height: int) -> Any:
        item.setVisible(height > 3)
        item.setZValue(height)
        self._plot.addItem(item, ignoreBounds=True)
        return item

    # What is drawn

    @property
    def shown(self) -> tuple[str, ...]:
        """Names of the curves that are drawn."""
        return tuple(name for name, item in self._curves.items() if item.isVisible())

    def frame(self, steps: tuple[float, float], values: tuple[float, float]) -> None:
        """Set the visible ranges, with a margin, in the colours of the theme."""
        current = theme.colours()
        self._left.apply_theme(current.border, self)
        self._left.label.setFont(self.font())
        self._left.setLabel(self._label, color=current.muted)
        self._bottom.apply_theme(current.control_border, self)
        first, last = steps if steps[1] > steps[0] else (steps[0] - 1, steps[0] + 1)
        self._plot.setXRange(first, last, padding=0.02)
        self._plot.setYRange(*values, padding=0.08)

    def band(self, steps: Series, low: Series, high: Series) -> None:
        """Fill the area between two curves."""
        fill = QColor(theme.colours().accent)
        fill.setAlpha(48)
        self._low.setData(steps, low)
        self._high.setData(steps, high)
        self._band.setBrush(fill)
        self._band.setVisible(len(steps) > 1)

    def lines(self, curves: Mapping[str, tuple[Series, Series]]) -> dict[str, str]:
        """Draw these curves and no others, with dots for few points.

        Returns:
            Their colors by name.
        """
        colors = LINES_DARK if theme.colours().dark else LINES_LIGHT
        chosen = {name: colors[index % len(colors)] for index, name in enumerate(curves)}
        for name, item in self._curves.items():
            item.setVisible(name in curves)
        for name, (steps, values) in curves.items():
            if name not in self._curves:
                self._curves[name] = self._add(pg.PlotDataItem(antialias=True), 4)
            look = {"pen": pg.mkPen(chosen[name], width=2), "symbolBrush": chosen[name], "symbolPen": None}
            dots = "o" if len(steps) <= FEW else None
            self._curves[name].setData(steps, values, symbol=dots, symbolSize=6, **look)
        return chosen

    def marks(self, symbol: str, steps: Series, values: Series, color: str) -> None:
        """Draw marks of one kind, ``star`` or ``x``, and no others of that kind."""
        if symbol not in self._marks:
            self._marks[symbol] = self._add(pg.ScatterPlotItem(symbol=symbol, antialias=True), 5)
        edge = pg.mkPen(theme.colours().card, width=1)
        size = {"star": 18}.get(symbol, 15)
        self._marks[symbol].setData(steps, values, symbol=symbol, size=size, pen=edge, brush=pg.mkBrush(color))

    def level(self, value: float | None, words: str) -> None:
        """Draw a dashed horizontal line with a label, or none."""
        self._level.setVisible(value is not None)
        if value is None:
            return
        muted = theme.colours().muted
        self._level.setPen(muted, width=1, style=Qt.PenStyle.DashLine)
        self._level.setValue(value)
        self._level.label.setFont(self.font())
        self._level.label.setColor(muted)
        self._level.label.setFormat(words)

    def vertical(self, step: float | None) -> None:
        """Draw a vertical line, or none."""
        self._vertical.setVisible(step is not None)
        if step is not None:
            self._vertical.setPen(theme.colours().text, width=2)
            self._vertical.setValue(step)

    # Where things are

    def point(self, step: float, value: float) -> QPointF:
        """Return the position of a step and a value, in logical pixels."""
        scene = self._plot.vb.mapViewToScene(QPointF(step, value))
        return QPointF(self.view.viewport().mapTo(self, self.view.mapFromScene(scene)))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        spot = self.view.viewport().mapFrom(self, event.position().toPoint())
        self.clicked.emit(self._plot.vb.mapSceneToView(self.view.mapToScene(spot)).x())
