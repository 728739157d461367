"""Watched folders in the window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from put.config import TranslateOptions
from put.translation.presets import PresetFolder, TranslatePreset
from put.unattended.watch_folder import WatchFolder, WatchOptions, load_folders
from put_desktop.translate.queue.job import JobState
from put_desktop.unattended import watching
from put_desktop.unattended.watch_dialog import WatchDialog
from put_desktop.unattended.watch_edit import WatchEditDialog
from put_desktop.unattended.watch_state import FolderState
from tests.conftest import make_picture
from tests.gui.window_help import Desk, answer, open_desk

pytestmark = pytest.mark.slow


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, tiny_model: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(watching, "LOOK_MS", 50)
    monkeypatch.setattr(watching, "SHARE", 1)
    PresetFolder().save(TranslatePreset("Faint", TranslateOptions(strength=0.2)))
    (tmp_path / "in").mkdir()
    with open_desk(qtbot, tmp_path, tiny_model) as found:
        found.until(lambda: bool(found.window.presets.presets))
        yield found


def watch(desk: Desk, **changed: object) -> WatchFolder:
    options = TranslateOptions(model="two")
    folder = WatchFolder(desk.folder / "in", desk.folder / "out", options, WatchOptions(settle=1), preset="Faint")
    folder = replace(folder, **changed)  # type: ignore[arg-type]
    desk.window.unattended.watching.put(folder)
    return folder


def test_what_arrives_runs_by_itself_and_nothing_else_does(desk: Desk) -> None:
    told: list[tuple[int, int, bool]] = []
    desk.window.unattended.when_done.finished.connect(lambda *ended: told.append(ended))
    desk.add(desk.pictures("Holiday", 1))
    watch(desk)
    make_picture(desk.folder / "in" / "sub" / "a.jpg")
    desk.until(lambda: len(desk.window.queue.jobs) == 2 and desk.states()[1] is JobState.DONE)
    mine, arrived = desk.window.queue.jobs
    assert mine.state is JobState.QUEUED, "nobody has started it"
    assert arrived.output == desk.folder / "out" / "sub"
    assert (arrived.settings.options.model, arrived.settings.options.strength) == ("two", 0.2)
    desk.idle()
    make_picture(desk.folder / "in" / "b.jpg")
    desk.until(lambda: any(job.output == desk.folder / "out" for job in desk.window.queue.jobs))
    desk.idle()
    desk.until(lambda: len(desk.window.queue.jobs) == 2)  # of finished arrivals only the last stays
    assert desk.engine.begun == ["a.jpg", "b.jpg"]
    assert told == [(1, 0, True), (1, 0, True)], "by itself, so that no notification is shown"


def test_start_takes_what_a_person_added_along(desk: Desk) -> None:
    desk.engine.held = True
    desk.add(desk.pictures("Holiday", 1))
    watch(desk)
    make_picture(desk.folder / "in" / "a.jpg")
    desk.until(lambda: desk.window.queue.running is not None)
    assert desk.window.queue.watched_only
    desk.trigger("start")
    desk.engine.allow(2)
    desk.idle()
    assert set(desk.states()) == {JobState.DONE}


def test_after_a_restart_it_continues_and_does_nothing_twice(desk: Desk) -> None:
    watch(desk)
    make_picture(desk.folder / "in" / "a.jpg")
    desk.until(lambda: JobState.DONE in desk.states())
    desk.idle()
    desk.engine.held = True
    make_picture(desk.folder / "in" / "b.jpg")
    desk.until(lambda: desk.window.queue.running is not None)
    desk.reopen()
    desk.until(lambda: len(desk.engine.runs) == 1)
    desk.idle()
    assert [inputs for inputs, _, _ in desk.engine.runs] == [(desk.folder / "in" / "b.jpg",)]
    desk.qtbot.wait(1500)
    assert len(desk.engine.runs) == 1
    assert load_folders() == desk.window.unattended.watching.folders


def test_a_folder_that_is_away_and_one_that_rests(desk: Desk) -> None:
    folder = watch(desk, folder=desk.folder / "drive")
    status = desk.window.unattended.watching.status
    desk.until(lambda: status(folder).state is FolderState.AWAY)
    (desk.folder / "drive").mkdir()
    desk.until(lambda: status(folder).state is FolderState.WATCHING)
    desk.window.unattended.watching.pause(folder.id, paused=True)
    make_picture(desk.folder / "drive" / "a.jpg")
    desk.qtbot.wait(1300)
    assert desk.window.queue.jobs == []
    desk.window.unattended.watching.pause(folder.id, paused=False)
    desk.until(lambda: len(desk.window.queue.jobs) == 1)


def test_the_dialogue_adds_pauses_and_removes(desk: Desk) -> None:
    desk.trigger("watch")
    (dialog,) = desk.window.findChildren(WatchDialog)
    assert not dialog.pause.isEnabled()
    dialog.add.click()
    (edit,) = dialog.findChildren(WatchEditDialog)
    ok = edit.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    edit.folder.set_path(desk.folder / "in")
    assert edit.output.path() == desk.folder / "in - translated", "it is proposed"
    edit.output.set_path(desk.folder / "in")
    assert not ok.isEnabled()
    assert "take the place" in edit.problem.text()
    edit.output.set_path(desk.folder / "out")
    edit.preset.setCurrentIndex(edit.preset.findData("Faint"))
    ok.click()
    item = dialog.tree.invisibleRootItem().child(0)
    assert [item.text(place) for place in (0, 2)] == [str(desk.folder / "in"), "Faint"]
    dialog.pause.click()
    assert item.text(3) == "Paused"
    dialog.remove.click()
    assert "stay" in answer(desk, "Remove")
    assert desk.window.unattended.watching.folders == []
    desk.until(lambda: load_folders() == [])
    dialog.close()
