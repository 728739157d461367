"""Files are dragged from the window of another program onto this one, with the pointer of a real display server."""

from __future__ import annotations

import json
import os
import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.conftest import make_picture
from tests.system.desktop_session import Session, needs, session, until

pytestmark = [pytest.mark.system, pytest.mark.timeout(0), needs("Xvfb", "xdotool", "openbox", "dbus-daemon")]


def window_of(desk: Session, title: str) -> str:
    """The number of the window that has this title, once it is there."""
    found: list[str] = []

    def there() -> bool:
        found[:] = desk.run("xdotool", "search", "--onlyvisible", "--name", title, may_fail=True).split()
        return bool(found)

    until(there, f"a window “{title}”")
    return found[-1]


def drag(desk: Session, start: tuple[int, int], end: tuple[int, int]) -> None:
    """Press the left button, move in steps as a hand does, and let go; more slowly on a busy machine."""
    pace = max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))
    desk.run("xdotool", "mousemove", str(start[0]), str(start[1]), "mousedown", "1")
    time.sleep(0.2 * pace)
    for step in range(1, 21):
        time.sleep(0.05 * pace)
        x, y = (round(a + (b - a) * step / 20) for a, b in zip(start, end, strict=True))
        desk.run("xdotool", "mousemove", str(x), str(y))
    time.sleep(pace)
    desk.run("xdotool", "mouseup", "1")


def stored(data: Path) -> list[list[str]]:
    """The inputs of the jobs in the stored queue."""
    if not (data / "queue.sqlite").exists():
        return []
    try:
        with closing(sqlite3.connect(f"file:{data / 'queue.sqlite'}?mode=ro", uri=True)) as found:
            rows = found.execute("SELECT body FROM jobs ORDER BY position").fetchall()
    except sqlite3.OperationalError:  # not made yet
        return []
    return [json.loads(body)["inputs"] for (body,) in rows]


def test_files_and_a_folder_are_dragged_in_from_another_window(tmp_path: Path) -> None:
    pictures = [make_picture(tmp_path / f"p{number}.jpg") for number in range(2)]
    folder = make_picture(tmp_path / "Holiday" / "a.png").parent
    data = tmp_path / "data"
    with session(manager="openbox") as desk:
        desk.start_window(data)
        window = window_of(desk, "PUT Desktop$")
        desk.run("xdotool", "windowsize", window, "1000", "700", "windowmove", window, "500", "100")
        desk.start(sys.executable, "-m", "tests.system.drag_source", *map(str, [*pictures, folder]))
        source = window_of(desk, "^drag source$")
        desk.run("xdotool", "windowraise", source)
        until((data / "queue.sqlite").exists, "a queue")
        time.sleep(1)
        drag(desk, (100, 120), (1000, 450))
        until(lambda: bool(stored(data)), "jobs in the queue")
        until(lambda: sum(map(len, stored(data))) == 3, "all that was dropped")
    assert sorted(path for inputs in stored(data) for path in inputs) == sorted(map(str, [*pictures, folder]))
