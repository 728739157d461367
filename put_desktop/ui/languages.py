"""The languages of the window."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from put import paths

__all__ = ["LANGUAGES", "SYSTEM", "install", "language_of", "set_numbers"]

SYSTEM: Final = "system"
"""The language of the system where it is one of :data:`LANGUAGES`, else English."""
LANGUAGES: Final = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "zh": "简体中文",
    "ja": "日本語",
}
"""Codes of the languages, with the names that they have for themselves."""


def language_of(wanted: str, system: QLocale | None = None) -> str:
    """Return the code of the language to use.

    Args:
        wanted: a code, or :data:`SYSTEM`; what is unknown counts as that.
        system: what the system is set to, by default as Qt says.
    """
    if wanted in LANGUAGES:
        return wanted
    for name in (system or QLocale.system()).uiLanguages():
        code = name.replace("_", "-").split("-")[0].lower()
        if code in LANGUAGES:
            return code
    return "en"


def set_numbers(code: str, wanted: str) -> None:
    """Write numbers as in a language where it was asked for, or the system has none: with the locale C they would have
    no separators, but in fields that ask for them.
    """
    if wanted in LANGUAGES or QLocale().language() is QLocale.Language.C:
        QLocale.setDefault(QLocale(code))


def install(app: QApplication, wanted: str = SYSTEM) -> str:
    """Let all texts that are made from now on be in a language, with its numbers and its direction.

    Returns:
        The code of the language.
    """
    code = language_of(wanted)
    set_numbers(code, wanted)
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt), ("put", str(paths.resources() / "translations"))):
        translator = QTranslator(app)
        if translator.load(QLocale(code), name, "_", folder):
            app.installTranslator(translator)
    right_to_left = QLocale(code).textDirection() is Qt.LayoutDirection.RightToLeft
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    return code
