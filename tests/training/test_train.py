from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest
import torch

from put.config import Precision, TrainOptions, TranslateOptions
from put.errors import OptionError, TrainingError
from put.events import TrainingFinished, TrainingSampled, TrainingSaved, TrainingStarted, TrainingStepped, Warned
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
