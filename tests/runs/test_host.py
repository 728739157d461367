"""Real processes that train: started, asked, killed, lent, one after another."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import torch

from put.errors import OutputError, PutError, TrainingError
from put.events import (
    TrainingEvent,
    TrainingFinished,
    TrainingSampled,
    TrainingSaved,
    TrainingStarted,
    TrainingStepped,
)
from put.files import atomic
from put.files.locks import locked
from put.models.model_file import read_card, verify
from put.program import put_command
from put.runs import gpu_lease as lending
from put.runs import launch
from put.runs.control import is_used, read_status, send, take_commands
from put.runs.devices import device_folder, known_device
from put.runs.event_log import EventLog, EventTail
from put.runs.launch import start_workers
from put.runs.layout import BEST, CHECKPOINT, COMMANDS, CONFIG, EVENTS, LAST, QUEUED
from put.runs.library import RunLibrary
from put.runs.status_writer import StatusWriter
from put.runs.types import RunCommand, RunState
from put.training.worker import process as host
from put.training.worker import run_worker as hosting
from put.training.worker.process import work
from tests.runs.making import log_of, new_run, wait_for, wait_for_state
from tests.training.running import assert_same_networks

pytestmark = pytest.mark.slow

HELD = TrainingError("held")


@pytest.fixture(autouse=True)
def one_thread(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Sums come out the same bit by bit only in the same number of threads."""
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(autouse=True)
def clean_up() -> Iterator[None]:
    """No process outlives its test, and none is left to be collected."""
    yield
    for started in launch._started:
        started.kill()
        started.wait()
    launch._started.clear()


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What would have been started."""
    commands: list[list[str]] = []
    monkeypatch.setattr(launch, "_start", commands.append)
    return commands


@contextmanager
def worker(*arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen(put_command(["runs", "work", "--device", "cpu", *arguments])) as process:
        try:
            yield process
        finally:
            process.kill()


def said(run: Path) -> list[object]:
    tail, events = EventTail(run), []
    while found := tail.read():
        events += found
    return events


def test_queued_runs_are_trained_one_after_another_in_processes_of_their_own(tmp_path: Path) -> None:
    library = RunLibrary()
    runs = [new_run(library, tmp_path, steps=2), new_run(library, tmp_path, steps=3)]
    for _ in range(3):  # those that come too late end at once
        start_workers(library)
    for run, steps in zip(runs, (2, 3), strict=True):
        wait_for_state(run, RunState.FINISHED)
        events = said(run)
        assert isinstance(events[0], TrainingStarted)
        assert isinstance(events[-1], TrainingFinished)
        assert sum(isinstance(event, TrainingStarted) for event in events) == 1
        status = library.entry(run).status
        assert (status.step, status.steps, status.device, status.precision) == (steps, steps, "cpu", "fp32")
        assert status.sample == run / "samples" / f"{steps:07d}.jpg"
        assert library.entry(run).snapshots == (steps,)
        assert log_of(run) == ""
        verify(run / LAST)
    wait_for(lambda: not is_used(runs[1]), "the last process has not ended")
    assert not any((run / QUEUED).exists() for run in runs)


def test_a_run_does_what_is_asked_of_it(tmp_path: Path, started: list[list[str]]) -> None:
    library = RunLibrary()
    run = new_run(library, tmp_path, steps=5000, save_every=5000, sample_every=5000)
    with worker():
        wait_for(lambda: read_status(run).step >= 1, log_of(run))
        send(run, RunCommand.SAMPLE)
        send(run, RunCommand.SAVE)
        wait_for(lambda: any(isinstance(event, TrainingSaved) for event in said(run)), "not saved")
        first, *others = (event for event in said(run) if isinstance(event, TrainingSampled))
        assert first.step == 0
        assert 1 <= len(others) <= 2  # one sheet for both, unless a step was between the two requests
        sampled = others[-1]
        assert sampled.path.exists()
        assert library.entry(run).snapshots == tuple(event.step for event in others)

        send(run, RunCommand.PAUSE)
        wait_for_state(run, RunState.PAUSED)
        paused_at = read_status(run).step
        assert paused_at > sampled.step
        saved = [event for event in said(run) if isinstance(event, TrainingSaved)]
        assert [(event.step, event.with_model) for event in saved[1:]] == [(paused_at, False)]
        send(run, RunCommand.SAVE)  # all is saved already
        with lending_process():
            send(run, RunCommand.CONTINUE)
            wait_for_state(run, RunState.PREEMPTED)
        # it is killed by now, and has given nothing back itself
        wait_for(lambda: read_status(run).step > paused_at, "it did not go on")
        begun = [event for event in said(run) if isinstance(event, TrainingStarted)]
        assert [event.step for event in begun] == [0, paused_at]

        with lending_process():
            wait_for_state(run, RunState.PREEMPTED)
            send(run, RunCommand.PAUSE)
            wait_for_state(run, RunState.PAUSED)
        time.sleep(1.5 * hosting.GRACE)  # nothing is to happen, so that there is nothing to wait for
        assert read_status(run).state is RunState.PAUSED
        send(run, RunCommand.CONTINUE)
        wait_for(lambda: read_status(run).state is RunState.RUNNING, "it did not go on")
        send(run, RunCommand.STOP)
        wait_for_state(run, RunState.STOPPED)
    stopped_at = read_status(run).step
    assert stopped_at in library.entry(run).snapshots
    assert read_card(run / LAST)[1].training["step"] == f"{stopped_at} of 5000"
    assert list((run / COMMANDS).iterdir()) == [run / COMMANDS / ".lock"]
    assert torch.load(run / CHECKPOINT, weights_only=True)["step"] == stopped_at


@contextmanager
def lending_process() -> Iterator[None]:
    """Another process that makes a loan, and is killed in the end."""
    text = (
        "import time\nfrom put.runs.gpu_lease import lease\n"
        'with lease("x"):\n print("lease", flush=True)\n time.sleep(600)'
    )
    with subprocess.Popen([sys.executable, "-c", text], stdout=subprocess.PIPE) as lease_holder:
        assert lease_holder.stdout is not None
        assert lease_holder.stdout.readline()
        try:
            yield
        finally:
            lease_holder.kill()


def test_a_killed_run_is_found_and_ends_as_if_nothing_had_been(tmp_path: Path, started: list[list[str]]) -> None:
    library = RunLibrary()
    options = {"steps": 8, "save_every": 3, "sample_every": 8}
    run = new_run(library, tmp_path, **options)
    with worker() as process:
        wait_for(lambda: any(isinstance(event, TrainingSaved) for event in said(run)), log_of(run))
        process.send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
        process.wait()
    status = library.entry(run).status
    assert status.state is RunState.INTERRUPTED
    assert status.step >= 3
    assert not is_used(run)
    other = new_run(library, tmp_path, **options)
    library.enqueue(run)
    for one in (run, other):
        assert work(library, "cpu", one) == one
        assert read_status(one).state is RunState.FINISHED
    assert_same_networks(run, other)
    assert (run / LAST).read_bytes() == (other / LAST).read_bytes()


def test_a_signal_stops_a_run_and_nothing_else_is_begun(
    tmp_path: Path, started: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    library = RunLibrary()
    run, other = new_run(library, tmp_path, steps=5000), new_run(library, tmp_path)
    seen: list[int] = []

    def write(_log: object, event: object) -> None:
        if (step := getattr(event, "step", 0)) == 10:
            seen.append(step)
            os.kill(os.getpid(), signal.SIGTERM)

    monkeypatch.setattr(EventLog, "add", write)
    assert work(library, "cpu") == run
    assert seen
    assert read_status(run).state is RunState.STOPPED
    assert torch.load(run / CHECKPOINT, weights_only=True)["step"] == read_status(run).step == 10
    assert read_status(other).state is RunState.QUEUED
    assert started == []


def test_nothing_is_trained_where_the_device_or_the_run_is_taken(tmp_path: Path, started: list[list[str]]) -> None:
    library = RunLibrary()
    run = new_run(library, tmp_path)
    with locked(device_folder("cpu"), HELD):
        assert work(library, "cpu") is None
        start_workers(library)
    for folder in (run, run / COMMANDS):
        folder.mkdir(exist_ok=True)
        with locked(folder, HELD):
            assert work(library, "cpu") is None
            start_workers(library)
    assert started == []
    assert read_status(run).state is RunState.QUEUED
    start_workers(library)
    assert started == [put_command(["runs", "work", "--device", "cpu"])]
    start_workers(RunLibrary(tmp_path / "none"))
    assert len(started) == 1


def test_a_run_that_is_queued_while_another_ends_is_not_forgotten(
    tmp_path: Path, started: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    library = RunLibrary()
    first, late = new_run(library, tmp_path, steps=1), []

    def hosted(*given: object) -> bool:
        late.append(new_run(library, tmp_path, steps=1))
        start_workers(library)  # finds the device taken
        assert started == []
        return True

    monkeypatch.setattr(host, "_train", hosted)
    assert work(library, "cpu") == first
    assert started == [put_command(["runs", "work", "--device", "cpu"])]
    assert [entry.path for entry in library.waiting("cpu")] == late


def test_what_auto_means_is_found_out_once(
    tmp_path: Path, started: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("put.device.devices", lambda: ["cpu"])
    library = RunLibrary()
    run = new_run(library, tmp_path, device="auto", steps=1)
    start_workers(library)
    assert started.pop() == put_command(["runs", "work", "--device", "auto"])
    with locked(device_folder("cpu"), HELD):
        assert work(library, "auto") is None
        entry = library.entry(run)
        assert (entry.status.state, entry.status.place_in_queue) == (RunState.QUEUED, 1)
        assert known_device("auto") == "cpu"
        start_workers(library)
        assert started == []
    start_workers(library)
    assert started.pop() == put_command(["runs", "work", "--device", "cpu"])
    assert work(library, "cpu") == run
    assert read_status(run).state is RunState.FINISHED


def test_a_run_that_cannot_begin_says_why(
    tmp_path: Path, started: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    library = RunLibrary()
    missing, fine = new_run(library, tmp_path, device="cuda:7"), new_run(library, tmp_path, steps=1)
    assert work(library, "cuda:7") == missing
    status = library.entry(missing).status
    assert status.state is RunState.FAILED
    assert status.problem is not None
    assert "cuda:7 is not among them" in status.problem.message
    assert "DeviceError" in capsys.readouterr().err
    assert started == [put_command(["runs", "work", "--device", "cpu"])]
    library.unqueue(fine)
    for picture in (tmp_path / "paintings").iterdir():
        picture.unlink()
    library.enqueue(fine)
    work(library, "cpu")
    status = read_status(fine)
    assert status.state is RunState.FAILED
    assert status.problem is not None
    assert status.problem.hint


def test_an_unexpected_end_is_told(tmp_path: Path, started: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_given: object, **_more: object) -> None:
        raise ZeroDivisionError("seven")

    monkeypatch.setattr("put.training.run.train", broken)
    library = RunLibrary()
    run = new_run(library, tmp_path)
    assert work(library, "cpu") == run
    problem = read_status(run).problem
    assert problem is not None
    assert "ZeroDivisionError: seven" in problem.detail
    assert not is_used(run)


def test_a_run_without_a_checkpoint_begins_again_and_a_prolonged_one_goes_on(
    tmp_path: Path, started: list[list[str]]
) -> None:
    library = RunLibrary()
    run = new_run(library, tmp_path, steps=2)
    part = f".x.put-{atomic._MACHINE}-99999999-00000000.part"
    for name in (CONFIG, part, "held_out.json", "metrics.csv"):  # a kill before the first checkpoint
        (run / name).write_bytes(b"half")
    assert work(library, "cpu") == run
    assert read_status(run).state is RunState.FINISHED
    assert list(run.rglob("*.part")) == []
    library.enqueue(run, 3)
    assert work(library, "cpu") == run
    status = read_status(run)
    assert (status.state, status.step, status.steps) == (RunState.FINISHED, 3, 3)
    assert (run / EVENTS).read_bytes().count(b'"started"') == 2


def test_a_run_waits_until_a_loan_is_over(
    tmp_path: Path, started: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    states: list[RunState] = []
    lent = iter([True] * 3)
    monkeypatch.setattr(lending, "is_leased", lambda: next(lent, False))
    enter = StatusWriter.enter

    def note(keeper: StatusWriter, state: RunState, problem: TrainingError | None = None) -> None:
        states.append(state)
        enter(keeper, state, problem)

    monkeypatch.setattr(StatusWriter, "enter", note)
    monkeypatch.setattr(hosting, "GRACE", 0.0)
    library = RunLibrary()
    run = new_run(library, tmp_path, steps=1)
    work(library, "cpu")
    assert states == [
        RunState.STARTING, RunState.PREEMPTED, RunState.STARTING, RunState.RUNNING, RunState.FINISHED
    ]  # fmt: skip
    assert read_status(run).state is RunState.FINISHED


def test_a_run_whose_folder_cannot_be_used_does_not_hold_up_the_others(
    tmp_path: Path, started: list[list[str]]
) -> None:
    library = RunLibrary()
    locked_out, silent, fine = (new_run(library, tmp_path, steps=1) for _ in range(3))
    (locked_out / COMMANDS).write_bytes(b"no folder")
    (silent / "host.log").mkdir()
    assert work(library, "cpu") == silent
    assert len(started) == 1
    problem = read_status(silent).problem
    assert problem is not None
    assert "host.log is a folder" in problem.message
    assert work(library, "cpu") == fine
    assert read_status(fine).state is RunState.FINISHED
    del started[:]
    with pytest.raises(OutputError):
        work(library, "cpu")
    assert started == []  # or each would start another for ever
    assert read_status(locked_out).state is RunState.QUEUED


def test_generators_whose_checkpoint_is_gone_are_not_overwritten(tmp_path: Path, started: list[list[str]]) -> None:
    library = RunLibrary()
    run = new_run(library, tmp_path, steps=1)
    (run / BEST).write_bytes(b"a night's work")
    assert work(library, "cpu") == run
    status = read_status(run)
    assert status.state is RunState.FAILED
    assert status.problem is not None
    assert "models" in status.problem.message
    with pytest.raises(TrainingError, match="models"):
        library.enqueue(run)
    assert (run / BEST).read_bytes() == b"a night's work"


@pytest.mark.parametrize(
    ("commands", "ends"),
    [
        ((RunCommand.PAUSE, RunCommand.STOP), RunState.STOPPED),
        ((RunCommand.PAUSE, RunCommand.CONTINUE, RunCommand.STOP), RunState.STOPPED),
        ((RunCommand.PAUSE, RunCommand.CONTINUE), RunState.FINISHED),
    ],
)
def test_commands_that_come_together_are_all_carried_out(
    tmp_path: Path, started: list[list[str]], monkeypatch: pytest.MonkeyPatch,
    commands: tuple[RunCommand, ...], ends: RunState,
) -> None:  # fmt: skip
    library = RunLibrary()
    run = new_run(library, tmp_path, steps=8)
    entered, looks = list[RunState](), iter(range(1000))
    add, enter = EventLog.add, StatusWriter.enter

    def ask(log: EventLog, event: TrainingEvent) -> None:
        add(log, event)
        if isinstance(event, TrainingStepped) and event.step == 1:
            for command in commands:
                send(run, command)

    def note(writer: StatusWriter, state: RunState, problem: PutError | None = None) -> None:
        entered.append(state)
        enter(writer, state, problem)

    def take(path: Path) -> list[RunCommand]:
        return take_commands(path) if next(looks) < 900 else [RunCommand.CONTINUE]  # else it would wait for ever

    monkeypatch.setattr(EventLog, "add", ask)
    monkeypatch.setattr(StatusWriter, "enter", note)
    monkeypatch.setattr(hosting, "take_commands", take)
    monkeypatch.setattr(hosting, "CHECK_EVERY", 0.0)
    assert work(library, "cpu") == run
    assert next(looks) < 900, "it waited though it was asked to go on"
    assert RunState.PAUSED in entered
    assert entered[-1] is ends


@pytest.mark.parametrize("asked", ["stop", "pause", "signal"])
def test_what_is_asked_with_the_last_step_comes_too_late(
    tmp_path: Path, started: list[list[str]], monkeypatch: pytest.MonkeyPatch, asked: str
) -> None:
    library = RunLibrary()
    run = new_run(library, tmp_path, steps=2)
    add = EventLog.add

    def ask(log: EventLog, event: TrainingEvent) -> None:
        add(log, event)
        if getattr(event, "step", 0) == 2:
            if asked == "signal":
                os.kill(os.getpid(), signal.SIGTERM)
            else:
                send(run, RunCommand(asked))

    monkeypatch.setattr(EventLog, "add", ask)
    monkeypatch.setattr(hosting, "CHECK_EVERY", 0.0)
    assert work(library, "cpu") == run
    assert read_status(run).state is RunState.FINISHED
    assert isinstance(said(run)[-1], TrainingFinished)


def test_a_signal_while_torch_is_loaded_ends_it_before_it_trains(
    tmp_path: Path, started: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def claim(*_given: object) -> str:
        os.kill(os.getpid(), signal.SIGTERM)
        return "cpu"

    monkeypatch.setattr(host, "_claim_device", claim)
    library = RunLibrary()
    run = new_run(library, tmp_path)
    assert work(library, "cpu") == run
    assert read_status(run).state is RunState.STOPPED
    assert not (run / CONFIG).exists()
