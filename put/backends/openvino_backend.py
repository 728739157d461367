"""OpenVINO: the CPU's matrix units, in fp32, bf16 or int8."""

from __future__ import annotations

import importlib.util
import os
import threading
from collections.abc import Callable

import torch
from torch import Tensor

from put.backends.compiled import Network
from put.backends.infer_requests import InferRequests
from put.backends.torch_backend import TorchBackend
from put.config import BackendName
from put.models.fused_painter import HELD
from put.models.onnx_export import is_fused_at
from put.nn.generators.base import ImageGenerator
from put.nn.generators.registry import AnySpec

__all__ = ["OpenVINOBackend", "can_be_int8", "cores", "has_openvino"]

PRECISIONS = {torch.float32: "f32", torch.bfloat16: "bf16", torch.int8: "int8"}
RELEASE_PIXELS = 1 << 22
"""Of a picture so large OpenVINO's buffers are given back afterwards; else they stay for the next one."""


def has_openvino() -> bool:
    """Return whether OpenVINO and what it reads are installed; imports neither."""
    return all(importlib.util.find_spec(name) is not None for name in ("openvino", "onnx"))


def can_be_int8(spec: AnySpec) -> bool:
    """Return whether a structure may be computed in int8: where memory is short the others go in stripes, by torch."""
    return spec.reach is not None


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
        dtype: arithmetic of the convolutions: float32, bfloat16 or int8. The others are computed by torch.
        fingerprint: names the generator's weights; the compiled network is kept under it. Empty to keep nothing.
        threads: that compute; all cores of this process by default. So many pictures are computed side by side.
        margin: pixels along the border of a result that nobody looks at: a painter is computed in a quicker way, which
            changes some of them.

    Raises:
        BackendError: the generator cannot be exported or compiled.
    """

    name = BackendName.OPENVINO
    in_graph = False

    def __init__(
        self,
        generator: ImageGenerator,
        dtype: torch.dtype,
        fingerprint: str = "",
        threads: int | None = None,
        margin: int = 0,
    ) -> None:
        self._generator = generator
        self._torch = TorchBackend(generator)
        self._dtype = dtype
        margin = 0 if dtype is torch.int8 else margin  # its scales are those of the layers as they are
        self._network = Network(generator, fingerprint, margin)
        self._precision = PRECISIONS[dtype]
        self.at_once = self._threads = threads or cores()
        spec, is_fused = generator.spec, is_fused_at(generator, margin)
        self.held = HELD * spec.channels if is_fused else None
        self._single = InferRequests(self._network, self._precision, self._threads)
        self._several: InferRequests | None = None
        self._compiling = threading.Lock()

    def render(self, x: Tensor, keep_colours: float, dtype: torch.dtype, pause: Callable[[], None]) -> Tensor:
        """Return the translation, see :class:`put.backends.base.Backend`."""
        if len(x) == 1:
            return self._rendered(self._single, x, keep_colours, dtype, pause)
        return torch.cat([self.render(one[None], keep_colours, dtype, pause) for one in x])

    def render_beside(self, x: Tensor, keep_colours: float, dtype: torch.dtype, pause: Callable[[], None]) -> Tensor:
        """Return the translation of one picture, see :class:`put.backends.base.Backend`."""
        return self._rendered(self._side_by_side(), x, keep_colours, dtype, pause)

    def release(self) -> None:
        """Give back the buffers, which are as large as the largest picture so far needed."""
        for requests in (self._single, self._several):
            if requests is not None:
                requests.release()

    def _rendered(
        self, requests: InferRequests, x: Tensor, keep_colours: float, dtype: torch.dtype, pause: Callable[[], None]
    ) -> Tensor:
        if dtype is not self._dtype:  # a picture that came to nothing in half precision
            return self._torch.render(x, keep_colours, dtype, pause)
        pause()
        x = self._generator.with_noise(x).contiguous()
        made = requests.run(x.numpy(), lambda detail: self._composed(detail, x, keep_colours), pause)
        if x.shape[2] * x.shape[3] > RELEASE_PIXELS:
            self.release()
        return made

    @torch.inference_mode()
    def _composed(self, detail: Tensor, x: Tensor, keep_colours: float) -> Tensor:
        made = self._generator.compose(detail, x, keep_colours)
        return made.clone() if made is detail else made

    def _side_by_side(self) -> InferRequests:
        with self._compiling:
            if self._several is None:
                self._several = InferRequests(self._network, self._precision, self._threads, self.at_once)
            return self._several
