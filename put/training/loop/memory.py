"""Memory: what is free, and a device that has too little of it in a sentence."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
import torch.distributed as dist

from put.config import TrainOptions
from put.errors import DeviceError, TrainingError

__all__ = ["check_room", "enough_memory", "memory_free"]

LEAST_MAPS = 8
"""Feature maps as large as the crop and ``ngf`` channels wide that a step keeps at the very least."""


def check_room(options: TrainOptions, free: int | None) -> None:
    """Refuse what cannot fit by far: a system that is asked for ten times its memory stalls before it says no.

    Args:
        options: the settings.
        free: bytes that are free; None where that is not known.

    Raises:
        DeviceError: even the largest feature maps of a step, at two bytes a value, take more.
    """
    pictures = options.batch * (2 if options.identity > 0 else 1)
    least = 2 * LEAST_MAPS * pictures * options.ngf * options.size**2
    if free is not None and least > free:
        raise DeviceError(
            "The device has too little free memory for this training.",
            "Start again with a smaller --batch (and more --accumulate), --size or --ngf.",
            f"at least {least / 1e9:.1f} GB needed, {free / 1e9:.1f} GB free",
        )


@contextmanager
def enough_memory() -> Iterator[None]:
    """Around what trains.

    Raises:
        DeviceError: there is too little memory.
        TrainingError: another process of the run has ended.
    """
    try:
        yield
    except (torch.OutOfMemoryError, MemoryError, RuntimeError) as error:
        if _lost_another(error):
            raise TrainingError(
                "Another process of this run has ended.",
                "What it printed says why; to go on, resume the run.",
                str(error),
            ) from error
        if isinstance(error, RuntimeError) and not _lacks_memory(error):
            raise
        raise DeviceError(
            "The device has too little free memory for this training.",
            "Close other programs that use it, or start again with a smaller --batch (and more --accumulate), --size "
            "or --ngf.",
            str(error),
        ) from error


def _lost_another(error: Exception) -> bool:
    """Gloo has no kind of error of its own for a process that went away."""
    if not (dist.is_available() and dist.is_initialized()):
        return False
    return isinstance(error, dist.DistError) or "by peer" in str(error)


def _lacks_memory(error: RuntimeError) -> bool:
    """Torch has a kind of its own for GPUs that are full, and none for the CPU's memory and for libraries that fail."""
    marks = ("not enough memory", "can't allocate memory", "_ALLOC_FAILED")
    return isinstance(error, torch.OutOfMemoryError) or any(mark in str(error) for mark in marks)


def memory_free(device: torch.device) -> int | None:
    """Bytes that this process could have on a device, with those that it has; None where the system does not say."""
    if device.type == "cuda":
        return torch.cuda.mem_get_info(device)[0] + torch.cuda.memory_reserved(device)
    if sys.platform == "win32":
        return _free_on_windows()
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
        free = next(int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:"))
        held = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, StopIteration):
        return None
    return free + held


def _free_on_windows() -> int | None:
    """``GlobalMemoryStatusEx``: ``MEMORYSTATUSEX`` is as long as eight 64-bit numbers, ``ullAvailPhys`` the third."""
    import ctypes

    status = (ctypes.c_uint64 * 8)()
    ctypes.c_uint32.from_buffer(status).value = ctypes.sizeof(status)
    system: Any = getattr(ctypes, "windll", None)
    return int(status[2]) if system is not None and system.kernel32.GlobalMemoryStatusEx(status) else None
