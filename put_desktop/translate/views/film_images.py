"""Thumbnails of the files of a job, read beside the window when they are first seen."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from put_desktop.core.task_manager import Executor, TaskQueue
from put_desktop.media.small_images import small_image

__all__ = ["FilmImages"]

KEPT: Final = 400
"""Thumbnails kept at most."""
WANTED: Final = 40
"""Of those asked for, so many of the latest are read: the rest were scrolled past."""


class FilmImages(QObject):
    """Gives what is there and reads what is not, the latest first.

    Args:
        side: pixels of the square that they are cut to, on a screen of ratio 1.
        parent: Qt's owner.

    Signals:
        loaded: one that was asked for is there now.
    """

    loaded = Signal()

    def __init__(self, side: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._kept: OrderedDict[tuple[Path, int], QPixmap | None] = OrderedDict()
        self._wanted: OrderedDict[tuple[Path, int], None] = OrderedDict()
        self._tasks = TaskQueue(Executor.INTERACTIVE, self)
        self._busy = False

    def get(self, path: Path, ratio: float) -> QPixmap | None:
        """Return a square thumbnail, or None while there is none or where the file cannot be read.

        Args:
            path: of an image or a video.
            ratio: device pixels per logical pixel.
        """
        key = (path, round(self._side * ratio))
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        self._wanted[key] = None
        self._wanted.move_to_end(key)
        while len(self._wanted) > WANTED:
            self._wanted.popitem(last=False)
        self._read_next()
        return None

    def is_unreadable(self, path: Path, ratio: float) -> bool:
        """Whether it was tried, and there is no thumbnail."""
        key = (path, round(self._side * ratio))
        return key in self._kept and self._kept[key] is None

    def forget(self, path: Path) -> None:
        """Read a file anew when it is next seen."""
        for key in [key for key in self._kept if key[0] == path]:
            del self._kept[key]

    def close(self) -> None:
        """End what runs beside the window."""
        self._wanted.clear()
        self._tasks.close(0.5, finish=False)

    def _read_next(self) -> None:
        if self._busy or not self._wanted:
            return
        self._busy = True
        key, _ = self._wanted.popitem()
        path, side = key
        self._tasks.submit(partial(small_image, path, side), partial(self._read, key), partial(self._failed, key))

    def _read(self, key: tuple[Path, int], image: QImage) -> None:
        self._keep(key, _square(image, key[1], key[1] / self._side))

    def _failed(self, key: tuple[Path, int], _error: Exception) -> None:
        self._keep(key, None)  # the list of files says what is wrong with it

    def _keep(self, key: tuple[Path, int], pixmap: QPixmap | None) -> None:
        self._busy = False
        self._kept[key] = pixmap
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.loaded.emit()
        self._read_next()


def _square(image: QImage, side: int, ratio: float) -> QPixmap:
    """The middle of an image, cut to a square."""
    shorter = min(image.width(), image.height())
    middle = QRectF((image.width() - shorter) / 2, (image.height() - shorter) / 2, shorter, shorter).toRect()
    cut = image.copy(middle).scaled(side, side, mode=Qt.TransformationMode.SmoothTransformation)
    pixmap = QPixmap.fromImage(cut)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
