"""Small copies of images and of first frames of videos, for rows of thumbnails. Not for the window's thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from put_desktop.media.clips import clip_of, frame_image, is_video
from put_desktop.media.decode import load_image

__all__ = ["small_image"]

_QT_READS_WELL = frozenset({".jpg", ".jpeg"})
"""Qt decodes these at a fraction of their size, many times as fast as the whole; their colours are near enough here."""


def small_image(path: Path, side: int) -> QImage:
    """Return an image whose shorter side has about ``side`` pixels.

    Raises:
        PutError: it cannot be read.
    """
    if path.suffix.lower() in _QT_READS_WELL:
        image = _scaled_jpeg(path, side)
        if image is not None:
            return image
    clip = clip_of(path) if is_video(path) else None
    whole = load_image(path) if clip is None else frame_image(path, 0.0, clip.rate, 4 * side)
    return whole.scaled(_cover(whole.size(), side), mode=Qt.TransformationMode.SmoothTransformation)


def _scaled_jpeg(path: Path, side: int) -> QImage | None:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid():
        return None
    reader.setScaledSize(_cover(size, side))
    image = reader.read()
    return None if image.isNull() else image


def _cover(size: QSize, side: int) -> QSize:
    """The size in which the shorter side has ``side`` pixels; never enlarged."""
    shorter = min(size.width(), size.height())
    if shorter <= side:
        return size
    return QSize(max(1, round(size.width() * side / shorter)), max(1, round(size.height() * side / shorter)))
