from __future__ import annotations

import sys
from pathlib import Path

import pytest

from put import program


@pytest.fixture
def frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "put-desktop"))
    return tmp_path


def test_python_runs_the_module(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(sys, "frozen", raising=False)
    assert program.put_command(["runs", "work"]) == [sys.executable, "-m", "put", "runs", "work"]
    assert program.program_folder() is None
    assert program.own_folders(Path("r")) == [Path("r")]


@pytest.mark.parametrize("running", ["put", "put-desktop"])
def test_a_frozen_program_starts_the_put_beside_it(frozen: Path, monkeypatch: pytest.MonkeyPatch, running: str) -> None:
    monkeypatch.setattr(sys, "executable", str(frozen / running))
    put = frozen / ("put.exe" if sys.platform == "win32" else "put")
    put.touch()
    assert program.put_command(["runs", "work"]) == [str(put), "runs", "work"]
    assert frozen in program.own_folders(Path("r"))


def test_without_put_the_window_runs_the_words(frozen: Path) -> None:
    assert program.put_command(["doctor"]) == [str(frozen / "put-desktop"), "--put", "doctor"]


def test_programs_that_it_starts_get_the_persons_libraries(frozen: Path) -> None:
    variables = {"LD_LIBRARY_PATH": "/bundle", "LD_LIBRARY_PATH_ORIG": "/mine", "LIBPATH": "/bundle", "HOME": "/h"}
    program.prepare(variables)
    assert variables == {"LD_LIBRARY_PATH": "/mine", "HOME": "/h"}


def test_python_keeps_the_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(sys, "frozen", raising=False)
    variables = {"LD_LIBRARY_PATH": "/mine"}
    program.prepare(variables)
    assert variables == {"LD_LIBRARY_PATH": "/mine"}


def test_without_a_console_what_is_printed_leads_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    program.prepare({})
    assert sys.stdout.write("x") == 1
    assert sys.stdin.read() == ""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        stream.close()
