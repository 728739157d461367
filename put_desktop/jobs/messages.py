"""What goes to the worker and what comes back. Plain data only."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QImage

from put.config import TranslateOptions
from put.errors import PutError
from put.events import TranslationEvent
from put_desktop.jobs.job import JobFile

__all__ = [
    "Advanced",
    "Began",
    "Ended",
    "Engine",
    "Loaded",
    "Message",
    "Noted",
    "Outcome",
    "PreviewFailed",
    "PreviewOrder",
    "PreviewReady",
    "Ticket",
]


class Engine(Protocol):
    """What the worker drives: :class:`put_desktop.jobs.real_engine.RealEngine`, or a stand-in of tests."""

    def load(self) -> None:
        """Make ready ahead of time; it may take seconds."""

    def translate(
        self,
        inputs: tuple[Path, ...],
        output: Path,
        options: TranslateOptions,
        *,
        stop: threading.Event,
        finished: Mapping[Path, Path],
    ) -> Iterator[TranslationEvent]:
        """Run a job without what is ``finished``; each step is one event. It ends soon after ``stop`` is set."""

    def preview(self, order: PreviewOrder, *, stop: threading.Event) -> PreviewReady | None:
        """Translate one picture; None where it was stopped."""


@dataclass(frozen=True)
class Ticket:
    """One run of one job."""

    job: str
    inputs: tuple[Path, ...]
    output: Path
    options: TranslateOptions
    finished: Mapping[Path, Path] = field(default_factory=dict)
    """Pictures that an earlier run of the job finished, each with its result: they count as done."""


@dataclass(frozen=True)
class PreviewOrder:
    """One picture to try the settings on."""

    number: int
    """Tells the answers apart."""
    source: Path
    options: TranslateOptions


class Outcome(Enum):
    """How a run ended."""

    FINISHED = auto()
    STOPPED = auto()
    FAILED = auto()
    """The job cannot go on; another may."""
    DISK_FULL = auto()
    """No job can go on."""


@dataclass(frozen=True)
class Loaded:
    """The engine is in memory."""


@dataclass(frozen=True)
class Began:
    """The pictures are counted and the model is loaded."""

    job: str
    total: int
    device: str


@dataclass(frozen=True)
class Advanced:
    """Some more pictures have ended."""

    job: str
    files: tuple[JobFile, ...]
    done: int
    skipped: int
    failed: int
    speed: float
    """Pictures a second; 0 while unknown."""
    seconds_left: float | None


@dataclass(frozen=True)
class Noted:
    """A warning about a job as a whole."""

    job: str
    text: str


@dataclass(frozen=True)
class Ended:
    """A run is over."""

    job: str
    outcome: Outcome
    problem: PutError | None = None


@dataclass(frozen=True, eq=False)
class PreviewReady:
    """A picture and its translation, of the same size."""

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


Message = Loaded | Began | Advanced | Noted | Ended | PreviewReady | PreviewFailed
