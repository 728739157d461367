"""Find what a file is, before any of it is used: a video, an animation, numbered pictures, or none of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from put.video.reading.animation_blocks import is_animated, is_animation_head
from put.video.reading.file_names import ANIMATED_ENDINGS, VIDEO_ENDINGS, is_sequence

if TYPE_CHECKING:
    from put.video.types import VideoInfo

__all__ = ["ANIMATED_ENDINGS", "VIDEO_ENDINGS", "is_animated", "is_sequence", "probe"]


def probe(path: Path) -> VideoInfo:
    """Return what a video, an animated GIF, WebP or AVIF file, or a sequence of pictures (``frames/%05d.png``) holds.

    The content decides, not the ending. The first frame is decoded, so that what is said here can be read.

    Raises:
        MediaError: there is no such file, it may not be read, it is damaged from the beginning, it holds no video, or
            one that cannot be read; the message says which.
    """
    from put.video.errors import check_file
    from put.video.frames.animation_read import Animation
    from put.video.frames.sequence_read import ImageSequence
    from put.video.reading.decoder import Stream

    if is_sequence(path):
        return ImageSequence.find(path).info
    head = check_file(path)
    if is_animation_head(head):
        return Animation.find(path, head).info
    return Stream.find(path).info
