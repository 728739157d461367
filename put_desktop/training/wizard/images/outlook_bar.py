"""The inspection in one line: how far it is, or what can be expected."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from put.data.inspect_report import Outlook
from put_desktop.training.wizard.page import wrapped
from put_desktop.ui import text, theme

__all__ = ["OutlookBar"]

_LOOKS = {
    Outlook.GOOD: ("done", "success"),
    Outlook.FAIR: ("done", "warning"),
    Outlook.POOR: ("warning", "warning"),
    Outlook.NOT_YET: ("warning", "danger"),
}


class OutlookBar(QWidget):
    """Progress, the headline, what was left out, and the leave to train all the same.

    Signals:
        take_back: everything that was left out is wanted again.
        insisted: training is wanted although it is not worth its time; or no longer.
        again: the pictures are to be looked at once more.
    """

    take_back = Signal()
    again = Signal()
    insisted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outlook: Outlook | None = None
        self._icon = QLabel(self)
        self.headline = wrapped("", self, flag="heading")
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Pictures looked at"))
        self.insist = QCheckBox(self.tr("Train all the same"), self)
        self.insist.toggled.connect(self.insisted)
        self.look_again = QPushButton(self.tr("&Look again"), self)
        theme.bind_icon(self.look_again, "retry")
        self.look_again.setToolTip(self.tr("Look at both sides once more, after pictures were added or mended"))
        self.look_again.setVisible(False)
        self.look_again.clicked.connect(self.again)
        self._left_out = wrapped("", self, flag="muted")
        self.undo = QPushButton(self.tr("Take them back"), self)
        self.undo.clicked.connect(self.take_back)
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.headline, 1)
        head.addWidget(self.insist, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.look_again, 0, Qt.AlignmentFlag.AlignRight)
        out = QHBoxLayout()
        out.setSpacing(theme.SPACE)
        out.addWidget(self._left_out, 1)
        out.addWidget(self.undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addLayout(head)
        column.addWidget(self.progress)
        column.addLayout(out)
        self.show_left_out(0)
        self.show_nothing("")

    def show_nothing(self, words: str) -> None:
        """There is no outlook yet; say what is missing."""
        self._outlook = None
        self._say(words)

    def show_progress(self, done: int, total: int) -> None:
        """So many pictures of so many were opened; a total of 0 where it is not known."""
        counting = self.tr("Looking at the pictures…")
        words = self.tr("Looking at the pictures: {done} of {total}").format(
            done=text.number(done), total=text.number(total)
        )
        if done and done == total:
            words = self.tr("Comparing the pictures…")
        self._outlook = None
        self._say(words if total else counting, announce=False)
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        self.progress.setVisible(True)

    def show_outlook(self, outlook: Outlook, *, may_insist: bool) -> None:
        """What can be expected, and whether one may train although it is not worth its time."""
        self._outlook = outlook
        words = {
            Outlook.GOOD: self.tr("There are enough pictures on both sides: good results can be expected."),
            Outlook.FAIR: self.tr("Training can work; what is listed below limits it."),
            Outlook.POOR: self.tr("Weak results are to be expected until what is listed below is mended."),
            Outlook.NOT_YET: self.tr("Training is not worth its time yet: mend the problems first."),
        }[outlook]
        self._say(words)
        self.insist.setVisible(may_insist)

    def show_left_out(self, count: int) -> None:
        """So many pictures are not used."""
        words = self.tr("1 picture is left out.") if count == 1 else self.tr("{number} pictures are left out.")
        self._left_out.setText(words.format(number=text.number(count)))
        self._left_out.setVisible(count > 0)
        self.undo.setVisible(count > 0)
        self.undo.setAccessibleDescription(self._left_out.text())

    def _say(self, words: str, *, announce: bool = True) -> None:
        self.insist.setVisible(False)
        self.progress.setVisible(False)
        self.headline.setText(words)
        self.headline.setVisible(bool(words))
        self._dress()
        if words and announce:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_left_out"):
            self._dress()

    def _dress(self) -> None:
        tone = "" if self._outlook is None else _LOOKS[self._outlook][1]
        if self.headline.property("tone") != tone:
            self.headline.setProperty("tone", tone)
            self.headline.style().unpolish(self.headline)
            self.headline.style().polish(self.headline)
        self._icon.setVisible(self._outlook is not None)
        if self._outlook is not None:
            name, colour = _LOOKS[self._outlook]
            self._icon.setPixmap(theme.pixmap(name, getattr(theme.colours(), colour), 20, self.devicePixelRatioF()))
