"""Encodes the frames of one chunk where a device made them."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from put.errors import OutputError
from put.video.color.from_rgb import DevicePlanes, Pixels, Planes
from put.video.output_plan import OutputSpec
from put.video.writing.encoder import VideoEncoder

__all__ = ["DeviceEncoder"]

_Rest = tuple[int, int, NDArray[np.uint8] | None, bytes]
"""Time stamp, duration, alpha, captions."""


class DeviceEncoder:
    """A :class:`put.video.writing.encoder.FrameEncoder` for frames that a device hands over.

    What the first frame is decides how the encoder is opened. Where it is refused, it comes by way of the host like all
    that follow; so does a later one that cannot be handed over, and no frame is lost. A later one that is refused ends
    the chunk with an error, as from any encoder.

    Args:
        path: the chunk.
        spec: how it is encoded.
    """

    def __init__(self, path: Path, spec: OutputSpec) -> None:
        self._path, self._spec = path, spec
        self._inner: VideoEncoder | None = None
        self._by_host = False

    def write(
        self,
        pixels: Pixels | Planes | DevicePlanes,
        pts: int,
        duration: int = 0,
        alpha: NDArray[np.uint8] | None = None,
        captions: bytes = b"",
    ) -> None:
        """See :meth:`put.video.writing.encoder.FrameEncoder.write`."""
        rest = (pts, duration, alpha, captions)
        if isinstance(pixels, DevicePlanes):
            frame = self._handed(pixels)
            if frame is not None and self._is_taken(frame, pixels, rest):
                return
            pixels = pixels.on_host()
        self._opened(pixels.pix_fmt if isinstance(pixels, Planes) else "").write(pixels, *rest)

    def _is_taken(self, frame: av.VideoFrame, pixels: DevicePlanes, rest: _Rest) -> bool:
        """Write a device's frame; return False where the very first one is refused."""
        is_first = self._inner is None
        try:
            self._opened(frame.format.name).write(frame, *rest)
        except Exception as error:
            if not is_first:
                raise
            self.abort()
            self._inner = None
            self._decline(pixels, error)
            return False
        return True

    def _opened(self, pix_fmt: str) -> VideoEncoder:
        if self._inner is None:
            self._inner = VideoEncoder(self._path, self._spec, pix_fmt)
        return self._inner

    def close(self) -> int:
        """See :meth:`put.video.writing.encoder.FrameEncoder.close`."""
        if self._inner is None:
            raise OutputError("No frame was written.", detail=str(self._path))
        return self._inner.close()

    def abort(self) -> None:
        """See :meth:`put.video.writing.encoder.FrameEncoder.abort`."""
        if self._inner is not None:
            self._inner.abort()

    def _handed(self, pixels: DevicePlanes) -> av.VideoFrame | None:
        """Return a frame that lies on the device; None where it has to come by way of the host."""
        if self._by_host:
            return None
        try:
            return pixels.frame()
        except Exception as error:  # noqa: BLE001  FFmpeg, CUDA and torch fail in ways of their own
            self._decline(pixels, error)
            return None

    def _decline(self, pixels: DevicePlanes, error: Exception) -> None:
        self._by_host = True
        pixels.declined(f"{type(error).__name__}: {error}")
