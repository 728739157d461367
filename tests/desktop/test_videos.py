from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from put.codec import from_plain
from put.config import (
    AudioChoice,
    Container,
    OnStop,
    TranslateOptions,
    VideoCodec,
    VideoOptions,
    VideoQuality,
)
from put.events import TranslationAdvanced, TranslationEvent, VideoProgressed
from put.translation.video.journal import work_folder
from put_desktop.media.previews import (
    LoopEnded,
    LoopFrame,
    LoopOrder,
    PreviewFailed,
    PreviewOrder,
    PreviewReady,
)
from put_desktop.settings.job_settings import JobSettings
from put_desktop.settings.preferences import WindowSettings
from put_desktop.translate.queue import job_text
from put_desktop.translate.queue.engine import RealEngine
from put_desktop.translate.queue.intake import sort_out
from put_desktop.translate.queue.job import FileProgress, Job, JobState
from put_desktop.translate.queue.job_queue import Activity, JobQueue
from put_desktop.translate.queue.messages import (
    JobEnded,
    JobEvent,
    JobRequest,
    Leftovers,
    Message,
    Outcome,
)
from put_desktop.translate.queue.store import JobStore, open_store
from put_desktop.translate.queue.worker import TranslateWorker
from put_desktop.ui import text
from tests.desktop.scripted import ScriptedEngine, make_job

OPTIONS = TranslateOptions()
FULL = VideoOptions(
    codec=VideoCodec.HEVC,
    container=Container.MKV,
    quality=VideoQuality.ARCHIVE,
    crf=31,
    audio=AudioChoice.NONE,
    start=1.25,
    end=7.5,
    fps=23.976,
    temporal=0.0,
    on_stop=OnStop.PART,
    report=True,
    batch=3,
    chunk=99,
)


def make_videos(folder: Path, *names: str) -> Path:
    folder.mkdir(parents=True)
    for name in names:
        (folder / name).write_bytes(b"video")
    return folder


class Bench:
    """A worker and everything it said."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.engine = ScriptedEngine(held=True)
        self.worker = TranslateWorker(self.engine)
        self.said: list[Message] = []

    def run(self, *names: str, clips: dict[Path, VideoOptions] | None = None) -> None:
        folder = make_videos(self.folder / "a", *names)
        self.worker.run(JobRequest("a", (folder,), self.folder / "out", OPTIONS, clips=clips or {}))

    def until(self, holds: Callable[[], bool]) -> None:
        def look() -> bool:
            self.said += self.worker.drain()
            return holds()

        self.qtbot.waitUntil(look, timeout=10_000)

    def events(self) -> list[TranslationEvent]:
        return [message.event for message in self.said if isinstance(message, JobEvent)]

    def frames(self) -> list[int]:
        return [event.frames for event in self.events() if isinstance(event, VideoProgressed)]

    def files(self) -> list[str]:
        return [event.result.source.name for event in self.events() if isinstance(event, TranslationAdvanced)]

    def ended(self) -> list[JobEnded]:
        return [message for message in self.said if isinstance(message, JobEnded)]


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    found = Bench(qtbot, tmp_path)
    yield found
    assert found.worker.close()
    assert found.engine.open_runs == 0


def test_frames_are_told_as_they_are_done(bench: Bench) -> None:
    bench.run("a.mp4")
    bench.engine.allow(2)
    bench.until(lambda: bench.frames() == [1, 2])
    assert bench.events()[-1] == VideoProgressed(bench.folder / "a" / "a.mp4", 2, 4, 12.5, 4.0, 2000, 4000)
    bench.engine.allow(9)
    bench.until(lambda: bool(bench.ended()))
    assert bench.files() == ["a.mp4"]


def test_stopping_after_the_file_waits_for_its_last_frame(bench: Bench) -> None:
    bench.run("a.mp4", "b.mp4")
    bench.engine.allow(2)
    bench.until(lambda: bench.frames() == [1, 2])
    bench.worker.stop(after_file=True)
    bench.engine.allow(99)
    bench.until(lambda: bool(bench.ended()))
    assert bench.frames() == [1, 2, 3, 4]
    assert bench.files() == ["a.mp4"]
    assert bench.ended() == [JobEnded("a", Outcome.STOPPED)]


def test_stopping_now_leaves_the_rest_of_the_frames(bench: Bench) -> None:
    bench.run("a.mp4", "b.mp4")
    bench.engine.allow(2)
    bench.until(lambda: bench.frames() == [1, 2])
    bench.worker.stop(after_file=False)
    bench.until(lambda: bool(bench.ended()))
    assert bench.files() == []


def test_a_pause_holds_between_two_frames(bench: Bench) -> None:
    bench.run("a.mp4")
    bench.engine.allow(2)
    bench.until(lambda: bench.frames() == [1, 2])
    bench.worker.pause()
    bench.engine.allow(9)
    bench.until(lambda: len(bench.frames()) == 3)  # the one that was waited for already
    time.sleep(0.1)
    bench.until(lambda: True)
    assert bench.frames() == [1, 2, 3]
    bench.worker.resume()
    bench.until(lambda: bool(bench.ended()))


def test_a_preview_comes_between_two_frames(bench: Bench) -> None:
    bench.run("a.mp4")
    bench.engine.allow(2)
    bench.until(lambda: len(bench.frames()) == 2)
    bench.worker.preview(PreviewOrder(1, Path("x.mp4"), OPTIONS, 4.5))
    bench.engine.allow(1)
    bench.until(lambda: any(isinstance(message, PreviewReady) for message in bench.said))
    assert bench.engine.previews[0].at == 4.5
    assert bench.files() == []


def test_settings_of_single_videos_reach_the_engine(bench: Bench) -> None:
    clip = bench.folder / "a" / "a.mp4"
    bench.run("a.mp4", clips={clip: FULL})
    bench.engine.allow(99)
    bench.until(lambda: bool(bench.ended()))
    assert bench.engine.clips == [{clip: FULL}]


def test_some_seconds_come_frame_by_frame(bench: Bench) -> None:
    bench.worker.preview(LoopOrder(5, Path("x.mp4"), OPTIONS, 2.0))
    bench.engine.allow(2)
    bench.until(lambda: len(bench.said) == 2)
    bench.engine.allow(9)
    bench.until(lambda: LoopEnded(5) in bench.said)
    times = [message.seconds for message in bench.said if isinstance(message, LoopFrame)]
    assert times == pytest.approx([2.0, 2.1, 2.2, 2.3, 2.4])


def test_a_newer_order_ends_them(bench: Bench) -> None:
    bench.worker.preview(LoopOrder(5, Path("x.mp4"), OPTIONS, 2.0))
    bench.engine.allow(2)
    bench.until(lambda: len(bench.said) == 2)
    bench.worker.preview(PreviewOrder(6, Path("y.jpg"), OPTIONS))
    bench.until(lambda: any(isinstance(message, PreviewReady) for message in bench.said))
    assert LoopEnded(5) not in bench.said
    bench.worker.preview(LoopOrder(7, Path("x.mp4"), OPTIONS, 0.0))
    bench.until(lambda: len(bench.engine.loops) == 2)
    bench.worker.cancel_preview()
    bench.engine.broken = {"bad.mp4"}
    bench.worker.preview(LoopOrder(8, Path("bad.mp4"), OPTIONS, 0.0))
    bench.until(lambda: any(isinstance(message, PreviewFailed) for message in bench.said))
    assert LoopEnded(7) not in bench.said


def test_nothing_is_removed_below_a_job_in_hand(bench: Bench) -> None:
    bench.run("a.mp4")
    bench.engine.allow(2)
    bench.until(lambda: len(bench.frames()) == 2)
    bench.worker.discard(Leftovers(bench.folder / "out"))
    bench.worker.discard(Leftovers(bench.folder / "elsewhere"))
    bench.engine.allow(1)
    bench.until(lambda: bench.engine.discarded == [bench.folder / "elsewhere"])
    bench.worker.stop(after_file=False)
    bench.until(lambda: len(bench.engine.discarded) == 2)
    assert bench.ended()


def test_closing_removes_what_is_still_to_be_removed(bench: Bench) -> None:
    bench.run("a.mp4")
    bench.engine.allow(2)
    bench.until(lambda: len(bench.frames()) == 2)
    bench.worker.discard(Leftovers(bench.folder / "out"))
    assert bench.worker.close()
    assert bench.engine.discarded == [bench.folder / "out"]


class Line:
    """A queue with a scripted engine."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.engine = ScriptedEngine(held=True)
        self.queue = JobQueue(folder / "queue.sqlite", TranslateWorker(self.engine))
        with qtbot.waitSignal(self.queue.loaded):
            self.queue.load()

    def add(self, name: str, *files: str, output: Path | None = None) -> Job:
        self.queue.add([make_job(make_videos(self.folder / name, *files), output)])
        self.until(lambda: all(job.total is not None for job in self.queue.jobs))
        return self.queue.jobs[-1]

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=10_000)

    def idle(self) -> None:
        self.until(lambda: self.queue.activity is Activity.IDLE)


@pytest.fixture
def line(qtbot: QtBot, tmp_path: Path) -> Iterator[Line]:
    found = Line(qtbot, tmp_path)
    yield found
    assert found.queue.close()


def test_one_long_video_shows_moving_progress(line: Line) -> None:
    line.add("a", "a.mp4")
    assert line.queue.jobs[0].videos == 1
    told: list[FileProgress] = []
    line.queue.video_progressed.connect(lambda _job, progress: told.append(progress))
    line.queue.start()
    seen: list[float] = []
    for frame in range(1, 4):
        line.engine.allow()
        line.until(lambda: len(told) > len(seen))
        assert told[-1].frames == frame
        seen.append(line.queue.jobs[0].fraction)
    assert seen == [0.25, 0.5, 0.75]
    line.queue.pause()
    assert line.queue.jobs[0].video is not None
    assert line.queue.jobs[0].video.speed == 0.0
    line.queue.resume()
    line.engine.allow(99)
    line.idle()
    job = line.queue.jobs[0]
    assert (job.state, job.fraction, job.video) == (JobState.DONE, 1.0, None)


def test_frames_are_not_written_to_the_disk_one_by_one(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    line.add("a", "a.mp4")
    line.engine.video_frames = 200
    saved: list[Job] = []
    monkeypatch.setattr(line.queue._list.store, "save", saved.append)
    line.queue.start()
    line.engine.allow(999)
    line.idle()
    assert len(saved) < 8


def test_a_stopped_video_goes_on_with_its_own_settings(line: Line) -> None:
    job = line.add("a", "a.mp4")
    clip = job.inputs[0] / "a.mp4"
    line.queue.set_clip(job.id, clip, FULL)
    line.queue.start()
    line.engine.allow(2)
    line.until(lambda: line.queue.jobs[0].fraction == 0.5)
    line.queue.set_clip(job.id, clip, VideoOptions())  # too late
    line.queue.stop(after_file=False)
    line.idle()
    stopped = line.queue.jobs[0]
    assert stopped.fraction == 0.5  # that is kept, and seen
    assert stopped.video is not None
    assert (stopped.video.frames, stopped.video.speed, stopped.video.seconds_left) == (2, 0.0, None)
    line.engine.held = False
    line.queue.start()
    line.idle()
    assert line.engine.clips == [{clip: FULL}, {clip: FULL}]
    assert line.engine.discarded == []


def test_removing_a_job_discards_what_its_video_left(line: Line) -> None:
    first = line.add("a", "a.mp4")
    line.queue.start()
    line.engine.allow(2)
    line.until(lambda: line.queue.jobs[0].fraction > 0)
    line.queue.remove([first.id])
    line.until(lambda: line.engine.discarded == [first.output])
    line.idle()
    never_begun = line.add("b", "b.mp4")
    line.queue.remove([never_begun.id])
    line.engine.held = False
    finished = line.add("c", "c.mp4")
    line.queue.start()
    line.idle()
    line.queue.remove([finished.id])
    line.qtbot.wait(50)
    assert line.engine.discarded == [first.output]


def test_a_stopped_job_that_goes_elsewhere_leaves_nothing_behind(line: Line) -> None:
    job = line.add("a", "a.mp4")
    line.queue.start()
    line.engine.allow(2)
    line.until(lambda: line.queue.jobs[0].fraction > 0)
    line.queue.stop(after_file=False)
    line.idle()
    line.queue.edit([job.id], job.settings, "Tiny")
    line.queue.edit([job.id], JobSettings(job.settings.options, line.folder / "out"), "Tiny")
    line.until(lambda: line.engine.discarded == [job.output])


def test_what_another_job_may_go_on_with_is_not_discarded(line: Line) -> None:
    first = line.add("a", "a.mp4", output=line.folder / "out")
    second = line.add("b", "b.mp4", output=line.folder / "out" / "b")
    line.queue.start()
    line.engine.allow(2)
    line.until(lambda: line.queue.jobs[0].fraction > 0)
    line.queue.stop(after_file=False)
    line.idle()
    line.queue.remove([first.id])
    line.until(lambda: len(line.engine.discarded_of) == 1)
    (left,) = line.engine.discarded_of
    assert left.only is not None
    assert (left.only.job_id, [other.job_id for other in left.others]) == (first.id, [second.id])
    line.queue.remove([second.id])
    line.qtbot.wait(50)
    assert line.engine.discarded == []


def test_only_what_belongs_to_one_job_is_removed(tmp_path: Path) -> None:
    home, out = tmp_path / "in", tmp_path / "out"
    a, b, c = (make_videos(home / name, f"{name}.mp4") / f"{name}.mp4" for name in "abc")
    hidden = [work_folder(out / path.name) for path in (a, b, c)]
    for folder in hidden:
        folder.mkdir(parents=True)
    mine, other = (JobRequest(name, inputs, out, OPTIONS) for name, inputs in (("mine", (a, b)), ("other", (b, c))))
    RealEngine().discard(Leftovers(out, mine, (other,)))
    assert [folder.exists() for folder in hidden] == [False, True, True]
    a.unlink()
    RealEngine().discard(Leftovers(out, mine, (other,)))  # gone: nothing to tell by, and no error
    assert [folder.exists() for folder in hidden] == [False, True, True]


def test_a_video_that_is_only_cut_follows_the_job(line: Line) -> None:
    job = line.add("a", "a.mp4", "b.mp4")
    cut, own = job.inputs[0] / "a.mp4", job.inputs[0] / "b.mp4"
    line.queue.set_clip(job.id, cut, VideoOptions(start=2.0, end=5.0))
    line.queue.set_clip(job.id, own, VideoOptions(codec=VideoCodec.AV1))
    settings = JobSettings(replace(job.settings.options, video=VideoOptions(temporal=0.25)))
    line.queue.edit([job.id], settings, "Tiny")
    edited = line.queue.jobs[0]
    assert edited.clip(cut) == VideoOptions(temporal=0.25, start=2.0, end=5.0)
    assert edited.clip(own) == VideoOptions(codec=VideoCodec.AV1)
    assert edited.clip(Path("other.mp4")) == VideoOptions(temporal=0.25)
    line.queue.set_clip(job.id, cut, VideoOptions(temporal=0.25))
    assert [path for path, _ in line.queue.jobs[0].clips] == [own]


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
    assert job_text.file_progress(progress) == "24 % · 1,234 of 5,000 frames · 23 fps · 2 min 41 s left · about 83.0 MB"
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
    assert job_text.job_time_left(replace(several, seconds_left=7200.0)) == "2 h 0 min"
    assert several.fraction == pytest.approx((1 + 1234 / 5000) / 4)


def test_the_setting_that_was_called_receipt_is_still_read() -> None:
    assert from_plain({"receipt": True, "crf": 31}, VideoOptions) == VideoOptions(report=True, crf=31)
