"""What is left of a video that is stopped or killed, and how it goes on."""

from __future__ import annotations

import itertools
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch

from put.config import Container, OnStop, Precision, TranslateOptions
from put.errors import DiskFullError
from put.events import FileState, TranslationFinished, VideoProgressed
from put.translation.batch import translate
from put.translation.plan import make_plan
from put.translation.video import job as module
from put.translation.video.journal import work_folder
from put.video.frames import sequence_write
from tests.conftest import make_picture
from tests.translation.video_help import below, everything, options, results, sound, times
from tests.video.making import ffmpeg, needs_ffmpeg, probe_json

pytestmark = [pytest.mark.slow, needs_ffmpeg]


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Thirty frames with a sound, a title and a language."""
    path = tmp_path_factory.mktemp("clip") / "clip.mp4"
    ffmpeg(
        "-f", "lavfi", "-i", "testsrc2=size=96x64:rate=25:duration=1.2",
        "-f", "lavfi", "-i", "sine=frequency=440:duration=1.2",
        "-c:v", "libx264", "-crf", "4", "-pix_fmt", "yuv420p", "-c:a", "aac", "-metadata:s:a:0", "language=fra",
        "-metadata", "title=A clip", path,
    )  # fmt: skip
    return path


@pytest.mark.slow
def test_a_stopped_video_goes_on_where_it_was(clip: Path, tiny_model: Path, tmp_path: Path) -> None:
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    wanted = options(tiny_model, temporal=0.7)
    list(translate([clip], whole, wanted))
    stop = threading.Event()
    for event in translate([clip], parts, wanted, stop=stop):
        assert not isinstance(event, TranslationFinished)
        stop.set()
    assert not (parts / "clip.mp4").exists()
    (result,) = results(translate([clip], parts, wanted))
    assert result.frames == 30
    assert times(parts / "clip.mp4") == times(whole / "clip.mp4")
    assert sound(parts / "clip.mp4") == sound(whole / "clip.mp4")
    assert below(parts) == ["clip.mp4"]


KILLED = """
import sys, torch
torch.set_num_threads(1)
from pathlib import Path
from put.config import TranslateOptions, VideoOptions
from put.translation.batch import translate
model, clip, out = sys.argv[1:]
options = TranslateOptions(model=model, device="cpu", video=VideoOptions(chunk=8, temporal=0.7, report=True))
print("ready", flush=True)
for event in translate([Path(clip)], Path(out), options):
    print(type(event).__name__, flush=True)
"""


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="a kill that nothing can catch")
def test_a_kill_at_any_moment_costs_one_chunk_and_nothing_of_the_result(
    clip: Path, tiny_model: Path, tmp_path: Path
) -> None:
    wanted = options(tiny_model, temporal=0.7, report=True)
    list(translate([clip], tmp_path / "whole", wanted))
    out = tmp_path / "out"
    hidden = work_folder(out / "clip.mp4")
    for chunks in (1, 2):
        process = subprocess.Popen([sys.executable, "-c", KILLED, str(tiny_model), str(clip), str(out)], stdout=-1)
        deadline = time.monotonic() + 60
        while len([*hidden.glob("chunk-*.json")]) < chunks and process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.001)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        assert not (out / "clip.mp4").exists()
        assert len([*hidden.glob("chunk-*.json")]) >= chunks
    first = next(event for event in translate([clip], out, wanted) if isinstance(event, VideoProgressed))
    assert first.frames >= 16
    (result,) = results(translate([clip], out, wanted))
    assert result.frames == 30
    assert everything(out / "clip.mp4") == everything(tmp_path / "whole" / "clip.mp4")
    assert below(out) == ["clip.mp4", "clip.mp4.report.json"]
    told = [json.loads((tmp_path / place / "clip.mp4.report.json").read_text()) for place in ("whole", "out")]
    for name in ("flicker_input", "flicker_output", "flicker_plain", "translated"):
        assert told[0]["measured"][name] == told[1]["measured"][name]
    assert told[0]["measured"]["flicker_output"] < told[0]["measured"]["flicker_plain"]


def interrupted(clip: Path, out: Path, wanted: TranslateOptions, frames: int) -> None:
    events = translate([clip], out, wanted)
    for event in events:
        if isinstance(event, VideoProgressed) and event.frames >= frames:
            break
    events.close()


@pytest.fixture
def quick_events(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "EVENT_SECONDS", 0.0)


@pytest.mark.slow
@pytest.mark.usefixtures("quick_events")
def test_what_is_left_of_a_video_that_is_stopped(clip: Path, tiny_model: Path, tmp_path: Path) -> None:
    for choice in OnStop:
        interrupted(clip, tmp_path / choice, options(tiny_model, on_stop=choice), 12)
    assert below(tmp_path / "discard") == []
    assert not work_folder(tmp_path / "discard" / "clip.mp4").exists()
    assert below(tmp_path / "part") == ["clip (part).mp4"]
    shown = times(tmp_path / "part" / "clip (part).mp4")
    assert shown == times(clip)[: len(shown)]
    assert 12 <= len(shown) < 30
    streams = probe_json(tmp_path / "part" / "clip (part).mp4", "-show_streams")["streams"]
    assert abs(float(streams[0]["duration"]) - float(streams[1]["duration"])) < 0.05
    interrupted(clip, tmp_path / "part", options(tiny_model, on_stop=OnStop.PART), 12)
    assert below(tmp_path / "part") == ["clip (part 2).mp4", "clip (part).mp4"]
    assert len(make_plan([tmp_path / "part", clip], tmp_path / "part", TranslateOptions()).items) == 1, (
        "no inputs later"
    )
    assert work_folder(tmp_path / "continue" / "clip.mp4").is_dir()
    first = next(
        event
        for event in translate([clip], tmp_path / "continue", options(tiny_model))
        if isinstance(event, VideoProgressed)
    )
    assert first.frames >= 12  # a stop in order loses nothing, not even the chunk in hand


@pytest.mark.slow
@pytest.mark.usefixtures("quick_events")
@pytest.mark.parametrize("other", [{"strength": 0.5}, {"precision": Precision.FP32}])
def test_other_settings_begin_again(clip: Path, tiny_model: Path, tmp_path: Path, other: dict[str, Any]) -> None:
    interrupted(clip, tmp_path, options(tiny_model), 12)
    with closing(translate([clip], tmp_path, replace(options(tiny_model), **other))) as events:
        assert next(event for event in events if isinstance(event, VideoProgressed)).frames == 0


@pytest.mark.slow
@pytest.mark.usefixtures("quick_events")
def test_a_full_disk_stops_cleanly_and_the_rest_follows(
    clip: Path, tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = itertools.count()
    whole = module.open_encoder

    def full(path: Path, spec):
        encoder = whole(path, spec)
        if next(opened) == 2:

            def write(*_args, **_more) -> None:
                raise DiskFullError("The disk is full.", "Free some space, then run it again.")

            encoder.write = write
        return encoder

    monkeypatch.setattr(module, "open_encoder", full)
    with pytest.raises(DiskFullError):
        list(translate([clip], tmp_path, options(tiny_model)))
    assert not (tmp_path / "clip.mp4").exists()
    events = list(translate([clip], tmp_path, options(tiny_model)))
    assert next(event for event in events if isinstance(event, VideoProgressed)).frames == 16
    assert results(events)[0].frames == 30
    assert below(tmp_path) == ["clip.mp4"]


@pytest.mark.slow
@pytest.mark.usefixtures("quick_events")
def test_a_film_made_among_its_numbered_pictures_goes_on_too(tiny_model: Path, tmp_path: Path) -> None:
    for number in range(1, 25):
        make_picture(tmp_path / f"{number:03}.png", seed=number)
    (tmp_path / "gone.png").symlink_to("nowhere")
    wanted = options(tiny_model, container=Container.MP4)
    interrupted(tmp_path / "%03d.png", tmp_path, wanted, 12)
    events = translate([tmp_path / "%03d.png"], tmp_path, wanted)
    assert next(event for event in events if isinstance(event, VideoProgressed)).frames >= 12
    assert results(events)[0].frames == 24


def test_a_kill_between_two_pictures_leaves_no_half_of_a_folder(
    clip: Path, tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = options(tiny_model, container=Container.FRAMES, end=0.4)
    placed = itertools.count()
    place = sequence_write._place

    def killed(*given: Path) -> None:
        if next(placed) == 4:
            raise SystemExit
        place(*given)

    monkeypatch.setattr(sequence_write, "_place", killed)
    with pytest.raises(SystemExit):
        list(translate([clip], tmp_path, wanted))
    monkeypatch.undo()
    (result,) = results(translate([clip], tmp_path, wanted))
    assert (result.state, result.frames) == (FileState.DONE, 10)
    assert below(tmp_path) == [f"clip/{number:05}.png" for number in range(1, 11)]
    (again,) = results(translate([clip], tmp_path, wanted, finished={clip: tmp_path / "clip" / "%05d.png"}))
    assert again.state is FileState.SKIPPED


@pytest.mark.slow
@pytest.mark.parametrize(("choice", "left"), [(OnStop.DISCARD, False), (OnStop.CONTINUE, True)])
def test_a_second_interruption_keeps_to_what_was_asked_for(
    choice: OnStop, left: bool, clip: Path, tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hidden, started = work_folder(tmp_path / "clip.mp4"), module.FramePipeline.start

    def hurried(*given, **more):
        if [*hidden.glob("chunk-*.json")]:
            raise KeyboardInterrupt
        time.sleep(0.02)
        return started(*given, **more)

    monkeypatch.setattr(module.FramePipeline, "start", hurried)
    with pytest.raises(KeyboardInterrupt):
        list(translate([clip], tmp_path, options(tiny_model, on_stop=choice)))
    assert hidden.exists() is left
