"""Open a container and decode the frames of its video, even if it is damaged."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction
from itertools import chain
from pathlib import Path
from typing import Any

import av
from av.codec.codec import Codec
from av.codec.hwaccel import HWAccel
from av.container import InputContainer
from av.error import FFmpegError
from av.packet import Packet
from av.stream import Disposition
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from put.errors import MediaError
from put.video.errors import CONVERT_FIRST, COPY_AGAIN
from put.video.reading.boxes import is_cut_short

__all__ = ["HardwareError", "Source", "decoded", "is_image", "open_source", "packets", "rewind"]

_PICTURES = (Disposition.attached_pic, Disposition.timed_thumbnails)
_NO_VIDEO = frozenset({"hls", "dash", "concat", "sdp", "rtsp", "tty", "lavfi"})
_LISTS = (b"ffconcat", b"#extm3u", b"<?xml", b"<mpd", b"[playlist", b"v=0")
"""First bytes of files that only name others, which FFmpeg would open."""
_WITH_ALPHA = {"vp9": "libvpx-vp9", "vp8": "libvpx"}
"""FFmpeg's own decoders of these leave alpha out."""
_STILLS = frozenset({"png", "mjpeg", "bmp", "gif", "webp", "tiff"})
_BY_DTS = frozenset({"avi"})
_FAILURES = 16


class HardwareError(Exception):
    """A card cannot decode what the processor may be able to."""


@dataclass(eq=False)
class Source:
    """An open container, its video, and what went wrong on decoding so far."""

    path: Path
    container: InputContainer
    stream: VideoStream
    decoder: VideoCodecContext
    lost: int = 0
    """Pieces that could not be read or decoded."""
    damaged: int = 0
    """Frames that were decoded with errors."""
    aspect: Fraction | None = None
    """Of a pixel of the first frame, as the decoder has it."""
    reshaped: int = 0
    """Frames whose pixels have another aspect."""
    accelerated: bool = False
    """Whether the card decodes; then the first error ends it, for the processor to try."""

    @property
    def by_dts(self) -> bool:
        """Whether only the order of decoding gives sound time stamps."""
        return self.container.format.name in _BY_DTS

    def close(self) -> None:
        """Let go of the file."""
        self.container.close()


def is_image(stream: Any) -> bool:
    """Return whether a video stream is only a cover or a thumbnail."""
    disposition = getattr(stream, "disposition", None) or Disposition(0)
    return any(disposition & kind for kind in _PICTURES)


def open_source(path: Path, *, hardware: str = "", stays: bool = False, threads: int = 0) -> Source:
    """Open a file and choose its video: not a cover, the default one, the largest.

    Args:
        path: the file, already known to be there.
        hardware: ``cuda`` or ``cuda:N`` to decode there where it can be; software otherwise.
        stays: whether frames that are decoded there stay there, in the context of this thread.
        threads: of the decoder; 0 for all.

    Raises:
        MediaError: it holds no video, or one that cannot be decoded.
        FFmpegError, OSError: other reasons why it cannot be opened.
    """
    container = _open(path, hardware, stays=stays)
    try:
        stream = _main_stream(path, container)
        decoder = _decoder(stream, alpha=not hardware)
        decoder.thread_count = threads
        accelerated = is_accelerated(decoder)
        if not accelerated:
            decoder.thread_type = "AUTO" if threads != 1 else "SLICE"
    except BaseException:
        container.close()
        raise
    return Source(path, container, stream, decoder, accelerated=accelerated)


def is_accelerated(decoder: VideoCodecContext) -> bool:
    """Return whether hardware decodes, unless it fails."""
    return decoder.is_hwaccel


def accelerator(hardware: str, *, stays: bool) -> HWAccel | None:
    """Return what decodes on a card, see :func:`open_source`."""
    kind, _, number = hardware.partition(":")
    if not stays:
        return HWAccel(kind, number or None, allow_software_fallback=True)
    # torch has made the primary context before, with flags for which FFmpeg refuses to share it under that name
    context: dict[str, object] = {"primary_ctx": "0", "current_ctx": "1"}
    return HWAccel(kind, number or "0", allow_software_fallback=True, is_hw_owned=True, options=context)


def _open(path: Path, hardware: str, *, stays: bool) -> InputContainer:
    with path.open("rb") as file:
        if file.read(16).lower().lstrip(b"\xef\xbb\xbf \t\r\n").startswith(_LISTS):
            raise MediaError("The file holds a list or a text, not a video.", "Choose a video file.")
    name = os.fspath(path.absolute())
    options = {"protocol_whitelist": "file"}
    if hardware:
        with suppress(FFmpegError, RuntimeError, ValueError, NotImplementedError):
            wanted = accelerator(hardware, stays=stays)
            return av.open(name, "r", options=options, metadata_errors="replace", hwaccel=wanted)
    try:
        container = av.open(name, "r", options=options, metadata_errors="replace")
    except (FileNotFoundError, PermissionError):
        raise
    except FFmpegError as error:
        # sizes that damage made up also end as "no memory" or "input/output error"; the file itself could be read
        raise _unreadable(path, error) from error
    kind = container.format.name
    if kind in _NO_VIDEO or kind.startswith("image2") or kind.endswith("_pipe"):
        container.close()
        what = "a picture" if kind not in _NO_VIDEO else "a list or a text"
        raise MediaError(f"The file holds {what}, not a video.", "Choose a video file.")
    return container


def _unreadable(path: Path, error: Exception) -> MediaError:
    with path.open("rb") as file:
        mp4 = file.read(8)[4:] in (b"ftyp", b"moov", b"mdat", b"wide", b"free")
    if mp4:
        start = "The video is cut short: its index" if is_cut_short(path) else "The video's index"
        return MediaError(f"{start}, which is written last, is missing or damaged.", COPY_AGAIN, str(error))
    return MediaError("The file is not a video, or its beginning is damaged.", COPY_AGAIN, str(error))


def _main_stream(path: Path, container: InputContainer) -> VideoStream:
    if not any(stream.type == "video" for stream in container.streams) and is_cut_short(path):
        raise _unreadable(path, ValueError("no video stream"))
    streams = [stream for stream in container.streams if stream.type == "video" and not is_image(stream)]
    if not streams:
        if any(stream.type == "video" for stream in container.streams):
            raise MediaError("The file holds sound and a cover picture, but no video.", "Choose a video file.")
        holds = "only sound" if any(stream.type == "audio" for stream in container.streams) else "no video"
        raise MediaError(f"The file holds {holds}.", "Choose a video file.")
    known: list[VideoStream] = [
        stream for stream in streams if isinstance(stream, VideoStream) and stream.codec_context is not None
    ]
    if not known:
        raise MediaError("The video's codec is unknown to this program.", CONVERT_FIRST)
    return max(known, key=_rank)


def _rank(stream: VideoStream) -> tuple[bool, bool, bool, int, int]:
    """Return a sort key by which the film probably comes last.

    A track of stills is often a cover that is not marked as one, and a single frame the picture that stands for an
    image sequence.
    """
    moves = stream.codec_context.codec.canonical_name not in _STILLS
    default = bool(stream.disposition & Disposition.default)
    return moves, stream.frames != 1, default, stream.width * stream.height, -stream.index


def _decoder(stream: VideoStream, *, alpha: bool) -> VideoCodecContext:
    """Return the stream's own, or one that decodes alpha too."""
    own = stream.codec_context
    name = _WITH_ALPHA.get(own.codec.canonical_name, "")
    if alpha and name and {key.lower(): text for key, text in stream.metadata.items()}.get("alpha_mode") == "1":
        with suppress(ValueError, FFmpegError):
            other = Codec(name, "r").create("video")
            other.extradata = own.extradata
            # the container says these, and FFmpeg gives them to its own decoder alone
            other.colorspace, other.color_range = own.colorspace, own.color_range
            other.color_primaries, other.color_trc = own.color_primaries, own.color_trc
            return other
    return own


def rewind(source: Source, pts: int) -> bool:
    """Go to a key frame at or before a time stamp; False where that fails."""
    try:
        source.container.seek(pts, stream=source.stream, backward=True)
    except (FFmpegError, OverflowError):
        return False
    if source.decoder is not source.stream.codec_context:
        source.decoder.flush_buffers()
    return True


def decoded(
    source: Source, packets: Iterable[Packet[VideoStream]], shown_from: int | None = None
) -> Iterator[VideoFrame]:
    """Yield the frames of packets in order of presentation; damaged parts are left out and counted.

    Args:
        source: decodes them.
        packets: from the beginning, or from a key frame on.
        shown_from: frames with earlier time stamps are left out.

    Raises:
        OSError: the disk or the network fails.
    """
    for packet in chain(packets, (None,)):
        for frame in _frames_of(source, packet):
            if shown_from is None or frame.pts is None or frame.pts >= shown_from:
                yield frame


def packets(source: Source) -> Iterator[Packet[VideoStream]]:
    """Yield the video's packets that hold something; damaged parts of the file are passed over."""
    failures = 0
    while failures < _FAILURES:
        try:
            for packet in source.container.demux(source.stream):
                if packet.size:
                    failures = 0
                    yield packet
        except FFmpegError as error:
            if isinstance(error, OSError):
                raise
            failures += 1
            source.lost += 1
        else:
            return


def _frames_of(source: Source, packet: Packet[VideoStream] | None) -> Iterator[VideoFrame]:
    try:
        frames = source.decoder.decode(packet)
    except FFmpegError as error:
        if isinstance(error, (OSError, MemoryError)) or (source.accelerated and not isinstance(error, EOFError)):
            raise
        source.lost += not isinstance(error, EOFError)
        return
    for frame in frames:
        source.damaged += frame.is_corrupt
        aspect = source.decoder.sample_aspect_ratio or Fraction(1)
        source.aspect = source.aspect or aspect
        source.reshaped += aspect != source.aspect
        yield frame
