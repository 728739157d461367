from __future__ import annotations

import json
import shutil
import threading
from pathlib import Path

import pytest

from put.cli import main
from put.config import ImageFormat, TranslateOptions
from put.errors import ModelError, OptionError
from put.events import FileState, TranslationAdvanced, TranslationEvent
from put.models.library import Library
from put.translation.batch import translate
from put.translation.job_report import read_report, report_candidates
from put.translation.replay import plan_replay
from tests.conftest import make_picture


@pytest.fixture
def library(tiny_model: Path, tmp_path: Path) -> Library:
    shipped = tmp_path / "models"
    shipped.mkdir()
    shutil.copyfile(tiny_model, shipped / "tiny.safetensors")
    return Library(shipped, tmp_path / "own")


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    for number in range(3):
        make_picture(folder / f"{number}.png", seed=number)
    return folder


OPTIONS = TranslateOptions(model="tiny", device="cpu", strength=0.5, format=ImageFormat.JPEG)


def run(pictures: Path, out: Path, library: Library, options: TranslateOptions = OPTIONS) -> list[TranslationEvent]:
    return list(translate([pictures], out, options, library))


def test_it_says_how_a_job_was_made_and_what_became_of_each_file(
    pictures: Path, library: Library, tmp_path: Path
) -> None:
    from PIL import Image

    Image.new("RGBA", (32, 24), (9, 99, 9, 99)).save(pictures / "clear.png", dpi=(72, 72))
    (pictures / "broken.png").write_bytes(b"nothing")
    run(pictures, tmp_path / "out", library)
    report = read_report(tmp_path / "out.report.json")
    assert report.complete
    assert report.inputs == (str(pictures),)
    assert (report.settings, report.model, len(report.model_sha256)) == (OPTIONS, "tiny", 64)
    assert report.used["strength"] == 0.5
    assert "put-desktop" in report.program
    by_name = {entry.source.name: entry for entry in report.files}
    assert len(by_name) == 5
    assert by_name["broken.png"].state is FileState.FAILED
    assert by_name["broken.png"].error is not None
    clear = by_name["clear.png"]
    assert (clear.state, clear.width, clear.height) == (FileState.DONE, 32, 24)
    assert {"transparency", "resolution"} <= set(clear.carried)
    assert "JPEG has no transparency" in clear.notes[0]
    assert by_name["0.png"].notes == ()


def test_run_again_what_was_said_of_a_file_stays(pictures: Path, library: Library, tmp_path: Path) -> None:
    run(pictures, tmp_path / "out", library)
    first = read_report(tmp_path / "out.report.json")
    (tmp_path / "out" / "1.jpg").unlink()
    make_picture(pictures / "later.png", seed=9)
    run(pictures, tmp_path / "out", library)
    second = read_report(tmp_path / "out.report.json")
    assert [entry.state for entry in second.files] == [FileState.DONE] * 4
    same = {entry.source.name: entry for entry in second.files}
    assert same["0.png"] == {entry.source.name: entry for entry in first.files}["0.png"]


def test_another_job_into_the_same_folder_has_a_report_of_its_own(
    pictures: Path, library: Library, tmp_path: Path
) -> None:
    run(pictures, tmp_path / "out", library)
    run(pictures, tmp_path / "out", library, TranslateOptions(model="tiny", device="cpu", template="{name}_b"))
    assert read_report(tmp_path / "out.report.json").settings == OPTIONS
    assert read_report(tmp_path / "out (2).report.json").settings.template == "{name}_b"
    run(pictures, tmp_path / "third", library, TranslateOptions(model="tiny", device="cpu", job_report=False))
    assert not (tmp_path / "third.report.json").exists()


def test_an_interrupted_job_has_one_too(pictures: Path, library: Library, tmp_path: Path) -> None:
    stop = threading.Event()
    for event in translate([pictures], tmp_path / "out", OPTIONS, library, stop):
        if isinstance(event, TranslationAdvanced):
            stop.set()
    report = read_report(tmp_path / "out.report.json")
    assert not report.complete
    assert 1 <= len(report.files) < 4
    run(pictures, tmp_path / "out", library)
    report = read_report(tmp_path / "out.report.json")
    assert report.complete
    assert [entry.state for entry in report.files] == [FileState.DONE] * 3


def test_a_kill_costs_little_of_it(
    pictures: Path, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("put.translation.report_recorder.WRITE_SECONDS", 0.0)
    monkeypatch.setattr("put.translation.report_recorder.SHARE", 0)
    written = [
        len(read_report(tmp_path / "out.report.json").files)
        for event in translate([pictures], tmp_path / "out", OPTIONS, library)
        if isinstance(event, TranslationAdvanced)
    ]
    assert written == [1, 2, 3]
    assert read_report(tmp_path / "out.report.json").complete


def test_beside_the_originals_it_lies_in_their_folder(pictures: Path, library: Library, tmp_path: Path) -> None:
    assert next(report_candidates([pictures], pictures)) == pictures / "put-report.json"
    assert next(report_candidates([pictures], tmp_path)) == tmp_path / "put-report.json"
    assert next(report_candidates([pictures], tmp_path / "out")) == tmp_path / "out.report.json"
    run(pictures, pictures, library, TranslateOptions(model="tiny", device="cpu", template="{name}_x"))
    assert read_report(pictures / "put-report.json").complete


def test_a_report_that_cannot_be_written_ends_nothing(
    pictures: Path, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("put.translation.report_recorder._write", _fail)
    events = run(pictures, tmp_path / "out", library)
    assert "The report could not be written" in str(events[-2])
    assert len(list((tmp_path / "out").glob("*.jpg"))) == 3


def _fail(*_: object) -> None:
    raise PermissionError(13, "no")


def test_replay_makes_the_same_files_again(
    pictures: Path, library: Library, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(pictures, tmp_path / "out", library)
    make_picture(pictures / "later.png", seed=9)
    report = tmp_path / "out.report.json"
    assert main(["replay", str(report), "-o", str(tmp_path / "again")]) == 1
    assert "is not here" in capsys.readouterr().err
    user = Library()
    user.add(library.find("tiny").path, "renamed")
    (pictures / "2.png").unlink()
    assert main(["replay", str(report), "-o", str(tmp_path / "again")]) == 0
    assert "No longer there: 2.png (1 of 3)" in capsys.readouterr().err
    again = sorted(path.name for path in (tmp_path / "again").glob("*.jpg"))
    assert again == ["0.jpg", "1.jpg"], "the file that came later is not part of it"
    for name in again:
        assert (tmp_path / "again" / name).read_bytes() == (tmp_path / "out" / name).read_bytes()


def test_another_model_of_that_name_is_refused(pictures: Path, library: Library, tmp_path: Path) -> None:
    run(pictures, tmp_path / "out", library)
    path = tmp_path / "out.report.json"
    told = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(told | {"model_sha256": "0" * 64}), encoding="utf-8")
    with pytest.raises(ModelError, match="not the one of the report"):
        plan_replay(read_report(path), library)
    assert "another one" in plan_replay(read_report(path), library, any_model=True).notes[0]
    shutil.rmtree(pictures)
    with pytest.raises(OptionError, match="Nothing"):
        plan_replay(read_report(path), library, any_model=True)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{", "no JSON"),
        ("[]", "no report of a job"),
        ('{"encoding": {}}', "report of a single video"),
        ('{"kind": "translate-report", "format": 9}', "newer"),
        ('{"kind": "translate-report", "format": 1, "inputs": 3}', "damaged"),
    ],
)
def test_another_file_is_no_report(tmp_path: Path, content: str, said: str) -> None:
    path = tmp_path / "x.report.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(OptionError, match=said):
        read_report(path)
