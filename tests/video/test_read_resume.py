"""Going on in the middle gives what an uninterrupted reading gives, sample by sample."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from put.video.reader import VideoReader
from put.video.reading import decoder as read_stream
from put.video.reading.container import open_source
from put.video.reading.seek import find_restart
from tests.video.clips import moving, picture_source, same
from tests.video.making import ffmpeg, needs_ffmpeg

OPEN = "keyint=12:min-keyint=12:scenecut=0:open-gop=1:bframes=3:b-pyramid=normal"
CODED = {
    "open.mkv": ("-c:v", "libx264", "-preset", "ultrafast", "-x264-params", OPEN),
    "closed.mp4": ("-c:v", "libx264", "-preset", "veryfast", "-g", 10, "-bf", 2),
    "refresh.mp4": ("-c:v", "libx264", "-x264-params", "intra-refresh=1:keyint=12:bframes=0"),
    "one-key.mp4": ("-c:v", "libx264", "-g", 999),
    "mpeg2.ts": ("-c:v", "mpeg2video", "-g", 8, "-bf", 2),
    "interlaced.ts": ("-vf", "interlace", "-c:v", "mpeg2video", "-g", 8, "-bf", 2, "-flags", "+ildct+ilme"),
    "interlaced.mkv": ("-vf", "interlace", "-c:v", "libx264", "-g", 9, "-bf", 2, "-flags", "+ildct+ilme"),
    "vfr.mkv": ("-vf", r"select=mod(n\,3)*mod(n\,7)", "-fps_mode", "vfr", "-c:v", "libx264", "-g", 9, "-bf", 2),
    "vp9.webm": ("-c:v", "libvpx-vp9", "-g", 9, "-auto-alt-ref", 1, "-lag-in-frames", 8, "-cpu-used", 8),
    "mjpeg.avi": ("-c:v", "mjpeg"),
    "bframes.avi": ("-c:v", "mpeg4", "-bf", 2, "-g", 9),
    "hevc.mp4": ("-c:v", "libx265", "-preset", "ultrafast", "-x265-params", "keyint=10:log-level=none:open-gop=1"),
    "raw.h264": ("-c:v", "libx264", "-g", 9),
}
PASSES = {
    "open.mkv",
    "closed.mp4",
    "refresh.mp4",
    "mpeg2.ts",
    "interlaced.ts",
    "interlaced.mkv",
    "vfr.mkv",
    "vp9.webm",
    "hevc.mp4",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Clips are made once."""
    return tmp_path_factory.mktemp("clips")


def make(folder: Path, name: str, seconds: float = 2.4) -> Path:
    path = folder / f"{seconds}-{name}"
    if not path.exists():
        ffmpeg(*picture_source(seconds, 80, 64), *CODED[name], "-threads", 1, path)
    return path


@pytest.mark.slow
@needs_ffmpeg
@pytest.mark.parametrize("name", CODED)
def test_the_rest_is_the_same(folder: Path, name: str) -> None:
    path = make(folder, name)
    whole = list(VideoReader(path))
    assert len(whole) >= 20
    for at in (0, 5, len(whole) // 2, len(whole) - 6, len(whole) - 1):
        same(VideoReader(path, after=whole[at].pts), whole[at + 1 :])


@pytest.mark.slow
@needs_ffmpeg
@pytest.mark.parametrize("name", CODED)
def test_it_does_not_decode_everything_where_that_is_safe(folder: Path, name: str) -> None:
    path = make(folder, name, 4)
    last = list(VideoReader(path))[-3].pts
    source = open_source(path)
    found = find_restart(source, last)
    source.close()
    assert (found is not None) == (name in PASSES)
    assert found is None or (found.skip >= 8 and found.shown_from < last)


@pytest.mark.slow
@needs_ffmpeg
@pytest.mark.parametrize("name", ["open.mkv", "closed.mp4", "interlaced.ts", "bframes.avi", "vfr.mkv"])
@pytest.mark.parametrize("start", [0.4, 1.333])
def test_trimmed_to_a_part(folder: Path, name: str, start: float) -> None:
    path = make(folder, name)
    reader = VideoReader(path)
    whole, unit = list(reader), reader.info.time_base
    first = whole[0].pts
    part = [frame for frame in whole if Fraction(str(start)) <= (frame.pts - first) * unit < 2]
    same(VideoReader(path, start=start, end=2.0), part)
    for frame in (part[0], part[len(part) // 2], part[-1]):
        later = [each for each in part if each.pts > frame.pts]
        same(VideoReader(path, start=start, end=2.0, after=frame.pts), later)


@pytest.mark.slow
@needs_ffmpeg
@pytest.mark.parametrize("name", ["open.mkv", "vfr.mkv", "interlaced.ts"])
@pytest.mark.parametrize("fps", [10.0, 29.97, 60.0])
def test_with_another_frame_rate(folder: Path, name: str, fps: float) -> None:
    path = make(folder, name)
    whole = list(VideoReader(path, fps=fps))
    for at in (0, len(whole) // 3, len(whole) - 9, len(whole) - 1):
        same(VideoReader(path, fps=fps, after=whole[at].pts), whole[at + 1 :])


@needs_ffmpeg
def test_a_late_part_is_reached_without_decoding_what_comes_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make(tmp_path, "closed.mp4", 12)
    counted = []
    plain = read_stream.decoded
    monkeypatch.setattr(read_stream, "decoded", lambda *given: (counted.append(1) or frame for frame in plain(*given)))
    assert len(list(VideoReader(path, start=10, end=11))) == 25
    assert len(counted) < 60


def test_an_animation(tmp_path: Path) -> None:
    pictures = [Image.fromarray(picture) for picture in moving(9, 48, 32)]
    path = tmp_path / "a.gif"
    pictures[0].save(path, save_all=True, append_images=pictures[1:], duration=[40, 90, 40, 70, 120, 40, 40, 40, 40])
    whole = list(VideoReader(path))
    for at in (0, 4, 8):
        same(VideoReader(path, after=whole[at].pts), whole[at + 1 :])


def test_a_sequence(tmp_path: Path) -> None:
    for at, picture in enumerate(moving(9, 48, 32)):
        Image.fromarray(picture).save(tmp_path / f"{at + 7:05d}.png")
    for broken in (10, 11):
        (tmp_path / f"{broken:05d}.png").write_bytes(b"nothing")
    path = tmp_path / "%05d.png"
    whole = list(VideoReader(path))
    assert np.array_equal(whole[2].pixels, whole[4].pixels)
    for at in (0, 2, 3, 8):
        same(VideoReader(path, after=whole[at].pts), whole[at + 1 :])
