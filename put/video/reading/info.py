"""The facts about a container's video, checked against its first frame."""

from __future__ import annotations

import re
import struct
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from av.sidedata.sidedata import Type
from av.video.frame import VideoFrame

from put.errors import MediaError
from put.video.color.planar import LAYOUTS_420, Siting, siting_of
from put.video.color.to_rgb import bits_of, check_matrix, color_tags, has_alpha, hdr_of
from put.video.errors import CONVERT_FIRST, COPY_AGAIN
from put.video.reading.animation_extras import read_extras
from put.video.reading.boxes import is_cut_short, needs_dolby_vision, sample_entries
from put.video.reading.captions import captions_of
from put.video.reading.container import Source, decoded, is_image, packets
from put.video.reading.mp4_extras import MARKS, read_marks
from put.video.reading.track_names import title_of
from put.video.rotation import Rotation, rotation_of, side_data
from put.video.types import ColorTags, SourceKind, Track, TrackKind, VideoInfo

__all__ = ["Described", "describe"]

_MOST_PIXELS = 1 << 27
_MOST_SIDE = 16384
_SDR = ColorTags(1, 1, 1, 1)
_KINDS = {"audio": TrackKind.AUDIO, "subtitle": TrackKind.SUBTITLE, "attachment": TrackKind.ATTACHMENT}
_MARKED = frozenset({"mpeg1video", "mpeg2video", "h264", "hevc", "vc1", "mpeg4"})
"""Codecs whose decoders say of each frame whether it is interlaced."""
_SPHERES = (Type.SPHERICAL, Type.STEREO3D)
_TIME = re.compile(r"(\d+):(\d\d):(\d\d(?:\.\d+)?)")


@dataclass(frozen=True)
class Described:
    """The facts of :class:`put.video.types.VideoInfo`, and what reading needs besides."""

    info: VideoInfo
    first_pts: int
    """Of the first frame, in units of the time base."""
    step: int
    """The usual distance of frames, in the same units."""
    stored: tuple[int, int]
    """Width and height before frames are turned upright."""
    tags: ColorTags
    """Of the source, where ``info.colour`` has those of what comes out."""
    turn: Rotation
    by_dts: bool
    """Time stamps are taken from the order of decoding."""
    field_order: int
    """FFmpeg's AVFieldOrder where frames are not marked themselves; 0 otherwise."""
    peak: float
    """cd/m² of the brightest that the source holds; 0 where it does not say."""
    siting: Siting | None = None
    """Of colour samples, where that was asked for."""


def describe(source: Source, *, sited: bool = False) -> Described:
    """Decode the first frame, and say what the video is. The source has been read from afterwards.

    Args:
        source: the video.
        sited: look where colour samples in 4:2:0 lie.

    Raises:
        MediaError: no frame can be decoded, or frames are of a kind that cannot be read.
    """
    frame = next(decoded(source, packets(source)), None)
    if frame is None:
        raise MediaError("The video holds no frame that can be decoded.", COPY_AGAIN)
    _check_size(frame.width, frame.height)
    tags = color_tags(frame)
    if not frame.format.is_rgb:
        check_matrix(tags)
    if needs_dolby_vision(source.path):
        raise MediaError("The video can only be shown with Dolby Vision, which cannot be read here.", CONVERT_FIRST)
    told = _described(source, frame, tags)
    return replace(told, siting=siting_of(frame)) if sited and frame.format.name in LAYOUTS_420 else told


def _check_size(width: int, height: int) -> None:
    if width * height > _MOST_PIXELS or max(width, height) > _MOST_SIDE:
        raise MediaError(
            f"The video is too large: {width} × {height} pixels, more than {_MOST_SIDE} on a side or "
            f"{_MOST_PIXELS // 1_000_000} million in all.",
            "Make it smaller with another program first.",
        )


def _described(source: Source, frame: VideoFrame, tags: ColorTags) -> Described:
    stream, turn, hdr = source.stream, rotation_of(frame), hdr_of(tags.transfer)
    time_base = stream.time_base or Fraction(1, 1000)
    rate = _rate(stream)
    duration = _duration(source, time_base)
    field_order = stream.codec_context.field_order
    by_order = (
        field_order > 1 and not frame.interlaced_frame and stream.codec_context.codec.canonical_name not in _MARKED
    )
    aspect = stream.sample_aspect_ratio or Fraction(1)
    info = VideoInfo(
        path=source.path,
        kind=SourceKind.CONTAINER,
        container=source.container.format.name,
        codec=stream.codec_context.codec.canonical_name,
        width=frame.height if turn.swap else frame.width,
        height=frame.width if turn.swap else frame.height,
        time_base=time_base,
        frame_rate=rate,
        duration=duration,
        frames=_count(stream, rate, duration),
        pix_fmt=frame.format.name,
        bits=min(bits_of(frame.format.name), 16),
        alpha=has_alpha(frame.format.name),
        colour=_SDR if hdr else tags,
        aspect=1 / aspect if turn.swap else aspect,
        rotation=turn.clockwise,
        interlaced=frame.interlaced_frame or by_order,
        hdr=hdr,
        tracks=_tracks(source),
        chapters=len(source.container.chapters()),
        captions=bool(captions_of(frame)),
        beside=(*read_extras(source.path).names, *((MARKS,) if read_marks(source.path) else ())),
        metadata=dict(source.container.metadata),
    )
    info = _with_notes(info, source, frame, turn, tags)
    step = round(1 / (rate * time_base)) if rate else frame.duration or round(Fraction(1, 25) / time_base)
    first = frame.pts if frame.pts is not None else frame.dts
    first = stream.start_time if source.by_dts else first
    return Described(
        info=info,
        first_pts=first or 0,
        step=max(step, 1),
        stored=(frame.width, frame.height),
        tags=tags,
        turn=turn,
        by_dts=source.by_dts,
        field_order=field_order if by_order else 0,
        peak=_peak(frame),
    )


def _with_notes(info: VideoInfo, source: Source, frame: VideoFrame, turn: Rotation, tags: ColorTags) -> VideoInfo:
    notes = []
    if is_cut_short(info.path):
        notes.append("The file is cut short; what can be decoded is used.")
    if info.hdr:
        notes.append(f"It is HDR ({info.hdr}) and is tone-mapped to the standard range of BT.709.")
    if info.interlaced:
        notes.append("It is interlaced and is deinterlaced (bwdif).")
    if any(side_data(frame, kind) for kind in _SPHERES) and MARKS not in info.beside:
        notes.append("It is marked as a 360° or 3D video; the mark is not kept.")
    if turn.mirrored:
        notes.append("It is marked as mirrored; frames are mirrored.")
    if not turn.exact:
        notes.append("It is marked as rotated by an odd angle; it is rotated by the nearest quarter turn.")
    if tags.matrix == 10:
        notes.append("Its colours are stored with constant luminance; they are read as non-constant, which is close.")
    if not info.alpha and _tag(source.stream.metadata, "alpha_mode") == "1":
        notes.append("Its transparency cannot be read; it becomes opaque.")
    return replace(info, notes=tuple(notes))


def _rate(stream: Any) -> Fraction | None:
    for rate in (stream.average_rate, stream.guessed_rate, stream.base_rate):
        if rate and Fraction(1, 1000) < rate < 100_000:
            return Fraction(rate)
    return None


def _duration(source: Source, time_base: Fraction) -> float | None:
    stream = source.stream
    if stream.duration and stream.duration > 0:
        return float(stream.duration * time_base)
    found = _TIME.match(_tag(stream.metadata, "duration"))
    whole = (source.container.duration or 0) / 1_000_000
    if found:
        whole = int(found[1]) * 3600 + int(found[2]) * 60 + float(found[3])
    if source.container.format.name.startswith("matroska"):
        # both are where it ends, not how long it is
        whole -= max(float((stream.start_time or 0) * time_base), 0.0)
    return whole if whole > 0 else None


def _count(stream: Any, rate: Fraction | None, duration: float | None) -> int:
    told = _tag(stream.metadata, "number_of_frames")
    if stream.frames > 0:
        return int(stream.frames)
    if told.isdecimal() and int(told):
        return int(told)
    return max(round(duration * rate), 1) if duration and rate else 0


def _tag(metadata: Mapping[str, str], name: str) -> str:
    """Return a tag by its name in lower case; Matroska's statistics may have a language behind theirs."""
    for key, text in metadata.items():
        if key.lower() == name or key.lower().startswith(f"{name}-"):
            return text
    return ""


def _tracks(source: Source) -> tuple[Track, ...]:
    tracks = []
    entries = sample_entries(source.path)
    numbers: Counter[TrackKind] = Counter()
    for stream in source.container.streams:
        kind = _KINDS.get(stream.type, TrackKind.DATA)
        if stream.type == "video":
            kind = TrackKind.COVER if is_image(stream) else TrackKind.VIDEO
        numbers[kind] += 1
        if stream.index == source.stream.index:
            continue
        context = stream.codec_context if stream.type != "attachment" else None
        codec = context.codec.canonical_name if context is not None else _attached(stream, entries.get(stream.id, ""))
        language, title = _tag(stream.metadata, "language"), title_of(stream.metadata)
        tracks.append(Track(stream.index, kind, codec, language, title, numbers[kind]))
    return tuple(tracks)


def _attached(stream: Any, entry: str) -> str:
    """Return what FFmpeg does not name: an attachment's kind, or what a data track of MP4 calls its samples."""
    if stream.type == "data":
        return "tmcd" if "timecode" in stream.metadata else entry or str(getattr(stream, "name", None) or "")
    return str(getattr(stream, "mimetype", None) or "") if stream.type == "attachment" else ""


def _peak(frame: VideoFrame) -> float:
    """Return the brightest by the content light level (CTA-861.3), else by the mastering display (SMPTE ST 2086)."""
    level = side_data(frame, Type.CONTENT_LIGHT_LEVEL)
    if len(level) >= 4:
        most = struct.unpack_from("=I", level)[0]
        if most:
            return float(most)
    display = side_data(frame, Type.MASTERING_DISPLAY_METADATA)
    if len(display) >= 88:
        # libavutil's AVMasteringDisplayMetadata: eight rationals, then darkest, brightest and two flags
        number, denominator, _, has_luminance = struct.unpack_from("=4i", display, 72)
        if has_luminance and denominator > 0:
            return float(number) / float(denominator)
    return 0.0
