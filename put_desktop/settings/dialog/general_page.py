"""Page of theme and language."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from put_desktop.settings.preferences import WindowSettings
from put_desktop.ui.languages import LANGUAGES, SYSTEM
from put_desktop.ui.theme import Scheme
from put_desktop.ui.widgets.form import form_of, heading, muted

__all__ = ["GeneralPage"]


class GeneralPage(QWidget):
    """Theme and language.

    Signals:
        scheme_chosen: a :class:`Scheme`.
        language_chosen: a code, or "system".
    """

    scheme_chosen = Signal(object)
    language_chosen = Signal(str)

    def __init__(self, remembered: WindowSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = QComboBox(self)
        for scheme, words in (
            (Scheme.SYSTEM, self.tr("Same as the system")),
            (Scheme.LIGHT, self.tr("Light")),
            (Scheme.DARK, self.tr("Dark")),
        ):
            self.theme.addItem(words, scheme.value)
        self.theme.setCurrentIndex(self.theme.findData(remembered.scheme.value))
        self.language = QComboBox(self)
        for code, words in ((SYSTEM, self.tr("Same as the system")), *LANGUAGES.items()):
            self.language.addItem(words, code)
        self.language.setCurrentIndex(max(0, self.language.findData(remembered.language)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(heading(self.tr("Look and language"), self))
        column.addLayout(form_of(self, ((self.tr("&Theme"), self.theme), (self.tr("&Language"), self.language))))
        column.addWidget(muted(self.tr("Another language is used from the next start on."), self))
        column.addStretch(1)
        self.theme.activated.connect(self._theme_chosen)
        self.language.activated.connect(self._language_chosen)

    @Slot()
    def _theme_chosen(self) -> None:
        self.scheme_chosen.emit(Scheme(self.theme.currentData()))

    @Slot()
    def _language_chosen(self) -> None:
        self.language_chosen.emit(str(self.language.currentData()))
