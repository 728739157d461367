"""Work beside the window: one thread that does one thing after the other."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

__all__ = ["Lane"]

T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class _Errand:
    work: Callable[[], Any]
    done: Callable[[Any], None] | None
    failed: Callable[[Exception], None] | None


@dataclass(frozen=True, eq=False)
class _Answer:
    """Something to be called on the thread that owns the lane."""

    call: Callable[[Any], None]
    value: object


class Lane(QObject):
    """Runs callables in order on a thread of its own and answers on the thread that made it.

    Args:
        name: the thread's name.
        parent: Qt's owner.

    Signals:
        broke: an exception that nobody asked to hear of.
    """

    broke = Signal(object)
    _answered = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._errands: queue.SimpleQueue[_Errand | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._open = True
        # A bound slot of an object of the window's thread: Qt queues the call there.
        self._answered.connect(self._deliver)

    def post(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run ``work`` after everything posted before; then call ``done`` or ``failed`` here. Nothing once closed."""
        if not self._open:
            return
        if not self._thread.is_alive():
            self._thread.start()
        self._errands.put(_Errand(work, done, failed))

    def close(self, seconds: float = 5.0) -> bool:
        """Finish what was posted and end; answers no longer come.

        Returns:
            Whether everything was finished within ``seconds``.
        """
        self._open = False
        if not self._thread.is_alive():
            return True
        self._errands.put(None)
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (errand := self._errands.get()) is not None:
            try:
                value = errand.work()
            except Exception as error:  # noqa: BLE001  whoever posted it is told
                self._answer(errand.failed or self.broke.emit, error)
            else:
                if errand.done is not None:
                    self._answer(errand.done, value)

    def _answer(self, call: Callable[[Any], None], value: object) -> None:
        if self._open:
            self._answered.emit(_Answer(call, value))

    @Slot(object)
    def _deliver(self, answer: _Answer) -> None:
        if self._open:
            answer.call(answer.value)
