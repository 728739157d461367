"""Whole files from chunks, compared with their sources by FFmpeg's own programs."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import accumulate
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from PIL import Image

from put.config import Container, VideoCodec, VideoOptions, VideoQuality
from put.errors import DiskFullError, MediaError, OutputError
from put.video.containers import TrackAction
from put.video.output_plan import plan_output
from put.video.probe import probe
from put.video.types import ColorTags, SourceKind
from put.video.writing.mux import ChunkFile, mux_video
from tests.video.making import ffmpeg, needs_ffmpeg, probe_json
from tests.video.sources import (
    made_chunks,
    make_info,
    plan_for,
    rich_mkv,
    rich_mp4,
    smooth,
    streams,
    times_of,
    translated,
    video_and_audio,
)

UNEVEN = list(accumulate([512, 512, 300, 1700, 40, 512, 512, 900, 130, 512] * 3, initial=0))


def packets(path: Path, stream: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = probe_json(path, "-show_packets", "-select_streams", stream)["packets"]
    return found


def shown_times(path: Path) -> list[Fraction]:
    """Of the video's frames in seconds, exactly."""
    base = Fraction(probe_json(path, "-show_streams", "-select_streams", "v:0")["streams"][0]["time_base"])
    return sorted(int(packet["pts"]) * base for packet in packets(path, "v:0"))


def hashes(path: Path, stream: str) -> str:
    """Of the stream's packets, without their times."""
    command = ["ffmpeg", "-v", "error", "-i", str(path), "-map", f"0:{stream}", "-c", "copy", "-f", "md5", "-"]
    return subprocess.run(command, capture_output=True, check=True, text=True).stdout


def marks(stream: dict[str, Any]) -> set[str]:
    return {name for name, value in stream["disposition"].items() if value}


@pytest.mark.slow
@needs_ffmpeg
@pytest.mark.parametrize("ending", [".mp4", ".mov", ".mkv", ".webm"])
@pytest.mark.parametrize("base", [Fraction(1, 90000), Fraction(1, 16000), Fraction(1, 1000), Fraction(1001, 30000)])
def test_every_frame_gets_its_time(base: Fraction, ending: str, tmp_path: Path) -> None:
    step = max(1, int(Fraction(1, 12800) / base))
    times = [17 + index + time * step for index, time in enumerate(UNEVEN)]
    spec = plan_output(make_info(time_base=base), VideoOptions(), ending)
    chunks = made_chunks(tmp_path, spec, times, 7)
    assert mux_video(tmp_path / "out.part", spec, chunks, None) == ()
    wanted = [time * base for time in times]
    found = shown_times(tmp_path / "out.part")
    slack = 0 if ending in (".mp4", ".mov") else Fraction(1, 2000)
    assert len(found) == len(wanted)
    assert max(abs(one - other) for one, other in zip(found, wanted, strict=True)) <= slack
    for packet in packets(tmp_path / "out.part", "v:0") if ending == ".mp4" else ():
        assert int(packet["dts"]) <= int(packet["pts"])


@pytest.mark.slow
@needs_ffmpeg
@pytest.mark.parametrize("codec", ["h264", "hevc", "av1"])
def test_the_joined_video_plays_without_an_error(codec: str, tmp_path: Path) -> None:
    spec = plan_output(make_info(codec=codec), VideoOptions(crf=8), ".mp4")
    times = [time + 100 for time in UNEVEN]
    mux_video(tmp_path / "out.mp4", spec, made_chunks(tmp_path, spec, times, 7), None)
    command = ["ffmpeg", "-v", "error", "-i", str(tmp_path / "out.mp4"), "-fps_mode", "passthrough"]
    command += ["-enc_time_base", "1/12800", "-f", "null", "-"]
    assert subprocess.run(command, capture_output=True, check=True).stderr == b""
    with av.open(str(tmp_path / "out.mp4")) as file:
        frames = [frame.to_ndarray(format="rgb24") / 255 for frame in file.decode(video=0)]
    assert len(frames) == len(times)
    for frame, drawn in zip(frames, smooth(len(times)), strict=True):
        assert np.mean((frame - drawn) ** 2) < 1e-3
    stream = probe_json(tmp_path / "out.mp4", "-show_streams")["streams"][0]
    assert stream["codec_tag_string"] == {"h264": "avc1", "hevc": "hvc1", "av1": "av01"}[codec]
    assert float(stream["duration"]) == pytest.approx((UNEVEN[-1] + UNEVEN[-1] - UNEVEN[-2]) / 12800, abs=1e-3)


@pytest.mark.slow
@needs_ffmpeg
def test_tags_and_aspect(tmp_path: Path) -> None:
    info = make_info(aspect=Fraction(4, 3), frame_rate=Fraction(25))
    for ending in (".mp4", ".mov", ".mkv"):
        spec = plan_output(info, VideoOptions(), ending)
        mux_video(tmp_path / "out", spec, made_chunks(tmp_path, spec, range(0, 20 * 512, 512)), None)
        stream = probe_json(tmp_path / "out", "-show_streams")["streams"][0]
        assert stream["sample_aspect_ratio"] == "4:3"
        assert stream["avg_frame_rate"] == "25/1"
        assert "color_space" not in stream
        assert "color_primaries" not in stream


@pytest.mark.slow
@needs_ffmpeg
def test_mkv_to_mkv_keeps_everything(tmp_path: Path) -> None:
    source = rich_mkv(tmp_path)
    out, spec, notes = translated(source, ".mkv")
    assert (spec.notes, notes) == ((), ())
    for stream in ("a:0", "a:1", "s:0", "s:1"):
        assert hashes(out, stream) == hashes(source, stream)
    first, second = streams(out, "audio")
    assert (first["tags"]["language"], first["tags"]["title"], marks(first)) == ("eng", "Main", {"default"})
    assert (second["tags"]["language"], marks(second)) == ("deu", {"hearing_impaired"})
    words, signs = streams(out, "subtitle")
    assert (words["codec_name"], words["tags"]["language"], marks(words)) == ("subrip", "eng", {"default"})
    assert (signs["codec_name"], signs["tags"]["title"], marks(signs)) == ("ass", "Signs", {"forced"})
    with av.open(str(source)) as old, av.open(str(out)) as new:
        fonts = [
            [one.data for one in file.streams if isinstance(one, av.stream.AttachmentStream)] for file in (old, new)
        ]
        covers = [bytes(next(file.demux(file.streams.video[1]))) for file in (old, new)]
    assert fonts[0] == fonts[1] == [bytes(range(256)) * 8]
    assert covers[0] == covers[1]
    said = [probe_json(path, "-show_format", "-show_chapters") for path in (source, out)]
    for path in said:
        path["format"]["tags"].pop("ENCODER")
    assert said[0]["format"]["tags"] == said[1]["format"]["tags"]
    for chapter in (*said[0]["chapters"], *said[1]["chapters"]):
        chapter.pop("id")
    assert said[0]["chapters"] == said[1]["chapters"]


@pytest.mark.slow
@needs_ffmpeg
def test_mp4_to_mp4_keeps_everything(tmp_path: Path) -> None:
    source = rich_mp4(tmp_path)
    out, spec, notes = translated(source, ".mp4")
    assert (spec.notes, notes) == ((), ())
    for stream in ("a:0", "a:1"):
        assert hashes(out, stream) == hashes(source, stream)
        assert [one["pts"] for one in packets(out, stream)] == [one["pts"] for one in packets(source, stream)]
    assert shown_times(out) == shown_times(source)
    assert [one["tags"]["language"] for one in streams(out, "audio")] == ["eng", "deu"]
    assert [marks(one) for one in streams(out, "audio")] == [set(), {"default"}]
    assert [one["tags"]["language"] for one in streams(out, "subtitle")] == ["fra"]
    texts = [[one["duration_time"] for one in packets(path, "s:0") if int(one["size"]) > 2] for path in (source, out)]
    assert texts[0] == texts[1]
    old, new = (probe_json(path, "-show_format", "-show_chapters") for path in (source, out))
    for name in ("title", "comment", "creation_time", "location"):
        assert new["format"]["tags"][name] == old["format"]["tags"][name]
    assert [one["tags"] for one in new["chapters"]] == [{"title": "One"}, {"title": "Two"}]
    assert marks(streams(out, "video")[1]) == {"attached_pic"}


@pytest.mark.slow
@needs_ffmpeg
@pytest.mark.parametrize(("maker", "ending"), [(rich_mkv, ".mp4"), (rich_mkv, ".webm"), (rich_mp4, ".mkv")])
def test_other_containers_keep_the_words_and_the_sync(maker: Any, ending: str, tmp_path: Path) -> None:
    source = maker(tmp_path)
    out, spec, _ = translated(source, ending)
    converted = {plan.codec for plan in spec.tracks if plan.track_action is TrackAction.CONVERT}
    wanted = {".mp4": {"mov_text"}, ".webm": {"opus", "webvtt"}, ".mkv": {"subrip"}}
    assert converted == wanted[ending]
    text = subprocess.run(
        ["ffmpeg", "-v", "error", "-i", str(out), "-map", "0:s:0", "-f", "srt", "-"], capture_output=True, check=True
    ).stdout.decode()
    assert "Wörld" in text
    assert "Hello" in text
    gaps = []
    for path in (source, out):
        start = [float(streams(path, kind)[0]["start_time"]) for kind in ("video", "audio")]
        first = float(packets(path, "a:0")[0]["pts_time"]) if ending != ".webm" else start[1]
        gaps.append(start[0] - first - (0.0065 if path is out and ending == ".webm" else 0))
    assert gaps[1] == pytest.approx(gaps[0], abs=0.0011)


@needs_ffmpeg
def test_converted_sound_is_where_it_was(tmp_path: Path) -> None:
    """A click at 1.0 s, after a hole in the sound, is heard at 1.0 s."""
    source = tmp_path / "in.mkv"
    ffmpeg(
        *("-f", "lavfi", "-i", "testsrc2=s=96x64:r=25:d=2"),
        *("-f", "lavfi", "-i", "aevalsrc='0.9*gte(t,1)*lt(t,1.02)*sin(3000*t)':s=44100:d=2"),
        *("-af", "aselect='not(between(t,0.3,0.7))'", "-c:v", "libx264", "-c:a", "pcm_s16le", source),
    )
    out, spec, notes = translated(source, ".mp4")
    assert notes == ()
    assert [plan.codec for plan in spec.tracks] == ["aac"]
    sound = []
    for path in (source, out):
        heard = np.zeros(44100 * 3, np.float32)
        with av.open(str(path)) as file:
            for frame in file.decode(audio=0):
                at = round((frame.time or 0) * 44100)
                values = frame.to_ndarray().astype(np.float32).reshape(-1)
                heard[max(0, at) : at + len(values)] = values[max(0, -at) :]
        sound.append(int(np.argmax(np.abs(heard) > np.abs(heard).max() / 2)))
    assert abs(sound[0] - sound[1]) < 44100 * 0.005


@pytest.mark.slow
@needs_ffmpeg
@pytest.mark.parametrize("layout", ["mono", "2.1", "quad", "5.1(side)", "7.1"])
@pytest.mark.parametrize("ending", [".webm", ".mp4"])
def test_converted_sound_keeps_its_channels(layout: str, ending: str, tmp_path: Path) -> None:
    source = tmp_path / "in.mkv"
    ffmpeg(
        *("-f", "lavfi", "-i", "testsrc2=s=96x64:r=25:d=0.4"),
        *("-f", "lavfi", "-i", f"anullsrc=cl={layout}:r=22050:d=0.4", "-c:v", "libx264", "-c:a", "pcm_s16le", source),
    )
    out, _, notes = translated(source, ending)
    assert notes == ()
    assert streams(out, "audio")[0]["channels"] == streams(source, "audio")[0]["channels"]


@pytest.mark.slow
@needs_ffmpeg
def test_a_negative_first_time_moves_everything_together(tmp_path: Path) -> None:
    source = video_and_audio(tmp_path / "in.mkv")
    spec = plan_for(source, ".mp4")
    spec = replace(spec, time_base=Fraction(1, 1000))
    chunks = made_chunks(tmp_path, spec, [-200 + 40 * index for index in range(50)])
    mux_video(tmp_path / "out.mp4", spec, chunks, source)
    assert shown_times(tmp_path / "out.mp4")[0] == 0
    assert float(packets(tmp_path / "out.mp4", "a:0")[0]["pts_time"]) == pytest.approx(0.2, abs=0.001)


@pytest.mark.slow
@needs_ffmpeg
@pytest.mark.parametrize("ending", [".mkv", ".mp4"])
def test_trimming_cuts_the_other_tracks(ending: str, tmp_path: Path) -> None:
    source = rich_mkv(tmp_path)
    spec = plan_for(source, ending)
    kept = [time for time in times_of(source) if 500 <= time < 1500]
    origin = Fraction(kept[0], 1000)
    out = tmp_path / f"out{ending}"
    mux_video(out, spec, made_chunks(tmp_path, spec, kept), source, origin=origin, end=Fraction(3, 2))
    assert shown_times(out)[0] == 0
    sound = [float(one["pts_time"]) for one in packets(out, "a:0")]
    with av.open(str(source)) as file:
        old = [packet.pts / 1000 for packet in file.demux(audio=0) if packet.pts is not None]
    wanted = [time - float(origin) for time in old if origin <= time < 1.5]
    assert sound == pytest.approx(wanted, abs=0.0011)
    said = probe_json(out, "-show_chapters")["chapters"]
    spans = [(float(one["start_time"]), float(one["end_time"])) for one in said]
    start = float(origin)
    assert np.array(spans) == pytest.approx(np.array([(0, 0.8 - start), (0.8 - start, 1.5 - start)]), abs=0.0011)
    words = [one for one in packets(out, "s:0") if int(one["size"]) > 2]
    assert float(words[0]["pts_time"]) == pytest.approx(0, abs=0.0011)
    assert float(words[0]["duration_time"]) == pytest.approx(0.721 - start, abs=0.0011)


@pytest.mark.slow
@needs_ffmpeg
def test_titles_and_marks_that_quicktime_lacks(tmp_path: Path) -> None:
    out, _, notes = translated(rich_mkv(tmp_path), ".mov")
    assert any("forced" in note for note in notes)
    first, second = streams(out, "audio")
    assert first["tags"]["handler_name"] == "Main"
    assert second["tags"]["language"] == "ger"
    assert probe_json(out, "-show_format")["format"]["tags"]["MY_TAG"] == "kept"


@pytest.mark.slow
@needs_ffmpeg
def test_vp9_with_transparency_keeps_its_colour_tags(tmp_path: Path) -> None:
    source = tmp_path / "in.webm"
    tags = ("-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709", "-color_range", "tv")
    picture = "testsrc2=s=64x48:r=10:d=0.5,format=yuva420p"
    ffmpeg("-f", "lavfi", "-i", picture, "-c:v", "libvpx-vp9", "-crf", 40, "-b:v", 0, *tags, source)
    info = probe(source)
    assert (info.alpha, info.colour) == (True, ColorTags(1, 1, 1, 1))
    spec = plan_output(info, VideoOptions(), ".webm")
    mux_video(tmp_path / "out.webm", spec, made_chunks(tmp_path, spec, times_of(source), alpha=True), source)
    for path in (source, tmp_path / "out.webm"):
        (stream,) = streams(path, "video")
        found = [stream.get(f"color_{name}") for name in ("space", "primaries", "transfer", "range")]
        assert found == ["bt709", "bt709", "bt709", "tv"]
        assert {key.lower(): text for key, text in stream["tags"].items()}["alpha_mode"] == "1"


@pytest.mark.slow
@needs_ffmpeg
def test_a_timecode_goes_on(tmp_path: Path) -> None:
    source = video_and_audio(tmp_path / "in.mov", "-timecode", "01:02:03:04")
    assert streams(source, "data")
    out, spec, _ = translated(source, ".mov")
    assert streams(out, "data")[0]["tags"]["timecode"] == "01:02:03:04"
    assert not any("track 2" in note for note in spec.notes)


@pytest.mark.slow
@needs_ffmpeg
def test_sound_of_a_transport_stream(tmp_path: Path) -> None:
    source = video_and_audio(tmp_path / "in.ts")
    out, _, notes = translated(source, ".mp4", origin=Fraction(times_of(source)[0], 90000))
    assert notes == ()
    assert shown_times(out)[0] == 0
    with av.open(str(out)) as file:
        assert sum(frame.samples for frame in file.decode(audio=0)) > 90_000


@pytest.mark.slow
@needs_ffmpeg
def test_a_damaged_source_gives_what_can_be_read(tmp_path: Path) -> None:
    source = video_and_audio(tmp_path / "in.mkv", "-shortest", seconds=4)
    spec, times = plan_for(source, ".mp4"), times_of(source)
    data = bytearray(source.read_bytes())
    source.write_bytes(bytes(data[: len(data) // 2]))
    chunks = made_chunks(tmp_path, spec, times)
    mux_video(tmp_path / "cut.mp4", spec, chunks, source)
    assert len(shown_times(tmp_path / "cut.mp4")) == 100
    assert 20 < len(packets(tmp_path / "cut.mp4", "a:0")) < 180
    source.write_bytes(b"no video at all" * 100)
    notes = mux_video(tmp_path / "none.mp4", spec, chunks, source)
    assert any("damaged" in note for note in notes)
    assert len(shown_times(tmp_path / "none.mp4")) == 100


@pytest.mark.slow
@needs_ffmpeg
def test_damaged_sound_that_is_converted_is_said(tmp_path: Path) -> None:
    source = video_and_audio(tmp_path / "in.mkv")
    spec = plan_for(source, ".webm")
    with av.open(str(source)) as file:
        spoilt = [packet for packet in file.demux(audio=0) if packet.size][20:30]
        data = source.read_bytes()
        for packet in spoilt:
            data = data.replace(bytes(packet), b"\xff" * packet.size)
    source.write_bytes(data)
    notes = mux_video(tmp_path / "out.webm", spec, made_chunks(tmp_path, spec, times_of(source)), source)
    assert any("damaged" in note for note in notes)
    assert float(packets(tmp_path / "out.webm", "a:0")[-1]["pts_time"]) > 1.9


def test_a_source_that_is_gone_is_an_error(tmp_path: Path) -> None:
    spec = plan_output(make_info(), VideoOptions(), ".mp4")
    chunks = made_chunks(tmp_path, spec, [0, 512])
    with pytest.raises(MediaError, match="can no longer be read"):
        mux_video(tmp_path / "out.mp4", spec, chunks, tmp_path / "gone.mp4")
    assert not (tmp_path / "out.mp4").exists()


@pytest.mark.parametrize("ending", [".mkv", ".gif"])
def test_a_chunk_that_lacks_frames_is_an_error(ending: str, tmp_path: Path) -> None:
    spec = plan_output(make_info(), VideoOptions(), ending)
    chunks = made_chunks(tmp_path, spec, [0, 512, 1024])
    more = [replace(chunks[0], times=(0, 512, 1024, 1536), durations=(0,) * 4)]
    with pytest.raises(MediaError, match="chunk-00000"):
        mux_video(tmp_path / "out", spec, more, None)
    with pytest.raises(MediaError, match="chunk-00009"):
        mux_video(tmp_path / "out", spec, [ChunkFile(tmp_path / "chunk-00009.mkv", (0,), (0,))], None)
    with pytest.raises(MediaError, match="follow each other"):
        mux_video(tmp_path / "out", spec, [*chunks, *chunks], None)
    with pytest.raises(OutputError, match="No frame"):
        mux_video(tmp_path / "out", spec, [], None)
    assert not (tmp_path / "out").exists()


def test_chunks_of_different_encoders_are_not_joined(tmp_path: Path) -> None:
    specs = [plan_output(make_info(pix_fmt=name), VideoOptions(), ".mkv") for name in ("yuv420p", "yuv444p")]
    chunks = []
    for number, spec in enumerate(specs):
        (tmp_path / str(number)).mkdir()
        chunks += made_chunks(tmp_path / str(number), spec, [number * 1024, number * 1024 + 512])
    with pytest.raises(MediaError, match="different encoders"):
        mux_video(tmp_path / "out", specs[0], chunks, None)
    assert not (tmp_path / "out").exists()


@pytest.mark.slow
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
@pytest.mark.parametrize("ending", [".mkv", ".mp4", ".gif", ".webp"])
def test_a_full_disk(ending: str, tmp_path: Path) -> None:
    spec = plan_output(make_info(), VideoOptions(), ending)
    chunks = made_chunks(tmp_path, spec, [index * 512 for index in range(20)])
    (tmp_path / "out.part").symlink_to("/dev/full")
    with pytest.raises(DiskFullError):
        mux_video(tmp_path / "out.part", spec, chunks, None)
    assert not (tmp_path / "out.part").is_symlink()


def test_prores_keeps_its_kind(tmp_path: Path) -> None:
    for quality, tag in ((VideoQuality.SMALL, "apcs"), (VideoQuality.BALANCED, "apcn"), (VideoQuality.ARCHIVE, "apch")):
        options = VideoOptions(codec=VideoCodec.PRORES, quality=quality)
        spec = plan_output(make_info(), options, ".mov")
        mux_video(tmp_path / "out.mov", spec, made_chunks(tmp_path, spec, [0, 512, 1024]), None)
        with av.open(str(tmp_path / "out.mov")) as file:
            assert file.streams.video[0].codec_context.codec_tag == tag
            assert len(list(file.decode(video=0))) == 3


def animated(path: Path) -> Iterator[tuple[int, Any]]:
    with Image.open(path) as picture:
        for number in range(getattr(picture, "n_frames", 1)):
            picture.seek(number)
            picture.load()
            yield picture.info["duration"], np.asarray(picture.convert("RGBA"))


def animation(tmp_path: Path, ending: str, times: Sequence[int], **more: Any) -> tuple[Path, tuple[str, ...]]:
    quality = more.pop("quality", VideoQuality.BALANCED)
    info = make_info(kind=SourceKind.ANIMATION, codec="gif", time_base=Fraction(1, 1000), loop=3, **more)
    spec = plan_output(info, VideoOptions(quality=quality), ending)
    chunks = made_chunks(tmp_path, spec, times, 3, alpha=info.alpha)
    last = chunks[-1]
    chunks[-1] = replace(last, durations=(*last.durations[:-1], 500))
    return tmp_path / "out.part", mux_video(tmp_path / "out.part", spec, chunks, None)


def test_gif_keeps_times_loop_and_picture(tmp_path: Path) -> None:
    path, notes = animation(tmp_path, ".gif", [0, 40, 80, 213, 221, 300, 1000], quality=VideoQuality.ARCHIVE)
    shown = list(animated(path))
    assert [duration for duration, _ in shown] == [40, 40, 130, 90, 700, 500]
    assert notes == ("GIF shows at most 50 frames per second; dropped: 1.",)
    drawn = [frame for index, frame in enumerate(smooth(7)) if index != 4]
    for (_, found), frame in zip(shown, drawn, strict=True):
        assert np.mean((found[..., :3] / 255 - frame) ** 2) < 10**-2.7
    with Image.open(path) as picture:
        assert picture.info["loop"] == 2


def test_webp_keeps_times_loop_and_picture(tmp_path: Path) -> None:
    path, notes = animation(tmp_path, ".webp", [0, 40, 80, 200, 210, 215, 300])
    shown = list(animated(path))
    assert [duration for duration, _ in shown] == [40, 40, 120, 10, 5, 85, 500]
    assert notes == ()
    for (_, found), frame in zip(shown, smooth(7), strict=True):
        assert np.mean((found[..., :3] / 255 - frame) ** 2) < 10**-3.4
    with Image.open(path) as picture:
        assert picture.info["loop"] == 3


@pytest.mark.parametrize("ending", [".gif", ".webp"])
def test_transparency_of_animations(ending: str, tmp_path: Path) -> None:
    path, _ = animation(tmp_path, ending, [0, 40, 80], alpha=True)
    for _, found in animated(path):
        assert found[:, :48, 3].min() == 255
        assert found[:, 48:, 3].max() == 0


@pytest.mark.parametrize("ending", [".gif", ".webp"])
def test_an_animation_of_one_frame(ending: str, tmp_path: Path) -> None:
    path, _ = animation(tmp_path, ending, [0])
    with Image.open(path) as picture:
        assert picture.size == (96, 64)
        assert getattr(picture, "n_frames", 1) == 1


@pytest.mark.parametrize(("bits", "mode"), [(8, np.uint8), (16, np.uint16)])
def test_numbered_pictures(bits: int, mode: type, tmp_path: Path) -> None:
    import cv2

    pictures = make_info(kind=SourceKind.SEQUENCE, codec="png", pix_fmt="rgb48be", bits=bits, alpha=True)
    spec = plan_output(pictures, VideoOptions(), "/shot_%04d.png")
    assert spec.container is Container.FRAMES
    chunks = made_chunks(tmp_path, replace(spec, first_number=9), list(range(7)), 3, alpha=True)
    target = tmp_path / "out"
    for _ in range(2):
        assert mux_video(target, replace(spec, first_number=9), chunks, None) == ()
    assert sorted(one.name for one in target.iterdir()) == [f"shot_{number:04d}.png" for number in range(9, 16)]
    for number, frame in enumerate(smooth(7), 9):
        found = cv2.imread(str(target / f"shot_{number:04d}.png"), cv2.IMREAD_UNCHANGED)
        assert found is not None
        assert found.dtype == mode
        top = np.iinfo(mode).max
        np.testing.assert_array_equal(found[..., 2::-1], np.rint(frame * np.float32(top)).astype(mode))
        assert found[0, 0, 3] == top
        assert found[0, -1, 3] == 0
    (chunks[1].path / "00000001.png").unlink()
    with pytest.raises(MediaError, match="missing"):
        mux_video(target, spec, chunks, None)
