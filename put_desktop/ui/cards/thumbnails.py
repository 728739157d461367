"""Before/after images of models, decoded when they are first seen."""

from __future__ import annotations

from collections import OrderedDict
from typing import Final, NamedTuple

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QObject,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPixmap

from put.models.card import ModelCard

__all__ = ["Thumbnails", "decode"]

KEPT: Final = 200
"""Images kept at most."""
LARGEST: Final = 4096
"""Pixels a side that is still read; model files come from strangers."""
RADIUS: Final = 6.0
JPEG_START: Final = b"\xff\xd8\xff"


class _Key(NamedTuple):
    """The images themselves, so that a list read anew finds what is drawn already."""

    before: bytes
    after: bytes
    width: int
    height: int
    ratio: float


class Thumbnails(QObject):
    """Split images for cards: the left half before, the right half after.

    Asking is cheap: what is not there yet is drawn soon after, one between two events.

    Signals:
        loaded: some that were asked for are there now.
    """

    loaded = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[_Key, QPixmap | None] = OrderedDict()
        self._wanted: OrderedDict[_Key, None] = OrderedDict()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._load_one)

    @property
    def decoded(self) -> int:
        """Return the number that is kept."""
        return len(self._kept)

    def get(self, card: ModelCard, size: QSize, ratio: float) -> QPixmap | None:
        """The image of a card, or None while there is none or never will be one.

        Args:
            card: whose.
            size: logical pixels.
            ratio: device pixels per logical pixel.
        """
        if not (card.before or card.after) or size.isEmpty():
            return None
        key = _Key(card.before, card.after, size.width(), size.height(), ratio)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        self._wanted[key] = None
        self._timer.start()
        return None

    @Slot()
    def _load_one(self) -> None:
        if not self._wanted:
            self._timer.stop()
            return
        key, _ = self._wanted.popitem(last=False)
        self._kept[key] = _draw(key)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.loaded.emit()


def _draw(key: _Key) -> QPixmap | None:
    before, after = decode(key.before), decode(key.after)
    size, ratio = QSize(key.width, key.height), key.ratio
    if before is None and after is None:
        return None
    drawn = QPixmap((size.toSizeF() * ratio).toSize())
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    area = QRectF(QPointF(0, 0), size.toSizeF())
    painter = QPainter(drawn)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    rounded = QPainterPath()
    rounded.addRoundedRect(area, RADIUS, RADIUS)
    painter.setClipPath(rounded)
    if before is not None:
        _cover(painter, before, area)
    if after is not None:
        split = area if before is None else area.adjusted(round(area.width() / 2), 0, 0, 0)
        painter.setClipRect(split, Qt.ClipOperation.IntersectClip)
        _cover(painter, after, area)
    if before is not None and after is not None:
        painter.setClipPath(rounded)
        painter.fillRect(QRectF(round(area.width() / 2) - 1, 0, 2, area.height()), Qt.GlobalColor.white)
    painter.end()
    return drawn


def _cover(painter: QPainter, image: QImage, area: QRectF) -> None:
    """Fill ``area``, cutting off what does not fit."""
    scale = max(area.width() / image.width(), area.height() / image.height())
    width, height = area.width() / scale, area.height() / scale
    source = QRectF((image.width() - width) / 2, (image.height() - height) / 2, width, height)
    painter.drawImage(area, image, source)


def decode(data: bytes) -> QImage | None:
    """Return the image on a card; None where there is none or it is no JPEG of a sane size."""
    if not data.startswith(JPEG_START):
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"jpeg"))
    size = reader.size()
    if not QRect(0, 0, LARGEST, LARGEST).contains(QRect(0, 0, size.width(), size.height())):
        return None
    image = reader.read()
    return None if image.isNull() else image
