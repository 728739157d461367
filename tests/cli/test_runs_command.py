"""``put runs``: all that the window does with runs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from put.cli import main
from put.config import preset_options
from put.errors import TrainingError
from put.events import TrainingSaved
from put.files.locks import locked
from put.models.library import Library
from put.program import put_command
from put.runs import launch
from put.runs.control import take_commands
from put.runs.event_log import EventLog
from put.runs.layout import COMMANDS, EVENTS, LAST, STATUS
from put.runs.library import RunLibrary
from put.runs.serialization import status_to_json
from put.runs.types import RunCommand, RunState, RunStatus
from tests.conftest import make_picture
from tests.runs.making import make_spec, make_trained

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def started(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What would have been started."""
    commands: list[list[str]] = []
    monkeypatch.setattr(launch, "_start", commands.append)
    return commands


@pytest.fixture
def sides(tmp_path: Path) -> list[str]:
    spec = make_spec(tmp_path)
    return [str(spec.folder_a), str(spec.folder_b)]


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, Any]]:
    """The objects that a command prints."""
    capsys.readouterr()
    assert main(["runs", *arguments, "--json"]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def only_run() -> Path:
    (entry,) = RunLibrary().entries()
    return entry.path


def test_a_run_is_queued_with_all_settings_and_started(
    sides: list[str], tmp_path: Path, started: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    left_out = tmp_path / "left.txt"
    left_out.write_text(str(tmp_path / "photos/1.png"), encoding="utf-8")
    words = ["--preset", "quick", "--style=-0.5", "--steps", "77", "--device", "cpu", "--leave-out", str(left_out)]
    (printed,) = said(capsys, "add", *sides, *words, "--title", "Mine")
    assert (printed["title"], printed["state"], printed["steps"], printed["place_in_queue"]) == (
        "Mine",
        "queued",
        77,
        1,
    )
    spec = RunLibrary().entry(Path(printed["run"])).spec
    assert spec is not None
    assert spec.options == preset_options("quick", -0.5, steps=77, device="cpu")  # type: ignore[arg-type]
    assert (spec.preset, spec.style, spec.left_out) == ("quick", -0.5, (tmp_path / "photos/1.png",))
    assert started == [put_command(["runs", "work", "--device", "cpu"])]
    (shown,) = said(capsys, "show", "Mine")
    assert shown["order"]["options"]["steps"] == 77
    assert main(["runs", "show", "Mine"]) == 0
    assert "queued" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("step", "listed", "shown"), [(-40, "warm-up", "40 of warm-up left, then 2,000"), (30, "30/2000", "30 of 2,000")]
)
def test_the_step_of_a_run_is_told(
    step: int, listed: str, shown: str, sides: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    main(["runs", "add", *sides, "--title", "Mine", "--device", "cpu", "--later"])
    status = RunStatus(RunState.STOPPED, step, 2000)
    (only_run() / STATUS).write_text(json.dumps(status_to_json(status)), encoding="utf-8")
    capsys.readouterr()
    main(["runs", "list"])
    assert listed in capsys.readouterr().out
    main(["runs", "show", "Mine"])
    assert shown in capsys.readouterr().out


def test_refusals_are_sentences(sides: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["runs", "add", sides[0], sides[0]]) == 2
    assert "Both sides are" in capsys.readouterr().err
    assert main(["runs", "show", "nothing"]) == 2
    assert "There is no run" in capsys.readouterr().err
    assert main(["runs", "attach", str(tmp_path)]) == 1
    assert "no training run" in capsys.readouterr().err
    assert main(["runs", "start", "--steps", "9"]) == 2
    main(["runs", "add", *sides, "--later"])
    assert main(["runs", "pause", "photos → paintings"]) == 1
    assert "not active" in capsys.readouterr().err


def test_the_queue(sides: list[str], started: list[list[str]], capsys: pytest.CaptureFixture[str]) -> None:
    for title in ("one", "two", "three"):
        assert main(["runs", "add", *sides, "--title", title, "--device", "cpu", "--later"]) == 0
    assert started == []

    def titles(*more: str) -> list[str]:
        return [entry["title"] for entry in said(capsys, "queue", *more)]

    assert titles() == ["one", "two", "three"]
    assert titles("three", "--move", "-1") == ["one", "three", "two"]
    assert titles("one", "--remove") == ["three", "two"]
    assert main(["runs", "stop", "two"]) == 0
    assert titles() == ["three"]
    assert [entry["title"] for entry in said(capsys, "start", "one", "--steps", "50")] == ["three", "one"]
    assert len(started) == 1
    assert main(["runs", "queue", "one"]) == 2
    for name in ("one", "two", "three"):
        assert main(["runs", "delete", name]) == 0
    assert said(capsys, "list") == []


@pytest.mark.parametrize("command", list(RunCommand))
def test_a_live_run_is_asked(sides: list[str], command: RunCommand) -> None:
    main(["runs", "add", *sides, "--later"])
    run = only_run()
    (run / COMMANDS).mkdir()
    (run / STATUS).write_text(json.dumps(status_to_json(RunStatus(RunState.RUNNING, 3, 9))), encoding="utf-8")
    with locked(run / COMMANDS, TrainingError("held")):
        assert main(["runs", command.value.replace("_", "-"), str(run)]) == 0
        assert take_commands(run) == [command]


def test_a_clone_is_queued_under_a_title_of_its_own(sides: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    main(["runs", "add", *sides, "--later", "--steps", "9"])
    (clone,) = said(capsys, "clone", only_run().name, "--later")
    assert (clone["title"], clone["steps"], clone["place_in_queue"]) == ("photos → paintings 2", 9, 2)


def test_watching_ends_with_the_run(sides: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    main(["runs", "add", *sides, "--later"])
    run = only_run()
    with EventLog(run) as log:
        log.add(TrainingSaved(4, run / "checkpoint.pt"))
    (event,) = said(capsys, "watch", run.name)
    assert event == {"event": "saved", "step": 4, "path": str(run / "checkpoint.pt"), "with_model": True}
    assert main(["runs", "watch", run.name]) == 0
    assert "saved  step: 4" in capsys.readouterr().out
    assert (run / EVENTS).exists()


def test_a_run_of_put_train_is_attached_and_its_generator_kept(
    tmp_path: Path, tiny_model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = make_trained(tmp_path / "mine", tmp_path)
    (run / LAST).write_bytes(tiny_model.read_bytes())
    (run / "snapshots").mkdir()
    (run / "snapshots/0000003.safetensors").write_bytes(tiny_model.read_bytes())
    (attached,) = said(capsys, "attach", str(run))
    assert (attached["state"], attached["snapshots"]) == ("stopped", [3])
    (kept,) = said(capsys, "keep", "mine", "Own", "--licence", "CC0-1.0", "--credit", "Anna", "--credit", "Bo")
    assert kept == {"name": "Own"}
    card = Library().find("Own").card
    assert card is not None
    assert (card.license, card.credits) == ("CC0-1.0", ("Anna", "Bo"))
    assert main(["runs", "keep", "mine", "Ink 3", "--step", "3"]) == 0
    assert main(["runs", "keep", "mine", "Ink 4", "--step", "4"]) == 2
    assert main(["runs", "keep", "mine", "Own"]) == 1
    assert "already a generator" in capsys.readouterr().err


def test_work_without_anything_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["runs", "work", "--device", "cpu"]) == 0
    assert "Nothing waits" in capsys.readouterr().out


def test_single_pictures_name_the_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sides = [str(make_picture(tmp_path / name)) for name in ("cat.png", "ink.jpg")]
    (printed,) = said(capsys, "add", *sides, "--single", "--later")
    assert printed["title"] == "cat → ink"
