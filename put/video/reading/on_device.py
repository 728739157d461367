"""Frames that the graphics card decodes and that stay there."""

from __future__ import annotations

from typing import Protocol

from av.video.frame import VideoFrame

from put.video.color.planar import LAYOUTS_420, PlanarColours
from put.video.color.to_rgb import bits_of, check_matrix, hdr_of, resolved_matrix
from put.video.reading.info import Described
from put.video.rotation import Rotation
from put.video.types import ColorTags, DevicePixels

__all__ = ["OnDevice", "can_stay", "is_there", "layout_of", "planar_colours", "to_host"]

_LEAST_SIDE = 32
"""Pixels; what is smaller is not worth the way, and has fewer samples than the filters of colour take."""


class OnDevice(Protocol):
    """Takes frames where the card decoded them."""

    def enter(self) -> None:
        """Make the card's context that of this thread, before a decoder is opened on it."""

    def pixels(self, frame: VideoFrame, colours: PlanarColours, turn: Rotation, *, wide: bool) -> DevicePixels:
        """Return a frame's pixels, upright, as :class:`put.video.color.to_rgb.Converter` gives them.

        Args:
            frame: on the card; its memory may be used anew once the card has done what was asked of it until now.
            colours: what its samples mean.
            turn: makes it upright.
            wide: 16 bits a sample come out, else 8.

        Raises:
            Exception: it cannot be handed over.
        """


def can_stay(told: Described) -> bool:
    """Return whether frames can stay on the card: what they need besides decoding can be done there.

    That is 8 or 10 bits in 4:2:0 with even sides. Transparency, fields, high dynamic range and other layouts want the
    host; animations and numbered pictures are not decoded by a card at all.
    """
    info, (width, height) = told.info, told.stored
    is_plain = not (info.alpha or info.interlaced or info.hdr)
    is_fit = not (width % 2 or height % 2) and min(width, height) >= _LEAST_SIDE
    return is_plain and is_fit and info.pix_fmt in LAYOUTS_420


def is_there(frame: VideoFrame) -> bool:
    """Return whether a frame lies on the card."""
    return frame.format.name == "cuda"


def layout_of(frame: VideoFrame) -> str:
    """Return the name of the pixel format in which a frame's samples lie, on the card or on the host."""
    return (frame.sw_format or frame.format).name


def planar_colours(frame: VideoFrame, tags: ColorTags, told: Described) -> PlanarColours | None:
    """Return what the samples of a frame on the card mean; None where the host has to make its pixels.

    Args:
        frame: it.
        tags: its own, with the video's where it has none.
        told: the video.

    Raises:
        MediaError: the colours are stored in a way that cannot be read.
    """
    check_matrix(tags)
    layout = layout_of(frame)
    if layout not in LAYOUTS_420 or bits_of(layout) != told.info.bits:
        return None
    if hdr_of(tags.transfer) or told.siting is None:
        return None
    full = tags.range == 2 or told.info.pix_fmt.startswith("yuvj")
    return PlanarColours(resolved_matrix(tags, frame.height), full, told.siting)


def to_host(frame: VideoFrame) -> VideoFrame:
    """Return a frame of the card as one of the host."""
    return frame.reformat(format=layout_of(frame))
