"""A display, a session bus and a window manager of their own, for programs of the desktop."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

__all__ = ["ROOT", "Session", "needs", "session"]

ROOT = Path(__file__).parents[2]
PATIENCE = 600.0
"""Seconds that anything may take on a very busy machine."""


def needs(*programs: str) -> pytest.MarkDecorator:
    """Skip where one of these is not installed."""
    missing = [name for name in programs if shutil.which(name) is None]
    return pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")


class Session:
    """Runs programs in the session, and ends them with it."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment
        self._programs: list[subprocess.Popen[str]] = []

    def start(self, *command: str, **more: str) -> subprocess.Popen[str]:
        """Start a program of the session."""
        program = subprocess.Popen(
            command,
            env={**self.environment, **more},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
            cwd=ROOT,
        )
        self._programs.append(program)
        return program

    def start_window(self, data: Path, *words: str, **more: str) -> subprocess.Popen[str]:
        """Start the program itself."""
        command = (sys.executable, "-m", "put_desktop", *words)
        return self.start(*command, PUT_DATA_DIR=str(data), QT_QPA_PLATFORM="xcb", **more)

    def run(self, *command: str, may_fail: bool = False) -> str:
        """Run a program to its end and return what it said."""
        ended = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=False, timeout=PATIENCE, cwd=ROOT
        )
        assert may_fail or ended.returncode == 0, f"{' '.join(command)}: {ended.stdout}{ended.stderr}"
        return ended.stdout.strip()

    def close(self) -> None:
        for program in reversed(self._programs):
            program.kill()
            program.wait()


def until(holds: Callable[[], bool], what: str, seconds: float = PATIENCE) -> None:
    """Wait until something holds."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, f"it did not come to {what}"
        time.sleep(0.1)


@contextmanager
def session(*, manager: str = "") -> Iterator[Session]:
    """A session on a screen of 1600 x 1000 pixels.

    Args:
        manager: a window manager that runs in it.
    """
    with tempfile.TemporaryDirectory() as home:
        read, write = os.pipe()
        display = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, text=True
        )
        assert bus.stdout is not None
        environment = {
            **os.environ,
            "DISPLAY": f":{number}",
            "DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip(),
            "HOME": home,
            "XDG_RUNTIME_DIR": home,
        }
        made = Session(environment)
        try:
            if manager:
                made.start(manager)
            yield made
        finally:
            made.close()
            bus.stdout.close()
            for process in (bus, display):
                process.kill()
                process.wait()
