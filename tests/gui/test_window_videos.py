from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu
from pytestqt.qtbot import QtBot

from put.config import Container, VideoCodec, VideoOptions
from put_desktop.preview import display, pair_reader
from put_desktop.preview.reading import PreviewRequest, PreviewResponse, read_pair
from put_desktop.translate.queue.job import JobState
from put_desktop.translate.views.table_model import Column
from tests.conftest import make_picture
from tests.desktop.clips import make_clip, number_of
from tests.gui.test_video_settings import pick
from tests.gui.window_help import Desk, answer, open_desk


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, tiny_model: Path) -> Iterator[Desk]:
    with open_desk(qtbot, tmp_path, tiny_model) as found:
        yield found


def add_videos(desk: Desk, *names: str) -> Path:
    """A job of clips with 20 frames in two seconds."""
    folder = desk.folder / "Trip"
    for name in names or ("a.mp4",):
        make_clip(folder / name)
    desk.add(folder)
    desk.until(lambda: desk.window.preview.clip is not None)
    desk.until(lambda: not desk.window.preview.busy)
    return folder


def before(desk: Desk) -> int:
    return number_of(desk.window.preview_panel.compare.canvas.before)


def test_a_video_shows_its_first_frame_with_a_time_slider(desk: Desk) -> None:
    add_videos(desk)
    bar = desk.window.preview_panel.clip_bar
    assert bar.isVisible()
    assert bar.slider.frames == 20
    assert bar.time.text() == "0:00.000 / 0:02.000"
    assert before(desk) == 0
    assert desk.window.actions_.play.isEnabled()
    assert desk.window.queue.jobs[0].videos == 1
    table = desk.window.table
    assert table.data(table.index(0, Column.PROGRESS)) == "1 video"


def test_pictures_and_videos_in_one_job(desk: Desk) -> None:
    folder = desk.folder / "Mixed"
    make_picture(folder / "p.jpg")
    make_clip(folder / "v.mp4")
    desk.add(folder)
    desk.until(lambda: desk.window.files.table.rowCount() == 2)
    table = desk.window.table
    assert table.data(table.index(0, Column.PROGRESS)) == "2 files"
    desk.window.files.choose(folder / "v.mp4")
    desk.until(lambda: desk.window.preview.clip is not None and not desk.window.preview.busy)
    assert desk.window.preview_panel.clip_bar.isVisible()
    assert desk.window.actions_.open_file.text() == "&Open in player"
    desk.window.files.choose(folder / "p.jpg")
    desk.until(lambda: desk.window.preview.clip is None and not desk.window.preview.busy)
    assert not desk.window.preview_panel.clip_bar.isVisible()
    assert not desk.window.actions_.play.isEnabled()
    assert desk.window.actions_.open_file.text() == "&Open"


@pytest.mark.slow
def test_any_frame_is_shown_and_tried(desk: Desk) -> None:
    add_videos(desk)
    bar = desk.window.preview_panel.clip_bar
    for frame in (5, 6, 19, 2, 7):  # as a drag does: only the last one counts
        bar.slider.setValue(frame)
        bar.slider.sought.emit(frame)
    desk.until(lambda: not desk.window.preview.busy)
    assert before(desk) == 7
    desk.trigger("preview")
    desk.until(lambda: len(desk.engine.previews) == 1 and not desk.window.preview.busy)
    assert 0.7 <= desk.engine.previews[0].at < 0.8
    bar.slider.setValue(12)
    bar.slider.sought.emit(12)
    desk.until(lambda: len(desk.engine.previews) == 2 and not desk.window.preview.busy)
    assert 1.2 <= desk.engine.previews[1].at < 1.3


@pytest.mark.slow
def test_frames_are_seen_on_the_way_while_the_slider_is_dragged(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    add_videos(desk)
    read: list[float] = []

    def slowly(wish: PreviewRequest) -> PreviewResponse:
        read.append(wish.at)
        time.sleep(0.1)
        return read_pair(wish)

    monkeypatch.setattr(pair_reader, "read_pair", slowly)
    seen: set[int] = set()
    bar = desk.window.preview_panel.clip_bar
    for frame in range(1, 20):
        bar.slider.setValue(frame)
        bar.slider.sought.emit(frame)
        desk.qtbot.wait(30)
        seen.add(before(desk))
    desk.until(lambda: not desk.window.preview.busy)
    assert before(desk) == 19
    assert len(seen) >= 3
    assert len(read) < 19


@pytest.mark.slow
def test_a_finished_video_shows_the_same_frame_of_its_result(desk: Desk) -> None:
    folder = add_videos(desk)
    desk.trigger("start")
    desk.idle()
    bar = desk.window.preview_panel.clip_bar
    bar.slider.setValue(11)
    bar.slider.sought.emit(11)
    desk.until(lambda: not desk.window.preview.busy)
    canvas = desk.window.preview_panel.compare.canvas
    assert number_of(canvas.after) == before(desk) == 11
    assert desk.window.queue.jobs[0].state is JobState.DONE
    assert (desk.window.queue.jobs[0].output / "a.mp4").read_bytes() == (folder / "a.mp4").read_bytes()


@pytest.mark.slow
def test_where_a_result_was_cut_there_is_nothing_to_see(desk: Desk) -> None:
    """The stand-in copies the whole video, so frame 0 of the result has the place of frame 5."""
    add_videos(desk)
    bar = desk.window.preview_panel.clip_bar
    bar.slider.setValue(5)
    bar.start.click()
    bar.slider.setValue(9)
    bar.end.click()
    desk.trigger("start")
    desk.idle()
    canvas = desk.window.preview_panel.compare.canvas
    for frame, expected in ((4, None), (5, 0), (9, 4), (10, None)):
        bar.slider.setValue(frame)
        bar.slider.sought.emit(frame)
        desk.until(lambda: not desk.window.preview.busy)
        assert (None if canvas.after is None else number_of(canvas.after)) == expected
    assert not bar.start.isEnabled()


@pytest.mark.slow
def test_three_seconds_are_translated_and_go_round(desk: Desk) -> None:
    add_videos(desk)
    bar = desk.window.preview_panel.clip_bar
    bar.slider.setValue(4)
    bar.slider.sought.emit(4)
    desk.until(lambda: not desk.window.preview.busy)
    desk.trigger("play_trial")
    assert bar.playing
    desk.until(lambda: desk.window.preview.playback.loop.playing)
    (order,) = desk.engine.loops
    assert order.options.video.start is None
    assert order.seconds == pytest.approx(1.6), "no more is there"
    assert 0.3 < order.at <= 0.4
    desk.until(lambda: desk.window.preview_panel.compare.canvas.after is not None)
    seen: set[int] = set()
    bar.slider.valueChanged.connect(seen.add)
    desk.until(lambda: len(seen) >= 3)
    bar.play.click()
    assert not bar.playing
    assert desk.window.preview.playback.loop.kept == 0
    desk.until(lambda: len(desk.engine.previews) == 1)  # the frame where it stood is tried


@pytest.mark.parametrize(("shown", "begins", "seconds"), [(0, 0.5, 1.0), (8, 0.8, 0.7), (18, 0.5, 1.0)])
def test_three_seconds_keep_to_what_is_not_cut(desk: Desk, shown: int, begins: float, seconds: float) -> None:
    add_videos(desk)
    bar = desk.window.preview_panel.clip_bar
    bar.slider.set_trim(5, 15)
    bar.slider.trimmed.emit()
    bar.slider.setValue(shown)
    bar.slider.sought.emit(shown)
    desk.until(lambda: not desk.window.preview.busy)
    desk.trigger("play_trial")
    desk.until(lambda: len(desk.engine.loops) == 1)
    (order,) = desk.engine.loops
    assert begins - 0.1 < order.at <= begins
    assert order.seconds == pytest.approx(seconds, abs=0.05)


def test_playing_keeps_the_view_that_a_person_chose(desk: Desk) -> None:
    add_videos(desk)
    canvas = desk.window.preview_panel.compare.canvas
    canvas.zoom_to(4.0)
    canvas.pan(QPointF(-30, -20))
    width, seen = canvas.viewport.image.width(), canvas.viewport.target
    desk.trigger("play_trial")  # its frames are smaller
    desk.until(lambda: desk.window.preview.playback.loop.playing)
    assert canvas.viewport.image.width() < width
    assert canvas.viewport.target.width() == pytest.approx(seen.width(), rel=0.1)
    assert canvas.viewport.target.left() == pytest.approx(seen.left(), abs=0.1 * seen.width())


@pytest.mark.slow
def test_stopping_while_they_are_translated(desk: Desk) -> None:
    add_videos(desk)
    desk.engine.held = True
    desk.trigger("play_trial")
    desk.engine.allow(2)
    desk.until(lambda: desk.window.preview.playback.loop.kept == 2)
    desk.trigger("play")
    desk.engine.allow(9)
    desk.until(lambda: not desk.window.preview.busy)
    assert desk.window.preview.playback.loop.kept == 0
    desk.engine.held = False
    desk.engine.broken = {"a.mp4"}
    desk.trigger("play_trial")
    desk.until(lambda: "This one is broken." in desk.window.preview_panel.compare._notice.text)
    assert not desk.window.preview_panel.clip_bar.playing


@pytest.mark.slow
def test_a_result_is_played_to_its_end(desk: Desk) -> None:
    add_videos(desk)
    desk.trigger("start")
    desk.idle()
    desk.until(lambda: not desk.window.preview.busy)
    compare = desk.window.preview_panel.compare
    bar = desk.window.preview_panel.clip_bar
    pairs: list[tuple[int, int]] = []
    desk.window.preview.playback.player.shown.connect(
        lambda _pair: pairs.append((number_of(compare.canvas.before), number_of(compare.canvas.after)))
    )
    bar.slider.setValue(12)
    bar.slider.sought.emit(12)
    bar.play.click()
    desk.until(lambda: len(pairs) > 0)
    assert bar.playing
    desk.until(lambda: not desk.window.preview.busy)
    assert not bar.playing
    assert pairs[0] == (12, 12)
    assert all(left == right for left, right in pairs)
    assert pairs[-1][0] == 19
    desk.until(lambda: not desk.window.preview.busy)
    bar.play.click()  # at its end it begins again
    desk.until(lambda: bar.slider.value() < 5)
    desk.window.files.choose(desk.folder / "Trip" / "a.mp4")
    bar.play.click()
    assert not bar.playing


def test_progress_is_seen_in_both_lists(desk: Desk) -> None:
    folder = add_videos(desk, "a.mp4", "b.mp4")
    desk.engine.held = True
    desk.trigger("start")
    desk.engine.allow(2)
    files, jobs = desk.window.files.table, desk.window.table
    desk.until(lambda: files.data(files.index(0, 1)).startswith("50 % · 2 of 4 frames"))
    assert files.data(files.index(0, 1)) == "50 % · 2 of 4 frames · 13 fps · 4 s left · about 4 kB"
    assert jobs.data(jobs.index(0, Column.PROGRESS)) == "0 of 2 + 50 %"
    assert jobs.data(jobs.index(0, Column.SPEED)) == "13 fps"
    assert desk.window.windowTitle().startswith("25%")
    assert "50 % · 2 of 4 frames" in desk.window.strip.summary.text()
    assert files.data(files.index(1, 1)) == "Waiting"
    desk.engine.allow(99)
    desk.idle()
    assert [files.data(files.index(row, 1)) for row in (0, 1)] == ["Done – 4 frames, 13 fps"] * 2
    assert (folder.parent / "Trip - Tiny" / "b.mp4").exists()


@pytest.mark.slow
def test_a_stopped_video_says_how_far_it_is(desk: Desk) -> None:
    add_videos(desk, "a.mp4", "b.mp4")
    desk.engine.held = True
    desk.trigger("start")
    desk.engine.allow(7)
    said = "50 % · 2 of 4 frames · about 4 kB"

    def results() -> list[str]:
        files = desk.window.files.table
        return [files.data(files.index(row, 1)) for row in range(files.rowCount())]

    desk.until(lambda: results()[1].startswith("50 %"))
    desk.trigger("stop_now")
    desk.idle()
    done = "Done – 4 frames, 13 fps"
    desk.until(lambda: results() == [done, said])
    jobs = desk.window.table
    assert jobs.data(jobs.index(0, Column.PROGRESS)) == "1 of 2 + 50 %"
    assert not desk.window.files.table._moves
    desk.reopen()
    desk.until(lambda: results() == [done, said])
    desk.trigger("start")
    desk.idle()
    assert results() == [done, done]  # of what was finished before as well


def test_where_nothing_came_of_it_yet_nothing_is_said(desk: Desk) -> None:
    add_videos(desk, "a.mp4")
    desk.engine.held = True
    desk.trigger("start")
    desk.engine.allow(2)
    desk.until(lambda: desk.window.queue.jobs[0].fraction == 0.5)
    assert "Waiting" not in [label.text() for label in desk.window.preview_panel.findChildren(QLabel)]
    assert desk.window.strip.summary.text().startswith("50 % · 2 of 4 frames")  # not 0 of 1 video
    desk.engine.allow(99)
    desk.idle()


@pytest.mark.slow
def test_one_video_is_cut_and_set_by_itself(desk: Desk) -> None:
    folder = add_videos(desk, "a.mp4", "b.mp4")
    window, bar = desk.window, desk.window.preview_panel.clip_bar
    window.settings.unfold(advanced=False, video=True)
    video = window.settings.video
    assert video.own.text() == "Only for “a.mp4”"
    bar.slider.setValue(5)
    bar.start.click()
    assert not video.own.isChecked()
    video.own.click()
    pick(video.codec_box, VideoCodec.AV1)
    job = window.queue.jobs[0]
    first, second = folder / "a.mp4", folder / "b.mp4"
    assert job.clip(first).codec is VideoCodec.AV1
    assert job.clip(first).start == pytest.approx(0.475)
    assert job.settings.options.video == VideoOptions()
    window.files.choose(second)
    desk.until(lambda: not window.preview.busy)
    assert not video.own.isChecked()
    assert video.codec_box.currentData() == VideoCodec.AUTO
    assert bar.slider.trim == (0, 20)
    pick(video.container_box, Container.MKV)  # for the whole job
    job = window.queue.jobs[0]
    assert job.settings.options.video.container is Container.MKV
    assert job.clip(second).container is Container.MKV
    assert job.clip(first).container is Container.AUTO
    window.files.choose(first)
    desk.until(lambda: not window.preview.busy)
    assert video.own.isChecked()
    assert video.codec_box.currentData() == VideoCodec.AV1
    assert bar.slider.trim == (5, 20)
    desk.trigger("preview")
    desk.until(lambda: len(desk.engine.previews) == 1)
    assert desk.engine.previews[0].options.video.codec is VideoCodec.AV1
    video.own.click()
    assert video.container_box.currentData() == Container.MKV
    assert window.queue.jobs[0].clip(first).container is Container.MKV
    assert window.queue.jobs[0].clip(first).start == pytest.approx(0.475)
    desk.trigger("start")
    desk.idle()
    assert list(desk.engine.clips[0]) == [first]
    assert not video.own.isVisible()


@pytest.mark.slow
def test_a_cut_comes_back_with_the_window(desk: Desk) -> None:
    add_videos(desk)
    bar = desk.window.preview_panel.clip_bar
    bar.slider.setValue(5)
    bar.start.click()
    desk.window.settings.unfold(advanced=False, video=True)
    desk.reopen()
    desk.window.queue_panel.select([0])  # models and the queue come in any order, and models take the choice away
    desk.until(lambda: desk.window.preview.clip is not None and not desk.window.preview.busy)
    assert desk.window.preview_panel.clip_bar.slider.trim == (5, 20)
    assert desk.window.settings.video_fold.isChecked()


def test_results_are_opened_elsewhere(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    add_videos(desk)
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    desk.trigger("start")
    desk.idle()
    desk.until(lambda: not desk.window.preview.busy)
    desk.window.files._show_menu(desk.window.files.view.rect().center())
    (menu,) = [menu for menu in desk.window.files.findChildren(QMenu) if menu.isVisible()]
    assert [action.text() for action in menu.actions()] == ["&Open in player", "&Show in folder", "Pre&view"]
    menu.close()
    desk.trigger("open_file")
    desk.trigger("show_file")
    desk.window.files.view.opened.emit()
    output = desk.window.queue.jobs[0].output
    assert opened == [str(output / "a.mp4"), str(output), str(output / "a.mp4")]


def test_a_video_that_cannot_be_read_says_why(desk: Desk) -> None:
    folder = desk.folder / "Trip"
    folder.mkdir()
    (folder / "bad.mp4").write_bytes(b"no video")
    desk.add(folder)
    notice = desk.window.preview_panel.compare._notice
    desk.until(lambda: desk.window.preview.file is not None and not desk.window.preview.busy)
    assert notice.text
    assert not desk.window.preview_panel.clip_bar.isVisible()
    assert not desk.window.actions_.play.isEnabled()


def test_the_dialogue_offers_videos(desk: Desk) -> None:
    desk.trigger("add_files")
    (dialog,) = desk.window.findChildren(QFileDialog)
    first = dialog.nameFilters()[0]
    assert first.startswith("Pictures and videos (")
    assert "*.mp4" in first
    assert "*.jpg" in first
    dialog.reject()


def test_removing_a_stopped_video_discards_its_hidden_part(desk: Desk) -> None:
    add_videos(desk)
    desk.engine.held = True
    desk.trigger("start")
    desk.engine.allow(2)
    desk.until(lambda: desk.window.queue.jobs[0].fraction > 0)
    desk.trigger("stop_now")
    desk.idle()
    output = desk.window.queue.jobs[0].output
    desk.trigger("remove")
    assert "are discarded" in answer(desk, "Remove")
    desk.until(lambda: desk.engine.discarded == [output])


@pytest.mark.slow
def test_a_running_clip_is_not_left_for_the_latest_result(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "PATIENCE_MS", 1)
    add_videos(desk, "a.mp4", "b.mp4")
    desk.trigger("play")
    desk.until(lambda: desk.window.preview_panel.clip_bar.slider.value() > 1)
    desk.trigger("start")
    desk.idle()
    file = desk.window.preview.file
    assert file is not None
    assert file.source.name == "a.mp4"


def test_everything_below_the_picture_is_reached_by_keys(desk: Desk, qtbot: QtBot) -> None:
    add_videos(desk)
    bar = desk.window.preview_panel.clip_bar
    wanted = {bar.play, bar.slider, bar.start, bar.end, desk.window.preview_panel.button}
    desk.window.activateWindow()
    desk.window.toolbar.add.setFocus()
    for _ in range(60):
        focus = QApplication.focusWidget()
        assert focus is not None
        wanted.discard(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert not wanted
    assert bar.slider.accessibleName()
    assert all(part.accessibleName() for part in (bar.play, bar.start, bar.end, bar.reset))


@pytest.mark.parametrize("size", [(820, 540), (900, 600)])
def test_the_layout_holds_with_a_video(desk: Desk, size: tuple[int, int]) -> None:
    add_videos(desk, "A very long name of a clip from the summer holidays in the mountains, camera two.mp4")
    window = desk.window
    window.resize(*size)
    bar = window.preview_panel.clip_bar
    bar.slider.setValue(5)
    bar.start.click()
    desk.engine.held = True
    desk.trigger("start")
    desk.engine.allow(2)
    desk.until(lambda: window.queue.jobs[0].fraction > 0)
    desk.qtbot.wait(50)
    assert (window.width(), window.height()) == size
    for part in (bar, window.preview_panel.button, bar.time, window.files, window.queue_panel):
        corner = part.mapTo(window, QPoint(part.width(), part.height()))
        assert corner.x() <= size[0]
        assert corner.y() <= size[1]
    assert window.preview_panel.compare.canvas.height() >= 120
    assert bar.slider.width() >= 120
    assert window.files.view.viewport().height() > 40
