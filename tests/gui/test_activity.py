"""The activity log: what happened while nobody watched."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from put import paths
from put_desktop.unattended import activity_log
from put_desktop.unattended.activity_dialog import ActivityDialog
from put_desktop.unattended.activity_log import ActivityLog, Kind
from tests.gui.window_help import Desk, answer, open_desk

pytestmark = pytest.mark.slow


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, tiny_model: Path) -> Iterator[Desk]:
    with open_desk(qtbot, tmp_path, tiny_model) as found:
        yield found


def opened(desk: Desk) -> ActivityDialog:
    desk.trigger("log")
    (dialog,) = [each for each in desk.window.findChildren(ActivityDialog) if each.isVisible()]
    return dialog


def test_it_says_what_happened_and_outlives_the_program(desk: Desk, tmp_path: Path) -> None:
    desk.engine.broken.add("p1.jpg")
    desk.add(desk.pictures("Holiday", 3))
    desk.trigger("start")
    desk.idle()
    desk.reopen()
    desk.until(lambda: len(desk.window.unattended.log.lines) >= 3)
    dialog = opened(desk)
    said = [line.text for line in reversed(dialog.shown())]
    assert said[0].startswith("“Holiday” begins")
    assert "p1.jpg could not be translated." in said
    assert said[-1] == "“Holiday” is done: 2 pictures, 1 failed."
    dialog.kind.setCurrentIndex(1)
    dialog.kind.activated.emit(1)
    assert all(line.kind is Kind.PROBLEM for line in dialog.shown())
    dialog.search.setText("p1.jpg")
    assert len(dialog.shown()) == 1
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "p1.jpg could not be translated." in copied
    assert "This one is broken" in copied, "the reason too"
    assert dialog.save_to(tmp_path / "log.txt") is None
    assert (tmp_path / "log.txt").read_text(encoding="utf-8").strip() == copied
    assert dialog.save_to(tmp_path / "none" / "log.txt") is not None
    dialog.clear.click()
    answer(desk, "Clear")
    assert dialog.shown() == []
    desk.until(lambda: not (paths.user_log() / "activity.jsonl").exists())


def test_an_empty_log_says_so(desk: Desk) -> None:
    dialog = opened(desk)
    assert dialog.notice.isVisible()
    assert dialog.notice.text == "Nothing has happened yet."
    desk.window.unattended.log.add("Something did.")
    assert not dialog.notice.isVisible()
    dialog.search.setText("else")
    assert dialog.notice.text == "No line fits."
    assert dialog.tree.rect().contains(dialog.notice.geometry())


def test_it_does_not_grow_for_ever_and_damage_costs_a_line(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(activity_log, "MOST", 4)
    path = tmp_path / "log.jsonl"
    log = ActivityLog(path)
    for number in range(9):
        log.add(f"line {number}")
    log.close()
    path.write_bytes(b'{"text\n' + path.read_bytes())
    log = ActivityLog(path)
    with qtbot.waitSignal(log.loaded):
        log.load()
    log.close()
    assert [line.text for line in log.lines] == ["line 5", "line 6", "line 7", "line 8"]
    assert len(path.read_bytes().splitlines()) == 4
