from __future__ import annotations

import csv
import dataclasses
import json
import os
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch
from PIL import Image

from put.config import Selection, TrainOptions, TranslateOptions
from put.errors import DeviceError, OptionError, TrainingError
from put.events import (
    TrainingFinished,
    TrainingSampled,
    TrainingSaved,
    TrainingStarted,
    TrainingStepped,
    Warned,
)
from put.files.atomic import atomic_target
from put.models.model_file import read_card
from put.training.loop.checkpoint import read_checkpoint
from put.training.run import CHECKPOINT, LAST, METRICS, resume, train
from put.translation.batch import translate
from tests.conftest import make_picture
from tests.training.running import OPTIONS, PARTS, assert_same_networks, make_sides, messages

pytestmark = pytest.mark.slow


@pytest.fixture
def sides(tmp_path: Path) -> tuple[Path, Path]:
    return make_sides(tmp_path)


@pytest.mark.slow
def test_a_run_leaves_checkpoint_samples_metrics_and_a_generator(sides: tuple[Path, Path], tmp_path: Path) -> None:
    run = tmp_path / "run"
    events = list(train(*sides, run, OPTIONS))
    assert isinstance(events[0], TrainingStarted)
    assert {type(event) for event in events} >= {TrainingStepped, TrainingSampled, TrainingSaved}
    assert isinstance(events[-1], TrainingFinished)
    with (run / METRICS).open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["step"] for row in rows] == ["2", "4"]
    assert {"seconds_per_step", "nce", "discriminator", "memory"} <= set(rows[0])
    assert int(rows[0]["memory"]) > 50_000_000
    assert json.loads((run / "config.json").read_text())["num_negatives"] == 3
    assert sorted(path.stem for path in (run / "samples").glob("*.jpg")) == ["0000000", "0000004"]
    assert events[-1].model == run / LAST
    assert events[-1].last is None
    _, card = read_card(run / LAST)
    assert card.training["step"] == "4 of 4"
    assert card.method == "PUT, 3 hardest negatives a query"
    assert [row["negatives"] for row in rows] == ["3", "3"]
    plain = dataclasses.replace(OPTIONS, anneal_steps=1000)  # hardly begun
    assert read_card(list(train(*sides, tmp_path / "plain", plain))[-1].model)[1].method == (
        "PUT, 31 hardest negatives a query"
    )
    assert card.training["began from"] == "2 steps of identity pre-training"
    source = make_picture(tmp_path / "a.png")
    options = TranslateOptions(model=str(events[-1].model), device="cpu")
    assert list(translate([source], tmp_path / "out", options))[-1].done == 1


@pytest.mark.slow
def test_all_networks_learn(sides: tuple[Path, Path], tmp_path: Path) -> None:
    events = train(*sides, tmp_path / "run", dataclasses.replace(OPTIONS, save_every=1))
    states = [read_checkpoint(event.path).networks for event in events if isinstance(event, TrainingSaved)]
    for part in PARTS:
        for name, first in states[0][part].items():
            if name.endswith("weight"):
                assert not torch.equal(first, states[-1][part][name]), f"{part} {name} stood still"


@pytest.mark.slow
def test_control_comes_back_at_every_step(sides: tuple[Path, Path], tmp_path: Path) -> None:
    events = train(*sides, tmp_path / "run", dataclasses.replace(OPTIONS, save_every=100))
    assert [event.step for event in events if isinstance(event, TrainingStepped)] == [-1, 0, 1, 2, 3, 4]


@pytest.mark.slow
def test_resuming_may_train_longer(sides: tuple[Path, Path], tmp_path: Path) -> None:
    list(train(*sides, tmp_path / "run", OPTIONS))
    events = list(resume(tmp_path / "run", steps=6, device="cpu"))
    assert events[0].step == 4
    assert events[-1].step == 6


@pytest.mark.slow
def test_a_step_pulls_output_and_input_patches_together(sides: tuple[Path, Path], tmp_path: Path) -> None:
    longer = dataclasses.replace(
        OPTIONS, steps=40, warmup_steps=0, anneal_steps=40, lr=1e-3, sample_every=40, save_every=40
    )
    losses = [
        event.losses["nce"]
        for event in train(*sides, tmp_path / "run", longer)
        if isinstance(event, TrainingStepped) and event.losses
    ]
    assert len(losses) == 4
    assert losses[-1] < 0.8 * losses[0]


@pytest.mark.slow
def test_unreadable_pictures_are_listed_and_left_out(sides: tuple[Path, Path], tmp_path: Path) -> None:
    (sides[1] / "broken.png").write_bytes(b"no picture")
    events = list(train(*sides, tmp_path / "run", dataclasses.replace(OPTIONS, steps=12, sample_every=12)))
    (warned,) = [event for event in events if isinstance(event, Warned) and event.source is not None]
    assert warned.source == sides[1] / "broken.png"
    assert warned.message.removeprefix("This picture is left out: ")
    assert isinstance(events[-1], TrainingFinished)


def test_what_cannot_start_is_said(sides: tuple[Path, Path], tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(TrainingError, match="no pictures"):
        list(train(tmp_path / "empty", sides[1], tmp_path / "run", OPTIONS))
    with pytest.raises(OptionError, match="not empty"):
        list(train(*sides, sides[0], OPTIONS))
    with pytest.raises(TrainingError, match="no run to resume"):
        list(resume(tmp_path / "nowhere"))
    (tmp_path / "damaged").mkdir()
    (tmp_path / "damaged" / CHECKPOINT).write_bytes(b"\x80damaged")
    with pytest.raises(TrainingError, match="not a whole checkpoint"):
        list(resume(tmp_path / "damaged"))


@pytest.mark.parametrize(
    "wrong",
    [{"size": 66}, {"num_negatives": 0}, {"num_negatives": 256, "selection": Selection.HARDEST},
     {"steps": 0}, {"lr": 0.0}, {"ema": 1.0},
     {"nce_layers": ()}, {"nce_layers": (99,)}, {"load_min": 0.5}, {"keep_content": -1.0},
     {"load_max": float("inf")}, {"lr": float("inf")}, {"keep_content": float("nan")},
     {"size": 64, "patches": 300, "num_negatives": 280, "selection": Selection.HARDEST}],
)  # fmt: skip
def test_wrong_options_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(OptionError):
        TrainOptions(**wrong)


def test_folders_that_lie_in_each_other_are_refused(sides: tuple[Path, Path], tmp_path: Path) -> None:
    for places in ((sides[0], sides[0], tmp_path / "run"), (tmp_path, sides[1], tmp_path / "run")):
        with pytest.raises(OptionError):
            list(train(*places, OPTIONS))
    with pytest.raises(OptionError, match="among the pictures"):
        list(train(*sides, sides[1] / "run", OPTIONS))
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(OptionError, match="is a file"):
        list(train(*sides, tmp_path / "file", OPTIONS))
    assert not (tmp_path / "run").exists()


@pytest.mark.slow
def test_a_run_that_is_left_at_once_can_be_resumed(sides: tuple[Path, Path], tmp_path: Path) -> None:
    run = tmp_path / "run"
    events = train(*sides, run, OPTIONS)
    next(events)
    events.close()
    with pytest.raises(OptionError, match="not empty"):
        list(train(*sides, run, OPTIONS))
    assert isinstance(list(resume(run, device="cpu"))[-1], TrainingFinished)
    list(train(*sides, tmp_path / "whole", OPTIONS))
    assert_same_networks(run, tmp_path / "whole")


@pytest.mark.slow
def test_what_a_run_without_a_checkpoint_needs_is_said(sides: tuple[Path, Path], tmp_path: Path) -> None:
    run = tmp_path / "run"
    events = train(*sides, run, OPTIONS)
    next(events)
    events.close()
    (run / CHECKPOINT).unlink()
    with pytest.raises(OptionError, match="without a checkpoint"):
        list(train(*sides, run, OPTIONS))
    with pytest.raises(TrainingError, match="no run to resume"):
        list(resume(run))


@pytest.mark.slow
def test_what_cannot_be_resumed_is_said(sides: tuple[Path, Path], tmp_path: Path) -> None:
    run = tmp_path / "run"
    list(train(*sides, run, OPTIONS))
    with pytest.raises(OptionError, match="has done 4 steps"):
        list(resume(run, steps=2, device="cpu"))
    with pytest.raises(OptionError, match="at least 1"):
        list(resume(run, steps=0, device="cpu"))
    (run / "config.json").write_text("{}")
    with pytest.raises(TrainingError, match=r"config\.json"):
        list(resume(run, device="cpu"))


def test_a_checkpoint_of_another_version_is_refused(sides: tuple[Path, Path], tmp_path: Path) -> None:
    run = tmp_path / "run"
    run.mkdir()
    old = {"format": 1, "options": {"steps": 4}, "step": 2, "state": {"generator": {}}}
    torch.save(old, run / CHECKPOINT)
    with pytest.raises(TrainingError, match="an older version"):
        list(resume(run, device="cpu"))
    torch.save(old | {"format": 99}, run / CHECKPOINT)
    with pytest.raises(TrainingError, match="another version"):
        list(resume(run, device="cpu"))


@pytest.mark.slow
def test_resuming_clears_what_a_kill_left(sides: tuple[Path, Path], tmp_path: Path) -> None:
    run = tmp_path / "run"
    list(train(*sides, run, OPTIONS))
    whole = (run / METRICS).read_bytes()
    with (run / METRICS).open("a") as file:
        file.write("9,0.1,1.0\n1")
    with atomic_target(run / CHECKPOINT) as part:
        part.write_bytes(b"half")
        left = part.with_name(part.name.replace(str(os.getpid()), "99999999"))
        left.write_bytes(b"half")
        part.write_bytes((run / CHECKPOINT).read_bytes())
    list(resume(run, device="cpu"))
    assert (run / METRICS).read_bytes() == whole
    assert not left.exists()


@pytest.mark.slow
@pytest.mark.parametrize(
    "problem",
    [
        torch.OutOfMemoryError("CUDA out of memory"),
        MemoryError(),
        RuntimeError("whatever it says"),
    ],
)
def test_too_little_memory_is_said(
    problem: Exception, sides: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def short(*_arguments: object) -> None:
        raise problem

    monkeypatch.setattr("put.training.loop.networks.PUTModel.step", short)
    if type(problem) is RuntimeError:  # the system is asked then
        monkeypatch.setattr("put.training.loop.memory.psutil.virtual_memory", lambda: SimpleNamespace(available=10**5))
        monkeypatch.setattr("put.training.run.memory_free", lambda _device: 10**9)
    with pytest.raises(DeviceError, match="memory") as caught:
        list(train(*sides, tmp_path / "run", OPTIONS))
    assert "--accumulate" in caught.value.hint


@pytest.mark.slow
def test_one_picture_is_warned_of_and_shown(sides: tuple[Path, Path], tmp_path: Path) -> None:
    make_picture(tmp_path / "one" / "only.png")
    events = list(train(tmp_path / "one", sides[1], tmp_path / "run", OPTIONS))
    said = messages(events)
    assert any("only 1 picture" in message for message in said)
    assert sum("show pictures that are trained on" in message for message in said) == 1
    with Image.open(next((tmp_path / "run" / "samples").glob("*.jpg"))) as sheet:
        assert max(high for _, high in sheet.convert("RGB").getextrema()) > 50


@pytest.mark.slow
def test_one_picture_a_side(sides: tuple[Path, Path], tmp_path: Path) -> None:
    photo, painting = sides[0] / "0.png", sides[1] / "0.png"
    single = dataclasses.replace(OPTIONS, single=True, batch=2, selection=Selection.ALL, eval_every=1)
    with pytest.raises(OptionError, match="is a file"):
        list(train(photo, painting, tmp_path / "run", OPTIONS))
    with pytest.raises(OptionError, match="holds 10 pictures"):
        list(train(sides[0], painting, tmp_path / "run", single))
    with pytest.raises(OptionError, match="Both sides"):
        list(train(photo, photo, tmp_path / "run", single))
    events = train(photo, painting, tmp_path / "run", single)
    next(event for event in events if isinstance(event, TrainingSaved))
    events.close()
    rest = list(resume(tmp_path / "run", device="cpu"))
    assert rest[0].step == 2
    assert isinstance(rest[-1], TrainingFinished)
    assert read_card(rest[-1].model)[1].title == "0 to 0"


@pytest.mark.slow
def test_resuming_on_another_device_keeps_the_settings(
    sides: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = tmp_path / "run"
    list(train(*sides, run, OPTIONS))
    monkeypatch.setattr("put.device.devices", lambda: ["cpu"])
    events = list(resume(run, steps=5, device="auto"))
    assert events[0].device == "cpu"
    assert read_checkpoint(run / CHECKPOINT).options == dataclasses.replace(OPTIONS, steps=5, device="auto")


def test_too_little_space_is_said_before_the_start(
    sides: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = type("Usage", (), {"free": 40_000_000})
    monkeypatch.setattr("shutil.disk_usage", lambda _path: usage)
    with pytest.raises(Exception, match=r"has 40\.0 MB free; the run needs about 5\d\.\d MB"):
        list(train(*sides, tmp_path / "run", OPTIONS))
    assert not (tmp_path / "run" / CHECKPOINT).exists()
