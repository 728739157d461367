"""Workers on this machine, each a process of its own."""

from __future__ import annotations

import itertools
import queue
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import IO, Any

from put.backends.openvino_backend import cores
from put.config import TranslateOptions
from put.errors import DeviceError, PutError
from put.models.library import ModelEntry
from put.program import put_command
from put.translation.spread.tasks import Message, Task, WorkerSetup
from put.translation.spread.wire import Go, Ready, Reply, Run, Wire
from put.translation.spread.worker import WorkerLostError
from put.translation.translator import TranslatorFacts

__all__ = ["LocalWorker", "local_workers"]

PATIENCE = 20.0
"""Seconds after which a process that was told to end is ended: results are whole or absent."""


def local_workers(devices: Sequence[str], entry: ModelEntry, options: TranslateOptions) -> list[LocalWorker]:
    """Return a worker for each device; several on the CPU share its cores.

    Args:
        devices: such as ``cuda:0``.
        entry: the generator.
        options: of the batch.
    """
    on_cpu, count = devices.count("cpu"), Counter[str]()
    threads = max(1, cores() // on_cpu) if on_cpu > 1 else 0
    workers = []
    for device in devices:
        count[device] += 1
        name = device if devices.count(device) == 1 else f"{device} ({count[device]})"
        setup = WorkerSetup(entry, replace(options, device=device), threads if device == "cpu" else 0)
        workers.append(LocalWorker(name, setup))
    return workers


class LocalWorker:
    """A process on this machine; see :class:`put.translation.spread.worker.Worker`.

    Args:
        name: what people call it.
        setup: what it needs to begin.
    """

    def __init__(self, name: str, setup: WorkerSetup) -> None:
        self._name = name
        self._setup = setup
        self._process: subprocess.Popen[bytes] | None = None
        self._wire: Wire | None = None
        self._errors: IO[bytes] | None = None
        self._numbers = itertools.count()
        self._inboxes: dict[int, queue.SimpleQueue[Message | None]] = {}
        self._lock = threading.Lock()
        self._is_lost = self._is_ready = self._is_stopped = False

    @property
    def name(self) -> str:
        """What people call it."""
        return self._name

    @property
    def pid(self) -> int:
        """The number of the process; 0 where there is none."""
        return self._process.pid if self._process is not None else 0

    def start(self) -> TranslatorFacts:
        """Start the process; see :meth:`put.translation.spread.worker.Worker.start`."""
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the process
        self._is_lost = self._is_ready = False
        self._process = process = _started(self._errors)
        if process.stdin is None or process.stdout is None:
            raise WorkerLostError("no streams")
        self._wire = wire = Wire(process.stdout, process.stdin)
        received = wire.received()
        try:
            if self._is_stopped:
                self.stop()
            wire.send(self._setup)
        except OSError as error:
            raise self._lost() from error
        ready = next(received, None)
        if not isinstance(ready, Ready):
            raise self._lost()
        if isinstance(ready.facts, PutError):
            raise ready.facts
        self._is_ready = True
        threading.Thread(target=self._read, args=(received,), name="put-wire", daemon=True).start()
        return ready.facts

    def run(self, task: Task) -> Iterator[Message]:
        """Do a task; see :meth:`put.translation.spread.worker.Worker.run`."""
        wire, number, inbox = self._wire, next(self._numbers), queue.SimpleQueue[Message | None]()
        with self._lock:
            if self._is_lost or wire is None:
                raise self._lost()
            self._inboxes[number] = inbox
        try:
            wire.send(Run(number, task))
            while (message := inbox.get()) is not None:
                yield message
                with suppress(OSError):  # where it is gone, the inbox says so; where it was stopped, it needs no word
                    wire.send(Go(number))
        except OSError:  # it is gone
            raise self._lost() from None
        finally:
            with self._lock:
                self._inboxes.pop(number, None)
        raise self._lost()

    def stop(self) -> None:
        """Have it drop what it does, and end; while it loads there is nothing to wait for."""
        self._is_stopped = True
        process, wire = self._process, self._wire
        if wire is not None:
            wire.close()
        if process is not None and not self._is_ready:
            process.kill()

    def close(self) -> None:
        """End the process, and wait for it."""
        process, wire, errors = self._process, self._wire, self._errors
        if process is None or wire is None:
            return
        wire.close()
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()
        if errors is not None:
            errors.close()
        self._process = self._wire = self._errors = None

    def _read(self, received: Iterator[object]) -> None:
        """Hand out what comes, on a thread of its own."""
        for reply in received:
            if isinstance(reply, Reply):
                with self._lock:
                    inbox = self._inboxes.get(reply.number)
                if inbox is not None:
                    inbox.put(reply.message)
        with self._lock:
            self._is_lost = True
            for inbox in self._inboxes.values():
                inbox.put(None)

    def _lost(self) -> WorkerLostError:
        """Return the reason, with the last words of the process."""
        words = b""
        if self._errors is not None and not self._errors.closed:
            with suppress(OSError, ValueError):
                self._errors.seek(0)
                words = self._errors.read()[-2000:]
        return WorkerLostError(words.decode(errors="replace").strip())


def _started(errors: IO[bytes]) -> subprocess.Popen[bytes]:
    given: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": errors}
    if sys.platform == "win32":
        given["creationflags"] = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
    else:
        given["start_new_session"] = True
    try:
        return subprocess.Popen(put_command(["translate-worker"]), **given)  # noqa: S603 - our own program
    except OSError as error:
        raise DeviceError(
            "The process that translates cannot be started.", "Reinstall PUT Desktop.", repr(error)
        ) from error
