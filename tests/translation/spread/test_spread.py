"""Batches over two devices: the same results as with one, each file once."""

from __future__ import annotations

import os
import signal
import threading
from collections import Counter
from pathlib import Path

import psutil
import pytest

from put.config import OnExists, TranslateOptions, VideoOptions
from put.device import device_names
from put.errors import OptionError
from put.events import (
    DeviceState,
    FileState,
    TranslationAdvanced,
    TranslationFinished,
    TranslationSpread,
    TranslationStarted,
    VideoProgressed,
    Warned,
)
from put.translation.batch import translate
from put.translation.results_index import INDEX_NAME, ResultsIndex
from put.translation.spread import devices
from put.translation.spread.tasks import FramesTask, PictureTask, VideoTask
from tests.conftest import make_picture
from tests.translation.spread.making import InlineWorker, inline
from tests.video.making import ffmpeg, needs_ffmpeg

pytestmark = pytest.mark.slow


@pytest.fixture
def workers(monkeypatch: pytest.MonkeyPatch) -> list[InlineWorker]:
    """Workers of this process in place of others."""
    made: list[InlineWorker] = []
    monkeypatch.setattr(devices, "local_workers", inline(made))
    return made


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three short videos, of which the last has frames that equal the one before."""
    folder = tmp_path_factory.mktemp("clips")
    for name, rate in (("a", 25), ("b", 20), ("c", 5)):
        ffmpeg(
            "-f", "lavfi", "-i", f"testsrc2=size=64x48:rate={rate}:duration=1", "-r", "25",
            "-c:v", "libx264", "-crf", "4", "-pix_fmt", "yuv420p", folder / f"{name}.mp4",
        )  # fmt: skip
    return folder


def options(model: Path, device: str = "cpu,cpu", **more) -> TranslateOptions:
    return TranslateOptions(model=str(model), device=device, **more)


def contents(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file() and path.name != INDEX_NAME)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def ends(events) -> list[TranslationAdvanced]:
    return [event for event in events if isinstance(event, TranslationAdvanced)]


def test_names_of_several_devices() -> None:
    assert device_names("cpu") == ["cpu"]
    assert device_names("cpu, cpu") == ["cpu", "cpu"]
    assert device_names("all") == device_names("all")
    assert "cpu" not in device_names("all") or device_names("all") == ["cpu"]
    with pytest.raises(OptionError, match="no device 'gpu'"):
        device_names("cpu,gpu")


def test_a_folder_over_two_devices_is_as_over_one(
    photos: Path, tiny_model: Path, tmp_path: Path, workers: list[InlineWorker]
) -> None:
    (photos / "bad.png").write_bytes(b"no picture")
    one, two = tmp_path / "one", tmp_path / "two"
    list(translate([photos], one, options(tiny_model, "cpu")))
    events = list(translate([photos], two, options(tiny_model)))
    assert isinstance(events[0], TranslationStarted)
    assert events[0].device == "cpu (1),cpu (2)"
    assert isinstance(events[-1], TranslationFinished)
    assert (events[-1].done, events[-1].skipped, events[-1].failed) == (5, 0, 1)
    assert contents(two) == contents(one)
    done = Counter(str(task.source.name) for worker in workers for task in worker.tasks)
    assert set(done.values()) == {1}
    assert all(worker.tasks for worker in workers)
    made = Counter(event.result.device for event in ends(events) if event.result.state is FileState.DONE)
    spread = [event for event in events if isinstance(event, TranslationSpread)]
    assert {each.device: each.done for each in spread[-1].devices} == {"cpu (1)": 0, "cpu (2)": 0} | made
    assert all(each.state is DeviceState.READY and not each.sources for each in spread[-1].devices)
    in_hand = {source for event in spread for each in event.devices for source in each.sources}
    assert in_hand <= {path.absolute() for path in photos.rglob("*")}
    told = {event.result.device for event in ends(events) if event.result.state is FileState.DONE}
    assert told <= {"cpu (1)", "cpu (2)"}
    assert "" not in told
    assert {entry.result for entry in ResultsIndex(two).entries()} == {
        entry.result for entry in ResultsIndex(one).entries()
    }
    again = ends(translate([photos], two, options(tiny_model)))
    assert Counter(event.result.state for event in again) == {FileState.SKIPPED: 5, FileState.FAILED: 1}
    assert Counter(each.result.state for each in ends(translate([photos], two, options(tiny_model, "cpu")))) == {
        FileState.SKIPPED: 5,
        FileState.FAILED: 1,
    }, "one device knows the results of two"


def test_a_lost_worker_loses_no_file(tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for index in range(8):
        make_picture(tmp_path / "in" / f"{index}.png", seed=index)
    made: list[InlineWorker] = []
    monkeypatch.setattr(devices, "local_workers", inline(made, lost_at=2))
    events = list(translate([tmp_path / "in"], tmp_path / "out", options(tiny_model)))
    assert events[-1].done == 8
    assert [event.message for event in events if isinstance(event, Warned)] == [
        "cpu (2) was lost; what it was doing is done again."
    ]
    list(translate([tmp_path / "in"], tmp_path / "one", options(tiny_model, "cpu")))
    assert contents(tmp_path / "out") == contents(tmp_path / "one")


def test_a_worker_that_sees_no_file_is_sent_it(
    photos: Path, tiny_model: Path, tmp_path: Path, workers: list[InlineWorker], monkeypatch: pytest.MonkeyPatch
) -> None:
    from put.translation.batch import spread

    class Elsewhere(spread.SpreadBatch):
        def __init__(self, *given, **more) -> None:
            super().__init__(*given, **more | {"marker": tmp_path / "is not there"})

    monkeypatch.setattr("put.translation.batch.run.SpreadBatch", Elsewhere)
    list(translate([photos], tmp_path / "one", options(tiny_model, "cpu")))
    (photos / "gone.png").write_bytes(b"no picture")
    events = list(translate([photos], tmp_path / "two", options(tiny_model)))
    assert (events[-1].done, events[-1].failed) == (5, 1)
    assert contents(tmp_path / "two") == contents(tmp_path / "one")
    sent = [task for worker in workers for task in worker.tasks if isinstance(task, PictureTask) and task.content]
    assert len(sent) == 6


@needs_ffmpeg
def test_videos_go_whole_to_the_workers_and_the_last_one_is_shared_out(
    clips: Path, tiny_model: Path, tmp_path: Path, workers: list[InlineWorker]
) -> None:
    video = VideoOptions(chunk=8, temporal=0.5)
    list(translate([clips], tmp_path / "one", options(tiny_model, "cpu", video=video)))
    events = list(translate([clips], tmp_path / "two", options(tiny_model, video=video)))
    assert events[-1].done == 3
    assert contents(tmp_path / "two") == contents(tmp_path / "one")
    whole = [task.source.name for worker in workers for task in worker.tasks if isinstance(task, VideoTask)]
    assert sorted(whole) == ["a.mp4", "b.mp4"]
    shared = [sum(isinstance(task, FramesTask) for task in worker.tasks) for worker in workers]
    assert all(shared)
    frames = {event.result.source.name: event.result for event in ends(events)}
    assert frames["c.mp4"].report["translated"] == sum(shared) < frames["c.mp4"].frames
    last = [event for event in events if isinstance(event, TranslationSpread)][-1]
    assert [each.frames for each in last.devices] == shared
    assert sum(each.done for each in last.devices) == 2
    assert frames["c.mp4"].seconds > 0
    assert {event.source.name for event in events if isinstance(event, VideoProgressed)} == {
        "a.mp4",
        "b.mp4",
        "c.mp4",
    }


@needs_ffmpeg
def test_a_lost_worker_loses_no_frame(
    clips: Path, tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    video = VideoOptions(chunk=8, temporal=0.5)
    list(translate([clips / "a.mp4"], tmp_path / "one", options(tiny_model, "cpu", video=video)))
    made: list[InlineWorker] = []
    monkeypatch.setattr(devices, "local_workers", inline(made, lost_at=3))
    events = list(translate([clips / "a.mp4"], tmp_path / "two", options(tiny_model, video=video)))
    assert ends(events)[0].result.frames == 25
    assert any("was lost" in event.message for event in events if isinstance(event, Warned))
    assert contents(tmp_path / "two") == contents(tmp_path / "one")


@needs_ffmpeg
def test_a_video_that_was_stopped_on_one_device_goes_on_with_two(
    clips: Path, tiny_model: Path, tmp_path: Path, workers: list[InlineWorker]
) -> None:
    video = VideoOptions(chunk=5)
    stop = threading.Event()
    for event in translate([clips / "a.mp4"], tmp_path / "out", options(tiny_model, "cpu", video=video), stop=stop):
        if isinstance(event, VideoProgressed):
            stop.set()
    events = list(translate([clips / "a.mp4"], tmp_path / "out", options(tiny_model, video=video)))
    assert ends(events)[0].result.frames == 25
    list(translate([clips / "a.mp4"], tmp_path / "one", options(tiny_model, "cpu", video=video)))


def test_closing_ends_the_workers_and_the_next_run_finishes(
    tiny_model: Path, tmp_path: Path, workers: list[InlineWorker]
) -> None:
    for index in range(12):
        make_picture(tmp_path / "in" / f"{index:02}.png", seed=index)
    events = translate([tmp_path / "in"], tmp_path / "out", options(tiny_model))
    next(event for event in events if isinstance(event, TranslationAdvanced))
    events.close()
    left = len(contents(tmp_path / "out"))
    assert 1 <= left < 12
    again = list(translate([tmp_path / "in"], tmp_path / "out", options(tiny_model)))[-1]
    assert (again.done, again.skipped) == (12 - left, left)
    assert not again.reasons, "nothing is of unknown origin"


def test_stopping_ends_without_the_last_event(tiny_model: Path, tmp_path: Path, workers: list[InlineWorker]) -> None:
    for index in range(12):
        make_picture(tmp_path / "in" / f"{index:02}.png", seed=index)
    stop, found = threading.Event(), []
    for event in translate([tmp_path / "in"], tmp_path / "out", options(tiny_model), stop=stop):
        found.append(event)
        if isinstance(event, TranslationAdvanced):
            stop.set()
    assert not isinstance(found[-1], TranslationFinished)
    assert len(ends(found)) < 12


def test_existing_results_are_an_error_where_they_shall_be(
    photos: Path, tiny_model: Path, tmp_path: Path, workers: list[InlineWorker]
) -> None:
    make_picture(tmp_path / "out" / "a.jpg")
    events = list(translate([photos], tmp_path / "out", options(tiny_model, on_exists=OnExists.ERROR)))
    assert (events[-1].done, events[-1].failed) == (4, 1)


@pytest.mark.skipif(os.name == "nt", reason="a kill that nothing can catch")
def test_processes_translate_and_one_that_is_killed_loses_nothing(
    tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    for index in range(10):
        make_picture(tmp_path / "in" / f"{index}.png", 192, 128, seed=index)
    (tmp_path / "in" / "bad.png").write_bytes(b"no picture")
    others = set(psutil.Process().children())
    events, found = translate([tmp_path / "in"], tmp_path / "out", options(tiny_model)), []
    for event in events:
        found.append(event)
        if len(ends(found)) == 2 and isinstance(event, TranslationAdvanced):
            child = next(each for each in psutil.Process().children() if each not in others)
            child.send_signal(signal.SIGKILL)
    assert (found[-1].done, found[-1].failed) == (10, 1)
    assert len({event.result.source for event in ends(found)}) == 11
    assert set(psutil.Process().children()) <= others
    assert not [*(tmp_path / "out").glob(".*.part")]
    list(translate([tmp_path / "in"], tmp_path / "one", options(tiny_model, "cpu")))
    assert contents(tmp_path / "out") == contents(tmp_path / "one")
