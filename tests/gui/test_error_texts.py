"""Errors of the core in the language of the window."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from put.errors import PutError
from put.images.image_files import read_image
from put.models.library import Library
from put_desktop.core import error_texts
from put_desktop.core.error_texts import in_words, said, translated
from put_desktop.ui.languages import LANGUAGES
from put_desktop.ui.widgets.message_overlay import MessageOverlay
from tests.conftest import make_picture

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))
import error_texts as script
import translations

PASSED_ON = {
    "put/codec.py": "an error that was stored",
    "put/evaluation/gather.py": "reasons in one",
    "put/runs/serialization.py": "an error that was stored",
    "put/training/loop/memory.py": "advice that is counted together",
    "put/training/validation/verdict.py": "advice of an alarm",
    "put/translation/batch/run.py": "notes of the readers",
    "put/translation/batch/spread.py": "words of another machine",
    "put/translation/batch/stages.py": "a warning that is passed on",
    "put/translation/spread/frames.py": "words of another machine",
    "put/translation/video/job.py": "notes of the readers",
}
"""Modules of the core with messages that the syntax tree does not show, and why."""


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translator = QTranslator(qapp)
    assert translator.load(str(translations.FOLDER / "put_de.qm"))
    qapp.installTranslator(translator)
    translated.cache_clear()
    yield
    qapp.removeTranslator(translator)
    translated.cache_clear()


@pytest.fixture(scope="module")
def collected() -> script.Collected:
    return script.collect_errors()


def test_every_error_of_the_core_can_be_translated_or_is_listed(collected: script.Collected) -> None:
    unknown = {module for module, _ in collected.unknown if module.startswith("put/")}
    assert unknown <= set(PASSED_ON)
    assert len(collected.texts) > 600


def test_the_window_knows_the_templates(collected: script.Collected) -> None:
    """What is new may be English for a while."""
    whole, with_fields = error_texts._templates()
    known = len(whole) + len(with_fields)
    assert known >= 0.9 * len(collected.texts), "run scripts/translations.py"


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_a_translation_names_only_what_its_template_knows(language: str) -> None:
    done = 0
    for (context, source), (translation, *_) in translations.read(translations.FOLDER / f"put_{language}.ts").items():
        if context == error_texts.CONTEXT and translation:
            done += 1
            assert fields(translation) <= fields(source), source
    assert done > 150


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_what_was_filled_in_is_found_again(german: None, collected: script.Collected) -> None:
    """A template, filled in, is not taken for another one that says less."""
    lost, known = [], translations_of("de")
    for template in collected.texts:
        names = sorted(fields(template))
        values = {name: f"{n}" if name.startswith("number") else f"V{n}" for n, name in enumerate(names)}
        sentence, words = template.format(**values), known.get(template, "")
        if words and translated(sentence) != words.format(**values):
            lost.append(sentence)
    assert lost == []


def translations_of(language: str) -> dict[str, str]:
    known = translations.read(translations.FOLDER / f"put_{language}.ts")
    return {source: forms[0] for (context, source), forms in known.items() if context == error_texts.CONTEXT}


def raised(call: object, *values: object) -> PutError:
    with pytest.raises(PutError) as caught:
        call(*values)  # type: ignore[operator]
    return caught.value


def test_errors_of_the_core_are_said_in_german_and_stay_english(german: None, tmp_path: Path) -> None:
    missing = raised(read_image, tmp_path / "gone.jpg")
    assert str(missing).startswith("The file no longer exists.")
    assert said(missing)[0] == "Die Datei gibt es nicht mehr."
    (tmp_path / "empty.jpg").touch()
    assert said(raised(read_image, tmp_path / "empty.jpg"))[0] == "Die Datei ist leer."
    cut = make_picture(tmp_path / "cut.png", 90, 70)
    cut.write_bytes(cut.read_bytes()[:60])
    assert re.fullmatch(r"Das (PNG-)?Bild ist .*abgeschnitten\.", said(raised(read_image, cut))[0])
    model = raised(Library(tmp_path, tmp_path).find, "Tusche {1}")
    assert in_words(model) == (
        "Es gibt kein Modell namens „Tusche {1}“. Es gibt noch keines: Importiere oder trainiere eines."
    )


def test_a_sentence_within_a_sentence_is_said_too(german: None) -> None:
    assert translated("This picture is left out: The file is empty.") == (
        "Dieses Bild wird ausgelassen: Die Datei ist leer."
    )


def test_words_within_a_sentence_are_said_too(german: None) -> None:
    assert translated("3 of the 40 pictures of A are of one plain colour: nothing is to be learnt from them.") == (
        "3 der 40 Bilder von A haben nur eine einzige Farbe: Von ihnen ist nichts zu lernen."
    )
    assert translated("12 pictures of A are in B as well: they teach nothing.").startswith("12 Bilder von A")
    assert translated("1,200 pictures") == "1,200 Bilder"
    for folder in ("/home/me/holiday pictures", "my pictures", "/home/me/12 pictures"):
        assert translated(folder) == folder, "a path is no sentence"


def test_what_nobody_translated_stays(german: None) -> None:
    for text in ("", "Nobody ever said this of a.jpg.", "x" * 5000):
        assert translated(text) == text


def test_a_message_of_the_window_is_german(german: None, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    messages = MessageOverlay(parent)
    messages.show_problem(PutError("The disk is full.", "Choose another output folder.", "errno 28"))
    shown = [label.text() for label in messages.findChildren(QLabel)]
    assert "Der Datenträger ist voll." in shown
    assert "Wähle einen anderen Ordner für die Ergebnisse." in shown
