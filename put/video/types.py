"""The types that readers and writers of videos exchange."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

__all__ = ["ColorTags", "DevicePixels", "Frame", "Hdr", "SourceKind", "Track", "TrackKind", "VideoInfo"]


class SourceKind(StrEnum):
    """Source of frames."""

    CONTAINER = "container"
    ANIMATION = "animation"
    """An animated GIF, WebP or AVIF."""
    SEQUENCE = "sequence"
    """Numbered pictures."""


class TrackKind(StrEnum):
    """Kind of a stream beside the frames."""

    AUDIO = "audio"
    SUBTITLE = "subtitle"
    ATTACHMENT = "attachment"
    """Such as a font for subtitles."""
    COVER = "cover"
    DATA = "data"
    VIDEO = "video"
    """A second video."""


class Hdr(StrEnum):
    """The transfer curve of a video with a high dynamic range."""

    NONE = ""
    PQ = "PQ"
    HLG = "HLG"


@dataclass(frozen=True)
class ColorTags:
    """The four numbers of ITU-T H.273 as FFmpeg counts them; 2 is unspecified, for ``range`` 0."""

    matrix: int = 2
    primaries: int = 2
    transfer: int = 2
    range: int = 0
    """1 limited, 2 full."""


@dataclass(frozen=True)
class Track:
    """One stream beside the frames."""

    index: int
    """Of the stream in the file."""
    kind: TrackKind
    codec: str
    """FFmpeg's name, such as ``aac`` or ``subrip``."""
    language: str = ""
    """ISO 639, as the file has it; empty where it says none."""
    title: str = ""
    number: int = 0
    """Among the tracks of its kind, from 1, as players count; 0 where they are not counted."""


@dataclass(frozen=True)
class VideoInfo:
    """The facts about a source, before a frame is decoded."""

    path: Path
    kind: SourceKind
    container: str
    """FFmpeg's name of the format, such as ``mov,mp4,m4a,3gp,3g2,mj2`` or ``matroska,webm``; ``gif``, ``webp``,
    ``avif``, or ``frames`` for a sequence."""
    codec: str
    width: int
    """Pixels as shown: after rotation."""
    height: int
    time_base: Fraction
    """Seconds of one unit of time stamps."""
    frame_rate: Fraction | None
    """Mean frames a second; None where unknown."""
    duration: float | None
    """Seconds; None where unknown."""
    frames: int
    """As far as the file says or it can be estimated; 0 where it cannot."""
    pix_fmt: str = "yuv420p"
    bits: int = 8
    """A sample's."""
    alpha: bool = False
    colour: ColorTags = ColorTags()
    aspect: Fraction = Fraction(1)
    """Of a pixel, width to height, after rotation."""
    rotation: int = 0
    """Degrees clockwise that the file asks for: 0, 90, 180 or 270. Frames come upright."""
    interlaced: bool = False
    hdr: Hdr = Hdr.NONE
    loop: int = 0
    """Number of times that an animation plays; 0 for ever."""
    tracks: tuple[Track, ...] = ()
    chapters: int = 0
    captions: bool = False
    """Whether closed captions lie inside its frames, as far as the first one tells."""
    beside: tuple[str, ...] = ()
    """Contents beside frames and tracks, in words: comment, EXIF, XMP, marks of a 360° video."""
    metadata: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    """Warnings on unusual content and how it is treated, a sentence each."""


class DevicePixels(Protocol):
    """Pixels that lie on a GPU: what an array says of itself, and a way to get one."""

    @property
    def shape(self) -> tuple[int, ...]:
        """``(H, W, 3)``."""

    @property
    def dtype(self) -> np.dtype[Any]:
        """uint8 or uint16."""

    @property
    def size(self) -> int:
        """Number of values."""

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> NDArray[Any]:
        """Bring them to the host."""


@dataclass(frozen=True, eq=False)
class Frame:
    """One picture of a video, upright, full range, in R'G'B'."""

    pixels: NDArray[np.uint8] | NDArray[np.uint16] | DevicePixels
    """``[H, W, 3]``; 16 bit (0 to 65535) where the source has more than 8. On a GPU only where the reader was asked to
    leave them there; ``numpy.asarray`` makes an array of any."""
    pts: int
    """Time at which it is shown, in units of the source's ``time_base``; rises strictly."""
    duration: int = 0
    """In the same units; 0 where unknown."""
    alpha: NDArray[np.uint8] | None = None
    """``[H, W]``, 255 is opaque; None where the source has none."""
    captions: bytes = b""
    """Closed captions that came with it, see :mod:`put.video.reading.captions`."""
