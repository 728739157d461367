"""Files on their way through the stages of a batch."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

from put.events import FileReason
from put.images.image_files import DecodedImage
from put.translation.batch.todo import Todo
from put.translation.large.large_picture import LargePicture
from put.translation.plan import PlanItem

__all__ = ["Reading", "Writing"]


@dataclass(frozen=True, eq=False)
class Reading:
    """A file that is next, or a picture that is being read."""

    todo: Todo
    future: Future[DecodedImage | LargePicture] | None
    ticket: int = 0


@dataclass(frozen=True, eq=False)
class Writing:
    """A result that is being written."""

    item: PlanItem
    target: Path
    size: tuple[int, int]
    seconds: float
    reason: FileReason
    carried: tuple[str, ...]
    future: Future[tuple[str, ...]]
