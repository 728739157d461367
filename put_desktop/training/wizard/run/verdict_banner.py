"""A message about a run, with an icon."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from put.errors import PutError
from put_desktop.core.errors import report_text
from put_desktop.training.wizard.page import wrapped
from put_desktop.training.wizard.run.status_text import StatusText
from put_desktop.training.wizard.steady_button import SteadyButton
from put_desktop.ui import theme
from put_desktop.ui.widgets.icon_label import IconLabel

__all__ = ["VerdictBanner"]


class VerdictBanner(QFrame):
    """Shows one message; hidden while there is none.

    A problem has its details folded below, with a button that copies all of it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)  # noqa: FBT003  Qt's signature
        self.status: StatusText | None = None
        self._problem: PutError | None = None
        self._icon = IconLabel(24, self)
        self._title = wrapped("", self, flag="heading")
        self._text = wrapped("", self)
        self._hint = wrapped("", self, flag="muted")
        self.action = SteadyButton(self)
        self.action.setVisible(False)
        self._fold, self._copy = self._detail_buttons()
        self._details = QPlainTextEdit(self)
        self._details.setReadOnly(True)
        self._details.setTabChangesFocus(True)
        self._details.setAccessibleName(self.tr("Details"))
        self._details.setMaximumHeight(96)
        self._details.setVisible(False)
        self._lay_out()
        self.setVisible(False)

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        for label in (self._title, self._text, self._hint):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            texts.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE + 4)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        for button in (self._fold, self._copy):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.action, 0, Qt.AlignmentFlag.AlignVCenter)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, theme.SPACE, 12, theme.SPACE)
        box.addLayout(row)
        box.addWidget(self._details)

    def show_status(self, status_text: StatusText | None, problem: PutError | None = None) -> None:
        """Show another message; None hides the banner."""
        if status_text == self.status and problem is self._problem:
            return
        self.status, self._problem = status_text, problem
        self.setVisible(status_text is not None)
        detail = problem.detail if problem else ""
        self._details.setPlainText(detail)
        self._fold.setChecked(False)
        self._fold.setVisible(bool(detail))
        self._copy.setVisible(problem is not None)
        if status_text is None:
            return
        for label, words in (
            (self._title, status_text.title),
            (self._text, status_text.text),
            (self._hint, status_text.hint),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        self._icon.show_sign(status_text.icon, status_text.tone)
        spoken = ". ".join(
            words.rstrip(".") for words in (status_text.title, status_text.text, status_text.hint) if words
        )
        self.setAccessibleName(spoken)
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def offer(self, text: str, tip: str = "") -> None:
        """Show a button with this text; an empty text hides it."""
        self.action.setText(text)
        self.action.setToolTip(tip)
        self.action.setVisible(bool(text))

    def _detail_buttons(self) -> tuple[QToolButton, QToolButton]:
        fold, copy = QToolButton(self), QToolButton(self)
        fold.setText(self.tr("Details"))
        fold.setCheckable(True)
        fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        theme.bind_icon(fold, "chevron-right")
        fold.toggled.connect(self._unfold)
        theme.bind_icon(copy, "copy")
        copy.setToolTip(self.tr("Copy the message with its details"))
        copy.setAccessibleName(self.tr("Copy the message with its details"))
        copy.clicked.connect(self._copy_all)
        return fold, copy

    @Slot(bool)
    def _unfold(self, unfolded: bool) -> None:
        self._details.setVisible(unfolded)
        theme.bind_icon(self._fold, "chevron-down" if unfolded else "chevron-right")

    @Slot()
    def _copy_all(self) -> None:
        if self._problem is not None:
            QGuiApplication.clipboard().setText(report_text(self._problem))

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_icon"):
            self._icon.refresh()
