"""Whole videos through a tiny generator: what comes out, what is kept, what survives a kill."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from put.config import AudioChoice, Container, OnExists, VideoCodec
from put.errors import OptionError
from put.events import FileReason, FileState, TranslationFinished, VideoProgressed, Warned
from put.translation.batch import translate
from put.translation.preview import preview
from put.translation.results_index import INDEX_NAME
from put.translation.video import job as module
from put.translation.video.preview import preview_loop
from put.translation.video.stabilizer import DEFAULT_TEMPORAL
from tests.conftest import make_picture
from tests.translation.video_help import below, frames, options, results, sound, times
from tests.video.making import ffmpeg, needs_ffmpeg, probe_json
from tests.video.test_captions import TRIPLETS, captioned, found

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
def test_closed_captions_come_along(tiny_model: Path, tmp_path: Path) -> None:
    source = captioned(tmp_path / "in.mp4", "h264")
    (result,) = results(translate([source], tmp_path / "out", options(tiny_model, chunk=5)))
    assert result.target is not None
    assert found(result.target) == TRIPLETS


@pytest.mark.slow
def test_captions_that_begin_later_and_are_lost_are_named(tiny_model: Path, tmp_path: Path) -> None:
    source = captioned(tmp_path / "in.mp4", "h264", empty=4)
    events = list(translate([source], tmp_path / "out", options(tiny_model, container=Container.WEBM)))
    assert [event.message for event in events if isinstance(event, Warned)][-1] == "Closed captions are not kept."


@pytest.mark.slow
def test_a_broadcasts_clock_begins_at_0(clip: Path, tiny_model: Path, tmp_path: Path) -> None:
    source = tmp_path / "in.ts"
    ffmpeg("-i", clip, "-c", "copy", "-muxdelay", 0, "-output_ts_offset", 95, source)
    (result,) = results(translate([source], tmp_path / "out", options(tiny_model, container=Container.MP4)))
    assert result.target is not None
    told = probe_json(result.target, "-show_format")["format"]
    assert float(told["start_time"]) == pytest.approx(0, abs=0.03)
    assert float(told["duration"]) == pytest.approx(1.2, abs=0.06)
    packets = probe_json(source, "-select_streams", "a", "-show_packets")["packets"]
    assert len(probe_json(result.target, "-select_streams", "a", "-show_packets")["packets"]) == len(packets)


@pytest.mark.slow
def test_every_frame_is_translated_and_all_else_is_kept(clip: Path, tiny_model: Path, tmp_path: Path) -> None:
    events = list(translate([clip], tmp_path, options(tiny_model, temporal=0.0)))
    (result,) = results(events)
    assert (result.state, result.frames, result.width, result.height) == (FileState.DONE, 30, 96, 64)
    target = tmp_path / "clip.mp4"
    assert below(tmp_path) == ["clip.mp4"]
    assert times(target) == times(clip)
    assert sound(target) == sound(clip)
    streams = probe_json(target, "-show_streams", "-show_format")
    assert streams["format"]["tags"]["title"] == "A clip"
    assert streams["streams"][1]["tags"]["language"] == "fra"
    changed = [
        np.abs(one.astype(float) - other).mean() for one, other in zip(frames(clip), frames(target), strict=True)
    ]
    assert min(changed) > 5
    progress = [event for event in events if isinstance(event, VideoProgressed)]
    assert [progress[0].frames, progress[-1].frames] == [0, 30]
    assert progress[-1].total == 30
    assert progress[-1].size > 0
    assert isinstance(events[-1], TranslationFinished)


@pytest.mark.slow
def test_an_identity_gives_the_source_back(tiny_model: Path, tmp_path: Path) -> None:
    clip = tmp_path / "in" / "clip.mp4"
    clip.parent.mkdir()
    source = "testsrc2=size=96x64:rate=25:duration=0.5,gblur=sigma=3"  # edges of colour are lost with 4:2:0 alone
    ffmpeg("-f", "lavfi", "-i", source, "-c:v", "libx264", "-crf", "4", "-pix_fmt", "yuv420p", clip)
    list(translate([clip], tmp_path, options(tiny_model, strength=0.0, temporal=0.0, crf=4)))
    for one, other in zip(frames(clip), frames(tmp_path / "clip.mp4"), strict=True):
        error = np.mean((one.astype(float) - other) ** 2)
        assert 10 * np.log10(255**2 / error) > 38


@pytest.mark.slow
def test_pictures_and_videos_of_one_folder(clip: Path, tiny_model: Path, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    make_picture(folder / "a.png", 70, 50)
    make_picture(folder / "deep" / "z.jpg", 70, 50)
    (folder / "deep" / "clip.mp4").write_bytes(clip.read_bytes())
    (folder / "broken.mkv").write_bytes(b"this is no video")
    (folder / "notes.txt").write_text("hello")
    out = tmp_path / "out"
    events = list(translate([folder], out, options(tiny_model)))
    states = {result.source.name: result.state for result in results(events)}
    assert states == {
        "a.png": FileState.DONE, "broken.mkv": FileState.FAILED, "clip.mp4": FileState.DONE, "z.jpg": FileState.DONE,
    }  # fmt: skip
    assert below(out) == ["a.png", "deep/clip.mp4", "deep/z.jpg"]
    again = list(translate([folder], out, options(tiny_model)))
    assert [result.state for result in results(again)].count(FileState.SKIPPED) == 3


@pytest.fixture
def quick_events(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "EVENT_SECONDS", 0.0)


@pytest.mark.slow
def test_duplicate_frames_are_translated_once(tiny_model: Path, tmp_path: Path) -> None:
    clip = tmp_path / "still.mkv"
    ffmpeg("-f", "lavfi", "-i", "testsrc=size=64x64:rate=2:duration=5,fps=10", "-c:v", "ffv1", clip)
    for temporal in (0.0, 0.8):
        wanted = options(tiny_model, temporal=temporal, chunk=100)
        (result,) = results(translate([clip], tmp_path / f"{temporal}", wanted))
        assert result.frames == 50
        assert result.report["translated"] == 10


@pytest.mark.slow
def test_a_batch_gives_what_single_frames_give(clip: Path, tiny_model: Path, tmp_path: Path) -> None:
    for batch in (1, 5):  # without loss: an encoder that has any makes much of a last bit
        list(translate([clip], tmp_path / str(batch), options(tiny_model, batch=batch, crf=0)))
    for one, other in zip(*(frames(tmp_path / name / "clip.mp4") for name in "15"), strict=True):
        assert np.abs(one.astype(int) - other).mean() < 0.05


@pytest.mark.slow
def test_trimming_and_another_rate(clip: Path, tiny_model: Path, tmp_path: Path) -> None:
    list(translate([clip], tmp_path / "cut", options(tiny_model, start=0.4, end=0.8)))
    shown = times(tmp_path / "cut" / "clip.mp4")
    assert len(shown) == 10
    assert float(shown[0]) == pytest.approx(0, abs=0.001)
    streams = probe_json(tmp_path / "cut" / "clip.mp4", "-show_streams")["streams"]
    assert [float(stream["duration"]) for stream in streams] == pytest.approx([0.4, 0.4], abs=0.05)
    list(translate([clip], tmp_path / "slow", options(tiny_model, fps=10.0, audio=AudioChoice.NONE)))
    assert [float(shown) for shown in times(tmp_path / "slow" / "clip.mp4")] == pytest.approx(np.arange(12) / 10)
    assert len(probe_json(tmp_path / "slow" / "clip.mp4", "-show_streams")["streams"]) == 1


@pytest.mark.slow
def test_single_clips_have_settings_of_their_own(clip: Path, tiny_model: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.mp4"
    other.write_bytes(clip.read_bytes())
    base = options(tiny_model)
    clips = {other: dataclasses.replace(base.video, end=0.2, container=Container.MKV, codec=VideoCodec.HEVC)}
    list(translate([clip, other], tmp_path / "out", base, clips=clips))
    assert below(tmp_path / "out") == ["clip.mp4", "other.mkv"]
    assert len(times(tmp_path / "out" / "clip.mp4")) == 30
    assert len(times(tmp_path / "out" / "other.mkv")) == 5
    assert probe_json(tmp_path / "out" / "other.mkv", "-show_streams")["streams"][0]["codec_name"] == "hevc"


@pytest.mark.slow
def test_numbered_pictures_in_and_out(clip: Path, tiny_model: Path, tmp_path: Path) -> None:
    wanted = options(tiny_model, container=Container.FRAMES, temporal=0.0)
    list(translate([clip], tmp_path, wanted))
    assert below(tmp_path) == [f"clip/{number:05}.png" for number in range(1, 31)]
    source = tmp_path / "clip" / "%05d.png"
    events = list(translate([source], tmp_path / "out", options(tiny_model)))
    assert results(events)[0].frames == 30
    assert below(tmp_path / "out") == [f"clip/{number:05}.png" for number in range(1, 31)]
    again = list(translate([source], tmp_path / "out", options(tiny_model)))
    assert results(again)[0].state is FileState.SKIPPED
    list(translate([source], tmp_path / "film", options(tiny_model, container=Container.MP4, fps=25.0)))
    assert [float(shown) for shown in times(tmp_path / "film" / "clip.mp4")] == pytest.approx(np.arange(30) / 25)
    list(translate([source], tmp_path / "out", options(tiny_model, on_exists=OnExists.NUMBER)))
    assert (tmp_path / "out" / "clip (2)" / "00030.png").exists()


@pytest.mark.slow
def test_numbered_pictures_never_replace_those_they_are_made_from(clip: Path, tiny_model: Path, tmp_path: Path) -> None:
    list(translate([clip], tmp_path, options(tiny_model, container=Container.FRAMES, temporal=0.0)))
    before = {name: (tmp_path / name).read_bytes() for name in below(tmp_path)}
    wanted = options(tiny_model, on_exists=OnExists.OVERWRITE)
    (result,) = results([*translate([tmp_path / "clip" / "%05d.png"], tmp_path, wanted)])
    assert result.target == tmp_path / "clip_png" / "%05d.png"
    shutil.rmtree(tmp_path / "clip_png")
    (tmp_path / INDEX_NAME).unlink()
    with pytest.raises(OptionError, match="replace an input"):
        list(translate([tmp_path / "clip" / "%05d.png"], tmp_path, wanted))
    assert {name: (tmp_path / name).read_bytes() for name in below(tmp_path)} == before


def test_animations_stay_animated(tiny_model: Path, tmp_path: Path) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (6, 5, 8, 3), np.uint8)
    pictures = [Image.fromarray(np.kron(frame, np.ones((8, 8, 1), np.uint8))) for frame in noise]
    for name in ("a.gif", "a.webp"):
        pictures[0].save(tmp_path / name, save_all=True, append_images=pictures[1:], duration=[50, 80] * 3, loop=0)
    make_picture(tmp_path / "still.webp", 60, 40)
    out = tmp_path / "out"
    names = ["a.gif", "a.webp", "still.webp"]
    found = results(translate([tmp_path / name for name in names], out, options(tiny_model, temporal=0.0)))
    assert {result.source.name: result.frames for result in found} == {"a.gif": 6, "a.webp": 6, "still.webp": 0}
    for name in names[:2]:
        with Image.open(out / name) as picture:
            assert picture.n_frames == 6
            durations = []
            for number in range(6):
                picture.seek(number)
                picture.load()
                durations.append(picture.info["duration"])
        assert durations == [50, 80] * 3


@pytest.mark.slow
def test_a_video_that_is_cut_short_is_kept_as_far_as_it_goes(clip: Path, tiny_model: Path, tmp_path: Path) -> None:
    whole = tmp_path / "whole.mkv"
    ffmpeg("-i", clip, "-c", "copy", whole)
    cut = tmp_path / "cut.mkv"
    cut.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    events = list(translate([cut], tmp_path / "out", options(tiny_model)))
    (result,) = results(events)
    assert result.state is FileState.DONE
    assert 3 < result.frames < 30
    assert any(isinstance(event, Warned) and event.source == cut for event in events)


def test_a_preview_of_a_frame_and_of_a_loop(clip: Path, tiny_model: Path) -> None:
    shown = preview(clip, options(tiny_model), seconds=0.5)
    assert shown is not None
    assert np.array_equal(shown.before, frames(clip)[12])
    assert shown.after.shape == (64, 96, 3)
    loop = list(preview_loop(clip, 0.4, options(tiny_model), seconds=0.4))
    assert [frame.seconds for frame in loop] == pytest.approx(np.arange(10) / 25)
    assert np.array_equal(loop[0].before, frames(clip)[10])


@pytest.mark.slow
def test_the_command_line(clip: Path, tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from put.cli.main import main

    given = ["translate", clip, "-o", tmp_path, "--model", tiny_model, "--device", "cpu", "--container", "mkv"]
    more = ["--crf", "small", "--start", "0:00.4", "--end", "0.8", "--temporal", "0", "--audio", "none", "--report"]
    assert main([*map(str, given), *more]) == 0
    assert "clip.mp4: 10 frames" in capsys.readouterr().out
    assert below(tmp_path) == ["clip.mkv", "clip.mkv.report.json"]
    told = json.loads((tmp_path / "clip.mkv.report.json").read_text())
    assert told["result"]["frames"] == 10
    assert told["settings"]["video"]["quality"] == "small"
    assert main([*map(str, given), "--json", "--on-exists", "overwrite"]) == 0
    kinds = [json.loads(line)["event"] for line in capsys.readouterr().out.splitlines()]
    assert "progressed" in kinds
    for wrong in (["--crf", "best"], ["--start", "1:x"], ["--end", ""]):
        with pytest.raises(SystemExit):
            main([*map(str, given), *wrong])
    assert main([*map(str, given), "--start", "3", "--end", "2"]) == 2


@pytest.mark.slow
def test_names_that_look_like_numbered_pictures_stand_for_themselves(
    clip: Path, tiny_model: Path, tmp_path: Path
) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    for name in ("100%05d.mp4", "100% real.mp4"):
        (folder / name).write_bytes(clip.read_bytes())
    ffmpeg("-i", clip, "-frames:v", "5", folder / "50%discount.gif")
    make_picture(folder / "50%discount.jpg")
    names = ["100% real.mp4", "100%05d.mp4", "50%discount.gif", "50%discount.jpg"]
    found = results(translate([folder], out, options(tiny_model)))
    assert {result.source.name: result.frames for result in found} == dict(zip(names, (30, 30, 5, 0), strict=True))
    assert below(tmp_path) == [f"{place}/{name}" for place in ("in", "out") for name in names]
    again = results(translate([folder], out, options(tiny_model)))
    assert [result.state for result in again] == [FileState.SKIPPED] * 4
    numbered = [*translate([folder], out, options(tiny_model, on_exists=OnExists.NUMBER, end=0.1))]
    assert (out / "50%discount (2).jpg").is_file()
    assert (out / "50%discount (2).gif").is_file()
    assert isinstance(numbered[-1], TranslationFinished)


def test_a_folder_with_brackets_holds_numbered_pictures_too(tiny_model: Path, tmp_path: Path) -> None:
    for number in range(1, 4):
        make_picture(tmp_path / "shot[1]" / f"{number:03}.png", seed=number)
    (result,) = results(translate([tmp_path / "shot[1]" / "%03d.png"], tmp_path / "out", options(tiny_model)))
    assert result.frames == 3
    assert below(tmp_path / "out") == [f"shot[1]/{number:03}.png" for number in range(1, 4)]


@pytest.mark.parametrize("name", ["100%_", "50%off ", "100%% "])
def test_numbered_pictures_may_have_per_cent_signs_in_their_names(tiny_model: Path, tmp_path: Path, name: str) -> None:
    for number in range(2):
        make_picture(tmp_path / "in" / f"{name.replace('%%', '%')}{number:03}.png", seed=number)
    (result,) = results(translate([tmp_path / "in" / f"{name}%03d.png"], tmp_path / "out", options(tiny_model)))
    assert (result.state, result.frames) == (FileState.DONE, 2)
    assert below(tmp_path / "out") == [f"in/{name.replace('%%', '%')}{number:03}.png" for number in range(2)]


def numbered(folder: Path, count: int) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    for number in range(count):
        make_picture(folder / f"{number:03}.png", seed=number)


def test_a_shorter_result_leaves_nothing_of_a_longer_one(tiny_model: Path, tmp_path: Path) -> None:
    given, out = [tmp_path / "in" / "%03d.png"], tmp_path / "out"
    numbered(tmp_path / "in", 5)
    assert len(results(translate(given, out, options(tiny_model)))) == 1
    numbered(tmp_path / "in", 2)
    (again,) = results(translate(given, out, options(tiny_model)))
    assert (again.state, again.reason) == (FileState.DONE, FileReason.SOURCE)
    assert below(out) == ["in/000.png", "in/001.png"]


def test_pictures_of_others_stay_beside_numbered_ones_and_are_named(tiny_model: Path, tmp_path: Path) -> None:
    numbered(tmp_path / "in", 2)
    numbered(tmp_path / "out" / "in", 4)
    events = list(
        translate([tmp_path / "in" / "%03d.png"], tmp_path / "out", options(tiny_model, on_exists=OnExists.OVERWRITE))
    )
    assert len(below(tmp_path / "out")) == 4
    told = [event.message for event in events if isinstance(event, Warned)]
    assert sum("2 pictures of the same numbering" in message for message in told) == 1


def test_frames_and_a_folder_of_pictures_of_one_name_stay_apart(tiny_model: Path, tmp_path: Path) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    given = options(tiny_model, container=Container.FRAMES)
    pictures = [Image.fromarray(np.full((24, 32, 3), shade, np.uint8)) for shade in (0, 90, 180)]
    folder.mkdir()
    pictures[0].save(folder / "a.gif", save_all=True, append_images=pictures[1:])
    assert len(results(translate([folder], out, given))) == 1
    numbered(folder / "a", 1)
    make_picture(folder / "a" / "00002.png")
    later = results(translate([folder], out, given))
    assert [result.state for result in later] == [FileState.SKIPPED, FileState.DONE, FileState.DONE]
    assert below(out) == ["a/000.png", *(f"a/{name}.png" for name in ("00001", "00002", "00002_png", "00003"))]
    os.utime(out / "a" / "000.png", (0, 0))
    os.utime(folder / "a.gif", (10**9, 10**9))
    again = options(tiny_model, container=Container.FRAMES, on_exists=OnExists.OVERWRITE)
    assert len(results(translate([folder / "a.gif"], out, again))) == 1
    assert [(out / "a" / name).stat().st_mtime for name in ("000.png", "00001.png")] == [0, 10**9]
    fresh = results(translate([folder], tmp_path / "fresh", given))
    assert [result.state for result in fresh] == [FileState.DONE] * 3
    assert below(tmp_path / "fresh") == ["a/000.png", "a/00002.png", *(f"a_gif/0000{at}.png" for at in (1, 2, 3))]


@pytest.mark.slow
def test_a_report_that_cannot_be_written_costs_no_video(
    clip: Path, tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "clip.mp4.report.json").mkdir()
    events = list(translate([clip], tmp_path, options(tiny_model, report=True)))
    assert results(events)[0].state is FileState.DONE
    assert any("report" in event.message for event in events if isinstance(event, Warned))
    assert below(tmp_path) == ["clip.mp4"]


@pytest.mark.slow
@pytest.mark.usefixtures("quick_events")
def test_a_source_that_is_replaced_meanwhile_is_named(clip: Path, tiny_model: Path, tmp_path: Path) -> None:
    source = tmp_path / "a.mp4"
    source.write_bytes(clip.read_bytes())
    said = []
    for event in translate([source], tmp_path / "out", options(tiny_model)):
        if isinstance(event, VideoProgressed) and event.frames == 5:
            os.utime(source, (0, 0))
        said += [event.message] if isinstance(event, Warned) else []
    assert [note for note in said if "changed meanwhile" in note]


@pytest.mark.usefixtures("quick_events")
def test_what_the_reader_counts_is_said_once(tiny_model: Path, tmp_path: Path) -> None:
    for number in range(1, 25):
        make_picture(tmp_path / "in" / f"{number:03}.png", seed=number)
    for number in range(3, 24, 2):
        (tmp_path / "in" / f"{number:03}.png").write_bytes(b"damaged")
    events = list(translate([tmp_path / "in" / "%03d.png"], tmp_path / "out", options(tiny_model, report=True)))
    said = [event.message for event in events if isinstance(event, Warned) and "could not be read" in event.message]
    assert said == ["11 pictures could not be read; the one before is shown again."]
    told = json.loads((tmp_path / "out" / "in.report.json").read_text())
    assert [note for note in told["notes"] if "could not be read" in note] == said
    assert told["used"]["temporal"] == DEFAULT_TEMPORAL  # which the settings leave open


def test_an_error_before_the_first_chunk_leaves_nothing(
    clip: Path, tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def short(*_args, **_more) -> None:
        raise MemoryError

    monkeypatch.setattr(module, "open_encoder", short)
    (result,) = results(translate([clip], tmp_path, options(tiny_model)))
    assert "memory" in str(result.error)
    assert [*tmp_path.iterdir()] == []
