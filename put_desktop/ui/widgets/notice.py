"""A short text over a view: nothing there yet, still busy, or something went wrong."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QWidget

from put_desktop.ui import theme

__all__ = ["Notice", "NoticeKind", "Spinner"]

TURN_MS: Final = 100
"""Time between two frames of the spinner; it repaints only itself."""
FRAMES: Final = 12
WIDEST: Final = 440
"""Pixels that a line of text may have."""


class NoticeKind(Enum):
    """Content of a notice."""

    NONE = auto()
    EMPTY = auto()
    BUSY = auto()
    ERROR = auto()


class Spinner(QWidget):
    """A turning arc; it stands still while it is not seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = 0
        self._timer = QTimer(self)
        self._timer.setInterval(TURN_MS)
        self._timer.timeout.connect(self._turn)
        self.setFixedSize(20, 20)

    @property
    def turning(self) -> bool:
        """Whether it costs time now."""
        return self._timer.isActive()

    @Slot()
    def _turn(self) -> None:
        self._frame = (self._frame + 1) % FRAMES
        self.update()

    def showEvent(self, _event: QShowEvent) -> None:  # noqa: D102, N802
        self._timer.start()

    def hideEvent(self, _event: QHideEvent) -> None:  # noqa: D102, N802
        self._timer.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102, N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.setPen(QPen(QColor(theme.colours().pressed), 2.5))
        painter.drawEllipse(circle)
        painter.setPen(QPen(QColor(theme.colours().accent), 2.5, c=Qt.PenCapStyle.RoundCap))
        painter.drawArc(circle, -round(self._frame * 360 / FRAMES * 16), 100 * 16)


class Notice(QFrame):
    """An icon or a spinner with a text, in the middle of its parent or, over an image, at its lower edge."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = NoticeKind.NONE
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._spinner = Spinner(self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        for part in (self._icon, self._spinner, self._text):
            self._box.addWidget(part, 0, Qt.AlignmentFlag.AlignCenter)
        self.hide()

    @property
    def text(self) -> str:
        """The text that is shown."""
        return self._text.text()

    def show_text(self, kind: NoticeKind, text: str, icon: str = "") -> None:
        """Say ``text``; NONE or an empty text hides the notice.

        Args:
            kind: decides on spinner, colours and layout.
            text: plain text; it wraps.
            icon: a name in ``resources/icons``; BUSY shows the spinner instead.
        """
        self.kind = kind if text else NoticeKind.NONE
        self._text.setText(text)
        self._icon_name = icon
        self._spinner.setVisible(self.kind is NoticeKind.BUSY)
        self._icon.setVisible(self.kind in (NoticeKind.EMPTY, NoticeKind.ERROR))
        self._dress()
        self.setVisible(self.kind is not NoticeKind.NONE)
        if self.kind in (NoticeKind.BUSY, NoticeKind.ERROR):
            # Screen readers say it without the focus having to move here.
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def place(self, area: QRect, *, over_image: bool) -> None:
        """Take a place within ``area`` of the parent."""
        room = max(80, min(area.width() - 8 * theme.SPACE, WIDEST))
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        natural = self._text.fontMetrics().boundingRect(QRect(0, 0, room, 10_000), flags, self._text.text())
        self._text.setFixedSize(min(room, natural.width() + 4), natural.height() + 2)
        self._box.activate()
        self.resize(self._box.sizeHint())
        spot = self.rect()
        spot.moveCenter(area.center())
        if over_image:
            spot.moveBottom(area.bottom() - 2 * theme.SPACE)
        self.setGeometry(spot)
        self.raise_()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802
        if event.type() is QEvent.Type.PaletteChange and self.kind is not NoticeKind.NONE:
            self._dress()
        super().changeEvent(event)

    def _dress(self) -> None:
        large = self.kind is NoticeKind.EMPTY
        gap = theme.SPACE if large else theme.SPACE + 4
        self._box.setDirection(QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight)
        self._box.setSpacing(gap)
        self._box.setContentsMargins(gap + 4, gap, gap + 4, gap)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter if large else Qt.AlignmentFlag.AlignLeft)
        self._set_property("card", value=not large)
        current = theme.colours()
        colour = current.danger if self.kind is NoticeKind.ERROR else current.muted
        self._text.setForegroundRole(QPalette.ColorRole.PlaceholderText if large else QPalette.ColorRole.WindowText)
        if self._icon_name and not self._icon.isHidden():
            size = 48 if large else 20
            self._icon.setPixmap(theme.pixmap(self._icon_name, colour, size, self.devicePixelRatioF()))

    def _set_property(self, name: str, *, value: bool) -> None:
        if self.property(name) != value:
            self.setProperty(name, value)
            self.style().unpolish(self)
            self.style().polish(self)
