"""Who does what, and what happens when workers are lost."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from put.config import TranslateOptions
from put.errors import DeviceError, MediaError
from put.events import DeviceActivity, DeviceState
from put.translation.spread.crew import Crew
from put.translation.spread.tasks import Dropped, Failed, Message, PictureMade, PictureTask, Task, VideoTask
from put.translation.spread.worker import WorkerLostError
from put.translation.translator import TranslatorFacts
from tests.translation.spread.making import FACTS, FakeWorker

MADE = PictureMade((1, 1), 0.0, (), (), ())


def picture(name: str = "a") -> PictureTask:
    return PictureTask(Path(name), Path(name), None)


def does(task: Task) -> Iterator[Message]:
    yield MADE


def loses(task: Task) -> Iterator[Message]:
    raise WorkerLostError("gone")
    yield


def answers(crew: Crew, *tasks: Task) -> list[tuple[Message, str]]:
    found: queue.SimpleQueue[tuple[Message, str]] = queue.SimpleQueue()
    for task in tasks:
        crew.submit(task, lambda *told: found.put(told))
    return [found.get(timeout=30) for _ in tasks]


def test_each_task_is_done_once_and_both_workers_have_some() -> None:
    both = threading.Barrier(2, timeout=30)

    def together(task: Task) -> Iterator[Message]:
        both.wait()  # only passes while both work
        yield MADE

    workers = [FakeWorker(name, together) for name in "ab"]
    crew = Crew(workers, 1)
    crew.start()
    tasks = [picture(str(number)) for number in range(6)]
    assert sorted(name for _, name in answers(crew, *tasks)) == ["a"] * 3 + ["b"] * 3
    assert sorted(str(task.source) for worker in workers for task in worker.done) == list("012345")
    crew.close()
    assert all(worker.is_closed for worker in workers)


def test_a_lost_worker_s_task_is_done_by_another_and_the_worker_begins_again() -> None:
    lost = threading.Event()

    def once(task: Task) -> Iterator[Message]:
        if not lost.is_set():
            lost.set()
            raise WorkerLostError("gone")
        yield MADE

    workers = [FakeWorker("a", once), FakeWorker("b", once)]
    crew = Crew(workers, 2)
    crew.start()
    assert [answer for answer, _ in answers(crew, *map(picture, "1234"))] == [MADE] * 4
    crew.close()
    assert crew.losses == 1
    assert sum(worker.starts for worker in workers) == 3
    assert [note.message for note in crew.news()] in (
        ["a was lost; what it was doing is done again."],
        ["b was lost; what it was doing is done again."],
    )


def test_a_task_that_ends_every_worker_is_given_up_and_the_others_are_done() -> None:
    def deed(task: Task) -> Iterator[Message]:
        yield from loses(task) if str(task.source) == "bad" else does(task)

    crew = Crew([FakeWorker(name, deed) for name in "ab"], 3)
    crew.start()
    found = [answer for answer, _ in answers(crew, *map(picture, ("1", "bad", "2", "3", "4")))]
    crew.close()
    assert found.count(MADE) == 4
    (failed,) = (each for each in found if isinstance(each, Failed))
    assert "3 times" in failed.error.message
    assert failed.error.detail == "gone"


def test_what_nobody_foresaw_is_an_answer_as_well() -> None:
    """Whoever waits for a task would wait for ever."""

    def fails(task: Task) -> Iterator[Message]:
        raise MemoryError if str(task.source) == "large" else RuntimeError("odd")
        yield

    crew = Crew([FakeWorker("a", fails)], 1)
    crew.start()
    found = [answer.error for answer, _ in answers(crew, picture("large"), picture("b"))]
    crew.close()
    assert "memory" in found[0].message
    assert "odd" in found[1].detail


def test_a_worker_that_fails_to_start_in_its_own_way_is_no_endless_wait() -> None:
    def no_room() -> object:
        raise OSError("no room for temporary files")

    crew = Crew([FakeWorker("a", does, no_room)], 1)
    with pytest.raises(DeviceError) as caught:
        crew.start()
    assert "no room" in caught.value.detail
    crew.close()


def test_the_wait_for_the_first_worker_ends_on_request() -> None:
    go, stop = threading.Event(), threading.Event()

    def loads() -> object:
        stop.set()
        go.wait(30)
        return FACTS

    crew = Crew([FakeWorker("a", does, loads)], 1)
    assert crew.start(stop) is None
    go.set()
    crew.close()


def test_a_worker_that_is_always_lost_leaves_and_the_other_does_all() -> None:
    bad = FakeWorker("bad", loses)
    crew = Crew([bad, FakeWorker("good", does)], 1)
    crew.start()
    found = [answers(crew, picture(str(number)))[0] for number in range(20)]
    crew.close()
    assert {name for answer, name in found if answer == MADE} == {"good"}
    assert [answer for answer, _ in found].count(MADE) == 20
    assert bad.starts <= 4
    assert not crew.is_empty


def test_a_lost_worker_s_task_waits_for_one_that_still_starts_and_others_pass_it() -> None:
    """A task given to the same bad worker again and again would be given up while the good one starts."""
    go = threading.Event()

    def odd(task: Task) -> Iterator[Message]:
        yield from loses(task) if str(task.source) == "1" else does(task)

    def late() -> TranslatorFacts:
        assert go.wait(30)
        return FACTS

    bad = FakeWorker("bad", odd)
    crew = Crew([bad, FakeWorker("good", does, late)], 1)
    crew.start()
    found: queue.SimpleQueue[tuple[Message, str]] = queue.SimpleQueue()
    for name in "12":
        crew.submit(picture(name), lambda *told: found.put(told))
    assert found.get(timeout=30) == (MADE, "bad")
    assert [str(task.source) for task in bad.done] == ["1", "2"]
    go.set()
    assert found.get(timeout=30) == (MADE, "good")
    crew.close()
    assert crew.losses == 1


def test_while_a_lost_task_waits_for_a_busy_worker_the_others_are_done() -> None:
    """A worker that was lost once would do nothing for as long as the other one translates a video."""
    go, begun = threading.Event(), threading.Event()

    def busy(task: Task) -> Iterator[Message]:
        if isinstance(task, VideoTask):
            begun.set()
            assert go.wait(30)
        yield MADE

    def odd(task: Task) -> Iterator[Message]:
        assert begun.wait(30)
        yield from loses(task) if str(task.source) in {"1", "2"} else does(task)

    bad = FakeWorker("bad", odd)
    crew = Crew([FakeWorker("good", busy), bad], 2)
    crew.start()
    while crew.activity()[1].state is DeviceState.STARTING:
        go.wait(0.01)
    found: queue.SimpleQueue[tuple[Message, str]] = queue.SimpleQueue()
    for task in (VideoTask(Path("v"), Path("v"), TranslateOptions(), None), *map(picture, "1234")):
        crew.submit(task, lambda *told: found.put(told))
    assert [found.get(timeout=30) for _ in range(2)] == [(MADE, "bad")] * 2
    assert sorted(str(task.source) for task in bad.done) == list("1234")
    go.set()
    assert [found.get(timeout=30) for _ in range(3)] == [(MADE, "good")] * 3
    crew.close()


def test_when_nobody_is_left_all_that_waits_says_so() -> None:
    def cannot() -> object:
        raise WorkerLostError

    worker = FakeWorker("a", loses)
    crew = Crew([worker], 1)
    crew.start()
    worker.begin = cannot
    found = answers(crew, picture("1"), picture("2"))
    crew.close()
    assert crew.is_empty
    assert all(isinstance(answer, Failed) and "No worker is left" in answer.error.message for answer, _ in found)


def test_what_each_worker_does_is_known() -> None:
    begun, go = threading.Event(), threading.Event()

    def waits(task: Task) -> Iterator[Message]:
        begun.set()
        assert go.wait(30)
        yield MADE

    def never() -> object:
        raise DeviceError("Its driver is too old.")

    crew = Crew([FakeWorker("a", waits), FakeWorker("b", waits, never)], 1)
    crew.start()
    crew.submit(picture("1.jpg"), lambda *_: None)
    assert begun.wait(30)
    while crew.activity()[1].state is DeviceState.STARTING:
        begun.wait(0.01)
    assert crew.activity() == (
        DeviceActivity("a", DeviceState.READY, (Path("1.jpg"),)),
        DeviceActivity("b", DeviceState.GONE),
    )
    go.set()
    answers(crew, picture("2.jpg"))
    assert crew.activity()[0] == DeviceActivity("a", DeviceState.READY, (), 2)
    crew.close()


def test_without_any_device_that_works_the_first_reason_is_raised() -> None:
    def no_device() -> object:
        raise DeviceError("There is no such device.")

    crew = Crew([FakeWorker("a", does, no_device)], 1)
    with pytest.raises(DeviceError, match="no such device"):
        crew.start()
    crew.close()


def test_a_device_that_cannot_be_used_is_told_and_the_others_work() -> None:
    def no_device() -> object:
        raise DeviceError("Its driver is too old.")

    tried = threading.Event()

    def later() -> object:
        tried.wait(30)
        return FACTS

    def odd() -> object:
        try:
            return no_device()
        finally:
            tried.set()

    crew = Crew([FakeWorker("a", does, odd), FakeWorker("b", does, later)], 1)
    crew.start()
    assert answers(crew, picture()) == [(MADE, "b")]
    crew.close()
    assert [note.message for note in crew.news()] == ["a is not used: Its driver is too old."]


def test_a_video_has_a_worker_for_itself() -> None:
    inside, most, lock = [0], [0], threading.Lock()

    def watched(task: Task) -> Iterator[Message]:
        with lock:
            inside[0] += 1
            most[0] = max(most[0], inside[0])
        yield Failed(MediaError("no"))

    def receive(*told: object) -> None:
        with lock:
            inside[0] -= 1
        found.put(told)

    found: queue.SimpleQueue[object] = queue.SimpleQueue()
    crew = Crew([FakeWorker("a", watched)], 3)
    crew.start()
    for name in "123":
        crew.submit(VideoTask(Path(name), Path(name), TranslateOptions(), None), receive)
    for _ in range(3):
        found.get(timeout=30)
    crew.close()
    assert most == [1]


def test_what_waits_when_the_crew_is_stopped_is_dropped() -> None:
    begun, go = threading.Event(), threading.Event()

    def slow(task: Task) -> Iterator[Message]:
        begun.set()
        go.wait(30)
        yield Dropped()

    worker = FakeWorker("a", slow)
    crew = Crew([worker], 1)
    crew.start()
    found: queue.SimpleQueue[Message] = queue.SimpleQueue()
    for name in "123":
        crew.submit(picture(name), lambda message, _name: found.put(message))
    begun.wait(30)
    crew.stop()
    go.set()
    crew.close()
    assert [found.get(timeout=30) for _ in range(3)] == [Dropped()] * 3
    assert worker.is_stopped
    assert len(worker.done) <= 1
