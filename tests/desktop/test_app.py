from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from put import __version__
from put_desktop.platform.single_instance import HandedOver, Instance

ROOT = Path(__file__).parents[2]


def start(*arguments: str, code: str = "") -> subprocess.CompletedProcess[str]:
    command = ["-c", code] if code else ["-m", "put_desktop", *arguments]
    return subprocess.run(
        [sys.executable, *command],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        cwd=ROOT,
    )


def test_help_and_version_need_no_display() -> None:
    code = "import sys; sys.modules['PySide6'] = None; from put_desktop.app import main; main(['--help'])"
    helped = start(code=code)
    assert helped.returncode == 0
    assert "files and folders to queue" in helped.stdout
    assert start("--version").stdout == f"put-desktop {__version__}\n"


def test_without_qt_it_says_how_to_get_it() -> None:
    code = "import sys; sys.modules['PySide6'] = None; from put_desktop.app import main; sys.exit(main([]))"
    ended = start(code=code)
    assert ended.returncode == 1
    assert "uv sync --extra desktop" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_the_command_line_is_in_the_program_too() -> None:
    assert start("--put", "--version").stdout == f"put {__version__}\n"
    code = "import sys; sys.modules['PySide6'] = None; from put_desktop.app import main; "
    helped = start(code=code + "main(['--put', 'train', '--help'])")
    assert helped.returncode == 0
    assert helped.stdout.startswith("usage: put train")
    wrong = start("--put", "translate", "nowhere", "--device", "nothing")
    assert wrong.returncode == 2
    assert "Traceback" not in wrong.stderr


def test_the_first_paint_needs_no_torch() -> None:
    ended = start("--startup-time")
    assert ended.returncode == 0, ended.stderr
    print(ended.stdout)
    first, second = ended.stdout.splitlines()
    assert "imported by then: no torch, numpy, OpenCV, Pillow or PyAV" in second
    assert re.fullmatch(r"\d+ ms from the start to the first paint", first)


HOLDS = """
import sys, pathlib
from PySide6.QtCore import QCoreApplication
from put_desktop.platform.single_instance import HandedOver, Instance
app = QCoreApplication([])
instance = Instance(pathlib.Path(sys.argv[1]))
assert instance.acquire()
print("held", flush=True)
def called(paths):
    print("called", *paths, flush=True)
    app.quit()
instance.called.connect(called)
instance.watch()
app.exec()
"""


def test_a_second_start_hands_its_paths_to_the_first(tmp_path: Path) -> None:
    data = Path(os.environ["PUT_DATA_DIR"])
    with subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(data)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "held\n"
        second = start(str(tmp_path / "a.jpg"), "b")
        assert second.returncode == 0, second.stderr
        assert "is already open; it was given 2 to add" in second.stdout
        assert first.stdout.readline() == f"called {tmp_path / 'a.jpg'} {ROOT / 'b'}\n"


def test_the_lock_of_a_killed_process_does_not_count(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(tmp_path)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "held\n"
        assert not Instance(tmp_path).acquire()
        first.kill()
    instance = Instance(tmp_path)
    assert instance.acquire()
    instance.release()


CLOSES = """
import sys, pathlib, time
from PySide6.QtCore import QCoreApplication
from put_desktop.platform.single_instance import Instance
app = QCoreApplication([])
instance = Instance(pathlib.Path(sys.argv[1]))
assert instance.acquire()
instance.called.connect(lambda paths: print("called", flush=True))
instance.watch()
instance.stop_watching()
print("closing", flush=True)
sys.stdin.readline()
app.processEvents()
instance.release()
"""


def test_a_start_while_the_window_closes_opens_the_next_one(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", CLOSES, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as first:
        assert first.stdin is not None
        assert first.stdout is not None
        assert first.stdout.readline() == "closing\n"
        later = Instance(tmp_path)
        assert not later.acquire()
        assert later.hand_over([tmp_path / "a"], seconds=0.0, closing_seconds=0.1) is HandedOver.BUSY
        threading.Timer(0.2, lambda: (first.stdin.write("\n"), first.stdin.flush())).start()
        assert later.hand_over([tmp_path / "a"], seconds=0.0) is HandedOver.FREE
        assert first.stdout.read() == "", "the window that closes took nothing"
    assert not Instance(tmp_path).acquire()
    later.release()
    assert not (tmp_path / "window.closing").exists()


def test_what_was_handed_over_meanwhile_is_found(tmp_path: Path, qapp: object) -> None:
    instance = Instance(tmp_path)
    assert instance.acquire()
    assert instance.hand_over([tmp_path / "a"], seconds=0.0) is HandedOver.BUSY
    (tmp_path / "inbox" / "0.json").write_text("{broken")
    told: list[list[Path]] = []
    instance.called.connect(told.append)
    instance.watch()
    assert told == [[tmp_path / "a"]]
    assert list((tmp_path / "inbox").iterdir()) == []
    instance.release()


@pytest.mark.parametrize("argument", ["--nonsense"])
def test_wrong_arguments(argument: str) -> None:
    assert start(argument).returncode == 2
