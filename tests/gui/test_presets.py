"""Presets in the window: chosen, saved, shared."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from put.config import ImageFormat, TranslateOptions
from put.translation.presets import PresetFolder, TranslatePreset, write_preset
from put_desktop.settings.presets.preset_bar import PresetBar
from tests.gui.window_help import Desk, answer, open_desk

pytestmark = pytest.mark.slow


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, tiny_model: Path) -> Iterator[Desk]:
    folder = PresetFolder()
    folder.save(TranslatePreset("Prints", TranslateOptions(model="two", format=ImageFormat.PNG, strength=0.5)))
    folder.save(TranslatePreset("Faint", TranslateOptions(strength=0.2)))
    with open_desk(qtbot, tmp_path, tiny_model) as found:
        found.until(lambda: len(found.window.presets.presets) == 2)
        yield found


def bar(desk: Desk) -> PresetBar:
    return desk.window.settings.presets


def pick(desk: Desk, name: str) -> None:
    place = bar(desk).box.findData(name)
    bar(desk).box.setCurrentIndex(place)
    bar(desk).box.activated.emit(place)


def test_a_preset_is_for_the_selected_job_alone(desk: Desk) -> None:
    desk.add(desk.pictures("Holiday"))
    desk.add(desk.pictures("Garden"))
    desk.window.queue_panel.select([1])
    pick(desk, "Prints")
    first, second = (job.settings.options for job in desk.window.queue.jobs)
    assert (first.format, first.model) == (ImageFormat.SAME, "one")
    assert (second.format, second.model, second.strength) == (ImageFormat.PNG, "two", 0.5)
    assert desk.window.gallery.current() == "two"
    assert bar(desk).current() == "Prints"
    desk.window.queue_panel.select([0])
    assert bar(desk).current() == "", "the other job has no preset"
    desk.window.queue_panel.select([1])
    assert bar(desk).current() == "Prints"


def test_without_a_model_the_one_that_is_shown_stays(desk: Desk) -> None:
    desk.window.gallery.set_current("two")
    pick(desk, "Faint")
    options = desk.window.controller.job_settings().options
    assert (options.model, options.strength) == ("two", 0.2)
    assert bar(desk).current() == "Faint"
    desk.window.settings.strength.slider.setValue(30)
    assert bar(desk).current() == ""
    assert bar(desk).box.currentText() == "Faint, changed"


def test_what_is_shown_is_saved_under_a_name(desk: Desk) -> None:
    desk.window.settings.strength.slider.setValue(70)
    bar(desk).save_as.trigger()
    (dialog,) = desk.window.findChildren(QInputDialog)
    dialog.setTextValue("Strong")
    dialog.accept()
    desk.until(lambda: bar(desk).current() == "Strong")
    assert PresetFolder().find("strong").options.strength == 0.7
    desk.window.settings.strength.slider.setValue(90)
    bar(desk).save_changes.trigger()
    desk.until(lambda: bar(desk).current() == "Strong")
    assert PresetFolder().find("Strong").options.strength == 0.9
    bar(desk).remove.trigger()
    assert "Strong" in answer(desk, "Delete")
    desk.until(lambda: bar(desk).box.findData("Strong") < 0)


def test_a_file_comes_in_beside_one_of_the_same_name_and_a_bad_one_is_reported(desk: Desk, tmp_path: Path) -> None:
    shared = tmp_path / "shared.preset.json"
    write_preset(shared, TranslatePreset("Prints", TranslateOptions(strength=0.9)))
    desk.window.presets.bring(shared)
    desk.until(lambda: bar(desk).box.findData("Prints (2)") >= 0)
    shared.write_text('{"kind": "translate-preset", "options": {"strenght": 1}}', encoding="utf-8")
    desk.window.presets.bring(shared)
    desk.until(lambda: "strenght" in desk.messages())
    desk.window.presets.export("Faint", tmp_path / "out.preset.json")
    desk.until((tmp_path / "out.preset.json").exists)


def test_a_model_that_is_not_here_is_named_and_the_rest_is_taken(desk: Desk) -> None:
    PresetFolder().save(TranslatePreset("Far", TranslateOptions(model="far away", strength=0.3)))
    desk.window.presets.load()
    desk.until(lambda: bar(desk).box.findData("Far") >= 0)
    desk.add(desk.pictures("Holiday"))
    pick(desk, "Far")
    assert "far away" in desk.messages()
    options = desk.window.queue.jobs[0].settings.options
    assert (options.model, options.strength) == ("one", 0.3)
