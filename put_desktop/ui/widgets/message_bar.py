"""Messages that do not get in the way: what happened, what to do, the details folded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from put.errors import PutError
from put_desktop.core.error_texts import in_words, said
from put_desktop.core.errors import report_text
from put_desktop.ui import theme
from put_desktop.ui.scale import GAP, Type, set_type
from put_desktop.ui.widgets.flow import FlowLayout

__all__ = ["Choice", "MessageBar", "Tone"]

MOST = 20
"""Messages kept; an older one gives way."""
LINK_EDGE = 6
"""Pixels around the words of a button that looks like a link, as the style sheet has it."""
SUCCESS_MS = 12_000
"""Time for which a success is shown."""


class Tone(Enum):
    """Severity of a message."""

    INFO = auto()
    SUCCESS = auto()
    WARNING = auto()
    PROBLEM = auto()


@dataclass(frozen=True)
class Choice:
    """A button of a message."""

    text: str
    call: Callable[[], None]
    accent: bool = False


class MessageBar(QWidget):
    """The latest message; the ones before it are a press of a button away. Gone without any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open: list[_Message] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, theme.SPACE, 12, 0)
        self.setVisible(False)

    def show_problem(self, problem: PutError, choices: Sequence[Choice] = ()) -> Callable[[], None]:
        """Report a problem, and offer what can be done about it. A choice closes the message.

        Returns:
            What closes it where its cause is gone.
        """
        message = _Message(problem, Tone.PROBLEM, choices, self)
        self._add(message)
        return message.close_it

    def show_info(
        self,
        text: str,
        hint: str = "",
        choices: Sequence[Choice] = (),
        tone: Tone = Tone.INFO,
        *,
        after_questions: bool = False,
    ) -> Callable[[], None]:
        """Show a message, and offer what can be done about it. A choice closes the message.

        One that tells of success goes by itself, unless the pointer or the focus is in it. One that may wait is not
        laid over a question, which has an accent on its answer.

        Returns:
            What closes it where it no longer matters.
        """
        message = _Message(PutError(text, hint), tone, choices, self)
        self._add(message, after_questions=after_questions)
        if tone is Tone.SUCCESS:
            message.leave_after(SUCCESS_MS)
        return message.close_it

    def messages(self) -> list[str]:
        """The messages that are not closed, the visible one last."""
        return [said(message.problem)[0] for message in self._open]

    def current(self) -> _Message | None:
        """The visible message."""
        return self._open[-1] if self._open else None

    @Slot()
    def clear(self) -> None:
        """Close all messages."""
        for message in list(self._open):
            message.close_it()

    def _add(self, message: _Message, *, after_questions: bool = False) -> None:
        same = [other for other in self._open if other.problem.message == message.problem.message]
        for other in same or self._open[: max(0, len(self._open) - MOST + 1)]:
            other.close_it()
        message.closed.connect(self._closed)
        message.more.clicked.connect(self._turn)
        self._column.addWidget(message)
        waits = after_questions and bool(self._open) and self._open[-1].asks
        self._open.insert(len(self._open) - 1 if waits else len(self._open), message)
        self._arrange()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, in_words(message.problem)))

    def _arrange(self) -> None:
        for message in self._open:
            message.setVisible(message is self._open[-1])
            message.show_more(0)
        if self._open:
            self._open[-1].show_more(len(self._open) - 1)
        self.setVisible(bool(self._open))

    @Slot()
    def _turn(self) -> None:
        """The one that is seen goes behind all others."""
        self._open.insert(0, self._open.pop())
        self._arrange()
        self._open[-1].more.setFocus()

    @Slot(object)
    def _closed(self, message: _Message) -> None:
        self._open.remove(message)
        self._column.removeWidget(message)
        message.setVisible(False)
        message.deleteLater()
        self._arrange()


class _Message(QFrame):
    """One message.

    Signals:
        closed: by its button, by Escape, or because a choice was made.
    """

    closed = Signal(object)

    def __init__(self, problem: PutError, tone: Tone, choices: Sequence[Choice], parent: QWidget) -> None:
        super().__init__(parent)
        self.problem = problem
        self.asks = any(choice.accent for choice in choices)
        self._tone = tone
        self._is_open = True
        self.setProperty("toast", True)  # noqa: FBT003  Qt's signature
        self.setAccessibleName(in_words(problem))
        self._icon = QLabel(self)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        for text, muted in zip(said(problem), (False, True), strict=True):
            if text:
                texts.addWidget(_label(text, self, muted=muted))
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        if choices:
            texts.addSpacing(theme.SPACE // 2)
            texts.addLayout(self._choice_row(choices))
        box = QVBoxLayout(self)
        box.setContentsMargins(GAP, theme.SPACE, theme.SPACE, theme.SPACE)
        box.addLayout(row)
        self._details: QPlainTextEdit | None = None
        if problem.detail:
            self._add_details(row, box)
        self.more = QToolButton(self)
        self.more.setToolTip(self.tr("Show the previous message"))
        self.more.setVisible(False)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._close_button(), 0, Qt.AlignmentFlag.AlignTop)
        self._dress()

    def show_more(self, number: int) -> None:
        """Offer so many others."""
        self.more.setText(self.tr("%Ln more", "", number))
        self.more.setVisible(number > 0)

    @Slot()
    def close_it(self) -> None:
        """Take it away."""
        if self._is_open:
            self._is_open = False
            self.closed.emit(self)

    def leave_after(self, milliseconds: int) -> None:
        """Take it away by itself once nobody reads it."""
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self._leave)
        timer.start()

    @Slot()
    def _leave(self) -> None:
        focus = self.window().focusWidget()
        if not self.underMouse() and not (focus is not None and self.isAncestorOf(focus)):
            self.close_it()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_icon"):
            self._dress()

    def _dress(self) -> None:
        current = theme.colours()
        name, colour = {
            Tone.PROBLEM: ("warning", current.danger),
            Tone.SUCCESS: ("done", current.success),
            Tone.WARNING: ("warning", current.warning),
            Tone.INFO: ("details", current.accent),
        }[self._tone]
        self._icon.setPixmap(theme.pixmap(name, colour, 20, self.devicePixelRatioF()))

    def _choice_row(self, choices: Sequence[Choice]) -> FlowLayout:
        row = FlowLayout(outdent=0 if choices[0].accent else LINK_EDGE)  # its words begin where those above do
        for choice in choices:
            row.addWidget(self._choice_button(choice))
        return row

    def _choice_button(self, choice: Choice) -> QPushButton:
        button = QPushButton(choice.text, self)
        button.setProperty("accent" if choice.accent else "link", True)  # noqa: FBT003
        set_type(button, Type.HEADING)

        def chosen() -> None:
            self.close_it()
            choice.call()

        button.clicked.connect(chosen)
        return button

    def _add_details(self, row: QHBoxLayout, box: QVBoxLayout) -> None:
        fold = QToolButton(self)
        fold.setText(self.tr("Details"))
        fold.setCheckable(True)
        fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        theme.bind_icon(fold, "chevron-right")
        fold.toggled.connect(self._fold)
        copy = QToolButton(self)
        theme.bind_icon(copy, "copy")
        copy.setText(self.tr("Copy"))
        copy.setToolTip(self.tr("Copy the message with its details"))
        copy.setAccessibleName(self.tr("Copy the message with its details"))
        copy.clicked.connect(self._copy)
        self._fold_button = fold
        self._details = QPlainTextEdit(self.problem.detail, self)
        self._details.setReadOnly(True)
        self._details.setTabChangesFocus(True)
        self._details.setAccessibleName(self.tr("Details"))
        self._details.setMaximumHeight(96)
        self._details.setVisible(False)
        row.addWidget(fold, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(self._details)

    def _close_button(self) -> QToolButton:
        button = QToolButton(self)
        theme.bind_icon(button, "clear")
        button.setToolTip(self.tr("Close this message (Escape)"))
        button.setAccessibleName(self.tr("Close this message"))
        button.clicked.connect(self.close_it)
        return button

    @Slot(bool)
    def _fold(self, unfolded: bool) -> None:
        if self._details is not None:
            self._details.setVisible(unfolded)
            theme.bind_icon(self._fold_button, "chevron-down" if unfolded else "chevron-right")

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(report_text(self.problem))


def _label(text: str, parent: QWidget, *, muted: bool) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setProperty("muted", muted)
    return label
