"""Budget of memory for the generator."""

from __future__ import annotations

import psutil
import torch

__all__ = ["free_memory", "generator_budget"]

SHARE = 0.7
"""Of what is free. The rest is for pictures on their way, other programs, and what an estimate misses."""


def free_memory(device: torch.device) -> int:
    """Return the bytes that are available on a device: on a CPU without swapping, on a GPU with torch's own reserve.

    Apple's GPU shares the memory of the CPU.
    """
    if device.type in ("cpu", "mps"):
        return psutil.virtual_memory().available
    free, _total = torch.accelerator.get_memory_info(device)
    return free + torch.accelerator.memory_reserved(device) - torch.accelerator.memory_allocated(device)


def generator_budget(device: torch.device, limit: int | None) -> int:
    """Return the bytes that the generator's feature maps may take now.

    Args:
        device: where they are.
        limit: what the person allows; None for what is free.
    """
    usual = int(free_memory(device) * SHARE)
    return usual if limit is None else min(limit, usual)
