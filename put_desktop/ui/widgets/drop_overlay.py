"""Overlay that is shown while something is dragged over the window."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from put_desktop.ui import theme

__all__ = ["DropOverlay"]


class DropOverlay(QWidget):
    """Covers the window with a frame and a sentence; takes no events itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVisible(False)

    @property
    def text(self) -> str:
        """The text that is shown."""
        return self._text

    def show_text(self, text: str) -> None:
        """Cover the window and say ``text``."""
        self._text = text
        self.setAccessibleName(text)
        self.setGeometry(self.window().rect())
        self.raise_()
        self.setVisible(True)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102, N802
        current = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(current.window)
        veil.setAlpha(246)
        painter.fillRect(self.rect(), veil)
        frame = QRectF(self.rect()).adjusted(12, 12, -12, -12)
        soft = QColor(current.accent_soft)
        soft.setAlpha(120)
        painter.setBrush(soft)
        painter.setPen(QPen(QColor(current.accent), 3, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame, 14, 14)
        drawing = theme.pixmap("import", current.accent, 64, self.devicePixelRatioF())
        size = QSize(64, 64)
        middle = self.rect().center()
        painter.drawPixmap(middle.x() - size.width() // 2, middle.y() - size.height() - 4, drawing)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(current.text))
        below = self.rect().adjusted(24, self.height() // 2 + 8, -24, -16)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._text)
