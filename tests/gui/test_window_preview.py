from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from put.errors import MediaError
from put_desktop.media.decode import load_image, to_image
from put_desktop.translate.queue.job_queue import Activity
from tests.gui.window_help import Desk, open_desk


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, tiny_model: Path) -> Iterator[Desk]:
    with open_desk(qtbot, tmp_path, tiny_model) as found:
        yield found


def test_the_first_picture_is_shown_at_once(desk: Desk) -> None:
    desk.add(desk.pictures("Holiday"))
    canvas = desk.window.preview_panel.compare.canvas
    desk.until(lambda: canvas.before is not None)
    assert canvas.before is not None
    assert (canvas.before.width(), canvas.before.height()) == (48, 32)
    assert canvas.after is None


def test_before_and_after_of_a_finished_picture(desk: Desk) -> None:
    desk.add(desk.pictures("Holiday"))
    desk.trigger("start")
    desk.idle()
    assert desk.window.files.choose(desk.folder / "Holiday" / "p2.jpg")
    canvas = desk.window.preview_panel.compare.canvas
    desk.until(lambda: canvas.after is not None and not desk.window.preview.busy)
    assert desk.window.preview_panel.title.name.text() == "p2.jpg"
    assert desk.window.preview_panel.title.remark.text() == "Done"


@pytest.mark.slow
def test_a_preview_before_running_follows_the_settings(desk: Desk) -> None:
    desk.add(desk.pictures("Holiday"))
    desk.until(lambda: desk.window.actions_.preview.isEnabled() and not desk.window.preview.busy)
    desk.trigger("preview")
    canvas = desk.window.preview_panel.compare.canvas
    desk.until(lambda: canvas.after is not None)
    assert desk.window.preview_panel.title.remark.text() == "Preview, 0.5 s"
    assert desk.engine.previews[0].source.name == "p0.jpg"
    desk.window.settings.strength.slider.setValue(60)
    desk.until(lambda: len(desk.engine.previews) == 2)
    assert desk.engine.previews[1].options.strength == 0.6
    desk.window.gallery.set_current("two")
    desk.until(lambda: len(desk.engine.previews) == 3)
    assert desk.engine.previews[2].options.model == "two"
    assert not list(desk.folder.glob("Holiday - *"))


@pytest.mark.slow
def test_another_picture_ends_the_trial(desk: Desk) -> None:
    desk.add(desk.pictures("Holiday"))
    desk.until(lambda: desk.window.actions_.preview.isEnabled() and not desk.window.preview.busy)
    desk.trigger("preview")
    desk.until(lambda: desk.window.preview.trial.is_shown)
    desk.window.files.choose(desk.folder / "Holiday" / "p1.jpg")
    desk.until(lambda: not desk.window.preview.busy)
    assert desk.window.preview_panel.compare.canvas.after is None
    desk.window.settings.strength.slider.setValue(20)
    desk.qtbot.wait(500)
    assert len(desk.engine.previews) == 1


def test_a_picture_that_cannot_be_shown_says_why(desk: Desk) -> None:
    folder = desk.pictures("Holiday")
    (folder / "a.jpg").write_bytes(b"no picture")
    desk.add(folder)
    notice = desk.window.preview_panel.compare._notice
    desk.until(lambda: desk.window.actions_.preview.isEnabled() and not desk.window.preview.busy)
    assert "not a picture" in notice.text
    desk.engine.broken = {"a.jpg"}
    desk.trigger("preview")
    desk.until(lambda: "This one is broken." in notice.text)


def test_a_running_job_shows_its_latest_result(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("put_desktop.main.shown_files.FOLLOW_SECONDS", 0.0)
    desk.engine.held = True
    desk.add(desk.pictures("Holiday", 4))
    desk.until(lambda: not desk.window.preview.busy)
    desk.trigger("start")
    panel = desk.window.preview_panel
    for latest in ("p0.jpg", "p1.jpg", "p2.jpg"):
        desk.engine.allow()
        desk.until(lambda name=latest: panel.title.name.text() == name and panel.compare.canvas.after is not None)
        desk.until(lambda: not desk.window.preview.busy)
    assert desk.window.queue.activity is Activity.RUNNING
    desk.engine.allow()
    desk.idle()


def test_orientation_depth_and_alpha(tmp_path: Path) -> None:
    turned = Image.new("RGB", (40, 20), "red")
    exif = turned.getexif()
    exif[0x0112] = 6
    turned.save(tmp_path / "turned.jpg", exif=exif)
    assert (load_image(tmp_path / "turned.jpg").width(), load_image(tmp_path / "turned.jpg").height()) == (20, 40)
    deep = to_image(np.full((2, 3, 3), 65535, np.uint16), np.array([[0, 32896, 65535]] * 2, np.uint16))
    assert [deep.pixelColor(x, 1).alpha() for x in range(3)] == [0, 128, 255]
    shades = to_image(np.array([[[10, 20, 30]]], np.uint8))
    assert shades.pixelColor(0, 0) == QColor(10, 20, 30)
    with pytest.raises(MediaError):
        load_image(tmp_path / "gone.jpg")


def test_a_deleted_result_is_said(desk: Desk) -> None:
    desk.add(desk.pictures("Holiday"))
    desk.trigger("start")
    desk.idle()
    desk.until(lambda: not desk.window.preview.busy)
    shutil.rmtree(desk.window.queue.jobs[0].output)
    desk.window.files.choose(desk.folder / "Holiday" / "p1.jpg")
    notice = desk.window.preview_panel.compare._notice
    desk.until(lambda: not notice.isHidden() and not desk.window.preview.busy)
    assert desk.window.preview_panel.compare.canvas.before is not None
