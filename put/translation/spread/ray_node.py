"""A worker on a machine of a Ray cluster: this side runs there, in a process that Ray starts."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from put._version import __version__
from put.errors import DeviceError, PutError
from put.translation.spread.task_runner import TaskRunner
from put.translation.spread.tasks import Message, Task, WorkerSetup
from put.translation.translator import TranslatorFacts

__all__ = ["RayNode"]


class RayNode:
    """Does tasks; Ray makes an actor of it. Nothing is raised: errors are answers, since Ray would wrap them."""

    def __init__(self) -> None:
        self._stop = threading.Event()
        self._runner: TaskRunner | None = None

    def load(self, setup: WorkerSetup, model: bytes, version: str) -> TranslatorFacts | PutError:
        """Load the generator.

        Args:
            setup: whose model file need not be there.
            model: content of the model's file.
            version: of the program that asks.
        """
        if version != __version__:
            return DeviceError(
                f"It has PUT Desktop {__version__}, this machine {version}.", "Install the same version on both."
            )
        try:
            with tempfile.TemporaryDirectory(prefix="put-") as place:
                path = Path(place) / setup.entry.path.name
                path.write_bytes(model)
                self._runner = TaskRunner(replace(setup, entry=replace(setup.entry, path=path)), self._stop)
                return self._runner.facts  # reads the file once more, for its fingerprint
        except PutError as error:
            return error

    def run(self, task: Task) -> Iterator[Message]:
        """Do a task; several threads may do that at once."""
        if self._runner is not None:
            yield from self._runner.run(task)

    def stop(self) -> None:
        """Drop everything."""
        self._stop.set()
