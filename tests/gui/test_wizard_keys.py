"""From two folders to a model in the gallery by the keyboard alone, through all seven pages in one go."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from training_help import evaluated, saved, sheet

from put.events import TrainingSampled, TrainingStarted
from put.runs.types import RunState
from put_desktop.core import put_process
from put_desktop.training.runs import run_watch
from put_desktop.training.wizard.wizard import Step, TrainingWindow
from tests.conftest import make_picture
from tests.desktop.runs_stand_in import FakeRuns
from tests.gui.put_stand_in import StandIn, finished, measured, side, started
from tests.gui.window_help import Desk, open_desk

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def runs() -> FakeRuns:
    return FakeRuns()


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """Two folders, and a ``put`` that finds nothing wrong with them."""
    put = StandIn(tmp_path / "stand-in")
    script = str(put.folder / "put.py")
    monkeypatch.setattr(put_process, "put_command", lambda words: [sys.executable, "-I", script, *words])
    a, b = tmp_path / "photographs", tmp_path / "paintings"
    for folder in (a, b):
        for number in range(3):
            make_picture(folder / f"{number}.png", seed=number)
    put.answer("inspect", [*started(), finished(side(a), side(b), [])])
    crops = [
        {"event": "crop", "side": name, "path": str(folder / "0.png"), "source": "x", "seen": None}
        for name, folder in (("A", a), ("B", b))
    ]
    put.answer("crops", [*crops, {"event": "crops", "count": 2}])
    put.answer("estimate", [measured()])
    return a, b


@pytest.fixture
def desk(
    qtbot: QtBot, tmp_path: Path, tiny_model: Path, runs: FakeRuns, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    monkeypatch.setattr(run_watch, "SEEN_MS", 20)
    monkeypatch.setattr(run_watch, "UNSEEN_MS", 40)
    monkeypatch.setattr("put_desktop.main.window.RealRuns", lambda _library: runs)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    with open_desk(qtbot, tmp_path, tiny_model) as found:
        found.window.activateWindow()
        yield found


def press(key: Qt.Key, keys: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), key, keys)
    QApplication.processEvents()


def tab_to(desk: Desk, control: QWidget) -> None:
    """Press Tab until a control has the focus; it has to be ready by then."""
    desk.until(lambda: control.isVisible() and control.isEnabled())
    for _ in range(100):
        if QApplication.focusWidget() is control:
            return
        press(Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {control}")


def choose_folder(desk: Desk, button: QWidget, folder: Path) -> None:
    tab_to(desk, button)
    press(Key.Key_Space)
    desk.until(lambda: bool(desk.window.findChildren(QFileDialog)))
    (dialog,) = desk.window.findChildren(QFileDialog)
    desk.until(lambda: QApplication.activeWindow() is dialog)
    QTest.keyClicks(QApplication.focusWidget(), str(folder))
    press(Key.Key_Return)
    desk.until(lambda: not desk.window.findChildren(QFileDialog))
    desk.window.activateWindow()  # as a window manager does
    desk.until(lambda: QApplication.activeWindow() is desk.window)


def go_next(desk: Desk, window: TrainingWindow, step: Step) -> None:
    tab_to(desk, window.footer.next)
    press(Key.Key_Space)
    assert window.step is step


def let_it_finish(runs: FakeRuns, run: Path) -> None:
    """What a run would have written by its end."""
    runs.events[run] = [
        TrainingStarted(0, 400, 3, 3, "cpu", "fp32", run),
        *(TrainingSampled(step, sheet(run, step)) for step in (0, 200, 400)),
        evaluated(200, 0.5),
        evaluated(400, 0.4, best=True),
        saved(400, run),
    ]
    runs.listed = [replace(entry, snapshots=(200, 400)) for entry in runs.listed]
    runs.change(run, RunState.FINISHED, step=400)


@pytest.mark.slow
def test_all_seven_pages_by_keys_alone(desk: Desk, runs: FakeRuns, folders: tuple[Path, Path]) -> None:
    press(Key.Key_T, Modifier.ControlModifier | Modifier.ShiftModifier)
    window = desk.window.training.window
    assert window is not None
    pages = window.pages
    for name, folder in zip("AB", folders, strict=True):
        choose_folder(desk, pages.images_page.panels[name].folder_button, folder)
    go_next(desk, window, Step.SETTINGS)
    go_next(desk, window, Step.CROPS)
    go_next(desk, window, Step.ESTIMATE)
    tab_to(desk, pages.estimate_page.start_button)
    press(Key.Key_Space)
    desk.until(lambda: window.step is Step.RUN)
    assert window.run is not None
    let_it_finish(runs, window.run)
    tab_to(desk, pages.run_page.header.choose)
    press(Key.Key_Space)
    assert window.step is Step.CHOOSE
    tab_to(desk, pages.choose_page.use)
    press(Key.Key_Space)
    assert window.step is Step.FINISH
    tab_to(desk, pages.finish_page.publish)
    press(Key.Key_Space)
    desk.until(pages.finish_page.translate.isVisible)
    assert runs.asked[-1][0] == "publish"
