"""A drawing that only decorates the words beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from put_desktop.ui import theme

__all__ = ["IconLabel"]


class IconLabel(QLabel):
    """An icon in one of the theme's colours, as large as it was made."""

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._name, self._tone = "", theme.Tone.TEXT
        self.setFixedSize(size, size)

    def show_sign(self, name: str, tone: theme.Tone) -> None:
        """Show ``resources/icons/<name>.svg`` in the colour of ``tone``; an empty name shows nothing."""
        self._name, self._tone = name, tone
        self.refresh()

    def refresh(self) -> None:
        """Draw it again, in the current theme."""
        if not self._name:
            self.clear()
            return
        colour = getattr(theme.colours(), self._tone.value)
        self.setPixmap(theme.pixmap(self._name, colour, self._size, self.devicePixelRatioF()))
