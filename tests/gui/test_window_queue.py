from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from put.events import DeviceActivity, DeviceState
from put_desktop.translate.queue.job import FileStatus, JobState
from put_desktop.translate.views.table_model import Column
from tests.gui.window_help import Desk, open_desk, press


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, tiny_model: Path) -> Iterator[Desk]:
    with open_desk(qtbot, tmp_path, tiny_model) as found:
        yield found


def cell(desk: Desk, row: int, column: Column) -> str:
    return str(desk.window.table.index(row, column).data())


def test_the_table_tells_of_a_run(desk: Desk) -> None:
    desk.engine.held = True
    desk.add(desk.pictures("Holiday", 4))
    assert [cell(desk, 0, column) for column in Column] == ["Waiting", "Holiday", "Tiny", "4 pictures", "", ""]
    desk.trigger("start")
    desk.engine.allow(2)
    desk.until(lambda: desk.window.queue.jobs[0].done == 2)
    assert [cell(desk, 0, column) for column in Column] == ["Running", "Holiday", "Tiny", "2 of 4", "2.0 / s", "9 s"]
    assert desk.window.windowTitle().startswith("50%")
    assert not desk.window.actions_.start.isEnabled()
    assert desk.window.toolbar.run.text() == "Pause"
    desk.trigger("pause")
    assert cell(desk, 0, Column.STATE) == "Paused"
    assert desk.window.toolbar.run.text() == "Resume"
    desk.trigger("resume")
    desk.engine.allow(2)
    desk.idle()
    assert [cell(desk, 0, column) for column in Column] == ["Done", "Holiday", "Tiny", "4 of 4", "", ""]
    assert desk.window.windowTitle() == "PUT Desktop"


def test_the_devices_of_a_job_are_shown_with_what_each_does(desk: Desk) -> None:
    folder = desk.pictures("Holiday", 2)
    desk.engine.held = True
    desk.engine.devices = {
        "p0.jpg": (
            DeviceActivity("192.168.0.11", DeviceState.READY, (folder / "p0.jpg",)),
            DeviceActivity("192.168.0.12", DeviceState.STARTING),
        ),
        "p1.jpg": (
            DeviceActivity("192.168.0.11", DeviceState.READY, (folder / "p1.jpg",), 1, 40),
            DeviceActivity("192.168.0.12", DeviceState.GONE),
        ),
    }
    desk.add(folder)
    button = desk.window.parts.strip.devices
    assert not button.isVisible()
    desk.trigger("start")
    desk.until(button.isVisible)
    assert button.text() == "2 devices"
    assert button.list.words == [("192.168.0.11", "p0.jpg", "0 files"), ("192.168.0.12", "Starting…", "0 files")]
    desk.engine.allow(1)
    desk.until(lambda: button.text() == "1 of 2 devices")
    assert button.list.words == [
        ("192.168.0.11", "p1.jpg", "1 file, 40 frames"),
        ("192.168.0.12", "No longer used", "0 files"),
    ]
    button.menu().popup(button.mapToGlobal(button.rect().topLeft()))  # as a click does, which waits for its end
    desk.until(button.list.isVisible)
    desk.qtbot.keyClick(button.menu(), Qt.Key.Key_Escape)
    desk.until(lambda: not button.list.isVisible())
    desk.engine.allow(1)
    desk.idle()
    assert button.list.words[0] == ("192.168.0.11", "", "1 file, 40 frames")
    desk.add(desk.pictures("Other", 1))
    desk.window.queue_panel.select([1])
    assert not button.isVisible(), "another job has no devices"


def test_failures_are_listed_with_reasons_and_retried(desk: Desk) -> None:
    desk.engine.broken = {"p1.jpg"}
    desk.add(desk.pictures("Holiday"))
    desk.trigger("start")
    desk.idle()
    desk.until(lambda: desk.messages() == "“Holiday”: 2 done, 1 failed")
    assert cell(desk, 0, Column.STATE) == "Some failed"
    files = desk.window.files
    files.show_only(FileStatus.FAILED)
    desk.until(lambda: files.table.rowCount() == 1)
    assert files.table.index(0, 0).data() == "p1.jpg"
    assert files.table.index(0, 1).data() == "This one is broken."
    assert "Take another." in files.table.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert files._reason.isVisible()
    assert "Take another." in files._reason._text.text()
    desk.engine.broken = set()
    desk.trigger("retry")
    desk.idle()
    assert desk.states() == [JobState.DONE]
    desk.until(lambda: files.table.count(FileStatus.DONE) == 3)
    assert not desk.window.actions_.retry.isEnabled()


@pytest.mark.parametrize("selected", ["Holiday", "Garden"])
def test_show_failed_chooses_the_first_failure(desk: Desk, selected: str) -> None:
    desk.add(desk.pictures("Garden", 1))
    desk.engine.broken = {"p1.jpg", "p3.jpg"}
    desk.add(desk.pictures("Holiday", 5))
    desk.trigger("start")
    desk.idle()
    window, files = desk.window, desk.window.files
    row = [job.place.name for job in window.queue.jobs].index(selected)
    window.queue_panel.select([row])
    desk.until(lambda: files.table.rowCount() == window.queue.jobs[row].total)
    files.choose(window.queue.jobs[row].inputs[0] / "p4.jpg")
    press(desk, "Show failed")
    desk.until(lambda: files.table.rowCount() == 2)
    desk.until(lambda: window.preview.file is not None and window.preview.file.source.name == "p1.jpg")
    assert files._reason.isVisible()
    files.show_only(None)
    assert window.preview.file is not None
    assert window.preview.file.source.name == "p1.jpg"


def test_the_view_stays_full_while_listed_files_change_their_state(desk: Desk) -> None:
    desk.engine.held = True
    desk.add(desk.pictures("Holiday", 4))
    window, files = desk.window, desk.window.files
    desk.until(lambda: files.table.rowCount() == 4)
    desk.trigger("start")
    files.show_only(FileStatus.WAITING)
    for left, name in ((3, "p1.jpg"), (2, "p2.jpg")):
        desk.engine.allow()
        desk.until(lambda left=left: files.table.rowCount() == left)  # type: ignore[misc]
        assert window.preview.file is not None
        assert window.preview.file.source.name == name
    files.show_only(None)
    desk.engine.allow()
    desk.until(lambda: files.table.count(FileStatus.DONE) == 3)
    assert window.controller._files.following, "no person chose a file"
    desk.engine.held = False
    desk.idle()


def test_a_job_that_fails_is_said_and_the_next_one_runs(desk: Desk) -> None:
    from put.errors import ModelError

    desk.engine.raises = {"Holiday": ModelError("The model is gone.", "Choose another.", "a trace")}
    desk.add(desk.pictures("Holiday"), desk.pictures("Garden"))
    desk.trigger("start")
    desk.idle()
    assert desk.states() == [JobState.FAILED, JobState.DONE]
    assert "The model is gone." in desk.messages()


def test_stop_is_offered_twice(desk: Desk) -> None:
    desk.engine.held = True
    desk.add(desk.pictures("Holiday", 5))
    desk.trigger("start")
    desk.engine.allow()
    desk.until(lambda: desk.window.queue.jobs[0].done == 1)
    desk.trigger("stop_after")
    assert not desk.window.actions_.stop_after.isEnabled()
    assert desk.window.strip.summary.text().startswith("Stopping…")
    desk.trigger("stop_now")
    desk.idle()
    assert desk.states() == [JobState.STOPPED]
    desk.engine.held = False
    desk.trigger("start")
    desk.idle()
    assert desk.states() == [JobState.DONE]
    assert desk.window.queue.jobs[0].done == 5


def test_what_the_panel_shows_is_what_the_chosen_job_has(desk: Desk) -> None:
    desk.add(desk.pictures("Holiday"))
    desk.add(desk.pictures("Garden"))
    window = desk.window
    window.queue_panel.select([0])
    assert window.settings._target.text() == "For “Holiday”"
    window.settings.strength.slider.setValue(40)
    window.gallery.set_current("two")
    window.queue_panel.select([1])
    assert window.settings.strength.value() == 1.0
    assert window.gallery.current() == "one"
    window.queue_panel.select([0])
    assert window.settings.strength.value() == 0.4
    assert window.gallery.current() == "two"
    first, second = (job.settings.options for job in window.queue.jobs)
    assert (first.strength, first.model) == (0.4, "two")
    assert (second.strength, second.model) == (1.0, "one")


def test_several_chosen_jobs_change_together_and_keep_their_models(desk: Desk) -> None:
    desk.add(desk.pictures("Holiday"))
    desk.add(desk.pictures("Garden"))
    window = desk.window
    window.queue_panel.select([1])
    window.gallery.set_current("two")
    window.queue_panel.select([0, 1])
    window.settings.strength.slider.setValue(30)
    assert [job.settings.options.strength for job in window.queue.jobs] == [0.3, 0.3]
    assert [job.settings.options.model for job in window.queue.jobs] == ["one", "two"]


def test_a_running_job_keeps_its_settings(desk: Desk) -> None:
    desk.engine.held = True
    desk.add(desk.pictures("Holiday"))
    desk.trigger("start")
    desk.until(lambda: desk.states() == [JobState.RUNNING])
    desk.window.settings.strength.slider.setValue(10)
    desk.window.gallery.set_current("two")
    options = desk.window.queue.jobs[0].settings.options
    assert (options.strength, options.model) == (1.0, "one")
    assert desk.window.settings._target.text() == "For what you add next"


def test_keys_in_the_queue(desk: Desk, qtbot: QtBot) -> None:
    for name in ("a", "b", "c"):
        desk.add(desk.pictures(name, 1))
    window = desk.window
    view = window.queue_panel.view
    view.setFocus()
    window.queue_panel.select([2])

    def names() -> str:
        return "".join(job.place.name for job in window.queue.jobs)

    window.activateWindow()
    qtbot.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names() == "acb"
    qtbot.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    assert names() == "cab"
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names() == "acb"
    assert [job.place.name for job in window.queue_panel.selected()] == ["c"]
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert names() == "ab"
    qtbot.keyClick(window.gallery.view, Qt.Key.Key_Delete)
    assert names() == "ab"


def test_the_menu_of_a_job(desk: Desk) -> None:
    desk.add(desk.pictures("Holiday"))
    desk.window.queue_panel._show_menu(desk.window.queue_panel.view.rect().center())
    (menu,) = [menu for menu in desk.window.queue_panel.findChildren(QMenu) if menu.isVisible()]
    names = {action.objectName() for action in menu.actions() if not action.isSeparator()}
    assert {"start", "pause", "stop_after", "stop_now"} <= names, "all of the queue can be done from its menu"
    assert {"retry", "remove", "up", "down", "top", "clear", "open_output", "preview"} <= names
    menu.close()


def test_an_output_folder_that_is_not_there_is_said(desk: Desk) -> None:
    desk.add(desk.pictures("Holiday"))
    desk.trigger("open_output")
    assert "does not exist" in desk.messages()


@pytest.mark.slow
def test_thousands_of_pictures_in_the_list(desk: Desk) -> None:
    folder = desk.folder / "many"
    folder.mkdir()
    for number in range(3000):
        (folder / f"{number:04}.jpg").write_bytes(b"x")
    desk.engine.broken = {"1500.jpg"}
    desk.add(folder)
    files = desk.window.files
    desk.until(lambda: files.table.rowCount() == 3000)
    files.show_only(FileStatus.FAILED)
    desk.trigger("start")
    desk.idle()
    desk.until(lambda: files.table.rowCount() == 1)
    assert files.table.file(0).source.name == "1500.jpg"
    files.show_only(None)
    desk.until(lambda: files.table.count(FileStatus.DONE) == 2999)
