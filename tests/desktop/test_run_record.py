from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from put.config import TranslateOptions
from put.errors import MediaError
from put.events import (
    DeviceActivity,
    DeviceState,
    FileResult,
    FileState,
    PictureRendered,
    TranslationAdvanced,
    TranslationSpread,
    TranslationStarted,
    VideoProgressed,
    Warned,
)
from put_desktop.translate.queue import job_text
from put_desktop.translate.queue.job import FileStatus, Job, JobFile, JobState
from put_desktop.translate.queue.messages import JobEnded, JobRequest, Outcome
from put_desktop.translate.queue.run_record import RunRecord, RunUpdate, after_run, interrupted
from tests.desktop.scripted import make_job

HERE = Path("/photos")


@pytest.fixture
def job(tmp_path: Path) -> Job:
    return replace(make_job(tmp_path), state=JobState.RUNNING)


def record_of(job: Job, finished: dict[Path, Path] | None = None) -> RunRecord:
    return RunRecord(JobRequest(job.id, job.inputs, job.output, TranslateOptions(), finished or {}))


def advanced(name: str, state: FileState = FileState.DONE, **result: object) -> TranslationAdvanced:
    return TranslationAdvanced(FileResult(HERE / name, state, **result), 9, 9, 9, 99, 2.5, 30.0)  # type: ignore[arg-type]


def progressed(name: str, frames: int) -> VideoProgressed:
    return VideoProgressed(HERE / name, frames, 100, 12.5, 8.0, 1000, None)


def update(record: RunRecord, job: Job) -> tuple[RunUpdate, Job]:
    taken = record.take_update()
    return taken, record.apply(job, taken)


def test_counts_and_files_are_gathered_until_they_are_taken(job: Job) -> None:
    record = record_of(job)
    record.add(TranslationStarted(3, "m", "cpu", "fp32", job.output))
    record.add(advanced("a.jpg"))
    error = MediaError("This one is broken.")
    record.add(advanced("b.jpg", FileState.FAILED, error=error))
    taken, job = update(record, job)
    assert taken.files == (
        JobFile(HERE / "a.jpg", FileStatus.DONE),
        JobFile(HERE / "b.jpg", FileStatus.FAILED, error=error),
    )
    assert (job.total, job.done, job.skipped, job.failed, job.speed, job.seconds_left) == (3, 1, 0, 1, 2.5, 30.0)
    assert record.take_update() == RunUpdate((), None, ())


def test_what_an_earlier_run_finished_counts_as_done(job: Job) -> None:
    record = record_of(job, {HERE / "a.jpg": job.output / "a.jpg"})
    for name in ("a.jpg", "b.jpg"):
        record.add(advanced(name, FileState.SKIPPED))
    taken, job = update(record, job)
    assert (job.done, job.skipped) == (1, 1)
    assert [file.source.name for file in taken.files] == ["b.jpg"]


def test_a_large_picture_says_how_far_it_is_until_it_ends(job: Job) -> None:
    record = record_of(job)
    record.add(TranslationStarted(1, "m", "cpu", "fp32", job.output))
    record.add(PictureRendered(HERE / "a.tif", 0.25, 61.0))
    _, job = update(record, job)
    assert job.video is not None
    assert job_text.file_progress(job.video) == "25 % · 1 min 1 s left"
    assert job_text.job_counts(job) == "0 of 1 + 25 %"
    record.add(advanced("a.tif"))
    _, job = update(record, job)
    assert job.video is None


def test_warnings_go_with_their_file_or_with_the_job(job: Job) -> None:
    record = record_of(job)
    record.add(Warned("Its ending is wrong.", "Rename it.", HERE / "a.jpg"))
    record.add(Warned("The device is slow."))
    record.add(advanced("a.jpg"))
    taken, _ = update(record, job)
    assert taken.files[0].note == "Its ending is wrong. Rename it."
    assert taken.warnings == ("The device is slow.",)


def test_a_file_says_which_of_several_devices_translated_it(job: Job) -> None:
    record = record_of(job)
    record.add(advanced("a.jpg", device="192.168.0.11"))
    record.add(advanced("b.jpg"))
    taken, _ = update(record, job)
    assert [each.note for each in taken.files] == ["Translated on 192.168.0.11.", ""]


def test_the_latest_of_what_devices_do_is_told_once(job: Job) -> None:
    record = record_of(job)
    for done in (1, 2):
        record.add(TranslationSpread((DeviceActivity("cuda:0", DeviceState.READY, (HERE / "a.jpg",), done),)))
    taken, _ = update(record, job)
    assert taken.devices == (DeviceActivity("cuda:0", DeviceState.READY, (HERE / "a.jpg",), 2),)
    assert record.take_update().devices is None


def test_a_video_is_in_hand_until_it_ends(job: Job) -> None:
    record = record_of(job)
    record.add(progressed("a.mp4", 5))
    record.add(progressed("a.mp4", 7))
    _, job = update(record, job)
    assert job.video is not None
    assert (job.video.frames, job.video.speed) == (7, 12.5)
    record.add(advanced("a.mp4", frames=9, report={"translated": 9.0, "frames_per_second": 12.5}))
    taken, job = update(record, job)
    assert job.video is None
    assert taken.files[0].note == "9 frames, 13 fps"


def test_a_paused_job_has_no_speed(job: Job) -> None:
    record = record_of(job)
    record.add(advanced("a.jpg"))
    record.add(progressed("a.mp4", 5))
    _, paused = update(record, replace(job, state=JobState.PAUSED))
    assert paused.video is not None
    assert (paused.done, paused.speed, paused.video.speed, paused.video.frames) == (1, 0.0, 0.0, 5)


@pytest.mark.parametrize(
    ("outcome", "done", "failed", "state"),
    [
        (Outcome.FINISHED, 2, 0, JobState.DONE),
        (Outcome.FINISHED, 1, 1, JobState.DONE_WITH_FAILURES),
        (Outcome.FINISHED, 0, 1, JobState.FAILED),
        (Outcome.STOPPED, 0, 0, JobState.STOPPED),
        (Outcome.DISK_FULL, 0, 0, JobState.STOPPED),
        (Outcome.FAILED, 0, 0, JobState.FAILED),
    ],
)
def test_how_a_run_leaves_its_job(job: Job, outcome: Outcome, done: int, failed: int, state: JobState) -> None:
    assert after_run(replace(job, done=done, failed=failed), JobEnded(job.id, outcome)).state is state


def test_only_what_has_not_ended_is_interrupted(job: Job) -> None:
    left = interrupted(job)
    assert (left.state, left.interrupted) == (JobState.STOPPED, True)
    done = replace(job, state=JobState.DONE)
    assert interrupted(done) == done
