"""Runs of ``put train`` have no log of events: their files tell what happened."""

from __future__ import annotations

from pathlib import Path

import pytest

from put.events import TrainingEvaluated, TrainingSampled, TrainingStarted, TrainingStepped
from put.runs.adopted_events import AdoptedTail
from put.runs.event_log import EventLog


@pytest.fixture
def run(tmp_path: Path) -> Path:
    (tmp_path / "config.json").write_text('{"steps": 40}')
    (tmp_path / "metrics.csv").write_text("step,seconds_per_step,nce,memory\n10,0.5,4.5,1000\n20,0.5,nan,1000\n30,0.5")
    (tmp_path / "scores.csv").write_text("step,kid,score\n10,0.2,0.2\n20,0.1,0.1\n30,0.3,0.3\nbad,,\n")
    (tmp_path / "samples").mkdir()
    for step in (0, 10, 20, 30):
        (tmp_path / "samples" / f"{step:07}.jpg").touch()
    (tmp_path / "samples" / "notes.jpg").touch()
    return tmp_path


def sheets(events: list[object]) -> list[int]:
    return [event.step for event in events if isinstance(event, TrainingSampled)]


def test_the_files_of_a_run_tell_its_losses_scores_and_samples(run: Path) -> None:
    tail = AdoptedTail(run)
    events = tail.read()
    assert sheets(events) == [0, 10, 20, 30]
    assert [event.step for event in events] == sorted(event.step for event in events)
    stepped = [event for event in events if isinstance(event, TrainingStepped)]
    assert stepped[:2] == [
        TrainingStepped(10, 40, {"nce": 4.5}, 0.5, None, 1000),
        TrainingStepped(20, 40, {}, 0.5, None, 1000),
    ]
    scores = [event for event in events if isinstance(event, TrainingEvaluated)]
    assert [(event.step, event.best) for event in scores] == [(10, True), (20, True), (30, False)]
    assert tail.read() == []
    (run / "samples" / "0000040.jpg").touch()
    assert tail.read() == [TrainingSampled(40, run / "samples" / "0000040.jpg")]


def test_a_run_that_was_resumed_with_a_log_keeps_what_came_before(run: Path) -> None:
    with EventLog(run) as log:
        log.add(TrainingStarted(20, 60, 1, 1, "cpu", "fp32", run))
        log.add(TrainingSampled(30, run / "samples" / "0000030.jpg"))
    tail = AdoptedTail(run)
    assert sheets(tail.read()) == [0, 10, 20, 30]
    assert tail.read() == []


def test_a_run_with_a_log_of_its_own_is_told_by_that_alone(run: Path) -> None:
    with EventLog(run) as log:
        log.add(TrainingStarted(0, 60, 1, 1, "cpu", "fp32", run))
    assert AdoptedTail(run).read() == [TrainingStarted(0, 60, 1, 1, "cpu", "fp32", run)]
    assert AdoptedTail(run / "nothing").read() == []
