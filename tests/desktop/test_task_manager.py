from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from put_desktop.core.task_manager import Executor, TaskManager, TaskQueue

CALM = 0.2
"""Seconds in which a result that must not come would have come."""


@pytest.fixture
def manager(qtbot: QtBot) -> Iterator[TaskManager]:
    found = TaskManager()
    yield found
    assert found.close()


@pytest.mark.parametrize("executor", list(Executor))
def test_work_is_done_beside_and_answered_here(qtbot: QtBot, manager: TaskManager, executor: Executor) -> None:
    tasks = TaskQueue(executor, manager=manager)
    seen: list[tuple[str, str, str]] = []
    for name in "abc":
        tasks.submit(
            lambda name=name: (name, threading.current_thread().name),
            lambda found: seen.append((*found, threading.current_thread().name)),
        )
    qtbot.waitUntil(lambda: len(seen) == 3)
    assert [each[0] for each in seen] == list("abc")
    assert all(each[1].startswith(executor.value) and each[2] == "MainThread" for each in seen)
    assert tasks.close()


def test_tasks_of_one_owner_run_in_order_and_never_together(qtbot: QtBot, manager: TaskManager) -> None:
    tasks = TaskQueue(Executor.INTERACTIVE, manager=manager)
    here, together, order = threading.Semaphore(1), [], []

    def work(number: int) -> None:
        if not here.acquire(blocking=False):
            together.append(number)
        order.append(number)
        here.release()

    for number in range(200):
        tasks.submit(lambda number=number: work(number))
    assert tasks.close()
    assert (order, together) == (list(range(200)), [])


def test_a_long_task_keeps_no_other_owner_waiting(qtbot: QtBot, manager: TaskManager) -> None:
    slow, quick = TaskQueue(Executor.IO, manager=manager), TaskQueue(Executor.IO, manager=manager)
    go, seen = threading.Event(), []
    slow.submit(lambda: go.wait(20))
    quick.submit(lambda: "quick", seen.append)
    qtbot.waitUntil(lambda: seen == ["quick"])
    assert not slow.close(0.01)
    go.set()
    assert slow.close()
    assert quick.close()


def test_owners_share_few_threads(qtbot: QtBot, manager: TaskManager) -> None:
    queues = [TaskQueue(Executor.IO, manager=manager) for _ in range(20)]
    names: set[str] = set()
    for each in queues:
        for _ in range(5):
            each.submit(lambda: threading.current_thread().name, names.add)
    qtbot.waitUntil(lambda: not any(each._scheduled for each in queues))
    assert all(each.close() for each in queues)
    assert len(names) <= 3


def test_errors_are_told(qtbot: QtBot, manager: TaskManager, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Exception] = []
    usual: list[Exception] = []
    uncaught: list[BaseException] = []

    def fail() -> None:
        raise ValueError("no")

    tasks = TaskQueue(Executor.INTERACTIVE, failed=usual.append, manager=manager)
    tasks.submit(fail, failed=told.append)
    tasks.submit(fail)
    qtbot.waitUntil(lambda: len(told) == len(usual) == 1)
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: uncaught.append(error))
    careless = TaskQueue(Executor.INTERACTIVE, manager=manager)
    careless.submit(fail)
    qtbot.waitUntil(lambda: len(uncaught) == 1)
    assert all(isinstance(error, ValueError) for error in [*told, *usual, *uncaught])
    assert tasks.close()
    assert careless.close()


def test_closing_finishes_what_was_submitted(qtbot: QtBot, manager: TaskManager) -> None:
    tasks = TaskQueue(Executor.INTERACTIVE, manager=manager)
    done: list[int] = []
    for number in range(50):
        tasks.submit(lambda number=number: done.append(number))
    assert tasks.close()
    assert done == list(range(50))
    assert tasks.submit(lambda: done.append(99)).cancelled
    assert done[-1] == 49


def test_what_has_not_begun_can_be_cancelled(qtbot: QtBot, manager: TaskManager) -> None:
    tasks = TaskQueue(Executor.IO, manager=manager)
    begun, go, done = threading.Event(), threading.Event(), []

    def first() -> str:
        begun.set()
        go.wait(20)
        return "first"

    running = tasks.submit(first, done.append)
    one, others = (
        tasks.submit(lambda: "one", done.append),
        [tasks.submit(lambda: "more", done.append) for _ in range(3)],
    )
    assert begun.wait(20)
    assert not running.cancel()
    assert one.cancel()
    tasks.cancel()
    assert all(each.cancelled for each in others)
    go.set()
    qtbot.waitUntil(lambda: done == ["first"])
    assert tasks.close(finish=False)
    assert done == ["first"]


def test_no_result_reaches_an_owner_that_is_gone(qtbot: QtBot, manager: TaskManager) -> None:
    owner, go, heard = QObject(), threading.Event(), []
    tasks = TaskQueue(Executor.IO, owner, manager=manager)
    tasks.submit(lambda: go.wait(20), heard.append)
    closed = TaskQueue(Executor.IO, manager=manager)
    closed.submit(lambda: go.wait(20), heard.append)
    delete(owner)
    assert not closed.close(0.01)
    go.set()
    assert tasks.close()
    assert closed.close()
    qtbot.wait(int(CALM * 1000))
    assert heard == []


def test_a_manager_starts_anew_after_it_was_closed(qtbot: QtBot, manager: TaskManager) -> None:
    tasks, seen = TaskQueue(Executor.IO, manager=manager), []
    tasks.submit(threading.current_thread, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 1)
    assert manager.close()
    assert not seen[0].is_alive()
    tasks.submit(threading.current_thread, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert tasks.close()
