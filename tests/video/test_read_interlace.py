"""Fields made into whole frames."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from av.video.frame import VideoFrame

from put.video.probe import probe
from put.video.reader import VideoReader
from put.video.reading.deinterlace import Deinterlacer
from tests.video.clips import moving, picture_source
from tests.video.making import ffmpeg, needs_ffmpeg


def combing(picture: np.ndarray) -> float:
    """How much more neighbouring rows differ than every second."""
    rows = picture.astype(np.float64)
    return float(np.abs(np.diff(rows, axis=0)).mean() / np.abs(rows[2:] - rows[:-2]).mean())


def woven(count: int) -> list[np.ndarray]:
    """Frames of two fields each: rows of two moments."""
    moments = moving(2 * count, 96, 64)
    frames = []
    for at in range(count):
        frame = moments[2 * at].copy()
        frame[1::2] = moments[2 * at + 1][1::2]
        frames.append(frame)
    return frames


@pytest.mark.slow
@needs_ffmpeg
@pytest.mark.parametrize("ending", [".ts", ".mkv", ".mp4"])
@pytest.mark.parametrize("codec", ["mpeg2video", "libx264"])
def test_combs_go_and_times_stay(tmp_path: Path, ending: str, codec: str) -> None:
    raw = tmp_path / "raw.rgb"
    raw.write_bytes(b"".join(frame.tobytes() for frame in woven(12)))
    path = tmp_path / f"a{ending}"
    ffmpeg(
        *("-f", "rawvideo", "-pix_fmt", "rgb24", "-s", "96x64", "-r", 25, "-i", raw, "-vf", "setfield=tff"),
        *("-c:v", codec, "-flags", "+ildct+ilme", "-pix_fmt", "yuv420p", "-b:v", "4M", "-threads", 1, path),
    )
    info = probe(path)
    assert info.interlaced
    assert any("interlaced" in note for note in info.notes)
    frames = list(VideoReader(path))
    assert len(frames) == 12
    steps = {(two.pts - one.pts) * info.time_base for one, two in pairwise(frames)}
    assert steps == {Fraction(1, 25)}
    source = max(combing(frame) for frame in woven(12))
    assert source > 1.2
    assert max(combing(frame.pixels) for frame in frames[1:]) < 0.85


@needs_ffmpeg
def test_progressive_is_left_alone(tmp_path: Path) -> None:
    ffmpeg(*picture_source(0.4), "-c:v", "libx264", tmp_path / "a.mp4")
    assert not probe(tmp_path / "a.mp4").interlaced
    assert probe(tmp_path / "a.mp4").notes == ()


@needs_ffmpeg
def test_a_recording_that_becomes_interlaced(tmp_path: Path) -> None:
    progressive, fields, joined = (tmp_path / name for name in ("a.ts", "b.ts", "c.ts"))
    ffmpeg(*picture_source(0.6), "-c:v", "mpeg2video", "-g", 5, progressive)
    ffmpeg(*picture_source(1.2), "-vf", "interlace", "-c:v", "mpeg2video", "-flags", "+ildct+ilme", "-g", 5, fields)
    joined.write_bytes(progressive.read_bytes() + fields.read_bytes())
    alone = list(VideoReader(progressive))
    reader = VideoReader(joined)
    frames = list(reader)
    assert not reader.info.interlaced
    assert any("interlaced" in note for note in reader.notes)
    assert len(frames) == len(alone) + 15
    for one, other in zip(alone, frames, strict=False):
        assert np.array_equal(one.pixels, other.pixels)


def test_the_result_depends_on_the_neighbours_alone() -> None:
    """Reading that begins with frame 7 gives from frame 9 on what reading from the beginning gives."""

    def made(first: int, marked_from: int) -> dict[int, np.ndarray]:
        def given() -> list[VideoFrame]:
            frames = []
            for at, picture in enumerate(woven(14)):
                frame = VideoFrame.from_ndarray(picture, format="rgb24").reformat(format="yuv444p")
                frame.pts, frame.time_base = at * 3, Fraction(1, 75)
                frames.append(frame)
            return frames[first:]

        done = Deinterlacer(Fraction(1, 75), 2 if marked_from < 14 else 0).frames(given())
        return {frame.pts: frame.to_ndarray() for frame in done}

    whole, later = made(0, 0), made(7, 0)
    assert list(whole) == [at * 3 for at in range(14)]
    assert list(later) == [at * 3 for at in range(7, 14)]
    assert all(np.array_equal(whole[at * 3], later[at * 3]) for at in range(8, 14))
    untouched = made(0, 14)
    assert not np.array_equal(whole[15], untouched[15])
