"""Short work beside the window: two executors for everybody, and one route back to the window's thread."""

from __future__ import annotations

import sys
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum
from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

__all__ = ["Executor", "Result", "Task", "TaskManager", "TaskQueue"]

T = TypeVar("T")


class Executor(Enum):
    """Executor of a task. Training and translation take longer than either is for: they have threads of their own."""

    INTERACTIVE = "put-interactive"
    """For what somebody waits for: each task takes well under a second."""
    IO = "put-io"
    """For scans of folders, copies and whatever else may take minutes."""


_THREADS = {Executor.INTERACTIVE: 4, Executor.IO: 3}


class Task(Generic[T]):
    """A call that was submitted, and who hears of its result.

    Args:
        work: runs on an executor.
        done: gets what it returned, on the window's thread.
        failed: gets what it raised, on the window's thread.
    """

    def __init__(
        self, work: Callable[[], T], done: Callable[[T], None] | None, failed: Callable[[Exception], None] | None
    ) -> None:
        self._work = work
        self.done = done
        self.failed = failed
        self._state = threading.Lock()
        self._begun = self._cancelled = False

    @property
    def cancelled(self) -> bool:
        """Whether it was dropped before it began."""
        return self._cancelled

    def cancel(self) -> bool:
        """Drop the task unless it has begun; a task that has begun still reports its result.

        Returns:
            Whether it was dropped.
        """
        with self._state:
            self._cancelled = not self._begun
        return self._cancelled

    def run(self) -> Result[T] | None:
        """Do the work, on an executor's thread; None where it was cancelled."""
        with self._state:
            if self._cancelled:
                return None
            self._begun = True
        try:
            return Result(self, self._work(), None)
        except Exception as error:  # noqa: BLE001  whoever submitted it is told
            return Result(self, None, error)


@dataclass(frozen=True, eq=False)
class Result(Generic[T]):
    """Outcome of a task."""

    task: Task[T]
    value: T | None
    error: Exception | None

    def report(self) -> None:
        """Tell whoever submitted the task; an error that nobody asked to hear of is one that nobody caught."""
        if self.error is None:
            if self.task.done is not None:
                self.task.done(self.value)  # type: ignore[arg-type]  # without an error it is a T
        elif self.task.failed is not None:
            self.task.failed(self.error)
        else:
            sys.excepthook(type(self.error), self.error, self.error.__traceback__)


class TaskQueue:
    """The tasks of one owner: they run one after the other, in the order in which they were submitted.

    The methods are for the window's thread.

    Args:
        executor: where they run.
        owner: no result is reported once Qt has deleted it.
        failed: hears of errors for which a task names nobody.
        manager: the program's own by default.
    """

    def __init__(
        self,
        executor: Executor,
        owner: QObject | None = None,
        failed: Callable[[Exception], None] | None = None,
        manager: TaskManager | None = None,
    ) -> None:
        self._executor = executor
        self._owner = owner
        self._failed = failed
        self._manager = manager if manager is not None else TaskManager.instance()
        self._pending: deque[Task[Any]] = deque()
        self._change = threading.Condition()
        self._scheduled = False
        self._open = True

    def submit(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Task[T]:
        """Run ``work`` after everything submitted before, then call ``done`` or ``failed`` on the window's thread.

        Once the queue is closed the task is cancelled at once.
        """
        task = Task(work, done, failed or self._failed)
        if not self._open:
            task.cancel()
            return task
        with self._change:
            self._pending.append(task)
            idle, self._scheduled = not self._scheduled, True
        if idle:
            self._manager.schedule(self._executor, self._run_one)
        return task

    def cancel(self) -> None:
        """Drop everything that has not begun."""
        with self._change:
            for task in self._pending:
                task.cancel()
            self._pending.clear()

    def close(self, seconds: float = 5.0, *, finish: bool = True) -> bool:
        """Take no more tasks and report no more results.

        Args:
            seconds: to wait for the tasks.
            finish: whether those that have not begun are still run.

        Returns:
            Whether nothing runs any more.
        """
        self._open = False
        if not finish:
            self.cancel()
        with self._change:
            return self._change.wait_for(lambda: not self._scheduled, seconds)

    def _run_one(self) -> None:
        """On an executor's thread: one task, then other owners have their turn."""
        with self._change:
            task = self._pending.popleft() if self._pending else None
        result = task.run() if task is not None else None
        if result is not None and self._open:
            self._manager.post(self, result)
        del task, result  # not while another task of this queue runs
        with self._change:
            self._scheduled = bool(self._pending)
            self._change.notify_all()
            again = self._scheduled
        if again:
            self._manager.schedule(self._executor, self._run_one)

    def report(self, result: Result[Any]) -> None:
        """Tell of a result, on the window's thread, unless nobody is there to hear it."""
        if self._open and (self._owner is None or isValid(self._owner)):
            result.report()


class TaskManager(QObject):
    """Owns the threads of both executors and brings results to the thread that made it: the window's.

    Args:
        parent: Qt's owner.
    """

    _instance: ClassVar[TaskManager | None] = None
    _result_ready = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executors: dict[Executor, ThreadPoolExecutor] = {}
        self._running = 0
        self._change = threading.Condition()
        # The one route: a bound slot of an object of the window's thread, so that Qt queues the call there.
        self._result_ready.connect(self._report)

    @classmethod
    def instance(cls) -> TaskManager:
        """Return the program's own; the window's thread makes it."""
        if cls._instance is None or not isValid(cls._instance):
            cls._instance = cls()
        return cls._instance

    def schedule(self, executor: Executor, call: Callable[[], None]) -> None:
        """Run ``call`` on a thread of ``executor``."""
        with self._change:
            if executor not in self._executors:
                self._executors[executor] = ThreadPoolExecutor(_THREADS[executor], executor.value)
            self._running += 1
            self._executors[executor].submit(self._run, call)

    def post(self, queue: TaskQueue, result: Result[Any]) -> None:
        """Bring a result to the window's thread, from any other."""
        self._result_ready.emit(queue, result)

    def close(self, seconds: float = 5.0) -> bool:
        """Wait for what runs and end the threads; a later task starts new ones.

        Returns:
            Whether everything ended within ``seconds``.
        """
        with self._change:
            ended = self._change.wait_for(lambda: self._running == 0, seconds)
            executors, self._executors = self._executors, {}
        for executor in executors.values():
            executor.shutdown(wait=ended, cancel_futures=True)
        return ended

    def _run(self, call: Callable[[], None]) -> None:
        try:
            call()
        finally:
            with self._change:
                self._running -= 1
                self._change.notify_all()

    @Slot(object, object)
    def _report(self, queue: TaskQueue, result: Result[Any]) -> None:
        queue.report(result)
