"""Choose the backend that computes a generator."""

from __future__ import annotations

from dataclasses import dataclass

import torch

from put.backends.base import Backend
from put.backends.choice import Choice
from put.backends.compiled import BackendError
from put.backends.graphs import graphs_for
from put.backends.measured import find_choice
from put.backends.openvino_backend import OpenVINOBackend, can_be_int8, cores, has_openvino
from put.backends.torch_backend import TorchBackend
from put.config import BackendName, Precision
from put.device import has_bf16, resolve_precision
from put.errors import DeviceError, OptionError
from put.nn.generators.base import ImageGenerator
from put.nn.generators.registry import AnySpec

__all__ = ["Chosen", "available", "choose", "is_for_openvino"]

NO_BF16 = "This processor has no bf16; the generator works in fp32."
WORTHWHILE = 10_000
"""Multiplications for each pixel below which compiling takes longer than it saves."""


@dataclass(frozen=True, eq=False)
class Chosen:
    """A generator that is ready to be computed."""

    backend: Backend
    dtype: torch.dtype
    note: str = ""
    """Reason why it is not the backend or the precision that was asked for; empty where it is."""
    hint: str = ""
    pixels_at_once: int | None = None
    """See :func:`put.backends.measured.pixels_at_once`; None where nothing was measured."""


def choose(
    generator: ImageGenerator,
    device: torch.device,
    wanted: BackendName = BackendName.AUTO,
    precision: Precision = Precision.AUTO,
    fingerprint: str = "",
    threads: int = 0,
    margin: int = 0,
) -> Chosen:
    """Return the backend for a generator on a device.

    What is left open is taken from what ``put bench`` measured for this device and this structure. Where nothing was
    measured, it is OpenVINO on a CPU where that is installed, torch elsewhere, in the precision of
    :func:`put.device.resolve_precision`. int8 is always OpenVINO's, and nothing takes its place. bf16 becomes fp32 on a
    CPU without it, which is said, unless torch is asked for by name.

    Args:
        generator: on ``device``.
        device: where to compute.
        wanted: the backend asked for.
        precision: the arithmetic asked for.
        fingerprint: SHA-256 of the generator's file; empty where there is none.
        threads: that compute on a CPU, at most; 0 where this process has the machine to itself.
        margin: pixels along the border of results that nobody looks at.

    Raises:
        OptionError: the device cannot do the precision, or the backend or the model is not for it.
        DeviceError: the backend that was asked for is not installed, or cannot compute in int8 here.
    """
    if precision is Precision.INT8:
        _check_int8(device, generator.spec, wanted)
        wanted = BackendName.OPENVINO
    _check(device, wanted)
    asked, precision = precision, available(precision, device, wanted)
    note = "" if precision is asked else NO_BF16
    found = find_choice(device, generator.spec, wanted, precision)
    choice, at_once = found or (Choice(wanted, precision), None)
    dtype = resolve_precision(choice.precision, device)
    threads = min(choice.threads or cores(), threads) if threads else choice.threads
    _THREADS.take(threads)
    if not is_for_openvino(generator.spec, device, choice.backend):
        return Chosen(TorchBackend(generator, graphs_for(device)), dtype, note, pixels_at_once=at_once)
    try:
        backend = OpenVINOBackend(generator, dtype, fingerprint, threads or None, margin)
    except BackendError as error:
        if precision is Precision.INT8:
            raise DeviceError(
                "This model cannot be computed in int8 on this machine.", "Choose --precision auto.", error.detail
            ) from error
        reason = (error.detail.strip().splitlines() or [""])[-1]  # before it stands where in OpenVINO's source
        dtype = resolve_precision(precision, device) if dtype is torch.int8 else dtype
        return Chosen(TorchBackend(generator), dtype, f"{note} {error.message} {reason}".strip(), error.hint)
    return Chosen(backend, dtype, note, pixels_at_once=at_once)


class _Threads:
    """How many threads torch computes with in this process: what a choice wants, or as many as without one."""

    def __init__(self) -> None:
        self._own = 0

    def take(self, count: int) -> None:
        """Use ``count`` threads from now on; with 0 as many as before a choice wanted others."""
        if count:
            self._own = self._own or torch.get_num_threads()
            torch.set_num_threads(count)
        elif self._own:
            torch.set_num_threads(self._own)
            self._own = 0


_THREADS = _Threads()


def available(precision: Precision, device: torch.device, wanted: BackendName = BackendName.AUTO) -> Precision:
    """Return the precision that a device gives in place of one that was asked for.

    OpenVINO computes in fp32 where a CPU has no bf16, and torch takes several times as long for it as for fp32: whoever
    wants that asks for torch.
    """
    if precision is Precision.BF16 and device.type == "cpu" and wanted is not BackendName.TORCH:
        return precision if has_bf16(device) else Precision.FP32
    return precision


def _check(device: torch.device, wanted: BackendName) -> None:
    """Refuse a backend that was asked for and cannot be had."""
    if wanted is not BackendName.OPENVINO:
        return
    if device.type != "cpu":
        raise OptionError(f"OpenVINO computes on the CPU here, not on {device}.", "Add --device cpu, or choose torch.")
    if not has_openvino():
        raise DeviceError("OpenVINO is not installed.", 'Install it: pip install "put-desktop[openvino]"')


def _check_int8(device: torch.device, spec: AnySpec, wanted: BackendName) -> None:
    """Refuse int8 where it cannot be had."""
    resolve_precision(Precision.INT8, device)
    if wanted is BackendName.TORCH:
        hint = "Leave out --backend torch, or choose --precision auto."
        raise OptionError("int8 is computed by OpenVINO, not by torch.", hint)
    if not has_openvino():
        hint = 'Install it: pip install "put-desktop[openvino]"; or choose --precision auto.'
        raise DeviceError("int8 is computed by OpenVINO, which is not installed.", hint)
    if not can_be_int8(spec):
        message = "int8 is for painters; this model needs the whole picture at once."
        raise OptionError(message, "Choose --precision auto.")


def is_for_openvino(spec: AnySpec, device: torch.device, wanted: BackendName) -> bool:
    """Return whether OpenVINO is to be tried; where the backend is open, the rule decides."""
    if wanted is BackendName.AUTO:
        return device.type == "cpu" and spec.multiplications >= WORTHWHILE and has_openvino()
    return wanted is BackendName.OPENVINO
