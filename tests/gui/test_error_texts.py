"""Errors of the core in the language of the window."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
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
    "put/training/loop/trainer.py": "warnings of the networks",
    "put/translation/batch/run.py": "notes of the readers",
    "put/translation/batch/spread.py": "words of another machine",
    "put/translation/batch/stages.py": "a warning that is passed on",
    "put/translation/spread/frames.py": "words of another machine",
    "put/translation/video/job.py": "notes of the readers",
}
"""Modules of the core with messages that the syntax tree does not show, and why."""
NOT_SAID = {
    "_lazy.py": "for developers",
    "backends/graphs.py": "the log",
    "backends/measured.py": "the processor's name",
    "backends/reason.py": "put doctor and put bench",
    "data/folders.py": "a pattern",
    "familiarity/statistics.py": "details",
    "files/exclude.py": "names of folders",
    "images/formats/png.py": "names in PNG files",
    "images/formats/png_text.py": "names in PNG files",
    "images/formats/tiff_rows.py": "details",
    "images/reading.py": "reports",
    "images/reading_problem.py": "a pattern",
    "models/exchange.py": "model cards, and a part of another text",
    "models/header.py": "details",
    "models/layout.py": "details",
    "runs/adopt.py": "model cards",
    "runs/layout.py": "commands",
    "training/distillation/files.py": "commands",
    "training/distillation/options.py": "help of the command line",
    "training/distillation/result.py": "model cards",
    "training/loop/checkpoint.py": "details",
    "training/loop/init.py": "commands",
    "training/loop/memory.py": "details",
    "training/recording/samples.py": "model cards and sheets",
    "translation/job_report.py": "names of files",
    "translation/spread/assignment.py": "details",
    "translation/spread/local_worker.py": "details",
    "translation/video/frame_pipeline.py": "the log",
    "translation/video/report.py": "the program's name",
    "unattended/watch_folder.py": "options, which have a context of their own",
    "video/codecs.py": "details",
    "video/reading/track_names.py": "a pattern",
    "video/writing/chunks.py": "details",
}
"""Modules of the core with words that the window does not show, and what they are for."""
OTHERS = [code for code in LANGUAGES if code != "en"]


@contextmanager
def speaking(qapp: QApplication, language: str) -> Iterator[None]:
    translator = QTranslator(qapp)
    assert translator.load(str(translations.FOLDER / f"put_{language}.qm"))
    qapp.installTranslator(translator)
    translated.cache_clear()
    yield
    qapp.removeTranslator(translator)
    translated.cache_clear()


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    with speaking(qapp, "de"):
        yield


@pytest.fixture(scope="module")
def collected() -> script.Collected:
    return script.collect_errors()


def test_every_error_of_the_core_can_be_translated_or_is_listed(collected: script.Collected) -> None:
    unknown = {module for module, _ in collected.unknown if module.startswith("put/")}
    assert unknown <= set(PASSED_ON)
    assert len(collected.texts) > 800


def test_no_words_of_the_core_are_left_out(collected: script.Collected) -> None:
    """What no sentence, hint or field was followed to is either listed above, or stays English by mistake."""
    known = collected.all()
    known |= {text.removeprefix("{number} ") for text in known}
    left = set()
    for path, module in script.Sources((script.CORE,)).modules.items():
        place = path.relative_to(script.CORE).as_posix()
        if place.split("/")[0] not in (*script.ENGLISH_ONLY, *script.NO_SENTENCES) and place not in NOT_SAID:
            left |= {(place, script.template(text)) for text, _ in module.sentences}
    assert {(place, text) for place, text in left if text not in known and is_phrase(text)} == set()


def is_phrase(text: str) -> bool:
    """Whether a literal has words of a language with spaces between them."""
    return " " in text.strip() and len(re.findall(r"\b[a-z]{2,}\b", script.FIELD.sub("", text))) > 1


@pytest.mark.parametrize("language", OTHERS)
def test_words_within_a_text_are_said_in_each_language(qapp: QApplication, language: str) -> None:
    """Whatever words a field may hold, nothing of them stays English."""
    known, wrong = translations_of(language), []
    texts, words = error_texts._collected()
    with speaking(qapp, language):
        for text in texts:
            for name, choices in words.get(text, {}).items():
                for choice in choices:
                    english, wanted = made(text, known, {name: choice})
                    if english not in known and translated(english) != wanted:
                        wrong.append((english, translated(english), wanted))
    assert wrong == []


def made(template: str, known: dict[str, str], choose: dict[str, str]) -> tuple[str, str]:
    """Return a template with its fields filled in, in English and in the language of ``known``."""
    english, other = dict[str, str](), dict[str, str]()
    for number, name in enumerate(sorted(fields(template))):
        choices = error_texts._words().get(template, {}).get(name, ())
        plain = [choice for choice in choices if choice != template]
        if word := choose.get(name) or (min(plain, key=len) if plain else ""):
            english[name], other[name] = made(word, known, {})
        else:
            english[name] = other[name] = f"{number}" if name.startswith("number") else f"V{number}"
    return template.format(**english), known[template].format(**other)


def test_the_window_knows_the_templates(collected: script.Collected) -> None:
    """What is new may be English for a while."""
    texts, words = error_texts._collected()
    assert len(texts) >= 0.9 * len(collected.texts), "run scripts/translations.py"
    assert len(words) >= 0.9 * len(collected.words), "run scripts/translations.py"


@pytest.mark.parametrize("language", OTHERS)
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
    for template in collected.texts & known.keys():
        sentence, wanted = made(template, known, {})
        if sentence not in known and translated(sentence) != wanted:
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
    for folder in ("/home/me/holiday pictures", "my pictures", "12 pictures"):
        assert translated(folder) == folder, "a name is no sentence"
        assert translated(f"There is no file {folder}.").startswith(f"Es gibt keine Datei {folder}")
    assert translated("notes.jpg is not a generator: it is a web page, not the file that it links to.") == (
        "notes.jpg ist kein Modell, sondern: eine Webseite, nicht die Datei, auf die sie verweist."
    )


def test_words_that_follow_each_other_and_begin_a_sentence_are_said(german: None) -> None:
    advice = "clone the run and move the slider towards “keep content”, and add more varied pictures to B."
    whole = (
        "kopiere den Lauf und schiebe den Regler zu „Inhalt behalten“, und füge abwechslungsreichere Bilder zu B hinzu."
    )
    assert translated(f"Stop, {advice}") == f"Halte an, {whole}"
    assert translated(f"C{advice[1:]}") == f"K{whole[1:]}"


def test_several_sentences_in_one_text_are_said(german: None) -> None:
    assert translated("The file is empty. Nobody ever said this. Close other programs.").startswith(
        "Die Datei ist leer. "
    )
    assert translated("GPU 1 is not used: The file is empty. Close other programs.").endswith(
        "Die Datei ist leer. Schließe andere Programme."
    )


def test_a_list_of_words_is_said(german: None) -> None:
    assert translated("The file also holds an HDR gain map, 2 depth maps and a video; they are not kept.") == (
        "Die Datei enthält auch eine HDR-Gain-Map, 2 Tiefenkarten und ein Video; das bleibt nicht erhalten."
    )


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
