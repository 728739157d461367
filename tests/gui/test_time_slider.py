from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from put_desktop.media.clips import Clip
from put_desktop.preview.clip_bar import ClipBar
from put_desktop.preview.time_slider import TimeSlider

CLIP = Clip(10.0, 100)


@pytest.fixture
def bar(qtbot: QtBot) -> ClipBar:
    found = ClipBar(QAction("Play"))
    qtbot.addWidget(found)
    found.resize(640, 90)
    found.show_clip(CLIP)
    found.show()
    return found


def place(slider: TimeSlider, frame: float, *, handle: bool = False) -> QPoint:
    groove = slider._groove()
    return QPoint(round(slider._x(frame)), round(groove.bottom() + 6 if handle else groove.center().y()))


def drag(qtbot: QtBot, slider: TimeSlider, first: QPoint, last: QPoint) -> None:
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=first)
    for step in range(1, 6):
        qtbot.mouseMove(slider, first + (last - first) * step / 5)
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=last)


def test_keys_step_by_frame_and_by_second(bar: ClipBar, qtbot: QtBot) -> None:
    sought: list[float] = []
    bar.sought.connect(sought.append)
    for key in (
        Qt.Key.Key_Right,
        Qt.Key.Key_Right,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_Left,
        Qt.Key.Key_End,
        Qt.Key.Key_Home,
    ):
        qtbot.keyClick(bar.slider, key)
    assert sought == pytest.approx([0.1, 0.2, 1.2, 1.1, 9.9, 0.0])
    qtbot.keyClick(bar.slider, Qt.Key.Key_Left)
    assert len(sought) == 6
    assert bar.time.text() == "0:00.000 / 0:10.000"


def test_showing_a_time_tells_nobody(bar: ClipBar) -> None:
    sought: list[float] = []
    bar.sought.connect(sought.append)
    bar.show_time(4.31)
    assert bar.slider.value() == 43
    assert bar.time.text() == "0:04.300 / 0:10.000"
    assert sought == []


def test_start_and_end_are_set_at_the_frame_that_is_shown(bar: ClipBar, qtbot: QtBot) -> None:
    told: list[tuple[float | None, float | None]] = []
    bar.trimmed.connect(lambda start, end: told.append((start, end)))
    assert not bar.reset.isEnabled()
    bar.slider.setValue(20)
    bar.start.click()
    bar.slider.setValue(59)
    bar.end.click()
    assert bar.slider.trim == (20, 60)
    assert bar.kept.text() == "Selected: 0:02.000 – 0:06.000, 40 frames"
    bar.slider.setValue(80)
    qtbot.keyClick(bar.slider, Qt.Key.Key_I)
    assert bar.slider.trim == (80, 81)
    bar.slider.setValue(10)
    qtbot.keyClick(bar.slider, Qt.Key.Key_O)
    assert bar.slider.trim == (10, 11)
    bar.reset.click()
    assert bar.slider.trim == (0, 100)
    assert bar.kept.text() == "All 100 frames"
    # A quarter of a frame early, so that no time stamp that was rounded down is left out.
    assert told[0] == (pytest.approx(1.975), None)
    assert told[1] == (pytest.approx(1.975), pytest.approx(5.975))
    assert told[-1] == (None, None)
    told.clear()
    bar.reset.click()
    assert told == []


def test_what_was_cut_is_shown_as_it_was_told(bar: ClipBar) -> None:
    told: list[tuple[float | None, float | None]] = []
    bar.trimmed.connect(lambda start, end: told.append((start, end)))
    for start, end in ((1, 2), (33, 71), (99, 100), (0, 50)):
        bar.slider.set_trim(start, end)
        bar.slider.trimmed.emit()
        bar.show_clip(CLIP)
        assert bar.slider.trim == (0, 100)
        bar.show_trim(*told[-1], editable=True)
        assert bar.slider.trim == (start, end)


def test_handles_are_dragged_below_the_groove(bar: ClipBar, qtbot: QtBot) -> None:
    slider = bar.slider
    told: list[object] = []
    sought: list[float] = []
    bar.trimmed.connect(lambda start, end: told.append((start, end)))
    bar.sought.connect(sought.append)
    drag(qtbot, slider, place(slider, 0.4, handle=True), place(slider, 30.4, handle=True))
    assert slider.trim == (30, 100)
    assert slider.value() == 30
    assert len(told) == 1
    drag(qtbot, slider, place(slider, 100, handle=True), place(slider, 60.4, handle=True))
    assert slider.trim == (30, 61)
    drag(qtbot, slider, place(slider, 61, handle=True), place(slider, 5.4, handle=True))
    assert slider.trim == (30, 31)
    assert len(told) == 3
    assert sought[-1] == pytest.approx(3.0)
    drag(qtbot, slider, place(slider, 30.5), place(slider, 75.5))
    assert slider.value() == 75
    assert slider.trim == (30, 31)
    assert len(told) == 3


def test_a_job_that_runs_cannot_be_cut(bar: ClipBar, qtbot: QtBot) -> None:
    bar.show_trim(2.0, 5.0, editable=False)
    assert not any(button.isEnabled() for button in (bar.start, bar.end, bar.reset))
    drag(qtbot, bar.slider, place(bar.slider, 20, handle=True), place(bar.slider, 40, handle=True))
    qtbot.keyClick(bar.slider, Qt.Key.Key_X)
    assert bar.slider.trim == (20, 50)


def test_one_frame(bar: ClipBar, qtbot: QtBot) -> None:
    bar.show_clip(Clip(25.0, 1))
    bar.slider.keep_to_here()
    bar.slider.keep_from_here()
    qtbot.keyClick(bar.slider, Qt.Key.Key_Right)
    assert bar.slider.trim == (0, 1)
    assert not bar.grab().isNull()
