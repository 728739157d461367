from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from put.config import ImageFormat
from put.models.library import Library, ModelEntry
from put_desktop.main.window import MainWindow
from put_desktop.translate.queue.job import JobState
from put_desktop.translate.views.scope_tabs import Scope
from put_desktop.ui import theme
from tests.desktop.scripted import ScriptedEngine
from tests.gui.window_help import Desk, open_desk, press


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, tiny_model: Path) -> Iterator[Desk]:
    with open_desk(qtbot, tmp_path, tiny_model) as found:
        yield found


def interrupted(desk: Desk) -> None:
    desk.engine.held = True
    desk.add(desk.pictures("Holiday", 4))
    desk.trigger("start")
    desk.engine.allow(2)
    desk.until(lambda: desk.window.queue.jobs[-1].done == 2)
    desk.reopen()


@pytest.mark.slow
def test_an_unfinished_job_is_asked_about_and_goes_on(desk: Desk) -> None:
    interrupted(desk)
    assert desk.states() == [JobState.STOPPED]
    assert "“Holiday” did not finish last time." in desk.messages()
    press(desk, "Resume")
    desk.idle()
    assert desk.states() == [JobState.DONE]
    assert desk.engine.begun == ["p0.jpg", "p1.jpg", "p2.jpg", "p3.jpg"]  # the first two were only looked at
    assert desk.window.queue.jobs[0].done == 4
    assert "did not finish" not in desk.messages()


@pytest.mark.slow
def test_the_unfinished_job_stays_chosen_when_the_models_come_later(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.window.gallery.set_current("two")
    interrupted(desk)
    entries = Library.entries

    def slow(library: Library) -> list[ModelEntry]:
        time.sleep(0.5)  # the queue is read meanwhile
        return entries(library)

    monkeypatch.setattr(Library, "entries", slow)
    desk.reopen()
    assert [job.place.name for job in desk.window.queue_panel.selected()] == ["Holiday"]
    assert desk.window.gallery.current() == "two"


@pytest.mark.slow
def test_the_unfinished_job_is_seen_in_a_small_window(desk: Desk) -> None:
    desk.window.resize(900, 600)
    for name in ("One", "Two"):
        desk.add(desk.pictures(name, 1))
    desk.trigger("start")
    desk.idle()
    interrupted(desk)
    view = desk.window.queue_panel.view
    assert desk.window.queue_panel.selected()[0].place.name == "Holiday"

    def seen() -> bool:
        return view.viewport().rect().contains(view.visualRect(view.currentIndex()).adjusted(0, 0, -50, 0))

    desk.qtbot.wait(200)
    assert view.currentIndex().row() == 2
    assert seen()


@pytest.mark.slow
def test_not_now_leaves_it_stopped(desk: Desk) -> None:
    interrupted(desk)
    press(desk, "Not now")
    assert desk.states() == [JobState.STOPPED]
    assert desk.engine.runs == []
    assert desk.window.actions_.start.isEnabled()


def test_a_finished_queue_asks_nothing(desk: Desk) -> None:
    desk.add(desk.pictures("Holiday"))
    desk.trigger("start")
    desk.idle()
    desk.reopen()
    assert desk.states() == [JobState.DONE]
    assert desk.messages() == ""
    assert [job.place.name for job in desk.window.queue_panel.selected()] == ["Holiday"]
    desk.until(lambda: desk.window.files.table.rowCount() == 3)


def test_settings_are_kept_before_the_window_is_closed(desk: Desk) -> None:
    kept = desk.folder / "data" / "window.ini"
    results = desk.folder / "results"
    desk.add(desk.pictures("Holiday"))
    desk.window.settings.tabs.setCurrentIndex(Scope.NEW)
    desk.window.settings.output.set_folder(results)
    desk.until(lambda: kept.exists() and results.name in kept.read_text())  # as it is where the program is killed
    desk.window.settings.unfold(advanced=True)
    desk.until(lambda: "advanced=true" in kept.read_text())


def test_a_window_closed_before_its_models_are_listed_keeps_the_model(desk: Desk) -> None:
    desk.window.gallery.set_current("two")
    desk.window.end()
    early = MainWindow(desk.folder / "data", ScriptedEngine(), desk.library)
    early.end()
    early.deleteLater()
    desk.open()
    assert desk.window.gallery.current() == "two"


@pytest.mark.slow
def test_the_window_remembers_its_settings(desk: Desk) -> None:
    window = desk.window
    window.settings.strength.slider.setValue(35)
    window.settings.keep_colours.slider.setValue(70)
    window.settings.output.set_folder(desk.folder / "results")
    box = window.settings.advanced.format_box
    box.setCurrentIndex(box.findText("PNG"))
    box.activated.emit(box.currentIndex())
    window.settings.unfold(advanced=True)
    window.gallery.set_current("two")
    window.scheme_actions[theme.Scheme.DARK].trigger()
    window.resize(900, 650)
    desk.reopen()
    settings = desk.window.controller.job_settings()
    assert (settings.options.strength, settings.options.keep_colours) == (0.35, 0.7)
    assert settings.options.format is ImageFormat.PNG
    assert settings.options.model == "two"
    assert settings.folder == desk.folder / "results"
    assert desk.window.settings.advanced.isVisible()
    assert desk.window.height() == 650
    assert desk.window.scheme_actions[theme.Scheme.DARK].isChecked()


@pytest.mark.slow
def test_dark_and_light_at_once(desk: Desk) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    desk.window.scheme_actions[theme.Scheme.DARK].trigger()
    assert app.palette().window().color().lightness() < 80
    desk.window.scheme_actions[theme.Scheme.LIGHT].trigger()
    assert app.palette().window().color().lightness() > 200


def test_nonsense_in_the_remembered_settings_does_no_harm(desk: Desk) -> None:
    desk.window.end()
    (desk.folder / "data" / "window.ini").write_text(
        "[job]\nstrength=9\nformat=tga\nquality=abc\nwork_size=-3\nkeep_colours=x\n"
        "[window]\nscheme=pink\ngeometry=@ByteArray(xx)\n"
    )
    desk.open()
    assert desk.window.controller.job_settings().options.strength == 1.0
