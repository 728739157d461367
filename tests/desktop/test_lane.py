from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from put_desktop.core.task_manager import Lane


def test_work_is_done_beside_and_answered_here(qtbot: QtBot) -> None:
    lane = Lane("test")
    seen: list[tuple[str, str]] = []
    for name in "abc":
        lane.post(
            lambda name=name: (name, threading.current_thread().name),
            lambda answer: seen.append((answer[0] + answer[1], threading.current_thread().name)),
        )
    qtbot.waitUntil(lambda: len(seen) == 3)
    assert seen == [(f"{name}test", "MainThread") for name in "abc"]
    assert lane.close()


def test_errors_are_told(qtbot: QtBot) -> None:
    lane = Lane("test")
    told: list[Exception] = []

    def fail() -> None:
        raise ValueError("no")

    lane.post(fail, failed=told.append)
    qtbot.waitUntil(lambda: len(told) == 1)
    with qtbot.waitSignal(lane.broke) as broken:
        lane.post(fail)
    assert isinstance(broken.args[0], ValueError)
    assert lane.close()


def test_closing_finishes_what_was_posted(qtbot: QtBot) -> None:
    lane = Lane("test")
    done: list[int] = []
    for number in range(50):
        lane.post(lambda number=number: done.append(number))
    assert lane.close()
    assert done == list(range(50))
    lane.post(lambda: done.append(99))
    assert done[-1] == 49
