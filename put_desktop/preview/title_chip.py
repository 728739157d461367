"""Chip over the top of the image: its name, the kind of result, and whether new results are followed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from put_desktop.ui import theme
from put_desktop.ui.scale import SPACE
from put_desktop.ui.widgets.elided import ElidedLabel

__all__ = ["TitleChip"]

LABELS: Final = 168
"""Pixels that the labels of before and after need beside it."""
NARROWEST: Final = 120


class TitleChip(QFrame):
    """One short line over the upper edge of the image.

    Args:
        parent: what it floats over.

    Signals:
        follow_chosen: whether a person wants to see each new result.
    """

    follow_chosen = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("floating", True)  # noqa: FBT003  Qt's signature
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.name = ElidedLabel(self)
        self.name.setProperty("heading", True)  # noqa: FBT003
        self.name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.remark = QLabel(self)
        self.remark.setProperty("muted", True)  # noqa: FBT003
        self.remark.setTextFormat(Qt.TextFormat.PlainText)
        self.follow = QToolButton(self)
        self.follow.setProperty("chip", True)  # noqa: FBT003
        self.follow.setText(self.tr("Following"))
        self.follow.setAccessibleName(self.tr("Following"))
        self.follow.setToolTip(self.tr("Show each new result as it is done; zooming or choosing a picture ends that"))
        self.follow.setCheckable(True)
        theme.show_text_beside(self.follow)
        self.follow.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.follow.setVisible(False)
        theme.bind_icon(self.follow, "follow")
        self.follow.clicked.connect(self.follow_chosen)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, 2, SPACE, 2)
        row.setSpacing(SPACE)
        row.addWidget(self.name, 1)
        row.addWidget(self.remark)
        row.addWidget(self.follow)
        self.setMinimumHeight(self.follow.sizeHint().height() + 4)
        self.setVisible(False)

    def show_text(self, name: str, remark: str) -> None:
        """Say which image it is and what kind of result."""
        self.name.setText(name)
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))
        self.setVisible(bool(name))

    def show_follow(self, *, offered: bool, on: bool) -> None:
        """Offer to follow the results of a job that runs, and say whether that is done."""
        self.follow.setVisible(offered)
        self.follow.setChecked(on)
        theme.bind_icon(self.follow, "follow", theme.Tone.ACCENT if on else theme.Tone.MUTED)

    def place(self, area: QRect, image_width: float) -> None:
        """Take the middle of the upper edge of ``area``, between the labels over an image of a width."""
        self._row.activate()
        across = min(area.width() - 2 * SPACE, max(NARROWEST, round(image_width) - LABELS))
        size = self.sizeHint()
        spot = QRect(0, 0, max(NARROWEST, min(size.width(), across)), max(size.height(), self.minimumHeight()))
        spot.moveCenter(area.center())
        spot.moveTop(area.top() + SPACE)
        self.setGeometry(spot)
        self.raise_()
