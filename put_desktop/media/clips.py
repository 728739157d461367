"""Videos and animations as images to show.

Everything but :func:`is_video` reads files: never on the window's thread.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from put_desktop.media.decode import to_image
from put_desktop.media.preload import preload_video

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["PLAY_SIDE", "Clip", "ShownFrame", "clip_of", "frame_image", "frames", "is_video", "video_endings"]

PLAY_SIDE = 960
"""Frames that play are at most so wide and high: the window draws them many times a second."""
STILL_SIDE = 2048
"""A frame that stands still is shown with more detail."""
USUAL_RATE = 25.0
"""Frame rate where a file states none."""
MOST_RATE = 240.0
NUDGE = 0.25
"""Frames: time stamps are rounded, by up to a millisecond in Matroska."""


@dataclass(frozen=True)
class Clip:
    """Facts that the time slider needs."""

    rate: float
    """Frames a second, as the slider steps."""
    frames: int
    """Steps of the slider, at least 1."""
    width: int = 0
    height: int = 0

    def seconds(self, frame: int) -> float:
        """Return when a frame is shown."""
        return frame / self.rate

    def frame(self, seconds: float) -> int:
        """Return the frame that is shown at a time, within the clip."""
        return max(0, min(self.frames - 1, int(seconds * self.rate + 1e-6)))

    def within(self, seconds: float) -> float:
        """Return a time at which the frame that begins there is shown, however its time stamp was rounded."""
        return seconds + NUDGE / self.rate

    def ahead(self, seconds: float) -> float:
        """Return a time before the frame that begins there, and after the one before it."""
        return max(0.0, seconds - NUDGE / self.rate)

    def nearest(self, seconds: float) -> float:
        """Return when the frame begins that begins nearest to a time."""
        return self.seconds(self.frame(seconds + 0.5 / self.rate))

    @property
    def duration(self) -> float:
        """Seconds."""
        return self.frames / self.rate


@dataclass(frozen=True, eq=False)
class ShownFrame:
    """A frame and when it is shown, in seconds from the clip's beginning."""

    seconds: float
    image: QImage


@cache
def video_endings() -> frozenset[str]:
    """Return the endings of videos: lower case, with the dot."""
    from put.video.probe import VIDEO_ENDINGS

    return VIDEO_ENDINGS


def is_video(path: Path) -> bool:
    """Return whether a file is a video by its name; :func:`clip_of` recognises animations."""
    return path.suffix.lower() in video_endings()


def clip_of(path: Path) -> Clip | None:
    """Return how long a video or an animation is; None for an image.

    Raises:
        PutError: a video that cannot be read.
    """
    from put.video.probe import ANIMATED_ENDINGS, is_animated, probe

    if not is_video(path) and not (path.suffix.lower() in ANIMATED_ENDINGS and is_animated(path)):
        return None
    preload_video()
    info = probe(path)
    rate = float(info.frame_rate) if info.frame_rate else USUAL_RATE
    rate = min(MOST_RATE, max(0.1, rate))
    count = round(info.duration * rate) if info.duration else info.frames
    return Clip(rate, max(1, count), info.width, info.height)


def frame_image(path: Path, seconds: float, rate: float, max_side: int = STILL_SIDE) -> QImage:
    """Return the frame that is shown at a time, with square pixels.

    Args:
        path: a video, an animation, or numbered images.
        seconds: from its beginning.
        rate: frames a second at which numbered images are taken to be shown.
        max_side: width and height at most.

    Raises:
        PutError: it cannot be read.
    """
    preload_video()
    from put.video.probe import is_sequence
    from put.video.reader import read_frame

    if is_sequence(path):
        from put.video.frames.sequence_read import RATE

        seconds *= rate / float(RATE)
    return to_image(read_frame(path, max(0.0, seconds), max_side))


def frames(path: Path, start: float, end: float | None, rate: float) -> Generator[ShownFrame, None, None]:
    """The frames from ``start`` to ``end``, small enough to be played; their times count from the clip's beginning.

    Args:
        path: as for :func:`frame_image`.
        start: in seconds.
        end: in seconds; None for all the rest.
        rate: as for :func:`frame_image`.

    Raises:
        PutError: they cannot be read.
    """
    preload_video()
    import numpy as np

    from put.video.probe import is_sequence
    from put.video.reader import VideoReader

    first: float | None = None
    with VideoReader(path, start=start or None, end=end, fps=rate if is_sequence(path) else None) as reader:
        base, aspect = float(reader.info.time_base), float(reader.info.aspect)
        for frame in reader:
            at = frame.pts * base
            first = at if first is None else first
            yield ShownFrame(start + at - first, to_image(_small(np.asarray(frame.pixels), aspect)))


def _small(pixels: NDArray[np.uint8] | NDArray[np.uint16], aspect: float) -> NDArray[np.uint8] | NDArray[np.uint16]:
    import cv2

    height, width = pixels.shape[:2]
    wide = max(1, round(width * aspect))
    factor = min(1.0, PLAY_SIDE / max(wide, height))
    size = (max(1, round(wide * factor)), max(1, round(height * factor)))
    if size == (width, height):
        return pixels
    # Linear is far quicker, and does not flicker while no pixel is left out.
    how = cv2.INTER_LINEAR if factor >= 0.5 else cv2.INTER_AREA
    shrunk: NDArray[np.uint8] = cv2.resize(pixels, size, interpolation=how)  # type: ignore[assignment]
    return shrunk
