"""Streams of a GPU that is the CPU in truth: work is done at once, and noted in order."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
import torch
from torch import Tensor

from put.translation.transfer.streams import Side
from put.translation.transfer.transfer import Transfer
from put.translation.translator import TranslatorFacts

__all__ = ["FakeStreams", "fake_transfer", "pass_for_gpu"]


@dataclass
class FakeEvent:
    streams: FakeStreams
    number: int

    def synchronize(self) -> None:
        self.streams.note(f"synchronize {self.number}")


class FakeStreams:
    """What is noted begins with the stream; ``main`` computes."""

    def __init__(self) -> None:
        self.log: list[str] = []
        self._events = 0
        self._here = threading.local()

    @property
    def stream(self) -> str:
        return getattr(self._here, "name", "main")

    def note(self, words: str) -> None:
        self.log.append(f"{self.stream}: {words}")

    def enter(self) -> None:
        self.note("enter")

    def pinned(self, shape: Sequence[int], dtype: torch.dtype) -> Tensor:
        self.note(f"pinned {'x'.join(map(str, shape))}")
        return torch.empty(tuple(shape), dtype=dtype)

    @contextmanager
    def side(self, name: Side) -> Iterator[None]:
        before, self._here.name = self.stream, str(name)
        try:
            yield
        finally:
            self._here.name = before

    def mark(self) -> FakeEvent:
        self._events += 1
        self.note(f"mark {self._events}")
        return FakeEvent(self, self._events)

    def wait(self, event: FakeEvent) -> None:
        self.note(f"wait {event.number}")

    def keep(self, values: Tensor) -> None:
        self.note(f"keep {'x'.join(map(str, values.shape))}")


def pass_for_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the CPU pass for a GPU."""
    monkeypatch.setattr(TranslatorFacts, "is_on_gpu", property(lambda _: True))
    monkeypatch.setattr(Transfer, "of", classmethod(lambda cls, device: cls(device, FakeStreams())))


def fake_transfer() -> tuple[Transfer, FakeStreams]:
    """Copies to a GPU that is the CPU in truth."""
    streams = FakeStreams()
    return Transfer(torch.device("cpu"), streams), streams
