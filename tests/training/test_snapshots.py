from __future__ import annotations

import dataclasses
from itertools import pairwise
from pathlib import Path

import pytest
import torch

from put.events import TrainingSampled, TrainingSaved
from put.models.model_file import load_generator, read_card, verify
from put.training.loop.checkpoint import read_checkpoint
from put.training.loop.networks import PUTModel
from put.training.recording.snapshots import (
    cut_snapshots,
    sheet_file,
    snapshot_file,
    snapshot_steps,
    spread_evenly,
    thin_snapshots,
)
from put.training.run import CHECKPOINT, resume, train
from tests.training.running import OPTIONS, let_judge_say, make_sides, scores


@pytest.fixture
def sides(tmp_path: Path) -> tuple[Path, Path]:
    return make_sides(tmp_path)


@pytest.mark.parametrize("most", [3, 4, 5, 12, 20])
def test_what_is_kept_is_spread_over_the_run_at_every_moment(most: int) -> None:
    kept: list[int] = []
    for step in range(500, 60_001, 500):
        kept = spread_evenly([*kept, step], most)
        assert kept[0] == 500
        assert kept[-1] == step
        assert len(kept) == min(most, step // 500)
        assert kept == sorted(set(kept))
        even = (kept[-1] - kept[0]) / max(1, len(kept) - 1)
        assert max((later - earlier for earlier, later in pairwise(kept)), default=0) <= 2 * even


def test_few_are_the_first_and_the_last() -> None:
    assert spread_evenly([1, 2, 3, 9], 2) == [1, 9]
    assert spread_evenly([1, 2, 3, 9], 1) == [9]
    assert spread_evenly([1, 2, 3, 9], 4) == [1, 2, 3, 9]
    assert spread_evenly([], 3) == []


@pytest.mark.slow
def test_a_run_keeps_generators_along_its_way(
    sides: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_judge_say(monkeypatch, [scores(0.5, content=0.71)])
    run = tmp_path / "run"
    options = dataclasses.replace(
        OPTIONS, steps=7, sample_every=1, save_every=3, eval_every=7, snapshots=3, warmup_steps=0
    )
    ema_generator: dict[int, dict[str, torch.Tensor]] = {}
    for event in train(*sides, run, options):
        if isinstance(event, TrainingSampled) and event.step:  # there is no model of step 0
            assert event.path == sheet_file(run, event.step)
            kept = snapshot_steps(run)
            assert (kept[0], kept[-1], len(kept)) == (1, event.step, min(3, event.step))
        if isinstance(event, TrainingSaved):
            ema_generator[event.step] = read_checkpoint(event.path).networks["averaged"]
    assert all(sheet_file(run, step).exists() for step in range(1, 8))
    verify(snapshot_file(run, 7))
    for key, value in load_generator(snapshot_file(run, 7)).state_dict().items():
        assert torch.allclose(value, ema_generator[7][key], atol=1e-3), key
    first, last = (read_card(snapshot_file(run, step))[1].training for step in (1, 7))
    assert (first["step"], last["step"]) == ("1 of 7", "7 of 7")
    assert "validation score" not in first
    assert (last["validation score"], last["validation content"]) == ("0.5", "0.71")


@pytest.mark.slow
def test_none_are_kept_where_none_are_wanted(sides: tuple[Path, Path], tmp_path: Path) -> None:
    list(train(*sides, tmp_path / "run", dataclasses.replace(OPTIONS, steps=2, sample_every=1, snapshots=0)))
    assert not (tmp_path / "run" / "snapshots").exists()
    assert snapshot_steps(tmp_path / "run") == []


@pytest.mark.slow
def test_what_is_later_than_the_checkpoint_goes(sides: tuple[Path, Path], tmp_path: Path) -> None:
    run = tmp_path / "run"
    list(train(*sides, run, dataclasses.replace(OPTIONS, steps=4, sample_every=2, save_every=2, snapshots=5)))
    for step in (3, 6):  # as a kill leaves them
        snapshot_file(run, step).write_bytes(snapshot_file(run, 2).read_bytes())
        sheet_file(run, step).write_bytes(sheet_file(run, 2).read_bytes())
    (run / "snapshots" / "mine.safetensors").write_bytes(b"not ours")
    events = resume(run, steps=5, device="cpu")
    next(events)
    assert snapshot_steps(run) == [2, 3, 4]
    assert sorted(path.stem for path in (run / "samples").iterdir()) == ["0000000", "0000002", "0000003", "0000004"]
    list(events)
    assert snapshot_steps(run) == [2, 3, 4, 5]
    assert (run / "snapshots" / "mine.safetensors").exists()
    cut_snapshots(tmp_path / "nowhere", 0)


@pytest.mark.slow
def test_going_back_takes_the_later_ones_along(
    sides: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    step, broken = PUTModel.step, []

    def breaks_once(self: PUTModel, x: torch.Tensor, y: torch.Tensor, number: int) -> None:
        step(self, x, y, number)
        if number == 3 and not broken:
            broken.append(number)
            with torch.no_grad():
                next(self.generator.parameters()).fill_(float("nan"))

    monkeypatch.setattr(PUTModel, "step", breaks_once)
    run = tmp_path / "run"
    options = dataclasses.replace(OPTIONS, steps=4, sample_every=1, save_every=2, snapshots=9, warmup_steps=0)
    sampled = (event for event in train(*sides, run, options) if isinstance(event, TrainingSampled))
    seen = [(event.step, snapshot_steps(run)) for event in sampled]
    assert seen == [(0, []), (1, [1]), (2, [1, 2]), (3, [1, 2, 3]), (3, [1, 2, 3]), (4, [1, 2, 3, 4])]
    assert read_checkpoint(run / CHECKPOINT).step == 4


@pytest.mark.slow
def test_the_space_for_them_is_counted(
    sides: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    needed: list[int] = []
    monkeypatch.setattr("put.training.loop.trainer.check_space", lambda _run, count: needed.append(count))
    for number, most in enumerate((0, 10, 10_000)):
        options = dataclasses.replace(OPTIONS, steps=100, sample_every=1, snapshots=most)
        events = train(*sides, tmp_path / str(number), options)
        next(events)
        events.close()
    list(train(*sides, tmp_path / "size", dataclasses.replace(OPTIONS, steps=1, warmup_steps=0)))
    weights = sum(tensor.numel() for tensor in load_generator(tmp_path / "size" / "last.safetensors").parameters())
    assert needed[1] - needed[0] == 11 * 2 * weights  # one more while another goes
    assert needed[2] - needed[0] == 101 * 2 * weights  # no more than there are sheets


def test_a_generator_that_somebody_looks_at_goes_the_next_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "snapshots").mkdir()
    for step in (1, 2, 3):
        snapshot_file(tmp_path, step).touch()

    def refuse(_path: Path, **_more: bool) -> None:
        raise PermissionError("another process has it open")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", refuse)
        thin_snapshots(tmp_path, 2)
    assert snapshot_steps(tmp_path) == [1, 2, 3]
    thin_snapshots(tmp_path, 2)
    assert snapshot_steps(tmp_path) == [1, 3]
