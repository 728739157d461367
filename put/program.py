"""The program itself: whether it is frozen, where it lies, and how another of its processes is started.

A frozen program is a folder with two executables, ``put-desktop`` and ``put``, and what both need.
"""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping, Sequence
from pathlib import Path

__all__ = ["COMMAND_LINE", "own_folders", "prepare", "program_folder", "put_command"]

LOADER_PATHS = ("LD_LIBRARY_PATH", "LIBPATH")
"""Variables that the starter of a frozen program replaces; it keeps what they were under ``NAME_ORIG``."""
COMMAND_LINE = "--put"
"""What ``put-desktop`` takes before the words of ``put``."""


def program_folder() -> Path | None:
    """The folder of the frozen program's executables; None where Python runs the program."""
    return Path(sys.executable).resolve().parent if getattr(sys, "frozen", False) else None


def own_folders(resources: Path) -> list[Path]:
    """The folders that an update replaces: nothing of the person's may be written there.

    Args:
        resources: what ships with the program.
    """
    folder = program_folder()
    return [resources] if folder is None else [resources, folder]


def put_command(arguments: Sequence[str]) -> list[str]:
    """Return the command that runs ``put`` with these arguments, in a process of its own.

    A frozen program uses the ``put`` beside it, whichever of the two runs; where it is missing, ``put-desktop``.
    """
    folder = program_folder()
    if folder is None:
        return [sys.executable, "-m", "put", *arguments]
    ending = ".exe" if sys.platform == "win32" else ""
    put = folder / f"put{ending}"
    return [str(put), *arguments] if put.is_file() else [sys.executable, COMMAND_LINE, *arguments]


def prepare(environment: MutableMapping[str, str] | None = None) -> None:
    """Make the program ready, before it imports anything of its own.

    Without a console, on Windows, Python has no standard streams; they then lead nowhere.

    Programs that it starts (a file manager, a player) get the search path for libraries that the person has, not that
    of the bundle: they would load its libraries and fail.

    Args:
        environment: the variables to mend; the process's by default.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - for as long as it runs
    variables = os.environ if environment is None else environment
    for name in LOADER_PATHS:
        before = variables.pop(f"{name}_ORIG", None)
        if before is not None:
            variables[name] = before
        elif program_folder() is not None:
            variables.pop(name, None)
