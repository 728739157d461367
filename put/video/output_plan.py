"""Plan of a translated video, settled before its first frame."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

from put.config import AudioChoice, Container, VideoCodec, VideoOptions, VideoQuality
from put.errors import OptionError
from put.video.codecs import (
    CODEC_LABELS,
    codec_of,
    encoder_options,
    plane_layout,
    reorder_depth,
    resolve_encoder,
    resolve_samples,
)
from put.video.containers import (
    ENDINGS,
    LABELS,
    USUAL_CODEC,
    VIDEO_CODECS,
    TrackAction,
    TrackPlan,
    fraction_text,
    plan_track,
)
from put.video.reading.animation_extras import CONTENTS, HELD
from put.video.reading.captions import CAPTIONED
from put.video.reading.file_names import ANIMATED_ENDINGS, first_number, image_ending, is_sequence
from put.video.reading.mp4_extras import MARKS
from put.video.types import ColorTags, Hdr, SourceKind, TrackKind, VideoInfo

__all__ = ["OutputSpec", "plan_output", "target_ending"]

_DEFAULT_PATTERN = "%05d.png"
_ANIMATIONS = (Container.GIF, Container.WEBP)
_SRGB = ColorTags(matrix=1, primaries=1, transfer=13, range=1)
_HD = ColorTags(matrix=1, primaries=1, transfer=1, range=1)
_KNOWN_MATRICES = (1, 2, 4, 5, 6, 7, 9)
_DEEP_PICTURES = (".png", ".tif", ".tiff")


@dataclass(frozen=True)
class OutputSpec:
    """Specification of a result: everything that the encoder and the muxer need to know."""

    container: Container
    codec: str
    """``h264``, ``hevc``, ``av1``, ``vp9``, ``prores``; ``gif``, ``webp``, or the ending of the pictures."""
    encoder: str
    """FFmpeg's name of what encodes the chunks; empty for pictures."""
    options: dict[str, str]
    """The encoder's."""
    pix_fmt: str
    bits: int
    """A sample's in the result."""
    width: int
    """Pixels of the frames that come in."""
    height: int
    coded_width: int
    """Pixels of the frames that are stored: even where the codec asks for it."""
    coded_height: int
    time_base: Fraction
    """Seconds of one unit of the frames' time stamps."""
    frame_rate: Fraction | None
    """A hint for players; the time stamps decide."""
    colour: ColorTags = field(default_factory=ColorTags)
    aspect: Fraction = Fraction(1)
    alpha: bool = False
    """Whether transparency is kept."""
    loop: int = 0
    """Number of times that an animation plays; 0 for ever."""
    quality: VideoQuality = VideoQuality.BALANCED
    pattern: str = ""
    """Of numbered pictures, their name, such as ``%05d.png``."""
    first_number: int = 1
    """Of numbered pictures."""
    reorder: int = 0
    """By how many frames decoding may be ahead of showing."""
    captions: bool = False
    """Whether closed captions are written into the video."""
    tracks: tuple[TrackPlan, ...] = ()
    notes: tuple[str, ...] = ()
    """Conversions and losses, a sentence each."""

    def as_dict(self) -> dict[str, Any]:
        """Return plain values for JSON; the same settings give the same values."""
        plain = dict(vars(self))
        plain |= {"container": str(self.container), "quality": str(self.quality), "options": dict(self.options)}
        plain |= {"time_base": fraction_text(self.time_base), "frame_rate": fraction_text(self.frame_rate)}
        plain |= {"aspect": fraction_text(self.aspect), "colour": dict(vars(self.colour))}
        return plain | {"tracks": [track.as_dict() for track in self.tracks], "notes": list(self.notes)}


def target_ending(source: Path, options: VideoOptions) -> str:
    """Return the ending of a result's name with its dot, or ``/`` and the name of numbered pictures in a folder.

    Decided by names alone: AUTO keeps what can be written and holds the wanted codec; everything else becomes
    Matroska, which holds anything, an animated AVIF WebP, ProRes from mp4 becomes QuickTime, and a sequence stays one.
    """
    if options.container is Container.FRAMES:
        return f"/{_pattern_of(source)}"
    own = ENDINGS.get(source.suffix.lower())
    if options.container is not Container.AUTO:
        return source.suffix.lower() if own is options.container else f".{options.container}"
    if is_sequence(source):
        return f"/{_pattern_of(source)}"
    if own is None:
        return ".webp" if source.suffix.lower() in ANIMATED_ENDINGS else ".mkv"
    if own in _ANIMATIONS or options.codec is VideoCodec.AUTO or options.codec in VIDEO_CODECS[own]:
        return source.suffix.lower()
    return ".mov" if options.codec is VideoCodec.PRORES else ".mkv"


def plan_output(info: VideoInfo, options: VideoOptions, ending: str, *, nvenc: bool = False) -> OutputSpec:
    """Settle how a source is written.

    Args:
        info: of the frames as they come, so after trimming and with another frame rate where one is wanted.
        options: what is wanted.
        ending: of the target's name, see :func:`target_ending`.
        nvenc: whether to encode on the graphics card where that works.

    Raises:
        OptionError: settings that do not fit each other, or the codec.
        OutputError: the codec cannot be written by this installation.
    """
    container = Container.FRAMES if ending.startswith("/") else ENDINGS.get(ending.lower())
    if container is None:
        raise OptionError(f"Videos cannot be written as {ending}.", "Choose mp4, mkv, mov, webm, gif, webp or frames.")
    notes: list[str] = []
    if container is Container.FRAMES or container in _ANIMATIONS:
        return _plan_images(_with_rate(info, options), options, container, ending.removeprefix("/"), notes)
    return _plan_video(_with_rate(info, options), options, container, nvenc, notes)


def _plan_video(
    info: VideoInfo, options: VideoOptions, container: Container, nvenc: bool, notes: list[str]
) -> OutputSpec:
    codec = _resolved_codec(info, options, container, notes)
    encoder = resolve_encoder(codec, nvenc=nvenc)
    alpha = info.alpha and (codec is VideoCodec.PRORES or _keeps_alpha(codec, container))
    pix_fmt, bits, lost = resolve_samples(info, codec, encoder, alpha=alpha)
    notes += lost
    if info.alpha and not alpha:
        notes.append(f"{CODEC_LABELS[codec]} in {LABELS[container]} has no transparency; frames are placed on white.")
    tracks = _tracks(info, options, container, notes)
    notes += _lost_extras(info, container)
    captions = _keeps_captions(info, options, codec, notes)
    width, height = _coded_size(info, codec, pix_fmt, notes)
    full = "444" in pix_fmt
    return OutputSpec(
        container=container,
        codec=str(codec),
        encoder=encoder,
        options=encoder_options(codec, encoder, options.quality, options.crf, full=full),
        pix_fmt=pix_fmt,
        bits=bits,
        width=info.width,
        height=info.height,
        coded_width=width,
        coded_height=height,
        time_base=info.time_base,
        frame_rate=info.frame_rate,
        colour=_color(info, codec, notes),
        aspect=info.aspect,
        alpha=alpha,
        quality=options.quality,
        reorder=reorder_depth(encoder),
        captions=captions,
        tracks=tracks,
        notes=tuple(notes),
    )


def _plan_images(
    info: VideoInfo, options: VideoOptions, container: Container, pattern: str, notes: list[str]
) -> OutputSpec:
    """Plan GIF, WebP and numbered pictures, which hold nothing but frames."""
    if options.crf is not None:
        raise OptionError(f"{LABELS[container]} has no constant rate factor.", "Choose a quality by its name.")
    frames = container is Container.FRAMES
    ending = image_ending(pattern) if frames else ""
    deep = info.bits > 8 and ending in _DEEP_PICTURES
    if info.bits > 8 and not deep:
        notes.append(f"{info.bits} bit becomes 8 bit.")
    alpha = info.alpha and ending not in (".jpg", ".jpeg", ".bmp")
    if info.alpha and not alpha:
        notes.append("JPEG and BMP have no transparency; frames are placed on white.")
    notes += _lost_beside(info, options, container)
    notes += _lost_times(info, container)
    notes += _lost_extras(info, container)
    if info.container == "avif" and container is Container.WEBP and options.container is Container.AUTO:
        notes.append("Animated AVIF can be read but not written; it becomes WebP.")
    return OutputSpec(
        container=container,
        codec=ending.removeprefix(".") if frames else str(container),
        encoder="" if frames else "ffv1",
        options={} if frames else {"level": "3", "slicecrc": "1"},
        pix_fmt="" if frames else ("bgra" if alpha else "bgr0"),
        bits=16 if deep else 8,
        width=info.width,
        height=info.height,
        coded_width=info.width,
        coded_height=info.height,
        time_base=info.time_base,
        frame_rate=info.frame_rate,
        colour=_SRGB,
        aspect=info.aspect,
        alpha=alpha,
        loop=info.loop,
        quality=options.quality,
        pattern=pattern if frames else "",
        first_number=first_number(info.path) if frames else 1,
        tracks=tuple(TrackPlan(track.index, track.kind, TrackAction.DROP, "") for track in info.tracks),
        notes=tuple(notes),
    )


def _pattern_of(source: Path) -> str:
    return source.name if is_sequence(source) and image_ending(source.name) else _DEFAULT_PATTERN


def _with_rate(info: VideoInfo, options: VideoOptions) -> VideoInfo:
    """Return the frame rate that was asked for, where the source does not come with it yet."""
    if options.fps is None or (info.frame_rate and abs(float(info.frame_rate) - options.fps) < 1e-3):
        return info
    rate = Fraction(options.fps).limit_denominator(1001)
    return replace(info, frame_rate=rate, time_base=1 / rate)


def _resolved_codec(info: VideoInfo, options: VideoOptions, container: Container, notes: list[str]) -> VideoCodec:
    held = VIDEO_CODECS[container]
    if options.codec in held:
        return options.codec
    if options.codec is not VideoCodec.AUTO:
        names = ", ".join(CODEC_LABELS[one] for one in held)
        others = [LABELS[one] for one, codecs in VIDEO_CODECS.items() if options.codec in codecs]
        raise OptionError(
            f"{LABELS[container]} holds {names}, not {CODEC_LABELS[options.codec]}.", f"Choose {' or '.join(others)}."
        )
    own = codec_of(info.codec)
    if own in held:
        if info.kind is SourceKind.CONTAINER and info.codec != own:
            notes.append(f"The video becomes {CODEC_LABELS[own]}: {info.codec} can be read but not written.")
        return own
    usual = USUAL_CODEC[container]
    if info.kind is SourceKind.CONTAINER:
        notes.append(f"The video becomes {CODEC_LABELS[usual]}: {_held_by(container, own, info.codec)}.")
    return usual


def _held_by(container: Container, own: VideoCodec | None, codec: str) -> str:
    if own is None:
        return f"{codec} can be read but not written"
    return f"{LABELS[container]} does not hold {CODEC_LABELS[own]}"


def _keeps_alpha(codec: VideoCodec, container: Container) -> bool:
    return codec is VideoCodec.VP9 and container in (Container.WEBM, Container.MKV)


def _keeps_captions(info: VideoInfo, options: VideoOptions, codec: VideoCodec, notes: list[str]) -> bool:
    """Return whether captions are kept: they are a stream inside the frames, which breaks where frames are dropped or
    repeated.
    """
    if options.fps is None and codec in CAPTIONED:
        return True
    if info.captions:
        why = (
            f"{CODEC_LABELS[codec]} is written without them here; H.264 and HEVC keep them"
            if options.fps is None
            else "they need the frame rate of the source"
        )
        notes.append(f"Closed captions are not kept: {why}.")
    return False


def _coded_size(info: VideoInfo, codec: VideoCodec, pix_fmt: str, notes: list[str]) -> tuple[int, int]:
    """Return the encoded size: H.264 and HEVC crop only to whole colour samples, and the encoder of ProRes spoils odd
    sizes.
    """
    if codec not in (VideoCodec.H264, VideoCodec.HEVC, VideoCodec.PRORES):
        return info.width, info.height
    across, down = (2, 2) if codec is VideoCodec.PRORES else plane_layout(pix_fmt)
    width, height = info.width + info.width % across, info.height + info.height % down
    if (width, height) != (info.width, info.height):
        notes.append(
            f"The video becomes {width}×{height} pixels, its edge repeated once, because {CODEC_LABELS[codec]} is "
            f"written with even sizes only; AV1 and VP9 keep {info.width}×{info.height}."
        )
    return width, height


def _color(info: VideoInfo, codec: VideoCodec, notes: list[str]) -> ColorTags:
    """Return the tags of what is written; unspecified ones stay so."""
    if info.hdr is not Hdr.NONE:
        return _HD
    if info.kind is not SourceKind.CONTAINER or info.colour.matrix == 0:
        return _SRGB
    colour = info.colour
    if colour.range == 0 and info.pix_fmt.startswith("yuvj"):
        colour = replace(colour, range=2)
    if colour.matrix not in _KNOWN_MATRICES:
        colour = replace(colour, matrix=9 if colour.matrix == 10 else 1)
        notes.append("The colour matrix is replaced by one that every player knows.")
    if codec is VideoCodec.PRORES and colour.range == 2:
        colour = replace(colour, range=1)
        notes.append("Full range becomes limited range, the only range of ProRes; it looks the same.")
    return colour


def _tracks(info: VideoInfo, options: VideoOptions, container: Container, notes: list[str]) -> tuple[TrackPlan, ...]:
    plans = []
    for track in info.tracks:
        if track.kind is TrackKind.AUDIO and options.audio is AudioChoice.NONE:
            plans.append(TrackPlan(track.index, track.kind, TrackAction.DROP, ""))
            continue
        plan = plan_track(track, container, info)
        plans.append(plan)
        if plan.why:
            notes.append(plan.why)
    return tuple(plans)


def _lost_beside(info: VideoInfo, options: VideoOptions, container: Container) -> list[str]:
    there = {track.kind for track in info.tracks}
    if options.audio is AudioChoice.NONE:
        there.discard(TrackKind.AUDIO)
    held = {
        TrackKind.AUDIO: "sound",
        TrackKind.SUBTITLE: "subtitles",
        TrackKind.COVER: "cover picture",
        TrackKind.ATTACHMENT: "attachments",
    }
    more = (("chapters", info.chapters), ("closed captions", info.captions))
    by_mkv = [word for kind, word in held.items() if kind in there] + [word for word, is_there in more if is_there]
    others = {TrackKind.VIDEO: "second video", TrackKind.DATA: "data tracks"}
    by_none = [word for kind, word in others.items() if kind in there]
    notes = [f"{LABELS[container]} holds frames only, without {', '.join(by_mkv)}; mkv keeps these."] if by_mkv else []
    if by_none:
        notes.append(f"{LABELS[container]} holds frames only, without {' and '.join(by_none)}.")
    return notes


def _lost_extras(info: VideoInfo, container: Container) -> list[str]:
    held = () if info.kind is SourceKind.SEQUENCE else HELD.get(container, ())
    lost = [name for name in (*CONTENTS, MARKS) if name in info.beside and name not in held]
    return [f"{LABELS[container]} is written without the {' and '.join(lost)} of the source."] if lost else []


def _lost_times(info: VideoInfo, container: Container) -> list[str]:
    notes = []
    if container is Container.FRAMES and info.kind is not SourceKind.SEQUENCE:
        notes.append("Numbered pictures do not store when they are shown.")
    if container is Container.GIF and info.frame_rate and info.frame_rate > 50:
        notes.append("GIF shows at most 50 pictures per second; those between are dropped.")
    if info.aspect != 1:
        notes.append("Pixels become square: the pictures look stretched or squeezed.")
    return notes
