"""The process of a worker on this machine: it does tasks until the program that started it closes the stream."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

from put.errors import PutError
from put.translation.spread.task_runner import TaskRunner
from put.translation.spread.tasks import Failed, Progress, WorkerSetup
from put.translation.spread.wire import Go, Ready, Reply, Run, Wire
from put.translation.spread.worker import unexpected

__all__ = ["serve"]

MOST_TASKS = 64
"""More than any crew gives to one worker."""


def serve() -> None:
    """Do what the process at the other end of the standard streams asks for."""
    for name in ("SIGINT", "SIGHUP"):  # of the terminal: whoever started this one ends it
        if (number := getattr(signal, name, None)) is not None:
            signal.signal(number, signal.SIG_IGN)
    _Server(_own_wire()).serve()


def _own_wire() -> Wire:
    """Take the standard streams; whatever is printed goes to the stream of errors from now on."""
    incoming, outgoing = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return Wire(incoming, outgoing)


class _Server:
    """The tasks in hand, each on a thread of its own."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._stop = threading.Event()
        self._go: defaultdict[int, threading.Semaphore] = defaultdict(lambda: threading.Semaphore(0))
        self._threads = ThreadPoolExecutor(MOST_TASKS, "put-task")

    def serve(self) -> None:
        requests = self._wire.received()
        setup = next(requests, None)
        if not isinstance(setup, WorkerSetup):
            return
        try:
            runner = TaskRunner(setup, self._stop)
        except PutError as error:
            self._wire.send(Ready(error))
            return
        self._wire.send(Ready(runner.facts))
        for request in requests:
            match request:
                case Run():
                    self._threads.submit(self._run, runner, request)
                case Go():
                    self._go[request.number].release()
        self._end()
        self._threads.shutdown(wait=True)

    def _run(self, runner: TaskRunner, request: Run) -> None:
        """Do a task; after each message but the answer wait until it is taken: that is how work is paused."""
        with suppress(OSError):  # nobody is left to tell
            try:
                for message in runner.run(request.task):
                    self._wire.send(Reply(request.number, message))
                    if isinstance(message, Progress) and not self._stop.is_set():
                        self._go[request.number].acquire()
            except OSError:
                raise
            except Exception as error:  # noqa: BLE001 - somebody waits for an answer
                self._wire.send(Reply(request.number, Failed(unexpected(error))))
        self._go.pop(request.number, None)

    def _end(self) -> None:
        self._stop.set()
        for each in [*self._go.values()]:
            each.release()
