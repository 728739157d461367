"""A sentence at the top of a page, with an icon and a colour for how it is meant."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from put_desktop.training.wizard.page import wrapped
from put_desktop.ui import theme

__all__ = ["Headline"]

_ICONS = {"success": "done", "limited": "done", "warning": "warning", "danger": "warning"}
"""Icons by tone; ``limited`` has the colour of a warning."""


class Headline(QWidget):
    """Shows one sentence; an empty one leaves its place empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = ""
        self._icon = QLabel(self)
        self._label = wrapped("", self, flag="heading")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._label, 1)
        self._apply_theme()

    def text(self) -> str:
        """Return the sentence."""
        return self._label.text()

    def show_text(self, text: str, tone: str = "", *, announce: bool = True) -> None:
        """Show a sentence.

        Args:
            text: the sentence.
            tone: ``success``, ``limited``, ``warning``, ``danger``, or empty for none.
            announce: whether screen readers read it out.
        """
        changed = text != self._label.text()
        self._label.setText(text)
        if tone != self._tone:
            self._tone = tone
            self._label.setProperty("tone", "warning" if tone == "limited" else tone)
            self._label.style().unpolish(self._label)
            self._label.style().polish(self._label)
        self._apply_theme()
        if changed and text and announce:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_label"):
            self._apply_theme()

    def _apply_theme(self) -> None:
        self._icon.setVisible(bool(self._tone))
        if self._tone:
            name = "warning" if self._tone == "limited" else self._tone
            color = getattr(theme.colours(), name)
            self._icon.setPixmap(theme.pixmap(_ICONS[self._tone], color, 20, self.devicePixelRatioF()))
