"""A network compiled by OpenVINO, with as many requests as it computes at once."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from put.backends.compiled import Network, compile_network, forget

__all__ = ["InferRequests"]

POLL_MS = 50
"""Longest wait of a request to stop."""


class InferRequests:
    """Computes pictures of one size; as many at once as there are streams, each with its share of the threads.

    One picture on one thread wastes nothing on waiting for other threads, so several at once are done sooner than one
    after the other on all threads; a single one is done sooner on all threads.

    Args:
        network: what to compute.
        precision: ``f32``, ``bf16`` or ``int8``.
        threads: that compute, in all.
        streams: pictures at once.

    Raises:
        BackendError: the network cannot be exported or compiled.
    """

    def __init__(self, network: Network, precision: str, threads: int, streams: int = 1) -> None:
        self._network, self._settings = network, (precision, threads, streams)
        self._open()

    def run(self, pictures: NDArray[np.float32], pause: Callable[[], None]) -> Tensor:
        """Return the results, ``[B, C, H, W]``.

        Args:
            pictures: ``[B, C, H, W]``, contiguous.
            pause: called now and then; may raise to stop the work.
        """
        if not self._requests:  # the last pictures were stopped
            self._open()
        at_once, count = len(self._requests), len(pictures)
        results: NDArray[np.float32] | None = None
        try:
            for place in range(count + at_once):
                request, done = self._requests[place % at_once], place - at_once
                if 0 <= done < count:
                    made = _result(request, pause)
                    results = np.empty((count, *made.shape[1:]), np.float32) if results is None else results
                    results[done] = made[0]
                if place < count:
                    _start(request, pictures[place : place + 1])
        except BaseException:
            self._abandon()
            raise
        return torch.from_numpy(results)

    def release(self) -> None:
        """Give back the buffers, which are as large as the largest picture so far needed."""
        with suppress(RuntimeError):  # another thread computes with the same network, and gives them back later
            self._compiled.release_memory()

    def _open(self) -> None:
        self._compiled: Any = compile_network(self._network, *self._settings)
        self._requests = [self._compiled.create_infer_request() for _ in range(self._settings[-1])]

    def _abandon(self) -> None:
        """End what is in hand. What was cancelled gives results of the size before, so the next run loads it anew."""
        for request in self._requests:
            request.cancel()
        for request in self._requests:
            with suppress(RuntimeError):  # which says that it was cancelled
                request.wait()
        forget(self._compiled)
        self._requests.clear()


def _start(request: Any, picture: NDArray[np.float32]) -> None:
    import openvino

    request.set_input_tensor(openvino.Tensor(picture, shared_memory=True))
    request.start_async()


def _result(request: Any, pause: Callable[[], None]) -> NDArray[np.float32]:
    """Wait for a request, and return what it computed; the next picture takes its place."""
    while not request.wait_for(POLL_MS):
        pause()
    made: NDArray[np.float32] = request.get_output_tensor(0).data
    return made
