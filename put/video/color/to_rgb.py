"""Convert a decoded frame to upright, full range R'G'B'."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from av.video.format import VideoFormat
from av.video.frame import VideoFrame
from av.video.reformatter import Interpolation, VideoReformatter
from numpy.typing import NDArray

from put.errors import MediaError
from put.images.formats.decoded import narrowed
from put.video.color.tone_map import ToneMap
from put.video.errors import CONVERT_FIRST
from put.video.rotation import Rotation
from put.video.timestamps import FramePixels
from put.video.types import ColorTags, Hdr

__all__ = [
    "Converter",
    "bits_of",
    "check_matrix",
    "color_tags",
    "has_alpha",
    "hdr_of",
    "resolved_matrix",
]

_FLAGS = (
    Interpolation.BICUBIC
    | Interpolation.FULL_CHR_H_INT
    | Interpolation.FULL_CHR_H_INP
    | Interpolation.ACCURATE_RND
    | Interpolation.BITEXACT
)
_SUPPORTED = frozenset({1, 4, 5, 6, 7, 9})
_UNREADABLE = {8: "YCgCo", 11: "Y'D'zD'x", 13: "constant luminance", 14: "ICtCp", 15: "IPT", 16: "YCgCo", 17: "YCgCo"}
_TRANSFERS = {16: Hdr.PQ, 18: Hdr.HLG}
_FULL_GREY = frozenset({"ffv1", "rawvideo", "png", "apng", "huffyuv", "ffvhuff", "mjpeg", "utvideo", "qtrle"})
"""Codecs whose grey is full range where they do not say."""


def bits_of(name: str) -> int:
    """Return bits of a sample of a pixel format; 8 for palettes and less."""
    return max([8, *(component.bits for component in VideoFormat(name).components)])


def has_alpha(name: str) -> bool:
    """Return whether a pixel format carries alpha; a palette's is not taken for one."""
    return any(component.is_alpha for component in VideoFormat(name).components)


def color_tags(frame: VideoFrame) -> ColorTags:
    """Return what a frame says of its colours."""
    return ColorTags(int(frame.colorspace), int(frame.color_primaries), int(frame.color_trc), int(frame.color_range))


def hdr_of(transfer: int) -> Hdr:
    """Return the kind of high dynamic range that a transfer characteristic means."""
    return _TRANSFERS.get(transfer, Hdr.NONE)


def resolved_matrix(tags: ColorTags, height: int) -> int:
    """Return the matrix that is used (ITU-T H.273, table 4), with the guess of players where none is given.

    BT.2020's for HDR and for BT.2020's primaries, else BT.709's from 720 lines on (``height``, as stored), else
    BT.601's. BT.2020 with constant luminance is read as without, which comes near.
    """
    if tags.matrix in _SUPPORTED:
        return tags.matrix
    if tags.matrix == 10 or tags.primaries == 9 or hdr_of(tags.transfer):
        return 9
    return 1 if height >= 720 or (tags.matrix == 12 and tags.primaries == 1) else 6


def check_matrix(tags: ColorTags) -> None:
    """Refuse colours that would be converted wrongly.

    Raises:
        MediaError: the colours are stored in a way that cannot be read.
    """
    if tags.matrix in _UNREADABLE:
        raise MediaError(
            f"The video's colours are stored as {_UNREADABLE[tags.matrix]}, which cannot be read.", CONVERT_FIRST
        )


class Converter:
    """Makes the pixels of one video's frames.

    Args:
        width, height: of a stored picture; frames of another size are scaled to it.
        wide: 16 bits a sample come out, else 8.
        alpha: give alpha.
        tags: used where a frame says nothing.
        turn: makes frames upright.
        codec: FFmpeg's name.
        peak: cd/m² of the brightest, for HDR; 0 where unknown.
    """

    def __init__(
        self,
        width: int,
        height: int,
        tags: ColorTags,
        turn: Rotation,
        *,
        wide: bool,
        alpha: bool,
        codec: str,
        peak: float,
    ) -> None:
        self.scaled = 0
        self._size = (width, height)
        self._wide, self._alpha = wide, alpha
        self._tags, self._turn = tags, turn
        self._codec, self._peak = codec, peak
        self._reformatter = VideoReformatter()
        self._tone_maps: dict[tuple[Hdr, int], ToneMap] = {}

    def convert(self, frame: VideoFrame) -> FramePixels:
        """Return the frame's pixels ``[H, W, 3]`` and its alpha ``[H, W]`` or None, upright."""
        tags = self.settled(frame)
        hdr = hdr_of(tags.transfer)
        self.scaled += (frame.width, frame.height) != self._size
        pixels, alpha = self._rgb(frame, tags, wide=self._wide or bool(hdr))
        if hdr:
            pixels = self._tone_map(hdr, tags.primaries).apply(pixels)
            pixels = pixels if self._wide else narrowed(pixels)
        return self._turn.apply(pixels), alpha if alpha is None else self._turn.apply(alpha)

    def settled(self, frame: VideoFrame) -> ColorTags:
        """Return a frame's tags, with the video's where it has none."""
        tags, first = color_tags(frame), self._tags
        return ColorTags(
            tags.matrix if tags.matrix != 2 else first.matrix,
            tags.primaries if tags.primaries != 2 else first.primaries,
            tags.transfer if tags.transfer != 2 else first.transfer,
            tags.range or first.range,
        )

    def _tone_map(self, hdr: Hdr, primaries: int) -> ToneMap:
        key = (hdr, primaries)
        if key not in self._tone_maps:
            self._tone_maps[key] = ToneMap(hdr, primaries, self._peak)
        return self._tone_maps[key]

    def _rgb(self, frame: VideoFrame, tags: ColorTags, *, wide: bool) -> tuple[NDArray[Any], NDArray[np.uint8] | None]:
        kind = frame.format
        planar_alpha = self._alpha and has_alpha(kind.name) and not kind.is_rgb and len(frame.planes) == 4
        packed_alpha = self._alpha and has_alpha(kind.name) and not planar_alpha
        grey = kind.name.startswith(("gray", "ya"))
        full = kind.is_rgb or kind.name.startswith("yuvj") or tags.range == 2
        if grey and not tags.range:
            full = self._codec in _FULL_GREY
        frame.color_range = 2 if full else 1
        if not kind.is_rgb:
            check_matrix(tags)
            frame.colorspace = resolved_matrix(tags, frame.height)
        name = ("rgba64le" if wide else "rgba") if packed_alpha else ("rgb48le" if wide else "rgb24")
        width, height = self._size
        done = self._reformatter.reformat(frame, width, height, name, interpolation=_FLAGS, dst_color_range=2)
        array: NDArray[Any] = done.to_ndarray()
        alpha = None
        if packed_alpha:
            alpha, array = _eight(array[..., 3]), np.ascontiguousarray(array[..., :3])
        elif planar_alpha:
            alpha = _plane(frame, 3)
            if alpha.shape != (height, width):
                alpha = np.asarray(cv2.resize(alpha, (width, height), interpolation=cv2.INTER_AREA), np.uint8)
        elif self._alpha:
            alpha = np.full((height, width), 255, np.uint8)
        gain, offset = _spread(frame, grey=grey, full=full, wide=wide)
        if (gain, offset) != (1.0, 0.0):
            array = np.asarray(cv2.addWeighted(array, gain, array, 0.0, offset))
        return array, alpha


def _spread(frame: VideoFrame, *, grey: bool, full: bool, wide: bool) -> tuple[float, float]:
    """Return gain and offset that swscale leaves to be applied.

    It gives 16 bits with white at 255 × 256 (limited range) or with zeros in the low bits (full range), and takes
    all grey for full range.
    """
    if frame.format.is_rgb:
        return 1.0, 0.0
    bits = bits_of(frame.format.name)
    top = 65535.0 if wide else 255.0
    stored_top = float(((1 << bits) - 1) << (16 - bits)) if bits <= 16 else top
    if not wide:
        stored_top = top
    if grey and not full:
        unit = 256.0 if wide else 1.0
        gain = top / (219 * unit)
        return gain, -16 * unit * gain
    if not wide:
        return 1.0, 0.0
    return top / (stored_top if full else 65280.0), 0.0


def _eight(samples: NDArray[Any]) -> NDArray[np.uint8]:
    return np.ascontiguousarray(samples if samples.dtype == np.uint8 else narrowed(samples))


def _plane(frame: VideoFrame, at: int) -> NDArray[np.uint8]:
    """Return a plane's samples as 8 bits."""
    plane, kind = frame.planes[at], frame.format
    bits = kind.components[at].bits
    order = ">u2" if kind.name.endswith("be") else "<u2"
    samples = np.frombuffer(bytes(plane), np.dtype(np.uint8 if bits <= 8 else order))
    rows = samples.reshape(plane.height, -1)[:, : plane.width]
    if bits <= 8:
        return np.ascontiguousarray(rows, np.uint8)
    top = (1 << bits) - 1
    return np.asarray((rows.astype(np.uint32) * 255 + top // 2) // top, np.uint8)
