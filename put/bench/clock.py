"""Time and memory that work takes."""

from __future__ import annotations

import gc
import statistics
import threading
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import psutil
import torch

from put.device import release_memory, synchronize

__all__ = ["Taken", "finished", "in_turn", "median_ratio", "peak_memory", "time_of"]

T = TypeVar("T")
SAMPLE_SECONDS = 0.002


@dataclass(frozen=True)
class Taken:
    """Duration of a piece of work."""

    seconds: float
    cpu_seconds: float
    """Of all threads of this process."""


def time_of(work: Callable[[], object], device: torch.device) -> Taken:
    """Run work to its end, on the device too."""
    synchronize(device)
    began, cpu = time.perf_counter(), time.process_time()
    work()
    synchronize(device)
    return Taken(time.perf_counter() - began, time.process_time() - cpu)


def in_turn(
    works: Mapping[str, Callable[[], object]], rounds: int, device: torch.device
) -> Generator[None, None, dict[str, list[Taken]]]:
    """Run each once to warm up, then all of them in turn: what else the machine does meets them all alike.

    Yields:
        None after each piece of work.

    Returns:
        What each took in each round.
    """
    for work in works.values():
        work()
        yield
    taken: dict[str, list[Taken]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            taken[name].append(time_of(work, device))
            yield
    return taken


def finished(steps: Generator[object, None, T]) -> T:
    """Run steps to their end; return what they return."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: T = end.value
            return result


def median_ratio(baseline: Sequence[Taken], own: Sequence[Taken]) -> tuple[float, float]:
    """Return how many times as fast ``own`` is, in seconds and in the processor's seconds."""
    pairs = list(zip(baseline, own, strict=True))
    seconds = statistics.median(slow.seconds / max(fast.seconds, 1e-9) for slow, fast in pairs)
    cpu = statistics.median(slow.cpu_seconds / max(fast.cpu_seconds, 1e-9) for slow, fast in pairs)
    return seconds, cpu


def peak_memory(work: Callable[[], object], device: torch.device) -> int:
    """Return the bytes that work holds at its highest moment, above what was held before."""
    gc.collect()
    if device.type not in ("cpu", "mps"):
        release_memory(device)
        torch.accelerator.reset_peak_memory_stats(device)
        work()
        synchronize(device)
        return torch.accelerator.max_memory_allocated(device)
    process, ended = psutil.Process(), threading.Event()
    before = process.memory_info().rss
    highest = [before]

    def watch() -> None:
        while not ended.wait(SAMPLE_SECONDS):
            highest.append(max(highest.pop(), process.memory_info().rss))

    watcher = threading.Thread(target=watch, name="put-memory", daemon=True)
    watcher.start()
    try:
        work()
    finally:
        ended.set()
        watcher.join()
    return max(highest[0], process.memory_info().rss) - before
