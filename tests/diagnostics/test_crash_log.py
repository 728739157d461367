from __future__ import annotations

import faulthandler
import subprocess
import sys
from pathlib import Path

import pytest

from put.diagnostics.crash_log import KEPT, crash_logs, crash_traced

CRASHES = """
import ctypes, pathlib, resource, sys
from put.diagnostics.crash_log import crash_traced
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
def deep():
    ctypes.string_at(0)
with crash_traced(pathlib.Path(sys.argv[1])):
    deep()
"""


@pytest.fixture(autouse=True)
def pytests_own_handler():
    before = faulthandler.is_enabled()
    yield
    if before:
        faulthandler.enable(sys.__stderr__)


@pytest.mark.skipif(sys.platform == "win32", reason="the child uses the module resource")
def test_a_crash_in_native_code_leaves_a_trace_that_the_next_start_tells_once(tmp_path: Path) -> None:
    ended = subprocess.run([sys.executable, "-c", CRASHES, str(tmp_path)], capture_output=True, check=False)
    assert ended.returncode < 0
    with crash_traced(tmp_path) as new:
        assert len(new) == 1
        text = new[0].read_text()
        assert "Segmentation fault" in text
        assert "deep" in text
        assert text.startswith("PUT Desktop")
    with crash_traced(tmp_path) as again:
        assert again == []
    assert len(crash_logs(tmp_path)) == 1


def test_an_ordinary_end_leaves_nothing(tmp_path: Path) -> None:
    with crash_traced(tmp_path / "logs") as new:
        assert new == []
        assert faulthandler.is_enabled()
        assert len(list((tmp_path / "logs").iterdir())) == 1
    assert list((tmp_path / "logs").iterdir()) == []


def test_what_a_kill_left_is_removed_and_old_traces_make_room(tmp_path: Path) -> None:
    (tmp_path / "crash-999999.log").write_text("PUT Desktop\n")
    for number in range(KEPT + 3):
        (tmp_path / f"crash-{4_000_000_000 + number}.log").write_text("Fatal Python error: Aborted")
    with crash_traced(tmp_path) as new:
        assert len(new) == KEPT + 3
    assert not (tmp_path / "crash-999999.log").exists()
    assert len(crash_logs(tmp_path)) == KEPT


def test_a_folder_that_cannot_be_written_is_no_reason_not_to_start(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with crash_traced(tmp_path / "file" / "logs") as new:
        assert new == []
