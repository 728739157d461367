"""Threads before and behind the generator, with short queues between: reading and encoding overlap with computing."""

from __future__ import annotations

import queue
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeVar

__all__ = ["BackgroundWriter", "Prefetcher"]

T = TypeVar("T")
PATIENCE = 0.1
"""Seconds after which a waiting thread checks whether it is still needed."""


class _End:
    """The last thing in a queue."""

    def __init__(self, error: BaseException | None = None) -> None:
        self.error = error


class _Thread:
    """A thread that is waited for however often the waiting is interrupted.

    After a ``join`` that Ctrl+C interrupts, Python 3.11 treats the thread as ended, and its resources would be closed
    while it works. While Python itself ends no such thread runs any more: a generator that a script left open is closed
    then, and must not wait.
    """

    def __init__(self, work: Callable[[], None], name: str) -> None:
        self._work = work
        self.ended = threading.Event()
        self._thread = threading.Thread(target=self._live, name=name, daemon=True)
        self._thread.start()

    @property
    def has_ended(self) -> bool:
        return self.ended.is_set() or sys.is_finalizing()

    def wait(self) -> None:
        if not sys.is_finalizing():
            self.ended.wait()
            self._thread.join()

    def _live(self) -> None:
        try:
            self._work()
        finally:
            self.ended.set()


class Prefetcher(Generic[T]):
    """Runs an iterable on a thread of its own, a few items ahead of who iterates over this.

    What it raises is raised here. :meth:`close` ends the thread, and waits for it.

    Args:
        items: closed by its own thread where it has a ``close``.
        most: items that wait, at most.
        name: of the thread.
    """

    def __init__(self, items: Iterable[T], most: int, name: str) -> None:
        self._items = items
        self._queue: queue.Queue[T | _End] = queue.Queue(most)
        self._unwanted = threading.Event()
        self._thread = _Thread(self._live, name)

    def __iter__(self) -> Iterator[T]:
        while not isinstance(item := self._queue.get(), _End):
            yield item
        self._queue.put(item)  # whoever asks again gets the same answer
        if item.error is not None:
            raise item.error

    def close(self) -> None:
        """End the thread."""
        self._unwanted.set()
        self._thread.wait()

    def _live(self) -> None:
        error: BaseException | None = None
        try:
            for item in self._items:
                if not self._put(item):
                    break
            if close := getattr(self._items, "close", None):
                close()
        except BaseException as raised:  # noqa: BLE001  it is raised where the items are taken
            error = raised
        self._put(_End(error))

    def _put(self, item: T | _End) -> bool:
        while not self._unwanted.is_set():
            try:
                self._queue.put(item, timeout=PATIENCE)
            except queue.Full:
                continue
            return True
        return False


class BackgroundWriter(Generic[T]):
    """Gives items to a function on a thread of its own, in order.

    After an error nothing more is done, and every method raises it.

    Args:
        work: called with each item.
        most: items that wait, at most; :meth:`put` blocks while so many do.
        name: of the thread.
    """

    def __init__(self, work: Callable[[T], None], most: int, name: str) -> None:
        self._work = work
        self._queue: queue.Queue[T | _End] = queue.Queue(most)
        self._error: BaseException | None = None
        self._thread = _Thread(self._live, name)

    def put(self, item: T) -> None:
        """Queue ``item`` behind those before.

        Raises:
            BaseException: what an earlier item led to.
        """
        self._offer(item)
        if self._error is not None:
            raise self._error

    def close(self) -> None:
        """Wait until all is done.

        Raises:
            BaseException: what an item led to.
        """
        self._offer(_End())
        self._thread.wait()
        if self._error is not None:
            raise self._error

    def abandon(self) -> None:
        """Wait until the item in hand is done, and leave the others."""
        self._error = self._error or RuntimeError("abandoned")
        self._offer(_End())
        self._thread.wait()

    def _offer(self, item: T | _End) -> None:
        """Wait for room, but not once the thread has ended: nobody would make room."""
        while not self._thread.has_ended:
            try:
                self._queue.put(item, timeout=PATIENCE)
            except queue.Full:
                continue
            return

    def _live(self) -> None:
        while not isinstance(item := self._queue.get(), _End):
            if self._error is None:
                try:
                    self._work(item)
                except BaseException as error:  # noqa: BLE001  it is raised where the next item is given
                    self._error = error
