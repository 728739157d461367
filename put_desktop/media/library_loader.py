"""Loading shared libraries without holding the interpreter lock, for which the window's thread would wait."""

from __future__ import annotations

import ctypes
import importlib.machinery
import os
import sys
import threading
from collections.abc import Callable
from functools import cache
from importlib.machinery import ExtensionFileLoader, ModuleSpec
from pathlib import Path
from types import ModuleType

__all__ = ["install", "load"]

PATIENCE = 0.1
"""Seconds that a library waits for modules that are being made; they may wait for one another."""

_turn = threading.RLock()
_made = threading.Condition()
_making: set[int] = set()
_create = ExtensionFileLoader.create_module


def install() -> None:
    """Have every import of an extension module load its library by :func:`load` first. A second call does nothing.

    The system's loader does one library at a time. Python's import holds the interpreter lock while it waits there,
    so that one thread that loads a large library would stop all others as soon as one of them imports anything.
    """
    if sys.platform.startswith("linux"):
        importlib.machinery.ExtensionFileLoader.create_module = _create_module  # type: ignore[method-assign]


def load(library: Path, mode: int = os.RTLD_NOW) -> None:
    """Load a library in a call that lets the interpreter lock go. What cannot be loaded is left to the import.

    Args:
        library: its file.
        mode: flags of ``dlopen``.
    """
    with _turn:
        _load(library, mode)


def _load(library: Path, mode: int) -> None:
    with _made:
        _made.wait_for(lambda: not _making - {threading.get_ident()}, PATIENCE)
    _dlopen()(os.fsencode(library), mode)


@cache
def _dlopen() -> Callable[[bytes, int], int | None]:
    """The system's function, which Linux and macOS have."""
    function = ctypes.CDLL(None).dlopen
    function.restype, function.argtypes = ctypes.c_void_p, [ctypes.c_char_p, ctypes.c_int]
    return function


def _create_module(self: ExtensionFileLoader, spec: ModuleSpec) -> ModuleType:
    """Make a module whose library is loaded by then; the turn is over before, as its own imports may take long."""
    thread = threading.get_ident()
    with _turn:
        if spec.origin is not None:
            _load(Path(spec.origin), os.RTLD_NOW)
        outermost = thread not in _making
        _making.add(thread)
    try:
        return _create(self, spec)
    finally:
        if outermost:
            with _made:
                _making.discard(thread)
                _made.notify_all()
