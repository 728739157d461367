"""Whether there is an NVIDIA card, without torch."""

from __future__ import annotations

import ctypes
import sys

__all__ = ["nvidia_card"]

NAME_BYTES = 256


def nvidia_card() -> str | None:
    """Return the name of the first NVIDIA card that its driver answers for; None where there is none."""
    try:
        driver = ctypes.CDLL("nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1")
        count, name = ctypes.c_int(), ctypes.create_string_buffer(NAME_BYTES)
        if driver.cuInit(0) or driver.cuDeviceGetCount(ctypes.byref(count)) or count.value < 1:
            return None
        driver.cuDeviceGetName(name, NAME_BYTES, 0)
    except (OSError, AttributeError):
        return None
    return name.value.decode("utf-8", "replace")
