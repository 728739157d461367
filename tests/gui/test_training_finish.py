from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from training_help import entry, make_history, photograph, saved, translation

from put.errors import ModelError
from put.runs.types import RunState
from put_desktop.training.wizard.finish.finish_page import FinishPage
from put_desktop.ui import theme

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[FinishPage]:
    found = FinishPage()
    qtbot.addWidget(found)
    found.resize(972, 690)
    found.show()
    found.activateWindow()
    found.show_run(entry(tmp_path, RunState.FINISHED, (200, 400)), make_history(tmp_path, more=[saved(400, tmp_path)]))
    found.set_choice(200, tmp_path / "snapshots" / "0000200.safetensors")
    found.enter()
    qtbot.waitUntil(lambda: found.panel.images.count() == 3)
    yield found
    found.shut()


@pytest.fixture
def wanted(page: FinishPage) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    page.publish_requested.connect(found.append)
    return found


def level(data: bytes) -> int:
    image = Image.open(io.BytesIO(data)).convert("L")
    value = image.getpixel((image.width // 2, image.height // 2))
    assert isinstance(value, int)
    return value


def write(qtbot: QtBot, control: Any, words: str) -> None:
    control.setFocus()
    control.selectAll()
    for number, line in enumerate(words.split("\n")):
        if number:
            qtbot.keyClick(control, Key.Key_Return)
        qtbot.keyClicks(control, line)


def test_what_was_written_is_handed_on(
    page: FinishPage, wanted: list[dict[str, Any]], qtbot: QtBot, tmp_path: Path
) -> None:
    assert page.form.title.text() == "Photographs to ink"
    assert page.form.description.toPlainText() == (
        "Turns pictures like those of “photographs” into pictures like those of “ink”."
    )
    write(qtbot, page.form.title, "Ink: wash")
    assert page.form.name.text() == "Ink- wash"
    write(qtbot, page.form.name, "wash 2")
    write(qtbot, page.form.title, "Ink wash")
    assert page.form.name.text() == "wash 2"
    write(qtbot, page.form.description, "Soft.")
    write(qtbot, page.form.licence.lineEdit(), "CC-BY-4.0")
    write(qtbot, page.form.credits, "A painter\n\n  A collection \n")
    qtbot.mouseClick(page.publish, LEFT)
    assert wanted == [
        {
            "model_file": tmp_path / "snapshots" / "0000200.safetensors",
            "name": "wash 2",
            "title": "Ink wash",
            "description": "Soft.",
            "licence": "CC-BY-4.0",
            "credits": ("A painter", "A collection"),
        }
    ]
    assert not page.publish.isEnabled()  # while it is done


@pytest.mark.parametrize("name", ["a/b", "con", " x", "..", "a?"])
def test_a_name_that_is_no_file_name_is_refused_where_it_is_written(
    page: FinishPage, wanted: list[dict[str, Any]], qtbot: QtBot, name: str
) -> None:
    write(qtbot, page.form.name, name)
    assert page.form.fault.isVisible()
    assert "cannot be a generator's name" in page.form.fault.text()
    assert page.form.name.accessibleDescription() == page.form.fault.text()
    assert not page.publish.isEnabled()
    write(qtbot, page.form.name, "good")
    assert not page.form.fault.isVisible()
    qtbot.mouseClick(page.publish, LEFT)
    assert wanted[0]["name"] == "good"


def test_the_card_shows_the_chosen_step_and_another_picture_can_be_picked(
    page: FinishPage, wanted: list[dict[str, Any]], qtbot: QtBot
) -> None:
    card = page.panel.card.card
    assert abs(level(card.before) - photograph(0)) <= 2
    assert abs(level(card.after) - translation(200, 0)) <= 2
    page.panel.images.setFocus()
    qtbot.keyClick(page.panel.images, Key.Key_Right)
    card = page.panel.card.card
    assert abs(level(card.before) - photograph(1)) <= 2
    assert abs(level(card.after) - translation(200, 1)) <= 2
    write(qtbot, page.form.title, "Wash")
    assert page.panel.card.accessibleDescription().startswith("Wash. Turns pictures")
    qtbot.mouseClick(page.publish, LEFT)
    assert (wanted[0]["before"], wanted[0]["after"]) == (card.before, card.after)
    assert Image.open(io.BytesIO(wanted[0]["after"])).format == "JPEG"


def test_the_preview_is_drawn_with_both_halves(page: FinishPage, qtbot: QtBot, qapp: QApplication) -> None:
    def halves() -> bool:
        shot = page.panel.card.grab().toImage()
        levels = [shot.pixelColor(x, 80).red() for x in (70, 200)]
        return abs(levels[0] - photograph(0)) <= 3 and abs(levels[1] - translation(200, 0)) <= 3

    qtbot.waitUntil(halves)
    theme.apply(qapp, theme.Scheme.DARK)
    qtbot.waitUntil(halves)


def test_pictures_of_another_step_never_come_on_the_card(page: FinishPage, tmp_path: Path) -> None:
    page.set_choice(250, tmp_path / "best.safetensors")
    assert (page.panel.card.card.before, page.panel.card.card.after) == (b"", b"")
    assert page.panel.images.isHidden()


def test_kept_it_can_be_used_at_once(page: FinishPage, qtbot: QtBot, tmp_path: Path) -> None:
    told_of: list[str] = []
    page.translate_requested.connect(lambda name: told_of.append(f"translate {name}"))
    page.show_requested.connect(lambda name: told_of.append(f"show {name}"))
    assert page.translate.isHidden()
    qtbot.mouseClick(page.publish, LEFT)
    page.show_published("ink")
    assert page.ready
    assert page.success.accessibleName().startswith("“ink” is in the gallery")
    assert page.publish.isHidden()
    assert not page.form.isEnabled()
    qtbot.keyClick(page.translate, Key.Key_Space)
    qtbot.mouseClick(page.show_it, LEFT)
    assert told_of == ["translate ink", "show ink"]
    page.set_choice(400, tmp_path / "last.safetensors")  # another generator can be kept too
    assert page.publish.isVisible()
    assert page.form.isEnabled()
    assert not page.ready


def test_a_failure_is_shown_in_place_and_nothing_written_is_lost(page: FinishPage, qtbot: QtBot) -> None:
    write(qtbot, page.form.name, "ink")
    qtbot.mouseClick(page.publish, LEFT)
    page.show_problem(ModelError("There is one of that name.", "Choose another name.", "detail"))
    assert page.problem.isVisible()
    assert "Choose another name" in page.problem.accessibleName()
    assert page.publish.isEnabled()
    assert page.form.name.text() == "ink"
    write(qtbot, page.form.name, "ink 2")
    assert not page.problem.isVisible()


def test_news_of_the_run_leaves_what_was_written(page: FinishPage, qtbot: QtBot, tmp_path: Path) -> None:
    write(qtbot, page.form.title, "Mine")
    page.update_run(entry(tmp_path, RunState.FINISHED, (200, 400)), make_history(tmp_path, more=[saved(400, tmp_path)]))
    assert page.form.title.text() == "Mine"
    assert "step 200" in page.which.text()


def test_every_field_has_a_name_and_the_narrow_page_is_not_cut(page: FinishPage, qtbot: QtBot) -> None:
    form = page.form
    for control in (
        form.title,
        form.name,
        form.description,
        form.licence,
        form.credits,
        page.panel.images,
        page.panel.card,
    ):
        assert control.accessibleName()
    page.resize(612, 470)
    qtbot.wait(1)
    assert page.body.width() <= page.area.viewport().width()
