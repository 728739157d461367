"""The window and the real engine: a small network translates a small video."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from put.video.probe import probe
from put_desktop.translate.queue.engine import RealEngine
from put_desktop.translate.queue.job import JobState
from tests.desktop.clips import make_clip, number_of
from tests.gui.test_window_stall import MOST_FROM_ELSEWHERE, TickMeter, WatchedEngine
from tests.gui.window_help import Desk, answer, open_desk


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, tiny_model: Path) -> Iterator[Desk]:
    with open_desk(qtbot, tmp_path, tiny_model, RealEngine(None)) as found:
        found.window.worker._engine = RealEngine(found.library)
        yield found


def add(desk: Desk, name: str, frames: int = 20, size: tuple[int, int] = (96, 64)) -> Path:
    clip = make_clip(desk.folder / name / "a.mp4", frames, size=size)
    desk.add(clip.parent)
    desk.until(lambda: desk.window.preview.clip is not None and not desk.window.preview.busy)
    return clip


def finish(desk: Desk) -> None:
    desk.trigger("start")
    desk.qtbot.waitUntil(lambda: desk.states()[-1] is JobState.DONE, timeout=60_000)
    desk.until(lambda: not desk.window.preview.busy)


@pytest.mark.slow
def test_a_frame_and_three_seconds_are_tried_and_the_whole_is_translated(desk: Desk) -> None:
    clip = add(desk, "Trip")
    bar, canvas = desk.window.preview_panel.clip_bar, desk.window.preview_panel.compare.canvas
    bar.slider.setValue(7)
    bar.slider.sought.emit(7)
    desk.trigger("preview")
    desk.until(lambda: canvas.after is not None and not desk.window.preview.busy)
    assert number_of(canvas.before) == 7
    desk.trigger("play_trial")
    desk.until(lambda: desk.window.preview.playback.loop.playing)
    assert desk.window.preview.playback.loop.kept == 13  # from frame 7 to the end
    assert number_of(desk.window.preview.playback.loop._pairs[0].before) == 7
    bar.play.click()
    told: list[int] = []
    desk.window.queue.video_progressed.connect(lambda _job, progress: told.append(progress.frames))
    finish(desk)
    target = desk.window.queue.jobs[0].output / clip.name
    assert probe(target).frames == 20
    assert told
    assert told == sorted(told)
    assert canvas.after is not None
    assert desk.window.settings.video.steadiness.number.text().endswith("suggested")


@pytest.mark.slow
def test_only_what_was_kept_is_translated(desk: Desk) -> None:
    clip = add(desk, "Trip")
    bar = desk.window.preview_panel.clip_bar
    bar.slider.setValue(5)
    bar.start.click()
    bar.slider.setValue(11)
    bar.end.click()
    finish(desk)
    target = desk.window.queue.jobs[0].output / clip.name
    assert probe(target).frames == 7
    canvas = desk.window.preview_panel.compare.canvas
    for frame, there in ((4, False), (5, True), (11, True), (12, False)):
        bar.slider.setValue(frame)
        bar.slider.sought.emit(frame)
        desk.until(lambda: not desk.window.preview.busy)
        assert (canvas.after is not None) == there, frame


@pytest.mark.slow
def test_a_video_that_is_stopped_goes_on_or_leaves_nothing(desk: Desk) -> None:
    add(desk, "Trip", 400, (320, 240))
    desk.trigger("start")
    desk.until(lambda: desk.window.queue.jobs[0].fraction > 0)
    desk.trigger("stop_now")
    desk.idle()
    assert desk.states() == [JobState.STOPPED]
    output = desk.window.queue.jobs[0].output
    hidden = list(output.glob(".*.put-video"))
    assert len(hidden) == 1
    desk.trigger("remove")
    assert "are discarded" in answer(desk, "Remove")
    desk.until(lambda: not hidden[0].exists())
    assert list(output.iterdir()) == []


@pytest.mark.slow
def test_the_event_loop_does_not_wait_for_videos(desk: Desk) -> None:
    meter = TickMeter()
    meter.start()
    desk.window.worker._engine = engine = WatchedEngine(desk.library, meter)
    add(desk, "Trip", 24, (1280, 720))
    box = desk.window.settings.advanced.size_box
    box.setCurrentIndex(box.findText("256 pixels"))
    box.activated.emit(box.currentIndex())
    bar = desk.window.preview_panel.clip_bar
    for frame in range(0, 24, 3):
        bar.slider.setValue(frame)
        bar.slider.sought.emit(frame)
        desk.qtbot.wait(30)
    finish(desk)
    bar.play.click()
    desk.until(lambda: not desk.window.preview.busy)
    assert threading.main_thread() not in engine.threads
    assert engine.ticks["translate"] > MOST_FROM_ELSEWHERE
