"""Cards of built-in models are read in the language of the window; all others say what their makers wrote."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from put import paths
from put.models.library import Library, ModelEntry
from put_desktop.models.model_panel import ModelPanel
from put_desktop.models.models_page import ModelsPage
from put_desktop.models.training_facts import training_facts
from put_desktop.ui.cards.card_texts import CONTEXT, said, said_credit, said_title, template
from put_desktop.ui.cards.gallery_model import GalleryModel, title
from put_desktop.ui.languages import LANGUAGES

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))
import card_texts as script
import translations

OTHERS = [code for code in LANGUAGES if code != "en"]
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


@pytest.fixture(scope="module")
def entries(tmp_path_factory: pytest.TempPathFactory) -> list[ModelEntry]:
    return Library(paths.built_in_models(), tmp_path_factory.mktemp("none")).entries()


@contextmanager
def speaking(qapp: QApplication, language: str) -> Iterator[None]:
    translator, before = QTranslator(qapp), QLocale()
    assert translator.load(str(translations.FOLDER / f"put_{language}.qm"))
    qapp.installTranslator(translator)
    QLocale.setDefault(QLocale(language))
    try:
        yield
    finally:
        qapp.removeTranslator(translator)
        QLocale.setDefault(before)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    with speaking(qapp, "de"):
        yield


@pytest.fixture
def painting(entries: list[ModelEntry]) -> ModelEntry:
    return next(entry for entry in entries if entry.name == "watercolour")


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_of_a_built_in_card_has_a_translation(language: str) -> None:
    """Run scripts/translations.py and translate what a new card says."""
    known = translations.read(translations.FOLDER / f"put_{language}.ts")
    wanted = script.collect_cards()
    assert len(wanted) > 60
    assert {text for text in wanted if not all(known.get((CONTEXT, text), ("",)))} == set()


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_that_is_seen_of_a_built_in_model_stays_english(
    qapp: QApplication, qtbot: QtBot, entries: list[ModelEntry], language: str
) -> None:
    known = translations.read(translations.FOLDER / f"put_{language}.ts")
    same = {source for (context, source), forms in known.items() if context == CONTEXT and forms[0] == source}
    with speaking(qapp, language):
        panel, rows = ModelPanel(), GalleryModel()
        qtbot.addWidget(panel)
        rows.set_entries(entries)
        for row, entry in enumerate(entries):
            assert entry.card is not None
            panel.show_entry(entry)
            seen = [panel.title.text(), panel.description.text()]
            seen += [*panel.facts().values(), *panel.training.facts().values()]
            seen += [str(rows.index(row, 0).data(role)) for role in ROLES]
            sentences = {text for text in script.texts_of(entry.card) if len(text) > 12 and script.has_words(text)}
            english = {text for text in sentences if template(text)[0] not in same}
            assert len(english) > 8
            assert [text for text in english if any(text in shown for shown in seen)] == []


def test_facts_of_training_are_named_as_the_settings_are(entries: list[ModelEntry]) -> None:
    """Nobody reads “num_negatives”; what says more of the same setting stands in its place."""
    for entry in entries:
        facts = training_facts(entry)
        assert [name for name, _ in facts if re.search(r"_|^[a-z]", name)] == []
        assert len({name for name, _ in facts}) == len(facts)
    facts = dict(training_facts(next(entry for entry in entries if entry.name == "ink")))
    assert facts["Negatives"] == "hardest, from 255 to 16 over 1,200 steps"
    assert facts["Augmentation"] == "Colour, Shifts, Holes"
    assert len(facts["Validation: score"]) <= len("0.1234"), "no more digits than are known"


def test_numbers_are_those_of_the_card_in_the_form_of_the_language(german: None, painting: ModelEntry) -> None:
    assert said(painting, "Trained for 12,700 steps on one core of a processor. Small faces lose their features.") == (
        "In 12.700 Schritten auf einem Kern eines Prozessors trainiert. Kleine Gesichter verlieren ihre Züge."
    )
    assert said(painting, "0.016 (-0.004 to 0.035)") == "0,016 (-0,004 bis 0,035)"
    assert said_credit(painting, "Photographs, CC BY 2.0: Flickr, numbers 11, 12, 13, 14, 15.") == (
        "Fotos, CC BY 2.0: Flickr, Nummern 11, 12, 13, 14, 15."
    )


def test_names_of_people_and_works_are_the_same_in_each_language(german: None, painting: ModelEntry) -> None:
    citation = "Claude Monet. Étretat: The Beach, 1885. The Art Institute of Chicago."
    assert said_credit(painting, citation) == citation
    plates = "Colour plates of books from Project Gutenberg, public domain: Ella Du Cane (1874-1943): Japan (#56254)."
    assert said_credit(painting, plates).endswith("gemeinfrei: Ella Du Cane (1874-1943): Japan (#56254).")


def test_cards_of_others_say_what_they_say(german: None, qtbot: QtBot, painting: ModelEntry) -> None:
    assert painting.card is not None
    assert title(painting) == "Aquarell"
    own = replace(painting, built_in=False)
    panel = ModelPanel()
    qtbot.addWidget(panel)
    panel.show_entry(own)
    assert (panel.title.text(), panel.description.text()) == (painting.card.title, painting.card.description)
    assert panel.facts()["Grenzen"] == painting.card.limits.replace(" %", "\u00a0%")
    assert painting.card.training["machine"] in panel.training.facts().values()
    assert said(painting, "Nobody translated this {0} yet, 5 times.") == "Nobody translated this {0} yet, 5 times."


def test_a_title_that_was_noted_is_told_by_the_name_of_its_model(german: None) -> None:
    assert said_title("watercolour", "Watercolour") == "Aquarell"
    assert said_title("mine", "Watercolour") == "Watercolour"


def test_models_are_found_by_the_words_that_are_seen(german: None, qtbot: QtBot, entries: list[ModelEntry]) -> None:
    page = ModelsPage()
    qtbot.addWidget(page)
    page.set_entries(entries)
    page.search.setText("tuschemalerei")
    assert "ink" in page.shown()
    assert "watercolour" not in page.shown()
