from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

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
from put_desktop.translate.queue.engine import RealEngine
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
from put_desktop.translate.queue.worker import TranslateWorker
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
