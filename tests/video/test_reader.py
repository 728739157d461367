"""Frames and their times against what ffprobe says, and what becomes of damaged files."""

from __future__ import annotations

import tracemalloc
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from av.video.frame import VideoFrame

from put.errors import MediaError
from put.video.reader import VideoReader, read_frame
from put.video.reading import decoder as read_stream
from tests.video.clips import encode, encode_pixels, moving, picture_source, psnr
from tests.video.making import ffmpeg, needs_ffmpeg, probe_json

SOUND = {
    "h264.mp4": ("-c:v", "libx264", "-bf", 3),
    "h264.mkv": ("-c:v", "libx264", "-bf", 3),
    "h264.ts": ("-c:v", "libx264", "-bf", 3),
    "odd.mkv": ("-c:v", "libx264", "-vf", "scale=95:63", "-pix_fmt", "yuv444p"),
    "hevc.mov": ("-c:v", "libx265", "-x265-params", "log-level=none"),
    "vp8.webm": ("-c:v", "libvpx", "-b:v", "1M"),
    "vp9.webm": ("-c:v", "libvpx-vp9", "-cpu-used", 8),
    "av1.mp4": ("-c:v", "libsvtav1", "-preset", 10),
    "prores.mov": ("-c:v", "prores_ks"),
    "mpeg2.mpg": ("-c:v", "mpeg2video", "-bf", 2),
    "mpeg4.mp4": ("-c:v", "mpeg4", "-bf", 2),
    "wmv2.wmv": ("-c:v", "wmv2"),
    "flv.flv": ("-c:v", "flv"),
    "theora.ogv": ("-c:v", "libtheora"),
    "vfr.mkv": ("-vf", r"select=mod(n\,3)*mod(n\,7)", "-fps_mode", "vfr", "-c:v", "libx264"),
    "vfr.mp4": (
        "-vf",
        r"select=mod(n\,3)*mod(n\,7),setpts=PTS+random(1)*0.01/TB",
        "-fps_mode",
        "vfr",
        "-c:v",
        "libx264",
    ),
    "late.mkv": ("-c:v", "libx264", "-output_ts_offset", 7.5),
    "interlaced.mkv": ("-vf", "interlace", "-c:v", "libx264", "-flags", "+ildct+ilme"),
}


@pytest.mark.slow
@needs_ffmpeg
@pytest.mark.parametrize("name", SOUND)
def test_frames_and_times_are_those_that_ffprobe_sees(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    ffmpeg(*picture_source(0.8), *SOUND[name], "-threads", 1, path)
    seen = probe_json(path, "-count_frames", "-show_streams", "-show_frames", "-select_streams", "v:0")
    (stream,) = seen["streams"]
    with VideoReader(path) as reader:
        frames = list(reader)
    assert len(frames) == int(stream["nb_read_frames"])
    for frame, told in zip(frames, seen["frames"], strict=True):
        assert frame.pts == int(told.get("best_effort_timestamp", frame.pts))
    assert reader.info.time_base == Fraction(stream["time_base"])
    assert reader.notes == []
    assert {frame.pixels.shape for frame in frames} == {(stream["height"], stream["width"], 3)}


@needs_ffmpeg
def test_negative_time_stamps(tmp_path: Path) -> None:
    path = tmp_path / "a.mkv"
    frames = (VideoFrame.from_ndarray(picture, format="rgb24").reformat(format="yuv420p") for picture in moving(6))
    encode(path, frames, "mpeg4", times=[at - 3 for at in range(6)])
    ffmpeg("-i", path, "-c", "copy", "-copyts", "-avoid_negative_ts", "disabled", tmp_path / "b.nut")
    found = [frame.pts for frame in VideoReader(tmp_path / "b.nut")]
    seen = probe_json(tmp_path / "b.nut", "-show_frames")["frames"]
    assert found == [int(frame["best_effort_timestamp"]) for frame in seen]


def test_an_hour_does_not_drift(tmp_path: Path) -> None:
    """Time stamps of 29.97 frames a second, an hour in, to the unit."""
    first = 3600 * 30
    times = [(first + at) * 1001 for at in range(4)]
    path = encode_pixels(tmp_path / "a.mov", moving(4), times=times, time_base=Fraction(1, 30000))
    reader = VideoReader(path)
    unit = reader.info.time_base
    found = [frame.pts * unit for frame in reader]
    assert [each - found[0] for each in found] == [Fraction(at * 1001, 30000) for at in range(4)]


@needs_ffmpeg
def test_times_that_stand_still_or_fall(tmp_path: Path) -> None:
    """Two recordings joined byte by byte: the clock jumps back."""
    path = tmp_path / "a.ts"
    ffmpeg(*picture_source(0.6), "-c:v", "mpeg2video", path)
    path.write_bytes(path.read_bytes() * 3)
    reader = VideoReader(path)
    times = [frame.pts for frame in reader]
    assert len(times) == 45
    assert {other - one for one, other in pairwise(times)} == {3600}
    assert any("time stamp" in note for note in reader.notes)
    for after in (times[10], times[20], times[40]):
        assert [frame.pts for frame in VideoReader(path, after=after)] == [pts for pts in times if pts > after]


@needs_ffmpeg
def test_no_time_stamps_at_all(tmp_path: Path) -> None:
    path = tmp_path / "a.h264"
    ffmpeg(*picture_source(0.4), "-c:v", "libx264", path)
    reader = VideoReader(path)
    unit = reader.info.time_base
    assert [frame.pts * unit for frame in reader] == [Fraction(at, 25) for at in range(10)]
    assert any("no time stamp" in note for note in reader.notes)


@pytest.mark.slow
@needs_ffmpeg
def test_a_size_that_changes(tmp_path: Path) -> None:
    for name, size in (("a", "96x64"), ("b", "64x96")):
        ffmpeg("-f", "lavfi", "-i", f"color=red:s={size}:r=25:d=0.2", "-c:v", "mpeg2video", tmp_path / f"{name}.ts")
    path = tmp_path / "c.ts"
    path.write_bytes((tmp_path / "a.ts").read_bytes() + (tmp_path / "b.ts").read_bytes())
    reader = VideoReader(path)
    frames = list(reader)
    (seen, *_) = probe_json(path, "-count_frames", "-show_streams")["streams"]
    assert len(frames) == int(seen["nb_read_frames"]) == 9
    assert {frame.pixels.shape for frame in frames} == {(64, 96, 3)}
    assert sum("another size" in note for note in reader.notes) == 1
    assert np.abs(frames[-1].pixels.astype(int) - (253, 0, 0)).max() < 8


@needs_ffmpeg
def test_an_aspect_that_changes(tmp_path: Path) -> None:
    path = tmp_path / "c.ts"
    for name, aspect in (("a", "4/3"), ("b", "16/9")):
        ffmpeg(*picture_source(0.4), "-vf", f"setdar={aspect}", "-c:v", "mpeg2video", tmp_path / f"{name}.ts")
    path.write_bytes((tmp_path / "a.ts").read_bytes() + (tmp_path / "b.ts").read_bytes())
    reader = VideoReader(path)
    assert len(list(reader)) == 20
    assert reader.info.aspect == Fraction(8, 9)
    assert any("aspect ratio" in note for note in reader.notes)


@pytest.mark.slow
@needs_ffmpeg
@pytest.mark.parametrize("seed", range(12))
def test_random_damage_gives_frames_or_a_sentence(tmp_path: Path, seed: int) -> None:
    ending = (".mp4", ".mkv", ".avi", ".ts")[seed % 4]
    path = tmp_path / f"a{ending}"
    ffmpeg(*picture_source(0.6), "-c:v", ("libx264", "mpeg2video", "mpeg4")[seed % 3], "-threads", 1, path)
    data = bytearray(path.read_bytes())
    random = np.random.default_rng(seed)
    for at in random.integers(0, len(data), 40):
        data[at] = random.integers(256)
    path.write_bytes(data)
    try:
        times = [frame.pts for frame in VideoReader(path)]
    except MediaError as error:
        if not error.message.endswith("."):
            raise
    else:
        assert times == sorted(set(times))
        assert [frame.pts for frame in VideoReader(path, after=times[len(times) // 2])] == times[len(times) // 2 + 1 :]


@pytest.mark.slow
@needs_ffmpeg
@pytest.mark.parametrize("ending", [".mp4", ".mkv", ".avi", ".ts"])
def test_what_is_there_of_a_cut_file_is_read(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a{ending}"
    faststart = ("-movflags", "faststart") if ending == ".mp4" else ()
    ffmpeg(*picture_source(2), "-c:v", "libx264", "-g", 5, "-threads", 1, *faststart, path)
    whole = list(VideoReader(path))
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3])
    reader = VideoReader(path)
    frames = list(reader)
    assert 20 < len(frames) < 40
    assert [frame.pts for frame in frames[:-4]] == [frame.pts for frame in whole[: len(frames) - 4]]
    assert all(np.array_equal(one.pixels, other.pixels) for one, other in zip(frames[:-6], whole, strict=False))
    if ending != ".ts":
        assert any(f"{len(frames)} frames of about 50" in note for note in reader.notes), reader.notes


@needs_ffmpeg
def test_damage_in_the_middle_does_not_end_it(tmp_path: Path) -> None:
    path = tmp_path / "a.mkv"
    ffmpeg(*picture_source(2), "-c:v", "libx264", "-g", 5, "-bf", 0, "-threads", 1, path)
    whole = list(VideoReader(path))
    data = bytearray(path.read_bytes())
    third = len(data) // 3
    data[third : third + 600] = np.random.default_rng(0).bytes(600)
    path.write_bytes(data)
    reader = VideoReader(path)
    frames = list(reader)
    assert 30 < len(frames) <= 50
    assert reader.notes
    assert np.array_equal(frames[-1].pixels, whole[-1].pixels)
    last = frames[len(frames) - 4].pts
    rest = list(VideoReader(path, after=last))
    assert [frame.pts for frame in rest] == [frame.pts for frame in frames if frame.pts > last]


@pytest.mark.parametrize("counterclockwise", [90, 180, 270])
def test_frames_are_upright(tmp_path: Path, counterclockwise: int) -> None:
    pictures = moving(2)
    path = encode_pixels(tmp_path / "a.mov", pictures, rotation=counterclockwise)
    reader = VideoReader(path)
    for frame, picture in zip(reader, pictures, strict=True):
        assert np.array_equal(frame.pixels, np.rot90(picture, counterclockwise // 90))
        assert frame.pixels.shape == (reader.info.height, reader.info.width, 3)


def test_another_frame_rate(tmp_path: Path) -> None:
    pictures = moving(10)
    path = encode_pixels(tmp_path / "a.mov", pictures)

    def shown(fps: float) -> list[int]:
        frames = list(VideoReader(path, fps=fps))
        assert [frame.pts for frame in frames] == list(range(len(frames)))
        return [next(at for at, one in enumerate(pictures) if np.array_equal(one, each.pixels)) for each in frames]

    assert shown(25) == list(range(10))
    assert shown(50) == [at // 2 for at in range(20)]
    assert shown(12.5) == [0, 2, 4, 6, 8]
    assert shown(5) == [0, 5]
    assert len(shown(30)) == 12
    info = VideoReader(path, fps=29.97).info
    assert (info.time_base, info.frame_rate, info.frames) == (Fraction(100, 2997), Fraction(2997, 100), 12)


def test_parts(tmp_path: Path) -> None:
    path = encode_pixels(tmp_path / "a.mov", moving(20))
    reader = VideoReader(path, start=0.2, end=0.4)
    whole = list(VideoReader(path))
    assert [frame.pts for frame in reader] == [frame.pts for frame in whole[5:10]]
    assert (reader.info.duration, reader.info.frames) == (pytest.approx(0.2), 5)
    with pytest.raises(MediaError, match=r"ends after 0\.80 seconds"):
        VideoReader(path, start=0.9)


def test_a_part_within_one_frame_shows_that_frame(tmp_path: Path) -> None:
    pictures = moving(2)
    path = encode_pixels(tmp_path / "a.mov", pictures, times=[0, 100])
    (frame,) = VideoReader(path, start=1, end=2)
    assert np.array_equal(frame.pixels, pictures[0])
    assert frame.pts * VideoReader(path).info.time_base == 1


def test_one_frame_at_a_time(tmp_path: Path) -> None:
    pictures = moving(30)
    path = encode_pixels(tmp_path / "a.mov", pictures)
    for seconds, at in ((0, 0), (0.039, 0), (0.04, 1), (0.5, 12), (1.17, 29), (50, 29)):
        assert np.array_equal(read_frame(path, seconds), pictures[at]), seconds
    assert read_frame(path, 0, max_side=48).shape == (32, 48, 3)


def test_one_frame_has_square_pixels(tmp_path: Path) -> None:
    path = encode_pixels(tmp_path / "a.mov", moving(2), sample_aspect_ratio=Fraction(2))
    assert read_frame(path, 0).shape == (64, 192, 3)
    assert read_frame(path, 0, max_side=96).shape == (32, 96, 3)


def test_reading_again_gives_the_same(tmp_path: Path) -> None:
    path = encode_pixels(tmp_path / "a.mp4", moving(12), "libx264")
    with VideoReader(path) as reader:
        first = [frame.pixels for frame in reader]
        next(iter(reader))
        assert all(np.array_equal(one, other.pixels) for one, other in zip(first, reader, strict=True))
    assert min(psnr(one, other) for one, other in zip(first, moving(12), strict=True)) > 25


def test_memory_does_not_grow(tmp_path: Path) -> None:
    path = encode_pixels(tmp_path / "a.mp4", moving(1, 48, 32) * 240, "libx264")
    tracemalloc.start()
    most = []
    for at, _ in enumerate(VideoReader(path)):
        if at in (50, 239):
            most.append(tracemalloc.get_traced_memory()[0])
    tracemalloc.stop()
    assert most[1] < most[0] + 200_000


def test_a_disk_that_fails_is_no_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A result must not be taken for whole because the network went away."""
    path = encode_pixels(tmp_path / "a.mov", moving(4))
    reader = VideoReader(path)

    def failing(*given: object) -> object:
        yield from list(plain(*given))[:2]
        raise OSError(5, "Input/output error")

    plain = read_stream.packets
    monkeypatch.setattr(read_stream, "packets", failing)
    with pytest.raises(MediaError, match="cannot be read"):
        list(reader)


def test_hardware_that_is_not_there_is_no_trouble(tmp_path: Path) -> None:
    path = encode_pixels(tmp_path / "a.mp4", moving(5), "libx264")
    plain = [frame.pixels for frame in VideoReader(path)]
    for name in ("cuda", "nonsense"):
        found = [frame.pixels for frame in VideoReader(path, hardware=name)]
        assert len(found) == 5
        assert all(np.array_equal(one, other) for one, other in zip(found, plain, strict=True))
