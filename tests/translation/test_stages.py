from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time

import pytest

from put.translation.prefetch import BackgroundWriter, Prefetcher


def test_items_come_in_order_and_no_more_are_made_than_may_wait() -> None:
    made: list[int] = []

    def items():
        for number in range(20):
            made.append(number)
            yield number

    ahead = Prefetcher(items(), 3, "test")
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

    ahead, taken = Prefetcher(items(), 3, "test"), []
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

    ahead = Prefetcher(items(), 2, "put-test-ahead")
    assert next(iter(ahead)) == 0
    ahead.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "put-test-ahead"]


def test_work_is_done_in_order_behind() -> None:
    done: list[int] = []
    behind: BackgroundWriter[int] = BackgroundWriter(done.append, 2, "test")
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

    behind: BackgroundWriter[int] = BackgroundWriter(work, 1, "test")
    with pytest.raises(OSError, match="made up"):
        [behind.put(number) for number in range(1000)]
    with pytest.raises(OSError, match="made up"):
        behind.close()
    assert done == [0]


def test_abandoned_items_are_left() -> None:
    begun, held, done = threading.Event(), threading.Event(), []

    def work(number: int) -> None:
        begun.set()
        held.wait()
        done.append(number)

    behind: BackgroundWriter[int] = BackgroundWriter(work, 3, "test")
    for number in range(3):
        behind.put(number)
    begun.wait()
    threading.Timer(0.05, held.set).start()
    behind.abandon()
    assert done == [0]


def test_who_closes_an_iterable_early_finds_it_closed() -> None:
    closed: list[str] = []

    def items():
        try:
            while True:
                yield 0
        finally:
            closed.append(threading.current_thread().name)

    ahead = Prefetcher(items(), 2, "put-test-closed")
    next(iter(ahead))
    ahead.close()
    assert closed == ["put-test-closed"]


@pytest.mark.skipif(os.name == "nt", reason="a signal to the process itself ends it there")
def test_an_interrupted_wait_does_not_pass_for_an_end() -> None:
    """What the thread holds would be closed under its hands: a crash where that is an encoder."""
    go_on, done = threading.Event(), []

    def work(number: int) -> None:
        go_on.wait(10)
        done.append(number)

    behind: BackgroundWriter[int] = BackgroundWriter(work, 2, "test")
    behind.put(1)
    threading.Timer(0.1, os.kill, [os.getpid(), signal.SIGINT]).start()
    with pytest.raises(KeyboardInterrupt):
        behind.close()
    threading.Timer(0.2, go_on.set).start()
    behind.abandon()
    assert done == [1]


def test_nobody_waits_for_room_that_an_ended_thread_would_make() -> None:
    behind: BackgroundWriter[int] = BackgroundWriter(lambda _number: None, 1, "test")
    behind.close()
    giving = threading.Thread(target=lambda: [behind.put(number) for number in range(5)], daemon=True)
    giving.start()
    giving.join(5)
    assert not giving.is_alive()


LEFT_OPEN = """
from put.translation.prefetch import BackgroundWriter, Prefetcher

def work():
    ahead, behind = Prefetcher(iter(int, 1), 2, "ahead"), BackgroundWriter(str, 2, "behind")
    try:
        for item in ahead:
            behind.put(item)
            yield item
    finally:
        ahead.close()
        behind.close()

kept = work()
next(kept)
"""


@pytest.mark.slow
def test_a_program_ends_though_work_was_left_open() -> None:
    """As one does that an error ends in the middle of a video."""
    subprocess.run([sys.executable, "-c", LEFT_OPEN], check=True, timeout=60)
