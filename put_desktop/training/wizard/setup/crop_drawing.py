"""Crops of a draft as training would cut them, drawn by a process of its own."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from put.errors import OptionError, PutError
from put_desktop.core.task_manager import Executor, TaskQueue
from put_desktop.media.decode import load_image
from put_desktop.training.draft.command import DraftCommand
from put_desktop.training.draft.draft import DraftHolder

__all__ = ["COUNT", "CropDrawing"]

COUNT: Final = 12
"""Crops of each domain."""
_FIELDS: Final = ("folder_a", "folder_b", "preset", "changed", "left_out")
"""Fields of the draft that change the crops."""


@dataclass(frozen=True)
class _Crop:
    domain: str
    number: int
    """Among those of its domain."""
    path: Path
    augmented: Path | None


class CropDrawing(QObject):
    """Draws crops of both domains.

    Args:
        holder: the draft.
        parent: Qt's owner.

    Signals:
        image_ready: a domain, a number from 0, and the crop.
        failed: the :class:`put.errors.PutError` that ended it.
        finished: all crops were drawn.
    """

    image_ready = Signal(str, int, QImage)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, holder: DraftHolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.command = DraftCommand(self)
        self.is_augmented = False
        """Whether crops are shown as the discriminator sees them."""
        self._holder = holder
        self._crops: list[_Crop] = []
        self._drawn: tuple[object, ...] | None = None
        self._turn = 0
        self._seed = 0
        self._tasks = TaskQueue(Executor.INTERACTIVE, self)
        self.command.message_received.connect(self._receive)
        self.command.failed.connect(self.failed)
        self.command.finished.connect(self.finished)

    @property
    def is_current(self) -> bool:
        """Whether the crops are of the draft as it is."""
        return self._drawn == self._subject()

    @property
    def has_augmented(self) -> bool:
        """Whether augmentation changes any crop."""
        return any(crop.augmented for crop in self._crops)

    def start(self, *, new_seed: bool = False) -> None:
        """Draw the crops of the draft, other ones where ``new_seed`` is set."""
        self.clear()
        self._seed += new_seed
        self._drawn = self._subject()
        draft = self._holder.draft
        try:
            seed = [f"--seed={draft.options().seed + self._seed}"] if self._seed else []
            folder = self.command.scratch.new_path("crops")
        except OptionError as error:
            self.failed.emit(error)
            return
        except OSError as error:
            self.failed.emit(PutError(self.tr("There is no room for temporary files."), "", str(error)))
            return
        self.command.run(draft, [*seed, "--crops", str(folder), "--count", str(COUNT)])

    def clear(self) -> None:
        """Forget the crops and stop drawing."""
        self._turn += 1
        self._crops, self._drawn = [], None
        self.command.stop()

    def show_augmented(self, *, on: bool) -> None:
        """Send the crops again, as the discriminator sees them or as they are."""
        self.is_augmented = on
        for crop in self._crops:
            if crop.augmented is not None:
                self._load(crop)

    def close(self) -> None:
        """End the process and what runs in the background, and delete the crops."""
        self._tasks.close(finish=False)
        self.command.close()

    def _subject(self) -> tuple[object, ...]:
        draft = self._holder.draft
        return (*(getattr(draft, name) for name in _FIELDS), self._seed)

    @Slot(dict)
    def _receive(self, event: dict[str, Any]) -> None:
        if event.get("event") == "crop":
            augmented = event.get("seen")
            number = sum(each.domain == event["side"] for each in self._crops)
            crop = _Crop(event["side"], number, Path(event["path"]), Path(augmented) if augmented else None)
            self._crops.append(crop)
            self._load(crop)

    def _load(self, crop: _Crop) -> None:
        path = crop.augmented if crop.augmented is not None and self.is_augmented else crop.path
        self._tasks.submit(partial(load_image, path), partial(self._loaded, self._turn, crop), self._not_loaded)

    def _loaded(self, turn: int, crop: _Crop, image: QImage) -> None:
        if turn == self._turn:
            self.image_ready.emit(crop.domain, crop.number, image)

    def _not_loaded(self, error: Exception) -> None:
        """Leave the tile of a crop empty that has been deleted since."""
