"""The findings of the inspection, each with its fixes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from put.data.inspect_report import Severity
from put_desktop.core.error_texts import translated
from put_desktop.training.draft.domain_reading import is_image
from put_desktop.training.draft.draft import Draft
from put_desktop.training.draft.fixes import Advice, Fix
from put_desktop.training.wizard.images.files_dialog import FilesDialog
from put_desktop.training.wizard.page import wrapped
from put_desktop.ui import theme
from put_desktop.ui.widgets.flow import FlowLayout

__all__ = ["FindingCard", "FindingsList", "SingleImageCard"]

_ICONS = {
    Severity.PROBLEM: ("warning", "danger"),
    Severity.WARNING: ("warning", "warning"),
    Severity.INFO: ("details", "muted"),
}


class FindingsList(QWidget):
    """Cards, the most severe first.

    Signals:
        fix_requested: a :class:`put_desktop.training.draft.fixes.Fix`.
    """

    fix_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Findings"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE)
        self.cards: list[FindingCard] = []

    def show_advice(self, advice: Sequence[Advice]) -> None:
        """Show other findings."""
        if [card.advice for card in self.cards] == list(advice):
            return
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [FindingCard(each, self) for each in advice]
        for card in self.cards:
            card.fix_requested.connect(self.fix_requested)
            self._column.addWidget(card)
        self.setVisible(bool(self.cards))
        if had_focus:
            self._focus_first()

    def _focus_first(self) -> None:
        for card in self.cards:
            if card.buttons:
                card.buttons[0].setFocus()
                return


class FindingCard(QFrame):
    """One finding.

    Signals:
        fix_requested: one of its fixes.
    """

    fix_requested = Signal(object)

    def __init__(self, advice: Advice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.advice = advice
        self.buttons: list[QPushButton] = []
        self.setProperty("card", True)  # noqa: FBT003  Qt's signature
        finding = advice.finding
        severity = {
            Severity.PROBLEM: self.tr("Problem"),
            Severity.WARNING: self.tr("Warning"),
            Severity.INFO: self.tr("Note"),
        }[finding.severity]
        message = translated(finding.message)
        self.setAccessibleName(f"{severity}: {message} {advice.hint}".rstrip())
        self._icon = QLabel(self)
        self._icon.setToolTip(severity)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(wrapped(message, self))
        if advice.hint:
            texts.addWidget(wrapped(advice.hint, self, flag="muted"))
        if advice.fixes or advice.files:
            texts.addSpacing(theme.SPACE // 2)
            texts.addLayout(self._button_row())
        row = QHBoxLayout(self)
        row.setContentsMargins(12, theme.SPACE, 12, theme.SPACE)
        row.setSpacing(theme.SPACE)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        self._apply_theme()

    def _button_row(self) -> FlowLayout:
        row = FlowLayout()
        for fix in self.advice.fixes:
            button = QPushButton(fix.text, self)
            button.setAccessibleDescription(translated(self.advice.finding.message))
            button.clicked.connect(partial(self._fix, fix))
            self.buttons.append(button)
        if self.advice.files:
            button = QPushButton(self.tr("Show files…"), self)
            button.setAccessibleDescription(translated(self.advice.finding.message))
            button.setFlat(True)
            button.clicked.connect(self._show_files)
            self.buttons.append(button)
        for each in self.buttons:
            row.addWidget(each)
        return row

    def _fix(self, fix: Fix) -> None:
        self.fix_requested.emit(fix)

    @Slot()
    def _show_files(self) -> None:
        dialog = FilesDialog(translated(self.advice.finding.message), self.advice.files, self.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_icon"):
            self._apply_theme()

    def _apply_theme(self) -> None:
        name, color = _ICONS[self.advice.finding.severity]
        self._icon.setPixmap(theme.pixmap(name, getattr(theme.colours(), color), 20, self.devicePixelRatioF()))


class SingleImageCard(QFrame):
    """Offers single-image mode where each domain is one image."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", True)  # noqa: FBT003  Qt's signature
        self._text = wrapped("", self)
        self.button = QPushButton(self.tr("Use single-image mode"), self)
        self.button.setProperty("accent", True)  # noqa: FBT003
        row = QHBoxLayout(self)
        row.setContentsMargins(12, theme.SPACE, 12, theme.SPACE)
        row.setSpacing(theme.SPACE)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        self.setVisible(False)

    def show_draft(self, draft: Draft) -> None:
        """Show whether the mode can be used, and whether it is on."""
        on = bool(draft.changed.get("single"))
        self._text.setText(
            self.tr("Single-image mode is on. The model learns from many crops of the two pictures.")
            if on
            else self.tr("A and B are one picture each. In single-image mode the model learns from many crops of them.")
        )
        self.button.setVisible(not on)
        self.setVisible(is_image(draft.folder_a) and is_image(draft.folder_b))
