"""Streams of a GPU: what is queued on one of them waits for nothing on another, unless it is told to."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from enum import StrEnum
from typing import Protocol

import torch
from torch import Tensor

__all__ = ["CudaStreams", "Event", "Side", "Streams"]


class Side(StrEnum):
    """A stream beside the one that computes; copies in both directions go on at once."""

    UP = "up"
    """To the device."""
    DOWN = "down"
    """From the device."""


class Event(Protocol):
    """A place in a stream."""

    def synchronize(self) -> None:
        """Wait, on this thread, until the device has come to it."""


class Streams(Protocol):
    """The streams of one device; for any thread."""

    def enter(self) -> None:
        """Make the device's context that of this thread, for libraries that ask for it."""

    def pinned(self, shape: Sequence[int], dtype: torch.dtype) -> Tensor:
        """Return memory of the host that the device reaches by itself; its content is not defined."""

    def side(self, name: Side) -> AbstractContextManager[object]:
        """Queue what this thread does within on a side stream."""

    def mark(self) -> Event:
        """Return the place that the current stream of this thread has come to."""

    def wait(self, event: Event) -> None:
        """Let the current stream of this thread wait for a place in another one; the thread itself goes on."""

    def keep(self, values: Tensor) -> None:
        """Let the memory of a tensor of another stream be used anew only once the current stream is done with it."""


class CudaStreams:
    """Streams of a CUDA device.

    Args:
        device: with its number.
    """

    def __init__(self, device: torch.device) -> None:
        self._device = device
        self._sides = {name: torch.cuda.Stream(device) for name in Side}  # type: ignore[no-untyped-call]

    def enter(self) -> None:
        """See :meth:`Streams.enter`; a context is bound to a thread by its first kernel, not by choosing a device."""
        torch.cuda.set_device(self._device)
        torch.zeros(1, device=self._device)

    def pinned(self, shape: Sequence[int], dtype: torch.dtype) -> Tensor:
        """See :meth:`Streams.pinned`; torch keeps such memory for the next picture."""
        return torch.empty(tuple(shape), dtype=dtype, pin_memory=True)

    def side(self, name: Side) -> AbstractContextManager[object]:
        """See :meth:`Streams.side`."""
        stream: AbstractContextManager[object] = torch.cuda.stream(self._sides[name])
        return stream

    def mark(self) -> Event:
        """See :meth:`Streams.mark`."""
        event = torch.cuda.Event(blocking=True)  # type: ignore[no-untyped-call]  # whoever waits sleeps
        event.record(self._current())
        return event

    def wait(self, event: Event) -> None:
        """See :meth:`Streams.wait`."""
        self._current().wait_event(event)  # type: ignore[arg-type]

    def keep(self, values: Tensor) -> None:
        """See :meth:`Streams.keep`."""
        values.record_stream(self._current())

    def _current(self) -> torch.cuda.Stream:
        return torch.cuda.current_stream(self._device)
