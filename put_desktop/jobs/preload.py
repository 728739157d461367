"""Importing torch beside a window that stays alive."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
import time
from pathlib import Path

__all__ = ["preload_engine"]


def preload_engine() -> None:
    """Import what translates. Call it on the worker's thread: it takes seconds."""
    if "torch" not in sys.modules:
        _load_libraries()
    import put.translate.preview
    import put.translate.run  # noqa: F401


def _load_libraries() -> None:
    """Map torch's shared libraries before Python's import does.

    Python's import holds the interpreter lock while the loader maps and relocates hundreds of megabytes, which
    freezes the window for that long (0.3 s with a warm cache, seconds with a cold one). A foreign call lets the lock
    go; the import then finds them mapped. They come one by one because the loader has a lock too, for which the
    window's thread waits if it loads a plug-in. Where all this cannot be done the import does it, as ever.
    """
    if not sys.platform.startswith("linux"):
        return
    spec = importlib.util.find_spec("torch")
    if spec is None or spec.origin is None:
        return
    folder = Path(spec.origin).parent / "lib"
    process = ctypes.CDLL(None)
    process.dlopen.restype = ctypes.c_void_p
    process.dlopen.argtypes = [ctypes.c_char_p, ctypes.c_int]
    # The first as torch itself does it: its symbols are for all.
    process.dlopen(os.fsencode(folder / "libtorch_global_deps.so"), os.RTLD_NOW | os.RTLD_GLOBAL)
    for name in ("libc10.so", "libtorch_cpu.so", "libc10_cuda.so", "libtorch_cuda.so", "libtorch_python.so"):
        time.sleep(0.005)
        if (folder / name).exists():
            process.dlopen(os.fsencode(folder / name), os.RTLD_NOW)
