"""Workers in the process of the tests: as those of other processes, but started at once and lost on demand."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

from put.config import TranslateOptions
from put.models.library import ModelEntry
from put.translation.spread.task_runner import TaskRunner
from put.translation.spread.tasks import Message, Task, WorkerSetup
from put.translation.spread.worker import WorkerLostError
from put.translation.translator import TranslatorFacts

FACTS = TranslatorFacts(
    "tiny",
    "0" * 64,
    "cpu",
    "fp32",
    "torch",
    strength=1.0,
    colours=0.0,
    work_size=0,
    brush_size=None,
    is_size_given=False,
    detail=0.0,
    in_tiles=True,
    pixels_at_once=None,
)

Deed = Callable[[Task], Iterator[Message]]


class FakeWorker:
    """Does what a function says."""

    def __init__(self, name: str, deed: Deed, start: Callable[[], TranslatorFacts] = lambda: FACTS) -> None:
        self.name = name
        self.deed = deed
        self.begin = start
        self.starts = 0
        self.done: list[Task] = []
        self.is_stopped = self.is_closed = False

    def start(self) -> TranslatorFacts:
        self.starts += 1
        return self.begin()

    def run(self, task: Task) -> Iterator[Message]:
        self.done.append(task)
        yield from self.deed(task)

    def stop(self) -> None:
        self.is_stopped = True

    def close(self) -> None:
        self.is_closed = True


class InlineWorker:
    """A real task runner on threads of the tests' own process; it can be lost after some tasks."""

    def __init__(self, name: str, setup: WorkerSetup, lost_at: int = 0) -> None:
        self.name = name
        self.setup = setup
        self.lost_at = lost_at
        self.tasks: list[Task] = []
        self._stop = threading.Event()
        self._runner: TaskRunner | None = None

    def start(self) -> TranslatorFacts:
        self._runner = TaskRunner(self.setup, self._stop)
        return self._runner.facts

    def run(self, task: Task) -> Iterator[Message]:
        self.tasks.append(task)
        if len(self.tasks) == self.lost_at:
            raise WorkerLostError("killed")
        yield from self._runner.run(task)

    def stop(self) -> None:
        self._stop.set()

    def close(self) -> None:
        pass


def inline(made: list[InlineWorker], lost_at: int = 0) -> Callable[..., list[InlineWorker]]:
    """Return a stand-in for ``local_workers``; the second worker is lost once."""

    def workers(devices: list[str], entry: ModelEntry, options: TranslateOptions) -> list[InlineWorker]:
        setup = WorkerSetup(entry, TranslateOptions(**{**vars(options), "device": "cpu"}))
        made[:] = [InlineWorker(f"cpu ({place + 1})", setup, lost_at * place) for place in range(len(devices))]
        return list(made)

    return workers
