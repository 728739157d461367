"""Closed captions inside the video, put there by hand and read back by FFmpeg's decoders."""

from __future__ import annotations

import re
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import pytest
from av.sidedata.sidedata import Type
from av.video.frame import VideoFrame

from put.config import VideoCodec, VideoOptions
from put.video.output_plan import plan_output
from put.video.probe import probe
from put.video.reader import VideoReader
from put.video.reading.captions import with_captions
from put.video.writing.encoder import open_encoder
from put.video.writing.mux import ChunkFile, mux_video
from tests.video.clips import moving
from tests.video.making import needs_ffmpeg, probe_json

TRIPLETS = [bytes((0xFC, 0x94 + at, 0x2C, 0xFD, 0, at, 0xF8, 0, 0)) for at in range(12)]
"""Of each frame; zeros one after the other have to be escaped."""


def captioned(path: Path, codec: str, empty: int = 0, **options: str) -> Path:
    """Twelve frames with captions from the ``empty``-th on, in the plainest way."""
    options |= {"x265-params": "log-level=none:open-gop=0"} if codec == "hevc" else {}
    with av.open(str(path), "w") as out:
        stream = out.add_stream({"h264": "libx264", "hevc": "libx265"}[codec], rate=25, options=options)
        stream.width, stream.height, stream.pix_fmt = 96, 64, "yuv420p"
        stream.codec_context.time_base = Fraction(1, 25)
        frames: list[VideoFrame | None] = []
        for at, picture in enumerate(moving(12)):
            frames.append(VideoFrame.from_ndarray(picture, format="rgb24").reformat(format="yuv420p"))
            frames[-1].pts, frames[-1].time_base = at, Fraction(1, 25)
        for frame in [*frames, None]:
            for packet in stream.encode(frame):
                out.mux(packet if packet.pts < empty else _longer(packet, stream, codec))
    return path


def _longer(packet: av.Packet, stream: av.VideoStream, codec: str) -> av.Packet:
    message = b"\xb5\x00\x31GA94\x03\x43\xff" + TRIPLETS[packet.pts] + b"\xff"
    escaped = re.sub(b"\0\0(?=[\0-\3])", b"\0\0\3", bytes((4, len(message))) + message + b"\x80")
    unit = b"\0\0\1" + (b"\x06" if codec == "h264" else b"\x4e\x01") + escaped
    data = bytes(packet)
    first = next(mark.start() for mark in re.finditer(b"\0\0\1", data) if _slice(data[mark.end()], codec))
    longer = av.Packet(data[:first] + unit + data[first:])
    longer.stream, longer.time_base, longer.is_keyframe = stream, packet.time_base, packet.is_keyframe
    longer.pts, longer.dts, longer.duration = packet.pts, packet.dts, packet.duration
    return longer


def _slice(header: int, codec: str) -> bool:
    return header & 31 in (1, 5) if codec == "h264" else header >> 1 < 32


def found(path: Path) -> list[bytes]:
    """Captions of each frame, by FFmpeg's own decoder."""
    with av.open(str(path)) as file:
        carried: list[Any] = [frame.side_data for frame in file.decode(video=0)]
    return [bytes(one[Type.A53_CC]) if Type.A53_CC in one else b"" for one in carried]


def copied(source: Path, ending: str, options: VideoOptions) -> tuple[Path, tuple[str, ...]]:
    """Every frame of a video through reader, encoder and joining, in two chunks."""
    spec = plan_output(probe(source), options, ending)
    chunks = []
    frames = list(VideoReader(source, fps=options.fps))
    for start in (0, 5):
        part = frames[start:5] if start == 0 else frames[5:]
        path = source.with_name(f"chunk-{start}.mkv")
        encoder = open_encoder(path, spec)
        for frame in part:
            encoder.write(frame.pixels, frame.pts, frame.duration, frame.alpha, frame.captions)
        encoder.close()
        chunks.append(ChunkFile(path, tuple(one.pts for one in part), tuple(one.duration for one in part)))
    out = source.with_name(f"out{ending}")
    mux_video(out, spec, chunks, source)
    return out, spec.notes


@pytest.mark.slow
@needs_ffmpeg
@pytest.mark.parametrize("begin", ["h264", "hevc"])
@pytest.mark.parametrize("end", [VideoCodec.H264, VideoCodec.HEVC])
@pytest.mark.parametrize("ending", [".mp4", ".mkv"])
def test_captions_are_carried_over(begin: str, end: VideoCodec, ending: str, tmp_path: Path) -> None:
    source = captioned(tmp_path / "in.mp4", begin)
    assert found(source) == TRIPLETS
    assert probe(source).captions
    out, notes = copied(source, ending, VideoOptions(codec=end))
    assert not any("aptions" in note for note in notes)
    assert found(out) == TRIPLETS
    sides = [one["side_data_list"] for one in probe_json(out, "-show_frames", "-select_streams", "v")["frames"]]
    assert all("Closed Captions" in str(one) for one in sides)


@needs_ffmpeg
def test_captions_survive_deinterlacing(tmp_path: Path) -> None:
    source = captioned(tmp_path / "in.mp4", "h264", **{"x264-params": "tff=1"})
    assert probe(source).interlaced
    out, _ = copied(source, ".mp4", VideoOptions())
    assert found(out) == TRIPLETS


@needs_ffmpeg
@pytest.mark.parametrize(
    ("ending", "options"),
    [
        (".webm", VideoOptions()),
        (".mov", VideoOptions(codec=VideoCodec.PRORES)),
        (".mp4", VideoOptions(fps=10)),
        (".gif", VideoOptions()),
    ],
)
def test_captions_that_are_lost_are_named(ending: str, options: VideoOptions, tmp_path: Path) -> None:
    source = captioned(tmp_path / "in.mp4", "h264")
    notes = plan_output(probe(source), options, ending).notes
    assert any(note.startswith("Closed captions are not kept") or "closed captions" in note for note in notes)


def test_many_captions_take_several_messages() -> None:
    data = b"\0\0\0\1\x67\1\0\0\0\1\x65\x88"
    done = with_captions(data, bytes((0xFC, 0x41, 0x42)) * 40, "h264")
    assert done.startswith(b"\0\0\0\1\x67\1\0\0\0\1\x06")
    assert done.endswith(b"\0\0\0\1\x65\x88")
    assert done.count(b"GA94\x03") == 2
    assert with_captions(b"\0\0\1\x67\1", b"\xfc\1\1", "h264") == b"\0\0\1\x67\1"
