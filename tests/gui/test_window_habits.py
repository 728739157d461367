"""What holds for the whole main window: keys, focus, wheel, drops, messages and its size."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QMenu,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from put_desktop.translate.queue.job import JobState
from put_desktop.translate.queue.job_queue import Activity
from tests.gui.window_help import Desk, open_desk

Key = Qt.Key


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, tiny_model: Path) -> Iterator[Desk]:
    with open_desk(qtbot, tmp_path, tiny_model) as found:
        found.window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is found.window)
        yield found


# Mnemonics


def keys_of(parent: QWidget) -> list[tuple[str, str]]:
    """The mnemonics of a window and of its menu bar, with the texts that have them."""
    texts = [button.text() for button in parent.findChildren(QAbstractButton)]
    texts += [label.text() for label in parent.findChildren(QLabel) if label.buddy() is not None]
    texts += [action.text() for action in parent.window().menuBar().actions()]
    return [(keys, text) for text in texts if (keys := QKeySequence.mnemonic(text).toString())]


def test_no_two_controls_share_a_mnemonic(desk: Desk) -> None:
    desk.window.settings.unfold(advanced=True, video=True)
    found = keys_of(desk.window)
    keys = [keys for keys, _ in found]
    assert len(set(keys)) == len(keys), sorted(found)
    assert len(keys) > 15


def test_no_two_entries_of_a_menu_share_a_mnemonic(desk: Desk) -> None:
    for menu in desk.window.menuBar().findChildren(QMenu):
        keys = [QKeySequence.mnemonic(action.text()).toString() for action in menu.actions()]
        keys = [each for each in keys if each]
        assert len(set(keys)) == len(keys), menu.title()


# Focus


def press_space() -> None:
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Space)
    QApplication.processEvents()


def test_space_twice_on_start_only_starts(desk: Desk) -> None:
    desk.engine.held = True
    desk.add(desk.pictures("Holiday"))
    desk.window.toolbar.run.setFocus()
    for _ in range(3):
        press_space()
    assert desk.window.queue.activity is Activity.RUNNING
    desk.engine.allow(3)
    desk.idle()
    assert desk.states() == [JobState.DONE]
    desk.add(desk.pictures("Garden"))
    assert desk.window.toolbar.run.hasFocus(), "it is where it was"


def test_space_twice_on_pause_only_pauses(desk: Desk) -> None:
    desk.engine.held = True
    desk.add(desk.pictures("Holiday"))
    desk.trigger("start")
    desk.window.toolbar.run.setFocus()
    for _ in range(3):
        press_space()
    assert desk.window.queue.activity is Activity.PAUSED
    desk.trigger("resume")
    assert desk.window.toolbar.run.hasFocus()


def test_space_on_a_button_of_the_queue_does_nothing_else(desk: Desk) -> None:
    desk.add(desk.pictures("Holiday"))
    desk.trigger("start")
    desk.idle()
    desk.add(desk.pictures("Garden"))
    panel = desk.window.queue_panel
    (clear,) = [each for each in panel.findChildren(QAbstractButton) if each.accessibleName() == "Clear finished"]
    clear.setFocus()
    press_space()
    assert panel.isAncestorOf(QApplication.focusWidget())
    assert not isinstance(QApplication.focusWidget(), QAbstractButton)


# Wheel


def turn_wheel(target: QWidget) -> None:
    middle = QPointF(target.rect().center())
    buttons, keys, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    turn = QWheelEvent(middle, target.mapToGlobal(middle), QPoint(), QPoint(0, -120), buttons, keys, phase, False)  # noqa: FBT003
    QApplication.sendEvent(target, turn)


def value(control: QWidget) -> object:
    if isinstance(control, QComboBox):
        return control.currentIndex()
    return control.value() if isinstance(control, QSlider) else control.property("value")


def test_the_wheel_changes_no_control_even_with_focus(desk: Desk) -> None:
    desk.add(desk.pictures("Holiday"))
    desk.window.settings.unfold(advanced=True, video=True)
    tried = 0
    for kind in (QSlider, QComboBox, QAbstractSpinBox):
        for control in desk.window.findChildren(kind):
            if control.isVisible() and control.isEnabled():
                control.setFocus()
                before = value(control)
                turn_wheel(control)
                assert value(control) == before, control.accessibleName()
                tried += 1
    assert tried > 8


# The view


def test_the_view_stays_while_a_person_looks_closely(desk: Desk) -> None:
    desk.engine.held = True
    desk.add(desk.pictures("Holiday", 4))
    desk.until(lambda: desk.window.preview.file is not None and not desk.window.preview.busy)
    canvas = desk.window.preview_panel.compare.canvas
    turn = canvas.viewport
    QTest.keyClick(canvas, Key.Key_Plus)
    assert canvas.viewport != turn
    seen = canvas.viewport
    desk.trigger("start")
    desk.engine.allow(4)
    desk.idle()
    desk.until(lambda: not desk.window.preview.busy)
    assert desk.window.preview.file is not None
    assert desk.window.preview.file.source.name == "p0.jpg"
    assert canvas.viewport == seen


# Messages


def places(desk: Desk) -> dict[QWidget, QPoint]:
    window = desk.window
    controls = [*window.findChildren(QAbstractButton), *window.findChildren(QSlider), window.queue_panel.view]
    inside = [each for each in controls if not window.messages.isAncestorOf(each)]
    return {each: each.mapTo(window, QPoint()) for each in inside if each.isVisible()}


@pytest.mark.parametrize("with_queue", [False, True])
def test_messages_move_no_control(desk: Desk, with_queue: bool) -> None:
    if with_queue:
        desk.add(desk.pictures("Holiday"))
        desk.until(lambda: not desk.window.preview.busy)
    desk.qtbot.wait(100)
    before = places(desk)
    desk.window.messages.show_info("Something happened. " * 20, "Do this.")
    desk.qtbot.wait(100)
    assert desk.window.messages.isVisible()
    assert places(desk) == before
    shown, centre = desk.window.messages.geometry(), desk.window.centre
    assert shown.height() == desk.window.messages.heightForWidth(shown.width())
    inside = QRect(centre.mapTo(desk.window.messages.parentWidget(), QPoint()), centre.size())
    assert inside.contains(shown), "it covers neither the settings nor the queue"


def test_selecting_a_job_moves_no_setting(desk: Desk) -> None:
    desk.add(desk.pictures("Holiday"))
    desk.qtbot.wait(50)
    place = desk.window.settings.fold.pos()
    desk.window.queue_panel.select([])
    desk.qtbot.wait(50)
    assert desk.window.settings.fold.pos() == place


def test_a_message_follows_the_splitter(desk: Desk) -> None:
    desk.add(desk.pictures("Holiday"))
    desk.window.messages.show_info("Something happened.")
    right = desk.window.messages.geometry().right()
    desk.window.parts.top_half.setSizes([120, 500, 400])
    desk.until(lambda: desk.window.messages.geometry().right() < right)


# Size

OPENS_ALL = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from put.models.library import Library
from put_desktop.main.shortcuts import ShortcutsDialog
from put_desktop.main.window import MainWindow
from put_desktop.ui import theme
from tests.desktop.scripted import ScriptedEngine
folder = Path(sys.argv[1])
app = QApplication([])
theme.apply(app)
window = MainWindow(folder / "data", ScriptedEngine(), Library(folder / "models", folder / "own"))
windows = [window, ShortcutsDialog([], window)]
for each in windows:
    each.show()
app.processEvents()
for each in windows:
    screen = each.screen().availableGeometry()
    print(each.width(), each.height(), screen.width(), screen.height())
window.end()
"""


@pytest.mark.slow
@pytest.mark.parametrize("scale", ["1", "1.5", "2"])
def test_no_window_opens_larger_than_its_screen(tmp_path: Path, tiny_model: Path, scale: str) -> None:
    (tmp_path / "models").mkdir()
    shutil.copyfile(tiny_model, tmp_path / "models" / "one.safetensors")
    done = subprocess.run(
        [sys.executable, "-c", OPENS_ALL, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale},
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert done.returncode == 0, done.stderr
    sizes = [[int(word) for word in line.split()] for line in done.stdout.splitlines()]
    assert len(sizes) == 2
    for width, height, most_across, most_down in sizes:
        assert width <= most_across
        assert height <= most_down


def test_a_window_that_was_left_on_a_larger_screen_fits_this_one(desk: Desk) -> None:
    available = desk.window.screen().availableGeometry()
    desk.window.resize(available.width() + 300, available.height() + 100)
    desk.reopen()
    assert desk.window.frameGeometry().width() <= available.width()
    assert desk.window.frameGeometry().height() <= available.height()
