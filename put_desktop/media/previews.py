"""Previews of images and videos: what is asked of the worker, and what comes back. Plain data only."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QImage

from put.config import TranslateOptions
from put.errors import PutError

__all__ = [
    "LoopEnded",
    "LoopFrame",
    "LoopOrder",
    "PreviewAnswer",
    "PreviewFailed",
    "PreviewOrder",
    "PreviewReady",
    "PreviewWorker",
    "SampleMade",
    "SampleOrder",
]


class PreviewWorker(Protocol):
    """Create previews beside the window."""

    def preview(self, order: PreviewOrder | LoopOrder) -> None:
        """Translate one image or some frames; a newer order replaces an older one."""

    def cancel_preview(self) -> None:
        """Drop the preview that is being made."""


@dataclass(frozen=True)
class PreviewOrder:
    """One image, or one frame of a video, to try the settings on."""

    number: int
    """Tells the answers apart."""
    source: Path
    options: TranslateOptions
    at: float = 0.0
    """Seconds from a video's beginning."""


@dataclass(frozen=True)
class LoopOrder:
    """Some seconds of a video to try the settings on."""

    number: int
    source: Path
    options: TranslateOptions
    at: float
    """Its beginning, in seconds from the video's beginning."""
    seconds: float = 3.0


@dataclass(frozen=True, eq=False)
class PreviewReady:
    """An image and its translation, of the same size."""

    number: int
    before: QImage
    after: QImage
    seconds: float
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class PreviewFailed:
    """A preview that could not be made."""

    number: int
    problem: PutError


@dataclass(frozen=True, eq=False)
class LoopFrame:
    """One more frame of some seconds that are tried."""

    number: int
    before: QImage
    after: QImage
    seconds: float
    """From the video's beginning."""


@dataclass(frozen=True)
class LoopEnded:
    """All frames of some seconds are there."""

    number: int


@dataclass(frozen=True)
class SampleOrder:
    """Translate a small image with one model, for the picker; everything else goes first."""

    key: tuple[str, str]
    """Tells the answers apart."""
    source: Path
    model: str
    side: int
    """Pixels of the longer side that the model works at."""


@dataclass(frozen=True, eq=False)
class SampleMade:
    """The sample of one model."""

    order: SampleOrder
    image: QImage | None
    """None where the model or the image cannot be used."""


PreviewAnswer = PreviewReady | PreviewFailed | LoopFrame | LoopEnded
