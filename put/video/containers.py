"""What each kind of file holds, and what becomes of the rest."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Any

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
    "canonical",
    "fraction_text",
    "plan_track",
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
"""What plays: FFmpeg would write AV1 into mov as well, but players do not look for it there."""

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
_NAMES = {"subrip": "SRT", "ass": "ASS", "mov_text": "mov_text", "webvtt": "WebVTT", "aac": "AAC", "opus": "Opus"}


class TrackAction(StrEnum):
    """What becomes of a track."""

    COPY = "copy"
    """As it is, bit by bit."""
    CONVERT = "convert"
    DROP = "drop"


@dataclass(frozen=True)
class TrackPlan:
    """What becomes of one stream beside the frames."""

    index: int
    """Of the stream in the source."""
    kind: TrackKind
    track_action: TrackAction
    codec: str
    """FFmpeg's name of what is written; empty where nothing is."""
    why: str = ""
    """A sentence, where it is not copied."""

    def as_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        return {"index": self.index, "kind": str(self.kind), "fate": str(self.track_action), "codec": self.codec}


def canonical(codec: str) -> str:
    """The name of a codec, whatever decoder's name it was given by."""
    return _ALIASES.get(codec, codec)


def plan_track(track: Track, container: Container, info: VideoInfo) -> TrackPlan:
    """What becomes of a track in a kind of file that holds tracks."""
    codec = canonical(track.codec)
    ways = {
        TrackKind.AUDIO: _plan_audio,
        TrackKind.SUBTITLE: _plan_subtitle,
        TrackKind.COVER: _plan_cover,
        TrackKind.ATTACHMENT: _plan_attachment,
    }
    if track.kind in ways:
        return ways[track.kind](track, codec, container)
    if track.kind is TrackKind.VIDEO:
        return _dropped(track, f"{_called(track)} is not kept: only the first video is translated.")
    return _plan_data(track, codec, info)


def _plan_data(track: Track, codec: str, info: VideoInfo) -> TrackPlan:
    """Timecodes are written anew from the tags, names of chapters from the chapters; the rest has no place."""
    if codec in ("tmcd", "timecode"):
        return _dropped(track, "")
    if info.kind is SourceKind.CONTAINER and info.chapters and codec in ("bin_data", "text", "mov_text"):
        return _dropped(track, "")
    return _dropped(track, f"{_called(track)} is not kept: no file that is written here holds it.")


def _plan_attachment(track: Track, codec: str, container: Container) -> TrackPlan:
    if container is Container.MKV:
        return TrackPlan(track.index, track.kind, TrackAction.COPY, codec)
    return _dropped(track, f"{_called(track)} is not kept: {LABELS[container]} holds no attachments; mkv does.")


def _plan_audio(track: Track, codec: str, container: Container) -> TrackPlan:
    if codec in _AUDIO[container]:
        return TrackPlan(track.index, track.kind, TrackAction.COPY, codec)
    if not codec or codec == "none":
        return _dropped(track, f"{_called(track)} is not kept: its codec is unknown.")
    target = _AUDIO_TARGET[container]
    if codec in _LOSSLESS:
        target = _LOSSLESS_TARGET.get(container, target)
    loss = "without loss" if target in ("alac", "flac") else "with a small loss"
    other = "" if container is Container.MKV or codec not in _AUDIO[Container.MKV] else "; mkv keeps it as it is"
    why = f"{_called(track)} becomes {target.upper()}, {loss}: {LABELS[container]} does not hold {codec}{other}."
    return TrackPlan(track.index, track.kind, TrackAction.CONVERT, target, why)


def _plan_subtitle(track: Track, codec: str, container: Container) -> TrackPlan:
    if codec in _SUBTITLES[container]:
        return TrackPlan(track.index, track.kind, TrackAction.COPY, codec)
    if codec not in _TEXT:
        hint = "; mkv does" if codec in _SUBTITLES[Container.MKV] else ""
        return _dropped(track, f"{_called(track)} is not kept: {LABELS[container]} does not hold {codec}{hint}.")
    target = _SUBTITLE_TARGET[container]
    loss = " and loses its styles; mkv keeps them" if codec == "ass" else ""
    why = f"{_called(track)} becomes {_NAMES[target]}: {LABELS[container]} does not hold {_NAMES.get(codec, codec)}"
    return TrackPlan(track.index, track.kind, TrackAction.CONVERT, target, f"{why}{loss}.")


def _plan_cover(track: Track, codec: str, container: Container) -> TrackPlan:
    if codec in _COVERS.get(container, ()):
        return TrackPlan(track.index, track.kind, TrackAction.COPY, codec)
    hint = "mkv does" if codec not in _COVERS[Container.MP4] else "mp4 and mkv do"
    return _dropped(track, f"The cover picture is not kept: {LABELS[container]} does not hold it; {hint}.")


def _dropped(track: Track, why: str) -> TrackPlan:
    return TrackPlan(track.index, track.kind, TrackAction.DROP, "", why)


def _called(track: Track) -> str:
    """A track as a sentence begins with it."""
    kinds = {
        TrackKind.AUDIO: "Audio",
        TrackKind.SUBTITLE: "Subtitle",
        TrackKind.ATTACHMENT: "Attachment",
        TrackKind.VIDEO: "Video",
    }
    more = ", ".join(filter(None, (canonical(track.codec), track.language, track.title)))
    return f"{kinds.get(track.kind, 'Data')} track {track.index}{f' ({more})' if more else ''}"


def fraction_text(value: Fraction | None) -> str:
    """A fraction as ``num/den``; empty for None."""
    return "" if value is None else f"{value.numerator}/{value.denominator}"
