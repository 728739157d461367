from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from put.codec import from_plain
from put.config import (
    TranslateOptions,
    VideoOptions,
)
from put_desktop.settings.job_settings import JobSettings
from put_desktop.settings.preferences import WindowSettings
from put_desktop.translate.queue import job_text
from put_desktop.translate.queue.intake import sort_out
from put_desktop.translate.queue.job import FileProgress, JobState
from put_desktop.translate.queue.store import JobStore, open_store
from put_desktop.ui import text
from tests.desktop.scripted import make_job
from tests.desktop.test_videos import FULL


def test_settings_of_videos_come_back_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "queue.sqlite"
    job = make_job(tmp_path / "a", video=FULL)
    job = replace(job, videos=2, clips=((tmp_path / "a" / "x.mp4", replace(FULL, crf=None, fps=None, end=None)),))
    store = JobStore(path)
    store.save([replace(job, video=FileProgress(tmp_path / "x", 1, 2, 3.0, 4.0, 5, 6))])
    store.close()
    store, found, problem = open_store(path)
    store.close()
    assert problem is None
    assert found == [job]


def test_how_far_a_stopped_video_is_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "queue.sqlite"
    progress = FileProgress(tmp_path / "a" / "x.mp4", 1, 2, 3.0, 4.0, 5, 6)
    job = replace(make_job(tmp_path / "a"), state=JobState.STOPPED, video=progress)
    store = JobStore(path)
    store.save([job])
    store.close()
    store, (found,), problem = open_store(path)
    store.close()
    assert problem is None
    assert found.video == replace(progress, speed=0.0, seconds_left=None)
    assert found.with_settings(found.settings).video == found.video
    assert found.with_clip(tmp_path / "a" / "other.mp4", FULL).video == found.video
    # With other settings its frames are of no use.
    assert found.with_clip(progress.source, FULL).video is None
    other = replace(found.settings, options=replace(found.settings.options, strength=0.5))
    assert found.with_settings(other).video is None


def test_jobs_of_an_older_program_still_load(tmp_path: Path) -> None:
    path = tmp_path / "queue.sqlite"
    job = make_job(tmp_path / "a", strength=0.5)
    store = JobStore(path)
    store.save([job])
    store.close()
    with sqlite3.connect(path) as database:
        for gone in ("$.options.video", "$.clips", "$.videos", "$.stopped_at"):
            database.execute("UPDATE jobs SET body = json_remove(body, ?)", (gone,))
    database.close()
    store, found, problem = open_store(path)
    store.close()
    assert problem is None
    assert found == [job]


def test_the_panel_remembers_the_settings_of_videos(tmp_path: Path) -> None:
    kept = WindowSettings(tmp_path / "window.ini")
    kept.set_job_settings(JobSettings(TranslateOptions(strength=0.5, video=FULL)))
    kept.save()
    found = WindowSettings(tmp_path / "window.ini").job_settings().options
    assert (found.video, found.strength) == (FULL, 0.5)
    for broken in ("{", json.dumps({"codec": "vhs"}), json.dumps({"crf": 999}), "[]", ""):
        kept._ini.setValue("job/video", broken)
        assert kept.job_settings().options == TranslateOptions(strength=0.5)


def test_the_panel_remembers_what_it_and_the_preferences_show(tmp_path: Path) -> None:
    shown = TranslateOptions(
        device="all", ray="192.168.0.10:6379", exclude=("*_old.*", "drafts/*; more"), jobs=3, memory=10**9, quality=80
    )
    kept = WindowSettings(tmp_path / "window.ini")
    kept.set_job_settings(JobSettings(shown))
    kept.save()
    assert WindowSettings(tmp_path / "window.ini").job_settings().options == shown
    for broken in ("{", "3", "null", ""):
        kept._ini.setValue("job/exclude", broken)
        assert kept.job_settings().options.exclude == ()


def test_videos_are_taken_with_pictures(tmp_path: Path) -> None:
    for name in ("a.jpg", "b.mp4", "C.MOV", "d.webm", "e.doc"):
        (tmp_path / name).write_bytes(b"x")
    found = sort_out([tmp_path / name for name in ("a.jpg", "b.mp4", "C.MOV", "d.webm", "e.doc")])
    assert [path.name for path in found.batches[0].inputs] == ["a.jpg", "b.mp4", "C.MOV", "d.webm"]
    assert "e.doc is not a picture or video" in str(found.refused[0])


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (0.0, "0:00.000"),
        (2.08, "0:02.080"),
        (61.96, "1:01.960"),
        (59.9996, "1:00.000"),
        (3600.04, "1:00:00.040"),
        (30 / (30000 / 1001), "0:01.001"),
    ],
)
def test_times_are_minutes_and_seconds_to_the_thousandth(seconds: float, shown: str) -> None:
    assert text.time_code(seconds) == shown


def test_every_frame_has_another_time_code() -> None:
    for rate in (24000 / 1001, 25.0, 30000 / 1001, 59.94, 12.5):
        codes = [text.time_code(number / rate) for number in range(2000)]
        assert len(set(codes)) == 2000
        assert codes == sorted(codes, key=lambda code: [float(part) for part in code.split(":")])


def test_words_for_progress() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    progress = FileProgress(Path("a.mp4"), 1234, 5000, 23.4, 161.0, 0, 83_000_000)
    assert job_text.file_progress(progress) == "24 % · 1,234 of 5,000 frames · 23 fps · 2 min 41 s left · about 83 MB"
    assert job_text.file_progress(FileProgress(Path("a.mp4"), 12, 0, 0.0, None, 0, None)) == "12 frames"
    assert [text.counted(2), text.counted(2, 2), text.counted(2, 1), text.counted(1, 1)] == [
        "2 pictures",
        "2 videos",
        "2 files",
        "1 video",
    ]
    job = replace(make_job(Path("/a")), state=JobState.RUNNING, total=1, videos=1, video=progress)
    assert job_text.job_counts(job) == "1,234 of 5,000 frames"
    assert (job_text.job_speed(job), job_text.job_time_left(job)) == ("23 fps", "2 min 41 s")
    assert job_text.job_speed(replace(job, video=replace(progress, speed=0.05))) == "3.0 frames / min"
    several = replace(job, total=4, done=1)
    assert job_text.job_counts(several) == "1 of 4 + 24 %"
    assert job_text.job_time_left(several) == "over 2 min 41 s"
    assert job_text.job_time_left(replace(several, seconds_left=7200.0)) == "2 h"
    assert several.fraction == pytest.approx((1 + 1234 / 5000) / 4)


def test_the_setting_that_was_called_receipt_is_still_read() -> None:
    assert from_plain({"receipt": True, "crf": 31}, VideoOptions) == VideoOptions(report=True, crf=31)
