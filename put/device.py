"""Choosing where and in which arithmetic a generator runs."""

from __future__ import annotations

import functools
import time
from contextlib import nullcontext

import torch

from put.config import DEVICES, Precision
from put.errors import DeviceError, OptionError
from put.formatting import count_text

__all__ = [
    "DTYPES",
    "GPUS",
    "device_names",
    "devices",
    "has_bf16",
    "has_quick_bf16",
    "precision_of",
    "release_memory",
    "resolve_device",
    "resolve_precision",
    "resolve_training_device",
    "synchronize",
]

DTYPES = {
    Precision.FP32: torch.float32,
    Precision.BF16: torch.bfloat16,
    Precision.FP16: torch.float16,
    Precision.INT8: torch.int8,
}
NUMBERED = {"cuda": "CUDA", "xpu": "XPU"}
"""Kinds of which there may be several, with their names: NVIDIA's (and AMD's, in torch for ROCm), and Intel's."""
MPS = "mps"
"""Apple's; there is one."""
GPUS = (*NUMBERED, MPS)
"""Kinds of GPUs."""
QUICKER = 1.2
"""Times the speed of fp32 from which a CPU's bf16 is worth its rounding."""
TRAINED_ON = ("cuda", "cpu")
"""Kinds that ``auto`` trains on: nobody has trained on the others yet."""


def devices() -> list[str]:
    """The names of the devices at hand, the CPU last."""
    numbered = [f"{kind}:{index}" for kind in NUMBERED for index in range(_count(kind))]
    return [*numbered, *([MPS] if torch.backends.mps.is_available() else []), "cpu"]


def device_names(name: str) -> list[str]:
    """The devices that ``name`` stands for: ``all``, one, or several with commas between.

    Returns:
        Their full names, one at least; for ``all`` every GPU, or the CPU where there is none.

    Raises:
        OptionError: one has another name.
        DeviceError: one is not there.
    """
    if name == "all":
        return devices()[:-1] or devices()
    return [str(resolve_device(each.strip())) for each in name.split(",")]


def resolve_device(name: str) -> torch.device:
    """The device called ``auto``, ``cpu``, ``mps``, or ``cuda`` or ``xpu``, which may have a number.

    Raises:
        OptionError: another name.
        DeviceError: there is no such device.
    """
    if name == "auto":
        return torch.device(devices()[0])
    if name == "cpu":
        return torch.device("cpu")
    kind, _, number = name.partition(":")
    if name == MPS:
        return _resolve_mps()
    if kind not in NUMBERED or (number and not number.isdecimal()) or name.endswith(":"):
        raise OptionError(f"There is no device {name!r}.", f"Write {DEVICES}.")
    index = int(number or 0)
    count = _count(kind)
    if index >= count:
        words = NUMBERED[kind]
        raise DeviceError(
            f"This machine shows only {count_text(count, f'{words} device')}; {name} is not among them."
            if count
            else f"This machine shows no {words} device; {name} is not among them.",
            "Use --device auto or cpu, or look at 'put doctor' for what is wrong with the GPU.",
        )
    return torch.device(kind, index)


def resolve_training_device(name: str) -> torch.device:
    """The device to train on; as :func:`resolve_device`, but that ``auto`` is a CUDA device or the CPU."""
    if name != "auto":
        return resolve_device(name)
    return torch.device(next(each for each in devices() if each.partition(":")[0] in TRAINED_ON))


def resolve_precision(precision: Precision, device: torch.device) -> torch.dtype:
    """The type of the convolutions' arithmetic: on AUTO bf16 where the hardware has it and is quicker with it, else
    fp16 on a GPU and fp32 on a CPU. What computes in int8 is OpenVINO's, see :func:`put.backends.choose.choose`.

    Raises:
        OptionError: the device cannot do it.
    """
    if device.type == "cpu":
        if precision is Precision.FP16:
            raise OptionError("fp16 is for GPUs.", "On a CPU use --precision auto, bf16 or fp32.")
        if precision is Precision.AUTO:
            return torch.bfloat16 if has_quick_bf16(device) else torch.float32
        return DTYPES[precision]
    if precision is Precision.INT8:
        hint = "Add --device cpu, or choose --precision auto."
        raise OptionError(f"int8 is computed on the CPU, not on {device}.", hint)
    if precision is Precision.AUTO:
        return torch.bfloat16 if has_bf16(device) else torch.float16
    if precision is Precision.BF16 and not has_bf16(device):
        raise OptionError("This GPU has no bf16.", "Use --precision auto, fp16 or fp32.")
    return DTYPES[precision]


def has_bf16(device: torch.device) -> bool:
    """Return whether a device computes in bf16 by itself. On other processors torch does it piece by piece, which takes
    several times as long as fp32.
    """
    if device.type == "cpu":
        return torch.cpu._is_avx512_bf16_supported()  # noqa: SLF001 - torch offers no other way
    if device.type == "cuda":
        with torch.cuda.device(device) if _count("cuda") > 1 else nullcontext():  # it tells of the current one
            return bool(torch.cuda.is_bf16_supported(including_emulation=False))
    if device.type == MPS:
        return bool(torch.backends.mps.is_macos_or_newer(14, 0))
    return bool(torch.xpu.is_bf16_supported())


def has_quick_bf16(device: torch.device) -> bool:
    """Return whether a device is quicker in bf16 than in fp32.

    Processors with matrix units for it (AMX) are several times as quick. Those that have it in their vectors alone may
    be quicker or slower, by maker and by what a virtual machine passes on; small matrices tell.
    """
    if device.type != "cpu" or not has_bf16(device):
        return has_bf16(device)
    return torch.cpu._is_amx_tile_supported() or _vectors_are_quicker()  # noqa: SLF001 - torch offers no other way


@functools.cache
def _vectors_are_quicker() -> bool:
    """Compare matrices of 512 x 512 in bf16 and fp32, once, in some hundredths of a second."""
    seconds = {dtype: _seconds_to_multiply(dtype) for dtype in (torch.bfloat16, torch.float32)}
    return seconds[torch.float32] >= QUICKER * seconds[torch.bfloat16]


@torch.inference_mode()
def _seconds_to_multiply(dtype: torch.dtype, side: int = 512, rounds: int = 5) -> float:
    matrix = torch.ones(side, side, dtype=dtype)
    taken = []
    for _ in range(rounds):
        begun = time.perf_counter()
        torch.mm(matrix, matrix)
        taken.append(time.perf_counter() - begun)
    return min(taken)


def precision_of(dtype: torch.dtype) -> Precision:
    """Return the precision that a type of :data:`DTYPES` stands for."""
    return next(precision for precision, known in DTYPES.items() if known is dtype)


def synchronize(device: torch.device) -> None:
    """Wait until a device has done what it was given; a CPU has."""
    if device.type != "cpu":
        torch.accelerator.synchronize(device)


def release_memory(device: torch.device) -> None:
    """Give back the memory that torch keeps on a device for later; on a CPU it keeps none."""
    if device.type != "cpu":
        torch.accelerator.empty_cache()


def _resolve_mps() -> torch.device:
    if not torch.backends.mps.is_available():
        raise DeviceError("This machine shows no MPS device.", "Use --device auto or cpu: mps is for Apple's chips.")
    return torch.device(MPS)


def _count(kind: str) -> int:
    return torch.cuda.device_count() if kind == "cuda" else torch.xpu.device_count()
