"""Messages between a program and the processes it starts, as pickles on their standard streams.

Only a process and its own child speak over them, so that nothing strange is unpickled.
"""

from __future__ import annotations

import pickle
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

from put.errors import PutError
from put.translation.spread.tasks import Message, Task
from put.translation.translator import TranslatorFacts

__all__ = ["Go", "Ready", "Reply", "Run", "Wire"]


@dataclass(frozen=True)
class Run:
    """Do a task."""

    number: int
    task: Task


@dataclass(frozen=True)
class Go:
    """Go on with a task: its last message was taken."""

    number: int


@dataclass(frozen=True)
class Ready:
    """The generator is loaded, or why it is not."""

    facts: TranslatorFacts | PutError


@dataclass(frozen=True, eq=False)
class Reply:
    """A message of a task."""

    number: int
    message: Message


class Wire:
    """Two streams. Several threads may send, one receives.

    Args:
        incoming: read from.
        outgoing: written to.
    """

    def __init__(self, incoming: IO[bytes], outgoing: IO[bytes]) -> None:
        self._incoming, self._outgoing = incoming, outgoing
        self._lock = threading.Lock()

    def send(self, value: object) -> None:
        """Send a value.

        Raises:
            OSError: the other side is gone.
        """
        content = pickle.dumps(value, protocol=5)
        try:
            with self._lock:
                self._outgoing.write(content)
                self._outgoing.flush()
        except ValueError as error:  # closed here
            raise BrokenPipeError from error

    def received(self) -> Iterator[object]:
        """Yield values until the other side is gone."""
        while True:
            try:
                yield pickle.load(self._incoming)  # noqa: S301 - of our own process
            except (EOFError, OSError, ValueError, pickle.UnpicklingError):
                return

    def close(self) -> None:
        """Tell the other side that nothing more comes."""
        with self._lock:
            try:
                self._outgoing.close()
            except OSError:  # it is gone
                return
