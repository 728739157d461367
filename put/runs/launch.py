"""Starting the processes that train; they outlive the one that started them."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

from put import paths
from put.errors import TrainingError
from put.files.locks import is_held
from put.program import put_command
from put.runs.devices import device_folder
from put.runs.library import RunLibrary

__all__ = ["start_workers"]

BREAK_AWAY = 0x01000000
"""CREATE_BREAKAWAY_FROM_JOB: some terminals end all processes of their job; not every job lets one go."""

_started: list[subprocess.Popen[bytes]] = []
"""Polled now and then, so that none of them stays as a zombie."""


def start_workers(library: RunLibrary) -> None:
    """Start a process for each device that runs are queued for and that no process holds.

    Safe to call at any time and from any process: a worker that finds its device held ends at once. A worker that ends
    looks for further runs itself, after it has released its device, so that none that was queued meanwhile is
    forgotten. A crash can break that chain; whoever shows the queue calls this every few seconds while a run is queued.

    Raises:
        TrainingError: a process cannot be started.
        OutputError: the data folder cannot be written.
    """
    _started[:] = [process for process in _started if process.poll() is None]
    for device in library.queued_devices():
        if not is_held(device_folder(device)) and library.waiting(device):
            place = [] if library.root == paths.user_data() / "runs" else ["--root", str(library.root)]
            _start(put_command(["runs", "work", "--device", device, *place]))


def _start(command: list[str]) -> None:
    nowhere = subprocess.DEVNULL
    given: dict[str, Any] = {"stdin": nowhere, "stdout": nowhere, "stderr": nowhere, "close_fds": True}
    try:
        if sys.platform == "win32":
            _started.append(_start_on_windows(command, given))
        else:
            _started.append(subprocess.Popen(command, start_new_session=True, **given))  # noqa: S603
    except OSError as error:
        raise TrainingError(
            "The training process cannot be started.", "Reinstall PUT Desktop.", f"{command}: {error}"
        ) from error


def _start_on_windows(command: list[str], given: dict[str, Any]) -> subprocess.Popen[bytes]:
    # Not DETACHED_PROCESS: without a console of its own, whatever it starts (the interpreter behind that of a virtual
    # environment, a compiler) would open one that is seen.
    names = ("CREATE_NEW_PROCESS_GROUP", "CREATE_NO_WINDOW")
    flags = 0
    for name in names:
        flags |= getattr(subprocess, name, 0)
    try:
        return subprocess.Popen(command, creationflags=flags | BREAK_AWAY, **given)  # noqa: S603
    except OSError:
        return subprocess.Popen(command, creationflags=flags, **given)  # noqa: S603
