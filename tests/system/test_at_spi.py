"""The program as a screen reader meets it: over AT-SPI, driven by the keys of a real display server."""

from __future__ import annotations

import json
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from put import paths
from tests.system.desktop_session import Session, needs, session, until
from tests.system.test_drag import window_of

PYTHON = "/usr/bin/python3"
READER = str(Path(__file__).with_name("at_spi.py"))
NAMED = {
    *("push button", "button", "toggle button", "check box", "radio button", "slider", "spin button", "combo box"),
    *("entry", "text", "progress bar", "table", "list", "list box", "tree", "tree table", "page tab list"),
}
"""Roles of controls that need a name."""


def has_reader() -> bool:
    try:
        return subprocess.run([PYTHON, "-c", "import pyatspi"], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


pytestmark = [
    pytest.mark.system,
    pytest.mark.timeout(0),
    needs("Xvfb", "xdotool", "openbox", "dbus-daemon"),
    pytest.mark.skipif(not has_reader(), reason="not installed: python3-pyatspi"),
]


def told(desk: Session, what: str) -> list[dict[str, Any]]:
    lines = desk.run(PYTHON, READER, "put-desktop", what, may_fail=True).splitlines()
    return [json.loads(line) for line in lines if line.startswith("{")]


def press(desk: Session, keys: str) -> None:
    desk.run("xdotool", "key", keys)
    time.sleep(0.3)


def focused(desk: Session) -> set[tuple[str, str]]:
    """Roles and names of all that says to have the focus: lists and tabs say it of their current part, too."""
    return {(part["role"], part["name"]) for part in told(desk, "focus")}


def bars(desk: Session) -> list[dict[str, Any]]:
    return [part for part in told(desk, "tree") if part["role"] == "progress bar" and "Progress" in part["name"]]


def test_names_roles_focus_and_progress(tmp_path: Path) -> None:
    with session(manager="openbox") as desk:
        more = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1"}
        desk.start_window(tmp_path / "data", str(paths.samples()), **more)
        window = window_of(desk, "PUT Desktop$")
        desk.run("xdotool", "windowactivate", "--sync", window)
        until(lambda: bool(bars(desk)), "a job in the queue")
        parts = told(desk, "tree")
        nameless = [part for part in parts if part["role"] in NAMED and part["focusable"] and not part["name"]]
        boxes = [part["description"] for part in parts if part["role"] == "combo box"]
        assert "Preset" in boxes, "a box is told by what it shows alone"
        assert nameless == []
        assert len([part for part in parts if part["role"] in NAMED]) > 20

        before, reached = focused(desk), set()
        for _ in range(16):
            press(desk, "Tab")
            now = focused(desk)
            reached |= now - before
            before = now
        print(*sorted(reached), sep="\n")
        assert all(name for _, name in reached), reached
        assert len(reached) >= 10, reached

        values = {bar["value"] for bar in bars(desk)}
        press(desk, "ctrl+r")
        until(lambda: any(bar["value"] not in values for bar in bars(desk)), "progress that is told")
        until(lambda: any(bar["value"] == bar["most"] for bar in bars(desk)), "the end of the job")
