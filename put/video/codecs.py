"""Encoders, what quality means to them, and the samples that they take.

====================  =====  ========  =======  ==========================================
constant rate factor  small  balanced  archive  range
====================  =====  ========  =======  ==========================================
H.264 (libx264)       26     20        14       0 to 51
HEVC (libx265)        28     22        15       0 to 51
AV1 (libsvtav1)       40     30        18       1 to 63
VP9 (libvpx-vp9)      38     30        16       0 to 63
====================  =====  ========  =======  ==========================================

With NVENC the same numbers are its constant quality (``cq``). ProRes has no such factor: its profile says how large a
frame may be (LT, Standard, HQ; 4444 where the source has all of its colour samples or transparency).
"""

from __future__ import annotations

import functools
import os

import av
import av.error

from put.config import VideoCodec, VideoQuality
from put.errors import OptionError, OutputError
from put.video.types import VideoInfo

__all__ = [
    "CODEC_LABELS",
    "NVENC",
    "codec_of",
    "encoder_options",
    "has_nvenc",
    "machine_options",
    "plane_layout",
    "reorder_depth",
    "resolve_encoder",
    "resolve_samples",
]

CODEC_LABELS = {
    VideoCodec.H264: "H.264",
    VideoCodec.HEVC: "HEVC",
    VideoCodec.AV1: "AV1",
    VideoCodec.VP9: "VP9",
    VideoCodec.PRORES: "ProRes",
}
_SOFTWARE = {
    VideoCodec.H264: "libx264",
    VideoCodec.HEVC: "libx265",
    VideoCodec.AV1: "libsvtav1",
    VideoCodec.VP9: "libvpx-vp9",
    VideoCodec.PRORES: "prores_ks",
}
NVENC = {VideoCodec.H264: "h264_nvenc", VideoCodec.HEVC: "hevc_nvenc", VideoCodec.AV1: "av1_nvenc"}
"""Encoders on NVIDIA cards."""
_QUALITIES = (VideoQuality.SMALL, VideoQuality.BALANCED, VideoQuality.ARCHIVE)
_CRF = {
    VideoCodec.H264: (26, 20, 14),
    VideoCodec.HEVC: (28, 22, 15),
    VideoCodec.AV1: (40, 30, 18),
    VideoCodec.VP9: (38, 30, 16),
}
_CRF_RANGE = {
    VideoCodec.H264: (0, 51),
    VideoCodec.HEVC: (0, 51),
    VideoCodec.AV1: (1, 63),
    VideoCodec.VP9: (0, 63),
}
_SPEED = {
    "libx264": {"preset": "medium"},
    "libx265": {"preset": "medium"},
    "libsvtav1": {"preset": "8"},
    "libvpx-vp9": {"b": "0", "deadline": "good", "cpu-used": "4", "row-mt": "1"},
    "prores_ks": {"vendor": "apl0"},
    "h264_nvenc": {"preset": "p5", "rc": "vbr", "b": "0", "bf": "2", "b_ref_mode": "disabled"},
    "hevc_nvenc": {"preset": "p5", "rc": "vbr", "b": "0", "bf": "2", "b_ref_mode": "disabled"},
    "av1_nvenc": {"preset": "p5", "rc": "vbr", "b": "0"},
}
_REORDERED = {"libx264": 2, "libx265": 2, "h264_nvenc": 2, "hevc_nvenc": 2}
_SOURCES = {
    "h264": VideoCodec.H264,
    "hevc": VideoCodec.HEVC,
    "av1": VideoCodec.AV1,
    "vp9": VideoCodec.VP9,
    "vp8": VideoCodec.VP9,
    "prores": VideoCodec.PRORES,
}
_AVX512 = 13
"""OpenCV's number of the processor's feature (CPU_AVX_512F in its cvdef.h)."""
_LAYOUTS = {"yuv420p": (2, 2), "yuv422p": (2, 1), "yuv444p": (1, 1)}

# The library looks at this once, when it is loaded, and writes a page to the error stream where it is not set.
os.environ.setdefault("SVT_LOG", "0")


def codec_of(name: str) -> VideoCodec | None:
    """Return what writes the codec of a source, given FFmpeg's name of it; None where nothing does."""
    return _SOURCES.get(name)


def resolve_encoder(codec: VideoCodec, *, nvenc: bool) -> str:
    """Return the encoder's name: NVENC where it is asked for and works, else software.

    Raises:
        OutputError: this build of FFmpeg has no encoder for it.
    """
    if nvenc and codec in NVENC and has_nvenc(codec):
        return NVENC[codec]
    name = _SOFTWARE[codec]
    try:
        av.Codec(name, "w")
    except ValueError as error:
        message = f"{CODEC_LABELS[codec]} cannot be written by this installation."
        raise OutputError(message, "Choose another codec.", f"no encoder {name}") from error
    return name


@functools.cache
def has_nvenc(codec: VideoCodec) -> bool:
    """Return whether the graphics card encodes it, found by opening the encoder once."""
    if codec not in NVENC:
        return False
    try:
        context = av.CodecContext.create(NVENC[codec], "w")
        assert isinstance(context, av.VideoCodecContext)  # noqa: S101 - narrows the type
        context.width, context.height, context.pix_fmt = 512, 512, "yuv420p"
        context.options = encoder_options(codec, NVENC[codec], VideoQuality.BALANCED, None)
        context.open()
    except (av.error.FFmpegError, ValueError, OSError):
        return False
    return True


def encoder_options(
    codec: VideoCodec, encoder: str, quality: VideoQuality, crf: int | None, *, full: bool = False
) -> dict[str, str]:
    """Return what the encoder is told.

    Args:
        codec: what is written.
        encoder: FFmpeg's name of what writes it.
        quality: used where ``crf`` is None.
        crf: the constant rate factor.
        full: of ProRes, whether all colour samples are kept (4444).

    Raises:
        OptionError: ``crf`` is out of the codec's range, or it has none.
    """
    options = dict(_SPEED[encoder])
    step = _QUALITIES.index(quality)
    if codec is VideoCodec.PRORES:
        if crf is not None:
            raise OptionError("ProRes has no constant rate factor.", "Choose a quality by its name.")
        return {**options, "profile": "4" if full else str(step + 1)}
    low, high = _CRF_RANGE[codec]
    if crf is not None and not low <= crf <= high:
        raise OptionError(f"The constant rate factor of {CODEC_LABELS[codec]} is {low} to {high}, not {crf}.")
    value = str(_CRF[codec][step] if crf is None else crf)
    if encoder.endswith("_nvenc"):
        return {**options, "cq": value}
    if encoder == "libx265":
        options["x265-params"] = "log-level=none:open-gop=0:info=0"
    return {**options, "crf": value}


@functools.cache
def machine_options(encoder: str) -> dict[str, str]:
    """Return what the encoder is told because of this machine, beside what the plan says.

    x264's macroblock tree reads memory that it never wrote where the processor has AVX-512, so that the same frames
    give now and then another file; without AVX-512 they do not.
    """
    if encoder != "libx264":
        return {}
    import cv2

    return {"x264-params": "asm=avx2"} if cv2.checkHardwareSupport(_AVX512) else {}


def reorder_depth(encoder: str) -> int:
    """Return by how many frames the order of decoding can differ from that of showing, with the options used here."""
    return _REORDERED.get(encoder, 0)


def resolve_samples(info: VideoInfo, codec: VideoCodec, encoder: str, *, alpha: bool) -> tuple[str, int, list[str]]:
    """Return the pixel format, its bits, and what is lost by it, a sentence each."""
    notes: list[str] = []
    bits = _resolved_bits(info, codec, encoder, notes)
    layout = _resolved_layout(info, codec, encoder, bits, notes)
    if alpha and codec is VideoCodec.PRORES:
        return "yuva444p10le", 10, notes
    if alpha and codec is VideoCodec.VP9:
        return "yuva420p", 8, notes
    if encoder.endswith("_nvenc") and bits == 10:
        return "p010le", 10, notes
    return layout if bits == 8 else f"{layout}10le", bits, notes


def plane_layout(pix_fmt: str) -> tuple[int, int]:
    """Return how many pixels share a colour sample, across and down."""
    if pix_fmt in ("nv12", "p010le"):
        return 2, 2
    return _LAYOUTS[pix_fmt.replace("yuva", "yuv").removesuffix("10le")]


@functools.cache
def _formats(encoder: str) -> frozenset[str]:
    if encoder.endswith("_nvenc"):
        return frozenset(("yuv420p", "p010le", "yuv420p10le"))
    return frozenset(one.name for one in av.Codec(encoder, "w").video_formats or ())


def _resolved_bits(info: VideoInfo, codec: VideoCodec, encoder: str, notes: list[str]) -> int:
    if codec is VideoCodec.PRORES:
        return 10
    if info.bits <= 8:
        return 8
    carries = "yuv420p10le" in _formats(encoder)
    if codec is VideoCodec.H264 and codec_of(info.codec) is not VideoCodec.H264:
        notes.append("10 bit becomes 8 bit: few players show 10-bit H.264; HEVC and AV1 keep 10 bit.")
        return 8
    if not carries or (codec is VideoCodec.H264 and encoder.endswith("_nvenc")):
        notes.append(f"10 bit becomes 8 bit: {CODEC_LABELS[codec]} is written with 8 here; HEVC and AV1 keep 10 bit.")
        return 8
    if info.bits > 10:
        notes.append(f"{info.bits} bit becomes 10 bit, the most that can be written.")
    return 10


def _resolved_layout(info: VideoInfo, codec: VideoCodec, encoder: str, bits: int, notes: list[str]) -> str:
    source = _source_layout(info.pix_fmt)
    if codec is VideoCodec.PRORES:
        return "yuv444p" if source == "yuv444p" else "yuv422p"
    if source == "yuv420p" or (source + ("10le" if bits == 10 else "")) in _formats(encoder):
        return source
    other = "ProRes" if bits == 10 and codec is VideoCodec.HEVC else "H.264 and HEVC"
    notes.append(f"Colour is kept at half resolution, as {CODEC_LABELS[codec]} is written here; {other} keep more.")
    return "yuv420p"


def _source_layout(pix_fmt: str) -> str:
    """Return the layout of the source's samples; pictures in RGB count as the common 4:2:0, which every player
    shows.
    """
    for mark, layout in (("444", "yuv444p"), ("422", "yuv422p")):
        if mark in pix_fmt:
            return layout
    if pix_fmt.startswith(("p21", "nv16", "nv20", "uyvy", "yuyv", "yvyu", "y210", "y212")):
        return "yuv422p"
    if pix_fmt.startswith(("p41", "nv24", "nv42", "ayuv", "vuy", "xv3")):
        return "yuv444p"
    return "yuv420p"
