from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from put.config import OnExists
from put.errors import DiskFullError, ModelError, PutError
from put_desktop.settings.job_settings import JobSettings
from put_desktop.translate.queue import file_counter
from put_desktop.translate.queue.intake import count
from put_desktop.translate.queue.job import FileIndex, FileStatus, JobFile, JobState
from put_desktop.translate.queue.job_queue import Activity, JobQueue
from put_desktop.translate.queue.worker import TranslateWorker
from tests.desktop.scripted import ScriptedEngine, make_folder, make_job


class Harness:
    """A queue with its store and a scripted engine; it can be closed and opened again."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.engine = ScriptedEngine()
        self.troubles: list[PutError] = []
        self.open()

    def open(self) -> None:
        self.queue = JobQueue(self.folder / "data" / "queue.sqlite", TranslateWorker(self.engine))
        self.queue.error_occurred.connect(self.troubles.append)
        self.queue.left_out.connect(self.troubles.append)
        with self.qtbot.waitSignal(self.queue.loaded):
            self.queue.load()

    def reopen(self) -> None:
        assert self.queue.close()
        self.engine = ScriptedEngine()
        self.open()

    def add(self, *names: str, count: int = 3) -> None:
        jobs = [make_job(make_folder(self.folder / name, count)) for name in names]
        self.queue.add(jobs)
        self.until(lambda: all(job.total is not None for job in self.queue.jobs))

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=10_000)

    def idle(self) -> None:
        self.until(lambda: self.queue.activity is Activity.IDLE)

    def states(self) -> list[JobState]:
        return [job.state for job in self.queue.jobs]

    def files(self, row: int = 0) -> list[JobFile]:
        found: list[FileIndex] = []
        self.queue.files(self.queue.jobs[row].id, found.append)
        self.until(lambda: bool(found))
        return found[0].files


@pytest.fixture
def harness(qtbot: QtBot, tmp_path: Path) -> Iterator[Harness]:
    found = Harness(qtbot, tmp_path)
    yield found
    assert found.queue.close()


def test_dropped_jobs_are_counted_and_wait(harness: Harness) -> None:
    harness.add("a", "b")
    assert harness.states() == [JobState.QUEUED, JobState.QUEUED]
    assert [job.total for job in harness.queue.jobs] == [3, 3]
    assert [file.status for file in harness.files()] == [FileStatus.WAITING] * 3


def test_a_job_runs_with_the_files_that_were_counted(harness: Harness) -> None:
    harness.add("a", count=2)
    harness.queue.start()
    harness.idle()
    (found,) = harness.engine.found
    assert found is not None
    assert [file.source.name for file in found.files] == ["p0.jpg", "p1.jpg"]


def test_a_job_that_is_started_at_once_waits_until_it_is_counted(
    harness: Harness, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    monkeypatch.setattr(file_counter, "count", lambda job: go_on.wait(10) and count(job))
    harness.queue.add([make_job(make_folder(harness.folder / "a", 2))])
    harness.queue.start()
    assert harness.states() == [JobState.RUNNING]
    assert not harness.engine.runs
    go_on.set()
    harness.idle()
    assert harness.states() == [JobState.DONE]
    assert harness.engine.found[0] is not None


def test_a_job_may_be_stopped_or_removed_while_it_is_counted(harness: Harness, monkeypatch: pytest.MonkeyPatch) -> None:
    go_on = threading.Event()
    monkeypatch.setattr(file_counter, "count", lambda job: go_on.wait(10) and count(job))
    jobs = [make_job(make_folder(harness.folder / name, 2)) for name in "ab"]
    harness.queue.add(jobs)
    harness.queue.start()
    harness.queue.remove([harness.queue.jobs[0].id])
    go_on.set()
    harness.idle()
    assert harness.states() == [JobState.DONE]
    assert [inputs[0].name for inputs, _, _ in harness.engine.runs] == ["b"]


def test_a_stored_job_is_walked_by_its_run(harness: Harness) -> None:
    harness.add("a")
    harness.reopen()
    harness.queue.start()
    harness.idle()
    assert harness.engine.found == [None]
    assert harness.states() == [JobState.DONE]


def test_jobs_run_in_turn_and_one_that_fails_ends_nothing(harness: Harness) -> None:
    harness.engine.broken = {"p1.jpg"}
    harness.engine.raises = {"b": ModelError("No such model.", "Choose another.")}
    harness.add("a", "b", "c")
    harness.queue.start()
    harness.idle()
    assert harness.states() == [JobState.DONE_WITH_FAILURES, JobState.FAILED, JobState.DONE_WITH_FAILURES]
    first = harness.queue.jobs[0]
    assert (first.done, first.failed, first.fraction) == (2, 1, 1.0)
    assert [trouble.message for trouble in harness.troubles] == ["No such model."]
    failed = harness.files()[1]
    assert failed.error is not None
    assert (failed.status, failed.error.hint) == (FileStatus.FAILED, "Take another.")


def test_retrying_does_only_what_failed(harness: Harness) -> None:
    harness.engine.broken = {"p1.jpg"}
    harness.add("a")
    harness.queue.start()
    harness.idle()
    harness.engine.broken = set()
    written = (harness.queue.jobs[0].output / "p0.jpg").stat().st_mtime_ns
    harness.queue.retry([harness.queue.jobs[0].id])
    harness.idle()
    job = harness.queue.jobs[0]
    assert (job.state, job.done, job.skipped, job.failed) == (JobState.DONE, 3, 0, 0)
    assert (job.output / "p0.jpg").stat().st_mtime_ns == written
    assert [file.status for file in harness.files()] == [FileStatus.DONE] * 3


def test_pause_and_go_on(harness: Harness) -> None:
    harness.engine.held = True
    harness.add("a")
    harness.queue.start()
    harness.engine.allow()
    harness.until(lambda: harness.queue.jobs[0].done == 1)
    harness.queue.pause()
    assert harness.states() == [JobState.PAUSED]
    assert harness.queue.activity is Activity.PAUSED
    harness.queue.resume()
    assert harness.states() == [JobState.RUNNING]
    harness.engine.allow(2)
    harness.idle()
    assert harness.states() == [JobState.DONE]


def test_stop_and_go_on(harness: Harness) -> None:
    harness.engine.held = True
    harness.add("a", "b")
    harness.queue.start()
    harness.engine.allow()
    harness.until(lambda: harness.queue.jobs[0].done == 1)
    harness.queue.stop(after_file=False)
    harness.idle()
    assert harness.states() == [JobState.STOPPED, JobState.QUEUED]
    harness.engine.held = False
    harness.queue.start([harness.queue.jobs[0].id])
    harness.idle()
    assert harness.states() == [JobState.DONE, JobState.DONE]
    assert harness.queue.jobs[0].done == 3
    assert harness.engine.runs[1][2].on_exists is OnExists.SKIP


def test_a_result_that_was_made_just_before_a_kill_counts_as_done(harness: Harness) -> None:
    harness.engine.held = True
    harness.add("a", count=4)
    output = harness.queue.jobs[0].output
    output.mkdir()
    (output / "p3.jpg").write_bytes(b"of somebody else")
    time.sleep(0.05)  # the clock of files is coarse
    harness.queue.start()
    harness.engine.allow()
    harness.until(lambda: harness.queue.jobs[0].done == 1)
    (output / "p1.jpg").write_bytes(b"made, and not noted")
    harness.reopen()
    harness.queue.start()
    harness.idle()
    (job,) = harness.queue.jobs
    assert (job.state, job.done, job.skipped) == (JobState.DONE, 3, 1)
    assert [file.status for file in harness.files()] == [FileStatus.DONE] * 3 + [FileStatus.SKIPPED]
    assert (output / "p1.jpg").read_bytes() == b"made, and not noted"


def test_results_in_another_folder_are_not_taken_for_those_of_the_job(harness: Harness) -> None:
    harness.engine.held = True
    harness.add("a")
    harness.queue.start()
    harness.engine.allow()
    harness.until(lambda: harness.queue.jobs[0].done == 1)
    harness.queue.stop(after_file=False)
    harness.idle()
    (job,) = harness.queue.jobs
    other = harness.folder / "elsewhere" / "a"
    other.mkdir(parents=True)
    (other / "p1.jpg").write_bytes(b"of somebody else")
    time.sleep(0.05)
    harness.queue.choose_output(job.id, other.parent)
    harness.engine.held = False
    harness.queue.start()
    harness.idle()
    (job,) = harness.queue.jobs
    assert job.output == other
    assert (job.state, job.skipped) == (JobState.DONE, 1)


def test_start_leaves_a_stopped_job_alone_while_others_wait(harness: Harness) -> None:
    harness.engine.held = True
    harness.add("a", "b")
    harness.queue.start()
    harness.until(lambda: harness.states()[0] is JobState.RUNNING)
    harness.queue.stop(after_file=False)
    harness.idle()
    harness.engine.held = False
    harness.queue.start()
    harness.idle()
    assert harness.states() == [JobState.STOPPED, JobState.DONE]
    harness.queue.start()
    harness.idle()
    assert harness.states() == [JobState.DONE, JobState.DONE]


def test_a_stop_while_an_old_job_is_looked_up_holds(harness: Harness) -> None:
    harness.engine.held = True
    harness.add("a")
    harness.queue.start()
    harness.until(lambda: len(harness.engine.runs) == 1)
    harness.queue.stop(after_file=False)
    harness.idle()
    harness.queue.start()
    harness.queue.stop(after_file=False)  # before the store has said what is finished
    harness.idle()
    assert harness.states() == [JobState.STOPPED]
    assert len(harness.engine.runs) == 1


def test_what_is_dropped_while_others_run_is_run_too(harness: Harness) -> None:
    harness.engine.held = True
    harness.add("a")
    harness.queue.start()
    harness.add("b")
    harness.engine.allow(6)
    harness.idle()
    assert harness.states() == [JobState.DONE, JobState.DONE]


def test_removing_the_running_job_goes_on_with_the_next(harness: Harness) -> None:
    harness.engine.held = True
    harness.add("a", "b")
    harness.queue.start()
    harness.until(lambda: harness.states()[0] is JobState.RUNNING)
    harness.queue.remove([harness.queue.jobs[0].id])
    harness.engine.allow(10)
    harness.idle()
    assert [job.place.name for job in harness.queue.jobs] == ["b"]
    assert harness.states() == [JobState.DONE]
    harness.reopen()
    assert [job.place.name for job in harness.queue.jobs] == ["b"]


def test_a_full_disk_stops_the_queue(harness: Harness) -> None:
    harness.engine.raises_at = {"p1.jpg": DiskFullError("The disk is full.", "Make room.")}
    harness.add("a", "b")
    harness.queue.start()
    harness.idle()
    assert harness.states() == [JobState.STOPPED, JobState.QUEUED]
    assert harness.troubles[0].message == "The disk is full."


def test_closing_in_the_middle_loses_nothing(harness: Harness) -> None:
    harness.engine.held = True
    harness.add("a", "b", count=4)
    harness.queue.start()
    harness.engine.allow(2)
    harness.until(lambda: harness.queue.jobs[0].done == 2)
    harness.reopen()
    assert harness.states() == [JobState.STOPPED, JobState.QUEUED]
    assert harness.queue.jobs[0].interrupted
    assert harness.queue.activity is Activity.IDLE
    assert [file.status for file in harness.files()] == [FileStatus.DONE] * 2 + [FileStatus.WAITING] * 2
    harness.queue.start([job.id for job in harness.queue.unfinished()])
    harness.idle()
    assert harness.states() == [JobState.DONE, JobState.DONE]
    assert (harness.queue.jobs[0].done, harness.queue.jobs[0].skipped) == (4, 0)
    assert not harness.queue.jobs[0].interrupted


def test_an_empty_folder_is_said_and_not_queued(harness: Harness) -> None:
    harness.queue.add([make_job(make_folder(harness.folder / "empty", 0))])
    harness.until(lambda: not harness.queue.jobs)
    assert "no pictures" in harness.troubles[0].message


def test_only_waiting_jobs_take_other_settings(harness: Harness) -> None:
    harness.engine.held = True
    harness.add("a", "b")
    harness.queue.start()
    harness.until(lambda: harness.states()[0] is JobState.RUNNING)
    ids = [job.id for job in harness.queue.jobs]
    before = harness.queue.jobs[0]
    options = replace(before.settings.options, strength=0.5, model="other")
    harness.queue.edit(ids, JobSettings(options, harness.folder / "out"), "Other")
    running, waiting = harness.queue.jobs
    assert running.settings == before.settings
    assert running.output == before.output
    assert waiting.settings.options.strength == 0.5
    assert waiting.output == harness.folder / "out" / "b"
    assert waiting.model_title == "Other"


def test_jobs_are_moved(harness: Harness) -> None:
    harness.add("a", "b", "c", "d", count=1)
    ids = {job.place.name: job.id for job in harness.queue.jobs}

    def names() -> str:
        return "".join(job.place.name for job in harness.queue.jobs)

    harness.queue.move([ids["b"], ids["c"]], -1)
    assert names() == "bcad"
    harness.queue.move([ids["b"], ids["c"]], -1)
    assert names() == "bcad"
    harness.queue.move([ids["b"]], 1)
    assert names() == "cbad"
    harness.queue.move_to_top([ids["d"], ids["a"]])
    assert names() == "adcb"
    harness.reopen()
    assert names() == "adcb"


def test_clearing_keeps_what_needs_a_look(harness: Harness) -> None:
    harness.engine.broken = {"bad0.jpg"}
    harness.add("a", "b")
    harness.queue.add([make_job(make_folder(harness.folder / "c", 1, "bad"))])
    harness.queue.start()
    harness.idle()
    harness.queue.clear_ended()
    assert [job.place.name for job in harness.queue.jobs] == ["c"]


def test_many_small_files_come_in_few_updates(harness: Harness) -> None:
    harness.add("a", count=1500)
    updates: list[int] = []
    harness.queue.changed.connect(updates.append)
    harness.queue.start()
    harness.idle()
    assert harness.queue.jobs[0].done == 1500
    assert len(updates) < 150
    assert [file.status for file in harness.files()] == [FileStatus.DONE] * 1500
