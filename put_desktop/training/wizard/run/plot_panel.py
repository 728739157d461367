"""A plot that is imported and drawn when it is first seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from put_desktop.training.wizard.page import wrapped
from put_desktop.ui import theme

if TYPE_CHECKING:
    from put_desktop.training.wizard.run.plot_canvas import PlotCanvas

__all__ = ["PlotPanel"]


class PlotPanel(QWidget):
    """Shows a plot, or a text where there is nothing to plot.

    The plotting library is imported on the window's thread after the panel has been painted for the first time. Until
    then a text says that the plot is coming. Subclasses draw in :meth:`draw`.

    Args:
        label: the label of the vertical axis.
        parent: Qt's owner.
    """

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._requested = False
        self.canvas: PlotCanvas | None = None
        self.words = wrapped("", self, flag="muted")
        self.waiting = wrapped(self.tr("Drawing…"), self, flag="muted")
        box = QVBoxLayout(self)
        box.setContentsMargins(2, 2, 2, 2)
        for part in (self.words, self.waiting):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            box.addWidget(part, 1)
        self.waiting.setVisible(False)
        self.setMinimumHeight(72)
        theme.theme().changed.connect(self._theme_changed)

    def draw(self, canvas: PlotCanvas) -> None:
        """Draw the data."""
        raise NotImplementedError

    def has_data(self) -> bool:
        """Return whether there is anything to draw."""
        raise NotImplementedError

    @Slot()
    def _theme_changed(self) -> None:
        # Qt disconnects this slot with the panel only because no subclass overrides it.
        self.redraw()

    def redraw(self) -> None:
        """Show what is new."""
        ready = self.has_data()
        self.setMinimumHeight(212 if ready else 72)
        self.words.setVisible(not ready)
        self.waiting.setVisible(ready and self.canvas is None)
        if self.canvas is None:
            return
        self.canvas.setVisible(ready)
        if ready and self.isVisible():
            self.draw(self.canvas)

    def went_to(self, step: float) -> None:
        """Handle a click on the plot at a step."""

    @Slot(float)
    def _clicked(self, step: float) -> None:
        self.went_to(step)

    @Slot()
    def _create_canvas(self) -> None:
        from put_desktop.training.wizard.run.plot_canvas import PlotCanvas

        self.canvas = PlotCanvas(self._label, self)
        self.canvas.clicked.connect(self._clicked)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self.canvas)
        self.redraw()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102, N802
        super().paintEvent(event)
        if not self._requested and self.has_data():
            self._requested = True
            QTimer.singleShot(0, self, self._create_canvas)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102, N802
        super().showEvent(event)
        self.redraw()
