"""Sample sheets, cut into their pictures, read in the background and cached in bounded memory."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QRect, QSize, Signal
from PySide6.QtGui import QImage, QImageReader

from put.errors import MediaError, PutError
from put_desktop.core.task_manager import Executor, TaskQueue

__all__ = ["SheetImages", "SheetStore", "read_sheet"]

MOST_BYTES: Final = 96_000_000
"""Most bytes of decoded pictures; a sheet of six takes 3 MB, a small one less than 1 MB."""
MOST_WANTED: Final = 64
"""Most sheets waiting to be read; older requests are no longer visible."""
LARGEST: Final = 32_768
"""Longest side of a sheet that is read, in pixels."""
SMALL: Final = 128
"""Side of a small picture in pixels."""


@dataclass(frozen=True)
class SheetImages:
    """The pictures of a sheet, column by column."""

    photographs: tuple[QImage, ...]
    translations: tuple[QImage, ...]
    """As many as photographs."""

    def __len__(self) -> int:
        return len(self.photographs)

    @property
    def bytes(self) -> int:
        """Memory that they take."""
        return sum(image.sizeInBytes() for image in (*self.photographs, *self.translations))


_Key = tuple[Path, bool]


class SheetStore(QObject):
    """Hands out the pictures of sheets and reads missing ones, the latest request first.

    Signals:
        loaded: the path of a sheet that has been read, or cannot be.
    """

    loaded = Signal(object)

    def __init__(self, parent: QObject | None = None, most_bytes: int = MOST_BYTES) -> None:
        super().__init__(parent)
        self._most = most_bytes
        self._kept: OrderedDict[_Key, SheetImages] = OrderedDict()
        self._problems: dict[Path, PutError] = {}
        self._wanted: OrderedDict[_Key, None] = OrderedDict()
        self._reading: _Key | None = None
        self._turn = 0
        """Number of the latest read; results of earlier ones are dropped."""
        self._tasks = TaskQueue(Executor.INTERACTIVE, self)
        self.destroyed.connect(self._tasks.cancel)

    @property
    def bytes(self) -> int:
        """Memory in use."""
        return sum(pictures.bytes for pictures in self._kept.values())

    def get(self, path: Path, *, small: bool = False) -> SheetImages | None:
        """Return the pictures of a sheet; None while they are being read, or cannot be.

        Args:
            path: the sheet.
            small: whether to scale them to at most 128 px, so that many fit into memory.
        """
        key = (path, small)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if path not in self._problems and key != self._reading:
            self._wanted[key] = None
            self._wanted.move_to_end(key)
            while len(self._wanted) > MOST_WANTED:
                self._wanted.popitem(last=False)
            self._read_next()
        return None

    def problem(self, path: Path) -> PutError | None:
        """Return why a sheet cannot be read; None as far as it can."""
        return self._problems.get(path)

    def forget(self, path: Path) -> None:
        """Forget a sheet that has been written again."""
        for small in (False, True):
            self._kept.pop((path, small), None)
        self._problems.pop(path, None)
        if self._reading is not None and self._reading[0] == path:
            self._wanted[self._reading] = None  # this may be the old one
            self._reading = None
            self._read_next()

    def close(self) -> None:
        """End what runs in the background."""
        self._tasks.close(finish=False)

    def _read_next(self) -> None:
        if self._reading is not None or not self._wanted:
            return
        key, _ = self._wanted.popitem(last=True)
        self._reading = key
        self._turn += 1
        turn, (path, small) = self._turn, key
        self._tasks.submit(
            lambda: read_sheet(path, SMALL if small else 0),
            lambda pictures: self._done(turn, key, pictures),
            lambda error: self._failed(turn, key, error),
        )

    def _done(self, turn: int, key: _Key, pictures: SheetImages) -> None:
        if self._take(turn):
            self._kept[key] = pictures
            while len(self._kept) > 1 and self.bytes > self._most:
                self._kept.popitem(last=False)
            self.loaded.emit(key[0])
        self._read_next()

    def _failed(self, turn: int, key: _Key, error: Exception) -> None:
        if self._take(turn):
            unknown = MediaError("This sample sheet cannot be read.", "Select another step.", repr(error))
            self._problems[key[0]] = error if isinstance(error, PutError) else unknown
            self.loaded.emit(key[0])
        self._read_next()

    def _take(self, turn: int) -> bool:
        """Return whether a result is the one that is expected."""
        if turn != self._turn or self._reading is None:
            return False
        self._reading = None
        return True


def read_sheet(path: Path, side: int = 0) -> SheetImages:
    """Read a sheet: square pictures in two rows, photographs above, their translations below.

    Args:
        path: a JPEG whose height is twice a picture's side.
        side: longest side in pixels; 0 for the original size.

    Raises:
        MediaError: the sheet is missing or damaged, or the file is not a sheet.
    """
    reader = QImageReader(str(path))
    size = reader.size()
    tile = size.height() // 2
    whole = 0 < tile <= size.width() and max(size.width(), size.height()) <= LARGEST
    if whole and size.height() % 2 == 0 and size.width() % tile == 0:
        columns = size.width() // tile
        if 0 < side < tile:
            tile = side
            reader.setScaledSize(QSize(columns * tile, 2 * tile))
        image = reader.read()
        if not image.isNull():
            image = image.convertToFormat(QImage.Format.Format_RGB32)
            rows = [
                tuple(image.copy(QRect(column * tile, row * tile, tile, tile)) for column in range(columns))
                for row in (0, 1)
            ]
            return SheetImages(*rows)
    raise MediaError(
        f"The sample sheet {path.name} is missing or damaged.",
        "Other steps can still be shown. The run itself is not affected.",
        f"{path}: {reader.errorString()}",
    )
