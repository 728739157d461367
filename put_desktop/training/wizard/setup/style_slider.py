"""A slider from keeping the content to more style."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from put_desktop.training.wizard.page import wrapped
from put_desktop.ui import theme
from put_desktop.ui.widgets.controls import WheelGuard

__all__ = ["StyleSlider"]

TICKS = 2
"""On each side of the middle."""
HANDLE, MARK = 16, 5
"""Pixels: the slider's handle, as the style sheet has it, and the marks below it."""


class StyleSlider(QWidget):
    """Five positions with a sentence on each.

    Signals:
        moved: the style, -1 to 1, by a person.
    """

    moved = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = _TickSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(-TICKS, TICKS)
        self.slider.setPageStep(1)
        self.slider.setAccessibleName(self.tr("Content or style"))
        self.slider.valueChanged.connect(self._moved)
        self._guard = WheelGuard(self)
        self._guard.watch(self.slider)
        self.description = wrapped("", self, flag="muted")
        ends = QHBoxLayout()
        ends.addWidget(QLabel(self.tr("Keep the content"), self))
        ends.addStretch(1)
        ends.addWidget(QLabel(self.tr("More style"), self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE // 2)
        column.addLayout(ends)
        column.addWidget(self.slider)
        column.addWidget(self.description)
        self._describe()

    def show_style(self, style: float) -> None:
        """Show a style, -1 to 1."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(style * TICKS))
        self._describe()

    @Slot(int)
    def _moved(self, value: int) -> None:
        self._describe()
        self.moved.emit(value / TICKS)

    def _describe(self) -> None:
        words = {
            -2: self.tr("Keeps shapes and colours. Takes only a touch of B."),
            -1: self.tr("Keeps most shapes and colours. Takes some of B."),
            0: self.tr("A balance: the subject stays recognisable and takes on the style of B."),
            1: self.tr("More of B: colours and small shapes may change."),
            2: self.tr("As much of B as possible: colours change freely and shapes may bend."),
        }[self.slider.value()]
        self.description.setText(words)
        self.slider.setAccessibleDescription(words)
        self.slider.setToolTip(words)


class _TickSlider(QSlider):
    """A slider with a mark at each of its few positions; the style sheet draws none."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(super().minimumSizeHint().width(), HANDLE + 2 * MARK)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(super().sizeHint().width(), HANDLE + 2 * MARK)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        gaps = self.maximum() - self.minimum()
        top = self.height() - MARK
        for index in range(gaps + 1):
            left = HANDLE / 2 + index * (self.width() - HANDLE) / gaps
            painter.fillRect(QRectF(left - 1, top, 2, MARK), QColor(theme.colours().control_border))
        painter.end()
        super().paintEvent(event)
