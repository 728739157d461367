"""Recorded work: what a GPU does for one shape is recorded once, and then started at once instead of step by step.

A network of many small layers keeps a fast GPU waiting for the processor, which starts them one by one. A CUDA graph
is started as one (`torch.cuda.CUDAGraph`).
"""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Protocol

import torch
from torch import Tensor

__all__ = ["Graphs", "Recorded", "Recorder", "Work", "graphs_for", "record_on_cuda"]

MOST_KEPT = 6
"""Shapes of which the work is recorded at a time; the one that was asked for least recently goes."""
WORTHWHILE = 3
"""Times that a shape is seen before its work is recorded: recording takes as long as a few runs."""
MOST_PIXELS = 1 << 22
"""Of a batch. Larger ones keep a GPU busy by themselves, and recorded work holds on to its memory."""
WARM_UPS = 2
"""Runs before recording, in which libraries choose their algorithms and allocate what they need."""

Work = Callable[[Tensor], Tensor]
"""Depends on its argument and on nothing else, and waits for nothing."""

log = logging.getLogger(__name__)
_recording = threading.Lock()
"""Only one recording may be under way in a process."""


class Recorded(Protocol):
    """Recorded work."""

    def __call__(self, x: Tensor) -> Tensor:
        """Do it with another argument of the same shape; the result is the caller's own."""


class Recorder(Protocol):
    """Records work."""

    def __call__(self, work: Work, x: Tensor, beside: Recorded | None) -> Recorded:
        """Return the work as recorded with an argument.

        Args:
            work: to do.
            x: an argument.
            beside: a recording of the same recorder that stays; memory between argument and result is shared with it.

        Raises:
            RuntimeError: it cannot be recorded.
        """


@dataclass(eq=False)
class Graphs:
    """Recorded work by shape; for one thread."""

    record: Recorder
    most: int = MOST_KEPT
    after: int = WORTHWHILE
    is_used: bool = False
    """Whether the last run was a recorded one."""
    _kept: OrderedDict[Hashable, Recorded] = field(default_factory=OrderedDict)
    _seen: OrderedDict[Hashable, int] = field(default_factory=OrderedDict)
    _has_failed: bool = False

    def run(self, work: Work, x: Tensor, key: Hashable = None) -> Tensor:
        """Return ``work(x)``, from a recording where the shape recurs.

        Args:
            work: to do.
            x: ``[B, C, H, W]``.
            key: what else the work depends on.
        """
        recorded = self._recorded(work, x, (key, tuple(x.shape), x.dtype, x.device))
        self.is_used = recorded is not None
        return work(x) if recorded is None else recorded(x)

    def release(self) -> None:
        """Give back the memory of all recordings; they are made anew when their shapes recur."""
        self._kept.clear()
        self._seen.clear()

    def _recorded(self, work: Work, x: Tensor, place: Hashable) -> Recorded | None:
        if self._has_failed or x.shape[0] * x.shape[-2] * x.shape[-1] > MOST_PIXELS:
            return None
        if (found := self._kept.get(place)) is not None:
            self._kept.move_to_end(place)
            return found
        if self._count(place) < self.after:
            return None
        try:
            self._kept[place] = self.record(work, x, next(iter(self._kept.values()), None))
        except RuntimeError as error:  # out of memory too
            self._has_failed = True
            self.release()
            log.warning("CUDA graphs are not used: %s", error)
            return None
        if len(self._kept) > self.most:
            self._kept.popitem(last=False)
        return self._kept[place]

    def _count(self, place: Hashable) -> int:
        """Count one more time that a shape is seen; only the latest ones are remembered."""
        self._seen[place] = self._seen.pop(place, 0) + 1
        if len(self._seen) > 8 * self.most:
            self._seen.popitem(last=False)
        return self._seen[place]


class _CudaGraph:
    """Work in a CUDA graph.

    Argument and result lie in memory of their own; what is between is shared with other graphs: only one runs at a
    time, and the result is copied before the next one does.
    """

    def __init__(self, work: Work, x: Tensor, beside: _CudaGraph | None) -> None:
        self._x = x.clone()
        self.graph = torch.cuda.CUDAGraph()
        self.stream: torch.cuda.Stream = _stream(x.device) if beside is None else beside.stream
        pool = None if beside is None else beside.graph.pool()
        current = torch.cuda.current_stream(x.device)
        self.stream.wait_stream(current)
        with torch.cuda.stream(self.stream):
            for _ in range(WARM_UPS):
                work(self._x)
        current.wait_stream(self.stream)
        # other threads copy and allocate meanwhile, which only this mode allows them to
        with torch.cuda.graph(self.graph, pool=pool, stream=self.stream, capture_error_mode="thread_local"):
            self._result = work(self._x)

    def __call__(self, x: Tensor) -> Tensor:
        """See :class:`Recorded`."""
        with torch.inference_mode():
            self._x.copy_(x)
            self.graph.replay()
            return self._result.clone()


def _stream(device: torch.device) -> torch.cuda.Stream:
    return torch.cuda.Stream(device)  # type: ignore[no-untyped-call]


def record_on_cuda(work: Work, x: Tensor, beside: Recorded | None) -> Recorded:
    """Return work as a CUDA graph, see :class:`Recorder`."""
    assert beside is None or isinstance(beside, _CudaGraph)  # noqa: S101 - of the same recorder
    with _recording, torch.inference_mode(), torch.cuda.device(x.device):
        return _CudaGraph(work, x, beside)


def graphs_for(device: torch.device) -> Graphs | None:
    """Return what records work on a device; None where nothing is gained."""
    return Graphs(record_on_cuda) if device.type == "cuda" else None
