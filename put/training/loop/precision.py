"""The arithmetic that training computes in."""

from __future__ import annotations

import torch

from put.config import Precision
from put.device import resolve_precision
from put.errors import OptionError

__all__ = ["autocast", "precision_name", "training_dtype"]


def training_dtype(precision: Precision, device: torch.device) -> torch.dtype | None:
    """Return the reduced precision of the convolutions, None for fp32.

    Raises:
        OptionError: the device cannot do what is asked for, or training cannot.
    """
    if precision is Precision.FP16:
        raise OptionError("Training in fp16 is not stable.", "Use --precision auto, bf16 or fp32.")
    if precision is Precision.INT8:
        raise OptionError("Nothing is trained in int8.", "Use --precision auto, bf16 or fp32.")
    dtype = resolve_precision(precision, device)
    return dtype if dtype is torch.bfloat16 else None


def precision_name(dtype: torch.dtype | None) -> str:
    """Return ``bf16``, or ``fp32`` for None."""
    return str(Precision.FP32 if dtype is None else Precision.BF16)


def autocast(device: torch.device, dtype: torch.dtype | None) -> torch.autocast:
    """Return a context in which convolutions compute in ``dtype``, or in fp32 for None."""
    return torch.autocast(device.type, dtype=dtype, enabled=dtype is not None)
