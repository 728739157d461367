"""Verdict on a run, in a few lines."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from put_desktop.training.wizard.page import wrapped
from put_desktop.training.wizard.run.status_text import StatusText
from put_desktop.ui.scale import SPACE
from put_desktop.ui.widgets.icon_label import IconLabel

__all__ = ["VerdictLine"]


class VerdictLine(QWidget):
    """A sign, the verdict, and why with what to do, over as many lines as it needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.status: StatusText | None = None
        self._icon = IconLabel(20, self)
        self._title = QLabel(self)
        self._title.setProperty("heading", True)  # noqa: FBT003  Qt's signature
        self._title.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._text = wrapped("", self, flag="muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._title, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1, Qt.AlignmentFlag.AlignTop)
        self.setVisible(False)

    def show_status(self, status: StatusText | None) -> None:
        """Show another verdict; None hides the line."""
        if status == self.status:
            return
        self.status = status
        self.setVisible(status is not None)
        if status is None:
            return
        self._title.setText(status.title)
        self._title.setVisible(bool(status.title))
        why = " ".join(words for words in (status.text, status.hint) if words)
        self._text.setText(why)
        self._icon.show_sign(status.icon, status.tone)
        spoken = ". ".join(words.rstrip(".") for words in (status.title, status.text, status.hint) if words)
        self.setAccessibleName(spoken)
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_icon"):
            self._icon.refresh()
