"""The end of the queue, a full disk, the tray, and what the desktop is told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from put.errors import DiskFullError
from put.unattended.disk import ENOUGH, LOW, DiskRoom
from put_desktop.platform import power
from put_desktop.translate.queue.job import JobState
from put_desktop.translate.queue.job_queue import Activity
from put_desktop.unattended import when_done
from put_desktop.unattended.countdown import CountdownDialog
from put_desktop.unattended.tray import Tray
from put_desktop.unattended.when_done import Action
from put_desktop.unattended.when_done_menu import WhenDoneMenu
from tests.gui.window_help import Desk, answer, open_desk

pytestmark = pytest.mark.slow


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the computer was told to do."""
    found: list[str] = []
    monkeypatch.setattr(power, "sleep", lambda: found.append("sleep"))
    monkeypatch.setattr(power, "shut_down", lambda: found.append("shut down"))
    monkeypatch.setattr(power, "run_command", found.append)
    return found


@pytest.fixture
def desk(
    qtbot: QtBot, tmp_path: Path, tiny_model: Path, monkeypatch: pytest.MonkeyPatch, done: list[str]
) -> Iterator[Desk]:
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "yes")
    monkeypatch.setattr("put_desktop.platform.session_bus.SessionBus._open", _no_bus)
    with open_desk(qtbot, tmp_path, tiny_model) as found:
        yield found


def _no_bus(_: object) -> None:
    raise OSError


def run(desk: Desk) -> None:
    desk.add(desk.pictures("Holiday", 1))
    desk.trigger("start")
    desk.idle()


def countdown(desk: Desk) -> CountdownDialog:
    (dialog,) = [each for each in desk.window.findChildren(CountdownDialog) if each.isVisible()]
    return dialog


def test_the_countdown_can_be_cancelled_and_the_choice_stays(desk: Desk, done: list[str]) -> None:
    desk.window.unattended.when_done.choose(Action.SHUT_DOWN)
    run(desk)
    dialog = countdown(desk)
    assert "shuts down in 60 s" in dialog.words.text()
    dialog.cancel.click()
    assert not desk.window.unattended.when_done.is_counting
    assert done == []
    assert desk.window.unattended.when_done.action is Action.SHUT_DOWN


def test_it_happens_at_the_end_once(desk: Desk, done: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(when_done, "COUNTDOWN_SECONDS", 1)
    desk.window.unattended.when_done.choose(Action.SLEEP)
    run(desk)
    desk.until(lambda: done == ["sleep"])
    assert desk.window.unattended.when_done.action is Action.NOTHING
    run(desk)
    assert not desk.window.unattended.when_done.is_counting


def test_a_new_job_ends_the_countdown_and_a_stop_begins_none(desk: Desk, done: list[str]) -> None:
    desk.window.unattended.when_done.choose(Action.SLEEP)
    run(desk)
    assert desk.window.unattended.when_done.is_counting
    desk.engine.held = True
    desk.add(desk.pictures("Garden", 2))
    desk.trigger("start")
    assert not desk.window.unattended.when_done.is_counting
    desk.until(lambda: desk.window.queue.running is not None)
    desk.trigger("stop_now")
    desk.idle()
    assert not desk.window.unattended.when_done.is_counting
    assert done == []


def test_a_command_is_asked_for_and_run(desk: Desk, done: list[str]) -> None:
    (menu,) = desk.window.findChildren(WhenDoneMenu)
    menu.choices[Action.COMMAND].trigger()
    assert desk.window.unattended.when_done.action is Action.NOTHING, "there is no command yet"
    (ask,) = desk.window.findChildren(QInputDialog)
    ask.setTextValue("say done")
    ask.accept()
    assert menu.choices[Action.COMMAND].isChecked()
    run(desk)
    countdown(desk).now.click()
    assert done == ["say done"]
    assert not [each for each in desk.window.findChildren(CountdownDialog) if each.isVisible()]


def test_what_cannot_be_started_is_said() -> None:
    problem = power.run_command("/no/such/program --at-all")
    assert problem is not None
    assert "/no/such/program" in problem.message


def test_a_nearly_full_disk_pauses_the_queue_until_there_is_room(desk: Desk) -> None:
    guard = desk.window.unattended.disk_guard
    rooms = [DiskRoom("/media/card", LOW - 1)]
    guard.room = lambda _folder: rooms[0]
    desk.engine.held = True
    desk.add(desk.pictures("Holiday", 2))
    desk.trigger("start")
    desk.until(lambda: desk.window.queue.running is not None)
    guard.check()
    desk.until(lambda: desk.window.queue.activity is Activity.PAUSED)
    assert "The disk /media/card is nearly full: 300 MB left. The queue is paused." in desk.messages()
    rooms[0] = DiskRoom("/media/card", LOW + 1)
    guard.check()
    desk.qtbot.wait(100)
    assert desk.window.queue.activity is Activity.PAUSED, "it would be full again at once"
    rooms[0] = DiskRoom("/media/card", ENOUGH)
    guard.check()
    desk.until(lambda: desk.window.queue.activity is Activity.RUNNING)
    assert "/media/card" not in desk.messages()
    desk.engine.allow(2)
    desk.idle()
    assert desk.states() == [JobState.DONE]


def test_a_queue_that_a_person_stops_does_not_resume_when_there_is_room(desk: Desk) -> None:
    guard = desk.window.unattended.disk_guard
    rooms = [DiskRoom("/media/card", LOW - 1)]
    guard.room = lambda _folder: rooms[0]
    desk.engine.held = True
    desk.add(desk.pictures("Holiday", 2))
    desk.trigger("start")
    desk.until(lambda: desk.window.queue.running is not None)
    guard.check()
    desk.until(lambda: desk.window.queue.activity is Activity.PAUSED)
    desk.window.queue.stop(after_file=False)
    desk.engine.allow(2)
    desk.idle()
    assert "/media/card" not in desk.messages()
    rooms[0] = DiskRoom("/media/card", ENOUGH)
    guard.check()
    desk.qtbot.wait(100)
    assert desk.states() == [JobState.STOPPED]


def test_a_job_that_met_a_full_disk_goes_on_when_there_is_room(desk: Desk) -> None:
    guard = desk.window.unattended.disk_guard
    rooms = [DiskRoom("/media/card", 5)]
    guard.room = lambda _folder: rooms[0]
    desk.engine.raises["Holiday"] = DiskFullError("The disk is full.")
    desk.add(desk.pictures("Holiday", 1))
    desk.trigger("start")
    desk.until(lambda: "/media/card" in desk.messages())
    assert desk.states() == [JobState.STOPPED]
    desk.engine.raises.clear()
    rooms[0] = DiskRoom("/media/card", ENOUGH)
    guard.check()
    desk.until(lambda: desk.states() == [JobState.DONE])


def test_the_computer_stays_awake_while_it_works(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    awake = desk.window.unattended.attention._awake
    told: list[tuple[str, str]] = []
    notifier = desk.window.unattended.attention._notifier
    monkeypatch.setattr(notifier, "notify", lambda title, text: told.append((title, text)))
    monkeypatch.setattr("PySide6.QtWidgets.QApplication.activeWindow", lambda: None)
    desk.engine.held = True
    desk.engine.broken.add("p1.jpg")
    desk.add(desk.pictures("Holiday", 2))
    desk.trigger("start")
    desk.until(lambda: awake.is_held)
    desk.trigger("pause")
    desk.until(lambda: not awake.is_held)
    desk.trigger("resume")
    desk.until(lambda: awake.is_held)
    desk.engine.allow(2)
    desk.idle()
    desk.until(lambda: not awake.is_held)
    assert told == [("Everything is done", "1 has failures.")]


@pytest.mark.qt_log_ignore("systemTrayWindowChanged|This plugin does not support", extend=True)
def test_closing_offers_the_tray(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Tray, "is_available", staticmethod(lambda: True))
    tray = desk.window.unattended.tray
    desk.engine.held = True
    desk.add(desk.pictures("Holiday", 1))
    desk.trigger("start")
    desk.until(lambda: desk.window.queue.running is not None)
    desk.window.close()
    answer(desk, "Work on in the tray")
    assert not desk.window.isVisible()
    assert tray.icon.isVisible()
    desk.engine.allow(1)
    desk.idle()
    assert desk.states() == [JobState.DONE]
    tray.show_window()
    assert desk.window.isVisible()
    assert not tray.icon.isVisible()


def test_without_a_tray_none_is_offered(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Tray, "is_available", staticmethod(lambda: False))
    desk.engine.held = True
    desk.add(desk.pictures("Holiday", 1))
    desk.trigger("start")
    desk.until(lambda: desk.window.queue.running is not None)
    desk.window.close()
    (box,) = [each for each in desk.window.findChildren(QMessageBox) if each.isVisible()]
    assert len(box.buttons()) == 2
    answer(desk, "Keep running")
    desk.engine.allow(1)
    desk.idle()
