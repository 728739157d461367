from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from put.config import ImageFormat, OnExists
from put.errors import PutError
from put_desktop.settings.job_settings import JobSettings
from put_desktop.translate.queue.job import FileStatus, JobFile, JobState
from put_desktop.translate.queue.store import SCHEMA, JobStore, open_store
from tests.desktop.scripted import make_job


def reopened(path: Path) -> JobStore:
    store, _, problem = open_store(path)
    assert problem is None
    return store


def test_jobs_come_back_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "data" / "queue.sqlite"
    first = make_job(tmp_path / "a", strength=0.4, work_size=512, format=ImageFormat.PNG, on_exists=OnExists.NUMBER)
    first = replace(first, settings=JobSettings(first.settings.options, tmp_path / "out"), total=7, done=2, begun=True)
    second = replace(make_job(tmp_path / "b"), state=JobState.FAILED, problem=PutError("a", "b", "c"))
    store = JobStore(path)
    store.save([first, second])
    store.save([replace(first, done=3)])
    store.close()
    found = reopened(path).jobs()
    assert found[0] == replace(first, done=3)
    assert str(found[1].problem) == "a b"
    assert replace(found[1], problem=None) == replace(second, problem=None)


@pytest.mark.parametrize("state", [JobState.RUNNING, JobState.PAUSED])
def test_nothing_reads_running_when_nothing_runs(tmp_path: Path, state: JobState) -> None:
    store = JobStore(tmp_path / "queue.sqlite")
    store.save([replace(make_job(tmp_path / "a"), state=state)])
    store.close()
    (job,) = reopened(tmp_path / "queue.sqlite").jobs()
    assert (job.state, job.interrupted) == (JobState.STOPPED, True)


def test_order_is_kept(tmp_path: Path) -> None:
    store = JobStore(tmp_path / "queue.sqlite")
    jobs = [make_job(tmp_path / name) for name in "abc"]
    store.save(jobs)
    store.arrange([jobs[2].id, jobs[0].id, jobs[1].id])
    store.save([replace(jobs[0], done=1)])
    store.save([make_job(tmp_path / "d")])
    assert [job.place.name for job in store.jobs()] == ["c", "a", "b", "d"]


def test_files_are_kept_with_their_reasons(tmp_path: Path) -> None:
    store = JobStore(tmp_path / "queue.sqlite")
    job = make_job(tmp_path / "a")
    odd = Path(os.fsdecode(b"/photos/caf\xe9.jpg"))
    store.save([job])
    store.expect(job.id, [Path("/photos/b.jpg"), odd, Path("/photos/c.jpg")])
    failed = JobFile(odd, FileStatus.FAILED, None, PutError(f"{odd} is broken.", "hint", "detail"))
    store.record(job.id, [failed, JobFile(Path("/photos/b.jpg"), FileStatus.DONE, Path("/out/b.jpg"), note="odd")])
    found = store.files(job.id)
    assert [file.source for file in found] == [Path("/photos/b.jpg"), odd, Path("/photos/c.jpg")]
    assert found[0] == JobFile(Path("/photos/b.jpg"), FileStatus.DONE, Path("/out/b.jpg"), note="odd")
    assert found[1].error is not None
    assert found[1].error.hint == "hint"
    assert "is broken." in found[1].error.message
    assert store.finished(job.id) == {Path("/photos/b.jpg"): Path("/out/b.jpg")}
    store.expect(job.id, [Path("/photos/b.jpg"), odd])
    assert [file.status for file in store.files(job.id)] == [FileStatus.DONE, FileStatus.FAILED]
    store.remove([job.id])
    assert store.files(job.id) == []
    store.record(job.id, [failed])
    assert store.files(job.id) == []


def test_waiting_files_are_forgotten_at_the_end(tmp_path: Path) -> None:
    store = JobStore(None)
    job = make_job(tmp_path / "a")
    store.save([job])
    store.expect(job.id, [Path("/a.jpg"), Path("/b.jpg")])
    store.record(job.id, [JobFile(Path("/b.jpg"), FileStatus.SKIPPED)])
    store.forget_waiting(job.id)
    assert [file.source for file in store.files(job.id)] == [Path("/b.jpg")]


def test_a_damaged_file_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "queue.sqlite"
    path.write_bytes(b"SQLite format 3\0" + os.urandom(4000))
    store, jobs, problem = open_store(path)
    assert jobs == []
    assert problem is not None
    assert "damaged" in problem.message
    assert len(list(tmp_path.glob("queue.sqlite.damaged-*"))) == 1
    store.save([make_job(tmp_path / "a")])
    store.close()
    assert len(reopened(path).jobs()) == 1


def test_a_row_that_cannot_be_read_is_damage_too(tmp_path: Path) -> None:
    path = tmp_path / "queue.sqlite"
    store = JobStore(path)
    store.save([make_job(tmp_path / "a")])
    store.close()
    with sqlite3.connect(path) as database:
        database.execute("UPDATE jobs SET body = '{}'")
    database.close()
    _, jobs, problem = open_store(path)
    assert jobs == []
    assert problem is not None


def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "queue.sqlite"
    JobStore(path).close()
    with sqlite3.connect(path) as database:
        database.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    database.close()
    before = path.read_bytes()
    store, _, problem = open_store(path)
    assert problem is not None
    assert "newer" in problem.message
    store.save([make_job(tmp_path / "a")])
    assert path.read_bytes() == before


def test_a_folder_that_cannot_be_written_keeps_the_queue_in_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    store, _, problem = open_store(tmp_path / "file" / "queue.sqlite")
    assert problem is not None
    store.save([make_job(tmp_path / "a")])
    assert len(store.jobs()) == 1


def test_settings_of_a_later_program_do_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "queue.sqlite"
    store = JobStore(path)
    store.save([make_job(tmp_path / "a", strength=0.25)])
    store.close()
    with sqlite3.connect(path) as database:
        database.execute("UPDATE jobs SET body = json_set(body, '$.options.sparkle', 11)")
        database.execute("UPDATE jobs SET body = json_remove(body, '$.options.quality')")
    database.close()
    (job,) = reopened(path).jobs()
    assert job.settings.options.strength == 0.25
    assert job.settings.options.quality == 92


WRITES_UNTIL_KILLED = """
import sys
from dataclasses import replace
from pathlib import Path
from put_desktop.translate.queue.job import FileStatus, JobFile, JobState
from put_desktop.translate.queue.store import JobStore
from tests.desktop.scripted import make_job
store = JobStore(Path(sys.argv[1]))
job = replace(make_job(Path("/photos/a")), state=JobState.RUNNING)
store.save([job])
number = 0
while True:
    paths = [Path(f"/photos/a/{number + each}.jpg") for each in range(10)]
    store.record(job.id, [JobFile(path, FileStatus.DONE, path) for path in paths])
    number += 10
    store.save([replace(job, done=number)])
    print(number, flush=True)
"""


def test_a_kill_in_the_middle_loses_nothing_that_was_written(tmp_path: Path) -> None:
    path = tmp_path / "queue.sqlite"
    process = subprocess.Popen(
        [sys.executable, "-c", WRITES_UNTIL_KILLED, str(path)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert process.stdout is not None
    with process, process.stdout:
        process.stdout.readline()
        time.sleep(0.15)
        process.send_signal(signal.SIGKILL)
        said = [int(line) for line in process.stdout.read().split()]
    store = reopened(path)
    (job,) = store.jobs()
    assert (job.state, job.interrupted) == (JobState.STOPPED, True)
    assert job.done >= (said[-1] if said else 10)
    assert len(store.finished(job.id)) >= job.done
