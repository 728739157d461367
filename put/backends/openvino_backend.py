"""OpenVINO: the CPU's matrix units, in fp32 or bf16."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import torch
from torch import Tensor

from put.backends.compiled import Network, compile_network, forget
from put.backends.torch_backend import TorchBackend
from put.config import BackendName
from put.nn.generators.base import ImageGenerator

__all__ = ["OpenVINOBackend", "cores", "has_openvino"]

POLL_MS = 50
"""Longest wait of a request to stop."""
RELEASE_PIXELS = 1 << 22
"""Of a picture so large OpenVINO's buffers are given back afterwards; else they stay for the next one."""


def has_openvino() -> bool:
    """Return whether OpenVINO and what it reads are installed; imports neither."""
    return all(importlib.util.find_spec(name) is not None for name in ("openvino", "onnx"))


def cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class OpenVINOBackend:
    """Computes what :meth:`ImageGenerator.detail` computes, at any size without compiling again.

    Colours are composed by torch in fp32, as they are without it.

    Args:
        generator: on the CPU, in evaluation mode.
        dtype: arithmetic of the convolutions: float32 or bfloat16. The others are computed by torch.
        fingerprint: names the generator's weights; the compiled network is kept under it. Empty to keep nothing.
        threads: that compute; all cores of this process by default.

    Raises:
        BackendError: the generator cannot be exported or compiled.
    """

    name = BackendName.OPENVINO
    in_graph = False

    def __init__(
        self, generator: ImageGenerator, dtype: torch.dtype, fingerprint: str = "", threads: int | None = None
    ) -> None:
        self._generator = generator
        self._torch = TorchBackend(generator)
        self._dtype = dtype
        self._network = Network(generator, fingerprint)
        self._precision = "bf16" if dtype is torch.bfloat16 else "f32"
        self._threads = threads or cores()
        self._compile()

    def render(self, x: Tensor, keep_colours: float, dtype: torch.dtype, pause: Callable[[], None]) -> Tensor:
        """Return the translation, see :class:`put.backends.base.Backend`."""
        if dtype is not self._dtype:  # a picture that came to nothing in half precision
            return self._torch.render(x, keep_colours, dtype, pause)
        return self._generator.compose(self._detail(x, pause), x, keep_colours)

    def _compile(self) -> None:
        self._compiled: Any = compile_network(self._network, self._precision, self._threads)
        self._request: Any = self._compiled.create_infer_request()

    def _detail(self, x: Tensor, pause: Callable[[], None]) -> Tensor:
        import openvino

        values = x.contiguous().numpy()
        pause()
        self._request.set_input_tensor(openvino.Tensor(values, shared_memory=True))
        self._request.start_async()
        try:
            while not self._request.wait_for(POLL_MS):
                pause()
        except BaseException:
            self._abandon()
            raise
        detail = torch.from_numpy(self._request.get_output_tensor(0).data.copy())
        if x.shape[0] * x.shape[2] * x.shape[3] > RELEASE_PIXELS:
            self.release()
        return detail

    def release(self) -> None:
        """Give back the buffers, which are as large as the largest picture so far needed."""
        self._compiled.release_memory()

    def _abandon(self) -> None:
        """End the request in hand. What was cancelled gives results of the size before, so it is loaded anew."""
        self._request.cancel()
        with suppress(RuntimeError):  # which says that it was cancelled
            self._request.wait()
        forget(self._compiled)
        self._compile()
