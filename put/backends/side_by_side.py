"""Pictures side by side: each on a thread of its own from beginning to end, so that no thread waits for another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import torch

__all__ = ["full_rounds", "side_by_side"]

S = TypeVar("S")
T = TypeVar("T")


def side_by_side(work: Callable[[S], T], items: Sequence[S], threads: int) -> list[T]:
    """Return what ``work`` makes of each item, in order.

    Args:
        work: called on other threads, on which torch computes on one thread.
        items: what to work on.
        threads: as many items are worked on at once.

    Raises:
        BaseException: what the first item that failed led to; those that were not begun are left.
    """

    def alone(item: S) -> T:
        torch.set_num_threads(1)  # of the thread that calls, and of those that torch has not yet seen
        return work(item)

    own = torch.get_num_threads()
    pool = ThreadPoolExecutor(min(threads, len(items)), "put-picture")
    try:
        return [*pool.map(alone, items)]
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
        torch.set_num_threads(own)


def full_rounds(count: int, threads: int) -> int:
    """Return how many of the pictures are worked on side by side; each of the others is done soonest by all threads.

    Those are the last ones where they would leave half of the threads or more idle.
    """
    rest = count % threads
    return count if 2 * rest > threads else count - rest
