"""What a crew asks of its workers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from put.errors import DeviceError, PutError
from put.translation.spread.tasks import Message, Task
from put.translation.translator import TranslatorFacts

__all__ = ["Worker", "WorkerLostError", "unexpected"]


class WorkerLostError(Exception):
    """The worker is gone: its process ended, or its machine cannot be reached.

    Args:
        detail: technical text.
    """

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail


class Worker(Protocol):
    """A device somewhere, with a process that translates on it."""

    @property
    def name(self) -> str:
        """What people call it, such as ``cuda:1``; no two of a crew are called alike."""

    def start(self) -> TranslatorFacts:
        """Start it, or start it again after a loss, and wait until its generator is loaded.

        Raises:
            PutError: it cannot be used.
            WorkerLostError: it is gone.
        """

    def run(self, task: Task) -> Iterator[Message]:
        """Do a task; several threads may do that at once.

        A worker goes on with a video only when the next message is asked for.

        Yields:
            Messages, the answer last.

        Raises:
            WorkerLostError: it is gone; whatever the task had to write is whole or absent.
        """

    def stop(self) -> None:
        """Have it drop what it does; nothing is begun after that."""

    def close(self) -> None:
        """End it."""


def unexpected(error: Exception) -> PutError:
    """Return what to say of an error that nobody foresaw."""
    if isinstance(error, MemoryError):
        return DeviceError("There is not enough memory.", "Close other programs.")
    return DeviceError("The work failed unexpectedly.", "Please report it.", repr(error))
