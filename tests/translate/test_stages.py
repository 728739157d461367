from __future__ import annotations

import threading
import time

import pytest

from put.translate.stages import Ahead, Behind


def test_items_come_in_order_and_no_more_are_made_than_may_wait() -> None:
    made: list[int] = []

    def items():
        for number in range(20):
            made.append(number)
            yield number

    ahead = Ahead(items(), 3, "test")
    taken = []
    for number in ahead:
        taken.append(number)
        time.sleep(0.002)
        assert len(made) - len(taken) <= 5  # three wait, one is in the thread's hand, one was taken meanwhile
    ahead.close()
    assert taken == list(range(20))


def test_what_an_iterable_raises_comes_after_its_items() -> None:
    def items():
        yield 1
        raise ValueError("made up")

    ahead, taken = Ahead(items(), 3, "test"), []
    with pytest.raises(ValueError, match="made up"):
        taken.extend(ahead)
    assert taken == [1]
    with pytest.raises(ValueError, match="made up"):
        next(iter(ahead))
    ahead.close()


def test_closing_early_ends_the_thread() -> None:
    def items():
        while True:
            yield 0

    ahead = Ahead(items(), 2, "put-test-ahead")
    assert next(iter(ahead)) == 0
    ahead.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "put-test-ahead"]


def test_work_is_done_in_order_behind() -> None:
    done: list[int] = []
    behind: Behind[int] = Behind(done.append, 2, "test")
    for number in range(50):
        behind.put(number)
    behind.close()
    assert done == list(range(50))


def test_an_error_behind_is_raised_where_the_next_item_is_given_and_at_the_end() -> None:
    done: list[int] = []

    def work(number: int) -> None:
        if number == 1:
            raise OSError("made up")
        done.append(number)

    behind: Behind[int] = Behind(work, 1, "test")
    with pytest.raises(OSError, match="made up"):
        [behind.put(number) for number in range(1000)]
    with pytest.raises(OSError, match="made up"):
        behind.close()
    assert done == [0]


def test_abandoned_items_are_left() -> None:
    held, done = threading.Event(), []

    def work(number: int) -> None:
        held.wait()
        done.append(number)

    behind: Behind[int] = Behind(work, 3, "test")
    for number in range(3):
        behind.put(number)
    threading.Timer(0.05, held.set).start()
    behind.abandon()
    assert done == [0]
