from __future__ import annotations

import dataclasses
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from put.events import TrainingFinished, TrainingSampled, TrainingSaved, TrainingStarted, TrainingStepped
from put.training.loop.checkpoint import read_checkpoint
from put.training.loop.distributed import DistributedContext
from put.training.loop.trainer import Trainer
from put.training.recording.snapshots import sheet_file, snapshot_steps
from put.training.requests import Request, Requests
from put.training.run import CHECKPOINT, LAST, resume, train
from put.training.validation.split import choose_split
from tests.training.running import OPTIONS, assert_same_networks, make_sides, messages

LONG = dataclasses.replace(OPTIONS, steps=6, save_every=6, sample_every=6)


@pytest.fixture
def sides(tmp_path: Path) -> tuple[Path, Path]:
    return make_sides(tmp_path)


@pytest.fixture
def one_thread() -> Iterator[None]:
    count = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(count)


def test_asking_twice_is_asking_once_and_taking_takes_all() -> None:
    requests = Requests()
    threads = [threading.Thread(target=requests.ask, args=(each,)) for each in (Request.SAMPLE, Request.SAVE) * 3]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert requests.take() == {Request.SAMPLE, Request.SAVE}
    assert requests.take() == set()


@pytest.mark.slow
@pytest.mark.usefixtures("one_thread")
def test_what_is_asked_for_is_made_after_the_step_and_changes_nothing(sides: tuple[Path, Path], tmp_path: Path) -> None:
    list(train(*sides, tmp_path / "plain", LONG))
    run, requests = tmp_path / "asked", Requests()
    sampled, saved = [], []
    for event in train(*sides, run, LONG, requests=requests):
        if isinstance(event, TrainingStepped) and event.step == 1:
            requests.ask(Request.SAMPLE)
        if isinstance(event, TrainingStepped) and event.step == 3:
            requests.ask(Request.SAVE)
        if isinstance(event, TrainingSampled):
            sampled.append(event.step)
            assert event.path.exists()
        if isinstance(event, TrainingSaved):
            saved.append(event.step)
            assert read_checkpoint(event.path).step == event.step
    assert sampled == [0, 2, 4, 6]
    assert saved == [4, 6]
    assert snapshot_steps(run) == [2, 4, 6]
    assert_same_networks(tmp_path / "plain", run)


@pytest.mark.slow
@pytest.mark.usefixtures("one_thread")
def test_a_run_can_go_on_from_what_was_asked_for(sides: tuple[Path, Path], tmp_path: Path) -> None:
    list(train(*sides, tmp_path / "plain", LONG))
    run, requests = tmp_path / "asked", Requests()
    events = train(*sides, run, LONG, requests=requests)
    next(event for event in events if isinstance(event, TrainingStepped) and event.step == 0)
    requests.ask(Request.SAVE)  # before the first step
    assert next(event for event in events if isinstance(event, TrainingSaved)).step == 1
    whole = (run / CHECKPOINT).read_bytes()
    next(event for event in events if isinstance(event, TrainingStepped) and event.step == 3)
    events.close()
    (run / CHECKPOINT).write_bytes(whole)
    requests.ask(Request.SAMPLE)
    rest = list(resume(run, device="cpu", requests=requests))
    assert [event.step for event in rest if isinstance(event, TrainingSampled)] == [2, 6]
    assert_same_networks(tmp_path / "plain", run)


@pytest.mark.slow
@pytest.mark.usefixtures("one_thread")
def test_what_is_asked_for_in_the_pretraining_is_made_at_once_and_changes_nothing(
    sides: tuple[Path, Path], tmp_path: Path
) -> None:
    options = dataclasses.replace(LONG, warmup_steps=5)
    list(train(*sides, tmp_path / "plain", options))
    run, requests = tmp_path / "asked", Requests()
    events = train(*sides, run, options, requests=requests)
    next(event for event in events if isinstance(event, TrainingStepped) and event.step == -4)
    before = sheet_file(run, 0).read_bytes()
    requests.ask(Request.SAMPLE)
    requests.ask(Request.SAVE)
    given = [next(events) for _ in range(3)]
    assert [getattr(event, "step", None) for event in given] == [-3, 0, -3]
    assert isinstance(given[1], TrainingSampled)
    assert sheet_file(run, 0).read_bytes() != before, "of the present generator"
    assert given[2] == TrainingSaved(-3, run / CHECKPOINT, with_model=False)
    assert read_checkpoint(run / CHECKPOINT).progress["pretrained"] == 2
    assert not (run / LAST).exists()
    whole = (run / CHECKPOINT).read_bytes()
    list(events)
    assert_same_networks(tmp_path / "plain", run)
    (run / CHECKPOINT).write_bytes(whole)  # as if it had been killed
    rest = list(resume(run, device="cpu"))
    assert isinstance(rest[0], TrainingStarted)
    assert rest[0].step == -3
    assert_same_networks(tmp_path / "plain", run)


@pytest.mark.slow
def test_without_snapshots_saving_writes_no_sheet(sides: tuple[Path, Path], tmp_path: Path) -> None:
    run, requests = tmp_path / "run", Requests()
    requests.ask(Request.SAVE)
    options = dataclasses.replace(LONG, snapshots=0, warmup_steps=1)  # with the last of them no checkpoint is due
    events = list(train(*sides, run, options, requests=requests))
    assert [event.step for event in events if isinstance(event, TrainingSaved)] == [1, 6]
    assert [event.step for event in events if isinstance(event, TrainingSampled)] == [0, 6]
    assert not sheet_file(run, 1).exists()


@pytest.mark.slow
def test_sheets_out_of_turn_raise_no_alarm(
    sides: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "put.training.loop.recorder.write_samples", lambda path, *_rest: path.parent.mkdir(exist_ok=True) or 0
    )
    monkeypatch.setattr("put.training.recording.metrics.Metrics.add_sheet", lambda *_arguments: None)
    requests = Requests()
    events = []
    for event in train(*sides, tmp_path / "run", LONG, requests=requests):
        events.append(event)
        requests.ask(Request.SAMPLE)
    assert [event.step for event in events if isinstance(event, TrainingSampled)] == [0, 0, 1, 2, 3, 4, 5, 6]
    assert not [message for message in messages(events) if "nearly the same" in message]
    assert isinstance(events[-1], TrainingFinished)


@pytest.mark.slow
def test_processes_that_train_together_do_not_heed_them(sides: tuple[Path, Path], tmp_path: Path) -> None:
    requests = Requests()
    requests.ask(Request.SAVE)
    split = choose_split(*sides, OPTIONS)
    for world, left in ((DistributedContext(0, 2), {Request.SAVE}), (DistributedContext(), set[Request]())):
        session = Trainer(sides, tmp_path / "run", OPTIONS, split, torch.device("cpu"), world, requests)
        taken = session._requests.take() if session._requests is not None else set()
        session.close()
        assert ({Request.SAVE} - taken) == left
