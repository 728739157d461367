from __future__ import annotations

import csv
import dataclasses
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from put.errors import PutError
from put.events import TrainingEvaluated, TrainingFinished, TrainingSaved, TrainingStarted, TrainingStepped, Warned
from put.models.model_file import load_generator, read_card
from put.training.loop.checkpoint import read_checkpoint
from put.training.run import BEST, CHECKPOINT, LAST, SCORES, resume, train
from tests.training.running import OPTIONS, let_judge_say, make_sides, messages, scores

JUDGED = dataclasses.replace(OPTIONS, steps=6, save_every=100, sample_every=100, eval_every=2)


@pytest.fixture
def sides(tmp_path: Path) -> tuple[Path, Path]:
    return make_sides(tmp_path)


@pytest.mark.slow
def test_best_and_last_are_both_kept(sides: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    let_judge_say(monkeypatch, [scores(0.9), scores(0.4, content=0.71), scores(0.6)])
    run = tmp_path / "run"
    weights = {}
    events = []
    for event in train(*sides, run, JUDGED):
        events.append(event)
        if isinstance(event, TrainingSaved):
            weights[event.step] = read_checkpoint(event.path).networks["averaged"]
    evaluated = [event for event in events if isinstance(event, TrainingEvaluated)]
    assert [(event.step, event.scores["score"], event.best) for event in evaluated] == [
        (2, 0.9, True), (4, 0.4, True), (6, 0.6, False)
    ]  # fmt: skip
    assert events[-1].model == run / BEST
    assert events[-1].last == run / LAST
    for name, step in ((BEST, 4), (LAST, 6)):
        generator = load_generator(run / name)
        for key, value in generator.state_dict().items():
            assert torch.allclose(value, weights[step][key], atol=1e-3), key
        facts = read_card(run / name)[1].training
        assert facts["step"] == f"{step} of 6"
    best = read_card(run / BEST)[1].training
    assert best["validation score"] == "0.4"
    assert best["validation content"] == "0.71"
    with (run / SCORES).open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["step"], row["score"]) for row in rows] == [("2", "0.9"), ("4", "0.4"), ("6", "0.6")]


@pytest.mark.slow
def test_a_resumed_run_knows_its_best(
    sides: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_judge_say(monkeypatch, [scores(0.5), scores(0.7), scores(0.5)])
    run = tmp_path / "run"
    events = train(*sides, run, JUDGED)
    next(event for event in events if isinstance(event, TrainingEvaluated))
    events.close()
    rest = [event for event in resume(run, device="cpu") if isinstance(event, TrainingEvaluated)]
    assert [(event.step, event.best) for event in rest] == [(4, False), (6, True)]  # as good is no worse


@pytest.mark.slow
def test_patience_ends_a_run(sides: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    let_judge_say(monkeypatch, [scores(0.5), scores(0.6), scores(None), scores(0.7), scores(0.3)])
    run = tmp_path / "run"
    events = list(train(*sides, run, dataclasses.replace(JUDGED, steps=9, eval_every=1, patience=2)))
    assert events[-1].step == 3
    assert isinstance(events[-1], TrainingFinished)
    assert "ends at step 3 of 9" in messages(events)[-1]
    assert read_checkpoint(run / CHECKPOINT).step == 3
    last = [event for event in events if isinstance(event, TrainingEvaluated)][-1]
    assert not last.best
    assert "score" not in last.scores
    assert (run / SCORES).read_text().splitlines()[3] == "3,0.5,0.9,0.8,"
    steps = [event.step for event in resume(run, steps=5, device="cpu") if isinstance(event, TrainingStepped)]
    assert steps == [4, 5]


@pytest.mark.slow
def test_alarms_come_out_of_a_run(sides: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    let_judge_say(
        monkeypatch, [scores(0.5, "inverted"), scores(0.5, "inverted", "collapsed"), scores(0.5, "collapsed")]
    )
    said = messages(train(*sides, tmp_path / "run", JUDGED))
    assert sum("swapped" in message for message in said) == 1
    assert sum("nearly the same" in message for message in said) == 1


@pytest.mark.slow
def test_a_judge_that_fails_ends_no_run(
    sides: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object, **_named: object) -> None:
        raise PutError("The network is missing.")

    monkeypatch.setattr("put.evaluation.evaluator.Evaluator", fail)
    events = list(train(*sides, tmp_path / "run", JUDGED))
    (warned,) = [event for event in events if isinstance(event, Warned) and "no validation scores" in event.message]
    assert "The network is missing." in warned.message
    assert events[-1].model == tmp_path / "run" / LAST


@pytest.mark.slow
def test_sheets_show_the_same_pictures_and_what_became_of_them(sides: tuple[Path, Path], tmp_path: Path) -> None:
    for index in range(30):
        Image.new("RGB", (80, 80), (8 * index, 0, 255 - 8 * index)).save(sides[0] / f"plain{index}.png")
    run = tmp_path / "run"
    list(train(*sides, run, dataclasses.replace(OPTIONS, sample_every=2)))
    sheets = sorted((run / "samples").iterdir())
    assert [path.stem for path in sheets] == ["0000000", "0000002", "0000004"]
    first, second = (np.asarray(Image.open(path), dtype=float) for path in sheets[1:])
    assert first.shape == (512, 6 * 256, 3)
    assert (first[:240] == second[:240]).all()
    assert abs(first[256:] - second[256:]).mean() > 0.01


@pytest.mark.slow
def test_tensorboard_gets_scalars_scores_and_sheets(
    sides: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("tensorboard")
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    let_judge_say(monkeypatch, [scores(0.9), scores(0.25), scores(0.6)])
    list(train(*sides, tmp_path / "run", JUDGED))
    board = EventAccumulator(str(tmp_path / "run" / "tensorboard")).Reload()
    assert [(event.step, event.value) for event in board.Scalars("validation/score")][1] == (4, 0.25)
    assert [event.step for event in board.Scalars("training/nce")] == [2, 4, 6]
    assert [event.step for event in board.Images("samples")] == [0, 6]


@pytest.mark.slow
def test_without_tensorboard_nothing_is_said(
    sides: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.startswith("torch.utils.tensorboard")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "tensorboard", None)
    events = list(train(*sides, tmp_path / "run", OPTIONS))
    assert isinstance(events[-1], TrainingFinished)
    assert messages(events) == []
    assert [event.begins_from for event in events if isinstance(event, TrainingStarted)] == [
        "2 steps of identity pre-training"
    ]
    assert not (tmp_path / "run" / "tensorboard").exists()
