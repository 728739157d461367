"""Image files as images to show: orientation applied, colours as sRGB. Not for the window's thread."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from put_desktop.media.preload import preload_images

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["load_image", "to_image"]

MOST_PIXELS = 60_000_000
"""Larger images are shown smaller."""


def load_image(path: Path) -> QImage:
    """Read an image as the engine does.

    Raises:
        PutError: it cannot be read.
    """
    preload_images()
    from put.images.image_files import read_image  # codecs come with it: not before the first paint

    image = read_image(path)
    return to_image(image.pixels, image.alpha)


def to_image(
    pixels: NDArray[np.uint8] | NDArray[np.uint16], alpha: NDArray[np.uint8] | NDArray[np.uint16] | None = None
) -> QImage:
    """Return an image in the format that Qt paints fastest; it owns its memory.

    Args:
        pixels: ``[H, W, 3]``, sRGB, 8 or 16 bit.
        alpha: ``[H, W]`` or None.
    """
    import numpy as np

    preload_images()
    step = max(1, -(-pixels.shape[0] * pixels.shape[1] // MOST_PIXELS))
    stride = int(np.ceil(step**0.5))
    pixels = pixels[::stride, ::stride]
    height, width = pixels.shape[:2]
    kind = QImage.Format.Format_RGB32 if alpha is None else QImage.Format.Format_ARGB32
    image = QImage(width, height, kind)
    target = np.frombuffer(image.bits(), np.uint8).reshape(height, width, 4)
    if alpha is None and pixels.dtype == np.uint8 and sys.byteorder == "little":
        import cv2  # several times as fast, and the window's thread runs meanwhile

        cv2.cvtColor(np.ascontiguousarray(pixels), cv2.COLOR_RGB2BGRA, dst=target)
        return image
    if sys.byteorder == "big":
        target = target[:, :, ::-1]
    for channel in range(3):
        target[:, :, 2 - channel] = _as_bytes(pixels[:, :, channel])
    target[:, :, 3] = 255 if alpha is None else _as_bytes(alpha[::stride, ::stride])
    return image


def _as_bytes(values: NDArray[np.uint8] | NDArray[np.uint16]) -> NDArray[np.uint8]:
    import numpy as np

    if values.dtype == np.uint8:
        return values.astype(np.uint8, copy=False)
    return ((values.astype(np.uint32) + 128) // 257).astype(np.uint8)
