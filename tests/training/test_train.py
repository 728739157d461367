from __future__ import annotations

import dataclasses
import json
import os
from pathlib import Path

import pytest
import torch
from PIL import Image

from put.config import Precision, TrainOptions, TranslateOptions
from put.errors import DeviceError, OptionError, TrainingError
from put.events import TrainingFinished, TrainingSampled, TrainingSaved, TrainingStarted, TrainingStepped, Warned
from put.media.atomic import atomic_target
from put.training.checkpoint import read_checkpoint
from put.training.run import CHECKPOINT, METRICS, resume, train
from put.translate.run import translate
from tests.conftest import make_picture

OPTIONS = TrainOptions(
    steps=4, size=64, blocks=5, ngf=4, ndf=4, patches=32, num_negatives=3, anneal_steps=2, warmup_steps=2,
    save_every=2, sample_every=4, device="cpu", precision=Precision.FP32,
)  # fmt: skip


@pytest.fixture
def sides(tmp_path: Path) -> tuple[Path, Path]:
    for side in ("photos", "paintings"):
        for index in range(8):
            make_picture(tmp_path / side / f"{index}.png", 90, 70, seed=index + 100 * (side == "photos"))
    return tmp_path / "photos", tmp_path / "paintings"


def test_a_run_leaves_checkpoint_samples_metrics_and_a_generator(sides: tuple[Path, Path], tmp_path: Path) -> None:
    run = tmp_path / "run"
    events = list(train(*sides, run, OPTIONS))
    assert isinstance(events[0], TrainingStarted)
    assert {type(event) for event in events} >= {TrainingStepped, TrainingSampled, TrainingSaved}
    assert isinstance(events[-1], TrainingFinished)
    assert (run / METRICS).read_text().splitlines()[0].startswith("step,seconds_per_step,")
    assert json.loads((run / "config.json").read_text())["num_negatives"] == 3
    assert len(list((run / "samples").glob("*.jpg"))) == 1
    source = make_picture(tmp_path / "a.png")
    options = TranslateOptions(model=str(events[-1].model), device="cpu")
    assert list(translate([source], tmp_path / "out", options))[-1].done == 1


def test_all_networks_learn(sides: tuple[Path, Path], tmp_path: Path) -> None:
    events = train(*sides, tmp_path / "run", dataclasses.replace(OPTIONS, save_every=1))
    states = [read_checkpoint(event.path)[2] for event in events if isinstance(event, TrainingSaved)]
    for part in ("generator", "discriminator", "head", "averaged"):
        for name, first in states[0][part].items():
            if name.endswith("weight"):
                assert not torch.equal(first, states[-1][part][name]), f"{part} {name} stood still"


def test_interrupted_and_resumed_is_the_same_to_the_bit(sides: tuple[Path, Path], tmp_path: Path) -> None:
    list(train(*sides, tmp_path / "whole", OPTIONS))
    events = train(*sides, tmp_path / "cut", OPTIONS)
    next(event for event in events if isinstance(event, TrainingSaved))
    events.close()
    assert read_checkpoint(tmp_path / "cut" / CHECKPOINT)[1] == 2
    list(resume(tmp_path / "cut", device="cpu"))
    _, step, whole = read_checkpoint(tmp_path / "whole" / CHECKPOINT)
    _, same_step, cut = read_checkpoint(tmp_path / "cut" / CHECKPOINT)
    assert step == same_step == 4
    for part in ("generator", "discriminator", "head", "averaged"):
        for name, value in whole[part].items():
            assert torch.equal(value, cut[part][name]), f"{part} {name}"


def test_resuming_may_train_longer(sides: tuple[Path, Path], tmp_path: Path) -> None:
    list(train(*sides, tmp_path / "run", OPTIONS))
    events = list(resume(tmp_path / "run", steps=6, device="cpu"))
    assert events[0].step == 4
    assert events[-1].step == 6


def test_a_step_pulls_output_and_input_patches_together(sides: tuple[Path, Path], tmp_path: Path) -> None:
    longer = dataclasses.replace(OPTIONS, steps=60, warmup_steps=0, anneal_steps=60, rate=1e-3, sample_every=60)
    losses = [
        event.losses["nce"] for event in train(*sides, tmp_path / "run", longer) if isinstance(event, TrainingStepped)
    ]
    assert losses[-1] < 0.8 * losses[0]


def test_unreadable_pictures_are_listed_and_left_out(sides: tuple[Path, Path], tmp_path: Path) -> None:
    (sides[1] / "broken.png").write_bytes(b"no picture")
    events = list(train(*sides, tmp_path / "run", dataclasses.replace(OPTIONS, steps=12, sample_every=12)))
    assert [event.source for event in events if isinstance(event, Warned)] == [sides[1] / "broken.png"]
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


def test_losses_that_are_no_numbers_end_the_run(sides: tuple[Path, Path], tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="no number"):
        list(train(*sides, tmp_path / "run", dataclasses.replace(OPTIONS, steps=50, rate=1e30)))


@pytest.mark.parametrize(
    "wrong",
    [{"size": 66}, {"num_negatives": 0}, {"num_negatives": 256}, {"steps": 0}, {"rate": 0.0}, {"ema": 1.0},
     {"nce_layers": ()}, {"nce_layers": (99,)}, {"load_min": 0.5}, {"keep_content": -1.0}],
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


def test_what_a_run_without_a_checkpoint_needs_is_said(sides: tuple[Path, Path], tmp_path: Path) -> None:
    events = train(*sides, tmp_path / "run", OPTIONS)
    next(events)
    events.close()
    with pytest.raises(OptionError, match="without a checkpoint"):
        list(train(*sides, tmp_path / "run", OPTIONS))
    with pytest.raises(TrainingError, match="no run to resume"):
        list(resume(tmp_path / "run"))


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


def test_too_little_memory_is_said(sides: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def short(*_arguments: object) -> dict[str, float]:
        raise torch.OutOfMemoryError("CUDA out of memory")

    monkeypatch.setattr("put.training.networks.PutNetworks.step", short)
    with pytest.raises(DeviceError, match="memory"):
        list(train(*sides, tmp_path / "run", OPTIONS))


def test_one_picture_is_warned_of_and_shown(sides: tuple[Path, Path], tmp_path: Path) -> None:
    make_picture(tmp_path / "one" / "only.png")
    events = list(train(tmp_path / "one", sides[1], tmp_path / "run", OPTIONS))
    (warned,) = [event for event in events if isinstance(event, Warned)]
    assert "only 1 picture" in warned.message
    with Image.open(next((tmp_path / "run" / "samples").glob("*.jpg"))) as sheet:
        assert max(high for _, high in sheet.convert("RGB").getextrema()) > 50
