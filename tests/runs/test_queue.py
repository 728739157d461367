"""Who is next, whatever happens."""

from __future__ import annotations

import dataclasses
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from put.errors import OptionError, TrainingError
from put.files.json_file import write_json
from put.files.locks import locked
from put.runs.layout import CHECKPOINT, COMMANDS, QUEUED, STATUS
from put.runs.library import RunLibrary
from put.runs.serialization import status_to_json
from put.runs.types import RunState, RunStatus
from tests.runs.making import make_spec, new_run


@pytest.fixture
def library(tmp_path: Path) -> RunLibrary:
    return RunLibrary(tmp_path / "runs")


def order_of(library: RunLibrary) -> list[Path]:
    waiting = [entry for entry in library.entries() if entry.status.place_in_queue]
    waiting.sort(key=lambda entry: entry.status.place_in_queue)
    assert [entry.status.place_in_queue for entry in waiting] == list(range(1, len(waiting) + 1))
    return [entry.path for entry in waiting]


def test_runs_wait_in_the_order_in_which_they_were_queued(library: RunLibrary, tmp_path: Path) -> None:
    runs = [new_run(library, tmp_path) for _ in range(4)]
    assert order_of(library) == runs
    assert library.claim(runs[0]) is not None
    assert library.claim(runs[0]) is None
    assert order_of(library) == runs[1:]


@pytest.mark.parametrize("by", [-9, -2, -1, 0, 1, 2, 9])
@pytest.mark.parametrize("at", [0, 1, 3])
def test_moving(library: RunLibrary, tmp_path: Path, at: int, by: int) -> None:
    runs = [new_run(library, tmp_path) for _ in range(4)]
    expected = runs.copy()
    expected.insert(min(3, max(0, at + by)), expected.pop(at))
    library.move(runs[at], by)
    assert order_of(library) == expected


def test_runs_queued_at_the_same_moment_can_be_moved(library: RunLibrary, tmp_path: Path) -> None:
    runs = [new_run(library, tmp_path) for _ in range(3)]
    for run in runs:
        write_json(run / QUEUED, {"at": 5.0})
    first, second, third = order_of(library)
    library.move(third, -2)
    assert order_of(library) == [third, first, second]


def test_a_run_whose_device_is_taken_gets_its_place_back(library: RunLibrary, tmp_path: Path) -> None:
    runs = [new_run(library, tmp_path) for _ in range(3)]
    at = library.claim(runs[1])
    assert at is not None
    library.release(runs[1], at)
    assert order_of(library) == runs


def test_a_damaged_place_still_waits(library: RunLibrary, tmp_path: Path) -> None:
    runs = [new_run(library, tmp_path) for _ in range(3)]
    (runs[1] / QUEUED).write_bytes(b'{"at": "noon"')
    assert order_of(library) == [runs[1], runs[0], runs[2]]
    (runs[1] / QUEUED).write_bytes(b'{"at": null, "by": "someone"}')
    assert order_of(library) == [runs[1], runs[0], runs[2]]
    library.unqueue(runs[1])
    assert order_of(library) == [runs[0], runs[2]]
    assert library.entry(runs[1]).status.state is RunState.STOPPED
    library.enqueue(runs[1])
    assert order_of(library) == [runs[0], runs[2], runs[1]]


def test_many_queue_at_once(library: RunLibrary, tmp_path: Path) -> None:
    spec = make_spec(tmp_path)
    with ThreadPoolExecutor(8) as pool:
        runs = list(pool.map(lambda _: library.add(spec), range(16)))
    assert len(set(runs)) == 16
    assert sorted(order_of(library)) == sorted(runs)


def test_a_finished_run_goes_on_only_with_more_steps(library: RunLibrary, tmp_path: Path) -> None:
    run = new_run(library, tmp_path)
    library.unqueue(run)
    (run / CHECKPOINT).write_bytes(b"weights")
    write_json(run / STATUS, status_to_json(RunStatus(RunState.FINISHED, 4, 4, updated=1e12)))
    for steps in (None, 3, 4):
        with pytest.raises(OptionError, match="4 steps already"):
            library.enqueue(run, steps)
    library.enqueue(run, 10)
    entry = library.entry(run)
    assert entry.status.state is RunState.QUEUED
    assert entry.spec is not None
    assert entry.spec.options == dataclasses.replace(make_spec(tmp_path).options, steps=10)


def test_a_live_run_is_not_queued(library: RunLibrary, tmp_path: Path) -> None:
    run = new_run(library, tmp_path)
    library.unqueue(run)
    (run / COMMANDS).mkdir()
    write_json(run / STATUS, status_to_json(RunStatus(RunState.PAUSED, 1, 4)))
    with locked(run / COMMANDS, TrainingError("held")), pytest.raises(TrainingError, match="already active"):
        library.enqueue(run)
    library.enqueue(run)  # its process is gone
    assert order_of(library) == [run]
