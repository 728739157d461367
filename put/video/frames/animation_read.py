"""Animated GIF and WebP files: their frames through Pillow."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from put.errors import MediaError
from put.video.errors import COPY_AGAIN, media_errors
from put.video.frames.animation_blocks import SHOWN, Scan, scan_animation
from put.video.timestamps import Item, ready
from put.video.types import ColorTags, SourceKind, VideoInfo

__all__ = ["Animation"]


@dataclass
class Animation:
    """An animated GIF or WebP file."""

    path: Path
    info: VideoInfo
    read: int = 0
    cut: bool = False

    @classmethod
    def find(cls, path: Path, head: bytes) -> Animation:
        """See what a file with this beginning holds.

        Raises:
            MediaError: it is no animation, or it is damaged.
        """
        with media_errors(), path.open("rb") as file:
            try:
                scan = scan_animation(file, head)
            except (IndexError, struct.error) as error:
                raise MediaError("The animation is damaged or cut short.", COPY_AGAIN, str(error)) from error
        if scan.frames < 2:
            raise MediaError("The file holds a picture, not a video.", "Choose a video, or translate it as a picture.")
        return cls(path, _info(path, head, scan))

    @property
    def first_pts(self) -> int:
        """Time stamps count from 0."""
        return 0

    def notes(self) -> list[str]:
        """What was odd on reading."""
        return [f"Only {self.read} of {self.info.frames} frames could be decoded."] if self.cut else []

    def close(self) -> None:
        """Nothing stays open."""

    def items(self, start: int | None = None, after: int | None = None) -> Iterator[Item]:  # noqa: ARG002
        """Its frames on the whole canvas, with time stamps in milliseconds, from the first: each builds on others.

        Raises:
            MediaError: not even the first can be read.
        """
        from PIL import Image

        pts = 0
        self.read = 0
        with media_errors(), Image.open(self.path, formats=("GIF", "WEBP")) as picture:
            while True:
                try:
                    picture.seek(self.read)
                    rgba = self._whole(np.asarray(picture.convert("RGBA")))
                    shown = int(picture.info.get("duration", 0)) or SHOWN
                except EOFError:
                    break
                except (OSError, ValueError, SyntaxError, IndexError, Image.DecompressionBombError):
                    if not self.read:
                        raise
                    break
                pixels = np.ascontiguousarray(rgba[..., :3])
                alpha = np.ascontiguousarray(rgba[..., 3]) if self.info.alpha else None
                yield ready(pts, shown, (pixels, alpha))
                self.read += 1
                pts += shown
        self.cut = self.read < self.info.frames

    def _whole(self, rgba: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """A frame on the canvas of all: those of a GIF file may grow beyond its size."""
        size = (self.info.height, self.info.width)
        if rgba.shape[:2] == size:
            return rgba
        canvas = np.zeros((*size, 4), np.uint8)
        part = rgba[: size[0], : size[1]]
        canvas[: part.shape[0], : part.shape[1]] = part
        return canvas


def _info(path: Path, head: bytes, scan: Scan) -> VideoInfo:
    from PIL import Image

    with media_errors(), Image.open(path, formats=("GIF", "WEBP")) as picture:
        first = picture.size
        width, height = max(first[0], scan.width), max(first[1], scan.height)
        clear = scan.clears or (width, height) != first or np.asarray(picture.convert("RGBA"))[..., 3].min() < 255
    kind = "gif" if head.startswith(b"GIF") else "webp"
    return VideoInfo(
        path=path,
        kind=SourceKind.ANIMATION,
        container=kind,
        codec=kind,
        width=width,
        height=height,
        time_base=Fraction(1, 1000),
        frame_rate=Fraction(1000 * scan.frames, scan.duration) if scan.duration else None,
        duration=scan.duration / 1000,
        frames=scan.frames,
        pix_fmt="rgba" if clear else "rgb24",
        alpha=bool(clear),
        colour=ColorTags(0, 1, 13, 2),
        loop=scan.loop,
        notes=() if scan.whole else ("The file is cut short; what can be decoded is used.",),
    )
