"""Every text of the window goes through Qt's translation, and the translations fit the texts."""

from __future__ import annotations

import re
import string
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from put_desktop.core.error_texts import CONTEXT
from put_desktop.training.wizard.setup.estimate_view import about
from put_desktop.translate.queue import job_text
from put_desktop.ui.languages import LANGUAGES, SYSTEM, language_of, set_numbers
from put_desktop.ui.text import counted
from put_desktop.unattended import attention
from tests.gui.window_help import DIALOGS, Desk, open_desk

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))
import translations as script

MARK = "‹"
NOT_TRANSLATED = (
    "PUT Desktop",
    "Tiny",
    "Holiday",
    "Apache-2.0",
    "resnet_1blocks, ngf 4",
    "Alt",
    "Ctrl",
    "Shift",
    "Return",
    "Del",
    "PyTorch",
    "OpenVINO",
    "fp32",
    "bf16",
    "int8",
    "fp16",
    "*_old.*; drafts/*",
)
"""Names, keys, and what the file system or a model's card says."""


class Marked(QTranslator):
    """A language in which every text is marked, and longer by two fifths."""

    def translate(self, _context: str, source: str, _note: str | None = None, _number: int = -1) -> str:
        return f"{MARK}{source}{'~' * (len(source) * 2 // 5)}"

    def isEmpty(self) -> bool:  # noqa: N802
        return False


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path, tiny_model: Path) -> Iterator[Desk]:
    marked = Marked()
    qapp.installTranslator(marked)
    with open_desk(qtbot, tmp_path, tiny_model) as found:
        yield found
    qapp.removeTranslator(marked)


def texts_of(widget: QWidget) -> Iterator[str]:
    """What a widget shows or says, in all the places that it has for texts."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(place) for place in range(widget.count()))
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QListWidget):
        yield from (widget.item(row).text() for row in range(widget.count()))
    if isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal and widget.model():
        yield from (
            str(widget.model().headerData(place, widget.orientation()) or "") for place in range(widget.count())
        )
    if isinstance(widget, QDialog):
        yield widget.windowTitle()
    yield from (action.text() for action in widget.actions())


def escaped_in(widgets: list[QWidget], folder: Path) -> set[tuple[str, str]]:
    """Texts that are not translated; what Qt makes itself is left out."""
    return {
        (type(widget).__name__, text)
        for widget in widgets
        if not widget.objectName().startswith("qt_")
        for text in texts_of(widget)
        if untranslated(text, folder)
    }


def untranslated(text: str, folder: Path) -> bool:
    if MARK in text or str(folder) in text or text in LANGUAGES.values():
        return False
    for name in NOT_TRANSLATED:
        text = text.replace(name, "")
    text = re.sub(r"\w+\.\w{2,11}\b", "", text)  # names of files
    text = re.sub(r"\b[A-Z0-9][A-Z0-9.-]+(-[a-z]+)?\b", "", text)  # formats, licences and keys
    return any(letter in string.ascii_letters for letter in text)


@pytest.mark.slow
def test_no_text_of_the_window_escapes_translation(desk: Desk) -> None:
    desk.engine.broken = {"p1.jpg"}
    desk.add(desk.pictures("Holiday"))
    desk.trigger("start")
    desk.idle()
    desk.window.settings.unfold(advanced=True, video=True)
    desk.trigger("page_models")
    desk.trigger("train")
    widgets = desk.window.findChildren(QWidget)
    escaped = escaped_in(widgets, desk.folder)
    assert not escaped, sorted(escaped)
    assert len(widgets) > 400


@pytest.mark.parametrize("name", DIALOGS)
def test_no_text_of_a_dialogue_escapes_translation(desk: Desk, name: str) -> None:
    desk.trigger(name)
    (dialog,) = [each for each in desk.window.findChildren(QDialog) if each.isVisible()]
    escaped = escaped_in([dialog, *dialog.findChildren(QWidget)], desk.folder)
    dialog.reject()
    assert not escaped, sorted(escaped)


@pytest.mark.slow
def test_the_layout_holds_with_longer_texts(desk: Desk) -> None:
    desk.add(desk.pictures("Holiday"))
    desk.window.parts.open_queue(opened=False)
    for page in ("page_translate", "page_models", "train"):
        desk.trigger(page)
        desk.window.resize(900, 600)
        desk.qtbot.wait(50)
        assert desk.window.width() <= 1000, page
        assert desk.window.height() <= 620, page


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_fit_their_texts(language: str) -> None:
    """The script brings them up to date; what is new may be English for a while."""
    known = script.read(script.FOLDER / f"put_{language}.ts")
    texts = [pair for pair in script.collect() if language != "en" or script.is_plural(pair[1])]
    texts = [pair for pair in texts if pair[0] != CONTEXT]  # errors have tests of their own
    done = [text for text in texts if all(known.get(text, ("",)))]
    assert len(done) >= 0.8 * len(texts), "run scripts/translations.py and translate what is unfinished"
    for (context, source), forms in known.items():
        for number, translation in enumerate(forms):
            if translation and context != CONTEXT:
                fields = [set(re.findall(r"\{[^}]*\}|%Ln", text)) for text in (source, translation)]
                left_out = {"%Ln"} if number == 0 and len(forms) > 1 else set()  # “the only one” needs no number
                assert fields[0] - left_out == fields[1] - left_out, (context, source)
                assert ("&" in source) == ("&" in translation), (context, source)


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_no_control_has_the_key_of_a_menu(language: str) -> None:
    """But for what has one in English too: those are parts of dialogs, which do not meet the menus."""
    known = script.read(script.FOLDER / f"put_{language}.ts")
    menus = [("Menus", title) for title in ("&File", "&View", "&Queue", "&Training", "&Help")]
    theirs, ours = {_key(title) for _, title in menus}, {_key(known[menu][0]) for menu in menus}
    assert len(theirs) == len(ours) == len(menus)
    assert [
        (context, forms[0])
        for (context, source), forms in known.items()
        if context not in {"Menus", "Actions", CONTEXT} and _key(forms[0]) in ours and _key(source) not in theirs
    ] == []


def _key(text: str) -> str:
    """The letter that stands for a text with Alt; none where there is none."""
    found = re.search(r"&(\w)", text.replace("&&", ""))
    return found[1].upper() if found else ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_counts_has_all_plural_forms(language: str) -> None:
    known = script.read(script.FOLDER / f"put_{language}.ts")
    counting = [pair for pair in script.collect() if script.is_plural(pair[1])]
    assert len(counting) > 30
    assert {
        pair for pair in counting if len(known.get(pair, ())) != script.FORMS[language] or not all(known[pair])
    } == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_loaded(qapp: QApplication, language: str) -> None:
    before = QLocale()
    installed = QTranslator()
    file = script.FOLDER / f"put_{language}.qm"
    assert installed.load(str(file))
    known = script.read(file.with_suffix(".ts"))
    for (context, source), forms in list(known.items())[::25]:
        assert installed.translate(context, source, "", 1 if len(forms) > 1 else -1) == forms[0]
    QLocale.setDefault(before)


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Let all texts be in a language until the test ends."""
    installed: list[QTranslator] = []

    def install(language: str) -> None:
        translator = QTranslator(qapp)
        assert translator.load(str(script.FOLDER / f"put_{language}.qm"))
        assert qapp.installTranslator(translator)
        installed.append(translator)

    yield install
    for translator in installed:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize(
    ("language", "counts"),
    [
        ("en", ["0 pictures", "1 picture", "2 pictures", "5 pictures", "12,345 pictures"]),
        ("de", ["0 Bilder", "1 Bild", "2 Bilder", "5 Bilder", "12,345 Bilder"]),
        ("fr", ["0 image", "1 image", "2 images", "5 images", "12,345 images"]),
    ],
)
def test_numbers_agree_with_what_they_count(speak: Callable[[str], None], language: str, counts: list[str]) -> None:
    speak(language)
    assert [counted(number) for number in (0, 1, 2, 5, 12_345)] == counts


def test_whole_sentences_agree_too(speak: Callable[[str], None]) -> None:
    numbers = (0, 1, 2, 5)
    speak("en")
    assert [attention._summary(number, 0) for number in numbers[1:]] == [
        "1 job is done.",
        "2 jobs are done.",
        "5 jobs are done.",
    ]
    assert [job_text.finished_video(number, 0) for number in numbers] == ["0 frames", "1 frame", "2 frames", "5 frames"]
    speak("de")
    assert [attention._summary(number, 0) for number in numbers[1:]] == [
        "1 Auftrag ist fertig.",
        "2 Aufträge sind fertig.",
        "5 Aufträge sind fertig.",
    ]
    assert [about(60 * number) for number in numbers[1:]] == ["etwa 1 Minute", "etwa 2 Minuten", "etwa 5 Minuten"]


def test_the_language_is_that_of_the_system_where_there_is_one() -> None:
    assert language_of("de") == "de"
    assert language_of(SYSTEM, QLocale("de_AT")) == "de"
    assert language_of(SYSTEM, QLocale("is_IS")) == "en"
    assert language_of("xx", QLocale("de_DE")) == "de"


def test_numbers_have_separators_where_the_system_has_no_language() -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale.c())
        assert QLocale().toString(2000) == "2000"
        set_numbers("en", SYSTEM)
        assert QLocale().toString(2000) == "2,000"
    finally:
        QLocale.setDefault(before)
