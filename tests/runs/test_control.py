"""Commands, locks and loans between processes."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from put.errors import DiskFullError, OutputError, TrainingError
from put.files.json_file import read_json, replace_json, write_json
from put.files.locks import LOCK, acquire, is_held, locked
from put.runs import gpu_lease as lending
from put.runs.control import drop_commands, read_status, send, take_commands
from put.runs.gpu_lease import is_leased, lease
from put.runs.layout import COMMANDS, STATUS, WORKER_LOG
from put.runs.redirect_output import LARGEST, redirected_output
from put.runs.status_writer import StatusWriter
from put.runs.types import RunCommand, RunState
from tests.runs.making import wait_for

pytestmark = pytest.mark.slow

HELD = TrainingError("held")


@contextmanager
def hosted(run: Path) -> Iterator[None]:
    (run / COMMANDS).mkdir(exist_ok=True)
    with locked(run / COMMANDS, HELD):
        yield


@contextmanager
def process(text: str) -> Iterator[subprocess.Popen[bytes]]:
    """A process that has printed its first line."""
    with subprocess.Popen([sys.executable, "-c", text], stdout=subprocess.PIPE) as started:
        try:
            assert started.stdout is not None
            assert started.stdout.readline()
            yield started
        finally:
            started.kill()


def test_commands_come_once_and_in_order(tmp_path: Path) -> None:
    with hosted(tmp_path):
        asked = [RunCommand.SAVE, RunCommand.PAUSE, RunCommand.CONTINUE, RunCommand.SAVE, RunCommand.STOP]
        for command in asked:
            send(tmp_path, command)
        assert take_commands(tmp_path) == asked
        assert take_commands(tmp_path) == []
        (tmp_path / COMMANDS / "12-pause").touch()
        (tmp_path / COMMANDS / f"{5:020}-00000000-dance").touch()
        assert take_commands(tmp_path) == []
        send(tmp_path, RunCommand.STOP)
        drop_commands(tmp_path)
        assert take_commands(tmp_path) == []


def test_what_nobody_would_obey_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="not active"):
        send(tmp_path, RunCommand.PAUSE)
    with hosted(tmp_path):
        send(tmp_path, RunCommand.PAUSE)
    with pytest.raises(TrainingError, match="not active"):
        send(tmp_path, RunCommand.PAUSE)


def test_a_lock_is_seen_from_another_process_and_ends_with_it(tmp_path: Path) -> None:
    assert not is_held(tmp_path)
    assert not (tmp_path / LOCK).exists()  # looking leaves nothing
    text = f"""
import sys, time
from pathlib import Path
from put.errors import PutError
from put.files.locks import acquire
with acquire(Path({str(tmp_path)!r}), PutError("held")):
    print("have it", flush=True)
    time.sleep(600)
"""
    with process(text) as other:
        assert is_held(tmp_path)
        with pytest.raises(TrainingError) as caught, acquire(tmp_path, HELD, 0.05):
            pass
        assert caught.value is HELD
        other.kill()
        other.wait()
        assert not is_held(tmp_path)


def test_those_who_look_are_not_in_the_way(tmp_path: Path) -> None:
    text = f"""
from pathlib import Path
from put.files.locks import is_held
print("looking", flush=True)
while True:
    is_held(Path({str(tmp_path)!r}))
"""
    (tmp_path / LOCK).touch()
    with process(text):
        for _ in range(200):
            with acquire(tmp_path, HELD, 10.0):
                pass


def test_a_loan_lasts_as_long_as_its_block(data_dir: Path) -> None:
    assert not is_leased()
    with lease("a translation"):
        assert is_leased()
        with lease("another"):
            assert is_leased()
        assert is_leased()
    assert not is_leased()
    assert list((data_dir / "lending").iterdir()) == []


def test_a_loan_ends_when_its_process_is_killed(data_dir: Path) -> None:
    text = (
        "import time\nfrom put.runs.gpu_lease import lease\n"
        'with lease("x"):\n print("lease", flush=True)\n time.sleep(600)'
    )
    with process(text) as lease_holder:
        assert is_leased()
        lease_holder.kill()
        lease_holder.wait()
        assert not is_leased()
    (left,) = (data_dir / "lending").iterdir()
    os.utime(left, (time.time() - lending.STALE_SECONDS - 1,) * 2)
    with lease("y"):
        assert not left.exists()


def test_json_files_are_whole_or_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    assert read_json(path) is None
    assert read_json(tmp_path / "a.json/b.json") is None
    write_json(path, {"a": [1], "ü": None})
    assert read_json(path) == {"a": [1], "ü": None}
    replace_json(path, {"b": 2})
    assert read_json(path) == {"b": 2}
    path.write_bytes(b"[" * 100_000)
    with pytest.raises(TrainingError, match=r"a\.json"):
        read_json(path)
    with pytest.raises(OutputError):
        write_json(tmp_path / "none/a.json", {})
    assert [found.name for found in tmp_path.iterdir()] == ["a.json"]


def test_a_status_that_cannot_be_written_stops_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    keeper = StatusWriter(tmp_path / "gone", 9)
    keeper.enter(RunState.RUNNING)
    keeper.tick(0.0)
    assert "does not exist" in capsys.readouterr().err
    (tmp_path / "gone").mkdir()
    keeper.tick(0.0)
    assert (tmp_path / "gone" / STATUS).exists()


def test_the_log_of_a_process_does_not_grow_without_end(tmp_path: Path) -> None:
    with redirected_output(tmp_path) as cut:
        os.write(2, b"first\n" + b"x" * LARGEST)
        os.write(1, b"then\n")
        cut()
        os.write(1, b"last\n")
    found = (tmp_path / WORKER_LOG).read_bytes()
    assert len(found) < LARGEST / 8
    assert found.endswith(b"xthen\nlast\n")


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals")
def test_the_end_of_a_terminal_is_no_end() -> None:
    from put.training.worker.process import _signals

    with _signals() as ended:
        os.kill(os.getpid(), signal.SIGHUP)
        assert not ended.is_set()
        os.kill(os.getpid(), signal.SIGTERM)
        wait_for(ended.is_set, "the signal was not noted")
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_run_that_ends_on_a_full_disk_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keeper = StatusWriter(tmp_path, 9)
    keeper.enter(RunState.RUNNING)

    def full(_path: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("put.files.json_file.atomic_target", full)
    keeper.enter(RunState.FAILED, DiskFullError("The disk is full.", "Free some space.", "x" * 9000))
    status = read_status(tmp_path)
    assert status.state is RunState.FAILED
    assert status.problem is not None
    assert (status.problem.message, status.problem.hint) == ("The disk is full.", "Free some space.")
    assert (tmp_path / STATUS).stat().st_size < 4096  # it fits into the block that the file has


def test_states_and_commands_of_version_0_1_are_read(tmp_path: Path) -> None:
    assert RunState("yielding") is RunState.PREEMPTED
    with hosted(tmp_path):
        (tmp_path / COMMANDS / f"{5:020}-00000000-go_on").touch()
        assert take_commands(tmp_path) == [RunCommand.CONTINUE]
        (tmp_path / STATUS).write_text('{"format": 1, "state": "yielding", "step": 3, "steps": 9}', encoding="utf-8")
        assert read_status(tmp_path).state is RunState.PREEMPTED
