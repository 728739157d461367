"""What holds for the whole main window: keys, focus, wheel, drops, messages and its size."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
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
    desk.window.toolbar.start.setFocus()
    for _ in range(3):
        press_space()
    assert desk.window.queue.activity is Activity.RUNNING
    desk.engine.allow(3)
    desk.idle()
    assert desk.states() == [JobState.DONE]
    desk.add(desk.pictures("Garden"))
    assert desk.window.toolbar.start.hasFocus(), "it is where it was"


def test_space_twice_on_pause_only_pauses(desk: Desk) -> None:
    desk.engine.held = True
    desk.add(desk.pictures("Holiday"))
    desk.trigger("start")
    desk.window.toolbar.pause.setFocus()
    for _ in range(3):
        press_space()
    assert desk.window.queue.activity is Activity.PAUSED
    desk.trigger("resume")
    assert desk.window.toolbar.pause.hasFocus()


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
