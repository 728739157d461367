from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from put import paths
from put.cli.main import main
from put.diagnostics.redaction import redactor
from put.diagnostics.report import save_report
from put.doctor import Finding
from put.errors import OutputError


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("/home/anna/holiday/Anna and Ben.jpg cannot be read", "<file>.jpg cannot be read"),
        (r"C:\Users\anna\film.MP4: broken", "<file>.MP4: broken"),
        ("'wedding smith.png'", "'wedding <file>.png'"),
        ("in /home/anna/.local/share/put-desktop/models", "in ~/.local/share/put-desktop/models"),
        ("login Anna on ANNAS-PC", "login <user> on <computer>"),
        ("hannah annabel", "hannah annabel"),
        ('File "/home/anna/put/api.py", line 3', 'File "~/put/api.py", line 3'),
    ],
)
def test_names_and_media_are_taken_out(text: str, left: str) -> None:
    assert redactor(Path("/home/anna"), "anna", "annas-pc")(text) == left


def test_a_report_holds_versions_devices_and_logs_without_names(tmp_path: Path) -> None:
    logs, run = paths.user_log(), paths.user_data() / "runs" / "mine"
    for folder in (logs, run):
        folder.mkdir(parents=True)
    (logs / "window.log").write_text("x" * 300_000 + "\nanna opened /home/anna/secret.jpg\n")
    (logs / "crash-1.log").write_text("Fatal Python error")
    (logs / "picture.jpg").write_bytes(b"\xff\xd8")
    (run / "host.log").write_text("Traceback in ~/x.py")
    target = tmp_path / "report.zip"
    save_report(target, [Finding("on cpu", "anna's lake.jpg in 1 s")], redactor(Path("/home/anna"), "anna", "pc"))
    with zipfile.ZipFile(target) as archive:
        content = {name: archive.read(name).decode() for name in archive.namelist()}
    assert set(content) == {
        *("README.txt", "findings.json", "packages.txt"),
        *("logs/window.log", "logs/crash-1.log", "logs/run 1 host.log"),
    }
    assert json.loads(content["findings.json"])["findings"][0]["topic"] == "on cpu"
    assert "put-desktop" in content["packages.txt"] or "torch" in content["packages.txt"]
    assert len(content["logs/window.log"]) < 270_000
    together = "".join(content.values())
    assert "anna" not in together
    assert "secret" not in together
    assert list(tmp_path.glob("*.part")) == []


def test_a_report_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="does not exist"):
        save_report(tmp_path / "nowhere" / "report.zip", [])


def test_the_command_saves_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("put.doctor.examine", lambda: iter([Finding("torch", "1")]))
    assert main(["doctor", "--report", str(tmp_path / "r.zip")]) == 0
    assert "The report is saved" in capsys.readouterr().out
    assert zipfile.is_zipfile(tmp_path / "r.zip")
