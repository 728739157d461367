"""Sources whose clock begins anywhere: the result and its length are what a player shows of the source."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import av
import pytest

from put.config import VideoOptions
from put.video.output_plan import plan_output
from put.video.reader import VideoReader
from put.video.time_range import TimeRange
from put.video.writing.clock_joins import ClockJoiner
from put.video.writing.mux import mux_video
from tests.video.making import ffmpeg, needs_ffmpeg, probe_json
from tests.video.sources import made_chunks, translated, video_and_audio


def begins(path: Path) -> dict[str, float]:
    """When the first packet of each kind of stream is shown, in seconds."""
    found = probe_json(path, "-show_packets")["packets"]
    firsts: dict[str, float] = {}
    for packet in found:
        kind, when = packet["codec_type"], float(packet.get("pts_time", "inf"))
        firsts[kind] = min(when, firsts.get(kind, when))
    return firsts


@pytest.mark.slow
@needs_ffmpeg
@pytest.mark.parametrize(
    ("name", "offset", "ending"),
    [
        ("in.ts", 8.5, ".mp4"),
        ("in.ts", 8.5, ".mkv"),
        ("in.ts", 95, ".mov"),
        ("in.m2ts", 0, ".mp4"),
        ("in.mkv", 4, ".mp4"),
        ("in.mpg", 3, ".mkv"),
    ],
)
def test_the_source_begins_at_0(name: str, offset: float, ending: str, tmp_path: Path) -> None:
    codec = ("-c:v", "mpeg2video", "-bf", 0, "-c:a", "mp2") if name.endswith("mpg") else ()
    source = video_and_audio(tmp_path / name, *codec, "-output_ts_offset", offset, seconds=1.0)
    told = probe_json(source, "-show_format")["format"]
    start = float(told["start_time"])
    assert start > 0
    length = float(told["duration"]) - (start if name.endswith("mkv") else 0)  # Matroska says where it ends
    before = begins(source)
    out, _, notes = translated(source, ending)
    assert notes == ()
    after = begins(out)
    assert min(after.values()) == pytest.approx(0, abs=0.025)
    assert after["video"] - after["audio"] == pytest.approx(before["video"] - before["audio"], abs=0.025)
    found = probe_json(out, "-show_format")["format"]
    assert float(found["duration"]) == pytest.approx(length, abs=0.08)
    assert float(found["start_time"]) == pytest.approx(0, abs=0.03)


@needs_ffmpeg
def test_no_sound_is_lost_at_the_beginning(tmp_path: Path) -> None:
    source = video_and_audio(tmp_path / "in.ts", "-output_ts_offset", 9, seconds=1.0)
    out, _, _ = translated(source, ".mp4")
    counts = []
    for path in (source, out):
        with av.open(str(path)) as file:
            counts.append(sum(1 for packet in file.demux(audio=0) if packet.size))
    assert counts[0] == counts[1]


@needs_ffmpeg
def test_a_video_that_begins_after_its_sound_still_does(tmp_path: Path) -> None:
    late = tmp_path / "late.mkv"
    ffmpeg(
        *("-f", "lavfi", "-i", "sine=440:r=48000:d=2", "-itsoffset", "1"),
        *("-f", "lavfi", "-i", "testsrc2=s=64x48:r=25:d=1", "-map", "1", "-map", "0"),
        *("-c:v", "libx264", "-preset", "ultrafast", "-c:a", "flac", late),
    )
    out, _, _ = translated(late, ".mkv")
    after = begins(out)
    assert after["audio"] == pytest.approx(0, abs=0.03)
    assert after["video"] == pytest.approx(1, abs=0.03)


def test_what_is_before_the_beginning_is_cut() -> None:
    time_range = TimeRange(None, None, Fraction(5), Fraction(4))
    assert time_range.shifted(50, Fraction(1, 10)) == 10
    assert time_range.clipped(Fraction(3), Fraction(2)) == (4, 1)
    assert time_range.clipped(Fraction(1), Fraction(2)) is None
    assert time_range.holds(0, Fraction(1))
    assert TimeRange(None, None, Fraction(0), Fraction(-1, 100)).shift == 0
    assert TimeRange(None, None, Fraction(-2), Fraction(-2)).shift == -2


def shown_times(path: Path, kind: str) -> list[float]:
    """When each packet of the first stream of a kind is shown, in order."""
    found = probe_json(path, "-show_packets", "-select_streams", f"{kind}:0")["packets"]
    return sorted(float(packet["pts_time"]) for packet in found)


@pytest.mark.slow
@needs_ffmpeg
@pytest.mark.parametrize(("seconds", "ending"), [(2, ".mp4"), (5, ".mkv")])
def test_recordings_that_are_joined_stay_in_step(seconds: int, ending: str, tmp_path: Path) -> None:
    one = video_and_audio(tmp_path / "one.ts", "-r", 10, "-bf", 0, seconds=seconds)
    joined = tmp_path / "joined.ts"
    joined.write_bytes(one.read_bytes() * 3)
    reader = VideoReader(joined)
    frames = list(reader)
    spec = plan_output(reader.info, VideoOptions(), ending)
    chunks = made_chunks(tmp_path, spec, [frame.pts for frame in frames])
    out = tmp_path / f"out{ending}"
    assert mux_video(out, spec, chunks, joined) == ()
    sound, video = shown_times(out, "a"), shown_times(out, "v")
    lengths = [after - before for before, after in pairwise(video)]
    assert (min(lengths), max(lengths)) == (pytest.approx(0.1, abs=0.002), pytest.approx(0.1, abs=0.002))
    assert len(sound) == 3 * len(shown_times(one, "a"))
    part = len(sound) // 3
    pieces = [sound[at * part] - video[at * len(video) // 3] for at in range(3)]
    assert pieces == pytest.approx([pieces[0]] * 3, abs=0.003)


def test_packets_that_wait_for_the_video_follow_its_clock() -> None:
    joiner = ClockJoiner(0)
    done: list[Any] = []
    order = [(0, 0), (1, 0), (0, 100), (1, 90), (0, 200), (1, 500), (0, 600), (1, 10), (0, 0), (1, 20), (0, 100)]
    for stream, when in order:
        packet: Any = SimpleNamespace(stream_index=stream, pts=when, dts=when, time_base=Fraction(1, 100))
        done += joiner.take(packet)
    done += joiner.finish()
    assert [one.pts for one in done] == [0, 90, 500, 710, 720]
