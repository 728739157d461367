"""The whole program, in processes of its own."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from put_desktop.translate.queue.job import JobState
from tests.conftest import make_picture
from tests.gui.window_help import open_desk

ROOT = Path(__file__).parents[2]

RUNS_UNTIL_KILLED = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from put.models.library import Library
from put_desktop.ui import theme
from put_desktop.main.window import MainWindow
from tests.desktop.scripted import ScriptedEngine
folder = Path(sys.argv[1])
app = QApplication([])
theme.apply(app)
engine = ScriptedEngine(held=True)
engine.allow(2)
window = MainWindow(folder / "data", engine, Library(folder / "models", folder / "own"))
window.queue.files_listed.connect(lambda _id: window.actions_.start.trigger())
def tell(row):
    if window.queue.jobs[row].done == 2:
        window.queue.files(window.queue.jobs[row].id, lambda _files: print("two are done", flush=True))
window.queue.changed.connect(tell)
window.show()
window.begin([folder / "Holiday"])
app.exec()
"""


@contextmanager
def started(*command: str, **environment: str) -> Iterator[subprocess.Popen[str]]:
    """A process that does not outlive the test."""
    with subprocess.Popen(
        [sys.executable, *command],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=ROOT,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


@pytest.mark.slow
def test_a_kill_in_the_middle_and_a_second_start(qtbot: QtBot, tmp_path: Path, tiny_model: Path) -> None:
    (tmp_path / "models").mkdir()
    shutil.copyfile(tiny_model, tmp_path / "models" / "one.safetensors")
    for number in range(4):
        make_picture(tmp_path / "Holiday" / f"p{number}.jpg")
    with started("-c", RUNS_UNTIL_KILLED, str(tmp_path)) as process:
        assert process.stdout is not None
        said = ""
        while "two are done" not in said:
            line = process.stdout.readline()
            assert line, said
            said += line
        process.send_signal(signal.SIGKILL)
    results = tmp_path / "Holiday - Tiny"
    assert sorted(path.name for path in results.glob("*.jpg")) == ["p0.jpg", "p1.jpg"]
    times = [path.stat().st_mtime_ns for path in sorted(results.glob("*.jpg"))]
    with open_desk(qtbot, tmp_path, tiny_model) as desk:
        assert desk.states() == [JobState.STOPPED]
        assert "did not finish last time" in desk.messages()
        desk.trigger("start")
        assert desk.messages() == ""
        desk.idle()
        assert desk.states() == [JobState.DONE]
        assert desk.window.queue.jobs[0].done == 4
    assert sorted(path.name for path in results.glob("*.jpg")) == ["p0.jpg", "p1.jpg", "p2.jpg", "p3.jpg"]
    assert [path.stat().st_mtime_ns for path in sorted(results.glob("*.jpg"))[:2]] == times


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_the_program_queues_what_it_is_given_and_ends_politely(tmp_path: Path, photos: Path) -> None:
    data = tmp_path / "data"
    with started("-m", "put_desktop", str(photos), PUT_DATA_DIR=str(data)) as process:
        wait_for(lambda: stored(data) == ["photos"], process)
        second = subprocess.run(
            [sys.executable, "-m", "put_desktop", str(photos / "a.jpg")],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PUT_DATA_DIR": str(data)},
            capture_output=True,
            text=True,
            check=True,
            cwd=ROOT,
        )
        assert "is already open; it was given 1 to add" in second.stdout
        wait_for(lambda: stored(data) == ["photos", "a.jpg"], process)
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=20) == 0
    assert (data / "window.ini").exists()
    assert not (data / "window.lock").exists()


def stored(data: Path) -> list[str]:
    """What the queue on the disk holds, read only: a second writer could lock the program out while it makes it."""
    if not (data / "queue.sqlite").exists():
        return []
    try:
        with closing(sqlite3.connect(f"file:{data / 'queue.sqlite'}?mode=ro", uri=True)) as found:
            rows = found.execute("SELECT body FROM jobs ORDER BY position").fetchall()
    except sqlite3.OperationalError:  # not made yet
        return []
    return [json.loads(body)["place"]["name"] for (body,) in rows]


def wait_for(holds: object, process: subprocess.Popen[str], seconds: float = 30.0) -> None:
    """Until it holds, or the program ended."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and callable(holds) and not holds():
        assert process.poll() is None, process.stdout.read() if process.stdout else ""
        time.sleep(0.05)
    assert callable(holds)
    assert holds()
