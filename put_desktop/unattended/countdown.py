"""The countdown before the computer sleeps, shuts down or runs a command."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from put_desktop.ui import theme
from put_desktop.ui.screen import fit_to_screen
from put_desktop.ui.widgets.form import heading, muted
from put_desktop.unattended.when_done import COUNTDOWN_SECONDS, Action, WhenDone

__all__ = ["CountdownDialog"]


class CountdownDialog(QDialog):
    """Says what is about to happen; Escape, and closing it, keep it from happening.

    Args:
        when_done: counts.
        parent: the window.
    """

    def __init__(self, when_done: WhenDone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self.setWindowTitle(self.tr("Everything is done"))
        self._when_done = when_done
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, COUNTDOWN_SECONDS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Seconds left"))
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setProperty("accent", True)  # noqa: FBT003  Qt's signature
        self.cancel.setDefault(True)
        self.now = QPushButton(self.tr("Now"), self)
        self.now.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        row.addStretch(1)
        row.addWidget(self.now)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(heading(self.tr("Everything is done"), self))
        column.addWidget(self.words)
        column.addWidget(self.bar)
        if when_done.action is Action.COMMAND:
            column.addWidget(muted(when_done.command, self))
        column.addStretch(1)
        column.addLayout(row)
        fit_to_screen(self, QSize(420, 190), QSize(280, 150))
        self.cancel.clicked.connect(self.reject)
        self.now.clicked.connect(when_done.do_now)
        self.rejected.connect(when_done.cancel)
        when_done.counting.connect(self.count)

    @Slot(int)
    def count(self, left: int) -> None:
        """Show so many seconds; with none left, close."""
        if not left:
            self.accept()
            return
        words = {
            Action.SLEEP: self.tr("The computer goes to sleep in {seconds} s."),
            Action.SHUT_DOWN: self.tr("The computer shuts down in {seconds} s."),
            Action.COMMAND: self.tr("The command runs in {seconds} s."),
        }[self._when_done.action]
        self.words.setText(words.format(seconds=left))
        self.bar.setValue(left)
