"""Choosing where and in which arithmetic a generator runs."""

from __future__ import annotations

import torch

from put.config import DEVICES, Precision
from put.errors import DeviceError, OptionError

__all__ = ["device_names", "devices", "resolve_device", "resolve_precision"]

DTYPES = {Precision.FP32: torch.float32, Precision.BF16: torch.bfloat16, Precision.FP16: torch.float16}


def devices() -> list[str]:
    """The names of the devices at hand, the CPU last."""
    return [f"cuda:{index}" for index in range(torch.cuda.device_count())] + ["cpu"]


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
    """The device called ``auto``, ``cpu``, ``cuda`` or ``cuda:N``.

    Raises:
        OptionError: another name.
        DeviceError: there is no such device.
    """
    if name == "auto":
        return torch.device(devices()[0])
    if name == "cpu":
        return torch.device("cpu")
    kind, _, number = name.partition(":")
    if kind != "cuda" or (number and not number.isdecimal()) or name.endswith(":"):
        raise OptionError(f"There is no device {name!r}.", f"Write {DEVICES}.")
    index = int(number or 0)
    count = torch.cuda.device_count()
    if index >= count:
        found = f"only {count} CUDA device{'s' if count > 1 else ''}" if count else "no CUDA device"
        raise DeviceError(
            f"This machine shows {found}; {name} is not among them.",
            "Use --device auto or cpu, or look at 'put doctor' for what is wrong with the GPU.",
        )
    return torch.device("cuda", index)


def resolve_precision(precision: Precision, device: torch.device) -> torch.dtype:
    """The type of the convolutions' arithmetic: on AUTO bf16 where the hardware has it, else fp16 on a GPU and fp32 on
    a CPU.

    Raises:
        OptionError: the device cannot do it.
    """
    if device.type == "cpu":
        if precision is Precision.FP16:
            raise OptionError("fp16 is for GPUs.", "On a CPU use --precision auto, bf16 or fp32.")
        if precision is Precision.AUTO:
            return torch.bfloat16 if torch.cpu._is_avx512_bf16_supported() else torch.float32  # noqa: SLF001
        return DTYPES[precision]
    has_bf16 = torch.cuda.is_bf16_supported(including_emulation=False)
    if precision is Precision.AUTO:
        return torch.bfloat16 if has_bf16 else torch.float16
    if precision is Precision.BF16 and not has_bf16:
        raise OptionError("This GPU has no bf16.", "Use --precision auto, fp16 or fp32.")
    return DTYPES[precision]
