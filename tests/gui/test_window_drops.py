from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from pytestqt.qtbot import QtBot

from put_desktop.translate.queue.job import JobState
from tests.gui.window_help import Desk, drag_enter, drag_leave, drop, mime, open_desk


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, tiny_model: Path) -> Iterator[Desk]:
    with open_desk(qtbot, tmp_path, tiny_model) as found:
        yield found


def test_the_empty_window_says_what_to_do(desk: Desk) -> None:
    assert desk.window.centre.currentWidget() is desk.window.empty
    assert not desk.window.drawer.isVisible()
    assert not desk.window.actions_.start.isEnabled()
    texts = " ".join(label.text() for label in desk.window.empty.findChildren(type(desk.window.empty._drawing)))
    assert "Drop pictures, videos or folders here" in texts
    assert "HEIC" in texts


def test_folders_and_files_dropped_at_once(desk: Desk) -> None:
    first, second = desk.pictures("Holiday"), desk.pictures("Garden", 2)
    event = drop(desk.window.empty, [first, second / "p0.jpg", second / "p1.jpg"])
    assert event.isAccepted()
    assert event.dropAction() is Qt.DropAction.CopyAction
    desk.until(lambda: [job.total for job in desk.window.queue.jobs] == [3, 2])
    assert [job.place.name for job in desk.window.queue.jobs] == ["Holiday", "p0.jpg + 1"]
    assert [job.output.name for job in desk.window.queue.jobs] == ["Holiday - Tiny", "Garden - Tiny"]
    assert desk.states() == [JobState.QUEUED, JobState.QUEUED]
    assert desk.window.drawer.isVisible()
    assert desk.window.preview_panel.isVisible()
    assert len(desk.window.queue_panel.selected()) == 2


@pytest.mark.parametrize("part", ["queue", "files", "gallery", "settings", "picture", "line", "toolbar"])
def test_every_part_of_the_window_takes_drops(desk: Desk, part: str) -> None:
    desk.add(desk.pictures("Holiday"))
    window = desk.window
    window.settings.output.edit.setVisible(True)
    target = {
        "queue": window.queue_panel.view.viewport(),
        "files": window.files.view.viewport(),
        "gallery": window.gallery.view.viewport(),
        "settings": window.settings.viewport(),
        "picture": window.preview_panel.compare.canvas,
        "line": window.settings.output.edit,
        "toolbar": window.toolbar,
    }[part]
    more = desk.pictures("Garden")
    data = mime([more])
    assert drag_enter(target, data)
    assert window.overlay.isVisible()
    assert "Garden" in window.overlay.text
    assert window.overlay.geometry() == window.rect()
    drag_leave(window)
    assert not window.overlay.isVisible()
    assert drop(target, [more]).isAccepted()
    assert not window.overlay.isVisible()
    desk.until(lambda: len(window.queue.jobs) == 2)


def test_what_is_no_file_is_not_taken(desk: Desk) -> None:
    text, link = QMimeData(), QMimeData()
    text.setText("hello")
    link.setUrls([QUrl("https://example.org/a.jpg")])
    assert not drag_enter(desk.window.empty, text)
    assert not drag_enter(desk.window.empty, link)
    assert not desk.window.overlay.isVisible()


def test_wrong_files_are_said(desk: Desk) -> None:
    notes = desk.folder / "notes.txt"
    notes.write_text("x")
    empty = desk.folder / "nothing"
    empty.mkdir()
    drop(desk.window.empty, [notes, desk.folder / "gone.jpg", empty])
    desk.until(lambda: len(desk.window.messages.messages()) == 3)
    assert "notes.txt is not a picture or video" in desk.messages()
    assert "gone.jpg does not exist" in desk.messages()
    assert "There are no pictures or videos in" in desk.messages()
    desk.until(lambda: not desk.window.queue.jobs)


def test_a_model_is_added_by_dropping_it(desk: Desk) -> None:
    model = desk.folder / "painter.safetensors"
    model.write_bytes(desk.model.read_bytes())
    drop(desk.window.empty, [model])
    desk.until(lambda: desk.window.gallery.current() == "painter")
    drop(desk.window.gallery.view.viewport(), [desk.folder / "nothing.pth"])
    desk.until(lambda: "nothing.pth" in desk.messages())


def test_a_dropped_job_keeps_its_settings(desk: Desk) -> None:
    desk.window.settings.strength.set_value(0.5)
    desk.add(desk.pictures("Holiday"))
    desk.window.queue_panel.select([])
    desk.window.settings.strength.set_value(0.9)
    desk.add(desk.pictures("Garden"))
    assert [job.settings.options.strength for job in desk.window.queue.jobs] == [0.5, 0.9]
