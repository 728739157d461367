"""The list of runs: what is in it, what may be added, what is removed."""

from __future__ import annotations

import dataclasses
import json
import os
import time
from pathlib import Path

import pytest

from put.config import Selection, TrainOptions
from put.errors import DiskFullError, OptionError, TrainingError
from put.events import Verdict
from put.files.json_file import write_json
from put.files.locks import locked
from put.runs import layout as places
from put.runs import library as library_module
from put.runs.control import read_status, send
from put.runs.devices import device_folder
from put.runs.layout import COMMANDS, CONFIG, EVENTS, QUEUED, SAMPLES, SNAPSHOTS, SPEC, STATUS, bytes_needed
from put.runs.library import RunLibrary
from put.runs.serialization import run_spec_from_json, run_spec_to_json, status_from_json, status_to_json
from put.runs.types import RunCommand, RunSpec, RunState, RunStatus
from tests.runs.making import make_spec, make_trained, new_run

HELD = TrainingError("held")


def test_orders_and_statuses_survive_json() -> None:
    options = TrainOptions(selection=Selection.RANDOM, diff_augment=("colour",), lr=1e-4, steps=9)
    spec = RunSpec(
        "A → B", Path("/a"), Path("/b"), options, "best", -0.5, (Path("/a/x.png"),), "2026-01-02T03:04:05+01:00"
    )
    assert run_spec_from_json(json.loads(json.dumps(run_spec_to_json(spec)))) == spec
    status = RunStatus(
        RunState.FAILED,
        -3,
        9,
        0.25,
        4.0,
        77,
        "cpu",
        "fp32",
        Verdict.LEARNING,
        "Well.",
        "On.",
        1.5,
        4,
        Path("/s.jpg"),
        None,
        5.0,
    )
    assert status_from_json(json.loads(json.dumps(status_to_json(status)))) == status


def test_fields_of_other_versions_and_nonsense_are_passed_over() -> None:
    content = run_spec_to_json(RunSpec("t", Path("/a"), Path("/b"), TrainOptions(steps=5)))
    content["colour"] = "red"
    content["options"]["warp"] = 9
    del content["options"]["snapshots"]
    del content["style"]
    found = run_spec_from_json(content)
    assert found.options == TrainOptions(steps=5)
    assert found.style == 0.0
    status = status_from_json(
        {"state": "running", "step": "many", "score": float("nan"), "sample": 4, "verdict": "odd"}
    )
    assert status == RunStatus(RunState.RUNNING)


@pytest.mark.parametrize(
    "change", [{"steps": "9"}, {"steps": -1}, {"nce_layers": 4}, {"selection": "none"}, {"flips": 1}]
)
def test_settings_that_make_no_sense_are_damage(change: dict[str, object]) -> None:
    content = run_spec_to_json(RunSpec("t", Path("/a"), Path("/b"), TrainOptions()))
    content["options"] |= change
    with pytest.raises(ValueError):  # noqa: PT011
        run_spec_from_json(content)


def test_a_new_run_waits_and_is_listed(tmp_path: Path) -> None:
    library = RunLibrary(tmp_path / "runs")
    assert library.entries() == ()
    first = new_run(library, tmp_path)
    second = library.add(dataclasses.replace(make_spec(tmp_path), created="2999-01-01T00:00:00+00:00"))
    assert first.name == "photos to paintings"
    assert second.name == "photos to paintings 2"
    newest, oldest = library.entries()
    assert (newest.path, oldest.path) == (second, first)
    assert oldest.spec is not None
    assert oldest.spec.options == make_spec(tmp_path).options
    assert oldest.spec.created
    assert [entry.status.place_in_queue for entry in (oldest, newest)] == [1, 2]
    assert oldest.status.state is RunState.QUEUED
    assert oldest.status.steps == 4
    assert oldest.problem is None
    assert oldest.size == sum(path.stat().st_size for path in first.iterdir())


@pytest.mark.parametrize(
    ("sides", "words"),
    [
        (("photos", "photos"), "Both sides are"),
        (("photos", "photos/sub"), "lies in"),
        (("photos", "gone"), "is missing"),
        (("photos", "paintings/0.png"), "is a file"),
    ],
)
def test_folders_that_cannot_be_trained_on_are_refused(tmp_path: Path, sides: tuple[str, str], words: str) -> None:
    spec = make_spec(tmp_path)
    (tmp_path / "photos/sub").mkdir()
    spec = dataclasses.replace(spec, folder_a=tmp_path / sides[0], folder_b=tmp_path / sides[1])
    library = RunLibrary(tmp_path / "runs")
    with pytest.raises(OptionError, match=words) as caught:
        library.add(spec)
    assert caught.value.hint
    assert library.entries() == ()


def test_a_run_folder_in_use_is_refused(tmp_path: Path) -> None:
    library = RunLibrary(tmp_path / "runs")
    spec = make_spec(tmp_path)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/letter.txt").write_text("dear")
    with pytest.raises(OptionError, match="is not empty"):
        library.add(spec, tmp_path / "mine")
    run = library.add(spec, tmp_path / "elsewhere")
    with pytest.raises(OptionError, match="another training run"):
        library.add(spec, run)
    with pytest.raises(OptionError, match="among the pictures"):
        library.add(spec, tmp_path / "photos/run")
    assert [entry.path for entry in library.entries()] == [run]


def test_too_little_space_is_said_before_anything_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = make_spec(tmp_path)

    class Usage:
        free = bytes_needed(spec.options) - 1

    monkeypatch.setattr(places.shutil, "disk_usage", lambda _path: Usage)
    with pytest.raises(DiskFullError):
        RunLibrary(tmp_path / "runs").add(spec)
    assert not (tmp_path / "runs").exists()


def test_bigger_networks_and_more_snapshots_take_more() -> None:
    usual = bytes_needed(TrainOptions())
    assert usual > bytes_needed(TrainOptions(snapshots=0)) > bytes_needed(TrainOptions(snapshots=0, ngf=32))
    weights = 11_378_179  # of CUT's generator with 9 blocks
    assert usual - bytes_needed(TrainOptions(snapshots=11)) == 2 * weights


def test_damaged_runs_are_listed_with_a_sentence(tmp_path: Path) -> None:
    library = RunLibrary(tmp_path / "runs")
    run = new_run(library, tmp_path)
    for damage in (b"", b"{", b"[]", b'{"title": 3}', b"\xff\xfe"):
        (run / SPEC).write_bytes(damage)
        (entry,) = library.entries()
        assert entry.spec is None
        assert entry.problem is not None
        assert "order.json" in entry.problem.message
        assert entry == library.entry(run)  # unchanged is equal
    (tmp_path / "runs/odd.link").write_bytes(b"{]")
    (tmp_path / "runs/file").write_bytes(b"")
    (tmp_path / "runs/folder").mkdir()
    assert len(library.entries()) == 1
    library.delete(run)
    assert library.entries() == ()


@pytest.mark.parametrize("damage", [b"", b'{"state": "run', b'{"state": "dancing"}', b"null"])
def test_a_damaged_status_is_told_and_mended_from_the_files(tmp_path: Path, damage: bytes) -> None:
    run = make_trained(tmp_path / "run", tmp_path, step=7)
    (run / STATUS).write_bytes(damage)
    status = read_status(run)
    assert status.state is RunState.STOPPED
    assert status.step == 7
    assert status.problem is not None


def test_a_missing_folder_can_be_taken_off_the_list(tmp_path: Path) -> None:
    library = RunLibrary(tmp_path / "runs")
    run = library.add(make_spec(tmp_path), tmp_path / "disk/run")
    (tmp_path / "disk").rename(tmp_path / "unplugged")
    (entry,) = library.entries()
    assert entry.problem is not None
    library.delete(run)
    assert library.entries() == ()
    assert (tmp_path / "unplugged/run" / SPEC).exists()


def test_runs_of_put_train_are_attached_where_they_are(tmp_path: Path) -> None:
    library = RunLibrary(tmp_path / "runs")
    run = make_trained(tmp_path / "mine", tmp_path, step=7)
    (run / SAMPLES).mkdir()
    for name in ("0000002.jpg", "0000010.jpg", "note.txt"):
        (run / SAMPLES / name).write_bytes(b"x")
    library.attach(run)
    library.attach(run)
    (entry,) = library.entries()
    assert entry.path == run
    assert entry.spec is not None
    assert entry.spec.title == "photos → paintings"
    assert entry.spec.options == make_spec(tmp_path).options
    assert (entry.status.state, entry.status.step, entry.status.steps) == (RunState.STOPPED, 7, 4)
    assert entry.status.sample == run / SAMPLES / "0000010.jpg"
    (run / places.CHECKPOINT).unlink()
    assert library.entry(run).status.state is RunState.INTERRUPTED
    with locked(run, HELD):
        assert library.entry(run).status.state is RunState.RUNNING
        with pytest.raises(TrainingError, match="terminal"):
            send(run, RunCommand.STOP)
        with pytest.raises(TrainingError, match="active"):
            library.delete(run)
    with pytest.raises(TrainingError, match="no training run"):
        library.attach(tmp_path / "photos")


def test_what_put_train_did_since_counts(tmp_path: Path) -> None:
    run = make_trained(tmp_path / "run", tmp_path, step=9)
    write_json(run / STATUS, status_to_json(RunStatus(RunState.STOPPED, 3, 4, updated=1000.0)))
    assert read_status(run).step == 9
    os.utime(run / places.CHECKPOINT, (1001.0, 1001.0))
    assert read_status(run).step == 3


def test_a_live_status_without_its_process_is_an_interruption(tmp_path: Path) -> None:
    library = RunLibrary(tmp_path / "runs")
    run = new_run(library, tmp_path)
    library.claim(run)
    (run / COMMANDS).mkdir()
    for state in RunState:
        write_json(run / STATUS, status_to_json(RunStatus(state, 2, 4, seconds_left=9.0, updated=1e12)))
        with locked(run / COMMANDS, HELD):
            held = library.entry(run).status
        if state.live:
            assert held.state is state
            send_refused = pytest.raises(TrainingError, match="not active")
            with send_refused:
                send(run, RunCommand.PAUSE)
            assert read_status(run).state is RunState.INTERRUPTED
            assert read_status(run).seconds_left is None
        elif state is not RunState.QUEUED:
            assert read_status(run).state is state


def test_a_run_that_goes_on_is_not_deleted(tmp_path: Path) -> None:
    library = RunLibrary(tmp_path / "runs")
    run = new_run(library, tmp_path)
    (run / COMMANDS).mkdir()
    with locked(run / COMMANDS, HELD), pytest.raises(TrainingError, match="active"):
        library.delete(run)
    assert (run / SPEC).exists()
    library.delete(run)
    assert not run.exists()


def test_only_what_belongs_to_a_run_is_deleted(tmp_path: Path) -> None:
    library = RunLibrary(tmp_path / "runs")
    run = make_trained(tmp_path / "mine", tmp_path)
    library.attach(run)
    (run / "letter.txt").write_text("dear")
    for folder in (SNAPSHOTS, SAMPLES):
        (run / folder).mkdir()
        (run / folder / "0000001.x").write_bytes(b"x")
    (run / EVENTS).write_bytes(b"")
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "kept").write_bytes(b"x")
    (run / places.TENSORBOARD).symlink_to(outside, target_is_directory=True)
    library.delete(run)
    assert [path.name for path in run.iterdir()] == ["letter.txt"]
    assert (outside / "kept").exists()
    for strange in (run, tmp_path / "photos", tmp_path / "runs", tmp_path):
        with pytest.raises(TrainingError, match="not in the list"):
            library.delete(strange)


def test_a_clone_has_a_title_of_its_own(tmp_path: Path) -> None:
    library = RunLibrary(tmp_path / "runs")
    run = new_run(library, tmp_path)
    one = library.clone(run)
    assert one.title == "photos → paintings 2"
    assert one.created == ""
    assert one.options == make_spec(tmp_path).options
    other = library.clone(library.add(one))
    assert other.title == "photos → paintings 3"


def test_many_files_are_summed_quickly_and_rightly(tmp_path: Path) -> None:
    library = RunLibrary(tmp_path / "runs")
    run = new_run(library, tmp_path)
    before = library.entry(run).size
    (run / SAMPLES).mkdir()
    (run / SNAPSHOTS).mkdir()
    for index in range(300):
        (run / SAMPLES / f"{index:07d}.jpg").write_bytes(b"12345")
    for step in (500, 20, 1000):
        (run / SNAPSHOTS / f"{step:07d}.safetensors").write_bytes(b"1")
    (run / SNAPSHOTS / "notes.txt").write_bytes(b"1")
    entry = library.entry(run)
    assert entry.size == before + 300 * 5 + 4
    assert entry.snapshots == (20, 500, 1000)


def test_waiting_runs_are_those_of_the_device_that_nobody_has(tmp_path: Path, data_dir: Path) -> None:
    library = RunLibrary()
    cpu, other = new_run(library, tmp_path), new_run(library, tmp_path, device="cuda")
    auto = new_run(library, tmp_path, device="auto")
    assert [entry.path for entry in library.waiting("cpu")] == [cpu]
    assert [entry.path for entry in library.waiting("cuda:0")] == [other]
    assert library.queued_devices() == ["auto", "cpu", "cuda:0"]
    library_module_devices = __import__("put.runs.devices", fromlist=["remember_auto"])
    (data_dir / "devices").mkdir()
    library_module_devices.remember_auto("cpu")
    assert [entry.path for entry in library.waiting("cpu")] == [cpu, auto]
    with locked(cpu, HELD):
        assert [entry.path for entry in library.waiting("cpu")] == [auto]
    assert library_module.RunLibrary().root == data_dir / "runs"
    assert (cpu / QUEUED).exists()


ODD = [None, True, 10**400, float("nan"), float("inf"), "", "\0", "\udcff", [], [1], {}, {"a": 1}]


@pytest.mark.slow
@pytest.mark.parametrize("name", [SPEC, STATUS, QUEUED, CONFIG])
def test_damaged_files_of_every_kind_are_listed(tmp_path: Path, name: str) -> None:
    library = RunLibrary(tmp_path / "runs")
    run, trained = new_run(library, tmp_path), make_trained(library.root / "trained", tmp_path)
    path = (trained if name == CONFIG else run) / name
    content = json.loads(path.read_bytes())
    texts = [b"", b"{", b"[" * 100_000, path.read_bytes()[:-9], b"\0" * 99]
    for odd in ODD:
        texts += [json.dumps(content | {key: odd}).encode() for key in content]
        if name == SPEC:
            options = content["options"]
            texts += [json.dumps(content | {"options": options | {key: odd}}).encode() for key in options]
    for text in texts:
        path.write_bytes(text)
        assert {entry.path for entry in library.entries()} == {run, trained}
        library.queued_devices()


def test_no_device_leads_out_of_the_data_folder(tmp_path: Path) -> None:
    for device in ("../../x", "cuda:0/..", "a" * 999, "\0"):
        assert device_folder(device).parent == device_folder("cpu").parent
    assert device_folder("cuda:0") != device_folder("cuda:1")


def test_files_of_an_order_are_found_from_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = make_spec(tmp_path, init_from="mine.safetensors")
    (tmp_path / "mine.safetensors").touch()
    monkeypatch.chdir(tmp_path)
    library = RunLibrary(tmp_path / "runs")
    found = library.entry(library.add(dataclasses.replace(spec, left_out=(Path("photos/1.png"),)))).spec
    assert found is not None
    assert found.options.init_from == str(tmp_path / "mine.safetensors")
    assert found.left_out == (tmp_path / "photos/1.png",)
    named = library.entry(library.add(make_spec(tmp_path, init_from="identity"))).spec
    assert named is not None
    assert named.options.init_from == "identity"


def test_an_interrupted_run_may_end_where_it_stood_but_not_before(tmp_path: Path) -> None:
    library = RunLibrary(tmp_path / "runs")
    run = make_trained(library.root / "x", tmp_path)
    library.attach(run)
    write_json(run / STATUS, status_to_json(RunStatus(RunState.RUNNING, 4, 4, updated=time.time())))
    assert read_status(run).state is RunState.INTERRUPTED
    with pytest.raises(OptionError, match="has done 4 steps"):
        library.enqueue(run, 3)
    assert library.clone(run).options.steps == 4
    library.enqueue(run)
    assert read_status(run).state is RunState.QUEUED
