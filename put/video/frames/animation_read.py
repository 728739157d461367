"""Animated GIF, WebP and AVIF files: their frames through Pillow."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import numpy as np

from put.errors import MediaError
from put.images.formats.color import coded_profile, to_srgb
from put.images.formats.decoded import Decoded, Samples, Space
from put.video.errors import COPY_AGAIN, media_errors
from put.video.reading.animation_blocks import animation_kind, scan_animation
from put.video.reading.animation_extras import read_extras
from put.video.reading.scan import SHOWN, Scan
from put.video.timestamps import FramePixels, LazyFrame, ready
from put.video.types import ColorTags, SourceKind, VideoInfo

__all__ = ["Animation"]

_FORMATS = ("GIF", "WEBP", "AVIF")


@dataclass
class Animation:
    """An animated GIF, WebP or AVIF file."""

    path: Path
    info: VideoInfo
    read: int = 0
    cut: bool = False
    implied: bytes = b""
    """A colour profile for what the file says of its colours in other words."""
    beyond: int = 0
    """Frames that reach beyond the picture."""

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
        implied, notes = coded_profile(*scan.colours)
        return cls(path, _info(path, head, scan, notes), implied=implied)

    @property
    def first_pts(self) -> int:
        """Time stamps count from 0."""
        return 0

    def notes(self) -> list[str]:
        """Return what was odd on reading."""
        notes = [f"Only {self.read} of {self.info.frames} frames could be decoded."] if self.cut else []
        if self.beyond:
            notes.append("Some frames reach beyond the picture; the parts outside are cropped.")
        return notes

    def close(self) -> None:
        """Do nothing: no file stays open."""

    def items(self, start: int | None = None, after: int | None = None) -> Iterator[LazyFrame]:  # noqa: ARG002
        """Yield its frames on the whole canvas, with time stamps in milliseconds, from the first: each builds on
        others.

        Raises:
            MediaError: not even the first can be read.
        """
        from PIL import Image

        pts = 0
        self.read = self.beyond = 0
        with media_errors(), Image.open(self.path, formats=_FORMATS) as picture:
            while True:
                try:
                    picture.seek(self.read)
                    rgba = np.asarray(picture.convert("RGBA"))
                    shown = int(picture.info.get("duration", 0)) or SHOWN
                except EOFError:
                    break
                except (OSError, ValueError, SyntaxError, IndexError, Image.DecompressionBombError):
                    if not self.read:
                        raise
                    break
                yield ready(pts, shown, self._pixels(rgba, picture.info.get("icc_profile") or self.implied))
                self.read += 1
                pts += shown
        self.cut = self.read < self.info.frames

    def _pixels(self, rgba: Samples, profile: bytes) -> FramePixels:
        """Return colour in sRGB and alpha, of the part that is shown: browsers cut off what is outside."""
        height, width = self.info.height, self.info.width
        self.beyond += rgba.shape[0] > height or rgba.shape[1] > width
        rgba = rgba[:height, :width]
        alpha = np.ascontiguousarray(rgba[..., 3], np.uint8)
        decoded = Decoded(np.ascontiguousarray(rgba[..., :3]), Space.RGB, alpha, profile=profile)
        pixels = np.asarray(to_srgb(decoded)[0] if profile else decoded.samples, np.uint8)
        return pixels, alpha if self.info.alpha else None


def _info(path: Path, head: bytes, scan: Scan, notes: tuple[str, ...]) -> VideoInfo:
    from PIL import Image

    if not scan.whole:
        notes = ("The file is cut short; what can be decoded is used.", *notes)
    if scan.deep:
        notes = (*notes, "Its samples have more than 8 bits, of which 8 are read.")

    with media_errors(), Image.open(path, formats=_FORMATS) as picture:
        width, height = picture.size
        clear = scan.clears or np.asarray(picture.convert("RGBA"))[..., 3].min() < 255
    kind = animation_kind(head)
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
        beside=read_extras(path).names,
        notes=notes,
    )
