"""The tools that float over the comparison: show before, zoom, fit."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from put_desktop.ui import theme
from put_desktop.ui.scale import SPACE

__all__ = ["CompareTools"]

LOW = 260
"""Pixels of height below which the buttons are small: the image is to be seen."""


class CompareTools(QFrame):
    """A row of buttons at the lower edge of the view; whoever makes it connects them, and may add others.

    Args:
        parent: what it floats over.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("floating", True)  # noqa: FBT003  Qt's signature
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.before = self._button("before", self.tr("Show before"), self.tr("Show only before while held (Space)"))
        self.smaller = self._button("zoom-out", self.tr("Zoom out"), self.tr("Zoom out (-)"))
        self.percent = QLabel(self)
        self.percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.percent.setMinimumWidth(self.percent.fontMetrics().horizontalAdvance("0000 %"))
        self.larger = self._button("zoom-in", self.tr("Zoom in"), self.tr("Zoom in (+)"))
        self.fit = self._button("fit", self.tr("Fit"), self.tr("Fit to the view (0)"))
        self.actual = self._button("actual-size", self.tr("Actual size"), self.tr("Actual size, 100 % (1)"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SPACE // 2, 3, SPACE // 2, 3)
        self._row.setSpacing(SPACE // 4)
        for part in (self.before, self.smaller, self.percent, self.larger, self.fit, self.actual):
            self._row.addWidget(part)
        self._row.insertSpacing(1, SPACE)
        self._with_text = [self.before]

    def add_first(self, part: QToolButton) -> None:
        """Put another button before the others."""
        self._row.insertWidget(0, part)
        self._with_text.append(part)

    def place(self, area: QRect) -> None:
        """Take the lower edge of ``area``, without what does not fit into it."""
        low = area.height() < LOW
        size = self._dress(texts=not low, percent=True)
        if size.width() > area.width():
            size = self._dress(texts=False, percent=True)
        if size.width() > area.width():
            size = self._dress(texts=False, percent=False)
        spot = QRect(0, 0, min(size.width(), area.width()), size.height())
        spot.moveCenter(area.center())
        spot.moveBottom(area.bottom() - SPACE)
        self.setGeometry(spot)
        self.raise_()

    def show_percent(self, words: str) -> bool:
        """Say how large the image is; return whether that needs more room than before. It never takes less."""
        self.percent.setText(words)
        before, wanted = self.percent.minimumWidth(), self.percent.sizeHint().width()
        self.percent.setMinimumWidth(max(before, wanted))
        return wanted > before

    def _dress(self, *, texts: bool, percent: bool) -> QSize:
        """Show the text of buttons and the zoom, or not; return the size that this takes."""
        for button in self._with_text:
            theme.show_text_beside(button, shown=texts)
        self.percent.setVisible(percent)
        self._row.activate()
        return self.sizeHint()

    def _button(self, icon: str, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        theme.bind_icon(button, icon)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
