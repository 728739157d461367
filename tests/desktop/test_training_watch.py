from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from put.config import Preset, preset_options
from put.errors import TrainingError
from put.events import TrainingEvaluated, TrainingEvent, TrainingStepped
from put.runs.types import RunEntry, RunSpec, RunState
from put_desktop.training.draft.draft import draft_from_spec
from put_desktop.training.runs import gpu_lease as lend
from put_desktop.training.runs import run_watch
from put_desktop.training.runs.candidates import best_weights
from put_desktop.training.runs.gpu_lease import LeaseHolder
from put_desktop.training.runs.run_access import _new_folder
from put_desktop.training.runs.run_watch import RunWatch
from tests.desktop.runs_stand_in import FakeRuns, make_entry

HERE = Path("/runs")


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_watch, "SEEN_MS", 10)
    monkeypatch.setattr(run_watch, "UNSEEN_MS", 20)


@pytest.fixture
def runs() -> FakeRuns:
    return FakeRuns()


@pytest.fixture
def watch(runs: FakeRuns) -> Iterator[RunWatch]:
    found = RunWatch(runs)
    yield found
    assert found.close()


def test_it_rests_where_nothing_goes_on_and_nobody_looks(qtbot: QtBot, runs: FakeRuns, watch: RunWatch) -> None:
    assert runs.reads == 0
    runs.listed = [make_entry(HERE / "a", RunState.FINISHED), make_entry(HERE / "b", RunState.INTERRUPTED)]
    with qtbot.waitSignal(watch.entries_changed):
        watch.refresh()
    assert [entry.path.name for entry in watch.entries] == ["a", "b"]
    assert not watch.waiting
    watch.set_visible(True)
    qtbot.waitUntil(lambda: runs.reads >= 4)
    watch.set_visible(False)
    qtbot.waitUntil(lambda: not watch.waiting)
    assert threading.current_thread().name not in runs.threads


def test_it_goes_on_while_a_run_is_live_or_waits(qtbot: QtBot, runs: FakeRuns, watch: RunWatch) -> None:
    path = HERE / "a"
    runs.listed = [make_entry(path, RunState.PAUSED)]
    watch.refresh()
    qtbot.waitUntil(lambda: runs.reads >= 4)
    assert [entry.path for entry in watch.live] == [path]
    with qtbot.waitSignal(watch.entries_changed):
        runs.change(path, RunState.STOPPED)
    qtbot.waitUntil(lambda: not watch.waiting)
    assert watch.live == []


def test_changes_are_told_and_nothing_else(qtbot: QtBot, runs: FakeRuns, watch: RunWatch) -> None:
    told: list[int] = []
    watch.entries_changed.connect(lambda: told.append(runs.reads))
    runs.listed = [make_entry(HERE / "a", step=1)]
    watch.set_visible(True)
    qtbot.waitUntil(lambda: runs.reads >= 5)
    assert len(told) == 1
    runs.change(HERE / "a", RunState.RUNNING, step=2)
    qtbot.waitUntil(lambda: len(told) == 2)


def test_the_shown_run_is_read_from_its_beginning_and_no_event_is_lost(
    qtbot: QtBot, runs: FakeRuns, watch: RunWatch
) -> None:
    first, second = HERE / "a", HERE / "b"
    runs.listed = [make_entry(first, RunState.FINISHED), make_entry(second, RunState.RUNNING)]
    many: list[TrainingEvent] = [TrainingStepped(step, 200, {"g": 1.0}) for step in range(1, 101)]
    runs.events[first] = [*many, TrainingEvaluated(100, {"score": 0.5}, best=True)]
    runs.events[second] = [TrainingEvaluated(7, {"score": 0.7}, best=True)]
    watch.show(first)
    watch.set_visible(True)
    qtbot.waitUntil(lambda: len(watch.history.scores) == 1)
    assert [point.step for point in watch.history.losses] == list(range(1, 101))
    shown: list[tuple[RunEntry, int]] = []
    watch.run_changed.connect(lambda entry, history: shown.append((entry, len(history.scores))))
    watch.show(second)
    watch.show(first)
    watch.show(second)
    qtbot.waitUntil(lambda: bool(watch.history.scores))
    assert [score.step for score in watch.history.scores] == [7]
    assert watch.history.losses == ()
    runs.events[second].append(TrainingEvaluated(9, {"score": 0.6}, best=True))
    qtbot.waitUntil(lambda: len(watch.history.scores) == 2)
    assert {entry.path for entry, _ in shown[-2:]} == {second}
    watch.show(None)
    assert watch.history.scores == ()


def test_processes_are_started_for_what_waits(
    qtbot: QtBot, runs: FakeRuns, watch: RunWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs.listed = [make_entry(HERE / "a", RunState.QUEUED)]
    watch.refresh()
    qtbot.waitUntil(lambda: runs.reads >= 5)
    assert runs.asked == [("start_workers",)]  # the first one is given its time
    runs.listed.append(make_entry(HERE / "b", RunState.QUEUED))
    qtbot.waitUntil(lambda: len(runs.asked) == 2)
    monkeypatch.setattr(run_watch, "WORKER_SECONDS", 0.0)
    qtbot.waitUntil(lambda: len(runs.asked) >= 5)  # nobody came: another one


def test_what_cannot_be_started_is_told_once(qtbot: QtBot, runs: FakeRuns, watch: RunWatch) -> None:
    runs.listed = [make_entry(HERE / "a", RunState.QUEUED)]
    runs.refuse = TrainingError("No process can be started.")
    told: list[Exception] = []
    watch.error_occurred.connect(told.append)
    watch.set_visible(True)
    qtbot.waitUntil(lambda: runs.reads >= 3)
    runs.listed.append(make_entry(HERE / "b", RunState.QUEUED))
    before = runs.reads
    qtbot.waitUntil(lambda: runs.reads >= before + 3)
    assert [str(error) for error in told] == ["No process can be started."]
    assert len(watch.entries) == 2  # the list is there all the same


def test_the_loan_is_one_however_many_jobs_follow(
    qtbot: QtBot, runs: FakeRuns, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lend, "GRACE_MS", 30)
    lease_holder = LeaseHolder(lambda: runs.lease("files"))
    with qtbot.waitSignal(lease_holder.started):
        lease_holder.want(wanted=True)
    assert runs.leases == 1
    lease_holder.want(wanted=False)
    lease_holder.want(wanted=True)  # the next job
    lease_holder.want(wanted=True)
    assert lease_holder.held
    lease_holder.want(wanted=False)
    qtbot.waitUntil(lambda: runs.leases == 0)
    assert runs.asked == [("lease", "files")]
    assert threading.current_thread().name not in runs.threads
    lease_holder.want(wanted=True)
    qtbot.waitUntil(lambda: runs.leases == 1)
    lease_holder.close()  # while it is held
    assert runs.leases == 0


def test_a_preview_borrows_for_a_while(qtbot: QtBot, runs: FakeRuns, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lend, "PREVIEW_MS", 30)
    lease_holder = LeaseHolder(lambda: runs.lease("files"))
    with qtbot.waitSignal(lease_holder.started):
        lease_holder.touch()
    qtbot.waitUntil(lambda: runs.leases == 0)
    lease_holder.want(wanted=True)
    lease_holder.touch()
    lease_holder.release()  # it was switched off
    qtbot.waitUntil(lambda: runs.leases == 0)
    assert not lease_holder.held
    lease_holder.close()


def test_a_loan_that_cannot_be_made_is_told(qtbot: QtBot, runs: FakeRuns) -> None:
    runs.refuse = TrainingError("The folder cannot be written.")
    lease_holder = LeaseHolder(lambda: runs.lease("files"))
    with qtbot.waitSignal(lease_holder.failed) as told:
        lease_holder.want(wanted=True)
    assert "cannot be written" in str(told.args[0])
    lease_holder.want(wanted=False)
    lease_holder.close()


@pytest.mark.parametrize("single", [False, True])
def test_a_clone_has_the_same_settings(single: bool) -> None:
    changed = {"steps": 123, "ngf": 8, "nce_layers": (4, 8), "single": single}
    options = preset_options(Preset.QUICK, 0.5, **changed)
    order = RunSpec("x", HERE / "a", HERE / "b", options, "quick", 0.5, (HERE / "a/1.jpg",))
    draft = draft_from_spec(order)
    assert draft.options() == options
    assert (draft.preset, draft.style, draft.left_out) == (Preset.QUICK, 0.5, frozenset({HERE / "a/1.jpg"}))
    assert draft.changed == {name: value for name, value in changed.items() if value is not False}
    other = draft_from_spec(order, HERE / "best.safetensors").options()
    assert other.start == str(HERE / "best.safetensors")
    assert other.steps == 123


def test_a_clone_keeps_a_title_of_its_own() -> None:
    order = RunSpec("Monet 2", HERE / "a", HERE / "b", preset_options(Preset.QUICK))
    assert draft_from_spec(order).title == "Monet 2"
    assert draft_from_spec(replace(order, title="a → b 2")).title == "", "it follows the folders"


def test_a_folder_where_one_may_not_look_is_no_accident(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "Ink to oil").mkdir()

    def forbidden(path: Path) -> bool:
        raise PermissionError(path)

    monkeypatch.setattr(Path, "exists", forbidden)
    assert _new_folder(tmp_path, "Ink → oil") == tmp_path / "Ink to oil 2"


def test_a_clone_of_an_order_of_another_version_keeps_its_settings() -> None:
    options = preset_options(Preset.BEST, -1.0, rate=1e-4)
    draft = draft_from_spec(RunSpec("x", HERE / "a", HERE / "b", options, "splendid", 3.0))
    assert draft.options() == options


def test_the_weights_of_a_run_are_its_best(tmp_path: Path) -> None:
    entry = make_entry(tmp_path)
    assert best_weights(entry) is None
    for name in ("snapshots/0000050.safetensors", "snapshots/0000100.safetensors", "last.safetensors"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
        found = best_weights(entry)
        assert found is None if "50" in name else found == tmp_path / name
    (tmp_path / "best.safetensors").touch()
    assert best_weights(entry) == tmp_path / "best.safetensors"
