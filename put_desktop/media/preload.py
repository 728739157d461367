"""Importing torch and FFmpeg beside a window that stays alive."""

from __future__ import annotations

import importlib.util
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from put_desktop.media import library_loader

__all__ = ["preload_engine", "preload_images", "preload_video"]

HEAD_START = 0.1
"""Seconds in which the window shows what was asked for, before imports compete with its thread."""


def preload_engine() -> None:
    """Import what translates. Call it on the worker's thread: it takes seconds."""
    if "torch" not in sys.modules:
        time.sleep(HEAD_START)
        _load_libraries()
    preload_video()
    import put.translation.batch
    import put.translation.preview  # noqa: F401


def preload_images() -> None:
    """Import what scales and converts images. Call it on another thread than the window's."""
    if "cv2" not in sys.modules and sys.platform.startswith("linux"):
        time.sleep(HEAD_START)
        spec = importlib.util.find_spec("cv2")
        if spec is not None and spec.origin is not None:
            _map(sorted(Path(spec.origin).parent.glob("cv2*.so")), os.RTLD_NOW)
    import cv2  # noqa: F401


def preload_video() -> None:
    """Import what reads videos. Call it on another thread than the window's."""
    preload_images()
    if "av" not in sys.modules and sys.platform.startswith("linux"):
        spec = importlib.util.find_spec("av")
        folder = Path(spec.origin).parents[1] / "av.libs" if spec is not None and spec.origin is not None else None
        if folder is not None and folder.is_dir():  # where FFmpeg comes from elsewhere, the import finds it
            _map(sorted(folder.glob("*.so*")), os.RTLD_NOW)
    import av  # noqa: F401


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
    # The first as torch itself does it: its symbols are for all.
    _map([folder / "libtorch_global_deps.so"], os.RTLD_NOW | os.RTLD_GLOBAL)
    names = ("libc10.so", "libtorch_cpu.so", "libc10_cuda.so", "libtorch_cuda.so", "libtorch_python.so")
    _map([folder / name for name in names], os.RTLD_NOW)


def _map(libraries: Sequence[Path], mode: int) -> None:
    for library in libraries:
        time.sleep(0.005)
        if library.exists():
            library_loader.load(library, mode)
