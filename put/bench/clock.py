"""Time and memory that work takes."""

from __future__ import annotations

import gc
import statistics
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import psutil
import torch

__all__ = ["Taken", "in_turn", "median_ratio", "peak_memory", "time_of"]

SAMPLE_SECONDS = 0.002


@dataclass(frozen=True)
class Taken:
    """Duration of a piece of work."""

    seconds: float
    cpu_seconds: float
    """Of all threads of this process."""


def time_of(work: Callable[[], object], device: torch.device) -> Taken:
    """Run work to its end, on the device too."""
    _wait(device)
    began, cpu = time.perf_counter(), time.process_time()
    work()
    _wait(device)
    return Taken(time.perf_counter() - began, time.process_time() - cpu)


def in_turn(works: Mapping[str, Callable[[], object]], rounds: int, device: torch.device) -> dict[str, list[Taken]]:
    """Run each once to warm up, then all of them in turn: what else the machine does meets them all alike."""
    for work in works.values():
        work()
    taken: dict[str, list[Taken]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            taken[name].append(time_of(work, device))
    return taken


def median_ratio(baseline: Sequence[Taken], own: Sequence[Taken]) -> tuple[float, float]:
    """Return how many times as fast ``own`` is, in seconds and in the processor's seconds."""
    pairs = list(zip(baseline, own, strict=True))
    seconds = statistics.median(slow.seconds / max(fast.seconds, 1e-9) for slow, fast in pairs)
    cpu = statistics.median(slow.cpu_seconds / max(fast.cpu_seconds, 1e-9) for slow, fast in pairs)
    return seconds, cpu


def peak_memory(work: Callable[[], object], device: torch.device) -> int:
    """Return the bytes that work holds at its highest moment, above what was held before."""
    gc.collect()
    if device.type == "cuda":
        torch.cuda.empty_cache()
        torch.cuda.reset_peak_memory_stats(device)
        work()
        _wait(device)
        return torch.cuda.max_memory_allocated(device)
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


def _wait(device: torch.device) -> None:
    if device.type == "cuda":
        torch.cuda.synchronize(device)
