"""One figure: what is needed, beside what is available."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from put_desktop.training.wizard.page import wrapped
from put_desktop.ui import text, theme

__all__ = ["Gauge"]

TIGHT = 0.8
"""Share of what is free above which the bar has the colour of a warning."""


class Gauge(QFrame):
    """An icon, a title, a value in large type, a bar where there is a limit, and a sentence.

    Args:
        icon: a name in ``resources/icons``.
        title: the name of the figure.
        parent: Qt's owner.
    """

    def __init__(self, icon: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._title = title
        self.setProperty("card", True)  # noqa: FBT003  Qt's signature
        self._icon = QLabel(self)
        self.value = wrapped("", self)
        font = self.value.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setBold(True)
        self.value.setFont(font)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(title)
        self.words = wrapped("", self, flag="muted")
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE)
        head.addWidget(self._icon)
        head.addWidget(wrapped(title, self, flag="heading"), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(theme.SPACE)
        column.addLayout(head)
        for part in (self.value, self.bar, self.words):
            column.addWidget(part)
        column.addStretch(1)
        self.clear()

    def clear(self) -> None:
        """Show that nothing is known yet."""
        self.show_value("–", "")

    def show_value(self, value: str, words: str, share: float | None = None) -> None:
        """Show a value.

        Args:
            value: the text in large type.
            words: a sentence below.
            share: of what is free, above 1 where it is too much; None for no bar.
        """
        self.value.setText(text.unbroken(value))
        self.words.setText(text.unbroken(words))
        self.bar.setVisible(share is not None)
        if share is not None:
            self.bar.setValue(round(1000 * min(1.0, max(0.0, share))))
            tone = "danger" if share > 1 else "warning" if share > TIGHT else "success"
            self.bar.setProperty("tone", tone)
            self.bar.style().unpolish(self.bar)
            self.bar.style().polish(self.bar)
        self.setAccessibleName(f"{self._title}: {value} {words}".rstrip())
        self._apply_theme()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "words"):
            self._apply_theme()

    def _apply_theme(self) -> None:
        self._icon.setPixmap(theme.pixmap(self._icon_name, theme.colours().accent, 20, self.devicePixelRatioF()))
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
