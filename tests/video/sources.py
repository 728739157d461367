"""Clips with everything that files can hold, and chunks made for them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from put.config import VideoOptions
from put.video.output_plan import OutputSpec, plan_output
from put.video.types import ColorTags, SourceKind, Track, TrackKind, VideoInfo
from put.video.writing.encoder import open_encoder
from put.video.writing.mux import ChunkFile, mux_video
from tests.video.making import ffmpeg, probe_json

__all__ = [
    "info_of",
    "made_chunks",
    "make_info",
    "rich_mkv",
    "rich_mp4",
    "smooth",
    "streams",
    "translated",
    "video_and_audio",
]

WIDTH, HEIGHT = 96, 64

_CHAPTERS = """;FFMETADATA1
title=A rich clip
comment=Made for a test
[CHAPTER]
TIMEBASE=1/1000
START=0
END=800
title=One
[CHAPTER]
TIMEBASE=1/1000
START=800
END=2000
title=Two
"""
_SRT = "1\n00:00:00,200 --> 00:00:00,700\nHello <i>there</i>\n\n2\n00:00:00,900 --> 00:00:01,600\nWörld\n"
_ASS = """[Script Info]
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, \
StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding
Style: Default,Arial,20,&H0000FFFF,&H0,&H0,&H0,0,0,0,0,100,100,0,0,1,1,0,2,10,10,10,1

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Dialogue: 0,0:00:00.30,0:00:01.20,Default,,0,0,0,,{\\b1}Bonjour{\\b0}
"""


def smooth(count: int, width: int = WIDTH, height: int = HEIGHT, first: int = 0) -> Iterator[NDArray[np.float32]]:
    """Frames with soft colour waves that move."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    for number in range(first, first + count):
        red = 0.5 + 0.45 * np.sin(x / width * 4 + number * 0.1)
        green = 0.5 + 0.45 * np.cos(y / height * 5 - number * 0.1)
        blue = 0.5 + 0.45 * np.sin((x + y) / (width + height) * 6 + number * 0.2)
        yield np.stack([red, green, blue], -1).astype(np.float32)


def make_info(**changed: Any) -> VideoInfo:
    """A plain video, with what is changed."""
    plain = VideoInfo(
        path=Path("clip.mp4"),
        kind=SourceKind.CONTAINER,
        container="mov,mp4,m4a,3gp,3g2,mj2",
        codec="h264",
        width=WIDTH,
        height=HEIGHT,
        time_base=Fraction(1, 12800),
        frame_rate=Fraction(25),
        duration=2.0,
        frames=50,
    )
    return replace(plain, **changed)


def info_of(path: Path) -> VideoInfo:
    """What a file holds, asked of PyAV in the plainest way."""
    with av.open(str(path)) as file:
        covers = [one for one in file.streams.video if one.disposition & av.stream.Disposition.attached_pic]
        video = next(one for one in file.streams.video if one not in covers)
        tracks = []
        for stream in file.streams:
            if stream is video:
                continue
            kind = TrackKind.COVER if stream in covers else TrackKind(stream.type)
            tags = stream.metadata
            bare = "tmcd" if "timecode" in tags else str(getattr(stream, "name", None) or "")
            codec = stream.codec_context.codec.canonical_name if stream.codec_context else bare
            tracks.append(Track(stream.index, kind, codec, tags.get("language", ""), tags.get("title", "")))
        context = video.codec_context
        return make_info(
            path=path,
            container=file.format.name,
            codec=context.codec.canonical_name,
            width=context.width,
            height=context.height,
            time_base=video.time_base,
            frame_rate=video.average_rate,
            pix_fmt=context.pix_fmt,
            colour=ColorTags(context.colorspace, context.color_primaries, context.color_trc, context.color_range),
            aspect=video.sample_aspect_ratio or Fraction(1),
            tracks=tuple(tracks),
            chapters=len(file.chapters()),
            metadata=dict(file.metadata),
        )


def made_chunks(
    folder: Path, spec: OutputSpec, times: Sequence[int], size: int = 20, alpha: bool = False
) -> list[ChunkFile]:
    """Smooth frames at these times, encoded in chunks."""
    chunks: list[ChunkFile] = []
    frames = list(smooth(len(times), spec.width, spec.height))
    veil = np.zeros((spec.height, spec.width), np.uint8)
    veil[:, : spec.width // 2] = 255
    for start in range(0, len(times), size):
        path = folder / f"chunk-{len(chunks):05d}.mkv"
        encoder = open_encoder(path, spec)
        part = tuple(times[start : start + size])
        for offset, time in enumerate(part):
            encoder.write(frames[start + offset], time, alpha=veil if alpha else None)
        encoder.close()
        chunks.append(ChunkFile(path, part, (0,) * len(part)))
    return chunks


def plan_for(path: Path, ending: str, options: VideoOptions | None = None) -> OutputSpec:
    """The plan for a file's translation."""
    return plan_output(info_of(path), options or VideoOptions(), ending)


def times_of(path: Path) -> list[int]:
    """Of the video's frames, in order of presentation."""
    with av.open(str(path)) as file:
        return sorted(packet.pts for packet in file.demux(video=0) if packet.pts is not None)


def translated(
    source: Path, ending: str, options: VideoOptions | None = None, info: VideoInfo | None = None, **more: Any
) -> tuple[Path, OutputSpec, tuple[str, ...]]:
    """A result with the source's times, its plan, and what was said while it was put together."""
    spec = plan_output(info or info_of(source), options or VideoOptions(), ending)
    out = source.with_name(f"out{ending}.part")
    notes = mux_video(out, spec, made_chunks(source.parent, spec, times_of(source)), source, **more)
    return out, spec, notes


def streams(path: Path, kind: str) -> list[dict[str, Any]]:
    """What ``ffprobe`` says of the streams of a kind."""
    found = probe_json(path, "-show_streams")["streams"]
    return [stream for stream in found if stream["codec_type"] == kind]


def video_and_audio(path: Path, *more: object, audio: str = "aac", seconds: float = 2.0) -> Path:
    """A clip with one video and one sound."""
    ffmpeg(
        *("-f", "lavfi", "-i", f"testsrc2=s={WIDTH}x{HEIGHT}:r=25:d={seconds}"),
        *("-f", "lavfi", "-i", f"sine=440:r=48000:d={seconds}"),
        *("-c:v", "libx264", "-preset", "ultrafast", "-c:a", audio, *more, path),
    )
    return path


def _pieces(folder: Path) -> dict[str, Path]:
    texts = {"chapters.txt": _CHAPTERS, "words.srt": _SRT, "words.ass": _ASS}
    pieces = {name: folder / name for name in (*texts, "font.ttf", "art.jpg")}
    for name, text in texts.items():
        pieces[name].write_text(text, encoding="utf-8")
    pieces["font.ttf"].write_bytes(bytes(range(256)) * 8)
    ffmpeg("-f", "lavfi", "-i", "color=red:s=32x32", "-frames:v", "1", pieces["art.jpg"])
    return pieces


def rich_mkv(folder: Path) -> Path:
    """Two sounds, two subtitles, chapters, tags, a font and a cover picture."""
    pieces, path = _pieces(folder), folder / "rich.mkv"
    ffmpeg(
        *("-f", "lavfi", "-i", f"testsrc2=s={WIDTH}x{HEIGHT}:r=25:d=2"),
        *("-f", "lavfi", "-i", "sine=440:r=48000:d=2", "-f", "lavfi", "-i", "sine=880:r=44100:d=2"),
        *("-i", pieces["words.srt"], "-i", pieces["words.ass"], "-i", pieces["chapters.txt"]),
        *("-map", "0", "-map", "1", "-map", "2", "-map", "3", "-map", "4", "-map_metadata", "5"),
        *("-c:v", "libx264", "-preset", "ultrafast", "-c:a:0", "aac", "-c:a:1", "ac3", "-c:s", "copy"),
        *("-metadata:s:a:0", "language=eng", "-metadata:s:a:0", "title=Main", "-disposition:a:0", "default"),
        *("-metadata:s:a:1", "language=deu", "-disposition:a:1", "hearing_impaired"),
        *("-metadata:s:s:0", "language=eng", "-disposition:s:0", "default"),
        *("-metadata:s:s:1", "language=fra", "-metadata:s:s:1", "title=Signs", "-disposition:s:1", "forced"),
        *("-metadata", "creation_time=2020-02-03T04:05:06Z", "-metadata", "MY_TAG=kept"),
        *("-attach", pieces["font.ttf"], "-metadata:s:t:0", "mimetype=application/x-truetype-font"),
        *("-attach", pieces["art.jpg"], "-metadata:s:t:1", "mimetype=image/jpeg"),
        *("-metadata:s:t:1", "filename=cover.jpg", path),
    )
    return path


def rich_mp4(folder: Path) -> Path:
    """Two sounds, a subtitle, chapters, tags and a cover picture."""
    pieces, path = _pieces(folder), folder / "rich.mp4"
    ffmpeg(
        *("-f", "lavfi", "-i", f"testsrc2=s={WIDTH}x{HEIGHT}:r=25:d=2"),
        *("-f", "lavfi", "-i", "sine=440:r=48000:d=2", "-f", "lavfi", "-i", "sine=880:r=44100:d=2"),
        *("-i", pieces["words.srt"], "-i", pieces["art.jpg"], "-i", pieces["chapters.txt"]),
        *("-map", "0", "-map", "1", "-map", "2", "-map", "3", "-map", "4", "-map_metadata", "5"),
        *("-c:v:0", "libx264", "-preset", "ultrafast", "-c:a", "aac", "-c:s", "mov_text", "-c:v:1", "copy"),
        *("-disposition:v:1", "attached_pic"),
        *("-metadata:s:a:0", "language=eng", "-metadata:s:a:1", "language=deu", "-disposition:a:1", "default"),
        *("-disposition:a:0", "0", "-metadata:s:s:0", "language=fra"),
        *("-metadata", "creation_time=2020-02-03T04:05:06Z", "-metadata", "location=+48.1+011.6/", path),
    )
    return path
