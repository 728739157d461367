"""A network compiled by OpenVINO, with as many requests as it computes at once."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from queue import SimpleQueue
from typing import Any, TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from put.backends.compiled import Network, compile_network, forget
from put.backends.openvino_import import import_openvino

__all__ = ["InferRequests"]

POLL_MS = 50
"""Longest wait of a request to stop."""
T = TypeVar("T")


class InferRequests:
    """Computes pictures; as many at once as there are streams, each with its share of the threads.

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
        self._opening = threading.Lock()
        self._open()

    def run(self, picture: NDArray[np.float32], use: Callable[[Tensor], T], pause: Callable[[], None]) -> T:
        """Return what ``use`` makes of the result; from any thread, which waits where all requests are busy.

        Args:
            picture: ``[1, C, H, W]``, contiguous.
            use: is given ``[1, C, H, W]``, which must not be kept: the next picture takes its place.
            pause: called now and then; may raise to stop the work.
        """
        free, request = self._taken()
        try:
            _start(request, picture)
            made = use(_result(request, pause))
        except BaseException:
            self._abandon(request)
            raise
        finally:
            free.put(request)
        return made

    def release(self) -> None:
        """Give back the buffers, which are as large as the largest picture so far needed."""
        with suppress(RuntimeError):  # another thread computes with the same network, and gives them back later
            self._compiled.release_memory()

    def _open(self) -> None:
        self._compiled: Any = compile_network(self._network, *self._settings)
        self._free: SimpleQueue[Any] = SimpleQueue()
        for _ in range(self._settings[-1]):
            self._free.put(self._compiled.create_infer_request())
        self._is_spoilt = False

    def _taken(self) -> tuple[SimpleQueue[Any], Any]:
        """Return a request that is free, and where it is put when it is free again."""
        while True:
            with self._opening:
                if self._is_spoilt:
                    self._open()
                free = self._free
            request = free.get()
            if free is self._free and not self._is_spoilt:
                return free, request
            free.put(request)  # a picture was stopped meanwhile

    def _abandon(self, request: Any) -> None:
        """End what is in hand. What was cancelled gives results of the size before, so the next run loads it anew."""
        request.cancel()
        with suppress(RuntimeError):  # which says that it was cancelled
            request.wait()
        with self._opening:
            self._is_spoilt = True
            forget(self._compiled)


def _start(request: Any, picture: NDArray[np.float32]) -> None:
    request.set_input_tensor(import_openvino().Tensor(picture, shared_memory=True))
    request.start_async()


def _result(request: Any, pause: Callable[[], None]) -> Tensor:
    """Wait for a request, and return what it computed."""
    while not request.wait_for(POLL_MS):
        pause()
    return torch.from_numpy(request.get_output_tensor(0).data)
