"""Contents that each container takes, and what happens to the rest."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction
from functools import cache
from typing import Any

import av

from put.config import Container, VideoCodec
from put.video.types import SourceKind, Track, TrackKind, VideoInfo

__all__ = [
    "ENDINGS",
    "LABELS",
    "MUXERS",
    "USUAL_CODEC",
    "VIDEO_CODECS",
    "TrackAction",
    "TrackPlan",
    "called",
    "canonical",
    "fraction_text",
    "plan_track",
    "source_container",
]

ENDINGS = {
    ".mp4": Container.MP4,
    ".m4v": Container.MP4,
    ".mov": Container.MOV,
    ".mkv": Container.MKV,
    ".webm": Container.WEBM,
    ".gif": Container.GIF,
    ".webp": Container.WEBP,
}
"""The endings of names that decide what is written."""

MUXERS = {Container.MP4: "mp4", Container.MOV: "mov", Container.MKV: "matroska", Container.WEBM: "webm"}
"""FFmpeg's names of the formats that hold a video and tracks beside it."""

LABELS = {
    Container.MP4: "MP4",
    Container.MOV: "QuickTime (mov)",
    Container.MKV: "Matroska (mkv)",
    Container.WEBM: "WebM",
    Container.GIF: "GIF",
    Container.WEBP: "WebP",
    Container.FRAMES: "A folder of pictures",
}

VIDEO_CODECS = {
    Container.MP4: (VideoCodec.H264, VideoCodec.HEVC, VideoCodec.AV1, VideoCodec.VP9),
    Container.MOV: (VideoCodec.H264, VideoCodec.HEVC, VideoCodec.PRORES),
    Container.MKV: (VideoCodec.H264, VideoCodec.HEVC, VideoCodec.AV1, VideoCodec.VP9, VideoCodec.PRORES),
    Container.WEBM: (VideoCodec.VP9, VideoCodec.AV1),
}
"""Combinations that players accept: FFmpeg would write AV1 into mov as well, but players do not look for it there."""

USUAL_CODEC = {
    Container.MP4: VideoCodec.H264,
    Container.MOV: VideoCodec.H264,
    Container.MKV: VideoCodec.H264,
    Container.WEBM: VideoCodec.VP9,
}

_ALIASES = {
    "mp3float": "mp3",
    "mp2float": "mp2",
    "dca": "dts",
    "srt": "subrip",
    "ssa": "ass",
    "pgssub": "hdmv_pgs_subtitle",
    "dvdsub": "dvd_subtitle",
    "dvbsub": "dvb_subtitle",
    "cc_dec": "eia_608",
    "amrnb": "amr_nb",
    "amrwb": "amr_wb",
    "libdav1d": "av1",
    "libvpx-vp9": "vp9",
    "libvpx": "vp8",
    "libopus": "opus",
    "libvorbis": "vorbis",
    "ac3_fixed": "ac3",
    "aac_fixed": "aac",
}

_PCM = {
    f"pcm_{kind}"
    for kind in ("s16le", "s16be", "s24le", "s24be", "s32le", "s32be", "f32le", "f32be", "f64le", "f64be")
}  # fmt: skip
_AUDIO = {
    Container.MP4: {"aac", "mp3", "mp2", "ac3", "eac3", "dts", "opus", "flac", "alac"},
    Container.MOV: {"aac", "mp3", "mp2", "ac3", "eac3", "alac", "amr_nb", "pcm_u8", "pcm_alaw", "pcm_mulaw", *_PCM},
    Container.MKV: {
        "aac", "mp3", "mp2", "ac3", "eac3", "dts", "truehd", "mlp", "opus", "vorbis", "flac", "alac", "tta", "wavpack",
        "pcm_u8", "pcm_s16le", "pcm_s16be", "pcm_s24le", "pcm_s24be", "pcm_s32le", "pcm_s32be", "pcm_f32le",
        "pcm_f64le",
    },
    Container.WEBM: {"opus", "vorbis"},
}  # fmt: skip
_LOSSLESS = {"flac", "alac", "ape", "tta", "wavpack", "mlp", "truehd", "pcm_u8", *_PCM}
_LOSSLESS_TARGET = {Container.MOV: "alac", Container.MKV: "flac"}
_AUDIO_TARGET = {Container.MP4: "aac", Container.MOV: "aac", Container.MKV: "aac", Container.WEBM: "opus"}

_TEXT = {"subrip", "ass", "mov_text", "webvtt", "text", "microdvd", "subviewer", "sami", "realtext", "jacosub", "stl"}
_SUBTITLES = {
    Container.MP4: {"mov_text", "dvd_subtitle"},
    Container.MOV: {"mov_text", "eia_608"},
    Container.MKV: {"subrip", "ass", "webvtt", "text", "dvd_subtitle", "dvb_subtitle", "hdmv_pgs_subtitle"},
    Container.WEBM: {"webvtt"},
}
_SUBTITLE_TARGET = {
    Container.MP4: "mov_text",
    Container.MOV: "mov_text",
    Container.MKV: "subrip",
    Container.WEBM: "webvtt",
}
_COVERS = {
    Container.MP4: {"mjpeg", "png", "bmp"},
    Container.MKV: {"mjpeg", "png", "bmp", "gif", "tiff", "webp"},
}
_DATA = {Container.MP4: {"gpmd"}, Container.MOV: {"gpmd"}}
"""By the names of their samples: the telemetry of GoPro's cameras."""
_EXPERIMENTAL = {"truehd", "flac", "opus"}
"""Codecs that FFmpeg names for mp4 or mov and then refuses; where it takes flac and opus, the tables above say so."""
_NAMES = {
    "gpmd": "GoPro telemetry",
    "subrip": "SRT",
    "ass": "ASS",
    "webvtt": "WebVTT",
    "aac": "AAC",
    "opus": "Opus",
}


class TrackAction(StrEnum):
    """Treatment of a track."""

    COPY = "copy"
    """Copied, bit by bit."""
    CONVERT = "convert"
    DROP = "drop"


@dataclass(frozen=True)
class TrackPlan:
    """Treatment of one stream beside the frames."""

    index: int
    """Of the stream in the source."""
    kind: TrackKind
    track_action: TrackAction
    codec: str
    """FFmpeg's name of what is written; empty where nothing is."""
    why: str = ""
    """A sentence, where it is not copied."""
    name: str = ""
    """Of the track, as a sentence begins with it."""

    @property
    def described(self) -> str:
        """Return its kind and treatment, such as ``audio aac: copied``."""
        return f"{self.kind} {self.codec}".rstrip() + f": {self.track_action}"

    def as_dict(self) -> dict[str, Any]:
        """Return plain values for JSON."""
        return {"index": self.index, "kind": str(self.kind), "fate": str(self.track_action), "codec": self.codec}


def canonical(codec: str) -> str:
    """Return the name of a codec, whatever decoder's name it was given by."""
    return _ALIASES.get(codec, codec)


def plan_track(track: Track, container: Container, info: VideoInfo) -> TrackPlan:
    """Return what becomes of a track in a kind of file that holds tracks."""
    own = source_container(info) is container
    ways = {
        TrackKind.AUDIO: _plan_audio,
        TrackKind.SUBTITLE: _plan_subtitle,
        TrackKind.COVER: _plan_cover,
        TrackKind.ATTACHMENT: _plan_attachment,
    }
    if track.kind in ways:
        plan = ways[track.kind](track, canonical(track.codec), container, own=own)
    elif track.kind is TrackKind.VIDEO:
        plan = _dropped(track, f"{called(track)} is not kept: only one video of a file is translated.")
    else:
        plan = _plan_data(track, container, info)
    return replace(plan, name=called(track))


def source_container(info: VideoInfo) -> Container | None:
    """Return the kind of file that a source is, of those that are written; None for others."""
    ending = ENDINGS.get(info.path.suffix.lower())
    if info.kind is not SourceKind.CONTAINER:
        return None
    if info.container.startswith("mov,"):
        brand = info.metadata.get("major_brand", "qt  " if ending is Container.MOV else "")
        return Container.MOV if brand == "qt  " else Container.MP4
    if info.container.startswith("matroska,"):
        return Container.WEBM if ending is Container.WEBM else Container.MKV
    return None


@cache
def _taken(container: Container) -> frozenset[str]:
    """Return codecs that FFmpeg writes into a kind of file, though few players may look for them there."""
    with av.open(io.BytesIO(), "w", format=MUXERS[container]) as file:
        return frozenset(canonical(name) for name in file.supported_codecs) - _EXPERIMENTAL


def _holds(table: Mapping[Container, set[str]], codec: str, container: Container, *, own: bool) -> bool:
    """Return whether a codec is copied: it is usual there, or it came from such a file."""
    return codec in table[container] or (own and codec in _taken(container))


def _lacks(container: Container, what: str, *, own: bool) -> str:
    """Return why something is not copied; a kind of file that held it is not said to be unable to."""
    return (
        f"{what} cannot be written into {LABELS[container]} here"
        if own
        else (f"{LABELS[container]} does not hold {what}")
    )


def _plan_data(track: Track, container: Container, info: VideoInfo) -> TrackPlan:
    """Return the plan for a data track: timecodes are written from the tags, chapter names from the chapters."""
    codec = canonical(track.codec)
    if codec in ("tmcd", "timecode"):
        return _dropped(track, "")
    if info.kind is SourceKind.CONTAINER and info.chapters and codec in ("bin_data", "text", "tx3g", "mov_text"):
        return _dropped(track, "")
    if codec not in _DATA[Container.MP4]:
        return _dropped(track, f"{called(track)} is not kept: it cannot be written here.")
    if codec in _DATA.get(container, ()):
        return TrackPlan(track.index, track.kind, TrackAction.COPY, codec)
    return _dropped(track, f"{called(track)} is not kept: {LABELS[container]} does not hold it; mp4 and mov do.")


def _plan_attachment(track: Track, codec: str, container: Container, *, own: bool) -> TrackPlan:  # noqa: ARG001
    if container is Container.MKV:
        return TrackPlan(track.index, track.kind, TrackAction.COPY, codec)
    return _dropped(track, f"{called(track)} is not kept: {LABELS[container]} holds no attachments; mkv does.")


def _plan_audio(track: Track, codec: str, container: Container, *, own: bool) -> TrackPlan:
    if _holds(_AUDIO, codec, container, own=own):
        return TrackPlan(track.index, track.kind, TrackAction.COPY, codec)
    if not codec or codec == "none":
        return _dropped(track, f"{called(track)} is not kept: its codec is unknown.")
    target = _AUDIO_TARGET[container]
    if codec in _LOSSLESS:
        target = _LOSSLESS_TARGET.get(container, target)
    loss = "without loss" if target in ("alac", "flac") else "with a small loss"
    other = "" if container is Container.MKV or codec not in _AUDIO[Container.MKV] else "; mkv keeps it unchanged"
    why = f"{called(track)} becomes {target.upper()}, {loss}: {_lacks(container, codec, own=own)}{other}."
    return TrackPlan(track.index, track.kind, TrackAction.CONVERT, target, why)


def _plan_subtitle(track: Track, codec: str, container: Container, *, own: bool) -> TrackPlan:
    if _holds(_SUBTITLES, codec, container, own=own):
        return TrackPlan(track.index, track.kind, TrackAction.COPY, codec)
    hint = "; mkv does" if codec in _SUBTITLES[Container.MKV] else "; mov does" if codec == "eia_608" else ""
    if codec not in _TEXT:
        return _dropped(track, f"{called(track)} is not kept: {_lacks(container, codec, own=own)}{hint}.")
    target = _SUBTITLE_TARGET[container]
    loss = " and loses its styles and drawings" if codec == "ass" else ""
    why = f"{_lacks(container, _NAMES.get(codec, codec), own=own)}{hint}"
    what = f"{called(track)} becomes {_NAMES.get(target, target)}{loss}: {why}."
    return TrackPlan(track.index, track.kind, TrackAction.CONVERT, target, what)


def _plan_cover(track: Track, codec: str, container: Container, *, own: bool) -> TrackPlan:
    if codec in _COVERS.get(container, ()):
        return TrackPlan(track.index, track.kind, TrackAction.COPY, codec)
    hint = "mkv does" if codec not in _COVERS[Container.MP4] else "mp4 and mkv do"
    return _dropped(track, f"The cover picture is not kept: {_lacks(container, 'it', own=own)}; {hint}.")


def _dropped(track: Track, why: str) -> TrackPlan:
    return TrackPlan(track.index, track.kind, TrackAction.DROP, "", why)


def called(track: Track) -> str:
    """Return a track as a sentence begins with it: its number among its kind, as players count, and what tells it
    apart.
    """
    kinds = {
        TrackKind.AUDIO: "Audio",
        TrackKind.SUBTITLE: "Subtitle",
        TrackKind.ATTACHMENT: "Attachment",
        TrackKind.VIDEO: "Video",
    }
    codec = canonical(track.codec)
    language = "" if track.language == "und" else track.language
    more = ", ".join(filter(None, (_NAMES.get(codec, codec), language, track.title)))
    return f"{kinds.get(track.kind, 'Data')} track {track.number or track.index}{f' ({more})' if more else ''}"


def fraction_text(value: Fraction | None) -> str:
    """Return a fraction as ``num/den``; empty for None."""
    return "" if value is None else f"{value.numerator}/{value.denominator}"
