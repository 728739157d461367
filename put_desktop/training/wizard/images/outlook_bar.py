"""The inspection in one line: its progress, or what results to expect."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from put.data.inspect_report import Outlook
from put_desktop.training.wizard.headline import Headline
from put_desktop.training.wizard.page import wrapped
from put_desktop.ui import text, theme

__all__ = ["OutlookBar"]

_TONES = {
    Outlook.GOOD: "success",
    Outlook.FAIR: "limited",
    Outlook.POOR: "warning",
    Outlook.NOT_YET: "danger",
}


class OutlookBar(QWidget):
    """Progress, outlook, the number of pictures left out, and the permission to train anyway.

    Signals:
        restore_requested: all images that were left out are to be used again.
        override_toggled: whether to train although the outlook is bad.
        check_requested: the folders are to be inspected again.
    """

    restore_requested = Signal()
    check_requested = Signal()
    override_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline = Headline(self)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(6)
        self.progress.setAccessibleName(self.tr("Pictures checked"))
        self.override = _CheckBox(self.tr("T&rain anyway"), self)
        self.override.toggled.connect(self.override_toggled)
        self.check_button = QPushButton(self.tr("Chec&k again"), self)
        theme.bind_icon(self.check_button, "retry")
        self.check_button.setToolTip(self.tr("Check both folders again after you added or repaired pictures"))
        self.check_button.setVisible(False)
        self.check_button.clicked.connect(self.check_requested)
        self._left_out = wrapped("", self, flag="muted")
        self.restore_button = QPushButton(self.tr("&Use them again"), self)
        self.restore_button.clicked.connect(self.restore_requested)
        self._lay_out()
        self.show_left_out(0)
        self.show_nothing("")

    def _lay_out(self) -> None:
        for part in (self.progress, self.override):  # their places stay, so that nothing moves
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE)
        head.addWidget(self.headline, 1)
        head.addWidget(self.override, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.check_button, 0, Qt.AlignmentFlag.AlignRight)
        out = QHBoxLayout()
        out.setSpacing(theme.SPACE)
        out.addWidget(self._left_out, 1)
        out.addWidget(self.restore_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addLayout(head)
        column.addWidget(self.progress)
        column.addLayout(out)

    def show_nothing(self, words: str) -> None:
        """Show that there is no outlook yet, and what is missing."""
        self._show(words)

    def show_progress(self, done: int, total: int) -> None:
        """Show how many images were opened; a total of 0 where it is unknown."""
        words = self.tr("Checking pictures…")
        if total:
            words = self.tr("Checking pictures: {done} of {total}").format(
                done=text.number(done), total=text.number(total)
            )
        if done and done == total:
            words = self.tr("Comparing pictures…")
        self._show(words, announce=False)
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        self.progress.setVisible(True)

    def show_outlook(self, outlook: Outlook, *, may_override: bool) -> None:
        """Show what results to expect, and whether a person may train although the outlook is bad."""
        words = {
            Outlook.GOOD: self.tr("Both folders hold enough pictures. Expect good results."),
            Outlook.FAIR: self.tr("Training can work. The points below limit the results."),
            Outlook.POOR: self.tr("Expect weak results unless you fix the points below."),
            Outlook.NOT_YET: self.tr("These pictures are not ready for training. Fix the problems below first."),
        }[outlook]
        self._show(words, _TONES[outlook])
        self.override.setVisible(may_override)

    def show_left_out(self, count: int) -> None:
        """Show how many images are left out."""
        self._left_out.setText(self.tr("%Ln picture(s) are left out.", "", count))
        self._left_out.setVisible(count > 0)
        self.restore_button.setVisible(count > 0)
        self.restore_button.setAccessibleDescription(self._left_out.text())

    def _show(self, words: str, tone: str = "", *, announce: bool = True) -> None:
        self.override.setVisible(False)
        self.progress.setVisible(False)
        self.headline.show_text(words, tone, announce=announce)


class _CheckBox(QCheckBox):
    """With room for a last letter that reaches over its own width, such as an italic or a kerned one."""

    def sizeHint(self) -> QSize:  # noqa: N802  Qt's signature
        return super().sizeHint() + QSize(2, 0)
