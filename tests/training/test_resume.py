from __future__ import annotations

import csv
import dataclasses
import errno
import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch

from put.config import ColorMap, Precision, Preset, preset_options
from put.errors import PutError, TrainingError
from put.events import TrainingEvaluated, TrainingFinished, TrainingSampled, TrainingSaved, TrainingStepped, Warned
from put.models.model_file import read_card
from put.training.loop.checkpoint import all_finite, read_checkpoint
from put.training.loop.distributed import SINGLE_PROCESS
from put.training.loop.networks import PUTModel
from put.training.loop.trainer import Trainer
from put.training.run import CHECKPOINT, LAST, METRICS, SCORES, resume, train
from put.training.validation.split import choose_split
from tests.conftest import make_picture
from tests.training.running import OPTIONS, assert_same_networks, make_sides, messages

pytestmark = pytest.mark.slow

FULL = dataclasses.replace(
    OPTIONS, steps=20, save_every=10, sample_every=10, eval_every=10, batch=2, accumulate=2, r1=1.0, r1_every=4,
    diff_augment=("colour", "translation", "cutout"), identity=0.0, warmup_steps=2, anneal_steps=8,
)  # fmt: skip


@pytest.fixture
def sides(tmp_path: Path) -> tuple[Path, Path]:
    return make_sides(tmp_path)


def steps_in(path: Path) -> list[int]:
    with path.open(newline="") as file:
        return [int(row["step"]) for row in csv.DictReader(file)]


PAINTING = preset_options(
    Preset.STANDARD, steps=4, size=64, ngf=4, ndf=4, blocks=2, nce_layers=(1, 2, 4), patches=32, num_negatives=3,
    anneal_steps=2, warmup_steps=2, save_every=2, sample_every=4, eval_every=0, device="cpu", color_map=ColorMap.ON,
    precision=Precision.FP32,
)  # fmt: skip


@pytest.mark.slow
def test_a_painter_goes_on_to_the_bit(sides: tuple[Path, Path], tmp_path: Path) -> None:
    list(train(*sides, tmp_path / "whole", PAINTING))
    events = train(*sides, tmp_path / "cut", PAINTING)
    next(event for event in events if isinstance(event, TrainingSaved))
    events.close()
    assert read_checkpoint(tmp_path / "cut" / CHECKPOINT).step == 2
    list(resume(tmp_path / "cut", device="cpu"))
    assert_same_networks(tmp_path / "whole", tmp_path / "cut")


@pytest.mark.slow
def test_identity_pretraining_goes_on_to_the_bit(sides: tuple[Path, Path], tmp_path: Path) -> None:
    options = dataclasses.replace(PAINTING, warmup_steps=5, save_every=2)
    list(train(*sides, tmp_path / "whole", options))
    closed, killed = tmp_path / "closed", tmp_path / "killed"
    events = train(*sides, closed, options)
    next(event for event in events if isinstance(event, TrainingStepped) and event.step == -2)
    shutil.copytree(closed, killed)  # with the checkpoint after two steps
    events.close()  # after three
    for run, first in ((closed, -1), (killed, -2)):
        rest = list(resume(run, device="cpu"))
        assert next(event.step for event in rest if isinstance(event, TrainingStepped)) == first
        assert not [event for event in rest if isinstance(event, TrainingSampled) and event.step == 0], "is there"
        assert_same_networks(tmp_path / "whole", run)


def broken_generator(monkeypatch: pytest.MonkeyPatch) -> None:
    """The generator breaks in the first step of the pre-training, after its loss was taken."""
    warm_up = PUTModel.warm_up

    def broken(self: PUTModel, images: torch.Tensor, step: int) -> float:
        loss = warm_up(self, images, step)
        with torch.no_grad():
            next(self.generator.parameters()).fill_(float("nan"))
        return loss

    monkeypatch.setattr(PUTModel, "warm_up", broken)


@pytest.mark.slow
def test_a_generator_that_broke_in_pretraining_is_not_kept_on_leaving(
    sides: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken_generator(monkeypatch)
    events = train(*sides, tmp_path / "run", PAINTING)
    next(event for event in events if isinstance(event, TrainingStepped))
    events.close()
    kept = read_checkpoint(tmp_path / "run" / CHECKPOINT)
    assert all_finite(kept.networks)
    assert kept.progress["pretrained"] == 0


@pytest.mark.slow
@pytest.mark.parametrize("options", [{"warmup_steps": 1}, {"warmup_steps": 3, "save_every": 1}])
def test_a_generator_that_broke_in_pretraining_is_not_saved(
    options: dict[str, int], sides: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken_generator(monkeypatch)
    with pytest.raises(TrainingError, match="At step 1 of the identity pre-training"):
        list(train(*sides, tmp_path / "run", dataclasses.replace(PAINTING, **options)))
    assert all_finite(read_checkpoint(tmp_path / "run" / CHECKPOINT).networks)


@pytest.mark.slow
def test_twenty_steps_are_ten_and_ten_to_the_bit(
    sides: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("put.training.loop.loaders.worker_count", lambda _device: 2)
    whole = list(train(*sides, tmp_path / "whole", FULL))
    events = train(*sides, tmp_path / "cut", FULL)
    next(event for event in events if isinstance(event, TrainingSaved))
    events.close()
    assert read_checkpoint(tmp_path / "cut" / CHECKPOINT).step == 10
    rest = list(resume(tmp_path / "cut", device="cpu"))
    assert_same_networks(tmp_path / "whole", tmp_path / "cut")
    evaluated, judged_again = (
        [event for event in run if isinstance(event, TrainingEvaluated)] for run in (whole, rest)
    )  # fmt: skip
    assert evaluated[1:] == judged_again
    assert (tmp_path / "whole" / SCORES).read_bytes() == (tmp_path / "cut" / SCORES).read_bytes()


@pytest.mark.slow
def test_closing_keeps_the_step_in_hand(sides: tuple[Path, Path], tmp_path: Path) -> None:
    options = dataclasses.replace(OPTIONS, steps=10, save_every=5, sample_every=10)
    list(train(*sides, tmp_path / "whole", options))
    run = tmp_path / "cut"
    events = train(*sides, run, options)
    for left_at in (3, 7):
        next(event for event in events if isinstance(event, TrainingStepped) and event.step == left_at)
        events.close()
        assert read_checkpoint(run / CHECKPOINT).step == left_at
        events = resume(run, device="cpu")
    list(events)
    assert_same_networks(tmp_path / "whole", run)
    assert steps_in(run / METRICS) == [3, 5, 7, 10]


@pytest.mark.slow
def test_a_kill_before_the_last_model_file_leaves_no_older_one(sides: tuple[Path, Path], tmp_path: Path) -> None:
    run, before = tmp_path / "run", tmp_path / "before"
    for event in train(*sides, run, OPTIONS):
        if isinstance(event, TrainingSaved) and not before.exists():
            shutil.copy(run / LAST, before)
    shutil.copy(before, run / LAST)  # as if it had been killed after the checkpoint
    assert read_card(run / LAST)[1].step == 2
    list(resume(run, device="cpu"))
    assert read_card(run / LAST)[1].step == 4


@pytest.mark.slow
def test_pictures_that_come_later_are_trained_on(sides: tuple[Path, Path], tmp_path: Path) -> None:
    run = tmp_path / "run"
    events = train(*sides, run, OPTIONS)
    assert next(events).pictures_a == 8
    events.close()
    for index in range(7):
        make_picture(sides[0] / f"new {index}.png", 90, 70, seed=300 + index)
    rest = list(resume(run, device="cpu"))
    assert rest[0].pictures_a == 15
    assert isinstance(rest[-1], TrainingFinished)


def breaking(monkeypatch: pytest.MonkeyPatch, times: int, at: int) -> list[int]:
    """The step after ``at`` steps breaks the networks the first ``times`` times; which steps were made comes back."""
    made: list[int] = []
    step = PUTModel.step

    def broken(self: PUTModel, x: torch.Tensor, y: torch.Tensor, number: int) -> None:
        step(self, x, y, number)
        if number == at and made.count(at) < times:
            with torch.no_grad():
                next(self.generator.parameters()).fill_(float("nan"))
        made.append(number)

    monkeypatch.setattr(PUTModel, "step", broken)
    return made


@pytest.mark.slow
def test_losses_that_are_no_numbers_send_the_run_back(
    sides: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = breaking(monkeypatch, 2, 6)
    run = tmp_path / "run"
    events = []
    for event in train(*sides, run, dataclasses.replace(OPTIONS, steps=8, save_every=4, sample_every=8)):
        events.append(event)
        if isinstance(event, TrainingSaved):
            assert all_finite(read_checkpoint(run / CHECKPOINT).networks)
    assert made == [0, 1, 2, 3, 4, 5, 6, 7, 4, 5, 6, 7, 4, 5, 6, 7]
    said = [message for message in messages(events) if "became NaN" in message]
    assert len(said) == 2
    assert "back to step 4" in said[0]
    assert "(2 of 3 times)" in said[1]
    kept = read_checkpoint(run / CHECKPOINT)
    assert kept.networks["rate_factor"] == 0.25
    assert kept.progress["rollbacks"] == 2
    assert steps_in(run / METRICS) == [4, 8]
    assert isinstance(events[-1], TrainingFinished)


@pytest.mark.slow
def test_a_run_goes_back_three_times_and_no_more(
    sides: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = breaking(monkeypatch, 99, 1)
    run = tmp_path / "run"
    with pytest.raises(TrainingError, match=r"At step 2 .* halved 3 times") as caught:
        list(train(*sides, run, OPTIONS))
    assert "--lr" in caught.value.hint
    assert made == [0, 1] * 4
    kept = read_checkpoint(run / CHECKPOINT)
    assert (kept.step, kept.networks["rate_factor"]) == (0, 0.125)
    assert all_finite(kept.networks)


@pytest.mark.slow
def test_broken_networks_are_not_kept_on_leaving(
    sides: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    breaking(monkeypatch, 1, 2)
    events = train(*sides, tmp_path / "run", dataclasses.replace(OPTIONS, steps=9, save_every=9, sample_every=9))
    next(event for event in events if isinstance(event, TrainingStepped) and event.step == 3)
    events.close()
    assert read_checkpoint(tmp_path / "run" / CHECKPOINT).step == 0


@pytest.mark.slow
@pytest.mark.parametrize("closing", [False, True])
def test_a_full_disk_leaves_the_last_checkpoint(
    closing: bool, sides: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = tmp_path / "run"
    events = train(*sides, run, dataclasses.replace(OPTIONS, steps=8, sample_every=8))
    next(event for event in events if isinstance(event, TrainingSaved))
    whole = (run / CHECKPOINT).read_bytes()
    if closing:
        next(event for event in events if isinstance(event, TrainingStepped))

    def full(_content: object, file: Any) -> None:
        file.write(b"half")
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("put.training.loop.checkpoint.torch.save", full)
        with pytest.raises(TrainingError, match="cannot be written") as caught:
            events.close() if closing else list(events)
    assert "Free some space" in caught.value.hint
    assert str(run) in caught.value.hint
    assert (run / CHECKPOINT).read_bytes() == whole
    assert not list(run.glob(".*.part"))
    assert isinstance(list(resume(run, device="cpu"))[-1], TrainingFinished)
    assert steps_in(run / METRICS) == [2, 4, 6, 8]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of a few megabytes."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=14m", "tmpfs", str(place)]
    try:
        mounted = subprocess.run(command, check=False, capture_output=True).returncode == 0
    except OSError:
        mounted = False
    if not mounted:
        pytest.skip("no disk can be mounted here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


@pytest.mark.slow
def test_a_disk_that_really_fills_up(
    sides: tuple[Path, Path], tmp_path: Path, small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("put.training.loop.trainer.SAMPLES_BYTES", 0)
    run = small_disk / "run"
    events = train(*sides, run, dataclasses.replace(OPTIONS, steps=6, sample_every=6))
    next(event for event in events if isinstance(event, TrainingSaved))
    whole = (run / CHECKPOINT).read_bytes()
    ballast = small_disk / "ballast"
    with ballast.open("wb") as file:  # leave room for half a checkpoint
        file.write(bytes(shutil.disk_usage(small_disk).free - len(whole) // 2))
    with pytest.raises(PutError, match=r"cannot be written|full"):
        list(events)
    assert (run / CHECKPOINT).read_bytes() == whole
    assert not list(run.glob(".*.part"))
    ballast.unlink()
    assert isinstance(list(resume(run, device="cpu"))[-1], TrainingFinished)


@pytest.mark.slow
def test_a_run_in_use_is_left_alone(sides: tuple[Path, Path], tmp_path: Path) -> None:
    run = tmp_path / "run"
    events = train(*sides, run, OPTIONS)
    next(events)
    with pytest.raises(TrainingError, match="using"):
        next(resume(run, device="cpu"))
    with pytest.raises(TrainingError, match="using"):
        next(train(*sides, run, OPTIONS))
    assert isinstance(list(events)[-1], TrainingFinished)
    events = resume(run, device="cpu")
    next(events)
    events.close()


@pytest.mark.slow
def test_a_pause_is_not_time_of_the_run(
    sides: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [1000.0]
    monkeypatch.setattr("put.training.recording.metrics.time.monotonic", lambda: clock[0])
    step = PUTModel.step

    def slow(self: PUTModel, x: torch.Tensor, y: torch.Tensor, number: int) -> None:
        step(self, x, y, number)
        clock[0] += 2.0

    monkeypatch.setattr(PUTModel, "step", slow)
    events = []
    for event in train(*sides, tmp_path / "run", OPTIONS):
        events.append(event)
        clock[0] += 500.0
    told = [event for event in events if isinstance(event, TrainingStepped) and "nce" in event.losses]
    assert [event.seconds_per_step for event in told] == [2.0, 2.0]
    assert [event.seconds_left for event in told] == [4.0, 0.0]
    assert events[-1].seconds == 8.0
    assert not [event for event in events if isinstance(event, Warned) and "NaN" in event.message]


@pytest.mark.slow
@pytest.mark.parametrize("side", [0, 1])
def test_pictures_that_moved_are_found_in_their_new_place(side: int, sides: tuple[Path, Path], tmp_path: Path) -> None:
    run = tmp_path / "run"
    list(train(*sides, run, dataclasses.replace(OPTIONS, steps=2)))
    moved = tmp_path / "elsewhere"
    sides[side].rename(moved)
    with pytest.raises(TrainingError, match="is missing") as caught:
        list(resume(run, steps=3))
    assert str(sides[side]) in caught.value.message
    key = ("folder_a", "folder_b")[side]
    assert key in caught.value.hint
    config = json.loads((run / "config.json").read_text())
    (run / "config.json").write_text(json.dumps({**config, key: str(moved)}))
    assert isinstance(list(resume(run, steps=3))[-1], TrainingFinished)


@pytest.mark.slow
def test_one_score_without_a_better_one_is_told_in_words(
    sides: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = dataclasses.replace(OPTIONS, eval_every=1, patience=1)
    session = Trainer(
        sides, tmp_path / "run", options, choose_split(*sides, options), torch.device("cpu"), SINGLE_PROCESS
    )
    monkeypatch.setattr(session._recorder, "evaluated", lambda _step: [])
    session._recorder.stale = 1
    (event,) = session._evaluate()
    session.close()
    assert isinstance(event, Warned)
    assert "has not improved at the last evaluation. The run ends" in event.message
