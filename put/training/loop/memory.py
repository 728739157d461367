"""Memory of a device: how much is free, and a clear error where there is too little."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psutil
import torch

from put.config import TrainOptions
from put.errors import DeviceError

__all__ = ["check_memory", "least_bytes", "memory_free", "memory_guard", "step_bytes"]

LEAST_MAPS = 8
"""Feature maps as large as the crop and ``ngf`` channels wide that a step keeps at the very least."""
HINT = (
    "Close other programs that use it, or start again with a smaller --batch (and more --accumulate), --size or --ngf."
)
WORKSPACE = 64 << 20
"""Bytes of a GPU that libraries allocate for themselves, outside of torch's pool."""


def step_bytes(options: TrainOptions) -> int:
    """Return the bytes that a step of a run takes at the very least."""
    return least_bytes(options.batch * (2 if options.identity > 0 else 1), options.ngf, options.size)


def least_bytes(images: int, ngf: int, size: int) -> int:
    """Return the bytes of the largest feature maps of a step with so many images at once, at two bytes a value."""
    return 2 * LEAST_MAPS * images * ngf * size**2


def check_memory(needed: int, free: int) -> None:
    """Refuse what cannot fit by far: a system that is asked for ten times its memory stalls before it refuses.

    Raises:
        DeviceError: ``needed`` bytes are more than the ``free`` ones.
    """
    if needed > free:
        raise _too_little(f"at least {needed / 1e9:.1f} GB needed, {free / 1e9:.1f} GB free")


@contextmanager
def memory_guard(device: torch.device, needed: int, hint: str = HINT) -> Iterator[None]:
    """Turn every lack of memory within the block into one clear error.

    Torch has a type of error for full GPUs, but raises a plain ``RuntimeError`` where the CPU's memory or a library's
    workspace cannot be allocated. After one of those the system is asked whether there is memory, never the text.

    Args:
        device: where the block computes.
        needed: bytes that the block needs at the very least.
        hint: what a person can do about it.

    Raises:
        DeviceError: there is too little memory.
    """
    try:
        yield
    except (torch.OutOfMemoryError, MemoryError) as error:
        raise _too_little(str(error), hint) from error
    except RuntimeError as error:
        if _has_memory(device, needed):
            raise
        raise _too_little(str(error), hint) from error


def memory_free(device: torch.device) -> int:
    """Return the bytes that this process could have on a device, including those that it has."""
    if device.type == "cuda":
        return torch.cuda.mem_get_info(device)[0] + torch.cuda.memory_reserved(device)
    return psutil.virtual_memory().available + psutil.Process().memory_info().rss


def _has_memory(device: torch.device, needed: int) -> bool:
    """Return whether memory can be had while what failed still holds its own."""
    if device.type == "cuda":
        return torch.cuda.mem_get_info(device)[0] >= WORKSPACE
    try:
        bytearray(needed)
    except MemoryError:
        return False
    return psutil.virtual_memory().available >= needed


def _too_little(detail: str, hint: str = HINT) -> DeviceError:
    return DeviceError("The device has too little free memory for this training.", hint, detail)
